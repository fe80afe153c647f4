/** Declines one noun from its nominative, by ending tables and lists of exceptions. Phrases are noun-phrase.ts. */
import { agree, declineAdjective } from "./adjective.js";
import { isAdjective } from "./adjective-guess.js";
import { freeze, type Gender, joinParadigms, type NounParadigm, type Paradigm } from "./features.js";
import { type CompoundPart, splitCompound } from "./noun-compound.js";
import { guessGender } from "./noun-gender.js";
import { declinePluralLemma } from "./noun-plural.js";
import { declinePlural, declineSingular } from "./noun-simple.js";
import { standsStill } from "./noun-still.js";

export interface NounOptions {
  /** Guessed from the ending where it is not given. */
  readonly gender?: Gender | undefined;
  /** Accusative like the genitive in masculines and plurals; `false` where it is not given. */
  readonly animate?: boolean | undefined;
  /** The lemma is a plural nominative: переговоры, Филиппины. */
  readonly plural?: boolean | undefined;
  readonly indeclinable?: boolean | undefined;
}

/** Six cases of a noun in both numbers; a noun given in the plural has no singular. Capitals and ё are kept. */
export function declineNoun(lemma: string, options: NounOptions = {}): NounParadigm {
  const isPlural = options.plural ?? false;
  const parts = options.indeclinable ? null : splitCompound(lemma, isPlural);
  if (parts) return declineCompound(parts, options);
  if (options.indeclinable) return still(lemma, isPlural);
  const animate = options.animate ?? false;
  if (isAdjective(lemma)) return declineSubstantive(lemma, options.gender, isPlural, animate);
  if (standsStill(lemma, isPlural)) return still(lemma, isPlural);
  if (isPlural) return { sg: null, pl: declinePluralLemma(lemma, options.gender, animate) };
  const gender = options.gender ?? guessGender(lemma);
  return { sg: declineSingular(lemma, gender, animate), pl: declinePlural(lemma, gender, animate) };
}

function still(lemma: string, isPlural: boolean): NounParadigm {
  return { sg: isPlural ? null : freeze(lemma), pl: freeze(lemma) };
}

// уполномоченный, накладная, данные
function declineSubstantive(
  lemma: string,
  gender: Gender | undefined,
  isPlural: boolean,
  animate: boolean,
): NounParadigm {
  const columns = declineAdjective(lemma);
  const own = (["m", "f", "n"] as const).find((key) => columns[key].nom === lemma) ?? gender ?? "m";
  return { sg: isPlural ? null : agree(columns, own, animate), pl: agree(columns, "pl", animate) };
}

// город-побратим: both parts; премьер-министр: the last; Ростов-на-Дону: the first
function declineCompound(parts: readonly CompoundPart[], options: NounOptions): NounParadigm {
  const whole = parts.map((part, index) => {
    if (!part.declines) return { sg: freeze(part.word), pl: freeze(part.word) };
    const last = index === parts.length - 1;
    return declineNoun(part.word, { ...options, gender: last || parts.length === 1 ? options.gender : undefined });
  });
  const join = (column: (one: NounParadigm) => Paradigm | null): Paradigm | null => {
    const columns: (Paradigm | string)[] = [];
    for (const [index, one] of whole.entries()) {
      const found = column(one);
      if (!found) return null;
      if (index > 0) columns.push("-");
      columns.push(found);
    }
    return joinParadigms(columns);
  };
  return { sg: join((one) => one.sg), pl: join((one) => one.pl) };
}
