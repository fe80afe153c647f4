/**
 * Reads the figures of a Chinese text and writes them: numbers with their units or measure words, hedges, growth and rates.
 * Leaves out what is taken by dates, titles in 《》 and slogans in quotes; knows no facts about figures.
 */
import type { Change } from "../../model/fact.js";
import type { Span } from "../../model/span.js";
import { addDecimals, firstBehind, numberOf, parseDecimal, type Quantity } from "../quantity.js";
import { readMove, readPer } from "./quantity-context.js";
import type { Draft } from "./quantity-draft.js";
import { lendUnits } from "./quantity-ellipsis.js";
import { readFigure } from "./quantity-figure.js";

export { writeDecimal, writeQuantity } from "./quantity-write.js";

/** The figures of `text` from `from` to `to` (UTF-16), in order, apart from each other and from the spans `taken`. */
export function readQuantities(
  text: string,
  from = 0,
  to = text.length,
  taken: readonly Span[] = [],
): readonly Quantity[] {
  const drafts: Draft[] = [];
  let span = firstBehind(taken, from);
  for (let at = from; at < to; ) {
    while (span < taken.length && taken[span]!.end <= at) span++;
    const mask = taken[span];
    if (mask && mask.start <= at) {
      at = mask.end;
      continue;
    }
    const quote = skipQuote(text, at, to);
    if (quote > at) {
      at = quote;
      continue;
    }
    const found = readFigure(text, at, to);
    if (!found) {
      at++;
      continue;
    }
    const whole = !("skipped" in found) && !(mask && mask.start < found.end);
    if (whole) drafts.push(found);
    at = Math.max(found.end, at + 1);
  }
  return lendUnits(text, drafts).map((draft) => finish(text, draft));
}

function finish(text: string, draft: Draft): Quantity {
  const { start, end, bound, noun, rule } = draft;
  const value = numberOf(draft.value);
  const per = draft.sort === "ratio" || draft.sort === "time" ? null : readPer(text, start, end);
  const approx = bound !== null || draft.rough;
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    unit: draft.code!,
    approx,
    bound,
    change: readChange(text, draft),
    per,
    noun,
    rule,
  };
}

/** 增长0.5倍 and 增长到1.5倍 are both a factor of 1.5; 减少一半 is 50 percent down. */
function readChange(text: string, { start, code, sort, value, rule }: Draft): Change | null {
  if (rule === "zh.quantity.multiple") return { direction: "up", percent: null, times: numberOf(value) };
  if (sort === "time" || sort === "count" || code === "Cel") return null;
  const move = readMove(text, start);
  if (!move || (move.level && code !== "times")) return null;
  const { direction, level } = move;
  if (code === "%") return { direction, percent: numberOf(value), times: null };
  if (code !== "times") return { direction, percent: null, times: null };
  if (direction === "down") return { direction, percent: null, times: null };
  return { direction, percent: null, times: numberOf(level ? value : addDecimals(value, parseDecimal("1"))) };
}

const closing: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "‘": "’" };
/** A title is read over; a quotation only where it is short and opens with a number: “三个面向”. */
const longestTitle = 200;
const longestSlogan = 12;

function skipQuote(text: string, at: number, to: number): number {
  const close = closing[text[at]!];
  if (!close) return at;
  const limit = Math.min(to, at + (close === "》" ? longestTitle : longestSlogan));
  if (close !== "》" && !/[一二三四五六七八九十两]/u.test(text[at + 1] ?? "")) return at;
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (text[i] === text[at]) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return at;
}
