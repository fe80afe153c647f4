/** Behind a year its part and month, behind a month its part and day, behind a day its weekday and part of the day. */
import { Trie } from "../../text/trie.js";
import type { DateParts, Stretch } from "../date.js";
import { countsDays } from "./date-bare.js";
import { isClosed } from "./date-guard.js";
import { isDay, isDayMark, isMonth, isYear, readDateNumber, skipRangeMark, skipSpace } from "./date-number.js";
import { dayparts, monthTails, words, yearTails } from "./date-words.js";

export interface DatePiece {
  readonly end: number;
  readonly parts: DateParts;
  readonly until?: DateParts;
}

const yearTail = trieOf(yearTails);
const monthTail = trieOf(monthTails);

function trieOf(rows: readonly (readonly [string, Stretch])[]): Trie<Stretch> {
  const trie = new Trie<Stretch>();
  for (const [all, stretch] of rows) for (const word of all.split(" ")) trie.add(word, stretch);
  return trie;
}

const singleSeasons: Readonly<Record<string, number>> = { 春: 1, 夏: 2, 秋: 3, 冬: 4 };

/** Behind a year: its part, its month, 全年, 年内, 同期. */
export function afterYear(text: string, end: number, parts: DateParts): DatePiece {
  const at = skipSpace(text, end);
  const counted = readFirstMonths(text, at);
  if (counted !== null) return { end: counted.end, parts: { ...parts, stretch: counted.stretch } };
  for (const tail of [...yearTail.all(text, at)].reverse()) {
    if (isClosed(text, tail.end)) return { end: tail.end, parts: { ...parts, stretch: tail.values[0]! } };
  }
  const season = singleSeasons[text[at] ?? ""];
  if (season !== undefined && /^(?:[，,。、；;）)\s]|$)/u.test(text.slice(at + 1, at + 2))) {
    return { end: at + 1, parts: { ...parts, stretch: { kind: "season", nth: season } } };
  }
  if (text.startsWith("同期", at) && isClosed(text, at + 2))
    return { end: at + 2, parts: { ...parts, same: "period" } };
  if (text.startsWith("全年", at)) return { end: at + 2, parts };
  if (text[at] === "度" && text[at + 1] !== "假" && text[at + 1] !== "过") return { end: at + 1, parts };
  const month = readMonthOf(text, at, parts) ?? readMonthOf(text, skipComma(text, end), parts, true);
  if (month !== null) return month;
  if (text[end] === "内" && isClosed(text, end + 1)) return { end: end + 1, parts };
  return { end, parts };
}

/** 二零一六年，九月三号 */
function skipComma(text: string, at: number): number {
  return text[at] === "，" || text[at] === "," ? at + 1 : at;
}

function readMonthOf(text: string, at: number, parts: DateParts, withDay = false): DatePiece | null {
  const number = readDateNumber(text, at);
  if (number === null || !isMonth(number.value)) return null;
  const unit = skipSpace(text, number.end);
  if (text[unit] === "月") {
    const piece = afterMonth(text, unit + 1, { ...parts, month: number.value });
    return withDay && piece.parts.day === undefined ? null : piece;
  }
  return withDay ? null : readNakedRange(text, at, "月", parts);
}

/** 1至11月, 1-11月份, 15至16日, 2018至2020年: two numbers, one unit. The unit of the first is the last's. */
export function readNakedRange(text: string, at: number, unit: "年" | "月" | "日", parts: DateParts): DatePiece | null {
  const first = readDateNumber(text, at);
  if (first === null) return null;
  const mark = skipRangeMark(text, first.end);
  if (mark === first.end) return null;
  const second = readDateNumber(text, mark);
  if (second === null) return null;
  const end = skipSpace(text, second.end);
  const [from, to] = [first.value, second.value];
  if (unit === "月" && text[end] === "月" && isMonth(from) && isMonth(to) && from !== to) {
    const last = afterMonth(text, end + 1, { month: to });
    return last.parts.day === undefined ? { end: last.end, parts: { ...parts, month: from }, until: last.parts } : null;
  }
  if (unit === "日" && isDayMark(text[end]) && isDay(from) && isDay(to) && from !== to) {
    if (parts.month === undefined && countsDays(text, end + 1)) return null;
    return { end: afterDay(text, end + 1, {}).end, parts: { ...parts, day: from }, until: { day: to } };
  }
  if (unit === "年" && text[end] === "年" && isYear(from, first.width)) {
    const until = second.width === 2 ? Math.floor(from / 100) * 100 + to : isYear(to, second.width) ? to : null;
    if (until === null || until <= from) return null;
    return { end: text[end + 1] === "度" ? end + 2 : end + 1, parts: { year: from }, until: { year: until } };
  }
  return null;
}

/** Behind a month: its part, its day, 份, 当月. */
export function afterMonth(text: string, end: number, parts: DateParts): DatePiece {
  let at = text[end] === "份" && text[end + 1] !== "额" ? end + 1 : end;
  if (text.startsWith("当月", at)) return { end: at + 2, parts };
  for (const tail of [...monthTail.all(text, at)].reverse()) {
    if (isClosed(text, tail.end)) return { end: tail.end, parts: { ...parts, stretch: tail.values[0]! } };
  }
  if (at > end) return { end: at, parts };
  const first = readFirstDays(text, at);
  if (first !== null) return { end: first.end, parts: { ...parts, stretch: first.stretch } };
  at = skipSpace(text, end);
  const day = readDateNumber(text, at);
  if (day === null || !isDay(day.value)) return { end, parts };
  const unit = skipSpace(text, day.end);
  if (isDayMark(text[unit])) return afterDay(text, unit + 1, { ...parts, day: day.value });
  const range = readNakedRange(text, at, "日", parts);
  if (range !== null) return range;
  if (isListed(text, day.end) || isNakedDay(text, day.end, parts))
    return { end: day.end, parts: { ...parts, day: day.value } };
  return { end, parts };
}

/** 4月3、4日: the day mark stands behind the last day. */
function isListed(text: string, end: number): boolean {
  if (text[end] !== "、" && text[end] !== "和") return false;
  const next = readDateNumber(text, end + 1);
  return next !== null && isDay(next.value) && isDayMark(text[next.end]);
}

/** 2016年6月29, and nothing behind that a number could count. */
function isNakedDay(text: string, end: number, parts: DateParts): boolean {
  return parts.year !== undefined && /^(?:[\s，,。；;）)]|$)/u.test(text.slice(end, end + 1));
}

/** Behind a day: 当天, its weekday, its part of the day. */
export function afterDay(text: string, end: number, parts: DateParts): DatePiece {
  let at = text.startsWith("当天", end) || text.startsWith("当日", end) ? end + 2 : end;
  const weekday = words.longest(text, skipSpace(text, at));
  if (
    weekday?.values[0]?.names === "weekday" &&
    weekday.values[0].parts.week === undefined &&
    isClosed(text, weekday.end)
  ) {
    at = weekday.end;
  }
  return { end: skipDaypart(text, at), parts };
}

/** 晚 is the evening, but not in 晚宴; 早 the morning, but not in 早在. */
export function skipDaypart(text: string, at: number): number {
  const found = dayparts.longest(text, skipSpace(text, at));
  if (found === null) return at;
  const next = text[found.end] ?? "";
  const last = text[found.end - 1];
  if (
    last === "晚" &&
    ("宴餐报年".includes(next || " ") || (next === "会" && !"见晤谈".includes(text[found.end + 1] || " ")))
  ) {
    return at;
  }
  return last === "早" && "在已就于期".includes(next || " ") ? at : found.end;
}

/** 8月前20天 */
function readFirstDays(text: string, at: number): { readonly end: number; readonly stretch: Stretch } | null {
  if (text[at] !== "前" && text[at] !== "头") return null;
  const number = readDateNumber(text, at + 1);
  if (number === null || !isDay(number.value) || (text[number.end] !== "天" && text[number.end] !== "日")) return null;
  return { end: number.end + 1, stretch: { kind: "days", count: number.value } };
}

/** 前11个月, 头两个月, 前11月 */
export function readFirstMonths(text: string, at: number): { readonly end: number; readonly stretch: Stretch } | null {
  if (!"前头首".includes(text[at] || " ")) return null;
  const from = skipSpace(text, at + 1);
  const number = text[from] === "两" ? { value: 2, end: from + 1 } : readDateNumber(text, from);
  if (number === null || !isMonth(number.value)) return null;
  const behind = skipSpace(text, number.end);
  const unit = text[behind] === "个" ? behind + 1 : behind;
  if (text[unit] !== "月") return null;
  const end = text[unit + 1] === "份" ? unit + 2 : unit + 1;
  return { end, stretch: { kind: "months", count: number.value } };
}
