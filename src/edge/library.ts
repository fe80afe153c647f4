/** What the command line takes from the library: its functions, and the same with a glossary laid over the bundled one. */
import { franc } from "franc";
import { bundledGlossary } from "../glossary/data.js";
import { type GlossaryFile, loadGlossary, type Problem } from "../glossary/load.js";
import { type Glossary, indexGlossary } from "../glossary/lookup.js";
import type { Entry } from "../glossary/schema.js";
import type { Language } from "../model/language.js";
import { createEngine } from "../pipeline/engine.js";
import { type ExplainedSentence, explainArticle } from "../pipeline/explain.js";
import type { Given } from "../pipeline/extract.js";
import { sections } from "../pipeline/plan-section.js";
import { type Situation, situations } from "../pipeline/plan-sentence.js";
import { writers } from "../render/writers.js";
import { lintGlossary } from "../review/lint.js";
import { exportCsv, exportJson, type Imported, importCsv, importEntries } from "../review/tables.js";
import { declineEntry } from "../review/term-forms.js";
import { createSvodka, type Svodka } from "../svodka.js";

export interface Workbench extends Svodka {
  /** Sentence by sentence: the rules that found something, and those that were called and did not. */
  explain(text: string, language: Language, given: Given): readonly ExplainedSentence[];
  readonly terms: TermTools;
}

/** What translators do with a glossary itself. */
export interface TermTools {
  /** Problems of a file laid over the glossary; without one, of the glossary. */
  lint(file: GlossaryFile | null): readonly Problem[];
  export(format: "csv" | "json"): string;
  /** Entries from a CSV table. */
  importCsv(name: string, text: string): Imported;
  /** Entries of a JSON glossary, checked. */
  importJson(name: string, entries: readonly unknown[]): Imported;
  /** Entries as a file of the glossary. */
  write(entries: readonly Entry[]): string;
  decline: typeof declineEntry;
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
    terms: toolsOf(glossary),
  };
}

function toolsOf(glossary: Glossary): TermTools {
  const { phrases } = glossary;
  const headings = new Set(sections.map((section) => `section.${section}`));
  const slots = (id: string) => (headings.has(id) ? [] : id in situations ? situations[id as Situation] : null);
  return {
    lint: (file) =>
      file === null
        ? lintGlossary([{ file: "glossary", entries: [...glossary.entries.values()] }], {
            phrases,
            forms: writers,
            slots,
          })
        : lintGlossary([file], { over: glossary }),
    export: (format) => (format === "csv" ? exportCsv(glossary) : exportJson(glossary.entries.values())),
    importCsv: (name, text) => importCsv(name, text, glossary),
    importJson: (name, entries) => importEntries({ file: name, entries }),
    write: exportJson,
    decline: declineEntry,
  };
}
