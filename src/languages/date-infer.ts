/**
 * The year or month a date leaves out: lent by the text before where that fits, else the one nearest to the day
 * the article speaks from that agrees with the tense; null where nothing tells it.
 */
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarSpan,
  dayOf,
  daysBetween,
  daysInMonth,
  firstDay,
  lastDay,
  monthOf,
  weekdayOf,
} from "../model/calendar.js";
import type { DateExpression, DateParts } from "./date.js";
import type { DateMemory } from "./date-memory.js";

type Tense = DateExpression["tense"];
type SpanIn = (year: number) => CalendarSpan;

/**
 * `spanIn(year)` is the date in that year. A `counted` span (前11个月, «за девять месяцев») has reached its last
 * month when it is reported: otherwise it is last year's, unless it is still to come.
 */
export function inferYear(memory: DateMemory, spanIn: SpanIn, tense: Tense, counted: boolean): number | null {
  const { today } = memory;
  const lent = lentYear(memory, spanIn, tense, counted);
  if (lent !== null || today === null || today.year === null) return lent;
  const year = today.year;
  const ahead = (of: number) => daysBetween(today, begins(spanIn(of), counted));
  const late = (of: number) => daysBetween(lastDay(spanIn(of).to), today);
  if (ahead(year) > 0) {
    if (tense === "future") return year;
    const spoken = memory.lender("year")?.span.from.year === year - 1;
    return tense === "past" || spoken || late(year - 1) < ahead(year) ? year - 1 : year;
  }
  return tense === "future" && late(year) > 0 && ahead(year + 1) < late(year) ? year + 1 : year;
}

function begins(span: CalendarSpan, counted: boolean): CalendarDate {
  return counted ? firstDay(monthOf(span.to.year, span.to.month ?? 12)) : firstDay(span.from);
}

/** The year the paragraph speaks of, where the date comes after what it dated last. */
function lentYear(memory: DateMemory, spanIn: SpanIn, tense: Tense, counted: boolean): number | null {
  const lender = memory.lender("year");
  const year = lender?.span.from.year ?? null;
  if (lender === null || year === null) return null;
  const span = spanIn(year);
  if (!comesAfter(span.from, lender.span.from)) return null;
  const { today } = memory;
  if (today === null) return year;
  if (memory.isHere(lender)) return daysBetween(today, begins(span, counted)) > 0 && tense !== "future" ? null : year;
  // what is to come is not looked for in a year the sentence before spoke of, nor behind the day of reporting
  return tense === "future" || daysBetween(today, begins(span, counted)) > 0 ? null : year;
}

/** By what both say; a month or day comes after the year or month it is in. */
function comesAfter(date: CalendarDate, before: CalendarDate): boolean {
  if (before.month === null || date.month === null) return true;
  if (date.month !== before.month) return date.month > before.month;
  return date.day === null || before.day === null || date.day >= before.day;
}

/** A day said alone, with the month it is in; null where no month is to be had. */
export function inferMonth(memory: DateMemory, day: number, tense: Tense): CalendarDate | null {
  const lender = memory.lender("month");
  if (lender !== null) {
    const { year, month, day: said } = lender.span.to;
    const whole = said === null ? memory.isHere(lender) : day >= said;
    if (month !== null && whole && day <= daysInMonth(year, month)) return dayOf(year, month, day);
  }
  const { today } = memory;
  if (today === null || today.month === null) return null;
  const here = monthOf(today.year, today.month);
  // what has happened is not looked for in the next month, nor what is to come in the last
  const months = tense === "future" ? [here, addMonths(here, 1)] : [addMonths(here, -1), here];
  const days = months
    .map((one) => dayOf(one.year, one.month ?? 1, day))
    .filter((one) => day <= daysInMonth(one.year, one.month ?? 1))
    .filter((one) => tense !== "past" || daysBetween(today, one) <= 0);
  return nearest(days, today);
}

function nearest(days: readonly CalendarDate[], today: CalendarDate): CalendarDate | null {
  let best: CalendarDate | null = null;
  for (const day of days) {
    if (best === null || Math.abs(daysBetween(today, day)) < Math.abs(daysBetween(today, best))) best = day;
  }
  return best;
}

/** The last such weekday before the day of reporting or on it; the next one, where it is still to come. */
export function inferWeekday(
  today: CalendarDate,
  parts: Pick<DateParts, "toward"> & { readonly weekday: number },
  tense: Tense | "nearest",
): CalendarDate {
  const back = (weekdayOf(today) - parts.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (parts.toward === "before") return addDays(today, -(back === 0 ? 7 : back));
  if (parts.toward === "after") return addDays(today, ahead === 0 ? 7 : ahead);
  if (tense === "nearest") return addDays(today, ahead < back ? ahead : -back);
  return addDays(today, tense === "future" ? ahead : -back);
}
