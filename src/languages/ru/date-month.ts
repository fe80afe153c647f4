/** Russian days and months by name: «28 ноября 2008 года», 18 июл, «ноябре 2007 года», «прошлого месяца». */
import type { DateParts } from "../date.js";
import type { DatePiece } from "./date-piece.js";
import { skipDot, type Tokens, touchesNext, wholeNumber, wordAt } from "./date-tokens.js";
import { dayOrdinals, dayTens, monthForms, monthNouns, monthShorts, relatives, sames } from "./date-words.js";
import { readHeaderYear, readYearAfter } from "./date-year.js";

/** «28 ноября 2008 года», «28-го ноября», «двадцать восьмое ноября», «10/августа/2012», «5 числа», 18 июл. */
export function readDayOfMonth(tokens: Tokens, at: number): DatePiece | null {
  const day = readDayNumber(tokens, at);
  if (day === null || isStreet(tokens, at)) return null;
  const word = wordAt(tokens, day.next);
  if (word === "числа" || word === "число") {
    const month = readRelativeMonth(tokens, day.next + 1) ?? readMonth(tokens, day.next + 1);
    if (month !== null && month.until === undefined)
      return { next: month.next, parts: { ...month.parts, day: day.value } };
    return { next: day.next + 1, parts: { day: day.value } };
  }
  const glue = word === "/" || word === "-" ? day.next + 1 : day.next;
  const month = readMonthName(tokens, glue);
  if (month !== null) return withYear(tokens, month.next, { month: month.value, day: day.value }, month.short);
  const relative = readRelativeMonth(tokens, day.next);
  return relative === null ? null : { next: relative.next, parts: { ...relative.parts, day: day.value } };
}

interface Named {
  readonly next: number;
  readonly value: number;
}

/** 28, 28-го, «двадцать восьмого»; a number of 1 to 31. */
export function readDayNumber(tokens: Tokens, at: number): Named | null {
  const value = wholeNumber(tokens, at);
  if (value !== null) {
    if (value < 1 || value > 31 || tokens[at]!.word.length > 2) return null;
    const suffixed =
      wordAt(tokens, at + 1) === "-" && touchesNext(tokens, at) && daySuffixes.has(wordAt(tokens, at + 2));
    return { value, next: suffixed ? at + 3 : at + 1 };
  }
  const tens = dayTens.get(wordAt(tokens, at));
  const ones = dayOrdinals.get(wordAt(tokens, tens === undefined ? at : at + 1));
  if (ones === undefined) return null;
  if (tens === undefined) return { value: ones, next: at + 1 };
  return ones < 10 && tens + ones <= 31 ? { value: tens + ones, next: at + 2 } : null;
}

const daySuffixes: ReadonlySet<string> = new Set("го е ое ого му ому".split(" "));

/** «улица 8 Марта», «на площади 1 Мая», «ул. 9 Января»; a street's word ends a sentence only as an abbreviation. */
function isStreet(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at - 1);
  return word === "." ? streetShorts.has(wordAt(tokens, at - 2)) : streetWords.has(word);
}

const streetShorts: ReadonlySet<string> = new Set("ул пл просп пр пер бул им".split(" "));
const streetEndings = {
  улиц: "а ы е у ей",
  площад: "ь и ью",
  имен: "и",
  проспект: " а у ом е",
  бульвар: " а у ом е",
  переул: "ок ка ку ком ке",
} as const;
const streetWords: ReadonlySet<string> = new Set(
  Object.entries(streetEndings).flatMap(([stem, endings]) => endings.split(" ").map((ending) => stem + ending)),
);

interface MonthName extends Named {
  readonly short: boolean;
}

function readMonthName(tokens: Tokens, at: number): MonthName | null {
  const word = wordAt(tokens, at);
  const full = monthForms.get(word);
  if (full !== undefined) return { value: full, next: at + 1, short: word === "май" };
  const short = monthShorts.get(word);
  return short === undefined ? null : { value: short, next: skipShortDot(tokens, at + 1), short: true };
}

/** сен. 2012, but not the full stop of «МОСКВА, 18 июл.» at a sentence's end */
function skipShortDot(tokens: Tokens, at: number): number {
  return skipDot(tokens, at) > at && (tokens[at + 1]?.kind === "number" || wordAt(tokens, at + 1) === "") ? at + 1 : at;
}

function withYear(tokens: Tokens, at: number, parts: DateParts, short: boolean): DatePiece {
  const glue = (wordAt(tokens, at) === "-" || wordAt(tokens, at) === "/") && touchesNext(tokens, at) ? at + 1 : at;
  const year =
    readYearAfter(tokens, glue, short) ??
    (glue > at ? readYearAfter(tokens, at, short) : null) ??
    (parts.day === undefined ? null : readHeaderYear(tokens, at));
  if (year === null) return { next: at, parts };
  return { next: year.next, parts: { ...parts, year: year.year } };
}

/** «ноябре 2007 года», «ноябре», сен. 2012, «прошлого месяца». A short name needs its year, or «в». */
export function readMonth(tokens: Tokens, at: number): DatePiece | null {
  const name = readMonthName(tokens, at);
  if (name === null) return readRelativeMonth(tokens, at);
  if (tokens[at - 1]?.kind === "number" && isStreet(tokens, at - 1)) return null;
  const piece = withYear(tokens, name.next, { month: name.value }, name.short);
  if (!name.short || wordAt(tokens, at) === "май" || piece.parts.year !== undefined) return lentYear(tokens, piece);
  return wordAt(tokens, at - 1) === "в" ? piece : null;
}

/** «в мае и июне 2008 года»: the first has the year of the last. */
function lentYear(tokens: Tokens, piece: DatePiece): DatePiece {
  if (piece.parts.year !== undefined) return piece;
  let at = piece.next;
  for (let count = 0; count < 4; count++) {
    if (wordAt(tokens, at) !== "," && wordAt(tokens, at) !== "и") return piece;
    const name = readMonthName(
      tokens,
      wordAt(tokens, at + 1) === "в" || wordAt(tokens, at + 1) === "и" ? at + 2 : at + 1,
    );
    if (name === null) return piece;
    const year = withYear(tokens, name.next, {}, false).parts.year;
    if (year !== undefined) return { ...piece, parts: { ...piece.parts, year } };
    at = name.next;
  }
  return piece;
}

/** «прошлого месяца», «том же месяце», «этого месяца» */
function readRelativeMonth(tokens: Tokens, at: number): DatePiece | null {
  const same = sames.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === "же";
  const shift = same ? ({ anchor: "previous", by: 0 } as const) : relatives.get(wordAt(tokens, at));
  const noun = same ? at + 2 : at + 1;
  return shift !== undefined && monthNouns.has(wordAt(tokens, noun))
    ? { next: noun + 1, parts: { month: shift } }
    : null;
}
