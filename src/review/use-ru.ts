/** Terms in a Russian text, in any form: longest match over words; compound adjectives give up both their parts. */
import type { Glossary } from "../glossary/lookup.js";
import { wordings } from "../glossary/schema.js";
import { type FormHit, FormsIndex } from "../languages/ru/forms.js";
import { foldWord, isCapitalised, readTokens, type Token } from "../languages/ru/words.js";
import type { TermReading } from "../model/mention.js";
import type { Side } from "./side.js";
import type { Use, UseReading } from "./use.js";

const indexes = new WeakMap<Glossary, FormsIndex>();

/** The forms of a glossary, made once. */
export function formsOf(glossary: Glossary): FormsIndex {
  const known = indexes.get(glossary);
  if (known) return known;
  const made = new FormsIndex(glossary);
  indexes.set(glossary, made);
  return made;
}

export function usesInRussian({ normal: { text } }: Side, glossary: Glossary): readonly Use[] {
  const index = formsOf(glossary);
  const tokens = readTokens(text);
  const uses: Use[] = [];
  let taken = 0;
  for (const [at, token] of tokens.entries()) {
    const hit = index.longest(tokens, at);
    const readings = hit ? readingsOf(hit, text, token, glossary) : [];
    if (!hit || readings.length === 0) {
      if (token.start >= taken) uses.push(...compoundUses(token, index, glossary));
      continue;
    }
    const { end } = tokens[at + hit.length - 1]!;
    if (end <= taken) continue;
    const crossing = token.start < taken;
    uses.push({ start: token.start, end, readings, crossing, folded: false });
    if (!crossing) taken = end;
  }
  return uses;
}

function readingsOf({ readings }: FormHit, text: string, first: Token, glossary: Glossary): readonly UseReading[] {
  const joined = new Map<string, UseReading>();
  for (const reading of readings) {
    if (reading.id === null || !isSpeltSo(text, first, reading)) continue;
    const key = `${reading.id} ${reading.as} ${reading.wording}`;
    const same = joined.get(key);
    joined.set(
      key,
      same ? { ...same, forms: [...same.forms, ...reading.forms] } : useReading(reading, reading.id, glossary),
    );
  }
  return [...joined.values()];
}

function useReading({ wording, country, forms, as }: TermReading, id: string, glossary: Glossary): UseReading {
  const entry = glossary.entries.get(id);
  const all = entry?.ru ? wordings(entry.ru, entry.status) : [];
  const status = all.find(({ term }) => term === wording)?.status ?? "admitted";
  return { id, wording, status, country, forms, as };
}

/** Names begin with a capital: «мир» is no space station. A word that is mostly something else must be the lemma. */
function isSpeltSo(text: string, { start, word }: Token, { wording, as }: TermReading): boolean {
  if (otherWords.has(word) && foldWord(wording) !== word) return false;
  return as === "adjective" || !isCapitalised(wording, 0) || isCapitalised(text, start);
}

/** Prepositions and adverbs that look like a form of a term: «после» is no ambassador. */
const otherWords = new Set(["после", "при", "для", "около", "вместе", "начале", "ходе", "время", "течение"]);

/** «российско-китайский»: the adjectives of both countries. */
function compoundUses(token: Token, index: FormsIndex, glossary: Glossary): readonly Use[] {
  const parts = token.kind === "word" ? token.word.split("-") : [];
  if (parts.length < 2) return [];
  return parts.flatMap((part, at) => {
    const word = at < parts.length - 1 ? part.replace(/о$/u, "ий") : part;
    const hit = index.longest([{ ...token, word }], 0);
    const readings = hit ? readingsOf(hit, word, { ...token, word, start: 0 }, glossary) : [];
    const adjectives = readings.filter(({ as }) => as === "adjective");
    if (adjectives.length === 0) return [];
    return [{ start: token.start, end: token.end, readings: adjectives, crossing: false, folded: false }];
  });
}
