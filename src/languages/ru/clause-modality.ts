/** Whether a Russian sentence tells an act as done, foretold, denied, or of many occasions. */
import { oneOf } from "../../match/pattern.js";
import type { Chart } from "../../model/mention.js";
import { readClause } from "./clause.js";
import { future, past, present } from "./inflect.js";

/** Words that put an act off: future and planning verbs. */
const planned = oneOf(
  future(
    "состояться",
    "пройти",
    "подписать",
    "провести",
    "посетить",
    "прибыть",
    "открыть",
    "встретиться",
    "обсудить",
    "заключить",
    "принять",
    "начать",
    "завершить",
    "приехать",
    "поехать",
    "вернуться",
    "побывать",
    "прилететь",
    "отправиться",
    "возглавить",
    "открыться",
    "начаться",
    "завершиться",
    "продолжиться",
    "продолжить",
    "выступить",
    "рассмотреть",
    "обменяться",
    "присутствовать",
    "поговорить",
    "запустить",
    "построить",
    "заработать",
    "появиться",
    "поставить",
  ),
  present("планировать", "намереваться", "собираться", "рассчитывать", "готовиться", "надеяться", "обещать"),
  past("собираться", "надеяться"),
  "будет будут предстоит предстоят намечен намечена намечено намечены запланирован запланирована запланировано запланированы планируется ожидается планируют должен должна должны может могут предполагается намерен намерена намерены".split(
    " ",
  ),
);
const denial = oneOf(
  "не",
  "ни",
  "нет",
  "отказались",
  "отказался",
  "отменен",
  "отменена",
  "отменили",
  "отложен",
  "отложена",
  past("отменить", "отложить", "опровергнуть"),
);
/** After «не» these do not deny: «не только», «не раз». */
const notDenied = new Set(["только", "раз", "менее", "более", "позднее", "ранее", "позже"]);

/** Words that make whatever they stand by a thing there is none of. */
const none = new Set("никаких никакого никакой никакие каких-либо какого-либо какой-либо каких-нибудь".split(" "));
/** Nouns of an act: what denies them is their predicate, behind them («о подписании … не сообщалось»). */
const acts = /^(?:подписани|заключени|парафировани|визит|поездк|встреч|переговор|церемони|запуск)/u;

/** Nouns of a gathering: only what cancels them does; «на форуме не подписали» denies no forum. */
const gatherings = /^(?:заседани|форум|саммит|брифинг|пресс-конференци|конференци|выставк|консультаци|бесед)/u;

const cancelled = /^(?:отмен[её]н|отмени|отложен|отложи|сорван)/u;

function isDeniedBehind(chart: Chart, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const { word } = chart.items[i]!;
    if (word === "," || word === ";") return false;
    if (cancelled.test(word)) return true;
    if ((word === "не" && !notDenied.has(chart.items[i + 1]?.word ?? "")) || word === "нет" || none.has(word))
      return true;
  }
  return false;
}

/** Asked of the act itself and the words of its clause before it, and of its own form. */
export function readModality(chart: Chart, at: number): "happened" | "planned" | "denied" {
  const { from, to } = readClause(chart, at);
  let found: "happened" | "planned" | "denied" = "happened";
  if (acts.test(chart.items[at]!.word)) {
    if (isDeniedBehind(chart, at, to)) return "denied";
    // The predicate of a noun stands behind it: «встреча … состоится».
    if (chart.items.slice(at + 1, to).some(({ word }) => planned().has(word))) found = "planned";
  }
  if (gatherings.test(chart.items[at]!.word) && chart.items.slice(at + 1, to).some(({ word }) => cancelled.test(word)))
    return "denied";
  // «Подписать протокол планируется в мае»: what is to be done stands before what says so.
  if (
    /(?:ть|ти)$/u.test(chart.items[at]!.word) &&
    chart.items.slice(at + 1, to).some(({ word }) => planned().has(word))
  )
    found = "planned";
  for (let i = from; i <= at; i++) {
    const { word } = chart.items[i]!;
    if (none.has(word) && at - i <= 8) return "denied";
    if (denial().has(word) && at - i <= 6 && !notDenied.has(chart.items[i + 1]?.word ?? "")) return "denied";
    if (planned().has(word)) found = "planned";
  }
  return found;
}

/** Said of many occasions. */
const general = new Set([
  "неоднократно",
  "регулярно",
  "многократно",
  "ежегодно",
  "постоянно",
  "часто",
  "многочисленные",
  "частые",
]);

export function isGeneral(chart: Chart, at: number): boolean {
  const { from } = readClause(chart, at);
  return chart.items.slice(from, at).some(({ word }) => general.has(word));
}
