/** A text and its translation as read for the checks, and what a glossary says of a term in the language of the target. */
import type { Glossary } from "../glossary/lookup.js";
import type { Entry } from "../glossary/schema.js";
import type { Side } from "./side.js";
import type { Use } from "./use.js";

export interface UsingSide extends Side {
  readonly uses: readonly Use[];
}

export interface Pair {
  readonly glossary: Glossary;
  readonly source: UsingSide;
  readonly target: UsingSide;
}

/** The term to write in the target, in its dictionary form; people with the name they are called by. */
export function preferredIn({ ru, zh }: Entry, language: Side["language"]): string | null {
  return (language === "zh" ? zh?.term : ru?.term) ?? null;
}

export function isForbidden(status: string): boolean {
  return status === "deprecated" || status === "superseded";
}
