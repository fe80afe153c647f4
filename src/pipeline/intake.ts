/** What of a page is the article: title, lines of date, source and author, body, and furniture to be left out. */
import type { Span } from "../model/span.js";

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

/** For now every line is body, and the first short one the title. */
export function takeIn(
  text: string,
  _pack: unknown,
  given: { published: string | null; title: string | null; source: string | null },
): Intake {
  const body: Span[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") body.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return {
    title: given.title,
    published: given.published,
    publishedFrom: given.published ? "option" : null,
    source: given.source,
    author: null,
    body,
    headers: [],
    furniture: [],
  };
}
