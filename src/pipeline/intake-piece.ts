/** Cuts a line that is no sentence into labelled values, dates, buttons and words. Knows one line, not the page. */
import type { LanguagePack } from "../languages/pack.js";
import type { Span } from "../model/span.js";
import { isSpace } from "../text/lines.js";
import type { Trie } from "../text/trie.js";
import { indexNotices, indexWords, type PageWord, type PageWords, type WordKind } from "./intake-words.js";

/**
 * `dated`, `changed`, `source`, `author`: a line of the header; `date`: a day without a label; `button`: certain
 * furniture; `section`: furniture in company; `number`, `words`: what its neighbours make of it.
 */
export interface Piece extends Span {
  readonly kind: "dated" | "changed" | "date" | "source" | "author" | "button" | "section" | "number" | "words";
  /** What stands behind the label, or the whole. */
  readonly value: Span;
  readonly opens: "list" | "closing" | null;
  readonly labelled: boolean;
}

/** A language's page words with all that is needed to read a line. */
export interface PageReader {
  readonly words: PageWords;
  readonly trie: Trie<PageWord>;
  /** The notices alone, looked for at every place of every line. */
  readonly notices: Trie<PageWord>;
  readonly pack: LanguagePack;
}

export function createPageReader(words: PageWords, pack: LanguagePack): PageReader {
  return { words, trie: indexWords(words), notices: indexNotices(words), pack };
}

/** The pieces of `start`–`end`, in order; marks between them belong to none. `folded` is the text in lower case. */
export function cutLine(reader: PageReader, text: string, folded: string, { start, end }: Span): readonly Piece[] {
  const line = { start, end };
  if (isDateAlone(reader, text, line)) return [{ ...line, kind: "date", value: line, opens: null, labelled: false }];
  const pieces: Piece[] = [];
  for (const segment of segmentsOf(reader, text, folded, start, end)) {
    const piece = readSegment(reader, text, folded, segment);
    if (piece) pieces.push(inherit(reader, pieces.at(-1) ?? null, piece, text));
  }
  return pieces;
}

/** What of a word table begins at `at`, longest first. */
export function wordsAt(reader: PageReader, folded: string, at: number, end: number): readonly WordHit[] {
  const hits = reader.trie.all(folded, at, end);
  if (hits.length === 0) return none;
  return hits.flatMap((hit) => hit.values.map(({ kind, word }) => ({ kind, word, end: hit.end }))).reverse();
}

const none: readonly WordHit[] = [];

export interface WordHit {
  readonly kind: WordKind;
  readonly word: string;
  readonly end: number;
}

const hardMarks = "|→›>•▪■★◆●【】[]_\t";
const spacedMarks = "·»/-–—*";
const roundMarks = "()";

/** Stretches between separators; a label with a colon begins a stretch of its own. */
function* segmentsOf(reader: PageReader, text: string, folded: string, from: number, to: number): Generator<Span> {
  let start = from;
  for (let i = from; i < to; ) {
    const width = separatorAt(reader, text, i, from, to);
    if (width > 0) {
      if (i > start) yield { start, end: i };
      i += width;
      start = i;
      continue;
    }
    const label = labelAt(reader, folded, i, to);
    if (label > 0 && i > start) {
      yield { start, end: i };
      start = i;
    }
    i = Math.max(i + 1, label);
  }
  if (to > start) yield { start, end: to };
}

function separatorAt({ words }: PageReader, text: string, at: number, from: number, to: number): number {
  const mark = text.charAt(at);
  if (hardMarks.includes(mark) || roundMarks.includes(mark)) return 1;
  const isLone =
    (at === from || isSpace(text.charCodeAt(at - 1))) && (at + 1 === to || isSpace(text.charCodeAt(at + 1)));
  if (spacedMarks.includes(mark)) return isLone ? 1 : 0;
  if (!isSpace(text.charCodeAt(at))) return 0;
  if (at + 1 < to && isSpace(text.charCodeAt(at + 1))) return 2;
  if (!words.cutsAtSpace) return 0;
  // A space behind the colon of a label is none between pieces.
  return text[at - 1] === ":" ? 0 : 1;
}

const labels: ReadonlySet<WordKind> = new Set(["dated", "changed", "source", "author", "furniture"]);

const openers: ReadonlySet<WordKind> = new Set(["opening", "statement", "caption", "list", "closing"]);

/** The end of the label that begins at `at`, or 0. */
function labelAt(reader: PageReader, folded: string, at: number, to: number): number {
  if (reader.words.spacesWords && /\p{L}/u.test(folded.charAt(at - 1))) return 0;
  const isNewSentence = folded[at - 2] === "." || folded[at - 1] === "。";
  const found = wordsAt(reader, folded, at, to).find(
    (hit) => (labels.has(hit.kind) && colonAt(folded, hit.end, to) >= 0) || (isNewSentence && openers.has(hit.kind)),
  );
  return found?.end ?? 0;
}

/** The place behind the colon that stands at `at`, spaces before it allowed; else -1. */
function colonAt(text: string, at: number, to: number): number {
  const colon = skipBlank(text, at, to);
  return text[colon] === ":" ? colon + 1 : -1;
}

function readSegment(reader: PageReader, text: string, folded: string, segment: Span): Piece | null {
  const { start, end } = trim(text, segment);
  if (start === end) return null;
  const make = (kind: Piece["kind"], from = start, labelled = false, opens: Piece["opens"] = null): Piece => ({
    kind,
    start,
    end,
    value: trim(text, { start: from, end }),
    labelled,
    opens,
  });
  for (const hit of wordsAt(reader, folded, start, end)) {
    const behind = colonAt(folded, hit.end, end);
    const isWhole = /^[\s\d():.,+>»!万]*$/u.test(text.slice(hit.end, end));
    const isBroken = reader.words.spacesWords && /\p{L}/u.test(folded.charAt(hit.end));
    if (hit.kind === "opening") return make("button", hit.end, true);
    if (isBroken) continue;
    switch (hit.kind) {
      case "dated":
      case "changed": {
        const from = behind < 0 ? skipBlank(text, hit.end, end) : behind;
        const isDated = behind < 0 ? dateAt(reader, text, from, end) : hasDay(reader, text, from, end);
        if (isDated || behind === end) return make(hit.kind, from, true);
        break;
      }
      case "source":
      case "author": {
        if (behind < 0 || !isName(reader, text, hit.kind, behind, end)) break;
        return make(hit.kind, behind, true);
      }
      case "furniture":
        if (behind >= 0) return make("button", behind, true);
        break;
      case "list":
      case "closing":
        if (isWhole || (behind >= 0 && hit.kind === "list") || (hit.kind === "closing" && hit.end === end))
          return make("button", hit.end, true, hit.kind);
        if (hit.kind === "closing" && !reader.words.buttons.includes(hit.word))
          return make("button", hit.end, true, "closing");
        break;
      case "button":
      case "section":
        if (isWhole) return make(hit.kind, hit.end);
        break;
      case "agency":
        if (isWhole) return make("source");
        break;
      case "byline":
        if (isGlued(hit, text, end)) break;
        if (hit.end === end || isName(reader, text, "author", hit.end, end)) return make("author", hit.end, true);
        break;
      default:
    }
  }
  if (isRow(reader, text, folded, start, end)) return make("button");
  if (isContact(text.slice(start, end))) return make("button", start, true);
  if (isDateAlone(reader, text, { start, end })) return make("date");
  if (!/\p{L}/u.test(text.slice(start, end))) return make("number");
  return make("words");
}

/** 记者走边关 is a title; 本报记者松江 and 文/松江 are bylines. */
function isGlued({ word, end }: WordHit, text: string, to: number): boolean {
  return end < to && word.length <= 3 && !word.endsWith("/") && /[\p{L}]/u.test(text.charAt(end));
}

/** Nothing but buttons, or three sections and more: «ВКонтакте Telegram Одноклассники». */
function isRow(reader: PageReader, text: string, folded: string, start: number, end: number): boolean {
  let weight = 0;
  for (let at = start; at < end; ) {
    const hit = wordsAt(reader, folded, at, end).find(
      (one) => (one.kind === "button" || one.kind === "section") && !/[\p{L}\d]/u.test(folded.charAt(one.end)),
    );
    if (!hit) return false;
    weight += hit.kind === "button" ? 1.5 : 1;
    at = hit.end;
    while (at < end && /[\s,.;&-]/u.test(text.charAt(at))) at++;
  }
  return weight >= 3;
}

const contact =
  /[\w.+-]@[\w-]{1,60}\.\w|https?:|www\.|(?:\+7|(?<!\d)8)[ (-]{1,2}\d{3,5}[ )-]{1,2}\d|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)\d{2}-\d{2}-\d{2}(?!\d)/u;

function isContact(text: string): boolean {
  return text.length < 200 && contact.test(text);
}

/** Sources and authors are names: short, and without a sentence in them. */
function isName({ words }: PageReader, text: string, kind: "source" | "author", from: number, to: number): boolean {
  const { start, end } = trim(text, { start: from, end: to });
  const said = text.slice(start, end);
  if (end - start > words.sizes.value || /[。;?!]/u.test(said)) return false;
  return kind === "source" || !/\d/u.test(said);
}

/** What has no label takes after what stands before it. */
function inherit({ words }: PageReader, before: Piece | null, piece: Piece, text: string): Piece {
  if (!before || piece.labelled || piece.kind === "date" || piece.kind === "source") return piece;
  const isBare = before.value.start === before.value.end;
  const near = trim(text, { start: before.end, end: piece.start });
  const isApart = near.end > near.start;
  if (piece.kind === "number") {
    if (before.kind === "words") return piece;
    return { ...piece, kind: before.kind === "source" || before.kind === "author" ? "button" : before.kind };
  }
  if (piece.kind !== "words") return piece;
  if (before.kind === "button") return { ...piece, kind: "button" };
  if (!words.cutsAtSpace || !before.labelled) return piece;
  if (before.kind === "author" && piece.end - piece.start <= longestName)
    return { ...piece, kind: "author", labelled: true };
  return before.kind === "source" && (isBare || !isApart) ? { ...piece, kind: "source", labelled: isBare } : piece;
}

/** Of a Chinese name without a label of its own; behind a space stands the next one. */
const longestName = 4;

/** Whether dates and clock times are all that is said. */
function isDateAlone({ pack, words }: PageReader, text: string, { start, end }: Span): boolean {
  if (end - start > 60) return false;
  let rest = "";
  let at = start;
  for (const date of pack.dates(text, start, end)) {
    rest += text.slice(at, date.start);
    at = date.end;
  }
  return at > start && words.besideDate.test((rest + text.slice(at, end)).toLowerCase());
}

function hasDay({ pack }: PageReader, text: string, from: number, to: number): boolean {
  return pack.dates(text, from, to).some(({ parts }) => parts.day !== undefined);
}

function dateAt({ pack }: PageReader, text: string, from: number, to: number): boolean {
  return pack.dates(text, from, to).some(({ start }) => start === from);
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const edge = /[\s,.:·|/\-–—>]/u;

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && (isSpace(text.charCodeAt(from)) || ",:·/-–—>*".includes(text.charAt(from)))) from++;
  while (to > from && edge.test(text.charAt(to - 1)) && !text.slice(to - 3, to).endsWith("г.")) to--;
  return { start: from, end: to };
}
