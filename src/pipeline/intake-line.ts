/** One line of a page: sentence or not, and which stretches of it are text, header and furniture. Knows no other line. */
import type { Span } from "../model/span.js";
import { cutLine, type PageReader, type Piece, wordsAt } from "./intake-piece.js";

export type Role = "body" | "header" | "furniture";

export interface Stretch extends Span {
  readonly role: Role;
}

export interface Line extends Span {
  /** `prose` has a sentence in it; `plain` may be a title, a subhead, an item; `section` names one; `mixed` is cut. */
  readonly kind: "prose" | "plain" | "section" | "caption" | "notice" | "furniture" | "header" | "mixed";
  readonly stretches: readonly Stretch[];
  readonly pieces: readonly Piece[];
  /** What stands below a line of this kind: a list of other articles, comments and the foot of the page. */
  readonly opens: Piece["opens"];
  /** Prose in which something speaks for a notice of rights. */
  readonly isDoubtful: boolean;
}

export function readLine(reader: PageReader, text: string, folded: string, span: Span): Line {
  const { start, end } = span;
  const isProse = hasSentence(reader, text.slice(start, end));
  const make = (kind: Line["kind"], role: Role, more: Partial<Line> = {}): Line => ({
    ...span,
    kind,
    stretches: [{ start, end, role }],
    pieces: [],
    opens: null,
    isDoubtful: false,
    ...more,
  });
  const { paragraph } = reader.words.sizes;
  if (isCaption(reader, text, folded, span) && (!isProse || end - start < 3 * paragraph)) {
    return make("caption", "furniture");
  }
  const notice = weighNotice(reader, folded, span);
  if (notice > (isProse ? 1 : 0)) return make("notice", "furniture", { opens: opensClosing(reader, folded, span) });
  if (isProse) {
    const pieces = end - start < 2 * paragraph ? cutLine(reader, text, folded, span) : [];
    if (!isLabelled(pieces, reader)) return { ...cutTail(reader, text, folded, span), isDoubtful: notice > 0 };
    return readPieces(reader, text, span, pieces);
  }
  return readPieces(reader, text, span, cutLine(reader, text, folded, span));
}

function hasSentence({ words }: PageReader, line: string): boolean {
  const { stop, end, sizes } = words;
  if (line.length >= sizes.paragraph) return true;
  if (line.length >= sizes.sentence && stop.test(line)) return true;
  return end.test(line) && (words.cutsAtSpace ? line.length >= sizes.sentence : isFullSentence(line));
}

/** Of four words at least; a question or a call may be a headline. */
function isFullSentence(line: string): boolean {
  return /\.[»"”)\]]{0,3}$/u.test(line) && line.split(" ").length >= 4;
}

function isCaption(reader: PageReader, text: string, folded: string, { start, end }: Span): boolean {
  const first = skipMarks(text, start, end);
  if (wordsAt(reader, folded, first, end).some(({ kind }) => kind === "caption")) return true;
  return end - start < 3 * reader.words.sizes.paragraph && reader.words.captionEnd.test(text.slice(start, end));
}

/** 2 for an opening that only notices have, 1 for one that others have too and for every word of notices within. */
function weighNotice(reader: PageReader, folded: string, { start, end }: Span): number {
  if (end - start > 12 * reader.words.sizes.paragraph) return 0;
  const opening = wordsAt(reader, folded, skipMarks(folded, start, end), end).map(({ kind }) => kind);
  let weight = opening.includes("statement") ? 2 : 0;
  let within = 0;
  for (let i = start; i < end; i++) {
    const hit = reader.notices.longest(folded, i, end);
    if (!hit) continue;
    within++;
    i = hit.end - 1;
  }
  if (within > 0 && opening.includes("claim")) weight++;
  return weight + within;
}

function opensClosing(reader: PageReader, folded: string, { start, end }: Span): Piece["opens"] {
  const first = skipMarks(folded, start, end);
  return wordsAt(reader, folded, first, end).some(({ kind }) => kind === "closing") ? "closing" : null;
}

function skipMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && " (【[*-–—•·▲△↑★■●".includes(text.charAt(at))) at++;
  return at;
}

/** Whether a line that ends like a sentence is a label with its value all the same. */
function isLabelled(pieces: readonly Piece[], { words }: PageReader): boolean {
  const [first] = pieces;
  if (pieces.length > 0 && pieces.every(({ kind }) => kind === "date")) return true;
  if (!first?.labelled) return false;
  return pieces.every(({ kind, start, end }) => kind !== "words" || end - start < words.sizes.item);
}

const furthestTail = 100;

/** A paragraph, and what a page hangs on its end: (责任编辑:…), «Фото: …». */
function cutTail(reader: PageReader, text: string, folded: string, span: Span): Line {
  const { start, end } = span;
  for (const at of stopsBefore(text, Math.max(start, end - furthestTail), end)) {
    if (wordsAt(reader, folded, skipMarks(text, at, end), end).length === 0) continue;
    const pieces = cutLine(reader, text, folded, { start: at, end });
    if (
      pieces.length === 0 ||
      !pieces[0]!.labelled ||
      pieces.some(({ kind }) => kind === "words" || kind === "section")
    )
      continue;
    const from = skipSpace(text, at, end);
    const tail = paint(text, { start: from, end }, pieces);
    return {
      ...span,
      kind: "prose",
      stretches: [{ start, end: at, role: "body" }, ...tail],
      pieces,
      opens: null,
      isDoubtful: false,
    };
  }
  return {
    ...span,
    kind: "prose",
    stretches: [{ start, end, role: "body" }],
    pieces: [],
    opens: null,
    isDoubtful: false,
  };
}

/** Places behind full stops, with the closing marks there. */
function stopsBefore(text: string, from: number, to: number): readonly number[] {
  const stops: number[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!"。.!?…".includes(text.charAt(i))) continue;
    let at = i + 1;
    while (at < to && '”»"’」』'.includes(text.charAt(at))) at++;
    if (text[i] === "." && text[at] !== " ") continue;
    stops.push(at);
  }
  return stops;
}

function skipSpace(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && /\s/u.test(text.charAt(from))) from++;
  return from;
}

function readPieces(reader: PageReader, text: string, span: Span, pieces: readonly Piece[]): Line {
  const opens = pieces.find((piece) => piece.opens !== null)?.opens ?? null;
  const make = (kind: Line["kind"], stretches: readonly Stretch[]): Line => ({
    ...span,
    kind,
    stretches,
    pieces,
    opens,
    isDoubtful: false,
  });
  const whole = (kind: Line["kind"], role: Role) => make(kind, [{ ...span, role }]);
  if (pieces.length === 0) return whole("furniture", "furniture");
  const told = pieces.filter(({ kind }) => kind !== "words");
  const words = pieces.filter(({ kind }) => kind === "words");
  if (told.length === 0)
    return whole(
      isMenu(reader, text, pieces) ? "furniture" : "plain",
      isMenu(reader, text, pieces) ? "furniture" : "body",
    );
  if (words.length === 0) {
    if (told.every(({ kind }) => kind === "section")) {
      return told.length > 1 ? whole("furniture", "furniture") : whole("section", "furniture");
    }
    const stretches = paint(text, span, pieces);
    return make(stretches.some(({ role }) => role === "header") ? "header" : "furniture", stretches);
  }
  const { sizes } = reader.words;
  const longest = Math.max(...words.map(({ start, end }) => end - start));
  const saidLength = words.reduce((sum, { start, end }) => sum + end - start, 0);
  const isWeak = told.every((one) => isWeakPiece(one, text, span));
  if (isWeak && saidLength * 2 > span.end - span.start) return whole("plain", "body");
  const isLong = longest > sizes.item && (longest > sizes.twin || saidLength * 2 > span.end - span.start);
  if (!isLong) {
    const stretches = paint(text, span, pieces);
    return make(stretches.some(({ role }) => role === "header") ? "header" : "furniture", stretches);
  }
  if (
    told.every(({ kind }) => kind === "section" || kind === "button") &&
    told.length > 1 &&
    told.at(-1)!.end < words[0]!.start
  ) {
    // A path to the article ends with its title: 首页 > 国际 > ….
    return whole("furniture", "furniture");
  }
  return make("mixed", paint(text, span, pieces, sizes.item));
}

/** A word that would be furniture by itself, and here is one of a title's or an item's own. */
function isWeakPiece({ kind, labelled, start, end }: Piece, text: string, span: Span): boolean {
  if (kind === "number") return true;
  if (labelled || kind === "source") return false;
  if (kind === "date") return start === span.start;
  const before = text.slice(Math.max(span.start, start - 2), start);
  const behind = text.slice(end, Math.min(span.end, end + 2));
  return !/[|→›>•▪【】[\]()»]/u.test(before + behind);
}

/** Three short items or more between marks, or a page number and arrows. */
function isMenu({ words }: PageReader, text: string, pieces: readonly Piece[]): boolean {
  if (pieces.length < 3 || pieces.some(({ start, end }) => end - start > words.sizes.item * 2)) return false;
  let marked = 0;
  for (let i = 1; i < pieces.length; i++) {
    if (/[|→›>•▪]/u.test(text.slice(pieces[i - 1]!.end, pieces[i]!.start))) marked++;
  }
  return marked * 2 >= pieces.length;
}

/** Runs of pieces of one role; marks between go to furniture unless header stands on both sides. */
function paint(
  text: string,
  { start, end }: Span,
  pieces: readonly Piece[],
  words = Number.POSITIVE_INFINITY,
): readonly Stretch[] {
  const runs: { start: number; end: number; role: Role }[] = [];
  for (const piece of pieces) {
    const role = roleOf(piece, words);
    const last = runs.at(-1);
    if (last && last.role === role) last.end = piece.end;
    else runs.push({ start: piece.start, end: piece.end, role });
  }
  const first = runs[0];
  if (!first) return [{ start, end, role: "furniture" }];
  first.start = start;
  runs.at(-1)!.end = end;
  for (let i = 1; i < runs.length; i++) {
    const left = runs[i - 1]!;
    const right = runs[i]!;
    // What stands between two runs is covered by one of them: a closing mark by the left one, others by furniture.
    while (left.end < right.start && ".,;)】]。".includes(text.charAt(left.end))) left.end++;
    if (right.role === "furniture") right.start = skipSpace(text, left.end, right.start);
    else left.end = endOf(text, left.end, right.start);
  }
  return runs;
}

function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

function roleOf({ kind, start, end }: Piece, words: number): Role {
  if (kind === "words") return end - start > words ? "body" : "furniture";
  return kind === "button" || kind === "section" || kind === "number" ? "furniture" : "header";
}
