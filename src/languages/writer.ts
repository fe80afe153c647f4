/** What a language does when it writes: values to words, its own verbs in agreement, the finish of a sentence. */
import type { Glossary } from "../glossary/lookup.js";
import type { Language } from "../model/language.js";
import type { Part } from "../model/summary.js";
import type { Concord, Value, Written } from "../model/value.js";

export interface WriteContext {
  readonly glossary: Glossary;
  /** Keys of people and bodies that earlier sentences have named. */
  readonly known: ReadonlySet<string>;
  /** Keys of bodies named more than once: an abbreviation is introduced in brackets and then stands alone. */
  readonly abbreviated?: ReadonlySet<string>;
  /** What this sentence has said so far. */
  readonly before: string;
  /** What the words of a slot agree with, where the frame says so. */
  readonly agrees: Concord | null;
}

/** How long a text may be: letters of a headline, letters or words of a sentence. */
export interface Measure {
  readonly most: number;
  measure(text: string): number;
}

export interface Writer {
  readonly language: Language;
  /** Forms a slot may ask for after its colon; empty where words do not inflect. */
  readonly slotForms: ReadonlySet<string>;
  /** Forms a word in braces may ask for. */
  readonly wordForms: ReadonlySet<string>;
  readonly headline: Measure;
  readonly sentence: Measure;
  /** `null`: cannot be said safely in this form. */
  write(value: Value, form: string, slot: string, context: WriteContext): Written | null;
  /** What agrees with the value, however it is said; `null`: it cannot be said. */
  concord(value: Value, context: WriteContext): Concord | null;
  /** A word of the language itself in agreement with a slot; `null`: the agreement is not known. */
  inflect(word: string, form: string, concord: Concord): string | null;
  /** Spacing, choice of prepositions, capital letter; parts joined are the sentence. */
  finish(parts: readonly Part[]): readonly Part[];
  /** Whether the body of that glossary id has an abbreviation that is introduced in brackets and then stands alone. */
  abbreviates(id: string, glossary: Glossary): boolean;
  /** How the sentences of a paragraph are joined. */
  readonly between: string;
}
