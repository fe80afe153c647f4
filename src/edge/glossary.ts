/** Lays the user's glossary over the bundled one; every problem is told with file, entry and cure. */
import type { Problem } from "../glossary/load.js";
import { decode } from "./decode.js";
import { Failure } from "./failure.js";
import { readBytes } from "./file.js";
import type { Library, Workbench } from "./library.js";
import { shellWord } from "./shell-word.js";
import type { Ui } from "./ui/ui.js";

export async function layGlossary(library: Library, name: string, ui: Ui): Promise<Workbench> {
  const decoded = decode(await readBytes(name, ui, 2));
  if (!decoded.ok) throw new Failure(2, ui.fail.undecoded(name, shellWord(name), decoded.found, decoded.message));
  const entries = parseEntries(decoded.text, name, ui);
  try {
    return library.over({ file: name, entries });
  } catch (error) {
    if (!hasProblems(error)) throw error;
    const lines = error.problems.map(({ entry, message, cure }) => `  ${name}: ${entry}: ${message}. ${cure}`);
    throw new Failure(2, [ui.fail.glossaryEntries(name, lines.length), ...lines].join("\n"));
  }
}

/** The list of entries a JSON glossary holds, unchecked. */
export function parseEntries(text: string, name: string, ui: Ui): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(2, ui.fail.glossaryJson(name, error instanceof Error ? error.message : String(error)));
  }
  if (!Array.isArray(value)) throw new Failure(2, ui.fail.glossaryList(name));
  return value;
}

/** By name: the library comes in a bundle of its own, with a class of its own. */
function hasProblems(error: unknown): error is Error & { readonly problems: readonly Problem[] } {
  return error instanceof Error && error.name === "GlossaryError" && "problems" in error;
}
