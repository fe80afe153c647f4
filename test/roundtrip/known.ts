/** What does not round-trip yet, as listed in `test/known-failures/roundtrip.json`: which miss is which failure. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/model/language.js";
import type { Miss } from "./back.js";

export interface KnownFailure {
  readonly id: string;
  readonly about: string;
  readonly cure: string;
  readonly language: Language;
  /** `event meeting happened`, or the beginning of it. */
  readonly claim: string;
  /** The slots that come back otherwise; the kind itself where the whole fact does not come back. */
  readonly slots: readonly string[];
  /** Part of the sentence, where the failure lies in its words. */
  readonly sentence?: string;
}

/** Glossary entries whose words are taken for others in a row of letters: no property is drawn from them. */
interface KnownWord {
  readonly id: string;
  readonly about: string;
}

export const knownFailures = JSON.parse(
  readFileSync(join(import.meta.dirname, "../known-failures/roundtrip.json"), "utf8"),
) as { readonly constructions: readonly KnownFailure[]; readonly words: readonly KnownWord[] };

/** The failure a miss belongs to; `null`: a new one. */
export function failureOf({ claim, slot }: Miss, language: Language): KnownFailure | null {
  const said = `${claim.kind} ${claim.key}`;
  return (
    knownFailures.constructions.find(
      (one) =>
        one.language === language &&
        said.startsWith(one.claim) &&
        one.slots.includes(slot) &&
        (one.sentence === undefined || new RegExp(one.sentence, "u").test(claim.sentence)),
    ) ?? null
  );
}
