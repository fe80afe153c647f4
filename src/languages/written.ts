/** Small pieces every language puts its writings together from: parts, failures, joins. Knows no language. */
import type { Part } from "../model/summary.js";
import type { Term } from "../model/term.js";
import type { Concord, Value, Written } from "../model/value.js";
import type { WriteContext } from "./writer.js";

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

interface Members {
  readonly said: readonly Written[];
  /** There are more than are said. */
  readonly isOpen: boolean;
  readonly introduces: readonly string[];
  readonly left: readonly Term[];
}

/**
 * The members of a list one after another, each knowing what those before it have said; what cannot be said falls out
 * and leaves the list open. `null` where nothing is left, or less than the whole that was asked for.
 */
export function writeMembers(
  { items, open, whole = false }: Extract<Value, { kind: "list" }>,
  context: WriteContext,
  write: (item: Value, context: WriteContext) => Written | null,
): Members | null {
  const said: Written[] = [];
  const lost: Term[] = [];
  let now = context;
  for (const item of items) {
    const one = write(item, now);
    if (!one) {
      lost.push(...termsOf(item));
      continue;
    }
    said.push(one);
    const text = one.parts.map((part) => part.text).join("");
    now = { ...now, known: new Set([...now.known, ...one.introduces]), before: now.before + text };
  }
  const isPartial = said.length < items.length;
  if (said.length === 0 || (whole && isPartial)) return null;
  return {
    said,
    isOpen: open || isPartial,
    introduces: said.flatMap(({ introduces }) => introduces),
    left: [...lost, ...said.flatMap(({ left }) => left)],
  };
}

function termsOf(value: Value): readonly Term[] {
  if (value.kind === "person") return [value.name];
  if (value.kind === "document") return [value.title];
  return "term" in value ? [value.term] : [];
}
