/** What of a page is the article: title, lines of date, source and author, body, and furniture to be left out. */
import type { LanguagePack } from "../languages/pack.js";
import type { Language } from "../model/language.js";
import type { Span } from "../model/span.js";
import { endWithoutSpaces, forEachLine, skipSpaces } from "../text/lines.js";
import { readAbout } from "./intake-about.js";
import { layOut } from "./intake-layout.js";
import { type Line, type Role, readLine } from "./intake-line.js";
import { createPageReader, type PageReader } from "./intake-piece.js";
import { ruPage } from "./intake-ru.js";
import type { PageWords } from "./intake-words.js";
import { zhPage } from "./intake-zh.js";

export interface Intake {
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publishedFrom: "option" | "article" | null;
  readonly source: string | null;
  readonly author: string | null;
  /** Runs of lines that are read for facts, the title among them. */
  readonly body: readonly Span[];
  /** Lines of date, source and author: read for dates only. */
  readonly headers: readonly Span[];
  readonly furniture: readonly Span[];
}

const pages: Readonly<Record<Language, PageWords>> = { zh: zhPage, ru: ruPage };

/**
 * `text` is normal text; all spans are its UTF-16 offsets, one a paragraph, and cover every line once, white space
 * aside. What is given wins over what the article says of itself.
 */
export function takeIn(
  text: string,
  pack: LanguagePack,
  given: { readonly published: string | null; readonly title: string | null; readonly source: string | null },
): Intake {
  const reader = readerOf(pack);
  const layout = layOut(text, readLines(reader, text), reader.words);
  const about = readAbout(reader, text, layout);
  const spans = (role: Role): readonly Span[] =>
    layout.lines.flatMap(({ stretches }) =>
      stretches.flatMap((one) => (one.role === role ? [{ start: one.start, end: one.end }] : [])),
    );
  return {
    title: given.title ?? about.title,
    published: given.published ?? about.published,
    publishedFrom: given.published !== null ? "option" : about.published !== null ? "article" : null,
    source: given.source ?? about.source,
    author: about.author,
    body: spans("body"),
    headers: spans("header"),
    furniture: spans("furniture"),
  };
}

const readers = new WeakMap<LanguagePack, PageReader>();

function readerOf(pack: LanguagePack): PageReader {
  const known = readers.get(pack);
  if (known) return known;
  const reader = createPageReader(pages[pack.language], pack);
  readers.set(pack, reader);
  return reader;
}

function readLines(reader: PageReader, text: string): readonly Line[] {
  const folded = fold(text);
  const lines: Line[] = [];
  forEachLine(text, 0, text.length, (from, to) => {
    const start = skipSpaces(text, from, to);
    const end = endWithoutSpaces(text, start, to);
    if (end > start) lines.push(readLine(reader, text, folded, { start, end }));
  });
  return lines;
}

/** Lower case, е for ё, in the same number of units. */
function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll("ё", "е");
  return lower.length === text.length ? lower : text;
}
