/** The calendar span of one date as said, given what was said before it. Knows no words. */
import { type CalendarSpan, isBefore, isCalendarDate, point, yearOf } from "../model/calendar.js";
import type { DateExpression, DateParts } from "./date.js";
import { inferMonth, inferWeekday, inferYear } from "./date-infer.js";
import type { DateMemory } from "./date-memory.js";
import { lendToStart, reckonRange } from "./date-range.js";
import {
  glossOf,
  reckonDistance,
  reckonSame,
  reckonWeek,
  shiftDay,
  shiftMonth,
  shiftQuarter,
  shiftYear,
} from "./date-shift.js";
import { spanOf } from "./date-stretch.js";

type Tense = DateExpression["tense"] | "nearest";

/** Null where the date leans on something that is not told, or does not exist (31 апреля). */
export function reckon(expression: DateExpression, memory: DateMemory): CalendarSpan | null {
  const { parts, until, tense, role } = expression;
  const span =
    until !== undefined
      ? reckonRange(parts, until, (end, other) => reckonOne(end, other ? (tense ?? "nearest") : tense, memory, other))
      : role === "gloss" && parts.weekday !== undefined && parts.day === undefined
        ? glossOf(parts.weekday, memory)
        : reckonOne(parts, tense, memory);
  return span !== null && isSound(span) ? span : null;
}

/** Whether the words alone give the value. */
export function isSaidInFull({ parts, until }: DateExpression): boolean {
  if (until === undefined) return isFull(parts);
  const lent = until.month === undefined && until.day !== undefined ? { year: 0, month: 1 } : { year: 0 };
  return isFull(lendToStart(parts, until)) && isFull({ ...lent, ...until });
}

function isFull(parts: DateParts): boolean {
  const { stretch } = parts;
  const counts = [parts.month, parts.day, stretch?.kind === "quarter" ? stretch.nth : undefined];
  if (parts.same !== undefined || counts.some((count) => typeof count === "object")) return false;
  return typeof parts.year === "number" && (parts.day === undefined || parts.month !== undefined);
}

function isSound({ from, to }: CalendarSpan): boolean {
  if (!isCalendarDate(from) || !isCalendarDate(to)) return false;
  if (from.year !== null && (from.year < 1 || from.year > 9999)) return false;
  if (from.year === null && from.month === null) return false;
  return from.year === null || to.year === null || !isBefore(to, from);
}

/** `until` is the end of the range that begins here: the year must suit both. */
function reckonOne(parts: DateParts, tense: Tense, memory: DateMemory, until?: DateParts): CalendarSpan | null {
  const said = tense === "nearest" ? null : tense;
  if (parts.distance !== undefined) return reckonDistance(parts.distance, said, memory);
  if (parts.same !== undefined) return reckonSame(parts.year, memory);
  if (typeof parts.day === "object") return shiftDay(parts.day, memory);
  if (parts.week !== undefined) return reckonWeek(parts, parts.week, memory);
  if (parts.day === undefined && parts.weekday !== undefined) {
    const { today } = memory;
    if (today === null || today.year === null) return null;
    return point(inferWeekday(today, { ...parts, weekday: parts.weekday }, tense));
  }
  if (parts.stretch?.kind === "quarter" && typeof parts.stretch.nth === "object") {
    return shiftQuarter(parts.stretch.nth, memory);
  }
  if (typeof parts.month === "object") {
    const month = shiftMonth(parts.month, memory);
    return month === null ? null : spanOf({ ...parts, month: month.month ?? 1 }, month.year);
  }
  if (parts.month === undefined && typeof parts.day === "number") {
    const day = inferMonth(memory, parts.day, said);
    return day === null ? null : point(day);
  }
  if (typeof parts.year === "number") return spanOf(parts, parts.year);
  if (parts.year !== undefined) {
    const year = shiftYear(parts.year, memory);
    return year === null ? null : spanOf(parts, year);
  }
  return inOpenYear(parts, said, memory, until);
}

function inOpenYear(
  parts: DateParts,
  tense: DateExpression["tense"],
  memory: DateMemory,
  until?: DateParts,
): CalendarSpan | null {
  const whole = until !== undefined && until.year === undefined ? until : parts;
  const reach = (year: number): CalendarSpan => {
    const from = spanOf(parts, year)?.from ?? yearOf(year);
    const end = spanOf(whole, year)?.to ?? from;
    return { from, to: isBefore(end, from) ? (spanOf(whole, year + 1)?.to ?? end) : end };
  };
  if (parts.month === undefined && parts.stretch?.kind === "edge") {
    // 年初, «к концу года»: the year at hand
    const lent = memory.lender("year");
    const here = memory.today?.year ?? null;
    const said = lent !== null && memory.isHere(lent) ? lent.span.from.year : null;
    const isPast = tense === "future" && said !== null && here !== null && said < here;
    const year = isPast ? here : (said ?? here);
    return year === null ? null : spanOf(parts, year);
  }
  // nobody has the figures of 前11个月 before they are over
  const sum = parts.stretch?.kind === "months";
  const counted = sum || (parts.day === undefined && whole !== parts);
  return spanOf(parts, inferYear(memory, reach, sum ? (tense ?? "past") : tense, counted));
}
