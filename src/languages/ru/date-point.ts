/** One Russian date without its preposition, in whatever way it is said; ranges and lists are not known here. */
import { readDayWord } from "./date-day.js";
import { readDistance } from "./date-distance.js";
import { readFigures } from "./date-figures.js";
import { readDayOfMonth, readMonth } from "./date-month.js";
import type { DatePiece } from "./date-piece.js";
import { readStretch } from "./date-stretch.js";
import type { Tokens } from "./date-tokens.js";
import { readWeek } from "./date-week.js";
import { readPrepositionalYear, readYear } from "./date-year.js";

export function readPoint(tokens: Tokens, at: number): DatePiece | null {
  return (
    readDistance(tokens, at) ??
    readStretch(tokens, at) ??
    readDayWord(tokens, at) ??
    readWeek(tokens, at) ??
    readNamed(tokens, at)
  );
}

/** A day, a month or a year in figures and names. */
export function readNamed(tokens: Tokens, at: number): DatePiece | null {
  return readFigures(tokens, at) ?? readDayOfMonth(tokens, at) ?? readMonth(tokens, at) ?? readBareYear(tokens, at);
}

function readBareYear(tokens: Tokens, at: number): DatePiece | null {
  const year = readYear(tokens, at) ?? readPrepositionalYear(tokens, at);
  return year === null ? null : { next: year.next, parts: { year: year.year } };
}
