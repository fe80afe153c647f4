/** `date-mismatch`: dates compared by their values. A coarser or a wider date is no contradiction. */
import type { ResolvedDate } from "../languages/date-resolve.js";
import {
  type CalendarDate,
  type CalendarSpan,
  daysBetween,
  firstDay,
  grainOf,
  lastDay,
  parseSpan,
} from "../model/calendar.js";
import type { Wording } from "./check-wording.js";
import type { TermFinding } from "./finding.js";
import type { Pair } from "./pair.js";
import { isNear, pairUp } from "./pair-up.js";
import { type Passage, passageOf } from "./side.js";

interface Dated {
  readonly date: ResolvedDate;
  readonly span: CalendarSpan;
}

export function checkDates({ source, target }: Pair, wording: Wording): readonly TermFinding[] {
  const left = datedOf(source.dates);
  const right = datedOf(target.dates);
  const lost = left.filter(({ span }) => !right.some((other) => agree(span, other.span)));
  const added = right.filter(({ span }) => !left.some((other) => agree(span, other.span)));
  const {
    pairs,
    left: alone,
    right: extra,
  } = pairUp(lost, added, [
    (one, other) => areAlike(one, other) && shareParts(one, other) && isNear(one.date, source, other.date, target),
    (one, other) => areAlike(one, other) && isNear(one.date, source, other.date, target),
  ]);
  return [
    ...pairs.map(([one, other]) => {
      const places = [passageOf(source, one.date), passageOf(target, other.date)] as const;
      const message = wording.dateDiffers(places[0].text, one.date.value, places[1].text, other.date.value);
      return finding(isSure(one) && isSure(other) ? "error" : "warning", ...places, message);
    }),
    ...alone.filter(isHeld).map(({ date }) => {
      const place = passageOf(source, date);
      return finding("warning", place, null, wording.dateMissing(place.text, date.value));
    }),
    ...extra.filter(isHeld).map(({ date }) => {
      const place = passageOf(target, date);
      return finding("warning", null, place, wording.dateAdded(place.text, date.value));
    }),
  ];
}

function datedOf(dates: readonly ResolvedDate[]): readonly Dated[] {
  return dates.flatMap((date) => {
    const span = parseSpan(date.value);
    return span ? [{ date, span }] : [];
  });
}

/** One lies within the other. Where a year is not said, the other's is meant. */
function agree(one: CalendarSpan, other: CalendarSpan): boolean {
  const year = one.from.year ?? other.from.year ?? leapYear;
  const [left, right] = [withYear(one, year), withYear(other, year)];
  return isWithin(left, right) || isWithin(right, left);
}

/** Has every day of the calendar. */
const leapYear = 2000;

function withYear({ from, to }: CalendarSpan, year: number): CalendarSpan {
  const give = (date: CalendarDate) => (date.year === null ? { ...date, year } : date);
  return { from: firstDay(give(from)), to: lastDay(give(to)) };
}

function isWithin(inner: CalendarSpan, outer: CalendarSpan): boolean {
  return daysBetween(outer.from, inner.from) >= 0 && daysBetween(inner.to, outer.to) >= 0;
}

/** Days with days, months with months, stretches with stretches. */
function areAlike({ span: one }: Dated, { span: other }: Dated): boolean {
  return (
    grainOf(one.from) === grainOf(other.from) &&
    grainOf(one.to) === grainOf(other.to) &&
    daysBetween(firstDay(one.from), lastDay(one.to)) > 366 ===
      daysBetween(firstDay(other.from), lastDay(other.to)) > 366
  );
}

/** One slip at a time: the same day of another month, the same month and day of another year. */
function shareParts({ span: one }: Dated, { span: other }: Dated): boolean {
  const parts = (["year", "month", "day"] as const).filter((part) => one.from[part] !== null);
  return parts.filter((part) => one.from[part] === other.from[part]).length >= parts.length - 1;
}

/** Said in full, or all but the year. */
function isSure({ date, span }: Dated): boolean {
  return date.certainty === "stated" || span.from.year === null;
}

/** Only a day or month said in full must be there; what is counted from another day may be said otherwise. */
function isHeld({ date, span }: Dated): boolean {
  return date.certainty === "stated" && grainOf(span.from) !== "year";
}

function finding(
  severity: TermFinding["severity"],
  source: Passage | null,
  target: Passage | null,
  message: string,
): TermFinding {
  return { rule: "date-mismatch", severity, source, target, term: null, message, suggestion: null };
}
