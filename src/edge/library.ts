/** What the command line takes from the library: its functions, and the same with a glossary laid over the bundled one. */
import { franc } from "franc";
import { bundledGlossary } from "../glossary/data.js";
import { type GlossaryFile, loadGlossary } from "../glossary/load.js";
import { indexGlossary } from "../glossary/lookup.js";
import { createSvodka, type Svodka } from "../svodka.js";

export interface Library {
  readonly bundled: Svodka;
  /** @throws {GlossaryError} listing every problem of the file. */
  over(file: GlossaryFile): Svodka;
}

const identify = (text: string) => franc(text);

export const library: Library = {
  bundled: createSvodka({ glossary: bundledGlossary, identify }),
  over: (file) => {
    const own = loadGlossary([file]);
    const entries = [...bundledGlossary.entries.values(), ...own.entries.values()];
    return createSvodka({ glossary: indexGlossary(entries, bundledGlossary.phrases), identify });
  },
};
