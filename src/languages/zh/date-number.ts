/** The numbers in Chinese dates: 11, 十一, 二〇〇八, and the marks that join two of them to a range. */
import { isNumeralCharacter, readNumeral } from "./numerals.js";

interface DateNumber {
  readonly value: number;
  readonly end: number;
  /** Characters it is written with; 0 for hanzi with powers of ten (十二). */
  readonly width: number;
}

/** A number of one to four digits, or of hanzi; no decimal, no amount (14亿). */
export function readDateNumber(text: string, at: number): DateNumber | null {
  if (isDigit(text[at])) {
    let end = at;
    while (end < at + 5 && isDigit(text[end])) end++;
    return end - at > 4 ? null : { value: Number(text.slice(at, end)), end, width: end - at };
  }
  const found = text[at] === "两" ? null : readNumeral(text, at);
  if (found === null || !Number.isInteger(found.value) || found.value > 9999) return null;
  const width = found.end - at;
  const positional = width > 1 && [...text.slice(at, found.end)].every((one) => !"十廿卅百千".includes(one));
  return { value: found.value, end: found.end, width: positional ? width : 0 };
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** Whether a number can begin here: not inside another, not after a decimal point or 第. */
export function isNumberStart(text: string, at: number): boolean {
  const previous = text[at - 1];
  if (previous === undefined) return true;
  if (isDigit(text[at])) {
    if (isDigit(previous) || previous === "第" || previous === "万" || previous === "亿") return false;
    if (previous === ",") return !(isDigit(text[at - 2]) && /^\d{3}(?!\d)/u.test(text.slice(at, at + 4)));
    return !(/[.:/]/u.test(previous) && isDigit(text[at - 2]));
  }
  return previous !== "第" && !isNumeralCharacter(previous);
}

/** One space, as in 2023 年 8 月. */
export function skipSpace(text: string, at: number): number {
  return text[at] === " " || text[at] === "\u3000" ? at + 1 : at;
}

/** Behind 至, 到 or a dash, with a space on either side where there is one; `at` where none stands. */
export function skipRangeMark(text: string, at: number): number {
  const from = skipSpace(text, at);
  const mark = text[from];
  if (mark === undefined || !"至到-—–~～－―ー─".includes(mark)) return at;
  return skipSpace(text, text[from + 1] === mark && mark !== "至" && mark !== "到" ? from + 2 : from + 1);
}

const firstYear = 1500;
const lastYear = 2199;

/** Whether a number of four figures can name a year. */
export function isYear(value: number, width: number): boolean {
  return width === 4 ? value >= firstYear && value <= lastYear : width === 0 && value % 1000 !== 0 && isModern(value);
}

function isModern(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

export function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

export function isDayMark(character: string | undefined): boolean {
  return character === "日" || character === "号";
}
