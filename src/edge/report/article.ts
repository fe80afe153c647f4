/** The article as given, cut where evidence begins or ends, so that every sentence can point at its words. */
import type { Span } from "../../model/span.js";
import { cleanText } from "./escape.js";

export interface Cut extends Span {
  /** `s1`, `s2` … in the order of the text; `null` where no evidence stands. */
  readonly id: string | null;
}

/** Pieces that cover the text; those inside a span have ids. */
export function cutArticle(text: string, spans: readonly Span[]): readonly Cut[] {
  const starts = new Map<number, number>();
  for (const { start, end } of spans) {
    starts.set(start, (starts.get(start) ?? 0) + 1);
    starts.set(end, (starts.get(end) ?? 0) - 1);
  }
  const edges = [...new Set([0, ...starts.keys(), text.length])].sort((a, b) => a - b);
  let depth = 0;
  let number = 0;
  return edges.slice(0, -1).map((start, at) => {
    depth += starts.get(start) ?? 0;
    return { start, end: edges[at + 1] ?? text.length, id: depth > 0 ? `s${++number}` : null };
  });
}

/** Ids of the pieces a span covers. */
export function idsWithin(cuts: readonly Cut[], { start, end }: Span): readonly string[] {
  return cuts.flatMap((cut) => (cut.id !== null && cut.start >= start && cut.end <= end ? [cut.id] : []));
}

/** Lines become paragraphs; furniture of the page is told apart. */
export function showArticle(text: string, cuts: readonly Cut[], furniture: readonly Span[]): string {
  let html = "";
  for (const { start, end } of linesOf(text)) {
    const inside = cuts.filter((cut) => cut.start < end && cut.end > start);
    const body = inside
      .map((cut) =>
        showCut(text, { ...cut, start: Math.max(cut.start, start), end: Math.min(cut.end, end) }, cut.start >= start),
      )
      .join("");
    if (body.trim() === "") continue;
    const isLeftOut = furniture.some((one) => one.start <= start && one.end >= end);
    html += `<p${isLeftOut ? ' class="furniture"' : ""}>${body}</p>\n`;
  }
  return html;
}

/** An id stands once, on the first line its piece is on. */
function showCut(text: string, { start, end, id }: Cut, isFirst: boolean): string {
  const words = cleanText(text.slice(start, end));
  if (id === null) return words;
  return `<span class="evidence ${id}"${isFirst ? ` id="${id}"` : ""}>${words}</span>`;
}

/** Lines without the white space around them. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) lines.push({ start, end });
  }
  return lines;
}
