/**
 * Reads a Russian noun phrase of a title, in the case its place asks for, by the same constructions, acts and terms
 * as Chinese: the cheapest reading that leaves no word out, else none. Every stretch is read once in a case.
 */
import type { Glossary } from "../../../glossary/lookup.js";
import { declineAdjective } from "../../../languages/ru/grammar/adjective.js";
import { type Case, cases } from "../../../languages/ru/grammar/features.js";
import { declinePhrase } from "../../../languages/ru/grammar/noun-phrase.js";
import { foldWord, readTokens, type Token } from "../../../languages/ru/words.js";
import type { TermReading } from "../../../model/mention.js";
import { type Act, acts } from "./acts.js";
import { fieldAdjectives } from "./adjectives.js";
import type { Construction, Filling, RussianPiece } from "./construction.js";
import { constructions, cooperation } from "./constructions.js";
import { isActTerm, isPlace, owned, type Read, related } from "./read-zh.js";
import type { Phrase } from "./tree.js";
import { answerTo, formsOf, isSubject } from "./words.js";
import { sayRussianPhrase, specOfHead } from "./write-ru.js";

/** Longer subjects are no titles. */
const mostTokens = 40;
/** Words of the longest term a title can hold. */
const longestTerm = 14;

/** `null` where a word is not known, or stands in no such case. */
export function readRussianPhrase(tokens: readonly Token[], name: Case, glossary: Glossary): Phrase | null {
  if (tokens.length === 0 || tokens.length > mostTokens) return null;
  return new Reading(tokens, glossary).read(name, 0, tokens.length)?.phrase ?? null;
}

class Reading {
  readonly #tokens: readonly Token[];
  readonly #glossary: Glossary;
  readonly #known = new Map<number, Read | null>();
  readonly #terms = new Map<number, readonly TermReading[]>();

  constructor(tokens: readonly Token[], glossary: Glossary) {
    this.#tokens = tokens;
    this.#glossary = glossary;
  }

  read(name: Case, from: number, to: number): Read | null {
    if (from >= to) return null;
    const key = (cases.indexOf(name) * 64 + from) * 64 + to;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, null);
    let best: Read | null = null;
    for (const read of this.#readings(name, from, to)) if (read && (!best || read.cost < best.cost)) best = read;
    this.#known.set(key, best);
    return best;
  }

  *#readings(name: Case, from: number, to: number): Iterable<Read | null> {
    yield this.#term(name, from, to);
    yield this.#placed(name, from, to);
    yield* this.#constructions(name, from, to);
    yield* this.#acts(name, from, to);
    yield this.#row(name, from, to);
    yield* this.#related(name, from, to);
    yield* this.#owned(name, from, to);
  }

  #term(name: Case, from: number, to: number): Read | null {
    for (const { id, wording, forms } of this.#readingsAt(from, to)) {
      if (forms.length > 0 && !forms.some((form) => form.case === name)) continue;
      const entry = id === null ? undefined : this.#glossary.entries.get(id);
      const zh = entry && isSubject(entry) ? answerTo(entry, wording, "ru") : null;
      if (entry && zh !== null)
        return {
          phrase: { kind: "term", entry, zh, ru: wording },
          cost: 1,
          isAct: isActTerm(wording),
          isVerbal: false,
        };
    }
    return null;
  }

  /** «Тунцзяном (провинция Хэйлунцзян, КНР)»: a place with what it lies in, the nearest first. */
  #placed(name: Case, from: number, to: number): Read | null {
    if (this.#tokens[to - 1]?.word !== ")") return null;
    const open = this.#tokens.findIndex(({ word }, at) => at > from && word === "(");
    const place = open < 0 || open >= to ? null : this.#term(name, from, open);
    if (place?.phrase.kind !== "term" || !isPlace(place.phrase)) return null;
    const within: (Phrase & { readonly kind: "term" })[] = [];
    for (let at = open + 1; at < to; ) {
      const end = this.#tokens.findIndex(({ word }, index) => index > at && (word === "," || word === ")"));
      const owner = this.#term("nom", at, end);
      if (owner?.phrase.kind !== "term" || !isPlace(owner.phrase)) return null;
      within.unshift(owner.phrase);
      at = end + 1;
    }
    return { phrase: { kind: "place", place: place.phrase, within }, cost: 1, isAct: false, isVerbal: false };
  }

  /** What the glossary can read these words as, in any case. */
  #readingsAt(from: number, to: number): readonly TermReading[] {
    if (to - from > longestTerm) return [];
    const key = from * 64 + to;
    let known = this.#terms.get(key);
    if (!known) {
      const hit = formsOf(this.#glossary).longest(this.#tokens.slice(from, to), 0, ({ as }) => as === "noun");
      known = hit?.length === to - from ? hit.readings : [];
      this.#terms.set(key, known);
    }
    return known;
  }

  *#constructions(name: Case, from: number, to: number): Iterable<Read | null> {
    const first = this.#tokens[from]!.word;
    for (const { construction, pieces } of [...(beginnings(first).constructions.get(first) ?? []), ...open]) {
      if (pieces.some((piece) => piece.kind === "word" && !this.#has(piece.text, from, to))) continue;
      const filled = this.#match(pieces, 0, name, from, to, construction);
      if (filled)
        yield {
          phrase: { kind: "construction", construction, holes: filled.holes },
          cost: construction.cost + filled.cost + (pieces[0]?.kind === "adjective" ? (to - from) / 100 : 0),
          isAct: construction.isAct || filled.isAct,
          isVerbal: false,
        };
    }
  }

  #has(word: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (isWord(this.#tokens[at]!.word, word)) return true;
    return false;
  }

  #match(
    pieces: readonly RussianPiece[],
    at: number,
    name: Case,
    from: number,
    to: number,
    construction: Construction,
  ): Filled | null {
    const piece = pieces[at];
    if (!piece) return from === to ? { holes: {}, cost: 0, isAct: false } : null;
    if (piece.kind === "hole") return this.#fill(piece, pieces, at, name, from, to, construction);
    for (const length of this.#lengths(piece, name, from, to)) {
      const rest = this.#match(pieces, at + 1, name, from + length, to, construction);
      if (rest) return rest;
    }
    return null;
  }

  #lengths(piece: Exclude<RussianPiece, { kind: "hole" }>, name: Case, from: number, to: number): readonly number[] {
    const word = this.#tokens[from]?.word;
    if (word === undefined || from >= to) return [];
    if (piece.kind === "word") return isWord(word, piece.text) ? [1] : [];
    if (piece.kind === "adjective") return adjectiveForms(piece.term, name).has(word) ? [1] : [];
    return this.#startsWith(headForms(piece.term, piece.isPlural, name), from, to);
  }

  #startsWith(forms: readonly (readonly string[])[], from: number, to: number): readonly number[] {
    return forms
      .filter((form) => from + form.length <= to && form.every((word, at) => this.#tokens[from + at]!.word === word))
      .map((form) => form.length);
  }

  #fill(
    { name: hole, form }: Extract<RussianPiece, { kind: "hole" }>,
    pieces: readonly RussianPiece[],
    at: number,
    name: Case,
    from: number,
    to: number,
    construction: Construction,
  ): Filled | null {
    const next = pieces[at + 1];
    let best: Filled | null = null;
    for (let end = next ? from + 1 : to; end <= to; end++) {
      if (next?.kind === "word" && !isWord(this.#tokens[end]?.word ?? "", next.text)) continue;
      const read =
        form === "adjective" ? this.#adjective(from, end) : this.read(form === "same" ? name : form, from, end);
      if (!read || !fits(read.phrase, construction.only[hole])) continue;
      const rest = this.#match(pieces, at + 1, name, end, to, construction);
      if (!rest) continue;
      const cost = read.cost + rest.cost;
      if (!best || cost < best.cost)
        best = {
          holes: { ...rest.holes, [hole]: read.phrase },
          cost,
          isAct: rest.isAct || (form === "same" && read.isAct),
        };
    }
    return best;
  }

  /** «нефтяной», «торгово-экономической»: the adjective of a term, in any form. */
  #adjective(from: number, to: number): Read | null {
    if (to !== from + 1) return null;
    const field = fieldOf(this.#tokens[from]!.word);
    const topic = field === null ? undefined : this.#glossary.entries.get(field);
    if (topic?.zh && topic.ru)
      return {
        phrase: { kind: "term", entry: topic, zh: topic.zh.term, ru: topic.ru.term },
        cost: 1,
        isAct: false,
        isVerbal: false,
      };
    const hit = formsOf(this.#glossary).longest(this.#tokens.slice(from, to), 0, ({ as }) => as === "adjective");
    for (const { id } of hit?.readings ?? []) {
      const entry = id === null ? undefined : this.#glossary.entries.get(id);
      if (entry?.zh && entry.ru && isSubject(entry))
        return {
          phrase: { kind: "term", entry, zh: entry.zh.term, ru: entry.ru.term },
          cost: 1,
          isAct: false,
          isVerbal: false,
        };
    }
    return null;
  }

  *#acts(name: Case, from: number, to: number): Iterable<Read | null> {
    for (const { act, length } of this.#actsAt(name, from, to)) yield this.#upon([act], name, from + length, to);
  }

  *#actsAt(name: Case, from: number, to: number): Iterable<{ readonly act: Act; readonly length: number }> {
    if (from >= to) return;
    for (const act of beginnings(this.#tokens[from]!.word).acts.get(this.#tokens[from]!.word) ?? [])
      for (const ru of act.ru)
        for (const length of this.#startsWith(headForms(ru, false, name), from, to)) yield { act, length };
  }

  /** «строительстве, эксплуатации и обслуживании моста»: acts in a row before the object they share. */
  #upon(row: readonly Act[], name: Case, from: number, to: number): Read | null {
    const [first] = row;
    if (!first || from >= to) return null;
    const start = first.before === "" ? from : isWord(this.#tokens[from]!.word, first.before) ? from + 1 : to;
    const object = this.read(first.object, start, to);
    let best: Read | null =
      object && row.every((one) => one.object === first.object && fits(object.phrase, one.only ?? undefined))
        ? {
            phrase: { kind: "acts", acts: row, object: object.phrase },
            cost: object.cost + row.reduce((sum, { only }) => sum + (only ? 0.5 : 1), 0),
            isAct: true,
            isVerbal: true,
          }
        : null;
    if (row.length < 6 && (this.#tokens[from]!.word === "," || this.#tokens[from]!.word === "и")) {
      for (const { act, length } of this.#actsAt(name, from + 1, to)) {
        const longer = this.#upon([...row, act], name, from + 1 + length, to);
        if (longer && (!best || longer.cost < best.cost)) best = longer;
      }
    }
    return best;
  }

  #row(name: Case, from: number, to: number): Read | null {
    let best: Read | null = null;
    for (let at = from + 1; at < to - 1; at++) {
      const joint = this.#tokens[at]!.word;
      if (joint !== "," && joint !== "и") continue;
      const first = this.read(name, from, at);
      // The preposition may be said again: «о транзите и о рыболовстве».
      const after =
        joint === "и" &&
        prepositions.has(this.#tokens[at + 1]!.word) &&
        this.#tokens[from - 1]?.word === this.#tokens[at + 1]!.word
          ? at + 2
          : at + 1;
      const rest = first && this.read(name, after, to);
      if (!first || !rest) continue;
      if (isPlace(first.phrase) !== isPlace(rest.phrase)) continue;
      const isClosed = joint === "и" ? rest.phrase.kind !== "row" : rest.phrase.kind === "row";
      if (!isClosed) continue;
      const items = [
        first.phrase,
        ...(joint === "," && rest.phrase.kind === "row" ? rest.phrase.items : [rest.phrase]),
      ];
      const cost = first.cost + rest.cost + (first.isAct === rest.isAct ? 0.1 : 2);
      if (!best || cost < best.cost)
        best = { phrase: { kind: "row", items }, cost, isAct: rest.isAct, isVerbal: false };
    }
    return best;
  }

  *#related(name: Case, from: number, to: number): Iterable<Read | null> {
    yield this.#inFields(name, from, to);
    const owner = this.#adjective(from, from + 1);
    const rest = owner && this.read(name, from + 1, to);
    if (owner && rest)
      yield { phrase: related(owner.phrase, rest.phrase), cost: 1.6 + rest.cost, isAct: rest.isAct, isVerbal: false };
  }

  /** «торгово-экономическое, научно-техническое и культурное сотрудничество»: a row of fields before the noun. */
  #inFields(name: Case, from: number, to: number): Read | null {
    const fields: Phrase[] = [];
    let at = from;
    for (; at < to; at++) {
      const field = this.#adjective(at, at + 1);
      if (!field) break;
      fields.push(field.phrase);
      const joint = this.#tokens[at + 1]?.word;
      if (joint !== "," && joint !== "и") {
        at++;
        break;
      }
      at++;
    }
    const length =
      fields.length < 2 ? undefined : this.#startsWith(headForms("сотрудничество", false, name), at, to)[0];
    if (length === undefined || at + length !== to) return null;
    const phrase: Phrase = {
      kind: "construction",
      construction: cooperation,
      holes: { a: { kind: "row", items: fields } },
    };
    return { phrase, cost: 1 + fields.length, isAct: true, isVerbal: false };
  }

  /** «рынок Китая»: a country or place behind what is its own. */
  *#owned(name: Case, from: number, to: number): Iterable<Read | null> {
    for (let at = Math.max(from + 1, to - 5); at < to; at++) {
      const owner = this.#term("gen", at, to);
      if (owner?.phrase.kind !== "term" || owner.phrase.entry.id.startsWith("topic.")) continue;
      const thing = this.read(name, from, at);
      if (thing)
        yield {
          phrase: owned(owner.phrase, thing.phrase),
          cost: 1.8 + thing.cost,
          isAct: thing.isAct,
          isVerbal: false,
        };
    }
  }
}

interface Filled {
  readonly holes: Readonly<Record<string, Phrase>>;
  readonly cost: number;
  readonly isAct: boolean;
}

const prepositions = new Set(["о", "об", "в", "по"]);

function fits(phrase: Phrase, only: Filling | undefined): boolean {
  return !only || only.ru.test(sayRussianPhrase(phrase, "nom") ?? "");
}

/** Prepositions change with the word behind them. */
function isWord(word: string, written: string): boolean {
  const base = foldWord(written);
  return word === base || (base.length === 1 && (word === `${base}о` || (base === "о" && word === "об")));
}

const paradigms = new Map<string, readonly (readonly (readonly string[])[])[]>();

/** The forms of a head in a case, of both numbers, cut into words. */
function headForms(term: string, isPlural: boolean, name: Case): readonly (readonly string[])[] {
  const key = `${term}/${isPlural}`;
  let known = paradigms.get(key);
  if (!known) {
    const { sg, pl } = declinePhrase(specOfHead({ term, isPlural }));
    known = cases.map((one) =>
      [sg, pl].flatMap((column) => (column ? [readTokens(column[one]).map(({ word }) => word)] : [])),
    );
    paradigms.set(key, known);
  }
  return known[cases.indexOf(name)]!;
}

const adjectives = new Map<string, readonly ReadonlySet<string>[]>();

function adjectiveForms(term: string, name: Case): ReadonlySet<string> {
  let known = adjectives.get(term);
  if (!known) {
    const table = declineAdjective(term);
    known = cases.map((one) => new Set((["m", "f", "n", "pl"] as const).map((column) => foldWord(table[column][one]))));
    adjectives.set(term, known);
  }
  return known[cases.indexOf(name)]!;
}

/** The topic of an adjective in any form. */
function fieldOf(word: string): string | null {
  for (const [adjective, id] of Object.entries(fieldAdjectives))
    if (word.startsWith(adjective.slice(0, -2)) && cases.some((name) => adjectiveForms(adjective, name).has(word)))
      return id;
  return null;
}

interface Candidate {
  readonly construction: Construction;
  readonly pieces: readonly RussianPiece[];
}

/** Constructions and acts that begin with a word, by its forms. */
interface Beginnings {
  readonly constructions: Map<string, Candidate[]>;
  readonly acts: Map<string, Act[]>;
}

const letters = 2;
/** Those that begin with a hole. */
const open: readonly Candidate[] = constructions.flatMap((construction) =>
  construction.ru
    .filter((pieces) => pieces[0]?.kind === "hole" && pieces.some(({ kind }) => kind === "word" || kind === "head"))
    .map((pieces) => ({ construction, pieces })),
);
const buckets = new Map<string, Beginnings>();

/** Forms are made when a title first shows a word that begins with the same letters. */
function beginnings(word: string): Beginnings {
  const key = word.slice(0, letters);
  const known = buckets.get(key);
  if (known) return known;
  const made: Beginnings = { constructions: new Map(), acts: new Map() };
  buckets.set(key, made);
  for (const construction of constructions) {
    for (const pieces of construction.ru) {
      const [first] = pieces;
      if (!first || first.kind === "hole" || !beginsSo(first.kind === "word" ? first.text : first.term, key)) continue;
      for (const form of firstWords(first)) addTo(made.constructions, form, { construction, pieces });
    }
  }
  for (const act of acts) {
    const own = act.ru.filter((ru) => beginsSo(ru, key));
    const forms = own.flatMap((ru) => [...firstWords({ kind: "head", term: ru, isPlural: false })]);
    for (const form of new Set(forms)) addTo(made.acts, form, act);
  }
  return made;
}

function beginsSo(term: string, key: string): boolean {
  return foldWord(term.slice(0, letters)) === key;
}

function firstWords(piece: Exclude<RussianPiece, { kind: "hole" }>): ReadonlySet<string> {
  if (piece.kind === "word") return new Set([piece.text]);
  return new Set(
    cases.flatMap((name) =>
      piece.kind === "adjective"
        ? [...adjectiveForms(piece.term, name)]
        : headForms(piece.term, piece.isPlural, name).map(([word = ""]) => word),
    ),
  );
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
