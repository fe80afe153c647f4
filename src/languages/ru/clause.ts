/** Clauses, places and modality of a Russian chart. */
import { oneOf } from "../../match/pattern.js";
import type { Chart, Item } from "../../model/mention.js";
import type { Range } from "../pack.js";
import { isParticiple } from "./finite.js";
import { future, past, present } from "./inflect.js";

const clauseEnds = new Set([";", ".", "!", "?", ":", "(", ")"]);
/** A comma ends a clause only before a word that opens one. */
const openers = new Set([
  "который",
  "которая",
  "которое",
  "которые",
  "которого",
  "которой",
  "которых",
  "котором",
  "где",
  "что",
  "чтобы",
  "когда",
  "если",
  "хотя",
  "а",
  "но",
  "однако",
  "поскольку",
]);

export function readClause({ items }: Chart, at: number): Range {
  const ends = (index: number) => {
    const word = items[index]?.word ?? "";
    const next = items[index + 1];
    return (
      clauseEnds.has(word) || (word === "," && next !== undefined && (openers.has(next.word) || opensParticiple(next)))
    );
  };
  let from = at;
  while (from > 0 && !ends(from - 1)) from--;
  let to = at;
  while (to < items.length && !ends(to)) to++;
  return { from, to };
}

/** «…, прошедшего в октябре»: what is told there is told of the noun before the comma. */
function opensParticiple({ mention, word }: Item): boolean {
  return mention.kind === "word" && isParticiple(word);
}

/** Dates from or up to which something is, and not when it was: «с мая», «к 2030 году», «за январь». */
export function readAsides({ items }: Chart): readonly number[] {
  return items.flatMap(({ mention }, index) =>
    mention.kind === "date" && bounds.has(items[index - 1]?.word ?? "") ? [index] : [],
  );
}

const bounds = new Set(["с", "со", "к", "ко", "до", "за"]);

/** Occasions that go on with what was told before: «церемония прошла …», «после переговоров». */
const occasions = /^(?:церемони|торжественн|переговор|подписани|встреч|бесед|заседани)/u;
/** Words that say it was another one, or at another time. */
const others = new Set(
  (
    "предыдущая предыдущий предыдущие прошлая прошлой следующая следующий следующую новая новые очередная очередной первая первой прежде ранее раньше " +
    "когда-то подобные подобная одну одна одной из ранее неформальная прежние"
  ).split(" "),
);

/** See the contract of the pack. */
export function readFollows(chart: Chart, at: number): "act" | "news" | null {
  const { from } = readClause(chart, at);
  const before = chart.items.slice(from, at);
  if (before.some(({ word }) => others.has(word))) return null;
  const isAfter = before.some(
    ({ word }, index) =>
      (word === "после" || word === "перед" || word === "итогам") &&
      occasions.test(chart.items[from + index + 1]?.word ?? ""),
  );
  if (isAfter) return "act";
  return occasions.test(chart.items[at]?.word ?? "") ? "act" : null;
}

/** «в Москве», «на Дальнем Востоке», «в городе Хабаровске»: a place in the prepositional after its preposition. */
export function readPlaces({ items }: Chart): readonly number[] {
  return items.flatMap((item, index) => {
    const goes = isPlaceIn(item, "acc") && items[index + 1]?.word === "," && items[index + 2]?.word === "где";
    if (!goes && !isPlaceIn(item, "prp")) {
      // «во Дворце дружбы Харбина»: whose building it is.
      return isBuildingOf(items, index) ? [index] : [];
    }
    let at = index - 1;
    while (at >= 0 && index - at <= widestEpithet && isEpithet(items[at]!)) at--;
    return prepositions.has(items[at]?.word ?? "") ? [index] : [];
  });
}

/** «в китайском городе Тяньцзине»: so many words between the preposition and the place. */
const widestEpithet = 3;

function isEpithet({ mention, word }: Item): boolean {
  if (generic.has(word)) return true;
  if (mention.kind === "term") return mention.readings.some(({ as }) => as === "adjective");
  return mention.kind === "word" && /(?:ом|ем|ой|ей)$/u.test(word) && word.length > 5;
}

/** Where something is: «в здании», «на площадке», and the place behind it in the genitive. */
const buildings = new Set([
  "здании",
  "дворце",
  "доме",
  "зале",
  "площадке",
  "аэропорту",
  "центре",
  "офисе",
  "резиденции",
  "парке",
  "территории",
  "порту",
  "пригороде",
  "окрестностях",
]);
const farthestBuilding = 4;

function isBuildingOf(items: readonly Item[], index: number): boolean {
  if (!isPlaceIn(items[index]!, "gen")) return false;
  for (let at = index - 1; at >= Math.max(0, index - farthestBuilding); at--) {
    const { word, mention } = items[at]!;
    if (buildings.has(word)) return prepositions.has(items[at - 1]?.word ?? "");
    if (mention.kind === "mark" || mention.kind === "date" || prepositions.has(word)) return false;
  }
  return false;
}

/** «здесь»: where the report is from. */
export function isHere({ items }: Chart, at: number): boolean {
  const { from, to } = readClause({ items } as Chart, at);
  return items.slice(from, to).some(({ word }) => word === "здесь");
}

const prepositions = new Set(["в", "во", "на"]);
const generic = new Set(["городе", "столице", "провинции", "районе", "селе", "поселке", "порту", "крае"]);

function isPlaceIn({ mention }: Item, one: string): boolean {
  return (
    mention.kind === "term" &&
    mention.readings.some(
      ({ category, forms, as }) =>
        (category === "place" || category === "country") &&
        as === "noun" &&
        (forms.length === 0 || forms.some((form) => form.case === one)),
    )
  );
}

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
  // «Подписать протокол планируется в мае»: what is to be done stands before what says so.
  if (/(?:ть|ти)$/u.test(chart.items[at]!.word) && chart.items.slice(at + 1, to).some(({ word }) => planned().has(word)))
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
