/** What an article says of itself: its day, source, author and title. Reads lines already laid out. */
import { resolveDates } from "../languages/date-resolve.js";
import type { Language } from "../model/language.js";
import type { Span } from "../model/span.js";
import type { Layout } from "./intake-layout.js";
import type { Line } from "./intake-line.js";
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
        : findByline(reader, text, layout),
  };
}

function nameOf({ words }: PageReader, said: string): string {
  return words.agencies.get(said) ?? said;
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

interface Dateline {
  readonly span: Span;
  readonly source: string | null;
}

const longestDateline: Readonly<Record<Language, number>> = { zh: 40, ru: 90 };

/** Where and when an agency reports: 新华社北京2010年9月27日电, «МОСКВА, 18 июля 2013. /ТАСС/.». */
function readDateline(reader: PageReader, text: string, line: Line): Dateline | null {
  const { language } = reader.pack;
  const start = line.start;
  const end = Math.min(line.end, start + longestDateline[language]);
  const head = text.slice(start, end);
  const [found] = [readers[language](reader, head)];
  return found ? { span: { start, end: start + found.length }, source: found.source } : null;
}

type DatelineReader = (reader: PageReader, head: string) => { length: number; source: string | null } | null;

const report =
  /^(?:[【([]? ?据?)([\p{Script=Han}\p{L}]{0,14}?(?:社|网|报|台|周刊|新闻|在线|客户端))?([^。,!?]{0,24}?)(?:电|讯|报道)(?=[】)\] (:]|$)/u;

const readers: Readonly<Record<Language, DatelineReader>> = {
  zh: (_, head) => {
    const found = report.exec(head);
    if (!found) return null;
    const source = found[1] ?? null;
    return { length: found[0].length, source: source !== null && /^本/u.test(source) ? null : source };
  },
  ru: ({ words }, head) => {
    const opening =
      /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: \([^()]{1,30}\))?[,.] ?\d{1,2} \p{L}{3,8}|\p{Lu}[\p{Lu} -]{2,30}[,.]|\/)/u.exec(
        head,
      );
    if (!opening) return null;
    const slashes = /\/([^/]{2,40})\//u.exec(head);
    if (slashes)
      return {
        length: slashes.index + slashes[0].length,
        source: nameOfAgency(words.agencies, slashes[1]!) ?? slashes[1]!,
      };
    let best: { at: number; end: number; name: string } | null = null;
    for (const [form, name] of words.agencies) {
      const at = head.toLowerCase().indexOf(form.toLowerCase());
      if (at < 0 || !/^(?:[ ]?[.,\-–—/)»]|$)/u.test(head.slice(at + form.length))) continue;
      if (/\p{L}/u.test(head.charAt(at - 1))) continue;
      if (!best || form.length > best.end - best.at) best = { at, end: at + form.length, name };
    }
    return { length: best?.end ?? opening[0].length + 6, source: best?.name ?? null };
  },
};

function nameOfAgency(agencies: ReadonlyMap<string, string>, said: string): string | null {
  for (const [form, name] of agencies) if (form.toLowerCase() === said.toLowerCase()) return name;
  return null;
}

const byline = /[(【](?:[^()【】]{0,8}?)(?:记者|通讯员)[: ]?([^()【】]{2,40})[)】]/u;

/** (记者 钟声 通讯员 石远) in the first paragraph, or at the end of the last. */
function findByline({ words }: PageReader, text: string, { lines, first, last }: Layout): string | null {
  if (!words.cutsAtSpace || first < 0) return null;
  const { start, end } = lines[first]!;
  const foot = lines[last]!;
  const found =
    byline.exec(text.slice(start, Math.min(end, start + 80))) ??
    byline.exec(text.slice(Math.max(foot.start, foot.end - 50), foot.end));
  if (!found) return null;
  const names = found[1]!
    .split(/[ 、,;]|(?:本报|本网)?记者:?|特约通讯员:?|通讯员:?/u)
    .filter((name) => /^[\p{Script=Han}·]{2,12}$/u.test(name) && !/(?:报道|摄|文|图|电)$/u.test(name));
  return names.length > 0 ? names.join("、") : null;
}
