/** Chinese dates in a text: where one can begin, and what stands in the way (titles, addresses of pages). */
import { type DateExpression, shapeOf } from "../date.js";
import type { DatePiece } from "./date-chain.js";
import { readDistance } from "./date-distance.js";
import { isDigit, isNumberStart } from "./date-number.js";
import { readListedYear, readPlan, readSpan } from "./date-range.js";
import { roleOf, tenseOf } from "./date-setting.js";
import { isNumeralCharacter } from "./numerals.js";

export { writeDate, writeDates } from "./date-write.js";

/** The dates said in text[from, to), in order, none inside a title in 《》. */
export function readDates(text: string, from = 0, to = text.length): readonly DateExpression[] {
  const found: DateExpression[] = [];
  const titles = readTitleSpans(text, from, to);
  let title = 0;
  for (let at = from; at < to; ) {
    while (title < titles.length && titles[title]![1] <= at) title++;
    const next = titles[title];
    if (next !== undefined && next[0] <= at) {
      at = next[1];
      continue;
    }
    const piece = triggers.has(text[at]!) ? readPiece(text, at) : null;
    if (piece === null || piece.end > to) {
      at = skip(text, at, to);
      continue;
    }
    found.push(expressionOf(text, at, piece));
    at = piece.end;
  }
  return found;
}

function readPiece(text: string, at: number): DatePiece | null {
  if (isNumeralCharacter(text[at]!) && !countsDates(text, at)) return null;
  return readDistanceAt(text, at) ?? readListedYear(text, at) ?? readSpan(text, at) ?? readPlan(text, at);
}

function readDistanceAt(text: string, at: number): DatePiece | null {
  return isNumberStart(text, at) ? readDistance(text, at) : null;
}

function expressionOf(text: string, start: number, { end, parts, until }: DatePiece): DateExpression {
  return {
    start,
    end,
    rule: `zh.date.${shapeOf(parts, until)}`,
    parts,
    ...(until === undefined ? {} : { until }),
    role: roleOf(text, start, end, until === undefined ? parts : {}),
    tense: tenseOf(text, start, end),
  };
}

/** The characters a date can begin with. */
const triggers: ReadonlySet<string> = new Set(
  '0123456789〇○零一二两三四五六七八九十廿卅卌今去前大明后当同次翌上下本这第首年月周星礼即昨头半此“"「',
);

/** Behind the numerals: a unit of the calendar, a mark of range or list, a separator of figures. */
const behindNumber: ReadonlySet<string> = new Set("年月日号天周星礼个季至到-—–~～－―ー─、和与及/. \u3000");
const longestNumber = 8;

/** A look ahead that spares most numbers in a text the reading. */
function countsDates(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + longestNumber && isNumeralCharacter(text[end] ?? "")) end++;
  return behindNumber.has(text[end] ?? "");
}

const pageAddress = /^(?:https?:|www\.)[^\s\u4e00-\u9fff]*/u;

/** Past the character, the run of digits, or the address of a page. */
function skip(text: string, at: number, to: number): number {
  const character = text[at]!;
  if (isDigit(character)) {
    let end = at + 1;
    while (end < to && isDigit(text[end])) end++;
    return end;
  }
  if (character === "h" || character === "w") {
    const found = pageAddress.exec(text.slice(at, at + 200));
    if (found !== null) return at + found[0].length;
  }
  return at + 1;
}

/** What stands between the outermost 《 and 》 of a line. */
function readTitleSpans(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let open = -1;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === "《" || character === "〈") {
      if (depth++ === 0) open = at;
    } else if ((character === "》" || character === "〉") && depth > 0) {
      if (--depth === 0) spans.push([open, at + 1]);
    } else if (character === "\n") depth = 0;
  }
  return spans;
}
