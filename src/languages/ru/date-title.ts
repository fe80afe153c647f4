/** Quoted titles: what stands in them dates nothing (the years of «Программа на 2020–2022 годы»). Speech does. */
import type { Span } from "../../model/span.js";

/** Longer quotations are speech. */
const longest = 200;

/** The outermost quotations of text[from, to) that are titles, in order; a quotation ends with its line. */
export function readTitleSpans(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  let depth = 0;
  let straight = -1;
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case 0xab: // «
        if (depth++ === 0) open = at;
        break;
      case 0xbb: // »
        if (depth > 0 && --depth === 0) keep(text, open, at + 1, spans);
        break;
      case 0x22: // "
        if (depth > 0) break;
        if (straight < 0) straight = at;
        else {
          keep(text, straight, at + 1, spans);
          straight = -1;
        }
        break;
      case 0x0a:
        depth = 0;
        straight = -1;
    }
  }
  return spans;
}

function keep(text: string, start: number, end: number, spans: Span[]): void {
  if (end - start <= longest && !isSpeech(text, start, end)) spans.push({ start, end });
}

/** Begins small or behind a colon, holds a sentence's end, is a sentence, or is said by somebody («…», — сказал он). */
function isSpeech(text: string, start: number, end: number): boolean {
  const inner = text.slice(start + 1, end - 1);
  if (!/^[\p{Lu}\d„“«]/u.test(inner) || /[.!?…;]\s|[!?…,]$/u.test(inner)) return true;
  if (/^[,.]?\s[–—-]\s/u.test(text.slice(end, end + 4))) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  const opens = before === "" || before.endsWith("\n") || /^[.!?…]\s/u.test(before);
  // «Документ вступит в силу в декабре». is a sentence of its own
  return before.startsWith(":") || (opens && /^[.!?…]/u.test(text.slice(end, end + 1)));
}
