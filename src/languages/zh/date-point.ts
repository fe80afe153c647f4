/**
 * One Chinese date, from the year down to the part of the day: 2008年11月28日上午, 去年10月底, 上周五, 前11个月.
 * Reads what stands at one place; which places to try, and ranges, are not known here.
 */
import { isBareDay, isLunar, isSpokenDay, opensClause } from "./date-bare.js";
import { afterDay, afterMonth, afterYear, type DatePiece, readFirstMonths, skipDaypart } from "./date-chain.js";
import { isClosed, isRecurring, standsFree } from "./date-guard.js";
import { isDay, isDayMark, isDigit, isMonth, isNumberStart, isYear, readDateNumber, skipSpace } from "./date-number.js";
import { words } from "./date-words.js";

/** The date that begins at `at`, or null. */
export function readPoint(text: string, at: number): DatePiece | null {
  return readNumbered(text, at) ?? readWord(text, at);
}

/** Month and day, or day alone, behind a date that gives the rest: 3月5日至[11日], 2018年3月至[5月]. */
export function readRest(text: string, at: number): DatePiece | null {
  const number = readDateNumber(text, at);
  if (number === null) return null;
  const unit = skipSpace(text, number.end);
  if (text[unit] === "月" && isMonth(number.value)) return afterMonth(text, unit + 1, { month: number.value });
  if (isDayMark(text[unit]) && isDay(number.value)) return afterDay(text, unit + 1, { day: number.value });
  return null;
}

function readNumbered(text: string, at: number): DatePiece | null {
  if (!isNumberStart(text, at)) return null;
  const figures = readFigures(text, at);
  if (figures !== null) return figures;
  const number = readDateNumber(text, at);
  if (number === null || isRecurring(text, at)) return null;
  const unit = skipSpace(text, number.end);
  const { value } = number;
  switch (text[unit]) {
    case "年":
      return readYear(text, at, unit + 1, value, number.width);
    case "月":
      if (!isMonth(value) || isLunar(text, at) || !isClosed(text, unit + 1)) return null;
      return afterMonth(text, unit + 1, { month: value });
    case "日":
      return isDay(value) && isBareDay(text, at, unit) ? afterDay(text, unit + 1, { day: value }) : null;
    case "号":
      return isDay(value) && isSpokenDay(text, at, unit) ? afterDay(text, unit + 1, { day: value }) : null;
    default:
      return null;
  }
}
function readYear(text: string, at: number, end: number, value: number, width: number): DatePiece | null {
  if (isYear(value, width)) return isYearName(text, at, end, value) ? afterYear(text, end, { year: value }) : null;
  // 08年11月, 九八年十月: two figures only where a month follows, but 〇五年
  if (width !== 2) return null;
  if (text[at] === "〇" || text[at] === "零") return afterYear(text, end, { year: 2000 + value });
  const month = readDateNumber(text, end);
  if (month === null || text[month.end] !== "月" || !isMonth(month.value)) return null;
  return afterYear(text, end, { year: value < 50 ? 2000 + value : 1900 + value });
}

/** Not 2019年第8号, 2010年代, 近2000年, 2000年历史, 2000年来. */
function isYearName(text: string, at: number, end: number, value: number): boolean {
  const next = text[end] ?? "";
  if (next === "代" || next === "版" || next === "级") return false;
  if (next === "第" && /^第\s?\d{1,4}\s?号/u.test(text.slice(end, end + 8))) return false;
  if (value % 100 !== 0) return true;
  return (
    !/[近约达过逾余越]$/u.test(text.slice(0, at).slice(-1)) &&
    !/^(?:的?历史|来|之久|间|多)/u.test(text.slice(end, end + 4))
  );
}

/** Today's words: 昨天上午, 去年11月1日, 本月8日, 上周五, 年底, 前11个月, 同期. */
function readWord(text: string, at: number): DatePiece | null {
  const counted = readFirstMonths(text, at);
  if (counted !== null && text.slice(at, counted.end).includes("个") && standsFree(text, at, counted.end)) {
    return { end: counted.end, parts: { stretch: counted.stretch } };
  }
  if (words.longest(text, at) === null) return null;
  for (const found of [...words.all(text, at)].reverse()) {
    const word = found.values[0]!;
    if (!standsFree(text, at, found.end)) continue;
    switch (word.names) {
      case "year":
        if (text.startsWith("第二年", at) && !opensClause(text, at)) continue;
        return afterYear(text, found.end, word.parts);
      case "month":
        return afterMonth(text, found.end, word.parts);
      case "day":
        if (text.startsWith("第二天", at) && !opensClause(text, at)) continue;
        if (text.startsWith("即日", at) && text[found.end] !== "起") continue;
        return afterDay(text, found.end, word.parts);
      case "weekday":
      case "week":
        return { end: word.names === "weekday" ? skipDaypart(text, found.end) : found.end, parts: word.parts };
      case "stretch":
      case "period":
        return { end: found.end, parts: word.parts };
    }
  }
  return null;
}

/** YYYY-MM-DD, YYYY/MM/DD, YYYY.MM.DD, DD.MM.YYYY; not in an address of a page, not in a longer code. */
function readFigures(text: string, at: number): DatePiece | null {
  if (!isDigit(text[at]) || /[\w/.-]/u.test(text[at - 1] ?? " ")) return null;
  const slice = text.slice(at, at + 12);
  const found = yearFirst.exec(slice) ?? dayFirst.exec(slice);
  if (found === null) return null;
  const { year, month, day } = found.groups!;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isYear(parts.year, 4) || !isMonth(parts.month) || !isDay(parts.day)) return null;
  return afterDay(text, at + found[0].length, parts);
}

const yearFirst =
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d\-/]|\.\d|[A-SU-Za-su-z_])/u;
/** As Russian pages in Chinese write it. */
const dayFirst = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\d\-/]|\.\d|[A-Za-z_])/u;
