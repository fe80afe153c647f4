/**
 * Folds widths, spaces and compositions, letter by letter, and keeps the way back.
 * A letter is a character with the marks behind it; words are not known here.
 */
import { isMark, kindOfUnit, kindsOfUnit, substitute } from "./characters.js";
import { Edits, identity, type OffsetMap } from "./offsets.js";
import { Units } from "./units.js";

const { plain, dropped, mark, newline, pair, composed } = kindsOfUnit;

/** A letter with more marks than this is left alone: none is written so, and ordering them is quadratic (UAX 15, stream-safe). */
const mostMarks = 30;

/** The text in NFC, ASCII widths, plain spaces and line feeds, without characters of no width. */
export function compose(source: string): { readonly text: string; readonly map: OffsetMap } {
  const first = firstToFold(source);
  if (first === source.length) return { text: source, map: identity };
  const edits = new Edits();
  const rest = new Units(source.length - first);
  for (let i = first; i < source.length; ) {
    if (kindOfUnit(source.charCodeAt(i)) === plain && isPlainOrEnd(source, i + 1)) rest.add(source.charCodeAt(i++));
    else i = writeLetter(source, i, rest, edits, first);
  }
  return { text: source.slice(0, first) + rest.toString(), map: edits.map() };
}

/** A unit before the first one that folds, since a mark changes the letter before it. */
function firstToFold(source: string): number {
  for (let i = 0; i < source.length; i++) {
    if (kindOfUnit(source.charCodeAt(i)) !== plain) return Math.max(0, i - 1);
  }
  return source.length;
}

function isPlainOrEnd(source: string, i: number): boolean {
  return i === source.length || kindOfUnit(source.charCodeAt(i)) === plain;
}

/** Writes what stands at `i`; returns the place behind it. `offset` is the place of the first unit written. */
function writeLetter(source: string, i: number, out: Units, edits: Edits, offset: number): number {
  const unit = source.charCodeAt(i);
  const kind = kindOfUnit(unit);
  const at = offset + out.length;
  if (kind === dropped) {
    const end = endOfDropped(source, i);
    edits.add(at, at, i, end);
    return end;
  }
  if (kind === newline) {
    out.add(0x0a);
    if (source.charCodeAt(i + 1) !== 0x0a) return i + 1;
    edits.add(at, at + 1, i, i + 2);
    return i + 2;
  }
  const isPair = kind === pair && isLowHalf(source.charCodeAt(i + 1));
  const base = kind === mark ? 0 : isPair ? 2 : 1;
  const marks = readMarks(source, i + base);
  const isChanging = marks.count > 0 || kind === composed || isPair;
  if (!isChanging || marks.count > mostMarks) {
    // As it stands, but for the width of the base and for what is dropped between the marks.
    for (let k = i; k < marks.end; k++) {
      const each = source.charCodeAt(k);
      if (kindOfUnit(each) !== dropped) out.add(k < i + base ? substitute(each) : each);
    }
  } else {
    out.addAll(
      composeLetter(isPair ? source.slice(i, i + 2) : base ? String.fromCharCode(substitute(unit)) : "", marks.text()),
    );
  }
  const end = offset + out.length;
  if (end - at !== marks.end - i) edits.add(at, end, i, marks.end);
  return marks.end;
}

function endOfDropped(source: string, from: number): number {
  let end = from;
  while (end < source.length && kindOfUnit(source.charCodeAt(end)) === dropped) end++;
  return end;
}

interface Marks {
  readonly count: number;
  /** Behind the last mark; equals the start where there is none. */
  readonly end: number;
  text(): string;
}

/** The marks behind a letter, over whatever is dropped between them. */
function readMarks(source: string, from: number): Marks {
  let count = 0;
  let end = from;
  for (let i = from; i < source.length; ) {
    const kind = kindOfUnit(source.charCodeAt(i));
    const isPairOfMark = kind === pair && isMark(source.slice(i, i + 2));
    if (kind === mark || isPairOfMark) {
      i += isPairOfMark ? 2 : 1;
      count++;
      end = i;
    } else if (kind === dropped) i++;
    else break;
  }
  return {
    count,
    end,
    text: () =>
      [...source.slice(from, end)]
        .filter((one) => one.length > 1 || kindOfUnit(one.charCodeAt(0)) !== dropped)
        .join(""),
  };
}

// Stress on a Russian vowel («Влади́мир») is a reader's aid and no part of the spelling.
const stress = /\u0301/gu;
const stressed = /^[аеиоуыэюяАЕИОУЫЭЮЯ]\p{M}*\u0301/u;

function composeLetter(base: string, marks: string): string {
  const letter = base + marks;
  const parts = letter.normalize("NFD");
  return stressed.test(parts) ? parts.replace(stress, "").normalize("NFC") : letter.normalize("NFC");
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
