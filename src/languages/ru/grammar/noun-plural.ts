/**
 * Declines nouns given in the plural (переговоры, услуги, Филиппины): finds the singular whose plural it is, so that
 * the genitive comes from the same tables. Plurals without a singular are listed.
 */
import { type Gender, mapParadigm, type Paradigm } from "./features.js";
import { splitCompound } from "./noun-compound.js";
import { IRREGULAR_PLURALS, STRESSED_A } from "./noun-irregular.js";
import { declinePlural, pluralFrom } from "./noun-simple.js";
import { standsStill } from "./noun-still.js";
import { singularsOf } from "./plural-singular.js";
import { FEMININE_IYA, NEUTER_PLURALS, PLURAL_ONLY } from "./plural-words.js";
import { copyCapitals, isAbbreviation, wordSet } from "./spelling.js";

/** Six cases of a plural nominative; `gender` is that of the singular, where it is known. */
export function declinePluralLemma(plural: string, gender: Gender | undefined, animate: boolean): Paradigm {
  const low = plural.toLowerCase();
  const capitals = (form: string) => copyCapitals(form, plural);
  const fixed = PLURAL_ONLY.get(low);
  if (fixed) return mapParadigm(pluralFrom(low, fixed, null, animate), capitals);
  for (const [lemma, guess] of singularsOf(low, gender)) {
    const found = declinePlural(lemma, guess, animate);
    if (found.nom === low) return mapParadigm(found, capitals);
  }
  return mapParadigm(pluralFrom(low, `${low.slice(0, -1)}ов`, null, animate), capitals);
}

/** Whether a noun in the nominative looks like a plural: by -ы, native -и, and known plurals in -а, -я. */
export function looksPlural(noun: string): boolean {
  if (isAbbreviation(noun) || standsStill(noun, true)) return false;
  const parts = splitCompound(noun, true);
  // города-побратимы, but Ханты-Мансийск, сити-менеджер: the last part that declines shows the number
  if (parts) return looksPlural(parts.findLast((part) => part.declines)?.word ?? "");
  const low = noun.toLowerCase();
  if (PLURAL_ONLY.has(low) || PLURAL_NOMINATIVES.has(low)) return true;
  const isName = noun.slice(noun.lastIndexOf("-") + 1) !== noun.slice(noun.lastIndexOf("-") + 1).toLowerCase();
  if (low.endsWith("ы")) return !STILL_Y.has(low);
  if (low.endsWith("и"))
    return isName ? /(?:ии|ки|ги|чи|жи|ели)$/u.test(low) && COMMON_I.has(low) : !standsStill(low, true);
  // острова, паспорта, but Луга
  if (low.endsWith("а"))
    return (
      /ства$/u.test(low) ||
      (STRESSED_A.has(low.slice(0, -1)) && (!isName || low === "острова")) ||
      NEUTER_PLURALS.has(low)
    );
  if (low.endsWith("я"))
    return (
      /(?:[аея]ни|стви|[яиыо]ти|слови|сили|омочи|здели)я$/u.test(low) &&
      !FEMININE_IYA.has(low) &&
      !low.endsWith("компания") &&
      !isName
    );
  return low.endsWith("ане");
}

const PLURAL_NOMINATIVES: ReadonlySet<string> = new Set([...IRREGULAR_PLURALS.values()].map((forms) => forms.nom));
const STILL_Y = wordSet("янцзы сыма хуанпу");
// Capitalised plurals in -и at the head of a title; other names in -и stand still (Хельсинки, Сочи).
const COMMON_I = wordSet("консультации поставки торги перевозки услуги связи силы известия новости ведомости");
