/**
 * `number-mismatch`: figures compared by the value meant, in their units, 万 and 亿 against тыс., млн and млрд.
 * A figure said twice on one side only is no mismatch. Knows no words: both languages have read their own.
 */
import { decimalOf, type Quantity } from "../languages/quantity.js";
import { writeQuantity as writeRussian } from "../languages/ru/quantities.js";
import { writeQuantity as writeChinese } from "../languages/zh/quantities.js";
import type { Wording } from "./check-wording.js";
import type { TermFinding } from "./finding.js";
import { isMoney, measureOf } from "./measure.js";
import type { Pair, UsingSide } from "./pair.js";
import { isNear, type PairedBy, pairUp } from "./pair-up.js";
import { type Passage, passageOf, type Side } from "./side.js";

export function checkNumbers({ source, target }: Pair, wording: Wording): readonly TermFinding[] {
  const left = indexFigures(source.quantities);
  const right = indexFigures(target.quantities);
  const lost = source.quantities.filter((one) => !right.has(one));
  const added = target.quantities.filter((one) => !left.has(one));
  const turned = source.quantities.flatMap((one) => right.turned(one) ?? []);
  const by: PairedBy<Quantity, Quantity>[] = [
    (one, other) => areComparable(one, other) && scaleBetween(one, other) !== null,
    (one, other) => one.value === other.value && differOnlyInUnit(one, other),
    (one, other) => areComparable(one, other) && isNear(one, source, other, target),
  ];
  const { pairs, left: alone, right: extra } = pairUp(lost, added, by);
  return [
    ...turned.map(({ one, other }) => tellPair(one, other, source, target, wording)),
    ...pairs.map(([one, other]) => tellPair(one, other, source, target, wording)),
    ...alone
      .filter((one) => isHeld(one) && !isInDigits(one, target))
      .map((one) => tellLost(one, source, target, wording)),
    ...extra.filter((one) => isHeld(one) && !isInDigits(one, source)).map((one) => tellAdded(one, target, wording)),
  ];
}

interface Figures {
  /** The same value is said, and not with the opposite direction only. */
  has(one: Quantity): boolean;
  /** The same value is said, but as a fall where this is a rise. */
  turned(one: Quantity): { readonly one: Quantity; readonly other: Quantity } | null;
}

function indexFigures(figures: readonly Quantity[]): Figures {
  const byDimension = new Map<string, Quantity[]>();
  for (const one of figures) {
    for (const key of keysOf(one)) {
      const same = byDimension.get(key);
      if (same) same.push(one);
      else byDimension.set(key, [one]);
    }
  }
  const equals = (one: Quantity) =>
    keysOf(one)
      .flatMap((key) => byDimension.get(key) ?? [])
      .filter((other) => isSaidBy(one, other));
  return {
    has: (one) => equals(one).length > 0,
    turned: (one) => {
      const same = equals(one);
      const [other] = same;
      return other && same.every((each) => isOpposite(one, each)) ? { one, other } : null;
    },
  };
}

/** Growth can be told in percent and in times. */
function keysOf({ unit, change }: Quantity): readonly string[] {
  const { dimension } = measureOf(unit);
  return change ? [dimension, "change"] : [dimension];
}

function isSaidBy(one: Quantity, other: Quantity): boolean {
  const factors = [factorOf(one), factorOf(other)];
  if (factors[0] !== null && factors[0] === factors[1]) return true;
  if (one.unit === "times" && factors.every((factor) => factor !== null)) return false;
  return measureOf(one.unit).dimension === measureOf(other.unit).dimension && isSameValue(one, other);
}

/** By how many times it has changed: 增长0.5倍, «в 1,5 раза» and «на 50 %» are one. */
function factorOf({ change }: Quantity): number | null {
  if (!change) return null;
  if (change.times !== null) return change.times;
  if (change.percent === null) return null;
  return (change.direction === "up" ? 100 + change.percent : 100 - change.percent) / 100;
}

function isOpposite({ change: left }: Quantity, { change: right }: Quantity): boolean {
  return left !== null && right !== null && left.direction !== right.direction;
}

/** The same, or the one rounded to the digits of the other: three are needed, two where the text says «about». */
function isSameValue(one: Quantity, other: Quantity): boolean {
  const [left, right] = [sizeOf(one), sizeOf(other)];
  if (left === right || Math.abs(left - right) <= Math.abs(left) * 1e-12) return true;
  const needed = one.approx || other.approx ? 2 : 3;
  return [one, other].some(({ value, unit }) => {
    const { digits, step } = precisionOf(value);
    return digits >= needed && Math.abs(left - right) <= (step / 2) * measureOf(unit).size * (1 + 1e-9);
  });
}

function sizeOf({ value, unit }: Quantity): number {
  return value * measureOf(unit).size;
}

/** 218180000000: five digits that count, and the last of them is ten millions. */
function precisionOf(value: number): { readonly digits: number; readonly step: number } {
  const { units, places } = decimalOf(value);
  const digits = significantOf(units).length;
  return { digits, step: 10 ** (units.toString().length - digits - places) };
}

/** The digits without the zeros at the end. */
function significantOf(units: bigint): string {
  const written = units.toString();
  let end = written.length;
  while (end > 0 && written.charAt(end - 1) === "0") end--;
  return written.slice(0, end);
}

function areComparable(one: Quantity, other: Quantity): boolean {
  return measureOf(one.unit).dimension === measureOf(other.unit).dimension;
}

/** Ten, a hundred …: the digits are the same and the point is not. */
function scaleBetween(one: Quantity, other: Quantity): number | null {
  const [left, right] = [one.value, other.value].map((value) => significantOf(decimalOf(value).units));
  if (left !== right || !left || left === "" || one.value === other.value) return null;
  const ratio = sizeOf(one) / sizeOf(other);
  return Math.round(ratio >= 1 ? ratio : 1 / ratio);
}

function differOnlyInUnit(one: Quantity, other: Quantity): boolean {
  const ratios = ["%", "pp", "times"];
  if (isMoney(one.unit) && isMoney(other.unit)) return true;
  return ratios.includes(one.unit) && ratios.includes(other.unit);
}

/** Small counts and durations come and go with the wording: 三方, «оба». */
function isHeld({ unit, value }: Quantity): boolean {
  const { dimension } = measureOf(unit);
  const isSmall = value <= 10;
  return !(isSmall && ["count", "days", "months", "minutes", "times", "second"].includes(dimension));
}

const scales = { zh: [0, 4, 8, 12], ru: [0, 3, 6, 9, 12] } as const;

/** The number stands there in digits, but in a place that is no figure: a date, a name, a title. */
function isInDigits({ value }: Quantity, { language, normal, quantities }: UsingSide): boolean {
  const wanted = scales[language].map((power) => value / 10 ** power);
  const taken = new Set(quantities.map(({ start }) => start));
  for (const { 0: digits, index } of normal.text.matchAll(/\d+(?:[.,]\d+)?/gu)) {
    if (!taken.has(index) && wanted.includes(Number(digits.replace(",", ".")))) return true;
  }
  return false;
}

function tellPair(one: Quantity, other: Quantity, source: Side, target: Side, wording: Wording): TermFinding {
  const left = passageOf(source, one);
  const right = passageOf(target, other);
  const write = writeIn(target, one);
  const scale = areComparable(one, other) ? scaleBetween(one, other) : null;
  const message =
    scale !== null
      ? wording.numberScale(left.text, right.text, String(scale), write)
      : areComparable(one, other)
        ? isSameValue(one, other) && isOpposite(one, other)
          ? wording.numberTurned(left.text, right.text)
          : wording.numberDiffers(left.text, right.text, write)
        : wording.numberUnit(left.text, right.text, write);
  const off = Math.abs(sizeOf(one) - sizeOf(other)) / Math.max(sizeOf(one), sizeOf(other));
  const isSlight = areComparable(one, other) && scale === null && off > 0 && off < 0.005;
  const isCertain = isHeld(one) && isHeld(other) && !isSlight;
  return finding(isCertain ? "error" : "warning", left, right, message, write);
}

function tellLost(one: Quantity, source: Side, target: Side, wording: Wording): TermFinding {
  const place = passageOf(source, one);
  const write = writeIn(target, one);
  return finding("warning", place, null, wording.numberMissing(place.text, write), write);
}

function tellAdded(one: Quantity, target: Side, wording: Wording): TermFinding {
  const place = passageOf(target, one);
  return finding("warning", null, place, wording.numberAdded(place.text), null);
}

function finding(
  severity: TermFinding["severity"],
  source: Passage | null,
  target: Passage | null,
  message: string,
  suggestion: string | null,
): TermFinding {
  return { rule: "number-mismatch", severity, source, target, term: null, message, suggestion };
}

/** What is counted has a noun of its own, which only the translator knows. */
function writeIn({ language }: Side, { value, unit, change, approx, bound }: Quantity): string | null {
  if (measureOf(unit).dimension === "count") return null;
  if (unit === "times" && change?.times != null)
    return language === "ru" ? `в ${writeRussian({ value: change.times, unit: "times" }) ?? ""}` : null;
  const figure = { value, unit, approx, bound };
  return language === "zh" ? writeChinese(figure) : writeRussian(figure);
}
