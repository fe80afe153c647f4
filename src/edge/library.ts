/** What the command line takes from the library: its functions, and the same with a glossary laid over the bundled one. */
import { franc } from "franc";
import { bundledGlossary } from "../glossary/data.js";
import { type GlossaryFile, loadGlossary } from "../glossary/load.js";
import { type Glossary, indexGlossary } from "../glossary/lookup.js";
import type { Language } from "../model/language.js";
import { createEngine } from "../pipeline/engine.js";
import { type ExplainedSentence, explainArticle } from "../pipeline/explain.js";
import type { Given } from "../pipeline/extract.js";
import { createSvodka, type Svodka } from "../svodka.js";

export interface Workbench extends Svodka {
  /** Sentence by sentence: the rules that found something, and those that were called and did not. */
  explain(text: string, language: Language, given: Given): readonly ExplainedSentence[];
}

export interface Library {
  readonly bundled: Workbench;
  /** @throws {GlossaryError} listing every problem of the file. */
  over(file: GlossaryFile): Workbench;
}

export const library: Library = {
  bundled: setUp(bundledGlossary),
  over: (file) => {
    const own = loadGlossary([file]);
    const entries = [...bundledGlossary.entries.values(), ...own.entries.values()];
    return setUp(indexGlossary(entries, bundledGlossary.phrases));
  },
};

function setUp(glossary: Glossary): Workbench {
  const identify = (text: string) => franc(text);
  return {
    ...createSvodka({ glossary, identify }),
    explain: (text, language, given) => explainArticle(text, language, given, createEngine(glossary, identify)),
  };
}
