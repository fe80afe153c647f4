/** What a check of a translation finds: the rule, both places, the term, and what to write. */
import type { Severity } from "../model/issue.js";
import type { Passage } from "./side.js";

export const findingRules = ["term-missing", "term-forbidden", "number-mismatch", "date-mismatch"] as const;
export type FindingRule = (typeof findingRules)[number];

/** Offsets are UTF-16, of the texts as given; a place is `null` where that text has nothing to show. */
export interface TermFinding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly source: Passage | null;
  readonly target: Passage | null;
  /** Glossary id; `null` for figures and dates. */
  readonly term: string | null;
  /** One or two sentences: what was found, and the cure. */
  readonly message: string;
  /** What to write in the target; `null` where only the translator can tell. */
  readonly suggestion: string | null;
}
