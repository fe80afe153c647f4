/** Small pieces every language puts its writings together from: parts, failures, joins. Knows no language. */
import type { Part } from "../model/summary.js";
import type { Term } from "../model/term.js";
import type { Concord, Value, Written } from "../model/value.js";

/** Where a part belongs: the fact and slot it is evidence for. */
export interface Place {
  readonly fact: string;
  readonly slot: string | null;
}

export function placeOf(value: Value, slot: string): Place {
  return { fact: value.fact, slot: value.slot ?? slot };
}

/** Words that stand for a term. */
export function partOf(text: string, { fact, slot }: Place, term: Term | null = null): Part {
  return { text, fact, slot, term: term?.id ?? null, origin: term?.origin ?? null };
}

/** Words between terms: they tell the fact, but no slot of it. */
export function between(text: string, { fact }: Place): Part {
  return { text, fact, slot: null, term: null, origin: null };
}

export function written(
  parts: readonly Part[],
  concord: Concord,
  { introduces = [], left = [] }: { readonly introduces?: readonly string[]; readonly left?: readonly Term[] } = {},
): Written {
  return { parts, concord, introduces, left };
}

/** The member written before the mark that stands between it and the next one. */
export function joinParts(members: readonly (readonly Part[])[], mark: (index: number) => Part): readonly Part[] {
  return members.flatMap((parts, index) => (index === 0 ? parts : [mark(index), ...parts]));
}
