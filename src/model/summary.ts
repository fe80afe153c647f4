/** A brief, as users see it: sentences made of parts, each part with its fact. */
import type { Facts } from "./fact.js";
import type { Issue } from "./issue.js";
import type { Language } from "./language.js";
import type { Origin } from "./term.js";

export const styles = ["headline", "brief", "full"] as const;
export type Style = (typeof styles)[number];

export type Section =
  | "event"
  | "participants"
  | "documents"
  | "topics"
  | "positions"
  | "background"
  | "figures"
  | "source";

/** A run of text with what it says: the frame's own words have no slot, but the fact they tell. */
export interface Part {
  readonly text: string;
  /** Id of the fact. */
  readonly fact: string | null;
  readonly slot: string | null;
  /** Glossary id of the term. */
  readonly term: string | null;
  readonly origin: Origin | null;
}

export interface SummarySentence {
  readonly text: string;
  readonly section: Section | null;
  /** Ids of the facts it tells. */
  readonly facts: readonly string[];
  readonly parts: readonly Part[];
}

export interface Summary {
  readonly language: Language;
  readonly style: Style;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly SummarySentence[];
  readonly issues: readonly Issue[];
}

export interface Brief {
  readonly facts: Facts;
  readonly zh: Summary;
  readonly ru: Summary;
}
