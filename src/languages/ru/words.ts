/** Cuts Russian text into words, numbers and marks. Knows letters, not words. */
import type { Span } from "../../model/span.js";

export interface Token extends Span {
  /** Lower case, е for ё. */
  readonly word: string;
  readonly kind: "word" | "number" | "mark";
}

const piece = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+|-\d+)*|\d+|[^\s\p{L}\p{M}\d]/gu;
const letter = /^[\p{L}\p{M}]/u;
const digit = /^\d/u;

export function readTokens(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(piece)) {
    const start = from + match.index;
    const kind = letter.test(match[0]) ? "word" : digit.test(match[0]) ? "number" : "mark";
    tokens.push({ start, end: start + match[0].length, word: foldWord(match[0]), kind });
  }
  return tokens;
}

/** For comparison only: the text keeps its ё and its capitals. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll("ё", "е");
}

export function isCapitalised(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}
