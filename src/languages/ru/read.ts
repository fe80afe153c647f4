/** Reads a Russian sentence to a chart: terms in any form, names, quoted titles, dates, words, marks. */
import type { Glossary } from "../../glossary/lookup.js";
import { choose } from "../../match/chart.js";
import type { Item, Mention, NameParts, TermReading } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import type { NameMention, Reader } from "../pack.js";
import { nameCapitals } from "./capital.js";
import { FormsIndex } from "./forms.js";
import { settleNames } from "./name-settle.js";
import { type NameReading, readNames, readSurname } from "./names.js";
import { readTitles, type TitleMention } from "./titles.js";
import { foldWord, isCapitalised, readTokens, type Token } from "./words.js";

type TermMention = Extract<Mention, { kind: "term" }>;

export function createReader(glossary: Glossary): Reader {
  const index = new FormsIndex(glossary);
  return {
    chart(text, sentence, given, known) {
      const tokens = readTokens(text, sentence.start, sentence.end);
      const dates = given.filter((one) => one.kind === "date");
      const terms = readTerms(text, tokens, index);
      const people = terms.filter(isPerson);
      const others = terms.filter((one) => !isPerson(one));
      const titles = readTitles(text, sentence);
      const readings = readNames(text, sentence.start, sentence.end, [...others, ...dates]);
      const names = readings.map(mentionOf);
      const mentions = choose([
        ...dates,
        ...longTitles(titles, others).map((title) => withHead(title, others, text)),
        ...names,
        ...people.map(personMention),
        ...bareNames(text, tokens, known),
        ...others,
        ...given.filter((one) => one.kind !== "date"),
      ]);
      return {
        language: "ru",
        text,
        sentence,
        items: nameCapitals(settleNames(fill(text, tokens, mentions), byStart(readings)), text),
      };
    },
  };
}

function byStart(readings: readonly NameReading[]): ReadonlyMap<number, NameReading> {
  return new Map(readings.map((one) => [one.start, one]));
}

function readTerms(text: string, tokens: readonly Token[], index: FormsIndex): readonly TermMention[] {
  const terms: TermMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at]!;
    const hit = index.longest(tokens, at, (reading) => isSpeltSo(text, first, reading));
    if (!hit) {
      at++;
      continue;
    }
    terms.push({
      kind: "term",
      start: first.start,
      end: tokens[at + hit.length - 1]!.end,
      readings: join(hit.readings),
    });
    at += hit.length;
  }
  return terms;
}

/** Names of bodies, places and people begin with a capital; «ли», «рим» and «мир» in small letters are other words. */
function isSpeltSo(text: string, { start, word }: Token, { wording, as, category }: TermReading): boolean {
  if (functionWords.has(word) && foldWord(wording) !== word) return false;
  // Titles of documents are told with and without their capital.
  return category === "document" || as === "adjective" || !isCapitalised(wording, 0) || isCapitalised(text, start);
}

/** Prepositions and adverbs that look like a form of a term: «после» is no ambassador. */
const functionWords = new Set(["после", "при", "для", "около", "вместе", "начале", "ходе", "время", "течение"]);

/** One reading a concept, with all forms the word can be. */
function join(readings: readonly TermReading[]): readonly TermReading[] {
  const joined = new Map<string, TermReading>();
  for (const reading of readings) {
    const key = `${reading.id}:${reading.as}`;
    const same = joined.get(key);
    joined.set(key, same ? { ...same, forms: [...same.forms, ...reading.forms] } : reading);
  }
  return [...joined.values()];
}

function isPerson({ readings }: TermMention): boolean {
  return readings.every(({ category }) => category === "person");
}

/** A surname the glossary knows; who it is, is settled when the whole article is read. */
function personMention({ start, end, readings }: TermMention): NameMention {
  return {
    kind: "name",
    start,
    end,
    id: readings.length === 1 ? (readings[0]?.id ?? null) : null,
    forms: readings.flatMap(({ forms }) => forms),
    names: readings.map(({ wording }) => partsOf(wording)),
  };
}

function partsOf(wording: string): NameParts {
  const [surname = "", ...given] = wording.split(" ");
  const isChinese = given.length > 0;
  return {
    surname,
    given: isChinese ? given.join(" ") : null,
    patronymic: null,
    gender: null,
    kind: isChinese ? "chinese" : "russian",
  };
}

function mentionOf(reading: NameReading): NameMention {
  const { start, end, names, cases } = reading;
  return {
    kind: "name",
    start,
    end,
    names,
    id: null,
    forms: cases.map((one) => ({ case: one, number: "sg" as const })),
  };
}

/** The document type a title begins with, behind its adjectives: «Совместное заявление …», «Генеральную программу …». */
function withHead(title: TitleMention, terms: readonly TermMention[], text: string): TitleMention {
  const head = terms.find(
    ({ start, end, readings }) =>
      title.inner.start <= start && end <= title.inner.end && readings.some(({ category }) => category === "document"),
  );
  if (!head) return title;
  const before = readTokens(text, title.inner.start, head.start);
  const isPlain = before.length <= 3 && before.every(({ kind, word }) => kind === "word" && isAdjective(word));
  return isPlain ? { ...title, head } : title;
}

function isAdjective(word: string): boolean {
  return /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ыми|ими)$/u.test(word);
}

/** Titles that hold a term whole, such as «Газпром», leave it to the term. */
function longTitles(titles: readonly TitleMention[], terms: readonly Span[]): readonly TitleMention[] {
  return titles.filter((title) => !terms.some((term) => term.start <= title.start + 1 && title.end - 1 <= term.end));
}

/** Surnames of people the article has named, in any case. */
function bareNames(text: string, tokens: readonly Token[], known: readonly NameMention[]): readonly NameMention[] {
  if (known.length === 0) return [];
  const surnames = new Map<string, NameMention>();
  for (const one of known)
    for (const { surname, kind } of one.names.slice(0, 1))
      if (surname && kind !== "chinese") surnames.set(surname, one);
  const found: NameMention[] = [];
  for (const token of tokens) {
    if (token.kind !== "word" || !isCapitalised(text, token.start)) continue;
    const reading = readSurname(text, token.start, token.end);
    const name = reading?.names.find(({ surname }) => surname !== null && surnames.has(surname));
    if (!reading || !name || reading.end !== token.end) continue;
    found.push({ ...mentionOf(reading), names: [name] });
  }
  return found;
}

function fill(text: string, tokens: readonly Token[], mentions: readonly Mention[]): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    if (mention && mention.start < token.end) {
      if (items.at(-1)?.mention === mention) continue;
      items.push({
        start: mention.start,
        end: mention.end,
        word: foldWord(text.slice(mention.start, mention.end)),
        mention,
      });
      continue;
    }
    const kind = token.kind === "mark" ? "mark" : "word";
    items.push({
      start: token.start,
      end: token.end,
      word: token.word,
      mention: { kind, start: token.start, end: token.end },
    });
  }
  return items;
}
