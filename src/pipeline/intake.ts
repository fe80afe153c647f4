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
