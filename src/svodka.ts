/** Binds the functions of the library to a glossary; checks what comes in at the door. */
import * as z from "zod/mini";
import type { Glossary } from "./glossary/lookup.js";
import type { Article, ReadOptions, RenderOptions } from "./model/article.js";
import { articleSchema, readOptionsSchema, renderOptionsSchema } from "./model/article.js";
import type { Facts } from "./model/fact.js";
import { languages } from "./model/language.js";
import type { Brief, Summary } from "./model/summary.js";
import { renderFacts } from "./pipeline/brief.js";
import { createEngine } from "./pipeline/engine.js";
import { extractFacts } from "./pipeline/extract.js";
import { checkPhrases } from "./render/phrasebook.js";
import { writers } from "./render/writers.js";
import { type CheckOptions, checkOptionsSchema, checkTerms } from "./review/check.js";
import { compareFacts, type Difference } from "./review/compare.js";
import type { TermFinding } from "./review/finding.js";
import { type LookupOptions, lookupOptionsSchema, lookupTerm, type TermHit } from "./review/lookup.js";

export interface SvodkaOptions {
  readonly glossary: Glossary;
  /**
   * Tells languages in Cyrillic letters apart: takes the text, gives an ISO 639-3 code (`rus`, `ukr`, `und`).
   * Without it only the letters are asked.
   */
  readonly identify?: (text: string) => string;
}

export interface Svodka {
  /** Facts and both summaries of an article. @throws {TypeError} naming the option that is wrong. */
  brief(article: Article, options?: ReadOptions): Brief;
  /** Facts of an article, each with its evidence. @throws {TypeError} naming the option that is wrong. */
  extract(article: Article, options?: ReadOptions): Facts;
  /** One summary of facts. @throws {TypeError} naming the option that is wrong. */
  render(facts: Facts, options: RenderOptions): Summary;
  /** The facts of an article against those of its translation: what is missing, added, or differs. */
  compare(left: Facts, right: Facts): readonly Difference[];
  /**
   * Terms, figures and dates of a translation against its source, one text Chinese and the other Russian; other pairs
   * give no findings. @throws {TypeError} naming the option that is wrong.
   */
  checkTerms(source: string, target: string, options?: CheckOptions): readonly TermFinding[];
  /** Glossary terms by Chinese, pinyin, Russian in any form, best first. @throws {TypeError} naming the option that is wrong. */
  lookup(query: string, options?: LookupOptions): readonly TermHit[];
}

/** Binds the library to a glossary. @throws {GlossaryError} listing the frames of the glossary that cannot be read. */
export function createSvodka(options: SvodkaOptions): Svodka {
  checkPhrases(options.glossary, writers);
  return bindSvodka(options);
}

/** The same for a glossary whose frames are known to be good: it does not read them before they are needed. */
export function bindSvodka({ glossary, identify }: SvodkaOptions): Svodka {
  const engine = createEngine(glossary, identify);
  const extract: Svodka["extract"] = (article, options = {}) => {
    const known = atDoor(articleSchema, article, "article");
    const read = atDoor(readOptionsSchema, options, "options");
    const given = typeof known === "string" ? { text: known } : known;
    return extractFacts(
      given.text,
      {
        published: read.published ?? given.published ?? null,
        language: read.language ?? given.language ?? null,
        title: given.title ?? null,
        source: given.source ?? null,
      },
      engine,
    );
  };
  const render: Svodka["render"] = (facts, options) =>
    renderFacts(facts, atDoor(renderOptionsSchema, options, "options"), glossary);
  const brief: Svodka["brief"] = (article, options = {}) => {
    const facts = extract(article, options);
    const order = options.order === undefined ? {} : { order: options.order };
    const [zh, ru] = languages.map((to) => render(facts, { to, ...order })) as [Summary, Summary];
    return { facts, zh, ru };
  };
  return {
    brief,
    extract,
    render,
    compare: compareFacts,
    checkTerms: (source, target, options = {}) =>
      checkTerms(
        atDoor(z.string(), source, "source"),
        atDoor(z.string(), target, "target"),
        atDoor(checkOptionsSchema, options, "options"),
        glossary,
      ),
    lookup: (query, options = {}) =>
      lookupTerm(atDoor(z.string(), query, "query"), atDoor(lookupOptionsSchema, options, "options"), glossary),
  };
}

function atDoor<T>(schema: z.ZodMiniType<T>, value: unknown, name: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = [name, ...(issue?.path ?? [])].join(".");
  throw new TypeError(`${field}: ${issue?.message ?? "is wrong"}`, { cause: result.error });
}
