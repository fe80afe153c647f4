/** A range as said: each end lends the other what it leaves out, and the second comes after the first. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarSpan,
  dayOf,
  isBefore,
  point,
  weekdayOf,
} from "../model/calendar.js";
import type { DateParts } from "./date.js";
import { spanOf } from "./date-stretch.js";

/** How an end is reckoned alone. The year of the first has to suit the second, `until`, as well. */
type ReckonEnd = (parts: DateParts, until?: DateParts) => CalendarSpan | null;

export function reckonRange(parts: DateParts, until: DateParts, reckon: ReckonEnd): CalendarSpan | null {
  const lent = lendToStart(parts, until);
  const first = reckon(lent, until);
  if (first === null) return null;
  const second = reckonEnd(until, first.from, reckon);
  if (second === null) return null;
  const borrowed = parts.year === undefined && typeof lent.year === "number";
  // «с декабря по март 2013 года»
  const from = borrowed && isBefore(second.to, first.from) ? aYearBefore(first.from) : first.from;
  return { from, to: second.to };
}

/** «28–30 ноября 2008 года»: the first end takes month and year from the second. */
export function lendToStart(parts: DateParts, until: DateParts): DateParts {
  const month = typeof parts.day === "number" ? (parts.month ?? until.month) : parts.month;
  const first = month === undefined ? parts : { ...parts, month };
  const open = first.year === undefined && (typeof month === "number" || first.stretch !== undefined);
  const { year } = until;
  const lends = typeof year === "number" || year?.anchor === "publication";
  return open && lends ? { ...first, year } : first;
}

/** 11月28日至30日, 12月至2月, 12月至次年3月: the end is counted from the start. */
function reckonEnd(said: DateParts, from: CalendarDate, reckon: ReckonEnd): CalendarSpan | null {
  const parts = countedFrom(said, from);
  if (parts === null) return null;
  const { year, month, day, weekday } = parts;
  if (year === undefined && month === undefined && typeof day === "number" && from.month !== null) {
    const inMonth = dayOf(from.year, from.month, day);
    if (!isBefore(inMonth, from)) return point(inMonth);
    const next = addMonths(from, 1);
    return point(dayOf(next.year, next.month ?? 1, day));
  }
  if (weekday !== undefined && parts.week === undefined && day === undefined) {
    return point(addDays(from, (weekday - weekdayOf(from) + 7) % 7));
  }
  const open = year === undefined && (typeof month === "number" || parts.stretch !== undefined);
  if (!open) return reckon(parts);
  if (from.year === null) return spanOf(parts, null);
  const inYear = spanOf(parts, from.year);
  return inYear !== null && isBefore(inYear.to, from) ? spanOf(parts, from.year + 1) : inYear;
}

/** 次日, 次年: said of the start, whatever the text dated before. */
function countedFrom(parts: DateParts, from: CalendarDate): DateParts | null {
  const { year, month, day } = parts;
  if (typeof day === "object" && day.anchor !== "publication") {
    if (from.day === null) return null;
    const date = addDays(from, day.by);
    return { ...parts, ...knownYear(date), month: date.month ?? 1, day: date.day ?? 1 };
  }
  if (typeof month === "object" && month.anchor !== "publication") {
    if (from.month === null) return null;
    const date = addMonths(from, month.by);
    return { ...parts, ...knownYear(date), month: date.month ?? 1 };
  }
  if (typeof year !== "object" || year.anchor === "publication") return parts;
  return from.year === null ? null : { ...parts, year: from.year + year.by };
}

function knownYear(date: CalendarDate): DateParts {
  return date.year === null ? {} : { year: date.year };
}

function aYearBefore(date: CalendarDate): CalendarDate {
  return { ...date, year: date.year === null ? null : date.year - 1 };
}
