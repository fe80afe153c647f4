/** Sentence frames: what cannot be read, and slots that no plan fills. */
import type { Problem } from "../glossary/load.js";
import { languages } from "../model/language.js";
import { slotsOf } from "../render/phrase.js";
import { parsePhrases } from "../render/phrasebook.js";
import type { LintContext } from "./lint.js";

export function lintFrames({ phrases = [], forms, slots }: LintContext): readonly Problem[] {
  if (!forms) return [];
  const { book, problems } = parsePhrases(phrases, forms);
  if (!slots) return problems;
  const unknown = [...book].flatMap(([id, frames]): readonly Problem[] => {
    const offered = slots(id);
    const report = (message: string, cure: string): Problem => ({ file: "phrases", entry: id, message, cure });
    if (offered === null) return [report("no situation has this id", "Correct the id, or take the frames out.")];
    const asked = new Set(languages.flatMap((language) => frames[language].flatMap(slotsOf)));
    return [...asked]
      .filter((slot) => !offered.includes(slot))
      .map((slot) => report(`{${slot}} is no slot of this situation`, `Its slots are ${offered.join(", ")}.`));
  });
  return [...problems, ...unknown];
}
