/**
 * Declines the terms of a glossary: words before the head agree with it, words after it stand still.
 * What is known of a term grows as it must: plain → gender and animacy → head → forms by hand, which win.
 */
import { type Agreement, agree, agreementOfWord, declineAdjective, declinePossessive } from "./adjective.js";
import { isAdjective } from "./adjective-guess.js";
import { isPerson } from "./animacy.js";
import {
  type Cell,
  cases,
  freeze,
  type Gender,
  joinParadigms,
  type NounParadigm,
  type Num,
  numbers,
  type Paradigm,
} from "./features.js";
import { declineNoun } from "./noun.js";
import { guessGender } from "./noun-gender.js";
import { looksPlural } from "./noun-plural.js";
import { declineOrdinal } from "./ordinal.js";
import { type PhraseWord, parsePhrase, shownAgreement } from "./phrase-head.js";

export interface PhraseSpec {
  /** Nominative, as the glossary writes it. */
  readonly term: string;
  /** Index of the head among the words (0-based, split at spaces), or of several heads that all decline. */
  readonly head?: number | readonly number[] | undefined;
  readonly gender?: Gender | undefined;
  /** Guessed for posts and callings where it is not given. */
  readonly animate?: boolean | undefined;
  /** `pl`: the term is a plural (переговоры). `sg`: it has no plural. */
  readonly number?: Num | undefined;
  readonly indeclinable?: boolean | undefined;
  /** Forms by hand under `sg.gen`, `pl.ins`; they win over the grammar. */
  readonly forms?: Readonly<Partial<Record<Cell, string>>> | Readonly<Record<string, string>> | undefined;
}

/** A word of a phrase with its columns; `null` where the phrase has no such number. */
export interface InflectedWord extends PhraseWord {
  /** Gender of the head it belongs to. */
  readonly gender: Gender | null;
  readonly sg: Paradigm | null;
  readonly pl: Paradigm | null;
}

/** Six cases of a term in the numbers it has. Words in «…» after the head stand still. */
export function declinePhrase(spec: PhraseSpec): NounParadigm {
  if (spec.indeclinable) {
    const column = freeze(spec.term);
    return applyForms(spec, { sg: spec.number === "pl" ? null : column, pl: spec.number === "sg" ? null : column });
  }
  const words = inflectWords(spec);
  const sg = spec.number === "pl" ? null : joinColumn(words, "sg");
  return applyForms(spec, { sg, pl: spec.number === "sg" ? null : joinColumn(words, "pl") });
}

/** The words of a term, each with its columns in both numbers. */
export function inflectWords(spec: PhraseSpec): readonly InflectedWord[] {
  const given = spec.head === undefined ? null : typeof spec.head === "number" ? [spec.head] : spec.head;
  const words = parsePhrase(spec.term, given);
  const positions = [...new Set(words.filter((word) => word.role === "head").map((word) => word.head))];
  const heads = new Map(positions.map((at, index) => [at, headOf(spec, words, at, index)]));
  const anyPlural = [...heads.values()].some((head) => head.plural);
  return words.map((word) => {
    const head = heads.get(word.head);
    if (!head || word.role === "tail") {
      const still = freeze(word.text);
      return { ...word, gender: null, sg: still, pl: still };
    }
    const columns = word.role === "head" ? head.columns : modifierColumns(word, head);
    const { gender } = head;
    if (heads.size < 2) return { ...word, gender, ...columns };
    // Heads joined by «и» keep their own numbers and have one paradigm together: a plural if any of them is one.
    const own = head.plural ? columns.pl : columns.sg;
    return { ...word, gender, sg: anyPlural ? null : own, pl: anyPlural ? own : null };
  });
}

interface Head {
  readonly gender: Gender;
  readonly animate: boolean;
  readonly plural: boolean;
  readonly columns: NounParadigm;
}

function headOf(spec: PhraseSpec, words: readonly PhraseWord[], at: number, index: number): Head {
  const text = words[at]?.text ?? "";
  const shown = shownAgreement(words, at);
  const only = index === 0 && words.every((word) => word.role !== "head" || word.head === at);
  const plural = only && spec.number ? spec.number === "pl" : shown ? shown === "pl" : isPluralHead(text);
  const shownGender = shown && shown !== "pl" ? shown : undefined;
  const gender = (index === 0 ? spec.gender : undefined) ?? shownGender;
  const animate = spec.animate ?? isPerson(text);
  const columns = declineNoun(text, { gender, animate, plural });
  return { gender: gender ?? guessGender(text), animate, plural, columns };
}

// данные, трудящиеся: a substantive shows its number itself
function isPluralHead(text: string): boolean {
  return isAdjective(text) ? agreementOfWord(text) === "pl" : looksPlural(text);
}

function modifierColumns(word: PhraseWord, head: Head): NounParadigm {
  const adjective =
    word.role === "possessive"
      ? declinePossessive(word.text)
      : (declineOrdinal(word.text) ?? declineAdjective(word.text));
  const column = (agreement: Agreement) => agree(adjective, agreement, head.animate);
  return { sg: head.plural ? null : column(head.gender), pl: column("pl") };
}

function joinColumn(words: readonly InflectedWord[], number: Num): Paradigm | null {
  const parts: (Paradigm | string)[] = [];
  for (const [index, word] of words.entries()) {
    const column = word[number];
    if (!column) return null;
    parts.push(`${index > 0 ? " " : ""}${word.lead}`, word.role === "tail" ? word.text : column, word.trail);
  }
  return joinParadigms(parts);
}

function applyForms(spec: PhraseSpec, made: NounParadigm): NounParadigm {
  const { forms } = spec;
  if (!forms) return made;
  const [sg, pl] = numbers.map((number) => {
    const own = cases.map((one) => [one, (forms as Readonly<Record<string, string>>)[`${number}.${one}`]] as const);
    const given = own.filter(([, form]) => form !== undefined);
    const base = made[number] ?? (given.length > 0 ? freeze(spec.term) : null);
    return base && given.length > 0 ? ({ ...base, ...Object.fromEntries(given) } as Paradigm) : base;
  });
  return { sg: sg ?? null, pl: pl ?? null };
}
