/**
 * Chinese numerals: digits, hanzi and the two mixed (2181.76亿, 三亿五千万, 二〇〇八, 廿一, 两万三).
 * Knows numbers only: 第, 约, 多, classifiers and units of measure are the caller's.
 */

export { writeNumeral } from "./numeral-write.js";

/** A number and the offset just behind it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

type Character =
  | { readonly kind: "digit"; readonly value: number }
  /** Tens written as one character; they take a last digit (廿一) and no multiplier. */
  | { readonly kind: "tens"; readonly value: number }
  /** A power of ten inside a group of four digits. */
  | { readonly kind: "inner"; readonly value: number }
  /** A power of ten that closes a group. */
  | { readonly kind: "outer"; readonly value: number };

const characters: ReadonlyMap<string, Character> = new Map([
  ...row("digit", "零一二三四五六七八九", 0),
  ...row("digit", "〇壹贰叁肆伍陆柒捌玖", 0),
  ["○", { kind: "digit", value: 0 }],
  ["两", { kind: "digit", value: 2 }],
  ["廿", { kind: "tens", value: 20 }],
  ["卅", { kind: "tens", value: 30 }],
  ["卌", { kind: "tens", value: 40 }],
  ...row("inner", "十百千", 1),
  ...row("inner", "拾佰仟", 1),
  ["万", { kind: "outer", value: 4 }],
  ["亿", { kind: "outer", value: 8 }],
]);

function row(kind: "digit" | "inner", all: string, first: number): readonly (readonly [string, Character])[] {
  return [...all].map((character, index) => [character, { kind, value: first + index }] as const);
}

/** No number in print is longer; what is longer is skipped by the caller as a run. */
const longest = 40;
/** Power of ten of the greatest numbers. */
const highest = 16;

/**
 * Reads the longest numeral that begins at `at` (UTF-16), or null where none begins.
 * Rough counts of two neighbouring digits (三四百, 十五六) are no numerals.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const first = text[at];
  if (first === undefined) return null;
  if (isArabic(first)) return readMixed(text, at);
  if (!characters.has(first)) return null;
  return readPositional(text, at) ?? readHan(text, at);
}

/** The value of a string that is a numeral from end to end, else null. */
export function parseNumeral(text: string): number | null {
  const found = readNumeral(text, 0);
  return found !== null && found.end === text.length ? found.value : null;
}

/** Whether the character can stand in a numeral: a digit, a hanzi digit or a hanzi power of ten. */
export function isNumeralCharacter(character: string): boolean {
  return isArabic(character) || characters.has(character);
}

function isArabic(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** 156.5亿, 1.2万亿, 3亿5000万, 1万2千, 1,234: digits, each followed by its powers of ten. */
function readMixed(text: string, at: number, groups = 3): Numeral | null {
  const number = readArabic(text, at);
  if (number === null) return null;
  let { end } = number;
  let power = 0;
  const reach = at + longest;
  while (end < reach) {
    if (!isPower(text, end)) break;
    power += characters.get(text[end] ?? "")?.value ?? 0;
    if (power > highest) return null;
    end++;
  }
  const total = scale(number.digits, power - number.decimals);
  if (power < 4 || groups === 1) return { value: total, end };
  // a smaller group may follow: 3亿5000万, 1万2千
  const rest = isArabic(text[end] ?? "") ? readMixed(text, end, groups - 1) : null;
  if (rest !== null && rest.value < 10 ** power && rest.value >= 10 && /[十百千万]/u.test(text[rest.end - 1] ?? "")) {
    return { value: total + rest.value, end: rest.end };
  }
  return { value: total, end };
}

interface Arabic {
  readonly digits: string;
  readonly decimals: number;
  readonly end: number;
}

/** Digits with thousands separators and a decimal point; a run too long for a number is null. */
function readArabic(text: string, at: number): Arabic | null {
  const reach = at + longest;
  let end = at;
  let whole = "";
  while (end < reach && isArabic(text[end] ?? "")) whole += text[end++];
  if (end >= reach) return null;
  while (whole.length > 0 && end < reach && text[end] === "," && /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5))) {
    if (end - at > 3 && !text.slice(at, end).includes(",")) break; // 2008,123 is no grouping
    whole += text.slice(end + 1, end + 4);
    end += 4;
  }
  let fraction = "";
  if (text[end] === "." && isArabic(text[end + 1] ?? "")) {
    let next = end + 1;
    while (next < reach && isArabic(text[next] ?? "")) fraction += text[next++];
    if (next >= reach) return null;
    end = next;
  }
  return { digits: whole + fraction, decimals: fraction.length, end };
}

/** Exact for every number in print: the decimal is shifted as text, not multiplied. */
function scale(digitsOnly: string, power: number): number {
  return Number(`${digitsOnly}e${power}`);
}

function digitAt(text: string, at: number): number | null {
  const character = characters.get(text[at] ?? "");
  return character?.kind === "digit" ? character.value : null;
}

/** 二〇〇八, 一九九九: two digits and more that stand for themselves; 三五 is a rough count, and so is 三四百. */
function readPositional(text: string, at: number): Numeral | null {
  let end = at;
  let value = 0;
  for (; end < at + longest && text[end] !== "两"; end++) {
    const digit = digitAt(text, end);
    if (digit === null) break;
    value = value * 10 + digit;
  }
  const length = end - at;
  if (length < 2 || length === longest || (characters.has(text[end] ?? "") && text[end] !== "两")) return null;
  const rough = length === 2 && value % 10 > Math.floor(value / 10) && value > 10;
  return rough ? null : { value, end };
}

/** 三亿五千万, 一百零五, 十二, 廿一, 一百五, 两万三, 三点五亿. */
function readHan(text: string, at: number): Numeral | null {
  let end = at;
  let total = 0; // groups closed by 万, 亿
  let group = 0; // inside the open group
  let digit: number | null = null; // waits for its power
  let power = 0; // of the last 十, 百, 千, 万, 亿: 一百五 counts the 5 in tens
  let zero = false;
  const reach = at + longest;
  for (; end < reach; end++) {
    if (text[end] === "点" && digit !== null && digitAt(text, end + 1) !== null) {
      return readPoint(text, end, total + group + digit);
    }
    const character = characters.get(text[end] ?? "");
    if (character === undefined) break;
    const { value } = character;
    if (text[end] === "两" && end > at && !isPower(text, end + 1)) break; // 十两 weighs
    if (character.kind === "digit") {
      if (digit !== null && !zero) return null; // 十五六
      if (value === 0 && digit !== null) return null;
      zero = value === 0;
      digit = value === 0 && (end > at || digitAt(text, end + 1) !== null) ? null : value;
    } else if (character.kind === "tens") {
      if (digit !== null || group > 0) break;
      group = value;
      power = 1;
    } else if (character.kind === "inner") {
      if (digit === null && !(value === 1 && (group === 0 || zero))) break; // 十五, but not 百 alone
      group += (digit ?? 1) * 10 ** value;
      digit = null;
      power = value;
      zero = false;
    } else {
      const sum = group + (digit ?? 0);
      if (sum === 0 && total === 0) break; // 万 alone
      total = sum === 0 ? total * 10 ** value : value === 8 ? (total + sum) * 1e8 : total + sum * 1e4;
      group = 0;
      digit = null;
      power = value;
      zero = false;
    }
  }
  if (end === at || end === reach) return null;
  const last = digit ?? 0;
  const counted = last > 0 && power >= 2 && !zeroBefore(text, end - 1) ? last * 10 ** (power - 1) : last;
  const value = total + group + counted;
  return value === 0 && digit !== 0 ? null : { value, end };
}

function isPower(text: string, at: number): boolean {
  const kind = characters.get(text[at] ?? "")?.kind;
  return kind === "inner" || kind === "outer";
}

/** 一百零五 ends in ones, 一百五 in tens. */
function zeroBefore(text: string, at: number): boolean {
  return digitAt(text, at - 1) === 0;
}

/** 三点五, 一点二亿: from the 点 on. */
function readPoint(text: string, point: number, whole: number): Numeral | null {
  let end = point + 1;
  let fraction = "";
  for (; end < point + longest; end++) {
    const digit = digitAt(text, end);
    if (digit === null) break;
    fraction += digit;
  }
  let power = -fraction.length;
  for (let raised = 0; raised < 2 && characters.get(text[end] ?? "")?.kind === "outer"; raised++) {
    power += characters.get(text[end++] ?? "")?.value ?? 0;
  }
  return end >= point + longest ? null : { value: scale(`${whole}${fraction}`, power), end };
}
