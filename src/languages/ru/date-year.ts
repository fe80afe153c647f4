/** Years: 2008 года, 2013-го, 2007–2008 гг., «прошлого года», «того же года», and bare 2012 where it can be one. */
import type { Count } from "../date.js";
import type { DatePiece } from "./date-piece.js";
import { isDash, skipDot, type Tokens, touchesNext, wholeNumber, wordAt } from "./date-tokens.js";
import { relatives, sames, yearNouns, yearPlurals, yearSuffixes } from "./date-words.js";

interface YearPiece {
  readonly next: number;
  readonly year: Count;
}

/** A year that says it is one. */
export function readYear(tokens: Tokens, at: number): YearPiece | null {
  return readNumberedYear(tokens, at) ?? readRelativeYear(tokens, at);
}

function readNumberedYear(tokens: Tokens, at: number): YearPiece | null {
  if (wordAt(tokens, at) === "год") {
    const year = yearNumber(tokens, at + 1); // год 2000
    const bare = year !== null && !yearNouns.has(wordAt(tokens, at + 2)) && isBareYear(tokens, at + 1);
    return bare ? { next: at + 2, year } : null;
  }
  const year = yearNumber(tokens, at);
  if (year === null) return null;
  const suffixed = skipSuffix(tokens, at + 1);
  if (suffixed !== null) {
    const noun = yearNouns.has(wordAt(tokens, suffixed)) ? skipDot(tokens, suffixed + 1) : suffixed;
    // 2000-й покупатель
    if (noun === suffixed && wordAt(tokens, suffixed - 1) === "й" && tokens[suffixed]?.kind === "word") return null;
    return { next: noun, year };
  }
  const noun = wordAt(tokens, at + 1);
  if ((!yearNouns.has(noun) && !yearPlurals.has(noun)) || isGrams(tokens, at + 1, year)) return null;
  return { next: skipDot(tokens, at + 2), year };
}

/** 1731 г without its full stop is a weight, unless the year is of our time. */
function isGrams(tokens: Tokens, at: number, year: number): boolean {
  return wordAt(tokens, at) === "г" && wordAt(tokens, at + 1) !== "." && (year < 1900 || year > 2099);
}

/** «прошлого года», «в том же году», «того же 2018 года», «с. г.» */
function readRelativeYear(tokens: Tokens, at: number): YearPiece | null {
  const word = wordAt(tokens, at);
  if (sames.has(word) && wordAt(tokens, at + 1) === "же") {
    if (yearNouns.has(wordAt(tokens, at + 2))) return { next: at + 3, year: { anchor: "previous", by: 0 } };
    return readNumberedYear(tokens, at + 2);
  }
  const shift = relatives.get(word);
  if (shift === undefined) {
    const short = word === "с" || word === "т" ? skipDot(tokens, at + 1) : at;
    const dotted = short === at + 2 && wordAt(tokens, short) === "г" && wordAt(tokens, short + 1) === ".";
    return dotted ? { next: short + 2, year: { anchor: "publication", by: 0 } } : null;
  }
  const noun = wordAt(tokens, at + 1);
  if (yearNouns.has(noun) && noun !== "г") return { next: at + 2, year: shift };
  return readNumberedYear(tokens, at + 1); // нынешнего 2018 года
}

/** Behind a month or a day: also bare, and of two figures («авг 96»). */
export function readYearAfter(tokens: Tokens, at: number, short = false): YearPiece | null {
  const said = readYear(tokens, at);
  if (said !== null) return said;
  if (wordAt(tokens, at) === "в" && yearNumber(tokens, at + 1) !== null) {
    const year = readNumberedYear(tokens, at + 1); // 14 декабря в 1989 году
    if (year !== null && wordAt(tokens, at + 2) === "году") return year;
  }
  const year = yearNumber(tokens, at);
  if (year !== null) return isBareYear(tokens, at) ? { next: at + 1, year } : null;
  const two = wholeNumber(tokens, at);
  if (!short || two === null || tokens[at]!.word.length !== 2 || tokens[at + 1]?.kind === "word") return null;
  return { next: at + 1, year: fullYear(two) };
}

/** «09 сентября, 2019 / 12:55»: in the header of a page. */
export function readHeaderYear(tokens: Tokens, at: number): YearPiece | null {
  const year = wordAt(tokens, at) === "," ? yearNumber(tokens, at + 1) : null;
  const closed = tokens[at + 2] === undefined || /^[/|,]$/u.test(wordAt(tokens, at + 2));
  return year !== null && closed ? { next: at + 2, year } : null;
}

/** 99 is 1999, 08 is 2008. */
export function fullYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}

/** Behind «в», «с», «к», «до»: «в 2012», and nothing that the number counts. */
export function readPrepositionalYear(tokens: Tokens, at: number): YearPiece | null {
  if (!yearPrepositions.has(wordAt(tokens, at - 1))) return null;
  const year = yearNumber(tokens, at);
  if (year === null || year < 1900 || year > 2099 || !isBareYear(tokens, at)) return null;
  const next = tokens[at + 1];
  const free = next === undefined || (next.kind === "mark" && !counts.has(next.word)) || functionWords.has(next.word);
  return free ? { next: at + 1, year } : null;
}

const yearPrepositions: ReadonlySet<string> = new Set("в с к до на от после около".split(" "));
const functionWords: ReadonlySet<string> = new Set(
  "и а но в на с по к до за от из у о об при для он она оно они мы это этот эта уже еще был была было были".split(" "),
);
const counts: ReadonlySet<string> = new Set(["%", "$", "€", "°", "№", "+", "/"]);

/** 2018–2022 годы, 2007–2008 гг., 2016–2017-й, (1992–2005), 2023/2024 год. */
export function readYearRange(tokens: Tokens, at: number): DatePiece | null {
  const first = yearNumber(tokens, at);
  if (first === null) return null;
  const ended = skipSuffix(tokens, at + 1) ?? at + 1;
  if (!isDash(tokens, ended) && wordAt(tokens, ended) !== "/") return null;
  const second = yearNumber(tokens, ended + 1);
  if (second === null || second <= first || isOwnRange(tokens, at)) return null;
  const suffixed = skipSuffix(tokens, ended + 2);
  const behind = suffixed ?? ended + 2;
  const noun = wordAt(tokens, behind);
  const piece = (next: number) => ({ next, parts: { year: first }, until: { year: second } });
  if (yearPlurals.has(noun) || yearNouns.has(noun)) return piece(skipDot(tokens, behind + 1));
  const bracketed = wordAt(tokens, at - 1) === "(" && noun === ")";
  return suffixed !== null || bracketed || isBehindPreposition(tokens, at, behind) ? piece(behind) : null;
}

/** «в 2008–2009», and nothing that they count. */
function isBehindPreposition(tokens: Tokens, at: number, behind: number): boolean {
  if (!"в на за с".split(" ").includes(wordAt(tokens, at - 1))) return false;
  const next = tokens[behind];
  return next === undefined || (next.kind === "mark" && !counts.has(next.word)) || functionWords.has(next.word);
}

/** © 2010–2015 is the owner's. */
function isOwnRange(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at - 1) === "©" || wordAt(tokens, at - 1) === "copyright";
}

/** «в 2018 и 2019 годах»: the first of years that share their noun. */
export function readListedYear(tokens: Tokens, at: number): YearPiece | null {
  const year = yearNumber(tokens, at);
  if (year === null) return null;
  let next = at + 1;
  for (let count = 0; count < 5 && (wordAt(tokens, next) === "," || wordAt(tokens, next) === "и"); count++) {
    const other = yearNumber(tokens, next + 1);
    if (other === null) return null;
    if (yearPlurals.has(wordAt(tokens, next + 2))) return { next: at + 1, year };
    next += 2;
  }
  return null;
}

export function yearNumber(tokens: Tokens, at: number): number | null {
  const value = wholeNumber(tokens, at);
  if (value === null || tokens[at]!.word.length !== 4 || value < 1000 || value > 2199) return null;
  return isGlued(tokens, at) ? null : value;
}

/** Part of a code: Ту-2000, №12/2008, 05-2012. */
function isGlued(tokens: Tokens, at: number): boolean {
  const mark = wordAt(tokens, at - 1);
  if ((mark !== "-" && mark !== "/") || !touchesNext(tokens, at - 1) || !touchesNext(tokens, at - 2)) return false;
  return tokens[at - 2]?.kind === "number" ? tokens[at - 2]!.word.length < 4 : tokens[at - 2]!.word.length < 3;
}

/** -го, -м */
function skipSuffix(tokens: Tokens, at: number): number | null {
  if (wordAt(tokens, at) !== "-" || !touchesNext(tokens, at - 1) || !touchesNext(tokens, at)) return null;
  return yearSuffixes.has(wordAt(tokens, at + 1)) ? at + 2 : null;
}

/** Whether a bare number is not counting what stands behind it: 2000 рублей, 2000 %. */
function isBareYear(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === "number" || counts.has(next.word)) return false;
  if (wordAt(tokens, at + 1) === "-" && touchesNext(tokens, at)) return false;
  return next.kind !== "word" || !counted.test(next.word);
}

/** Units and things counted in thousands. */
const counted =
  /^(?:тыс|млн|млрд|трлн|руб|долл|юан|евро|иен|тонн|кг|км|кв|метр|километр|гектар|баррел|кубо|человек|чел|процент|штук|шт|раз|лет|дн|час|минут|машин|вагон|автомоб|компан|предприят|участник|делегат|гост|студент|школьник|жител|рабоч|мест|рейс|контейнер|судов|самолет|поезд)/u;
