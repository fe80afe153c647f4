/** Russian dates in a text: where one can begin, and what stands in the way (titles, addresses of pages). */
import { type DateExpression, shapeOf } from "../date.js";
import type { DatePiece } from "./date-piece.js";
import { readDate } from "./date-range.js";
import { roleOf, tenseOf } from "./date-setting.js";
import { readTitleSpans } from "./date-title.js";
import { readDateTokens, type Tokens, touchesNext, wordAt } from "./date-tokens.js";
import { isDateWord } from "./date-trigger.js";

export { type DateForm, writeDate, writeDates } from "./date-write.js";

/** The dates said in text[from, to), in order, none inside a quoted title. */
export function readDates(text: string, from = 0, to = text.length): readonly DateExpression[] {
  const found: DateExpression[] = [];
  const tokens = readDateTokens(text, from, to);
  const titles = readTitleSpans(text, from, to);
  let title = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (title < titles.length && titles[title]!.end <= token.start) title++;
    const inTitle = (titles[title]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    const next = inTitle ? at : skipAddress(tokens, at);
    const piece = inTitle || next > at || !isDateWord(token) || isHabit(tokens, at) ? null : readDate(tokens, at);
    if (piece === null) {
      at = Math.max(next, at + 1);
      continue;
    }
    found.push(expressionOf(text, tokens, at, piece));
    at = piece.next;
  }
  return found;
}

/** «каждую пятницу», «ежегодно в мае» */
function isHabit(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1) === "в" ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  return before.startsWith("кажд") || before === "ежегодно";
}

function expressionOf(text: string, tokens: Tokens, at: number, { next, parts, until }: DatePiece): DateExpression {
  return {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    rule: `ru.date.${shapeOf(parts, until)}`,
    parts,
    ...(until === undefined ? {} : { until }),
    role: roleOf(text, tokens, at, next, until === undefined ? parts : {}),
    tense: tenseOf(tokens, at, next),
  };
}

/** Past the address of a page, which may hold dates: to the next space. */
function skipAddress(tokens: Tokens, at: number): number {
  if (!/^(?:https?|www)$/u.test(wordAt(tokens, at))) return at;
  let next = at + 1;
  while (next < tokens.length && touchesNext(tokens, next - 1)) next++;
  return next;
}
