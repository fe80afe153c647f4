/**
 * Reads a Chinese noun phrase of a title by the constructions, acts and terms: the cheapest reading that leaves no
 * character out, else none. Every stretch is read once.
 */
import type { Glossary } from "../../../glossary/lookup.js";
import { type Act, acts } from "./acts.js";
import type { ChinesePiece, Construction } from "./construction.js";
import { constructions } from "./constructions.js";
import type { Phrase } from "./tree.js";
import { answerTo, isSubject } from "./words.js";

export interface Read {
  readonly phrase: Phrase;
  readonly cost: number;
  readonly isAct: boolean;
  /** Begins with a verb before its object, which takes all that follows: 加强数字经济领域合作. */
  readonly isVerbal: boolean;
}

/** A verb that gives up a part of what follows it. */
const cutShort = 1.5;

const joints = "和与及、";
/** Longer subjects are no titles. */
const mostLetters = 80;

/** `null` where a word is not known. */
export function readChinesePhrase(text: string, glossary: Glossary): Phrase | null {
  if (text === "" || text.length > mostLetters) return null;
  return new Reading(text, glossary).read(0, text.length)?.phrase ?? null;
}

class Reading {
  readonly #text: string;
  readonly #glossary: Glossary;
  readonly #known = new Map<number, Read | null>();

  constructor(text: string, glossary: Glossary) {
    this.#text = text;
    this.#glossary = glossary;
  }

  read(from: number, to: number): Read | null {
    if (from >= to) return null;
    const key = from * 256 + to;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, null);
    const text = this.#text.slice(from, to);
    const best = cheapest([
      this.#term(text),
      ...this.#constructions(text, from, to),
      ...this.#acts(text, from, to),
      this.#row(from, to),
      ...this.#behindTerm(text, from, to),
    ]);
    this.#known.set(key, best);
    return best;
  }

  #term(text: string): Read | null {
    if (text.length < 2) return null;
    const hit = this.#glossary.chinese.longest(text, 0);
    if (hit?.end !== text.length) return null;
    for (const { entry, term } of hit.values) {
      const ru = isSubject(entry) ? answerTo(entry, term, "zh") : null;
      if (ru !== null)
        return { phrase: { kind: "term", entry, zh: term, ru }, cost: 1, isAct: isActTerm(ru), isVerbal: false };
    }
    return null;
  }

  *#constructions(text: string, from: number, to: number): Iterable<Read | null> {
    for (const { construction, pieces } of fitting(text)) {
      const holes = this.#match(pieces, 0, from, to, construction);
      if (holes)
        yield {
          phrase: { kind: "construction", construction, holes: holes.filled },
          cost: construction.cost + holes.cost + (isEpithet(construction) ? text.length / 100 : 0),
          isAct: construction.isAct || (pieces.at(-1)?.kind === "hole" && holes.isAct),
          isVerbal: false,
        };
    }
  }

  #match(
    pieces: readonly ChinesePiece[],
    index: number,
    from: number,
    to: number,
    construction: Construction,
  ): Filled | null {
    const piece = pieces[index];
    if (!piece) return from === to ? { filled: {}, cost: 0, isAct: false } : null;
    if (piece.kind === "word") {
      if (!this.#text.startsWith(piece.text, from) || from + piece.text.length > to) return null;
      return this.#match(pieces, index + 1, from + piece.text.length, to, construction);
    }
    let best: Filled | null = null;
    for (const end of this.#ends(pieces[index + 1], from, to)) {
      const read = this.read(from, end);
      if (!read || !(construction.only[piece.name]?.zh.test(this.#text.slice(from, end)) ?? true)) continue;
      const rest = this.#match(pieces, index + 1, end, to, construction);
      if (!rest) continue;
      const cost = read.cost + rest.cost + (read.isVerbal && index === 0 && pieces.length > 1 ? cutShort : 0);
      if (!best || cost < best.cost)
        best = {
          filled: { ...rest.filled, [piece.name]: read.phrase },
          cost,
          isAct: index === pieces.length - 1 ? read.isAct : rest.isAct,
        };
    }
    return best;
  }

  /** Where a hole may end: before the word behind it, at the end of the stretch. */
  *#ends(next: ChinesePiece | undefined, from: number, to: number): Iterable<number> {
    if (!next) {
      yield to;
      return;
    }
    if (next.kind === "word") {
      for (
        let at = this.#text.indexOf(next.text, from + 1);
        at >= 0 && at < to;
        at = this.#text.indexOf(next.text, at + 1)
      )
        yield at;
      return;
    }
    for (let at = from + 1; at < to; at++) yield at;
  }

  *#acts(text: string, from: number, to: number): Iterable<Read | null> {
    for (const act of acts) {
      for (const word of act.zh) {
        if (act.stands !== "behind" && text.startsWith(word)) yield this.#actsBefore([act], from + word.length, to);
        if (act.stands === "before" || !text.endsWith(word)) continue;
        for (const end of [to - word.length, text.endsWith(`的${word}`) ? to - word.length - 1 : 0])
          if (end > from) yield this.#upon([act], from, end, 0.2, true);
      }
    }
  }

  /** 建设、使用和维护大桥: acts in a row before the object they share. */
  #actsBefore(before: readonly Act[], from: number, to: number): Read | null {
    const found: (Read | null)[] = [this.#upon(before, from, to, 0, false)];
    if (joints.includes(this.#text.charAt(from)) && before.length < 6) {
      for (const act of acts) {
        const word = act.stands === "behind" ? undefined : act.zh.find((one) => this.#text.startsWith(one, from + 1));
        if (word) found.push(this.#actsBefore([...before, act], from + 1 + word.length, to));
      }
    }
    return cheapest(found);
  }

  #upon(row: readonly Act[], from: number, to: number, more: number, isBehind: boolean): Read | null {
    const start = this.#text.charAt(from) === "对" ? from + 1 : from;
    const object = this.read(start, to);
    const words = this.#text.slice(start, to);
    if (!object || !row.every(({ only }) => only?.zh.test(words) ?? true)) return null;
    if (/(?:合作|协作|交流)$/u.test(words) && !row.every(({ isUponActs }) => isUponActs)) return null;
    // The same words act upon some objects otherwise: the narrower act is the right one.
    const own = row.reduce((sum, { only }) => sum + (only ? 0.5 : 1), more);
    const cost = own + object.cost + (isBehind && object.isVerbal ? cutShort : 0);
    return { phrase: { kind: "acts", acts: row, object: object.phrase }, cost, isAct: true, isVerbal: !isBehind };
  }

  #row(from: number, to: number): Read | null {
    let best: Read | null = null;
    for (let at = from + 1; at < to - 1; at++) {
      const width = this.#text.startsWith("以及", at) ? 2 : joints.includes(this.#text.charAt(at)) ? 1 : 0;
      if (width === 0) continue;
      const isLast = this.#text.charAt(at) !== "、";
      const first = this.read(from, at);
      const rest = first && this.read(at + width, to);
      if (!first || !rest || (isLast && rest.phrase.kind === "row")) continue;
      if (isPlace(first.phrase) !== isPlace(rest.phrase)) continue;
      const items = [first.phrase, ...(rest.phrase.kind === "row" ? rest.phrase.items : [rest.phrase])];
      const isCut = first.isVerbal && !rest.isVerbal;
      const cost = first.cost + rest.cost + (first.isAct === rest.isAct ? 0.1 : 2) + (isCut ? cutShort : 0);
      if (!best || cost < best.cost)
        best = { phrase: { kind: "row", items }, cost, isAct: rest.isAct, isVerbal: first.isVerbal };
    }
    return best;
  }

  /** 海关规则: a term that has an adjective; 中国市场: a country or place before what is its own. */
  *#behindTerm(text: string, from: number, to: number): Iterable<Read | null> {
    for (const { end, values } of this.#glossary.chinese.all(text, 0)) {
      if (end < 2 || end === text.length) continue;
      const after = text.charAt(end) === "的" ? end + 1 : end;
      const rest = this.read(from + after, to);
      if (!rest) continue;
      for (const { entry, term } of values) {
        const ru = isSubject(entry) ? answerTo(entry, term, "zh") : null;
        if (ru === null) continue;
        const owner: Phrase & { kind: "term" } = { kind: "term", entry, zh: term, ru };
        const isPlace = !entry.id.startsWith("topic.");
        if (!isPlace && entry.ru?.adjective && term === entry.zh?.term)
          yield { phrase: related(owner, rest.phrase), cost: 1.6 + rest.cost, isAct: rest.isAct, isVerbal: false };
        if (isPlace)
          yield { phrase: owned(owner, rest.phrase), cost: 1.8 + rest.cost, isAct: rest.isAct, isVerbal: false };
      }
    }
  }
}

/** A row joins places with places. */
export function isPlace(phrase: Phrase): boolean {
  if (phrase.kind === "row") return phrase.items.some(isPlace);
  return phrase.kind === "place" || (phrase.kind === "term" && !phrase.entry.id.startsWith("topic."));
}

interface Filled {
  readonly filled: Readonly<Record<string, Phrase>>;
  readonly cost: number;
  readonly isAct: boolean;
}

function cheapest(reads: readonly (Read | null)[]): Read | null {
  let best: Read | null = null;
  for (const read of reads) if (read && (!best || read.cost < best.cost)) best = read;
  return best;
}

/** «взаимное признание», «сотрудничество»: nouns of action. */
export function isActTerm(ru: string): boolean {
  return /(?:[ео]ние|ство|обмен|обмены|борьба|помощь|проверка|перевозки|поставки)(?![а-я])/u.test(ru);
}

export function related(owner: Phrase, thing: Phrase): Phrase {
  return { kind: "construction", construction: relation, holes: { a: owner, b: thing } };
}

export function owned(owner: Phrase & { readonly kind: "term" }, thing: Phrase): Phrase {
  if (thing.kind === "place") return { ...thing, within: [owner, ...thing.within] };
  if (thing.kind === "term" && thing.entry.id.startsWith("place."))
    return { kind: "place", place: thing, within: [owner] };
  return { kind: "construction", construction: possession, holes: { a: owner, b: thing } };
}

const hole = (name: string) => ({ kind: "hole" as const, name });
const relation: Construction = {
  zh: [[hole("a"), hole("b")]],
  ru: [
    [
      { ...hole("a"), form: "adjective" },
      { ...hole("b"), form: "same" },
    ],
  ],
  only: {},
  cost: 1.6,
  isAct: false,
};
const possession: Construction = {
  zh: [[hole("a"), hole("b")]],
  ru: [
    [
      { ...hole("b"), form: "same" },
      { ...hole("a"), form: "gen" },
    ],
  ],
  only: {},
  cost: 1.8,
  isAct: false,
};

/** An adjective before a phrase: of two readings the one where it stands nearer to its noun. */
function isEpithet({ ru, isAct }: Construction): boolean {
  return !isAct && ru[0]?.[0]?.kind === "adjective";
}

interface Candidate {
  readonly construction: Construction;
  readonly pieces: readonly ChinesePiece[];
}

/** Constructions by the character their wording begins or ends with; `""` for those that have a hole at both ends. */
const byFirst = new Map<string, Candidate[]>();
const byLast = new Map<string, Candidate[]>();
const inside: Candidate[] = [];

for (const construction of constructions) {
  for (const pieces of construction.zh) {
    const first = pieces[0];
    const last = pieces.at(-1);
    const list =
      first?.kind === "word"
        ? listIn(byFirst, first.text.charAt(0))
        : last?.kind === "word"
          ? listIn(byLast, last.text.slice(-1))
          : inside;
    list.push({ construction, pieces });
  }
}

function listIn(map: Map<string, Candidate[]>, key: string): Candidate[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function* fitting(text: string): Iterable<Candidate> {
  yield* byFirst.get(text.charAt(0)) ?? [];
  yield* byLast.get(text.slice(-1)) ?? [];
  for (const candidate of inside) {
    const word = candidate.pieces.find((piece) => piece.kind === "word");
    if (word?.kind === "word" && text.includes(word.text)) yield candidate;
  }
}
