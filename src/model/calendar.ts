/**
 * The calendar: days, months, years, and the text of EDTF values (ISO 8601-2).
 * Proleptic Gregorian; no clock, no time zone, no words of any language.
 */

/** Year, month or day, by what is null from the right; a null year is unspecified (`XXXX-11-28`). */
export interface CalendarDate {
  readonly year: number | null;
  /** 1–12, null in a bare year. */
  readonly month: number | null;
  /** 1–31, null in a bare month or year. */
  readonly day: number | null;
}

/** First and last date, both included; the same date twice is a point. */
export interface CalendarSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

type Grain = "year" | "month" | "day";

export function grainOf(date: CalendarDate): Grain {
  return date.month === null ? "year" : date.day === null ? "month" : "day";
}

export function yearOf(year: number): CalendarDate {
  return { year, month: null, day: null };
}

export function monthOf(year: number | null, month: number): CalendarDate {
  return { year, month, day: null };
}

export function dayOf(year: number | null, month: number, day: number): CalendarDate {
  return { year, month, day };
}

export function point(date: CalendarDate): CalendarSpan {
  return { from: date, to: date };
}

export function isPoint(span: CalendarSpan): boolean {
  return sameDate(span.from, span.to);
}

function sameDate(left: CalendarDate, right: CalendarDate): boolean {
  return left.year === right.year && left.month === right.month && left.day === right.day;
}

/** 29 for February of an unspecified year. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether month and day, where given, exist. */
export function isCalendarDate(date: CalendarDate): boolean {
  if (date.month === null) return date.day === null;
  if (date.month < 1 || date.month > 12) return false;
  return date.day === null || (date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
}

/** The days a month or a year begins and ends with. */
export function firstDay(date: CalendarDate): CalendarDate {
  return dayOf(date.year, date.month ?? 1, date.day ?? 1);
}

export function lastDay(date: CalendarDate): CalendarDate {
  const month = date.month ?? 12;
  return dayOf(date.year, month, date.day ?? daysInMonth(date.year, month));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const sum = dateOfSerial(serialOf(date) + days);
  return date.year === null ? { ...sum, year: null } : sum;
}

/** To the month: the day is dropped. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const sum = (date.month ?? 1) - 1 + months;
  const year = date.year === null ? null : date.year + Math.floor(sum / 12);
  return monthOf(year, (((sum % 12) + 12) % 12) + 1);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  return ((((serialOf(date) - 1) % 7) + 7) % 7) + 1;
}

/** Days from the first to the second, by their first days. */
export function daysBetween(left: CalendarDate, right: CalendarDate): number {
  return serialOf(right) - serialOf(left);
}

export function isBefore(left: CalendarDate, right: CalendarDate): boolean {
  return serialOf(left) < serialOf(right);
}

/** `2008`, `2008-11`, `2008-11-28`, `XXXX-11-28`. */
export function formatDate(date: CalendarDate): string {
  const year = date.year === null ? "XXXX" : String(date.year).padStart(4, "0");
  if (date.month === null) return year;
  const month = `${year}-${twoDigits(date.month)}`;
  return date.day === null ? month : `${month}-${twoDigits(date.day)}`;
}

/** One value, or two with a slash. */
export function formatSpan(span: CalendarSpan): string {
  return isPoint(span) ? formatDate(span.from) : `${formatDate(span.from)}/${formatDate(span.to)}`;
}

/** The values `formatDate` writes; null for any other text. */
export function parseDate(value: string): CalendarDate | null {
  const found = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (found === null) return null;
  const date = {
    year: found[1] === "XXXX" ? null : Number(found[1]),
    month: found[2] === undefined ? null : Number(found[2]),
    day: found[3] === undefined ? null : Number(found[3]),
  };
  return isCalendarDate(date) ? date : null;
}

/** The values `formatSpan` writes; null for any other text. */
export function parseSpan(value: string): CalendarSpan | null {
  const [first = "", second, more] = value.split("/");
  const from = parseDate(first);
  const to = second === undefined ? from : parseDate(second);
  return from === null || to === null || more !== undefined ? null : { from, to };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Reckoned in an unspecified year as in this one, which has no leap day. */
const standIn = 2001;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days from 1 January of year 1, which is 1 and a Monday. */
function serialOf(date: CalendarDate): number {
  const year = date.year ?? standIn;
  const month = date.month ?? 1;
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + leap + (date.day ?? 1);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function dateOfSerial(serial: number): CalendarDate {
  let year = Math.max(1, Math.floor(serial / 365.2425));
  while (daysBeforeYear(year + 1) < serial) year++;
  let day = serial - daysBeforeYear(year);
  let month = 1;
  while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return dayOf(year, month, day);
}
