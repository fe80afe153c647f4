/** Russian wordings by words: in any form, in part, or with a slip of the pen. */
import type { Glossary } from "../glossary/lookup.js";
import { readTokens } from "../languages/ru/words.js";
import type { FormFeatures } from "../model/mention.js";
import { isWithinDistance } from "./distance.js";
import type { Match } from "./lookup.js";
import { foldWords, type NamedWording } from "./lookup-names.js";
import { formsOf } from "./use-ru.js";

export function findRussian(query: string, names: readonly NamedWording[], glossary: Glossary): readonly Match[] {
  const typed = foldWords(query);
  const asked = typed.length > 1 && prepositions.has(typed[0]!) ? typed.slice(1) : typed;
  if (asked.length === 0) return [];
  const inflected = formsAsked(query, glossary);
  const whole = asked.join(" ");
  return names.flatMap((name): readonly Match[] => {
    if (name.language !== "ru") return [];
    const { words, entry, wording } = name;
    const match = (how: Match["how"], score: number, form: Match["case"] = null): readonly Match[] => [
      { name, how, case: form, score },
    ];
    if (words.join(" ") === whole) return match("exact", 1);
    const form = inflected.get(`${entry.id} ${wording}`);
    if (form !== undefined) return match("inflected", 0.95, form);
    const share = asked.length / Math.max(words.length, asked.length);
    if (standIn(asked, words, isBeginning)) return match("inside", 0.5 + 0.3 * share);
    return standIn(asked, words, isSlip) ? match("fuzzy", 0.35 + 0.3 * share) : [];
  });
}

/** What comes along when a form is copied out of a text: «в Харбине». */
const prepositions = new Set("в во на с со к ко о об обо из от для по при у за до".split(" "));

/** The wordings the whole query is a form of, with its case. */
function formsAsked(query: string, glossary: Glossary): ReadonlyMap<string, FormFeatures["case"] | null> {
  const all = readTokens(query);
  const tokens = prepositions.has(all[0]?.word ?? "") ? all.slice(1) : all;
  const hit = formsOf(glossary).longest(tokens, 0);
  if (!hit || hit.length < tokens.length) return new Map();
  return new Map(
    hit.readings.flatMap(({ id, wording, forms, as }) => {
      if (id === null) return [];
      const [first] = forms;
      return [[`${id} ${wording}`, as === "noun" && first ? first.case : null] as const];
    }),
  );
}

type Alike = (asked: string, word: string) => boolean;

/** All words asked for stand in the wording, in this order. */
function standIn(asked: readonly string[], words: readonly string[], isAlike: Alike): boolean {
  let at = 0;
  for (const one of asked) {
    while (at < words.length && !isAlike(one, words[at]!)) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}

/** Begun, or in another form: «таможен» and «таможенного» are beginnings of «таможенное». */
function isBeginning(asked: string, word: string): boolean {
  if (word === asked) return true;
  if (asked.length < 3) return false;
  if (word.startsWith(asked)) return true;
  const stem = asked.slice(0, Math.max(4, Math.ceil(asked.length * 0.65)));
  return word.startsWith(stem) && Math.abs(word.length - asked.length) <= longestEnding;
}

const longestEnding = 3;

/** One slip in a word of four letters and more, two from eight on; the first letter is seldom amiss. */
function isSlip(asked: string, word: string): boolean {
  if (isBeginning(asked, word)) return true;
  const most = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  return most > 0 && asked.charAt(0) === word.charAt(0) && isWithinDistance(asked, word, most);
}
