/**
 * Which word a Russian number counts, by its ending: 5 автобусов, 21 автобус, «пяти факультетах», 8 новых документов.
 * Knows endings, words that name people, and words that are never counted as figures; no dictionary of nouns.
 */
import type { Span } from "../../model/span.js";
import { numberOf } from "../quantity.js";
import { type CountForm, countForm } from "./grammar/numeral.js";
import type { NumberRead } from "./quantity-number.js";
import { neverCounted, notPeople, nounsLikeVerbs, partiesOfTwo, people, states, stopWords } from "./quantity-words.js";
import { isCapitalised, type Token } from "./words.js";

export interface CountedRead {
  readonly unit: "person" | "item";
  readonly next: number;
  readonly noun: Span;
}

/** What the number asks of its noun; a scale word or a noun of counting asks for the genitive plural. */
export function countFormOf({ value, scaled, rough }: Pick<NumberRead, "value" | "scaled" | "rough">): CountForm {
  return scaled || rough ? "many" : countForm(numberOf(value));
}

/** The noun, with up to three adjectives before it, that `tokens[at]` begins and a number of this class can count. */
export function readCounted(
  text: string,
  tokens: readonly Token[],
  at: number,
  number: NumberRead,
): CountedRead | null {
  const count = countFormOf(number);
  let next = at;
  while (next < at + 3 && isAdjective(tokens[next], count)) next++;
  const noun = tokens[next];
  if (noun && isNoun(text, noun, count) && tokens[next - 1]!.end < noun.start) return counted(tokens, at, next);
  const last = tokens[next - 1];
  // «пострадавших», «учёных»: an adjective alone that names people
  return next > at && last && isPerson(last.word) ? counted(tokens, at, next - 1) : null;
}

/** Whether the form can stand behind a number of this class: 5 лет, 2 года, «из 3 стран», not 95 год. */
export function agrees(word: string, count: CountForm): boolean {
  if (count === "one" || oblique.test(word)) return true;
  return (count !== "many" && /[аяыи]$/u.test(word)) || /[бвгджзйклмнпрстфхцчшщь]$/u.test(word);
}

/** «обе стороны», «двух стран»: two of a kind that stand for the parties; three to five only as states. */
export function areParties(number: NumberRead, noun: string): boolean {
  if (!number.inWords || number.scaled || number.rough || number.value.places > 0) return false;
  const value = number.value.units;
  if (value === 2n) return startsWithAny(noun, partiesOfTwo);
  return value >= 3n && value <= 5n && startsWithAny(noun, states);
}

function counted(tokens: readonly Token[], from: number, last: number): CountedRead {
  const noun = tokens[last]!;
  return {
    unit: isPerson(noun.word) ? "person" : "item",
    next: last + 1,
    noun: { start: tokens[from]!.start, end: noun.end },
  };
}

function isAdjective(token: Token | undefined, count: CountForm): boolean {
  if (token?.kind !== "word" || stopWords.has(token.word) || token.word.length < 4) return false;
  return (count === "one" ? anyAdjective : pluralAdjective).test(token.word);
}

function isNoun(text: string, token: Token, count: CountForm): boolean {
  const { word, kind } = token;
  if (kind !== "word" || word.length < 3 || !/^[а-я-]+$/u.test(word) || isCapitalised(text, token.start)) return false;
  if (stopWords.has(word) || neverCounted.has(word)) return false;
  if (count === "one" ? anyAdjective.test(word) && !isPerson(word) : pluralAdjective.test(word)) return false;
  return (!verb.test(word) || nounsLikeVerbs.has(word)) && agrees(word, count);
}

function isPerson(word: string): boolean {
  return startsWithAny(word, people) && !startsWithAny(word, notPeople);
}

function startsWithAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

const oblique = /(?:ам|ям|ами|ями|ьми|ах|ях)$/u;
const pluralAdjective = /(?:[ыи]х|[ыи]м|[ыи]ми|[ыи]е)(?:ся)?$/u;
const anyAdjective = /(?:[ыи]й|ой|ая|яя|[ое]е|[ое]го|[ое]му|ую|юю|[ыи]м|[ое]м)$/u;
/** Past, present and infinitive, short passives. */
const verb =
  /(?:[иеау]л|лась|лись|лось|лся|[аеияуы]ть|тся|ться|[ую]т|[аяуе]ет|ован[аоы]?|[ае]но|ены|(?<!р)аны|[ыя]ты)$/u;
