/** Pieces that the Russian rules of all events share: who, with whom, what an event noun is. Knows no kind of event. */
import { future, past, perfective, present } from "../languages/ru/inflect.js";
import type { Pattern } from "../match/pattern.js";
import { either, gap, list, mention, optional, sequence, slot, word } from "../match/pattern.js";

export const stop = word(".", ";", "!", "?");
/** A stop, or a comma behind which another clause begins. */
export const clauseEnd = either(
  stop,
  sequence(
    word(","),
    word("а", "но", "что", "который", "которая", "которое", "которые", "где", "когда", "чтобы", "если"),
  ),
);
export const along = word("с", "со");

const joint = either(word(",", "и"), sequence(word("а"), word("также")));
const groups = ["group:official", "group:delegation", "name"];
const named = ["term:body", "term:country"];
const office = mention(["term:post", "term:leaders"], ["nom"]);
const plural = word("стороны", "премьеры", "президенты", "министры", "главы", "лидеры", "собеседники");

/** Who acts: in the nominative, or a delegation led by somebody. */
export const acting = list(either(mention(groups, ["nom"]), mention(named, ["nom"]), plural), joint, 8);
/** Whose it is: «переговоры Путина и Си Цзиньпина», «встреча министров обороны России и Китая». */
export const owning = list(either(mention(groups, ["gen"]), mention(named, ["gen"])), joint, 8);
/** With whom: in the instrumental. */
export const partner = list(either(mention(groups, ["ins"]), mention(named, ["ins"])), either(joint, along), 8);
export const object = list(mention(groups, ["acc", "gen"]), joint, 6);
export const holder = either(acting, office);

/** An event noun by how it begins; the glossary's word may be longer («встреча на высшем уровне»). */
export function eventNoun(stems: RegExp, isOne: boolean, words: readonly string[] = []): Pattern {
  return {
    kind: "item",
    keys: ["term:event", ...words],
    label: `event noun ${stems.source}`,
    test: ({ mention: one, word: text }) => {
      if (!stems.test(text)) return false;
      if (one.kind === "word") return words.includes(text);
      if (one.kind !== "term") return false;
      const forms = one.readings.filter(({ category }) => category === "event").flatMap((reading) => reading.forms);
      return forms.length === 0
        ? one.readings.some(({ category }) => category === "event")
        : !isOne || forms.some(({ number }) => number === "sg");
    },
  };
}

/** «таких», «многочисленные», «несколько», «две» before the noun: events in general, or a count. */
export const general = either(
  mention("quantity"),
  word(
    "несколько",
    "ряд",
    "серия",
    "серию",
    "таких",
    "такие",
    "эти",
    "этих",
    "многочисленные",
    "многочисленных",
    "все",
    "всех",
    "любые",
    "регулярные",
    "ежегодные",
    "взаимные",
    "взаимных",
    "очередных",
    "подобные",
    "подобных",
    "прошлых",
    "дальнейшие",
    "дальнейших",
    "новых",
    "предстоящих",
  ),
);

/** «прошла», «состоится», «проходят», «намечено». */
export const takingPlace = word(
  perfective("состояться", "пройти", "начаться", "завершиться", "открыться", "стартовать"),
  past("проходить", "продолжиться", "длиться"),
  present("проходить"),
  future("продолжиться"),
  "идет",
  "идут",
  "продолжаются",
  "запланирован",
  "запланирована",
  "запланировано",
  "запланированы",
  "намечен",
  "намечена",
  "намечено",
  "намечены",
  "ожидается",
  "ожидаются",
  "планируется",
  "планируются",
  "предстоит",
  "предстоят",
  "отменена",
  "отменены",
  "отменен",
  "отменено",
  "отложена",
  "отложен",
  "отложены",
  "перенесена",
  "перенесен",
);
export const holding = word(
  perfective("провести", "возглавить", "продолжить"),
  past("проводить", "вести", "завершить", "начать"),
  present("проводить", "вести"),
);

/** What stands behind the noun: whose it is, and with whom. */
export function behind(of: string, withWhom: string): Pattern {
  return sequence(
    optional(gap(3, either(clauseEnd, word("с", "в", "на", "по"))), slot(of, owning)),
    optional(gap(5, clauseEnd), along, gap(1, clauseEnd), slot(withWhom, partner)),
  );
}
