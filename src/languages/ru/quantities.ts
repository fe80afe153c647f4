/**
 * Reads the figures of a Russian text and writes them: numbers with their units or nouns, hedges, growth and rates.
 * Leaves out what is taken by dates; knows no facts about them (what they measure, over which period).
 */
import type { Change } from "../../model/fact.js";
import { overlaps, type Span } from "../../model/span.js";
import { firstBehind, numberOf, type Quantity } from "../quantity.js";
import { readDirection, readPer } from "./quantity-change.js";
import type { Draft, Skipped } from "./quantity-draft.js";
import { lendUnits } from "./quantity-ellipsis.js";
import { readFigure } from "./quantity-figure.js";
import { readBound } from "./quantity-hedge.js";
import { readWordFigure } from "./quantity-ratio.js";
import { readTokens, type Token } from "./words.js";

export { writeDecimal, writeQuantity } from "./quantity-write.js";

/** The figures of `text` from `from` to `to` (UTF-16), in order, apart from each other and from the spans `taken`. */
export function readQuantities(
  text: string,
  from = 0,
  to = text.length,
  taken: readonly Span[] = [],
): readonly Quantity[] {
  const tokens = readTokens(text, from, to);
  const names = readQuotedNames(tokens);
  const drafts: Draft[] = [];
  let span = firstBehind(taken, from);
  let name = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (span < taken.length && taken[span]!.end <= token.start) span++;
    while (name < names.length && names[name]!.end <= token.start) name++;
    if (span < taken.length && overlaps(taken[span]!, token)) {
      at++;
      continue;
    }
    const found = readDraft(text, tokens, at);
    if (!found) {
      at++;
      continue;
    }
    at = Math.max(found.next, at + 1);
    if ("skipped" in found || (span < taken.length && overlaps(taken[span]!, found))) continue;
    if (name < names.length && names[name]!.start <= found.start && isNameable(found)) continue;
    drafts.push(found);
  }
  return lendUnits(tokens, drafts).map((draft) => finish(text, tokens, draft));
}

function readDraft(text: string, tokens: readonly Token[], at: number): Draft | Skipped | null {
  const word = readWordFigure(tokens, at);
  if (word) return { ...word, first: at, number: null, tail: false };
  return readFigure(text, tokens, at, readBound(tokens, at) !== null);
}

function finish(text: string, tokens: readonly Token[], draft: Draft): Quantity {
  const { start, end, first, next, noun, rule } = draft;
  const unit = draft.unit!;
  const value = numberOf(draft.value);
  const bound = readBound(tokens, first) ?? (draft.tail ? "over" : null);
  const change = readChange(tokens, draft, value);
  const approx = bound !== null || draft.rough;
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    unit: unit.code,
    approx,
    bound,
    change,
    per: readPer(tokens, first, next),
    noun,
    rule,
  };
}

/** The resulting factor of a rise is the number itself, of a fall its inverse: «сократился вдвое» is 0.5. */
function readChange(tokens: readonly Token[], { first, next, unit }: Draft, value: number): Change | null {
  if (unit!.sort === "time" || unit!.sort === "count" || unit!.code === "Cel") return null;
  const direction = readDirection(tokens, first, next, unit!.sort !== "ratio");
  if (!direction) return null;
  const percent = unit!.code === "%" ? value : null;
  const times = unit!.code === "times" ? (direction === "up" ? value : 1 / value) : null;
  return { direction, percent, times };
}

/** Names in quotation marks short enough to be one: «Чанъэ-7», «Три ущелья»; not «…», — сказал он. */
function readQuotedNames(tokens: readonly Token[]): readonly Span[] {
  const names: Span[] = [];
  const open: number[] = [];
  tokens.forEach(({ word, end }, at) => {
    if (word === "«" || word === "„") open.push(at);
    else if (word === "»" || word === "“") {
      const from = open.pop();
      const after = tokens[at + 1]?.word ?? "";
      const speech = after === "," && (tokens[at + 2]?.word === "—" || tokens[at + 2]?.word === "–");
      if (from !== undefined && at - from <= 10 && !speech) names.push({ start: tokens[from]!.start, end });
    }
  });
  return names;
}

/** In a name a count or a term belongs to the name; money and ratios are said even there. */
function isNameable({ unit }: Draft): boolean {
  return unit === null || unit.sort === "count" || unit.sort === "time";
}
