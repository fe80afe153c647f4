/**
 * The number of a Chinese figure: 2181.76亿, 四千亿, 1.1万余, 百余, 200 多. Knows which runs are no counts
 * (11:40, 010-6299, C919, 第三, 数十, 三四, 二〇一七), not what is counted.
 */
import { type Decimal, decimalOf, longestNumber, parseDecimal, scaleDecimal } from "../quantity.js";
import { isNumeralCharacter, readNumeral } from "./numerals.js";

export interface NumberRead {
  readonly value: Decimal;
  readonly start: number;
  /** Behind the number, before 余, 多. */
  readonly numeralEnd: number;
  /** Behind 余, 多, 来 and a space. */
  readonly end: number;
  /** 余, 多: more than said. 来: about. */
  readonly tail: "over" | "about" | null;
  /** The power of ten of 万, 亿 at its end, 0 without: 10至12亿. */
  readonly power: number;
  /** Begins with a digit. */
  readonly inDigits: boolean;
  /** Four digits that can be a year. */
  readonly yearLike: boolean;
}

export interface NumberSkipped {
  readonly value: null;
  readonly end: number;
}

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** 千 belongs to the unit: 100万|千瓦. */
const thousandUnits = ["千瓦", "千米", "千克", "千伏", "千赫"];

/** The number that begins at `at`, a run of characters that is none, or null where no numeral character stands. */
export function readNumber(text: string, at: number, to: number): NumberRead | NumberSkipped | null {
  const first = text[at] ?? "";
  if (!isNumeralCharacter(first)) return null;
  const numeral = isBare(first) ? readBare(text, at) : readScaled(text, at);
  if (!numeral || numeral.end > to) return { value: null, end: Math.min(skipRun(text, at), to) };
  const chained = skipChain(text, numeral.end);
  if (chained > numeral.end || isPartOf(text, at) || isVague(text, at, numeral.end)) {
    return { value: null, end: Math.min(Math.max(chained, skipRun(text, at)), to) };
  }
  const tail = readTail(text, numeral.end);
  const scale = tail.kind ? readPowers(text, tail.end) : null;
  if (isBare(first) && tail.kind === null && !hedged(text, at))
    return { value: null, end: Math.min(skipRun(text, at), to) };
  return {
    value: scale ? scaleDecimal(numeral.value, scale.power) : numeral.value,
    start: at,
    numeralEnd: scale ? scale.end : numeral.end,
    end: skipSpace(text, scale ? scale.end : tail.end),
    tail: tail.kind,
    power: scale ? powerBefore(text, at, scale.end) : numeral.power,
    inDigits: isDigit(first),
    yearLike: /^(?:1\d|20|21)\d\d$/u.test(text.slice(at, numeral.end)),
  };
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

export function skipSpace(text: string, at: number): number {
  return text[at] === " " ? at + 1 : at;
}

interface Numeral {
  readonly value: Decimal;
  readonly end: number;
  readonly power: number;
}

/** Digits or hanzi with their powers of ten; also with a space inside, as some presses set it: 2000 亿. */
function readScaled(text: string, at: number): Numeral | null {
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  let { end } = numeral;
  let value = isDigit(text[end - 1]) ? digitsOf(text.slice(at, end)) : decimalOf(numeral.value);
  if (!value) return null;
  if (text[end] === " " && powers[text[end + 1] ?? ""] !== undefined && isDigit(text[end - 1])) {
    const scale = readPowers(text, end + 1);
    if (!scale) return null;
    value = scaleDecimal(value, scale.power);
    end = scale.end;
  }
  if (thousandUnits.some((unit) => text.startsWith(unit, end - 1)) && end - 1 > at) {
    value = scaleDecimal(value, -3);
    end -= 1;
  }
  return { value, end, power: powerBefore(text, at, end) };
}

/** 万, 千万, 万亿 behind digits and 余 (30余|万元), or behind a space; null where none stands or too many. */
function readPowers(text: string, at: number): { readonly power: number; readonly end: number } | null {
  let power = 0;
  let end = at;
  for (; end < at + 4 && powers[text[end] ?? ""] !== undefined; end++) power += powers[text[end]!]!;
  return power > 0 && powers[text[end] ?? ""] === undefined ? { power, end } : null;
}

/** Plain digits exactly as printed; null for serial numbers. */
function digitsOf(printed: string): Decimal | null {
  const digits = printed.replaceAll(",", "");
  if (digits.length > longestNumber || /^0\d/u.test(digits)) return null;
  return /^\d+(?:\.\d+)?$/u.test(digits) ? parseDecimal(digits) : null;
}

/** 百, 千, 万, 亿 with no number before them: only 百余, 超千, 上万. */
function isBare(character: string): boolean {
  return character === "百" || character === "千" || character === "万" || character === "亿";
}

function readBare(text: string, at: number): Numeral | null {
  let end = at;
  let value = parseDecimal("1");
  while (end < at + 3 && isBare(text[end] ?? "")) value = scaleDecimal(value, powers[text[end++] ?? ""] ?? 0);
  if (thousandUnits.some((unit) => text.startsWith(unit, end - 1))) return null;
  return { value, end, power: powerBefore(text, at, end) };
}

const hedges = ["近", "超", "逾", "约", "上", "超过", "达", "破", "突破", "过"];

function hedged(text: string, at: number): boolean {
  return hedges.some((hedge) => text.endsWith(hedge, at) && text.startsWith(hedge, at - hedge.length));
}

/** The sum of the 万, 亿 at the end of the number: 8 for 四千亿, 12 for 1万亿, 0 for 三千. */
function powerBefore(text: string, at: number, end: number): number {
  let power = 0;
  for (let i = end - 1; i > at && (text[i] === "万" || text[i] === "亿"); i--) power += powers[text[i]!]!;
  return power;
}

const tails: Readonly<Record<string, "over" | "about">> = { 余: "over", 多: "over", 来: "about" };

/** 1.1万|余|辆, 200|多|家, 10|来|个. */
function readTail(text: string, at: number): { kind: "over" | "about" | null; end: number } {
  const mark = skipSpace(text, at);
  const kind = tails[text[mark] ?? ""];
  if (!kind || text.startsWith("来自", mark) || text.startsWith("来到", mark) || text.startsWith("来源", mark))
    return { kind: null, end: at };
  return { kind, end: mark + 1 };
}

const joined = new Set(["第", "№", "#", "/", ":", ".", "_", "@", "初"]);
/** Behind these a dash opens the second end of a range (500公里—700公里), else the number of a name (月球—25). */
const rangeEnds = "里米吨元万亿千百年月天周倍个家人名项%度时";
const currencies = ["USD", "CNY", "RMB", "EUR", "RUB"];

/** Part of an ordinal, a name, a longer number: 第15, C919, G20, 嫦娥-7, 星期三, 之一. */
function isPartOf(text: string, at: number): boolean {
  const near = text[skipSpaceBack(text, at) - 1];
  if (near === "第" || near === "№" || near === "#") return true;
  const previous = text[at - 1] ?? "";
  if (joined.has(previous) || previous === "之") return true;
  if (isDash(previous)) return /[\p{L}”"]/u.test(text[at - 2] ?? "") && !rangeEnds.includes(text[at - 2]!);
  if (/[A-Za-z]/u.test(previous)) return isDigit(text[at]) && !currencies.includes(text.slice(at - 3, at));
  if (isListedOrdinal(text, at)) return true;
  return !isDigit(text[at]) && ["周", "星期", "礼拜"].some((day) => text.startsWith(day, at - day.length));
}

/** 第一、二、三批: the ordinal mark stands once. */
function isListedOrdinal(text: string, at: number): boolean {
  let from = at;
  for (let steps = 0; steps < 4 && "、和至到及".includes(text[from - 1] ?? " "); steps++) {
    from -= 1;
    const last = from;
    while (last - from < 4 && isNumeralCharacter(text[from - 1] ?? " ")) from -= 1;
    if (from === last) return false;
    if (text[from - 1] === "第") return true;
  }
  return false;
}

export function skipSpaceBack(text: string, at: number): number {
  return text[at - 1] === " " ? at - 1 : at;
}

/** 数十, 几百, 十几, 三四, 二〇一七: no number is said, or none that counts. */
function isVague(text: string, at: number, end: number): boolean {
  if (text[end] === "几" || text[end] === "数") return true;
  const previous = text[at - 1] ?? "";
  if ((previous === "数" || previous === "几") && powers[text[at] ?? ""] !== undefined) return true;
  return !isDigit(text[at]) && end - at > 1 && !/[十百千万亿廿卅拾佰仟点]/u.test(text.slice(at, end));
}

function isDash(character: string | undefined): boolean {
  return character !== undefined && character !== "" && "-–—~～－−".includes(character);
}

/** Behind 11:40, 2024-12-05, 010-6299: joined digits are one thing; a single dash is a range and stays. */
function skipChain(text: string, at: number): number {
  let end = at;
  let links = "";
  while (isDigit(text[end + 1]) && ".:/_-–".includes(text[end] ?? "")) {
    links += isDash(text[end]) ? "-" : text[end];
    end += 1;
    while (isDigit(text[end])) end += 1;
  }
  if (text[end] === "+") return end + 1; // 16+
  return links === "-" || links === "-." ? at : end;
}

/** The end of a run of digits, or of hanzi numerals, that is no number. */
function skipRun(text: string, at: number): number {
  let end = at + 1;
  const digits = isDigit(text[at]);
  while (
    end < text.length &&
    (digits
      ? isDigit(text[end]) || ((text[end] === "." || text[end] === ",") && isDigit(text[end + 1]))
      : isNumeralCharacter(text[end]!))
  )
    end += 1;
  return end;
}
