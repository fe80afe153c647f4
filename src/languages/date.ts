/**
 * A date as a text says it, before the calendar is asked: the parts that are in the words, and what the rest
 * is counted from. Language-neutral; the words are each language's, the reckoning is `date-resolve`.
 */
import type { Span } from "../model/span.js";

/**
 * What a date that is not said in full is counted from: the day the article speaks from (今年, «вчера»), the date
 * said before (同年, «в тот же день»), or the date said before in the same paragraph and else the former (前一天).
 */
export type Anchor = "publication" | "previous" | "either";

/** So many years, quarters, months, weeks or days after the one of the anchor. */
export interface Shift {
  readonly anchor: Anchor;
  readonly by: number;
}

/** A number said, or one counted. */
export type Count = number | Shift;

/** A stretch of the year or month said: the first half of 2024, the middle of May. */
export type Stretch =
  /** Of a year January, June, December; of a month the month, its 11th to 20th, the month. */
  | { readonly kind: "edge"; readonly at: "start" | "middle" | "end" }
  /** Ten days of a month: 1–10, 11–20, 21 to the last. */
  | { readonly kind: "third"; readonly nth: number }
  /** Of a year six months; of a month its days to the 15th, or from the 16th. */
  | { readonly kind: "half"; readonly nth: number }
  | { readonly kind: "quarter"; readonly nth: Count }
  /** The first, second or third month of a quarter: 三季度末 is September. */
  | { readonly kind: "month"; readonly nth: number }
  /** The first so many days of a month. */
  | { readonly kind: "days"; readonly count: number }
  /** The first so many months of a year. */
  | { readonly kind: "months"; readonly count: number }
  /** 1 is spring; winter, the 4th, runs into the next year. */
  | { readonly kind: "season"; readonly nth: number };

export type DistanceUnit = "day" | "week" | "month" | "year";

export interface Distance {
  readonly unit: DistanceUnit;
  /** Less than nought is before the anchor. */
  readonly by: number;
  readonly anchor: Anchor;
}

/** What is said of one date; nothing said is nothing here. */
export interface DateParts {
  readonly year?: Count;
  readonly month?: Count;
  readonly day?: Count;
  /** Monday to Sunday, counted from the week of the anchor. */
  readonly week?: Shift;
  /** Monday is 1. Alone, the nearest one that fits the tense. */
  readonly weekday?: number;
  /** With a weekday: strictly before or after («прошлый», «следующий»). */
  readonly toward?: "before" | "after";
  /** Saturday and Sunday. */
  readonly weekend?: true;
  readonly stretch?: Stretch;
  readonly distance?: Distance;
  /** The span said before, in the year given here if one is (去年同期). */
  readonly same?: "period";
}

/** What the date does for those after it. */
export type DateRole =
  /** The story goes on from here. */
  | "frame"
  /** Beside the story: since when, «договор от …», 2014年签署的合同. It lends to its own sentence only. */
  | "aside"
  /** An aim or an end: до, к, на, 到2024年. It lends nothing. */
  | "target"
  /** What something is measured by: 比上年, «к 2018 году». It lends nothing. */
  | "comparison"
  /** A day told by the day of reporting: 今天, «вчера». */
  | "report"
  /** Tells the day of reporting: 【…5月7日电】, «МОСКВА, 7 мая». */
  | "dateline"
  /** In brackets after a date: says it once more. */
  | "gloss";

/** Offsets are UTF-16, of the text read. */
export interface DateExpression extends Span {
  /** `zh.date.month-day`: the language, and the shape of what is said. */
  readonly rule: string;
  readonly parts: DateParts;
  /** The other end of a range; what one end leaves out, the other lends. */
  readonly until?: DateParts;
  readonly role: DateRole;
  /** What the words around say of it, where they say anything. */
  readonly tense: "past" | "future" | null;
}

/** The tail of a rule's id: which parts are said. */
export function shapeOf(parts: DateParts, until?: DateParts): string {
  if (until !== undefined) return "range";
  if (parts.distance !== undefined) return "distance";
  if (parts.same !== undefined) return "same-period";
  if (parts.stretch !== undefined) return parts.stretch.kind;
  if (parts.weekend) return "weekend";
  if (parts.day === undefined && parts.weekday !== undefined) return "weekday";
  if (parts.week !== undefined) return "week";
  if (typeof parts.day === "object") return "day-word";
  if (typeof parts.month === "object") return parts.day === undefined ? "month-word" : "month-word-day";
  const said = [
    typeof parts.year === "object" ? "year-word" : parts.year === undefined ? "" : "year",
    parts.month === undefined ? "" : "month",
    parts.day === undefined ? "" : "day",
  ];
  return said.filter(Boolean).join("-");
}

/** Whether both are days, both months or parts of years, or both years: the ends of a range are of one kind. */
export function areAlike(first: DateParts, second: DateParts): boolean {
  const grain = grainSaid(first);
  return grain !== null && grain === grainSaid(second);
}

/** Day, month (or part of a year), year; null for weeks, distances and the like. */
export function grainSaid(parts: DateParts): "day" | "month" | "year" | null {
  if (parts.week !== undefined && parts.weekday === undefined) return null;
  if (parts.day !== undefined || parts.weekday !== undefined) return "day";
  if (parts.month !== undefined || parts.stretch !== undefined) return "month";
  return parts.year === undefined || parts.same !== undefined ? null : "year";
}
