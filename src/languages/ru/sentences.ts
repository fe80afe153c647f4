/**
 * Cuts Russian text into sentences by lines, marks, abbreviations, initials and quotations. Grammar is asked
 * only whether there is a verb on either side of a doubtful stop.
 */
import type { Span } from "../../model/span.js";
import { type Enclosure, readEnclosures } from "../../text/enclosures.js";
import { endWithoutSpaces, forEachLine, isSpace, skipSpaces } from "../../text/lines.js";
import { endsList, isShortFirstName, placeOfAbbreviation } from "./abbreviations.js";
import { hasVerb, isChineseName, isNoSurname, opensSentence } from "./sentence-words.js";

/**
 * Sentences between `from` and `to`, without the white space around them; offsets are UTF-16 units of `text`.
 *
 * A line break always ends one. Direct speech of several sentences is several sentences; the words that name the
 * speaker («…», — сказал он.) stay with the sentence before.
 */
export function sentences(text: string, from = 0, to = text.length): readonly Span[] {
  const spans: Span[] = [];
  forEachLine(text, from, to, (start, end) => cutLine(text, start, end, spans));
  return spans;
}

const terminators = ".!?…。";
const closers = '»”"’)]“';
const openers = '«„“"([‹';
const dashes = "—–-";

function cutLine(text: string, from: number, to: number, spans: Span[]): void {
  const pairs = readEnclosures(text, from, to);
  const quotations: Enclosure[] = [];
  const brackets: Enclosure[] = [];
  let start = skipSpaces(text, from, to);
  const cut = (end: number) => {
    const last = endWithoutSpaces(text, start, end);
    if (start < last) spans.push({ start, end: last });
    start = skipSpaces(text, end, to);
  };
  for (let i = start; i < to; ) {
    while (quotations.length > 0 && quotations.at(-1)!.close < i) quotations.pop();
    while (brackets.length > 0 && brackets.at(-1)!.close < i) brackets.pop();
    const pair = pairs.get(i);
    if (pair?.kind === "quote") quotations.push(pair);
    else if (pair && pair.close - pair.open < longestBracket) brackets.push(pair);
    if (!terminators.includes(text.charAt(i))) {
      i++;
      continue;
    }
    const end = endOfRun(text, i, to, pairs);
    const stop = { start, mark: i, end, to };
    if (isOutside(text, stop, quotations[0], brackets[0]) && isEnd(text, stop)) cut(end);
    i = end;
  }
  cut(to);
}

/** Nobody encloses more: a closing mark was forgotten, and another one taken for it. */
const longestBracket = 400;

/** Behind all terminators and the closing marks that go with them: ?! and .» and …) */
function endOfRun(text: string, from: number, to: number, pairs: ReadonlyMap<number, Enclosure>): number {
  let end = from + 1;
  for (; end < to && !pairs.has(end); end++) {
    const mark = text.charAt(end);
    if (!terminators.includes(mark) && !closers.includes(mark)) break;
  }
  return end;
}

/** Terminators and closing marks at `mark`–`end`, in the sentence that began at `start`, in a line that ends at `to`. */
interface Stop {
  readonly start: number;
  readonly mark: number;
  readonly end: number;
  readonly to: number;
}

/** Not within brackets, nor within a quotation that is a word of its sentence (опера «Сусанин. Пролог» идёт). */
function isOutside(
  text: string,
  stop: Stop,
  quotation: Enclosure | undefined,
  bracket: Enclosure | undefined,
): boolean {
  if (bracket && (bracket.close >= stop.end || bracket.open > stop.start)) return false;
  if (!quotation || isSpeech(text, stop.start, quotation)) return true;
  const isClosed = quotation.close < stop.end;
  const last = text.charAt(stop.end - 1);
  // «Вперёд!» inside a sentence needs a stop of its own behind the closing mark to end it.
  if (isClosed) return terminators.includes(last) || skipSpaces(text, stop.end, stop.to) >= stop.to;
  const behind = skipSpaces(text, quotation.close + 1, Math.min(stop.to, quotation.close + 50));
  return behind >= stop.to || terminators.includes(text.charAt(behind));
}

/** A quotation that is speech: the sentence begins in or with it, or a colon, a dash or a comma stands before it. */
function isSpeech(text: string, start: number, { open }: Enclosure): boolean {
  const before = endWithoutSpaces(text, Math.max(start, open - 50), open) - 1;
  return before < start || ":,—–-.!?…".includes(text.charAt(before));
}

function isEnd(text: string, stop: Stop): boolean {
  const next = skipSpaces(text, stop.end, stop.to);
  if (next >= stop.to) return true;
  // «…и всё»: nothing has been said yet.
  if (skipOpening(text, stop.start, stop.to) >= stop.mark) return false;
  const mark = text.charAt(next);
  if (",;:/%)]»".includes(mark)) return false;
  const first = skipOpening(text, next, stop.to);
  const letter = text.charAt(first);
  const isDashed = dashes.includes(mark);
  if (isLower(letter) || (isDashed && !isUpper(letter))) return false;
  const isGlued = next === stop.end;
  if (stop.end > stop.mark + 1 || text.charAt(stop.mark) !== ".") return !isGlued || isUpper(letter);
  const word = wordBefore(text, stop.mark, stop.start);
  if (isGlued && !(isUpper(letter) && isFullWord(word.text, wordAt(text, first, stop.to)))) return false;
  return isEndBehindWord(text, stop, word, first, isDashed);
}

/** A single stop: is it an abbreviation's, an initial's, a list number's, or the sentence's? */
function isEndBehindWord(text: string, stop: Stop, word: Word, next: number, isDashed: boolean): boolean {
  const before = wordBefore(text, skipBack(text, word.start, stop.start), stop.start).text;
  const glued = /^(\d+)([а-яё]{1,4})$/u.exec(word.text);
  const [own, previous] = glued ? [glued[2]!, glued[1]!] : [word.text, before];
  const low = own.toLowerCase();
  if (own === "") return true;
  if (isDigit(own)) return !isListNumber(text, stop.start, word.start);
  const following = wordAt(text, next, stop.to);
  if (own.length === 1 && isUpper(own))
    return isChineseName(previous, own) || (isNoSurname(following) && !isInitialAt(text, next));
  if (isUpper(own.charAt(0)) && isShortFirstName(low)) return false;
  if (isUpper(own)) return true;
  const place = placeOfAbbreviation(low, previous.toLowerCase());
  if (place === null) return own.length > 1 || low === "я";
  if (place === "before" || isDashed || (low === "долл" && following === "США")) return false;
  if (isDigit(following) && !["г", "гг", "др", "д", "п", "пр"].includes(low)) return false;
  return (
    opensSentence(following) ||
    endsList(low, previous) ||
    (hasVerb(clauseBefore(text, word.start, stop.start)) && hasVerb(clauseAt(text, next, stop.to)))
  );
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const longestWord = 40;
const longestClause = 300;

/** The word or number that ends before `end`. */
function wordBefore(text: string, end: number, from: number): Word {
  let start = end;
  while (start > from && end - start < longestWord && isOfWord(text.charAt(start - 1))) start--;
  return { text: text.slice(start, end), start };
}

function wordAt(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < longestWord && isOfWord(text.charAt(end))) end++;
  return text.slice(from, end);
}

function clauseBefore(text: string, end: number, start: number): string {
  return text.slice(Math.max(start, end - longestClause), end);
}

/** Up to the next terminator that has a space or nothing behind it and no abbreviation before it. */
function clauseAt(text: string, from: number, to: number): string {
  const last = Math.min(to, from + longestClause);
  for (let end = from; end < last; end++) {
    if (!terminators.includes(text.charAt(end))) continue;
    if (end + 1 < to && !isSpace(text.charCodeAt(end + 1))) continue;
    const word = wordBefore(text, end, from).text.toLowerCase();
    if (placeOfAbbreviation(word, "") === null) return text.slice(from, end);
  }
  return text.slice(from, last);
}

/** Over spaces and one stop: from «д» of «т. д.» back to «т». */
function skipBack(text: string, end: number, from: number): number {
  let i = end;
  while (i > from && isSpace(text.charCodeAt(i - 1)) && end - i < 3) i--;
  if (i > from && text.charAt(i - 1) === ".") i--;
  return i;
}

/** «1.» at the start, or behind a colon, a semicolon or a full stop: the number of a list, or a place in one. */
function isListNumber(text: string, start: number, number: number): boolean {
  const before = endWithoutSpaces(text, start, number) - 1;
  return before < start || ":;".includes(text.charAt(before));
}

/** Over opening marks, dashes and spaces to the first letter or digit; a few of them at most. */
function skipOpening(text: string, from: number, to: number): number {
  let i = from;
  const last = Math.min(to, from + 10);
  while (
    i < last &&
    (openers.includes(text.charAt(i)) || dashes.includes(text.charAt(i)) || isSpace(text.charCodeAt(i)))
  )
    i++;
  return i;
}

/** «В.» of «В. В. Путин», which is no preposition. */
function isInitialAt(text: string, i: number): boolean {
  return text.charAt(i + 1) === ".";
}

/** A word to which the next sentence is glued («подписано.Стороны»), not the name of a site («Лента.Ру»). */
function isFullWord(word: string, following: string): boolean {
  if (!/^[А-ЯЁа-яё][а-яё-]{3,}$/u.test(word) || placeOfAbbreviation(word, "") !== null) return false;
  return !isUpper(word.charAt(0)) || following.length > 3;
}

function isUpper(text: string): boolean {
  return text !== "" && text !== text.toLowerCase() && text === text.toUpperCase();
}

function isLower(text: string): boolean {
  return text !== text.toUpperCase() && text === text.toLowerCase();
}

function isDigit(text: string): boolean {
  return /^\d/u.test(text);
}

function isOfWord(mark: string): boolean {
  return /[\p{L}\p{M}\d-]/u.test(mark);
}
