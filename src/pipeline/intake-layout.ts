/** The lines of a page in their order: head, article, foot, lists beside it. Knows places, not words. */
import type { Span } from "../model/span.js";
import type { Line, Stretch } from "./intake-line.js";
import type { PageWords } from "./intake-words.js";

export interface Layout {
  readonly lines: readonly Line[];
  /** Index of the first and last line of prose; -1 without any. */
  readonly first: number;
  readonly last: number;
}

/** Settles what a line alone does not tell. */
export function layOut(text: string, read: readonly Line[], words: PageWords): Layout {
  const lines = [...read];
  dropTwins(text, lines, words);
  dropDoubtful(lines);
  closePage(lines);
  const prose = lines.flatMap((line, index) => (line.kind === "prose" ? [index] : []));
  const first = prose[0] ?? -1;
  const last = prose.at(-1) ?? -1;
  keepHeadline(text, lines, first);
  settleHead(lines, first, words);
  settleMiddle(lines, first, last);
  settleLists(lines, first);
  settleFoot(lines, last);
  return { lines, first, last };
}

/** The same paragraph printed twice. */
function dropTwins(text: string, lines: Line[], { sizes }: PageWords): void {
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    if (line.end - line.start < sizes.twin || (line.kind !== "prose" && line.kind !== "plain")) return;
    const said = text.slice(line.start, line.end);
    if (seen.has(said)) lines[index] = asFurniture(line);
    seen.add(said);
  });
}

/** Prose that speaks of rights is a notice where no other prose follows. */
function dropDoubtful(lines: Line[]): void {
  const certain = lines.findLastIndex((line) => line.kind === "prose" && !line.isDoubtful);
  if (certain < 0) return;
  for (let i = certain + 1; i < lines.length; i++) if (lines[i]!.isDoubtful) lines[i] = asFurniture(lines[i]!);
}

/** Comments and the foot of the page follow the article: the larger part of the prose stands before. */
function closePage(lines: Line[]): void {
  const length = (list: readonly Line[]) =>
    list.reduce((sum, line) => sum + (line.kind === "prose" ? line.end - line.start : 0), 0);
  const all = length(lines);
  let before = 0;
  const closing = lines.findIndex((line) => {
    if (line.kind === "prose") before += line.end - line.start;
    return line.opens === "closing" && before * 3 > all * 2 && before > 0;
  });
  if (closing < 0) return;
  for (let i = closing + 1; i < lines.length; i++) {
    if (!isLabelled(lines[i]!)) lines[i] = asFurniture(lines[i]!);
  }
}

/** «Источник: стороны близки к соглашению» above the first paragraph, where no other title stands. */
function keepHeadline(text: string, lines: Line[], first: number): void {
  const head = lines.slice(0, Math.max(first, 0));
  if (head.some(({ kind }) => kind === "plain" || kind === "mixed")) return;
  const at = head.findIndex(({ pieces }) => pieces.length === 1 && pieces[0]!.kind === "source" && pieces[0]!.labelled);
  if (at < 0) return;
  const { start, end } = head[at]!.pieces[0]!.value;
  if (text.slice(start, end).split(" ").length > 4) lines[at] = asBody(head[at]!);
}

/** Menus of one item a line stand beside other furniture, above a longer line that is the title. */
function settleHead(lines: Line[], first: number, { sizes }: PageWords): void {
  const end = first < 0 ? lines.length : first;
  const title = lines.findIndex(
    (line, index) => index < end && line.kind === "plain" && line.end - line.start > sizes.crumb,
  );
  if (title < 0) return;
  for (let i = 0; i < title; i++) {
    const line = lines[i]!;
    const isBeside = [lines[i - 1], lines[i + 1]].some((one) => one && one.kind !== "plain" && one.kind !== "prose");
    const isRow = lines.slice(0, title).filter(({ kind }) => kind === "plain").length > 2;
    if (line.kind === "plain" && (isBeside || isRow)) lines[i] = asFurniture(line);
  }
}

/** Among paragraphs a section's name is a subhead, and a bare date too. */
function settleMiddle(lines: Line[], first: number, last: number): void {
  for (let i = first + 1; i < last; i++) {
    const line = lines[i]!;
    if (line.kind === "section" || (line.kind === "header" && line.pieces.every(({ kind }) => kind === "date"))) {
      lines[i] = asBody(line);
    }
  }
}

/** Lines below «Читайте также» until prose or a labelled header begins. */
function settleLists(lines: Line[], first: number): void {
  let isOpen = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.opens === "list") isOpen = true;
    else if (line.kind === "prose" || (line.kind === "header" && isLabelled(line))) isOpen = false;
    // Above the article the title would be lost.
    else if (isOpen && (i > first || first < 0) && line.kind !== "furniture") lines[i] = asFurniture(line);
  }
}

/** Below the last paragraph: what follows header or furniture is furniture; a day signs a document there. */
function settleFoot(lines: Line[], last: number): void {
  if (last < 0) return;
  let isOver = false;
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const isOpen = line.kind === "plain" || line.kind === "mixed";
    if (isOpen && isOver) lines[i] = asFurniture(line);
    isOver ||= !isOpen;
  }
}

function isLabelled({ pieces }: Line): boolean {
  return pieces.some(({ kind, labelled }) => labelled && kind !== "button");
}

function asFurniture(line: Line): Line {
  return { ...line, kind: "furniture", stretches: whole(line, "furniture"), pieces: [] };
}

function asBody(line: Line): Line {
  return { ...line, kind: "plain", stretches: whole(line, "body"), pieces: [] };
}

function whole({ start, end }: Span, role: Stretch["role"]): readonly Stretch[] {
  return [{ start, end, role }];
}
