/**
 * Numbers in figures and words as Russian print sets them: 1 565 000, 218,176 млрд, 2 млрд 50,5 млн, «двадцать пять».
 * Knows which runs of digits are no numbers (dates, clock times, telephones, serial numbers, Ту-154), not what is counted.
 */
import { addDecimals, type Decimal, longestNumber, parseDecimal, scaleDecimal } from "../quantity.js";
import { isAbbreviated, isNumeralWord, readNumeralWords, scalePower } from "./numeral-words.js";
import type { Token } from "./words.js";

export interface NumberRead {
  readonly value: Decimal;
  readonly first: number;
  /** Index of the token behind the number and behind the full stop of its abbreviation. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Ends in тыс., млн, млрд, трлн. */
  readonly scaled: boolean;
  /** Power of ten of its last scale word, 0 without one: «15 и 10 млрд». */
  readonly power: number;
  readonly inWords: boolean;
  readonly rough: boolean;
  /** Four digits that can be a year. */
  readonly yearLike: boolean;
}

export interface NumberSkipped {
  readonly next: number;
  readonly value: null;
}

/** The number that begins at `tokens[at]`; a run of digits that is none is skipped as a whole; null where none begins. */
export function readNumber(tokens: readonly Token[], at: number, hedged = false): NumberRead | NumberSkipped | null {
  const first = tokens[at]!;
  if (first.kind === "number") {
    const digits = readDigits(tokens, at);
    return digits.value === null ? digits : readScaled(tokens, at, digits.value, digits.next);
  }
  if (first.kind !== "word" || !isNumeralWord(first.word)) return null;
  const words = readNumeralWords(tokens, at, hedged);
  if (!words) return null;
  const last = lastToken(tokens, words.next);
  const power = words.scaled ? (scalePower(last.word) ?? 0) : 0;
  const { value, next, scaled, rough } = words;
  return {
    value,
    first: at,
    next,
    start: first.start,
    end: last.end,
    scaled,
    power,
    inWords: true,
    rough,
    yearLike: false,
  };
}

/** Marks that make a serial number, an age mark or a fraction of what stands beside them. */
const gluedBefore = new Set(["/", "\\", ":", ".", ",", "_", "@"]);
const refusing = new Set(["№", "#", "§", "n", "no", "nr"]);
const chains = new Set([".", ",", ":", "/", "-", "–", "—", "_", "+", "\\", "@"]);

interface Digits {
  readonly value: Decimal;
  readonly next: number;
}

/** Digits with groups and a decimal comma or point. */
function readDigits(tokens: readonly Token[], at: number): Digits | NumberSkipped {
  const before = tokens[at - 1];
  const token = tokens[at]!;
  const refused = before !== undefined && (isPartOf(tokens, at) || refusing.has(before.word));
  let digits = token.word;
  let next = at + 1;
  let groups = 0;
  while (isGroup(tokens, next, groups === 0 ? token.word.length : 3)) {
    digits += tokens[next]!.word;
    next += 1;
    groups += 1;
  }
  let fraction = "";
  if (isGlued(tokens, next, [",", "."]) && tokens[next + 1]?.kind === "number" && isGluedTo(tokens, next + 1)) {
    const mark = tokens[next]!.word;
    const rest: string[] = [];
    while (
      tokens[next]?.word === mark &&
      tokens[next + 1]?.kind === "number" &&
      isGluedTo(tokens, next) &&
      isGluedTo(tokens, next + 1)
    ) {
      rest.push(tokens[next + 1]!.word);
      next += 2;
    }
    if (rest.length === 1) fraction = rest[0]!;
    else if (groups === 0 && token.word.length <= 3 && rest.every((one) => one.length === 3)) digits += rest.join("");
    else return { value: null, next: skipChain(tokens, next) };
  }
  const chained = skipChain(tokens, next);
  if (refused || chained > next || tooLong(digits) || tooLong(fraction)) return { value: null, next: chained };
  if (digits.length > 1 && digits.startsWith("0")) return { value: null, next };
  return { value: parseDecimal(fraction === "" ? digits : `${digits}.${fraction}`), next };
}

/** Glued to a word or mark before it: А50, СП-1, /2019. A minus (−5 %) and the second end of a range (15–20) are not. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.end !== tokens[at]!.start) return false;
  if (before.kind !== "mark") return true;
  if (isDash(before.word)) return tokens[at - 2]?.kind === "word" && tokens[at - 2]!.end === before.start;
  return gluedBefore.has(before.word);
}

/** Three digits behind one space and not part of a longer run: 1| 565| 000. */
function isGroup(tokens: readonly Token[], at: number, before: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "number" || token.word.length !== 3 || before > 3) return false;
  return token.start === tokens[at - 1]!.end + 1;
}

function isGlued(tokens: readonly Token[], at: number, marks: readonly string[]): boolean {
  return tokens[at] !== undefined && marks.includes(tokens[at]!.word) && isGluedTo(tokens, at);
}

function isGluedTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at]!.start === tokens[at - 1]?.end;
}

/**
 * Behind 11:40, 17.11.2022, 8-800-555, 3/2: digits joined without a space are one thing and no number.
 * A single dash between two numbers is a range and stays: 15–20, 2–2,5.
 */
function skipChain(tokens: readonly Token[], at: number): number {
  let next = at;
  let links = "";
  while (next < tokens.length && isGluedTo(tokens, next)) {
    const { word, end } = tokens[next]!;
    const after = tokens[next + 1];
    const joined = after !== undefined && after.start === end;
    if (word === "+" && !joined) return next + 1; // 16+
    if (!chains.has(word) || !joined || after.kind !== "number") break;
    links += isDash(word) ? "-" : word;
    next += 2;
  }
  return links === "-" || links === "-," || links === "-." ? at : next;
}

export function isDash(mark: string): boolean {
  return mark === "-" || mark === "–" || mark === "—" || mark === "−";
}

function tooLong(digits: string): boolean {
  return digits.length > longestNumber;
}

/** Digits with their тыс., млн, млрд, trailed by smaller ones: 2 млрд 50,5 млн; 24 тыс. 481. */
function readScaled(tokens: readonly Token[], at: number, digits: Decimal, after: number): NumberRead {
  const start = tokens[at]!.start;
  const base = { first: at, start, inWords: false, rough: false };
  let value = digits;
  let next = after;
  let power = 0;
  const scale = powerAt(tokens, next);
  if (scale === null) {
    const yearLike = digits.places === 0 && digits.units >= 1000n && digits.units < 2200n && after === at + 1;
    return { ...base, value, next, end: tokens[next - 1]!.end, scaled: false, power, yearLike };
  }
  value = scaleDecimal(digits, scale);
  power = scale;
  next += isAbbreviated(tokens, next) ? 2 : 1;
  // smaller scales behind
  while (tokens[next]?.kind === "number") {
    const more = readDigits(tokens, next);
    if (more.value === null) break;
    const smaller = powerAt(tokens, more.next);
    if (smaller !== null && smaller < power) {
      value = addDecimals(value, scaleDecimal(more.value, smaller));
      power = smaller;
      next = more.next + (isAbbreviated(tokens, more.next) ? 2 : 1);
    } else if (smaller === null && power === 3 && tokens[next]!.word.length === 3 && more.next === next + 1) {
      return {
        ...base,
        value: addDecimals(value, more.value),
        next: more.next,
        end: tokens[next]!.end,
        scaled: false,
        power: 0,
        yearLike: false,
      };
    } else break;
  }
  return { ...base, value, next, end: lastToken(tokens, next).end, scaled: true, power, yearLike: false };
}

/** «млрд», «тысяч», and the genitive «десятка» of «2 десятка». */
function powerAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  return scalePower(token.word);
}

/** The last token before `next` that is not the full stop of an abbreviation. */
function lastToken(tokens: readonly Token[], next: number): Token {
  const last = tokens[next - 1]!;
  return last.word === "." ? tokens[next - 2]! : last;
}
