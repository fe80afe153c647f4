/**
 * Parts of a year or month: «третьем квартале 2023 года», «первом полугодии», «девять месяцев 2021 года»,
 * «начале мая», «осенью», «аналогичном периоде прошлого года».
 */

import type { DateParts, Stretch } from "../date.js";
import { numberOf } from "../quantity.js";
import { readMonth } from "./date-month.js";
import type { DatePiece } from "./date-piece.js";
import { isDash, skipDot, type Tokens, touchesNext, wholeNumber, wordAt } from "./date-tokens.js";
import {
  edges,
  firstPlurals,
  halfNouns,
  halfParts,
  likeAdjectives,
  monthPlurals,
  ordinals,
  periodNouns,
  quarterNouns,
  relatives,
  sames,
  seasonForms,
  seasonsWhen,
  thirdNouns,
} from "./date-words.js";
import { readYear, yearNumber } from "./date-year.js";
import { readNumeralWords } from "./numeral-words.js";

export function readStretch(tokens: Tokens, at: number): DatePiece | null {
  return (
    readMonths(tokens, at) ??
    readOrdinalPart(tokens, at) ??
    readEdge(tokens, at) ??
    readSeason(tokens, at) ??
    readPeriod(tokens, at) ??
    readRelativeQuarter(tokens, at)
  );
}

/** With the year behind it, if one is said. */
function ofYear(tokens: Tokens, at: number, stretch: Stretch): DatePiece {
  const year = readYear(tokens, at);
  return year === null ? { next: at, parts: { stretch } } : { next: year.next, parts: { year: year.year, stretch } };
}

/** «первом квартале», «1-м квартале», «II квартале», «первом полугодии», «второй половине мая», «первой декаде мая». */
function readOrdinalPart(tokens: Tokens, at: number): DatePiece | null {
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null) return null;
  const { nth } = ordinal;
  const noun = wordAt(tokens, ordinal.next);
  const next = skipDot(tokens, ordinal.next + 1);
  if (quarterNouns.has(noun)) return ofYear(tokens, next, { kind: "quarter", nth });
  if (wordAt(tokens, ordinal.next) === "и") return readSharedQuarter(tokens, ordinal.next, nth);
  if (isDash(tokens, ordinal.next)) return readQuarters(tokens, ordinal.next + 1, nth);
  if (nth <= 2 && halfNouns.has(noun)) return ofYear(tokens, next, { kind: "half", nth });
  if (nth <= 2 && halfParts.has(noun)) return inside(tokens, next, { kind: "half", nth });
  if (nth <= 3 && thirdNouns.has(noun)) return inside(tokens, next, { kind: "third", nth });
  return null;
}

/** «в первом и втором кварталах 2023 года»: the first, with the year of the second. */
function readSharedQuarter(tokens: Tokens, at: number, nth: number): DatePiece | null {
  const second = readOrdinal(tokens, at + 1);
  if (second === null || !/^квартал(?:ы|ов|ам|ах|ами|е|а)$/u.test(wordAt(tokens, second.next))) return null;
  const year = readYear(tokens, second.next + 1);
  const stretch = { kind: "quarter", nth } as const;
  return { next: at, parts: year === null ? { stretch } : { year: year.year, stretch } };
}

/** «в I–III кварталах 2023 года» */
function readQuarters(tokens: Tokens, at: number, nth: number): DatePiece | null {
  const second = readOrdinal(tokens, at);
  if (second === null || second.nth <= nth || !quarterNouns.has(wordAt(tokens, second.next))) return null;
  const last = ofYear(tokens, skipDot(tokens, second.next + 1), { kind: "quarter", nth: second.nth });
  return { next: last.next, parts: { ...last.parts, stretch: { kind: "quarter", nth } }, until: last.parts };
}

function readOrdinal(tokens: Tokens, at: number): { readonly nth: number; readonly next: number } | null {
  const said = ordinals.get(wordAt(tokens, at));
  if (said !== undefined) return { nth: said, next: at + 1 };
  const number = wholeNumber(tokens, at);
  if (number === null || number < 1 || number > 4) return null;
  const suffixed = wordAt(tokens, at + 1) === "-" && touchesNext(tokens, at) && tokens[at + 2]?.kind === "word";
  return { nth: number, next: suffixed ? at + 3 : at + 1 };
}

/** Of the year or the month that must stand behind. */
function inside(tokens: Tokens, at: number, stretch: Stretch): DatePiece | null {
  const month = readMonth(tokens, at);
  if (month !== null) return { next: month.next, parts: { ...month.parts, stretch } };
  const year = readYear(tokens, at);
  if (year !== null) return stretch.kind === "third" ? null : { next: year.next, parts: { year: year.year, stretch } };
  const bare = stretch.kind === "edge" && edges.has(wordAt(tokens, at + 2)) && isDash(tokens, at + 1);
  const shared = bare ? yearNumber(tokens, at) : null; // «конце 2024 — начале 2025 года»
  if (shared !== null) return { next: at + 1, parts: { year: shared, stretch } };
  if (wordAt(tokens, at) === "месяца") {
    return { next: at + 1, parts: { month: { anchor: "publication", by: 0 }, stretch } };
  }
  if (stretch.kind === "third" || wordAt(tokens, at) !== "года") return null;
  return { next: at + 1, parts: { stretch } };
}

/** «начале 2018 года», «конце мая», «до конца года», «середине прошлого месяца», «последних числах октября». */
function readEdge(tokens: Tokens, at: number): DatePiece | null {
  const edge = edges.get(wordAt(tokens, at));
  if (edge !== undefined) return inside(tokens, at + 1, { kind: "edge", at: edge });
  const word = wordAt(tokens, at);
  if (!/^(?:числ(?:а|ах|ам)|дн(?:и|ей|ям|ях))$/u.test(wordAt(tokens, at + 1))) return null;
  if (firstPlurals.has(word)) return insideMonth(tokens, at + 2, "start");
  return /^последн(?:ие|их|им)$/u.test(word) ? insideMonth(tokens, at + 2, "end") : null;
}

function insideMonth(tokens: Tokens, at: number, edge: "start" | "end"): DatePiece | null {
  const piece = inside(tokens, at, { kind: "edge", at: edge });
  return piece?.parts.month === undefined ? null : piece;
}

/** «девять месяцев 2021 года», «первые пять месяцев», «за 11 месяцев», «три квартала 2023 года». */
function readMonths(tokens: Tokens, at: number): DatePiece | null {
  const first = firstPlurals.has(wordAt(tokens, at));
  const number = readCount(tokens, first ? at + 1 : at);
  if (number === null) return null;
  const noun = wordAt(tokens, number.next);
  const each = monthPlurals.has(noun) ? 1 : number.value > 1 && quarterNouns.has(noun) && noun !== "кв" ? 3 : 0;
  const count = number.value * each;
  if (count < 1 || count > 12) return null;
  const stretch = { kind: "months", count } as const;
  const year = readYear(tokens, number.next + 1);
  if (year !== null) return { next: year.next, parts: { year: year.year, stretch } };
  const said = wordAt(tokens, number.next + 1) === "года" ? number.next + 2 : number.next + 1;
  if (first || said > number.next + 1) return { next: said, parts: { stretch } };
  return count < 12 && isReported(tokens, at, said) ? { next: said, parts: { stretch } } : null;
}

export function readCount(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | null {
  const figures = wholeNumber(tokens, at);
  if (figures !== null) return { value: figures, next: at + 1 };
  if (tokens[at]?.kind !== "word") return null;
  const words = readNumeralWords(tokens, at);
  if (words === null || words.rough || words.scaled) return null;
  const value = numberOf(words.value);
  return Number.isInteger(value) ? { value, next: words.next } : null;
}

/**
 * «за 11 месяцев товарооборот вырос» is the year so far; «построили за 11 месяцев» is how long it took, and so is
 * «за 3 месяца до выборов».
 */
function isReported(tokens: Tokens, at: number, behind: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (/^(?:итогам|итоги|итогах|результатам|результаты)$/u.test(before)) return true;
  if (before !== "за" || /^(?:до|работы|службы|подряд|пути)$/u.test(wordAt(tokens, behind))) return false;
  const verb = wordAt(tokens, at - 2);
  return !(tokens[at - 2]?.kind === "word" && verbEnding.test(verb));
}
const verbEnding = /(?:л|ла|ло|ли|лся|лась|лось|лись|ть|ться|ти|[ае]н[аоы]?|ит|ет|ут|ют|ат|ят|тся)$/u;

/** «осенью 2010 года», «нынешней осенью», «прошлой зимой», «к осени», «весны 2012 года». */
function readSeason(tokens: Tokens, at: number): DatePiece | null {
  const relative = relatives.get(wordAt(tokens, at));
  if (relative !== undefined) {
    const nth = seasonOf(wordAt(tokens, at + 1));
    if (nth === null || relative.anchor !== "publication") return null;
    return { next: at + 2, parts: { year: relative, stretch: { kind: "season", nth } } };
  }
  const word = wordAt(tokens, at);
  const nth = seasonOf(word);
  if (nth === null) return null;
  const piece = ofYear(tokens, at + 1, { kind: "season", nth });
  const free =
    seasonsWhen.has(word) || piece.parts.year !== undefined || /^(?:к|до|с|на)$/u.test(wordAt(tokens, at - 1));
  return free ? piece : null;
}

function seasonOf(word: string): number | null {
  return seasonsWhen.get(word) ?? seasonForms.get(word) ?? null;
}

/** «тот же период», «аналогичный период прошлого года». */
function readPeriod(tokens: Tokens, at: number): DatePiece | null {
  const like = likeAdjectives.has(wordAt(tokens, at)) || /^так(?:ой|ого|ому|им|ом)$/u.test(wordAt(tokens, at));
  const same = sames.has(wordAt(tokens, at));
  if (!like && !same) return null;
  const noun = wordAt(tokens, at + 1) === "же" ? at + 2 : at + 1;
  if (!periodNouns.has(wordAt(tokens, noun)) || (noun === at + 1 && !likeAdjectives.has(wordAt(tokens, at))))
    return null;
  const year = readYear(tokens, noun + 1);
  if (year !== null) return { next: year.next, parts: { same: "period", year: year.year } };
  if (/^год(?:ом)?$/u.test(wordAt(tokens, noun + 1)) && /^(?:назад|ранее|раньше)$/u.test(wordAt(tokens, noun + 2)))
    return { next: noun + 3, parts: { same: "period", year: { anchor: "previous", by: -1 } } };
  // «по сравнению с аналогичным периодом»: of the year before
  const parts: DateParts = same ? { same: "period" } : { same: "period", year: { anchor: "previous", by: -1 } };
  return { next: noun + 1, parts };
}

/** «прошлом квартале» */
function readRelativeQuarter(tokens: Tokens, at: number): DatePiece | null {
  const nth = relatives.get(wordAt(tokens, at));
  if (nth === undefined || nth.anchor !== "publication" || !quarterNouns.has(wordAt(tokens, at + 1))) return null;
  return { next: at + 2, parts: { stretch: { kind: "quarter", nth } } };
}
