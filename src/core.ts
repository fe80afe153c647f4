/** The library with nothing bundled: bring your own glossary and, if you like, a language identifier. */

export { GlossaryError, type GlossaryFile, loadGlossary, type Problem } from "./glossary/load.js";
export type { Glossary } from "./glossary/lookup.js";
export type { Entry } from "./glossary/schema.js";
export type { Article, ReadOptions, RenderOptions } from "./model/article.js";
export type * from "./model/fact.js";
export type { Issue, Severity } from "./model/issue.js";
export type { Language, Side } from "./model/language.js";
export type { Span } from "./model/span.js";
export type { Brief, Part, Section, Style, Summary, SummarySentence } from "./model/summary.js";
export type { Origin, Term } from "./model/term.js";
export type { CheckOptions } from "./review/check.js";
export type { ComparedFact, ComparedSide, Difference } from "./review/compare.js";
export type { FindingRule, TermFinding } from "./review/finding.js";
export type { HowMatched, LookupOptions, TermHit } from "./review/lookup.js";
export { createSvodka, type Svodka, type SvodkaOptions } from "./svodka.js";
