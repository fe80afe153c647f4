/** Says a noun phrase of a title in a Russian case. `null` where the glossary lacks a form. */
import { specOf } from "../../../languages/ru/forms.js";
import { agree, declineAdjective } from "../../../languages/ru/grammar/adjective.js";
import type { Case, Gender, Paradigm } from "../../../languages/ru/grammar/features.js";
import { declinePhrase, inflectWords, type PhraseSpec } from "../../../languages/ru/grammar/noun-phrase.js";
import { choosePreposition } from "../../../languages/ru/grammar/preposition.js";
import type { Construction, RussianPiece } from "./construction.js";
import type { Phrase } from "./tree.js";

type Column = Gender | "pl";

interface Said {
  readonly column: Column;
  say(name: Case): string | null;
}

export function sayRussianPhrase(phrase: Phrase, name: Case): string | null {
  const text = saidOf(phrase)?.say(name) ?? null;
  return text === null ? null : settlePrepositions(text);
}

/** The words of a spec in a case: of the singular, where there is one. */
export function declineSpec(spec: PhraseSpec, name: Case): string | null {
  return inflected(spec).column?.[name] ?? null;
}

export function columnOf(spec: PhraseSpec): Column {
  return inflected(spec).agrees;
}

interface Inflected {
  readonly column: Paradigm | null;
  readonly agrees: Column;
}

const known = new Map<string, Inflected>();

/** A title is tried in many ways, and a word of it is declined once. */
function inflected(spec: PhraseSpec): Inflected {
  const key = JSON.stringify(spec);
  let made = known.get(key);
  if (!made) {
    const { sg, pl } = declinePhrase(spec);
    made = { column: spec.number === "pl" ? pl : (sg ?? pl), agrees: agreementOf(spec) };
    known.set(key, made);
  }
  return made;
}

function agreementOf(spec: PhraseSpec): Column {
  if (spec.number === "pl") return "pl";
  const [head] = inflectWords(spec).filter(({ role }) => role === "head");
  return head?.sg === null ? "pl" : (spec.gender ?? head?.gender ?? "m");
}

function saidOf(phrase: Phrase): Said | null {
  switch (phrase.kind) {
    case "term":
      return ofSpec(phrase.entry.ru ? specOf(phrase.entry.ru, phrase.ru) : { term: phrase.ru });
    case "place": {
      const place = saidOf(phrase.place);
      const within = phrase.within.toReversed().map((one) => saidOf(one)?.say("nom"));
      return place && { column: place.column, say: (name) => join(place.say(name), "", `(${within.join(", ")})`) };
    }
    case "row":
      return rowOf(phrase.items.map(saidOf));
    case "acts": {
      const object = saidOf(phrase.object);
      const [first] = phrase.acts;
      // One object stands behind several acts only in the case and preposition that all of them ask for.
      if (!object || !first || phrase.acts.some((one) => one.object !== first.object || one.before !== first.before))
        return null;
      const row = rowOf(phrase.acts.map(({ ru }) => ofSpec({ term: ru[0]! })));
      const before = first.before === "" ? "" : `${first.before} `;
      return row && { column: row.column, say: (name) => join(row.say(name), before, object.say(first.object)) };
    }
    case "construction":
      return ofConstruction(phrase.construction, phrase.holes);
  }
}

function ofSpec(spec: PhraseSpec): Said {
  return { column: columnOf(spec), say: (name) => declineSpec(spec, name) };
}

function join(head: string | null, before: string, tail: string | null): string | null {
  return head === null || tail === null ? null : `${head} ${before}${tail}`;
}

function rowOf(items: readonly (Said | null)[]): Said | null {
  const said = items.filter((one) => one !== null);
  const [first] = said;
  if (said.length < items.length || !first) return null;
  return {
    column: first.column,
    say(name) {
      const words = said.map((one) => one.say(name));
      if (words.some((one) => one === null)) return null;
      return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(", ")} и ${words.at(-1)}`;
    },
  };
}

function ofConstruction({ ru }: Construction, holes: Readonly<Record<string, Phrase>>): Said | null {
  const pieces = ru[0] ?? [];
  const head = pieces.find((piece) => piece.kind === "head" || (piece.kind === "hole" && piece.form === "same"));
  const inner = head?.kind === "hole" ? holeOf(holes, head.name) : null;
  const column = head?.kind === "head" ? columnOf(specOfHead(head)) : inner ? (saidOf(inner)?.column ?? null) : null;
  if (column === null) return null;
  return {
    column,
    say(name) {
      const words = pieces.map((piece) => sayPiece(piece, name, column, holes));
      return words.some((one) => one === null) ? null : words.join(" ").replaceAll(" ,", ",");
    },
  };
}

function sayPiece(
  piece: RussianPiece,
  name: Case,
  column: Column,
  holes: Readonly<Record<string, Phrase>>,
): string | null {
  switch (piece.kind) {
    case "word":
      return piece.text;
    case "head":
      return declineSpec(specOfHead(piece), name);
    case "adjective":
      return agree(declineAdjective(piece.term), column, false)[name];
    case "hole": {
      const inner = holeOf(holes, piece.name);
      if (!inner) return null;
      if (piece.form !== "adjective") return saidOf(inner)?.say(piece.form === "same" ? name : piece.form) ?? null;
      const adjective = inner.kind === "term" ? inner.entry.ru?.adjective : undefined;
      return adjective ? agree(declineAdjective(adjective), column, false)[name] : null;
    }
  }
}

function holeOf(holes: Readonly<Record<string, Phrase>>, name: string): Phrase | undefined {
  return holes[name];
}

export function specOfHead({ term, isPlural }: { readonly term: string; readonly isPlural: boolean }): PhraseSpec {
  return isPlural ? { term, number: "pl" } : { term };
}

/** «в Владивостоке» → «во Владивостоке». */
function settlePrepositions(text: string): string {
  return text.replace(
    /(^| )(о|в|с|к) (?=(\S+(?: \S+)?))/gu,
    (_, lead: string, word: string, next: string) => `${lead}${choosePreposition(word, next)} `,
  );
}
