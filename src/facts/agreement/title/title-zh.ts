/** Reads a Chinese title to its tree: parties, years, subject, qualities, type. `null` where a word is not known. */
import type { Glossary } from "../../../glossary/lookup.js";
import { categoryOf, type Entry } from "../../../glossary/schema.js";
import { parseNumeral } from "../../../languages/zh/numerals.js";
import { knownDocument } from "../known.js";
import { readChineseParties } from "./party-zh.js";
import { readChinesePhrase } from "./read-zh.js";
import type { Occasion, Quality, TitleTree, Years } from "./tree.js";
import { answersWhole, qualities } from "./types.js";

export function readChineseTitle(own: string, glossary: Glossary, depth = 0): TitleTree | null {
  if (depth > 2) return null;
  for (const type of typesAtEnd(own, glossary)) {
    const tree = readBefore(own.slice(0, type.start), type, glossary, depth);
    if (tree) return tree;
  }
  return null;
}

interface TypeAtEnd {
  readonly start: number;
  readonly entry: Entry;
  readonly wording: string;
}

/** The types a title can end with; those that say only what they are before those that say a subject too. */
function typesAtEnd(own: string, { chinese }: Glossary): readonly TypeAtEnd[] {
  const types: TypeAtEnd[] = [];
  for (let start = Math.max(0, own.length - 12); start < own.length; start++) {
    const hit = chinese.longest(own, start);
    const value =
      hit?.end === own.length
        ? hit.values.find(({ entry }) => entry.id.startsWith("document.type.") && entry.ru)
        : undefined;
    if (value) types.push({ start, entry: value.entry, wording: value.term });
  }
  return [...types.filter(({ entry }) => !answersWhole(entry)), ...types.filter(({ entry }) => answersWhole(entry))];
}

function readBefore(before: string, type: TypeAtEnd, glossary: Glossary, depth: number): TitleTree | null {
  const { rest: described, found } = takeQualities(before);
  const { rest, years } = takeYears(described);
  const { parties, end } = readChineseParties(rest, glossary);
  const about = rest
    .slice(end)
    .replace(/^的?(?:政府间)?(?:关于|有关)?/u, "")
    .replace(/的$/u, "");
  const tree = {
    type: type.entry,
    wording: type.wording,
    qualities: found,
    parties,
    years,
    base: null,
    occasion: null,
    subject: null,
  };
  if (about === "") return parties.length > 0 || years || (answersWhole(type.entry) && depth > 0) ? tree : null;
  const occasion = readOccasion(rest, glossary);
  if (occasion) return { ...tree, parties: [], occasion };
  const nested = /^[〈《“"]([^〈〉《》]+)[〉》”"]$/u.exec(about)?.[1];
  if (nested !== undefined) {
    const known = knownDocument(nested, "zh", glossary);
    const base = known?.id.startsWith("document.title.") ? known : readChineseTitle(nested, glossary, depth + 1);
    return base && { ...tree, base };
  }
  if (answersWhole(type.entry)) return null;
  const subject = readChinesePhrase(unquote(about), glossary);
  return subject && { ...tree, subject };
}

/** 政府间框架协议: adjectives of the document, between its subject and its type. */
function takeQualities(before: string): { readonly rest: string; readonly found: readonly Quality[] } {
  const found: Quality[] = [];
  let rest = before;
  for (;;) {
    const next = qualities.find(({ zh }) => rest.endsWith(zh));
    if (!next) return { rest, found };
    found.unshift(next);
    rest = rest.slice(0, -next.zh.length).replace(/的$/u, "");
  }
}

const span = /[（(]?(\d{4})(?:年)?(?:[—–－~至-]+(\d{4}))?(?:年度|年)[）)]?的?/u;

/** 2018—2022年, （2009年）; 2030年前. */
function takeYears(text: string): { readonly rest: string; readonly years: Years | null } {
  const found = span.exec(text);
  if (!found) return takeBareYear(text);
  const behind = text.charAt(found.index + found[0].length);
  if (behind === "前" && !found[2]) {
    const without = text.slice(0, found.index) + text.slice(found.index + found[0].length + 1);
    return { rest: without, years: { from: null, to: found[1]! } };
  }
  if (behind === "底" || behind === "末") return takeBareYear(text);
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { rest, years: { from: found[1]!, to: found[2] ?? null } };
}

/** 外交部2008磋商计划. */
function takeBareYear(text: string): { readonly rest: string; readonly years: Years | null } {
  const found = /(?<!\d)((?:19|20)\d{2})(?![\d年])/u.exec(text);
  if (!found) return { rest: text, years: null };
  return { rest: text.replace(found[0], ""), years: { from: found[1]!, to: null } };
}

const counted = /第([一二三四五六七八九十百零\d]+)[次届轮]/u;

/** 中俄总理第二十六次定期会晤, 中俄总理定期会晤委员会第二十九次会议. */
function readOccasion(text: string, { chinese }: Glossary): Occasion | null {
  const found = counted.exec(text);
  if (!found) return null;
  const ordinal = /^\d+$/u.test(found[1]!) ? Number(found[1]) : parseNumeral(found[1]!);
  if (ordinal === null) return null;
  const whole = (words: string, category: string) => {
    const hit = chinese.longest(words, 0);
    return hit?.end === words.length
      ? (hit.values.find(({ entry }) => categoryOf(entry.id) === category)?.entry ?? null)
      : null;
  };
  const event = whole(text.replace(found[0], "").replace("两国", ""), "event");
  if (event?.ru) return { ordinal, event, body: null };
  const body = /^(?:全体)?(?:会议|例会)$/u.test(text.slice(found.index + found[0].length))
    ? whole(text.slice(0, found.index), "body")
    : null;
  return body?.ru ? { ordinal, event: null, body } : null;
}

/** A name in quotation marks is read where it is made of words: “中俄大学”. */
function unquote(text: string): string {
  return text.replace(/[“”"]/gu, "");
}
