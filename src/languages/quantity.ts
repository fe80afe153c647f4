/**
 * What a quantity is in any language, and decimal arithmetic that never rounds: figures are scaled by moving
 * the point, not by multiplying floats. Knows no words and no units of a language.
 */
import type { Change } from "../model/fact.js";
import type { Span } from "../model/span.js";

/** How the text hedges a number: 约 «около», 近 «почти», 超 «более», 不足 «менее», 至少 «не менее», 最多 «до». */
export type Bound = "about" | "nearly" | "over" | "under" | "least" | "most";

/** The stretch of time a rate is counted by: 每年, «в сутки». */
export type Per = "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";

/** A number with what it counts, as it stands in the text. */
export interface Quantity extends Span {
  readonly text: string;
  /** The number meant, unsigned: 2181.76亿 is 218176000000. */
  readonly value: number;
  /** ISO 4217, UCUM-like (`km`, `m3`), `%`, `pp`, `times`, `year` … `second`, `person`, `item`. */
  readonly unit: string;
  readonly approx: boolean;
  /** The hedge said, `null` where the number stands bare; `approx` is true of every hedge and of rounded fractions. */
  readonly bound: Bound | null;
  readonly change: Change | null;
  readonly per: Per | null;
  /** The noun counted, with its adjectives, where it can be told. */
  readonly noun: Span | null;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** A decimal number without rounding: `units` × 10^-`places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Longer runs of digits are serial numbers, not quantities. */
export const longestNumber = 18;

export function parseDecimal(digits: string): Decimal {
  const [whole = "0", fraction = ""] = digits.split(".");
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** The shortest decimal that names the number, written out: 1e21 and 1e-7 as well. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return scaleDecimal(parseDecimal(mantissa), Number(exponent));
}

/** Moves the point: 1.5 by 9 is 1500000000, by -2 is 0.015. */
export function scaleDecimal({ units, places }: Decimal, power: number): Decimal {
  const left = places - power;
  return left >= 0 ? { units, places: left } : { units: units * 10n ** BigInt(-left), places: 0 };
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const places = Math.max(left.places, right.places);
  const lift = ({ units, places: own }: Decimal) => units * 10n ** BigInt(places - own);
  return { units: lift(left) + lift(right), places };
}

/** The digits with a point, without idle zeros: `218.176`, `0.5`. */
export function writeDecimal({ units, places }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > digits.length - places && digits.charAt(end - 1) === "0") end--;
  const fraction = digits.slice(digits.length - places, end);
  return sign + whole + (fraction === "" ? "" : `.${fraction}`);
}

export function numberOf(decimal: Decimal): number {
  return Number(writeDecimal(decimal));
}

/** Digits after the point, idle zeros left out. */
export function countPlaces(decimal: Decimal): number {
  return (writeDecimal(decimal).split(".")[1] ?? "").length;
}

/** Index of the first of the spans, in text order, that ends behind `at`. */
export function firstBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `part` of `whole` in percent: exact where it ends within one place, else rounded to one place. */
export function percentOf(part: number, whole: number): { readonly value: number; readonly exact: boolean } {
  const tenths = (part * 1000) / whole;
  return { value: Math.round(tenths) / 10, exact: Number.isInteger(tenths) };
}
