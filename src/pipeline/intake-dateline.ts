/** The opening of a report: where and when, which agency, whose pen. Reads the first paragraph, not the header lines. */
import type { Language } from "../model/language.js";
import type { Span } from "../model/span.js";
import type { Layout } from "./intake-layout.js";
import type { PageReader } from "./intake-piece.js";
import type { PageWords } from "./intake-words.js";

export interface Dateline {
  readonly span: Span;
  readonly source: string | null;
  readonly author: string | null;
}

/** 新华社北京2010年9月27日电, «МОСКВА, 18 июля 2013. /ТАСС/.»; null where the paragraph opens without one. */
export function readDateline(reader: PageReader, text: string, { start, end }: Span): Dateline | null {
  const { read, longest } = datelines[reader.pack.language];
  const found = read(text.slice(start, Math.min(end, start + longest)), reader.words);
  return found && { span: { start, end: start + found.length }, source: found.source, author: found.author };
}

/** The name to give an agency that is said alone, in whatever letters. */
export function agencyOf({ agencies }: PageWords, said: string): string | null {
  const folded = said.toLowerCase();
  for (const [form, name] of agencies) if (form.toLowerCase() === folded) return name;
  return null;
}

interface Opening {
  readonly length: number;
  readonly source: string | null;
  readonly author: string | null;
}

interface Custom {
  /** Characters a dateline takes at most. */
  readonly longest: number;
  readonly read: (head: string, words: PageWords) => Opening | null;
}

const datelines: Readonly<Record<Language, Custom>> = {
  zh: { longest: 40, read: readReport },
  ru: { longest: 90, read: readPlaceAndDay },
};

const report =
  /^(?:[【([]? ?据?)([\p{Script=Han}\p{L}]{0,14}?(?:社|网|报|台|周刊|新闻|在线|客户端))?([^。,!?]{0,24}?)(?:电|讯|报道)(?=[】)\] (:]|$)/u;

/** …电, …讯. The paper's own name is not said: 本报讯. */
function readReport(head: string): Opening | null {
  const found = report.exec(head);
  if (!found) return null;
  const source = found[1] ?? null;
  return { length: found[0].length, source: source?.startsWith("本") ? null : source, author: null };
}

const placeAndDay =
  /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: \([^()]{1,30}\))?[,.] ?\d{1,2} \p{L}{3,8}|\p{Lu}[\p{Lu} -]{2,30}[,.]|\/)/u;
const slashes = /\/([^/]{2,40})\//u;
/** Room for the year behind the day. */
const yearLength = 6;

/** «ПЕКИН, 29 ноября. /ТАСС/», «Москва. 7 февраля. ИНТЕРФАКС —». */
function readPlaceAndDay(head: string, words: PageWords): Opening | null {
  const opening = placeAndDay.exec(head);
  if (!opening) return null;
  const enclosed = slashes.exec(head);
  if (enclosed) {
    const length = enclosed.index + enclosed[0].length;
    const agency = findAgency(enclosed[1]!, words);
    if (!agency) return { length, source: enclosed[1]!.replace(/^корр\. ?/iu, ""), author: null };
    const author = enclosed[1]!.slice(agency.end).trim();
    return { length, source: agency.name, author: fullName.test(author) ? author : null };
  }
  const agency = findAgency(head, words);
  return { length: agency?.end ?? opening[0].length + yearLength, source: agency?.name ?? null, author: null };
}

const fullName = /^\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}$/u;

/** The longest agency's name that stands as a word of its own before a mark. */
function findAgency(head: string, { agencies }: PageWords): { readonly end: number; readonly name: string } | null {
  const folded = head.toLowerCase();
  let best: { end: number; name: string } | null = null;
  let length = 0;
  for (const [form, name] of agencies) {
    const at = folded.indexOf(form.toLowerCase());
    if (at < 0 || form.length <= length || /\p{L}/u.test(head.charAt(at - 1))) continue;
    if (!/^(?: ?[.,\-–—/)»]| \p{Lu}|$)/u.test(head.slice(at + form.length))) continue;
    best = { end: at + form.length, name };
    length = form.length;
  }
  return best;
}

const byline = /[(【](?:[^()【】]{0,8}?)(?:记者|通讯员)[: ]?([^()【】]{2,40})[)】]/u;

/** (记者 钟声 通讯员 石远) in the first paragraph, or at the end of the last; the names, joined by 、. */
export function readByline({ words }: PageReader, text: string, { lines, first, last }: Layout): string | null {
  if (!words.cutsAtSpace || first < 0) return null;
  const { start, end } = lines[first]!;
  const foot = lines[last]!;
  const found =
    byline.exec(text.slice(start, Math.min(end, start + 80))) ??
    byline.exec(text.slice(Math.max(foot.start, foot.end - 50), foot.end));
  const names = (found?.[1] ?? "")
    .split(/[ 、,;]|(?:本报|本网)?记者:?|特约通讯员:?|通讯员:?/u)
    .filter((name) => /^[\p{Script=Han}·]{2,12}$/u.test(name) && !/(?:报道|摄|文|图|电)$/u.test(name));
  return names.length > 0 ? names.join("、") : null;
}
