/** Counted terms: the three forms after numerals, and a counted term in any case. The numeral itself is numeral.ts. */

import { isAdjective } from "./adjective-guess.js";
import type { Case } from "./features.js";
import { declinePhrase, type InflectedWord, inflectWords, type PhraseSpec } from "./noun-phrase.js";
import { type CountForms, countForm, countNoun } from "./numeral.js";

/**
 * Forms after numerals in the nominative: 1 рабочий протокол, 2 рабочих протокола, 5 рабочих протоколов. After 2–4 an
 * adjective stands in the genitive plural before a masculine or neuter, in the nominative plural before a feminine
 * (две совместные встречи). Source: Розенталь, Справочник по правописанию, § 193.
 */
export function countForms(spec: PhraseSpec): CountForms {
  const { sg, pl } = declinePhrase(spec);
  const one = sg?.nom ?? pl?.nom ?? spec.term;
  if (spec.indeclinable || !sg) return { one, few: pl?.gen ?? one, many: pl?.gen ?? one };
  const words = inflectWords({ ...spec, number: undefined });
  const feminine = words.some((word) => word.role === "head" && word.gender === "f");
  const few = spell(words, (word) => {
    const adjectival =
      word.role === "adjective" || word.role === "possessive" || (word.role === "head" && isAdjective(word.text));
    if (adjectival) return feminine ? word.pl?.nom : word.pl?.gen;
    return word.sg?.gen;
  });
  const many = spell(words, (word) => (word.role === "head" ? COUNTED.get(word.text) : undefined) ?? word.pl?.gen);
  return { one, few, many };
}

/** A counted term without its numeral, in a case: «с двумя [делегациями]», «обсудили шесть [планов]». */
export function countPhrase(n: number, spec: PhraseSpec, name: Case, animate = false): string {
  const forms = countForms(spec);
  const form = countForm(n);
  const { sg, pl } = declinePhrase(spec);
  if (name === "acc" && form === "one") return sg?.acc ?? forms.one;
  if (name === "nom" || (name === "acc" && !animate)) return countNoun(n, forms);
  if (form === "fraction") return sg?.gen ?? forms.few;
  const column = form === "one" ? sg : pl;
  return column?.[name] ?? forms.many;
}

function spell(words: readonly InflectedWord[], form: (word: InflectedWord) => string | undefined): string {
  return words.map((word) => `${word.lead}${form(word) ?? word.text}${word.trail}`).join(" ");
}

// The genitive plural after a number, where it is not that of the noun: 5 лет, 5 человек.
const COUNTED: ReadonlyMap<string, string> = new Map([
  ["год", "лет"],
  ["человек", "человек"],
]);
