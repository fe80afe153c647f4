/** Dates counted from another: from the day the article speaks from, or from what it dated before. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarSpan,
  daysBetween,
  isBefore,
  isPoint,
  monthOf,
  point,
  weekdayOf,
  yearOf,
} from "../model/calendar.js";
import type { Anchor, Count, DateExpression, DateParts, Distance, Shift } from "./date.js";
import { inferWeekday } from "./date-infer.js";
import type { DateMemory } from "./date-memory.js";

export function shiftYear(shift: Shift, memory: DateMemory): number | null {
  const base = anchorOf(shift.anchor, "year", memory);
  return base === null || base.year === null ? null : base.year + shift.by;
}

export function shiftMonth(shift: Shift, memory: DateMemory): CalendarDate | null {
  const base = anchorOf(shift.anchor, "month", memory);
  return base === null || base.month === null ? null : addMonths(base, shift.by);
}

export function shiftDay(shift: Shift, memory: DateMemory): CalendarSpan | null {
  const base = anchorOf(shift.anchor, "day", memory, shift.by > 0) ?? memory.today;
  return base === null || base.day === null ? null : point(addDays(base, shift.by));
}

export function shiftQuarter(shift: Shift, memory: DateMemory): CalendarSpan | null {
  const base = anchorOf(shift.anchor, "month", memory);
  if (base === null || base.month === null) return null;
  const first = addMonths(monthOf(base.year, base.month - ((base.month - 1) % 3)), 3 * shift.by);
  return { from: first, to: addMonths(first, 2) };
}

/** The date counted from: of a span, its last day for what comes after. */
function anchorOf(
  anchor: Anchor,
  what: "day" | "month" | "year",
  memory: DateMemory,
  after = false,
): CalendarDate | null {
  if (anchor === "publication") return memory.today;
  const said = anchor === "previous" ? memory.previous(what) : memory.near(what);
  if (said === null) return anchor === "previous" ? null : memory.today;
  return after ? said.span.to : said.span.from;
}

export function reckonWeek(parts: DateParts, week: Shift, memory: DateMemory): CalendarSpan | null {
  const base = anchorOf(week.anchor, "day", memory) ?? memory.today;
  if (base === null || base.day === null || base.year === null) return null;
  const monday = addDays(base, 1 - weekdayOf(base) + 7 * week.by);
  if (parts.weekday !== undefined) return point(addDays(monday, parts.weekday - 1));
  return { from: parts.weekend ? addDays(monday, 5) : monday, to: addDays(monday, 6) };
}

/** As fine as it says: 三年前 is a year, «двумя днями позже» a day. */
export function reckonDistance(
  { unit, by, anchor }: Distance,
  tense: DateExpression["tense"],
  memory: DateMemory,
): CalendarSpan | null {
  const what = unit === "week" ? "day" : unit;
  const near = anchorOf(anchor, what, memory, by > 0);
  // «через неделю состоится»: from now, but for a story that is still to come itself
  const fromNow = anchor === "either" && tense === "future";
  const base = fromNow && memory.today !== null && near !== null && isBefore(near, memory.today) ? memory.today : near;
  if (base === null) return null;
  if (unit === "year") return base.year === null ? null : point(yearOf(base.year + by));
  if (unit === "month") return base.month === null ? null : point(addMonths(base, by));
  return base.day === null ? null : point(addDays(base, unit === "week" ? 7 * by : by));
}

/** 同期; with a year, the same months of that one: of the year before, where it would be the very same. */
export function reckonSame(year: Count | undefined, memory: DateMemory): CalendarSpan | null {
  const span = memory.previous("period")?.span ?? null;
  if (span === null || year === undefined) return span;
  const base = span.from.year;
  const target =
    typeof year === "number" ? year : year.anchor === "publication" ? shiftYear(year, memory) : add(base, year.by);
  if (base === null || target === null) return null;
  const by = target === base && typeof year === "object" ? year.by : target - base;
  return { from: moveYears(span.from, by), to: moveYears(span.to, by) };
}

function add(left: number | null, right: number): number | null {
  return left === null ? null : left + right;
}

function moveYears(date: CalendarDate, by: number): CalendarDate {
  return { ...date, year: date.year === null ? null : date.year + by };
}

/** 11月28日（星期五）: the weekday nearest to the date it stands behind. */
export function glossOf(weekday: number, memory: DateMemory): CalendarSpan | null {
  const day = memory.lastDay()?.span;
  if (day === undefined || !isPoint(day) || day.from.year === null) return null;
  const found = inferWeekday(day.from, { weekday }, "nearest");
  return Math.abs(daysBetween(day.from, found)) <= 3 ? point(found) : null;
}
