/**
 * Looks terms up as a translator types them: Chinese whole or in part, pinyin without tones, Russian in any form,
 * an abbreviation, or nearly right. Best first; knows no text around the query.
 */
import * as z from "zod/mini";
import type { Glossary } from "../glossary/lookup.js";
import { categories, categoryOf, type Entry, type Status } from "../glossary/schema.js";
import type { Language } from "../model/language.js";
import type { FormFeatures } from "../model/mention.js";
import type { Term } from "../model/term.js";
import { normalize } from "../text/normalize.js";
import { findChinese } from "./lookup-chinese.js";
import { type NamedWording, namesOf } from "./lookup-names.js";
import { findPinyin } from "./lookup-pinyin.js";
import { findRussian } from "./lookup-russian.js";
import { isForbidden } from "./pair.js";

export const lookupOptionsSchema = z.strictObject({
  /** How many hits at most; 20, where left out. */
  limit: z.optional(z.int().check(z.positive("must be at least 1"))),
  /** Only concepts of this category: `body`, `place` … */
  category: z.optional(z.enum(categories, `must be one of ${categories.join(", ")}`)),
});
export type LookupOptions = z.infer<typeof lookupOptionsSchema>;

/** `inside`: the query is a part of the wording. */
export type HowMatched = "exact" | "inflected" | "inside" | "pinyin" | "fuzzy";

export interface TermHit {
  readonly term: Term;
  readonly entry: Entry;
  readonly matched: {
    readonly language: Language;
    /** The wording that matched, in its dictionary form. */
    readonly form: string;
    /** Case of the query, where it stands in one other than the nominative. */
    readonly case: FormFeatures["case"] | null;
    readonly how: HowMatched;
  };
  /** From 0 to 1. */
  readonly score: number;
}

/** One way in which a query fits a wording. */
export interface Match {
  readonly name: NamedWording;
  readonly how: HowMatched;
  readonly case: FormFeatures["case"] | null;
  /** From 0 to 1, before the standing of the wording is asked. */
  readonly score: number;
}

const mostHits = 20;

/** Hits of all kinds, one an entry, best first; among equals by id. An empty query finds nothing. */
export function lookupTerm(query: string, options: LookupOptions, glossary: Glossary): readonly TermHit[] {
  const asked = normalize(query).text.trim();
  if (asked === "") return [];
  const names = namesOf(glossary);
  const matches = hasHan(asked)
    ? findChinese(asked, names)
    : [...findPinyin(asked, names), ...(hasLetters(asked) ? findRussian(asked, names, glossary) : [])];
  const best = new Map<string, TermHit>();
  for (const match of matches) {
    const hit = hitOf(match);
    if (options.category && categoryOf(hit.entry.id) !== options.category) continue;
    const known = best.get(hit.entry.id);
    if (!known || known.score < hit.score) best.set(hit.entry.id, hit);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, options.limit ?? mostHits);
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

const standing: Readonly<Record<Status, number>> = {
  preferred: 1,
  admitted: 0.97,
  proposed: 0.97,
  superseded: 0.9,
  deprecated: 0.9,
};

function hitOf({ name, how, case: form, score }: Match): TermHit {
  const { entry, language, wording, status, isMain } = name;
  const rank = score * standing[status] * (isMain ? 1 : 0.98);
  return {
    term: termOf(entry),
    entry,
    matched: { language, form: wording, case: form, how },
    score: Math.round(rank * 1000) / 1000,
  };
}

/** Both preferred wordings; people by the whole name. */
function termOf(entry: Entry): Term {
  const { id, zh, ru, status } = entry;
  const chinese = zh ? (zh.given ? `${zh.given}·${zh.term}` : zh.term) : null;
  const russian = ru ? [ru.given, ru.term].filter((one) => one !== undefined).join(" ") : null;
  return { zh: chinese, ru: isForbidden(status) ? null : russian, id, origin: "glossary" };
}
