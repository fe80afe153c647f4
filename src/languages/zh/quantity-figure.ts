/**
 * One Chinese figure from its first character on: a number with its unit or measure word, or with neither yet.
 * Leaves what is no figure after all to quantity-refusal, and units left out to quantity-ellipsis.
 */
import { addDecimals, type Bound, decimalOf, parseDecimal, scaleDecimal } from "../quantity.js";
import { isSpeed, readBound, readTail } from "./quantity-context.js";
import type { Draft, Skipped } from "./quantity-draft.js";
import { kindOf, readBareNoun, readNoun, readNounBefore } from "./quantity-noun.js";
import { type NumberRead, readNumber, skipSpace } from "./quantity-number.js";
import { isCounter, readPhrase, refuses } from "./quantity-refusal.js";
import { readWordFigure } from "./quantity-share.js";
import { readUnit, type UnitRead } from "./quantity-units.js";

const signs: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "¥": "CNY", "£": "GBP", "₽": "RUB" };

/** The figure, the run of characters that is none, or null where no figure begins. */
export function readFigure(text: string, at: number, to: number): Draft | Skipped | null {
  const sign = signs[text[at]!];
  const start = sign ? skipSpace(text, at + 1) : at;
  const share = sign ? null : readWordFigure(text, at);
  if (share) return share;
  const number = readNumber(text, start, to);
  if (!number) return null;
  if (number.value === null) return { end: number.end, skipped: true };
  if (isCounter(text, start)) return { end: number.end, skipped: true };
  const phrase = readPhrase(text, start);
  if (phrase) return { end: phrase, skipped: true };
  const base = { start: at, value: number.value, number, rough: false, noun: null };
  const bound = readBound(text, at) ?? number.tail;
  if (sign) return { ...base, end: number.numeralEnd, bound, code: sign, sort: "money", rule: "zh.quantity.money" };
  const unit = readUnit(text, number.end, to) ?? readDays(text, number, to);
  if (!unit) return withoutUnit(text, number, bound, to);
  if (refuses(text, number, unit)) return { end: unit.end, skipped: true };
  return withUnit(text, number, unit, bound, to);
}

function withUnit(text: string, number: NumberRead, { unit, end }: UnitRead, bound: Bound | null, to: number): Draft {
  const tail = readTail(text, end);
  const last = Math.min(tail.end, to);
  const tenths = scaleDecimal(number.value, unit.power);
  const scaled = unit.plus ? addDecimals(tenths, decimalOf(unit.plus)) : tenths;
  return {
    start: number.start,
    end: last,
    value: unit.half ? addDecimals(scaled, parseDecimal("0.5")) : scaled,
    code: unit.code === "km" && isSpeed(text, number.start) ? "km/h" : unit.code,
    sort: unit.sort,
    number,
    bound: bound ?? (unit.more ? "over" : tail.bound),
    rough: false,
    noun:
      unit.sort === "count" && !people.includes(text.slice(number.end, end))
        ? readNoun(text, number.start, last, to)
        : null,
    rule: `zh.quantity.${unit.sort}`,
  };
}

/** Measure words that are their own noun. */
const people = ["人", "人次", "人口", "个人"];

/** 3万余旅客 counts without a measure word; 2000亿 waits for its unit; a bare number is nothing. */
function withoutUnit(text: string, number: NumberRead, bound: Bound | null, to: number): Draft | Skipped {
  const base = { start: number.start, value: number.value, number, bound, rough: false };
  const counts = number.power > 0 || number.tail !== null || (number.inDigits && !number.yearLike);
  const bare = counts ? readBareNoun(text, number.end, to) : null;
  const end = number.tail ? number.end : number.numeralEnd;
  if (bare) return { ...base, end, code: bare.unit, sort: "count", noun: bare.noun, rule: "zh.quantity.bare" };
  const before = number.power > 0 ? readNounBefore(text, number.start) : null;
  if (before) {
    const code = kindOf(text.slice(before.start, before.end));
    return { ...base, end, code, sort: "count", noun: before, rule: "zh.quantity.bare" };
  }
  return { ...base, end, code: null, sort: null, noun: null, rule: "zh.quantity.elliptic" };
}

const lasting = ["为期", "历时", "连续", "持续", "长达", "一连"];

/** 为期5日, 连续三日: elsewhere 日 is a day of the month. */
function readDays(text: string, { start, end }: NumberRead, to: number): UnitRead | null {
  if (text[end] !== "日" || end >= to) return null;
  const unit = { code: "day", sort: "time", power: 0, large: false, half: false, more: false } as const;
  return lasting.some((word) => text.startsWith(word, start - word.length)) ? { unit, end: end + 1 } : null;
}
