/** Russian dates all in figures: 28.11.2008, 28.11.08, 28/11/2008, 2008-11-28. */
import type { DatePiece } from "./date-piece.js";
import { skipDot, type Tokens, touchesNext, wordAt } from "./date-tokens.js";
import { fullYear } from "./date-year.js";

/** Day before month, but for years of four figures in front. */
export function readFigures(tokens: Tokens, at: number): DatePiece | null {
  if (tokens[at]?.kind !== "number" || isInCode(tokens, at - 1, -1)) return null;
  const mark = wordAt(tokens, at + 1);
  if ((mark !== "." && mark !== "/" && mark !== "-") || wordAt(tokens, at + 3) !== mark) return null;
  if (!touchesNext(tokens, at) || !touchesNext(tokens, at + 2) || !touchesNext(tokens, at + 3)) return null;
  const [first, second, third] = [tokens[at]!, tokens[at + 2]!, tokens[at + 4]!];
  if (second.kind !== "number" || third?.kind !== "number" || isInCode(tokens, at + 5, 1)) return null;
  const close = touchesNext(tokens, at + 1);
  if (mark === "-" || first.word.length === 4) {
    if (first.word.length !== 4 || !close) return null;
    return figures(first.word, second.word, third.word, at + 5);
  }
  if (first.word.length !== 2 || second.word.length !== 2 || (!close && mark !== ".")) {
    return third.word.length === 4 && close ? figures(third.word, second.word, first.word, at + 5) : null;
  }
  const year = third.word.length === 2 && mark === "." ? String(fullYear(Number(third.word))) : third.word;
  const piece = figures(year, second.word, first.word, at + 5);
  if (piece === null || wordAt(tokens, at + 5) !== "г") return piece;
  return { ...piece, next: skipDot(tokens, at + 6) };
}

function figures(year: string, month: string, day: string, next: number): DatePiece | null {
  if (year.length !== 4 || month.length > 2 || day.length > 2) return null;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const exists = parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31;
  return exists && parts.year >= 1000 && parts.year < 2200 ? { next, parts } : null;
}

/** Glued to a further figure, letter or slash: an address, a version. `step` is the side looked at. */
function isInCode(tokens: Tokens, edge: number, step: -1 | 1): boolean {
  const token = tokens[edge];
  if (token === undefined || !touchesNext(tokens, step < 0 ? edge : edge - 1)) return false;
  const beyond = tokens[edge + step];
  if (token.word === "-") return !isFiguresEdge(tokens, edge + step, step);
  if (token.word === "/" || token.word === "_") return true;
  if (token.kind === "word") return !besideFigures.has(token.word);
  if (token.word !== "." && token.word !== ":") return false;
  return beyond?.kind === "number" && touchesNext(tokens, step < 0 ? edge - 1 : edge);
}

/** 2022-11-17T10:15, 28.11.2008г. */
const besideFigures: ReadonlySet<string> = new Set(["г", "т", "t"]);

/** 22.02.2022-24.02.2022: the other end of a range. */
function isFiguresEdge(tokens: Tokens, at: number, step: -1 | 1): boolean {
  return tokens[at]?.kind === "number" && wordAt(tokens, at + step) === ".";
}
