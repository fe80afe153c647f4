/**
 * Reads a translator's files as a reviewer would: what is wrong or doubtful, in which file and entry, and the cure.
 * What the schema forbids is told as well. Knows no texts: whether a term is right is for people to say.
 */
import { type GlossaryFile, loadGlossary, type Problem } from "../glossary/load.js";
import type { Glossary, PhraseSource } from "../glossary/lookup.js";
import { type Entry, entrySchema } from "../glossary/schema.js";
import type { Language } from "../model/language.js";
import type { Forms } from "../render/phrase.js";
import { findClashes } from "./lint-clash.js";
import { lintEntry } from "./lint-entry.js";
import { lintFrames } from "./lint-frame.js";

export interface LintContext {
  /** The glossary the files are to lie over: parents may be there, and terms may clash with it. */
  readonly over?: Glossary;
  readonly phrases?: readonly PhraseSource[];
  /** The forms each language knows; without them frames are not read. */
  readonly forms?: Readonly<Record<Language, Forms>>;
  /** Slots a situation offers, `null` for a situation nobody asks for. */
  readonly slots?: (situation: string) => readonly string[] | null;
}

/** An entry with the file it stands in. */
export interface Placed {
  readonly file: string;
  readonly entry: Entry;
}

/** Problems in the order of the files and their entries; clashes and frames behind them. */
export function lintGlossary(files: readonly GlossaryFile[], context: LintContext = {}): readonly Problem[] {
  const placed = files.flatMap(({ file, entries }) =>
    entries.flatMap((value): readonly Placed[] => {
      const { success, data } = entrySchema.safeParse(value);
      return success ? [{ file, entry: data }] : [];
    }),
  );
  const own = new Set(placed.map(({ entry }) => entry.id));
  const others = [...(context.over?.entries.values() ?? [])].filter(({ id }) => !own.has(id));
  const known = new Set([...own, ...others.map(({ id }) => id)]);
  return [
    ...files.flatMap(schemaProblems),
    ...placed.flatMap((one) => lintEntry(one, known)),
    ...findClashes(placed, others),
    ...lintFrames(context),
  ];
}

/** What the schema and the ids of a file are wrong in. */
export function schemaProblems(file: GlossaryFile): readonly Problem[] {
  try {
    loadGlossary([file]);
    return [];
  } catch (error) {
    if (error instanceof Error && "problems" in error) return error.problems as readonly Problem[];
    throw error;
  }
}
