/**
 * Russian ranges and lists: «с 3 по 4 ноября», 17–18 ноября, «январе — июле 2023 года», «3, 4 и 7 ноября»,
 * and two sayings of one day side by side: «в среду, 8 декабря», «вечером 7 мая».
 */
import { areAlike, type DateParts, grainSaid } from "../date.js";
import { readDayWord, skipDaypart } from "./date-day.js";
import { readDistance } from "./date-distance.js";
import { readDayNumber, readDayOfMonth } from "./date-month.js";
import type { DatePiece } from "./date-piece.js";
import { readNamed, readPoint } from "./date-point.js";
import { isDash, type Tokens, wordAt } from "./date-tokens.js";
import { readWeek } from "./date-week.js";
import { dayparts, weekdayForms, yearSuffixes } from "./date-words.js";
import { readListedYear, readYear, readYearRange, yearNumber } from "./date-year.js";

/** The date that begins at the token, whole: range, list, apposition, part of the day. */
export function readDate(tokens: Tokens, at: number): DatePiece | null {
  const word = wordAt(tokens, at);
  if (word === "с" || word === "со") return readFromTo(tokens, at) ?? readPoint(tokens, at);
  if (dayparts.has(word)) return readAfterDaypart(tokens, at) ?? readDistance(tokens, at);
  const year = readYearRange(tokens, at);
  if (year !== null) return year;
  const listed = readListedYear(tokens, at);
  if (listed !== null) return { next: listed.next, parts: { year: listed.year } };
  const days = readNakedDays(tokens, at) ?? readListedDays(tokens, at);
  if (days !== null) return days;
  const point = readPoint(tokens, at);
  if (point === null || point.until !== undefined) return point;
  return readDashed(tokens, point) ?? readApposition(tokens, point) ?? withDaypart(tokens, withLentYear(tokens, point));
}

/** «вечером 7 мая», «утром в среду» */
function readAfterDaypart(tokens: Tokens, at: number): DatePiece | null {
  const from = /^во?$/u.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const point =
    readDayOfMonth(tokens, from) ?? readWeek(tokens, from) ?? (from === at + 1 ? readDayWord(tokens, from) : null);
  return point === null || !isDay(point.parts) ? null : (readApposition(tokens, point) ?? point);
}

function withDaypart(tokens: Tokens, point: DatePiece): DatePiece {
  return isDay(point.parts) ? { ...point, next: skipDaypart(tokens, point.next) } : point;
}

function isDay(parts: DateParts): boolean {
  return parts.day !== undefined || parts.weekday !== undefined;
}

/** «3 ноября — 4 декабря 2025 года», «январь–апрель», «сегодня-завтра» */
function readDashed(tokens: Tokens, first: DatePiece): DatePiece | null {
  if (!isDash(tokens, first.next)) return null;
  const second = readPoint(tokens, first.next + 1);
  if (second === null || second.until !== undefined || !areAlike(first.parts, second.parts)) return null;
  return { next: second.next, parts: first.parts, until: second.parts };
}

/** 17–18 ноября: the first day stands without its month. */
function readNakedDays(tokens: Tokens, at: number): DatePiece | null {
  const first = readDayNumber(tokens, at);
  if (first === null || tokens[at]?.kind !== "number" || !isDash(tokens, first.next)) return null;
  const second = readDayOfMonth(tokens, first.next + 1);
  if (second === null) return null;
  return { next: second.next, parts: { day: first.value }, until: second.parts };
}

/** «3, 4 и 7 ноября 2025 года»: the first; month and year are the last one's. */
function readListedDays(tokens: Tokens, at: number): DatePiece | null {
  let last = readDayNumber(tokens, at);
  if (last === null || tokens[at]?.kind !== "number") return null;
  const first = last;
  for (let count = 0; count < 6; count++) {
    const joint = wordAt(tokens, last.next);
    if (joint !== "," && joint !== "и") return null;
    const day = readDayNumber(tokens, last.next + 1);
    if (day === null || day.value <= last.value) return null;
    const whole = readDayOfMonth(tokens, last.next + 1);
    if (whole !== null) return { next: first.next, parts: { ...whole.parts, day: first.value } };
    last = day;
  }
  return null;
}

/** «10 мая и 12 июня 2008 года»: the first has the year of the second. */
function withLentYear(tokens: Tokens, point: DatePiece): DatePiece {
  if (typeof point.parts.day !== "number" || point.parts.year !== undefined || wordAt(tokens, point.next) !== "и")
    return point;
  const year = readDayOfMonth(tokens, point.next + 1)?.parts.year;
  return typeof year === "number" ? { ...point, parts: { ...point.parts, year } } : point;
}

/** «с 3 по 4 ноября», «с 2009 по 2011 год», «с апреля 2013 года по сентябрь 2022 года», «с 5 на 6 мая». */
function readFromTo(tokens: Tokens, at: number): DatePiece | null {
  const first = readStart(tokens, at + 1);
  if (first === null) return null;
  const joint = wordAt(tokens, first.next) === "и" ? first.next + 1 : first.next;
  const word = wordAt(tokens, joint);
  if (word !== "по" && word !== "до" && !(word === "на" && first.naked)) return null;
  const second =
    (word === "по" && first.parts.month === undefined ? readEndYear(tokens, joint + 1) : null) ??
    readPoint(tokens, joint + 1);
  if (second === null || second.until !== undefined || !areAlike(first.parts, second.parts)) return null;
  if (word === "на" && second.parts.day === undefined) return null;
  return { next: second.next, parts: first.parts, until: second.parts };
}

interface Start extends DatePiece {
  readonly naked: boolean;
}

function readStart(tokens: Tokens, at: number): Start | null {
  const joint = /^(?:по|до|на|и)$/u;
  const day = readDayNumber(tokens, at);
  if (day !== null && joint.test(wordAt(tokens, day.next)))
    return { next: day.next, parts: { day: day.value }, naked: true };
  const year = yearNumber(tokens, at);
  const behind = wordAt(tokens, at + 1) === "-" && yearSuffixes.has(wordAt(tokens, at + 2)) ? at + 3 : at + 1;
  if (year !== null && /^(?:по|до)$/u.test(wordAt(tokens, behind)))
    return { next: behind, parts: { year }, naked: false };
  const point = readPoint(tokens, at);
  return point === null ? null : { ...point, naked: false };
}

function readEndYear(tokens: Tokens, at: number): DatePiece | null {
  const said = readYear(tokens, at);
  if (said !== null) return { next: said.next, parts: { year: said.year } };
  const year = yearNumber(tokens, at);
  return year === null ? null : { next: at + 1, parts: { year } };
}

/** «среду, 8 декабря», «неделей раньше, 2 мая», «вчера, 15 июня», «21 сентября 2021 г., вторник»: one day, said twice. */
function readApposition(tokens: Tokens, first: DatePiece): DatePiece | null {
  if (!isDay(first.parts) && first.parts.distance === undefined) return null;
  const comma = wordAt(tokens, first.next) === ",";
  const inside = comma && first.parts.distance !== undefined && /^во?$/u.test(wordAt(tokens, first.next + 1));
  const next = first.next + (comma ? 1 : 0) + (inside ? 1 : 0);
  if (typeof first.parts.day === "number") return readWeekdayBehind(tokens, first, comma);
  if (!comma && first.parts.weekday === undefined) return null;
  const named = readNamed(tokens, next);
  if (named === null || readListedDays(tokens, next) !== null) return null;
  const unit = first.parts.distance?.unit ?? "day";
  return grainSaid(named.parts) === (unit === "week" ? "day" : unit) && isNumbered(named.parts)
    ? withDaypart(tokens, named)
    : null;
}

function isNumbered(parts: DateParts): boolean {
  return [parts.day, parts.month, parts.year].every((one) => typeof one !== "object");
}

function readWeekdayBehind(tokens: Tokens, first: DatePiece, comma: boolean): DatePiece | null {
  if (!comma || first.parts.month === undefined) return null;
  const from = /^во?$/u.test(wordAt(tokens, first.next + 1)) ? first.next + 2 : first.next + 1;
  const weekday = wordAt(tokens, from);
  if (!weekdayForms.has(weekday) || (from === first.next + 1 && !nominative.test(weekday))) return null;
  const closes = tokens[from + 1] === undefined || tokens[from + 1]!.kind === "mark";
  return closes ? { next: from + 1, parts: first.parts } : null;
}
const nominative = /^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/u;
