/**
 * Chinese figures that are words of their own: 三分之一, 百分之五十, 一半, 半年, 翻一番. Knows no units behind numbers.
 */
import { type Decimal, decimalOf, parseDecimal, percentOf, scaleDecimal } from "../quantity.js";
import { readNumeral } from "./numerals.js";
import { readBound, readTail } from "./quantity-context.js";
import type { Draft } from "./quantity-draft.js";
import type { UnitSort } from "./quantity-units.js";

export function readWordFigure(text: string, at: number): Draft | null {
  const first = text[at];
  if (first === "半" || (first === "一" && text[at + 1] === "半")) return readHalf(text, at);
  if (first === "翻") return readDoubling(text, at);
  return readShare(text, at);
}

const wholes: Readonly<Record<string, number>> = { 百分之: 2, 千分之: 3, 万分之: 4 };

/** 三分之一, 百分之五十, 千分之三. */
function readShare(text: string, at: number): Draft | null {
  const power = wholes[text.slice(at, at + 3)];
  if (power !== undefined) {
    const part = readNumeral(text, at + 3);
    return (
      part &&
      makeDraft(text, at, part.end, scaleDecimal(decimalOf(part.value), 2 - power), "%", "ratio", false, "fraction")
    );
  }
  const slashed = /^([1-9])\/([2-9]|10)(?![\d/年月日])/u.exec(text.slice(at, at + 5));
  if (slashed && !/[\d/.]/u.test(text[at - 1] ?? "")) {
    const { value, exact } = percentOf(Number(slashed[1]), Number(slashed[2]));
    return value < 100
      ? makeDraft(text, at, at + slashed[0].length, decimalOf(value), "%", "ratio", !exact, "fraction")
      : null;
  }
  if (text[at + 1] !== "分" && text[at + 2] !== "分") return null;
  const whole = readNumeral(text, at);
  if (!whole || !text.startsWith("分之", whole.end) || whole.value < 2) return null;
  const part = readNumeral(text, whole.end + 2);
  if (!part) return null;
  const { value, exact } = percentOf(part.value, whole.value);
  return makeDraft(text, at, part.end, decimalOf(value), "%", "ratio", !exact, "fraction");
}

const halves: readonly (readonly [word: string, code: string, sort: UnitSort])[] = [
  ["一半", "%", "ratio"],
  ["半数", "%", "ratio"],
  ["半个月", "month", "time"],
  ["半个多月", "month", "time"],
  ["半个小时", "hour", "time"],
  ["半小时", "hour", "time"],
  ["半个世纪", "century", "time"],
  ["半个多世纪", "century", "time"],
  ["半年", "year", "time"],
  ["半天", "day", "time"],
  ["半米", "m", "measure"],
  ["半吨", "t", "measure"],
  ["半公里", "km", "measure"],
];
/** 上半年, 后半年, 大半年: parts of the calendar, or no measure. */
const notHalf = "上下前后大小多各每过";

function readHalf(text: string, at: number): Draft | null {
  const found = halves.find(([word]) => text.startsWith(word, at));
  if (!found || (found[2] === "time" && notHalf.includes(text[at - 1] ?? " "))) return null;
  const [word, code, sort] = found;
  return makeDraft(
    text,
    at,
    at + word.length,
    parseDecimal(code === "%" ? "50" : "0.5"),
    code,
    sort,
    word.includes("多"),
    "half",
  );
}

const doublings: readonly (readonly [word: string, times: string])[] = [
  ["翻一番", "2"],
  ["翻了一番", "2"],
  ["翻番", "2"],
  ["翻两番", "4"],
  ["翻了两番", "4"],
];

function readDoubling(text: string, at: number): Draft | null {
  const found = doublings.find(([word]) => text.startsWith(word, at));
  return found
    ? makeDraft(text, at, at + found[0].length, parseDecimal(found[1]), "times", "ratio", false, "multiple")
    : null;
}

function makeDraft(
  text: string,
  start: number,
  last: number,
  value: Decimal,
  code: string,
  sort: UnitSort,
  rough: boolean,
  rule: string,
): Draft {
  const tail = readTail(text, last);
  const bound = readBound(text, start) ?? tail.bound;
  return {
    start,
    end: tail.end,
    value,
    code,
    sort,
    number: null,
    bound,
    rough,
    noun: null,
    rule: `zh.quantity.${rule}`,
  };
}
