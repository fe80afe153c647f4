/** A part of a year or of a month: halves, quarters, seasons, thirds, beginnings and ends. */
import {
  addMonths,
  type CalendarDate,
  type CalendarSpan,
  dayOf,
  daysInMonth,
  monthOf,
  point,
} from "../model/calendar.js";
import type { DateParts, Stretch } from "./date.js";

/** `base` is a year or a month; null where it has no such part, or the part is yet to be counted. */
function stretchIn(base: CalendarDate, stretch: Stretch): CalendarSpan | null {
  return base.month === null ? ofYear(base.year, stretch) : ofMonth(base, base.month, stretch);
}

/** Of a year the beginning, the middle and the end are one month each. */
const edges = { start: 1, middle: 6, end: 12 } as const;

function ofYear(year: number | null, stretch: Stretch): CalendarSpan | null {
  switch (stretch.kind) {
    case "edge":
      return point(monthOf(year, edges[stretch.at]));
    case "half":
      return months(year, stretch.nth * 6 - 5, 6);
    case "quarter":
      return typeof stretch.nth === "number" ? months(year, stretch.nth * 3 - 2, 3) : null;
    case "months":
      return months(year, 1, stretch.count);
    case "month":
      return point(monthOf(year, stretch.nth));
    case "season":
      return months(year, stretch.nth * 3, 3);
    case "third":
    case "days":
      return null;
  }
}

function months(year: number | null, first: number, count: number): CalendarSpan {
  const from = monthOf(year, first);
  return { from, to: addMonths(from, count - 1) };
}

function ofMonth({ year }: CalendarDate, month: number, stretch: Stretch): CalendarSpan | null {
  const days = (from: number, to: number) => ({ from: dayOf(year, month, from), to: dayOf(year, month, to) });
  const last = daysInMonth(year, month);
  switch (stretch.kind) {
    case "edge":
      return stretch.at === "middle" ? days(11, 20) : point(monthOf(year, month));
    case "third":
      return stretch.nth === 1 ? days(1, 10) : stretch.nth === 2 ? days(11, 20) : days(21, last);
    case "half":
      return stretch.nth === 1 ? days(1, 15) : days(16, last);
    case "days":
      return stretch.count <= last ? days(1, stretch.count) : null;
    case "quarter":
    case "months":
    case "month":
    case "season":
      return null;
  }
}

/** The span in a year that is known, or known to be open. */
export function spanOf(parts: DateParts, year: number | null): CalendarSpan | null {
  const { month, day, stretch } = parts;
  if (typeof month === "object" || typeof day === "object") return null;
  if (month === undefined) {
    const base = { year, month: null, day: null };
    return stretch === undefined ? point(base) : stretchIn(base, stretch);
  }
  if (day !== undefined) return point(dayOf(year, month, day));
  const base = monthOf(year, month);
  return stretch === undefined ? point(base) : stretchIn(base, stretch);
}
