/** Ordinal numerals in words («двадцать девятого») and in digits («29-го»), declined like adjectives. */
import { type AdjectiveParadigm, type Agreement, agree, declineAdjective } from "./adjective.js";
import { type Case, mapParadigm } from "./features.js";
import { cardinal } from "./numeral.js";
import { isVowel } from "./spelling.js";

// Columns of an ordinal in words, 1 to 9999; `null` outside the range. Only the last word declines.
function ordinalParadigm(n: number): AdjectiveParadigm | null {
  if (!Number.isInteger(n) || n < 1 || n > 9999) return null;
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  if (rest === 0) return declineAdjective(THOUSANDS[thousands - 1] ?? "");
  const last = lastPart(rest);
  const head = [thousandsWord(thousands), rest === last ? "" : (cardinal(rest - last, "nom") ?? "")]
    .filter(Boolean)
    .join(" ");
  const columns = declineAdjective(SIMPLE.get(last) ?? "");
  if (head === "") return columns;
  const change = (form: string) => `${head} ${form}`;
  return {
    m: mapParadigm(columns.m, change),
    n: mapParadigm(columns.n, change),
    f: mapParadigm(columns.f, change),
    pl: mapParadigm(columns.pl, change),
  };
}

/** An ordinal in words: `ordinal(30, "f", "ins")` is «тридцатой». */
export function ordinal(n: number, agreement: Agreement, name: Case, animate = false): string | null {
  const columns = ordinalParadigm(n);
  return columns && agree(columns, agreement, animate)[name];
}

/**
 * An ordinal in digits: «30-я», «29-го», «8-му». One letter of the ending where a vowel or ь stands before the last
 * letter, two where a consonant does (Правила 2006, § 111; Мильчин, § 6.1.6).
 */
export function ordinalDigits(n: number, agreement: Agreement, name: Case, animate = false): string | null {
  const word = ordinal(n, agreement, name, animate);
  return word && withDigits(n, word);
}

/** Whether a word is an ordinal in digits: «30-я», «29-го». */
export function isOrdinal(word: string): boolean {
  return /^\d{1,4}-(?:й|я|е|ю|и|м|х|го|му|ми)$/u.test(word);
}

/** Columns of an ordinal in digits given in any form; `null` for other words. */
export function declineOrdinal(word: string): AdjectiveParadigm | null {
  if (!isOrdinal(word)) return null;
  const n = Number.parseInt(word, 10);
  const columns = ordinalParadigm(n);
  if (!columns) return null;
  const change = (form: string) => withDigits(n, form);
  return {
    m: mapParadigm(columns.m, change),
    n: mapParadigm(columns.n, change),
    f: mapParadigm(columns.f, change),
    pl: mapParadigm(columns.pl, change),
  };
}

function withDigits(n: number, word: string): string {
  const before = word.at(-2);
  return `${n}-${word.slice(isVowel(before) || before === "ь" ? -1 : -2)}`;
}

// The part of a number below a thousand that is said as one ordinal: 29 → 9, 115 → 15, 230 → 30, 300 → 300.
function lastPart(n: number): number {
  const tens = n % 100;
  if (tens === 0) return n;
  if (tens < 20 || tens % 10 === 0) return tens;
  return tens % 10;
}

function thousandsWord(thousands: number): string {
  if (thousands === 0) return "";
  if (thousands === 1) return "тысяча";
  return `${cardinal(thousands, "nom", "f") ?? ""} ${thousands < 5 ? "тысячи" : "тысяч"}`;
}

const UNITS = `первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый
  тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый`.split(/\s+/u);
const TENS = "двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый".split(" ");
const HUNDREDS = "сотый двухсотый трёхсотый четырёхсотый пятисотый шестисотый семисотый восьмисотый девятисотый".split(
  " ",
);
const THOUSANDS =
  "тысячный двухтысячный трёхтысячный четырёхтысячный пятитысячный шеститысячный семитысячный восьмитысячный девятитысячный".split(
    " ",
  );

const SIMPLE: ReadonlyMap<number, string> = new Map([
  ...UNITS.map((word, index) => [index + 1, word] as const),
  ...TENS.map((word, index) => [(index + 2) * 10, word] as const),
  ...HUNDREDS.map((word, index) => [(index + 1) * 100, word] as const),
]);
