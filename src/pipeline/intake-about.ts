/** What an article says of itself: its day, source, author and title. Reads lines already laid out. */
import { resolveDates } from "../languages/date-resolve.js";
import type { Span } from "../model/span.js";
import { agencyOf, readByline, readDateline } from "./intake-dateline.js";
import type { Layout } from "./intake-layout.js";
import type { PageReader, Piece } from "./intake-piece.js";

export interface About {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

export function readAbout(reader: PageReader, text: string, layout: Layout): About {
  const pieces = layout.lines.flatMap((line) => line.pieces);
  const said = (span: Span) => text.slice(span.start, span.end);
  const values = (kind: Piece["kind"]) =>
    pieces
      .filter((piece) => piece.kind === kind && piece.value.end > piece.value.start)
      .sort((a, b) => Number(b.labelled) - Number(a.labelled));
  const dateline = layout.first < 0 ? null : readDateline(reader, text, layout.lines[layout.first]!);
  const source = values("source")[0];
  const authors = values("author").filter(({ labelled }) => labelled);
  return {
    title: findTitle(reader, text, layout),
    published:
      firstDay(
        reader,
        text,
        values("dated").map(({ value }) => value),
      ) ??
      firstDay(reader, text, values("date")) ??
      (dateline ? firstDay(reader, text, [dateline.span]) : null) ??
      firstDay(
        reader,
        text,
        values("changed").map(({ value }) => value),
      ),
    source: source ? nameOf(reader, said(source.value)) : (dateline?.source ?? null),
    author:
      authors.length > 0
        ? joinNames(
            authors.map(({ value }) => said(value)),
            reader,
          )
        : (dateline?.author ?? readByline(reader, text, layout)),
  };
}

function nameOf({ words }: PageReader, said: string): string {
  return agencyOf(words, said) ?? said;
}

function joinNames(names: readonly string[], { words }: PageReader): string {
  return [...new Set(names)].join(words.cutsAtSpace ? "、" : ", ");
}

/** The first full day among the places; other years of the page never come here. */
function firstDay({ pack }: PageReader, text: string, places: readonly Span[]): string | null {
  for (const { start, end } of places) {
    for (const expression of pack.dates(text, start, end)) {
      const [date] = resolveDates([expression], { published: null });
      if (date && date.certainty === "stated" && /^\d{4}-\d{2}-\d{2}$/u.test(date.value)) return date.value;
    }
  }
  return null;
}

/** The first line above the prose that is neither furniture nor header. */
function findTitle({ words }: PageReader, text: string, { lines, first, last }: Layout): string | null {
  const body = lines.filter(({ stretches }) => stretches.some(({ role }) => role === "body"));
  const [line, next] = body;
  if (!line || !next) return null;
  if (line.kind === "prose" || (last >= 0 && lines.indexOf(line) > first)) return null;
  const stretch = line.stretches.find(({ role }) => role === "body")!;
  const title = text.slice(stretch.start, stretch.end);
  if (title.length > words.sizes.title || /[。;:]$|(?<!\.)\.$/u.test(title)) return null;
  return title;
}
