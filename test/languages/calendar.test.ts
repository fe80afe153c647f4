/** The calendar against hand-checked days; the reckoning against the platform's own calendar. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  formatDate,
  formatSpan,
  isCalendarDate,
  monthOf,
  parseDate,
  parseSpan,
  weekdayOf,
  yearOf,
} from "../../src/model/calendar.js";

describe("values", () => {
  it.each([
    ["2008", yearOf(2008)],
    ["2008-11", monthOf(2008, 11)],
    ["2008-11-28", dayOf(2008, 11, 28)],
    ["XXXX-11-28", dayOf(null, 11, 28)],
    ["XXXX-02-29", dayOf(null, 2, 29)],
    ["0988-07", monthOf(988, 7)],
  ])("%s is written and read", (value, date) => {
    expect(formatDate(date)).toBe(value);
    expect(parseDate(value)).toEqual(date);
  });

  it.each(["2008-13", "2008-02-30", "2007-02-29", "2008-1", "08-11-28", "2008-11-28T10", "", "XXXX-00"])(
    "%s is no date",
    (value) => {
      expect(parseDate(value)).toBeNull();
    },
  );

  it.each(["2008", "2008-11-28/2008-11-30", "2024-01/2024-11", "XXXX-11-28/XXXX-11-30"])("%s is a span", (value) => {
    const span = parseSpan(value);
    expect(span && formatSpan(span)).toBe(value);
  });

  it.each(["2008/", "/2008", "2008/2009/2010", "2008-11-31/2008-12-01"])("%s is no span", (value) => {
    expect(parseSpan(value)).toBeNull();
  });
});

describe("reckoning", () => {
  it.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 2, 29],
    [2023, 2, 28],
    [null, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])("month %s-%s has %s days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    ["2008-11-28", 5],
    ["2021-03-09", 2],
    ["1999-12-09", 4],
    ["2022-02-04", 5],
    ["2023-07-18", 2],
    ["2025-11-02", 7],
  ])("%s is weekday %s", (value, weekday) => {
    expect(weekdayOf(parseDate(value)!)).toBe(weekday);
  });

  it.each([
    ["2008-12-31", 1, "2009-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-03-01", -1, "2023-02-28"],
    ["2000-03-01", -366, "1999-03-01"],
    ["XXXX-12-31", 1, "XXXX-01-01"],
    ["XXXX-11-28", -1, "XXXX-11-27"],
  ])("%s and %s days is %s", (value, days, expected) => {
    expect(formatDate(addDays(parseDate(value)!, days))).toBe(expected);
  });

  it.each([
    ["2008-11", 2, "2009-01"],
    ["2008-01", -1, "2007-12"],
    ["2008-06-15", -18, "2006-12"],
    ["XXXX-12", 1, "XXXX-01"],
  ])("%s and %s months is %s", (value, months, expected) => {
    expect(formatDate(addMonths(parseDate(value)!, months))).toBe(expected);
  });

  it("agrees with the platform on every day from 1600 to 2400", () => {
    const day = fc.integer({ min: Date.UTC(1600, 0, 1) / 864e5, max: Date.UTC(2400, 0, 1) / 864e5 });
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (serial, days) => {
        const iso = (of: number) => new Date(of * 864e5).toISOString().slice(0, 10);
        const date = parseDate(iso(serial))!;
        expect(formatDate(addDays(date, days))).toBe(iso(serial + days));
        expect(daysBetween(date, parseDate(iso(serial + days))!)).toBe(days);
        expect(weekdayOf(date) % 7).toBe(new Date(serial * 864e5).getUTCDay());
      }),
    );
  });

  it.each([
    [dayOf(2023, 2, 29), false],
    [dayOf(2024, 2, 29), true],
    [{ year: 2024, month: null, day: 3 }, false],
    [monthOf(2024, 0), false],
  ])("%j exists: %s", (date, exists) => {
    expect(isCalendarDate(date)).toBe(exists);
  });
});
