/** The frames of a glossary, parsed once: every situation with its frames in each language. Knows no fact. */

import { GlossaryError, type Problem } from "../glossary/load.js";
import type { Glossary } from "../glossary/lookup.js";
import type { PhraseSource } from "../glossary/phrase.js";
import type { Language } from "../model/language.js";
import { type Forms, type Node, PhraseError, parsePhrase } from "./phrase.js";

/** The frames of one situation, in the order in which they are tried. */
type Frames = Readonly<Record<Language, readonly (readonly Node[])[]>>;
export interface Phrasebook {
  /** @throws {GlossaryError} listing the frames of the situation that cannot be read, with their cure. */
  get(situation: string): Frames | undefined;
}

const opened = new WeakMap<Glossary, Phrasebook>();

/** @throws {GlossaryError} listing every frame that cannot be read, with its cure. */
export function checkPhrases(glossary: Glossary, forms: Readonly<Record<Language, Forms>>): void {
  const { problems } = parsePhrases(glossary.phrases, forms);
  if (problems.length > 0) throw new GlossaryError(problems);
}

/** A brief asks for few situations: each is read when it is first asked for. */
export function phrasebookOf(glossary: Glossary, forms: Readonly<Record<Language, Forms>>): Phrasebook {
  const known = opened.get(glossary);
  if (known) return known;
  const sources = new Map(glossary.phrases.map((source) => [source.id, source]));
  const read = new Map<string, Frames | undefined>();
  const book: Phrasebook = {
    get: (situation) => {
      const source = sources.get(situation);
      if (!source || read.has(situation)) return read.get(situation);
      const { book, problems } = parsePhrases([source], forms);
      if (problems.length > 0) throw new GlossaryError(problems);
      const frames = book.get(situation);
      read.set(situation, frames);
      return frames;
    },
  };
  opened.set(glossary, book);
  return book;
}

/** Reads frames; a later source lies over an earlier one with the same id. */
export function parsePhrases(
  sources: readonly PhraseSource[],
  forms: Readonly<Record<Language, Forms>>,
  file = "phrases",
): { readonly book: ReadonlyMap<string, Frames>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const book = new Map<string, Frames>();
  for (const source of sources) {
    const parse = (language: Language) =>
      [source[language]].flat().flatMap((text) => {
        try {
          return [parsePhrase(text, forms[language])];
        } catch (error) {
          if (!(error instanceof PhraseError)) throw error;
          const message = `${language}: ${error.message} at character ${error.at + 1} of "${text}"`;
          problems.push({ file, entry: source.id, message, cure: error.cure });
          return [];
        }
      });
    book.set(source.id, { zh: parse("zh"), ru: parse("ru") });
  }
  return { book, problems };
}
