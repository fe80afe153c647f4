/**
 * The forms index: every form of every Russian wording of a glossary, made by the grammar that writes them.
 * Forms are made when a text first shows a word that begins like the term; a glossary costs nothing until then.
 */
import type { Glossary } from "../../glossary/lookup.js";
import { type Entry, type RuTerm, roleOf, wordings } from "../../glossary/schema.js";
import type { FormFeatures, TermReading } from "../../model/mention.js";
import { declineAdjective } from "./grammar/adjective.js";
import { cases, type NounParadigm } from "./grammar/features.js";
import { declineName } from "./grammar/name.js";
import { declinePhrase, type PhraseSpec } from "./grammar/noun-phrase.js";
import { foldWord, readTokens, type Token } from "./words.js";

export interface FormHit {
  /** Number of tokens. */
  readonly length: number;
  readonly readings: readonly TermReading[];
}

interface Node {
  readonly next: Map<string, Node>;
  readings: TermReading[] | null;
}

/** What there is only one of. */
const unique: ReadonlySet<string> = new Set(["country", "place", "body", "medium"]);

/** A wording waiting for its bucket to be asked for. */
type Pending = (add: (form: string, reading: TermReading) => void) => void;

/** A term waits in the bucket named by so many first letters of its first word, and the first of its second. */
const keyLengths = [1, 2, 3, 5] as const;

/**
 * Letters that no form of a word changes: a short word may lose its vowel (день, дня), a longer one ends in at most
 * three letters that change (гонец, гонца; иностранец, иностранца). Forms by hand may differ in all but the first.
 */
function keyLengthOf(length: number): (typeof keyLengths)[number] {
  if (length < 5) return 1;
  if (length < 6) return 2;
  return length < 8 ? 3 : 5;
}

/** Both parts of счёт-фактура change: what counts is the length of the first. */
function keyOf(term: string, isByHand: boolean): string {
  let end = 0;
  while (isCyrillic(term.charCodeAt(end))) end++;
  const next = term.charAt(end);
  if (end === 0 || (next !== "" && next !== " " && next !== "-")) return keyOfTokens(term, isByHand);
  const key = foldWord(term.slice(0, isByHand ? 1 : keyLengthOf(end)));
  const space = next === "-" ? term.indexOf(" ", end) : end;
  return isByHand || space < 0 || next === "" ? key : `${key} ${foldWord(term.charAt(space + 1))}`;
}

/** The same of a term that begins with something else than a word in Cyrillic letters. */
function keyOfTokens(term: string, isByHand: boolean): string {
  const [first = "", second = ""] = readTokens(term).map(({ word }) => word);
  if (isByHand) return first.slice(0, 1);
  const hyphen = first.indexOf("-");
  const key = first.slice(0, keyLengthOf(hyphen < 0 ? first.length : hyphen));
  return second === "" ? key : `${key} ${second.charAt(0)}`;
}

function isCyrillic(unit: number): boolean {
  return (unit >= 0x410 && unit <= 0x44f) || unit === 0x401 || unit === 0x451;
}

export class FormsIndex {
  readonly #pending = new Map<string, Pending[]>();
  readonly #built = new Map<string, Node>();

  constructor(glossary: Glossary) {
    for (const entry of glossary.entries.values()) if (entry.ru) this.#register(entry, entry.ru);
  }

  /** The longest term that starts at token `at`; only of readings that `fits` admits. */
  longest(tokens: readonly Token[], at: number, fits: (reading: TermReading) => boolean = () => true): FormHit | null {
    const first = tokens[at];
    if (!first) return null;
    const second = tokens[at + 1]?.word.charAt(0);
    let best = null as FormHit | null;
    for (const length of keyLengths) {
      if (first.word.length < length) break;
      const alone = first.word.slice(0, length);
      for (const key of second ? [alone, `${alone} ${second}`] : [alone]) {
        const hit = this.#walk(this.#bucket(key), tokens, at, fits);
        if (!hit || (best && hit.length < best.length)) continue;
        best =
          best?.length === hit.length ? { length: hit.length, readings: [...hit.readings, ...best.readings] } : hit;
      }
    }
    return best;
  }

  #walk(
    root: Node | null,
    tokens: readonly Token[],
    at: number,
    fits: (reading: TermReading) => boolean,
  ): FormHit | null {
    let node = root;
    let hit: FormHit | null = null;
    for (let i = at; node && i < tokens.length; i++) {
      node = node.next.get(tokens[i]!.word) ?? null;
      const readings = node?.readings?.filter(fits) ?? [];
      if (readings.length > 0) hit = { length: i + 1 - at, readings };
    }
    return hit;
  }

  #register(entry: Entry, ru: RuTerm): void {
    const category = roleOf(entry.id);
    // First names and units are asked of names and quantities.
    if (category === "given" || category === "unit") return;
    const reading = (wording: string, forms: readonly FormFeatures[], as: TermReading["as"]): TermReading => ({
      id: entry.id,
      category,
      wording,
      country: entry.country ?? null,
      forms,
      as,
    });
    const wait = (word: string, make: Pending) => {
      const key = keyOf(word, ru.forms !== undefined);
      const same = this.#pending.get(key);
      if (same) same.push(make);
      else this.#pending.set(key, [make]);
    };
    if (category === "person") {
      wait(ru.term, (add) => {
        for (const [form, features] of personForms(ru)) add(form, reading(ru.term, features, "noun"));
      });
      return;
    }
    for (const { term } of wordings(ru, entry.status)) {
      wait(term, (add) => {
        for (const [form, features] of phraseForms(declineWording(entry, ru, term)))
          add(form, reading(term, features, "noun"));
      });
    }
    const { adjective } = ru;
    if (adjective) {
      wait(adjective, (add) => {
        for (const [form, features] of adjectiveForms(adjective)) add(form, reading(ru.term, features, "adjective"));
      });
    }
  }

  #bucket(key: string): Node | null {
    const built = this.#built.get(key);
    if (built) return built;
    const pending = this.#pending.get(key);
    if (!pending) return null;
    const root: Node = { next: new Map(), readings: null };
    this.#built.set(key, root);
    for (const make of pending) make((form, reading) => insert(root, form, reading));
    return root;
  }
}

/** What the grammar needs to decline a wording of an entry: of the first wording the entry tells, of others `others`. */
export function specOf(ru: RuTerm, term: string = ru.term): PhraseSpec {
  const own = term === ru.term;
  const known = own ? ru : ru.others?.[term];
  return {
    term,
    ...(known?.head !== undefined && { head: known.head }),
    ...(known?.gender && { gender: known.gender }),
    ...(ru.animate !== undefined && { animate: ru.animate }),
    ...(known?.number && { number: known.number }),
    ...((known?.indeclinable ?? (!own && isAbbreviation(term))) && { indeclinable: true }),
    ...(known?.forms && { forms: known.forms }),
  };
}

/**
 * A wording in the numbers it is found in. Of what there is only one, and of what has no plural (импорт), that is the
 * singular, where it has one: «Курилы» are a plural. The genitive «России» must not look like a plural.
 */
export function declineWording(entry: Entry, ru: RuTerm, term: string): NounParadigm {
  const { sg, pl } = declinePhrase(specOf(ru, term));
  const isSingle = unique.has(roleOf(entry.id)) || (ru.number === "sg" && !ru.others?.[term]);
  return { sg, pl: sg && isSingle ? null : pl };
}

/** ФТС, МИД КНР, ДВТУ: capitals only; the first word decides. */
export function isAbbreviation(term: string): boolean {
  return /^[\p{Lu}\d-]{2,}(?:\s|$)/u.test(term);
}

type Forms = Iterable<readonly [string, readonly FormFeatures[]]>;

function phraseForms({ sg, pl }: NounParadigm): Forms {
  const forms = new Map<string, FormFeatures[]>();
  for (const [number, paradigm] of [
    ["sg", sg],
    ["pl", pl],
  ] as const) {
    if (!paradigm) continue;
    for (const one of cases) collect(forms, paradigm[one], { case: one, number });
  }
  return forms;
}

function personForms(ru: RuTerm): Forms {
  const forms = new Map<string, FormFeatures[]>();
  const paradigm = declineName({
    ...(ru.given
      ? { surname: ru.term }
      : { surname: ru.term.split(" ")[0]!, given: ru.term.split(" ").slice(1).join(" ") }),
    gender: ru.gender === "f" ? "f" : ru.gender === "m" ? "m" : null,
    kind: ru.given ? "russian" : "chinese",
  });
  for (const one of cases) collect(forms, paradigm[one], { case: one, number: "sg" });
  return forms;
}

function adjectiveForms(adjective: string): Forms {
  const forms = new Map<string, FormFeatures[]>();
  const table = declineAdjective(adjective);
  for (const gender of ["m", "f", "n", "pl"] as const) {
    for (const one of cases) collect(forms, table[gender][one], { case: one, number: gender === "pl" ? "pl" : "sg" });
  }
  for (const one of [table.m.gen, table.pl.gen])
    collect(forms, one, { case: "acc", number: one === table.m.gen ? "sg" : "pl" });
  return forms;
}

function collect(forms: Map<string, FormFeatures[]>, form: string, features: FormFeatures): void {
  const same = forms.get(form);
  if (same) same.push(features);
  else forms.set(form, [features]);
}

function insert(root: Node, form: string, reading: TermReading): void {
  let node = root;
  for (const word of wordsOf(form)) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), readings: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.readings ??= [];
  node.readings.push(reading);
}

const plain = /^[а-яА-ЯёЁ -]+$/u;

/** The words of a term as the tokens of a text are, most quickly where it is letters and spaces alone. */
function wordsOf(term: string): readonly string[] {
  return plain.test(term) ? foldWord(term).split(" ") : readTokens(term).map(({ word }) => word);
}
