/**
 * Russian numbers with a unit or noun that are no figures: dates, clock times, frequencies, labels, articles
 * (2008 года, в 10 часов, каждые 2 года, статья 5, «один»). Knows words around the number, not what figures mean.
 */
import { prepositionBefore } from "./quantity-hedge.js";
import { agrees, countFormOf } from "./quantity-nouns.js";
import type { NumberRead } from "./quantity-number.js";
import type { Unit, UnitRead } from "./quantity-units.js";
import { labels } from "./quantity-words.js";
import type { Token } from "./words.js";

/** Whether the unit behind the number (whose first token is `first`, the unit's `at`) makes no figure of it. */
export function refuses(
  tokens: readonly Token[],
  first: number,
  number: NumberRead,
  at: number,
  { unit, next }: UnitRead,
): boolean {
  const before = tokens[first - 1]?.word ?? "";
  if (isOne(number) && !acceptsOne(unit, before)) return true;
  if (unit.code === "times") return prepositionBefore(tokens, first) !== "в" && number.value.places === 0;
  if (unit.code === "g") return number.yearLike && (isYear(number) || tokens[next]?.word === ".");
  return unit.sort === "time" && refusesTime(tokens, first, number, tokens[at]!.word, unit, next);
}

/** «т» of «т. е.», «т. д.». */
export function isOtherWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "т" && tokens[at + 1]?.word === "." && "едпчк".includes(tokens[at + 2]?.word ?? " ");
}

/** Whether a number without a unit can count the noun behind it: not статья 5, not a bare year, not «один» as an article. */
export function canCount(tokens: readonly Token[], first: number, number: NumberRead): boolean {
  if (number.inWords) return !isOne(number);
  const before = tokens[first - 1]?.word ?? "";
  const label = before === "." ? (tokens[first - 2]?.word ?? "") : before;
  if (labels.has(label) && !number.scaled) return false;
  return !(number.yearLike && (isYear(number) || dated.has(before)));
}

const dated = new Set("в с по к до на и от за".split(" "));
/** «на один год»: the year measures something. */
const measuring = new Set("на за через до около более менее минимум всего лишь только чем".split(" "));
const first_ = /^перв(?:ые|ых|ым|ыми|ый|ого)$/u;
const partsOfDay = new Set("утра вечера дня ночи назад".split(" "));

function refusesTime(
  tokens: readonly Token[],
  first: number,
  number: NumberRead,
  word: string,
  unit: Unit,
  next: number,
): boolean {
  const before = tokens[first - 1]?.word ?? "";
  if (number.scaled && /^(?:годом|месяцем|днем|неделей)$/u.test(word)) return true; // 3,9 млрд годом раньше
  if (unit.code === "year" && ((number.yearLike && word !== "лет") || word === "году")) return true;
  if (word !== "лет" && !agrees(word, countFormOf(number))) return true; // 95 год, 3 квартал
  if ((unit.code === "century" || unit.code === "quarter") && countFormOf(number) === "one") return true;
  if (first_.test(before)) return true; // за первые пять месяцев
  if (before.startsWith("кажд") || (before === "в" && tokens[first - 2]?.word === "раз")) return true; // how often
  if (unit.code === "month" || unit.code === "quarter") {
    return isYearNumber(tokens[next]) || tokens[next + 1]?.word === "года"; // за 9 месяцев 2021 года
  }
  return isClock(before, tokens[next]?.word ?? "", number, unit);
}

function isOne({ inWords, scaled, rough, value }: NumberRead): boolean {
  return inWords && !scaled && !rough && value.places === 0 && value.units === 1n;
}

/** «Один» counts before a measure and where a stretch of time measures something; elsewhere it is an article. */
function acceptsOne(unit: Unit, before: string): boolean {
  if (unit.sort === "count" || unit.code === "times") return false;
  return unit.sort !== "time" || measuring.has(before);
}

function isYear({ value }: NumberRead): boolean {
  return value.places === 0 && value.units >= 1900n && value.units <= 2100n;
}

function isYearNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:19|20)\d\d$/u.test(token.word);
}

/** «в 10 часов», «к 9 часам», «5 минут назад» of a page. */
function isClock(before: string, after: string, { value }: NumberRead, unit: Unit): boolean {
  if (unit.code !== "hour" && unit.code !== "minute") return false;
  if (partsOfDay.has(after)) return true;
  return unit.code === "hour" && (before === "в" || before === "к") && value.places === 0 && value.units <= 24n;
}
