/** Russian text cut for dates: words parted at their hyphens, so that январь-июль and 1-го are three tokens each. */
import { readTokens, type Token } from "./words.js";

export type Tokens = readonly Token[];

export function readDateTokens(text: string, from: number, to: number): Tokens {
  const tokens: Token[] = [];
  for (const token of readTokens(text, from, to)) {
    if (token.kind === "word" && token.word.includes("-") && token.word.length === token.end - token.start) {
      tokens.push(...splitAtHyphens(token));
    } else tokens.push(token);
  }
  return tokens;
}

function splitAtHyphens(token: Token): readonly Token[] {
  const parts: Token[] = [];
  let start = token.start;
  for (const word of token.word.split(/(-)/u)) {
    const kind = word === "-" ? "mark" : /^\d/u.test(word) ? "number" : "word";
    parts.push({ start, end: start + word.length, word, kind });
    start += word.length;
  }
  return parts;
}

export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.word ?? "";
}

/** Whether nothing stands between the token and the next. */
export function touchesNext(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]?.end === next.start;
}

/** A number that is not part of a larger one: not 10.1, 1,5, 20 000, 14:30. */
export function wholeNumber(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.word.length > 4) return null;
  if (isJoint(tokens, at) || (at > 1 && isJoint(tokens, at - 2))) return null;
  return Number(token.word);
}

/** Whether a mark joins the number at `at` to the number after it without a space. */
function isJoint(tokens: Tokens, at: number): boolean {
  const mark = wordAt(tokens, at + 1);
  if (tokens[at]?.kind !== "number" || tokens[at + 2]?.kind !== "number") return false;
  return (mark === "." || mark === "," || mark === ":") && touchesNext(tokens, at) && touchesNext(tokens, at + 1);
}

const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "−", "~", "～"]);

export function isDash(tokens: Tokens, at: number): boolean {
  return dashes.has(wordAt(tokens, at));
}

/** Behind the full stop of an abbreviation (г., гг., кв., с. г.); the one that ends a sentence stays. */
export function skipDot(tokens: Tokens, at: number): number {
  const dotted = wordAt(tokens, at) === "." && touchesNext(tokens, at - 1);
  return dotted && abbreviations.has(wordAt(tokens, at - 1)) ? at + 1 : at;
}
const abbreviations: ReadonlySet<string> = new Set(
  "г гг кв с т янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек".split(" "),
);
