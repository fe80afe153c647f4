/**
 * Whether the words of a term stand together in a text, in other forms or another order: «сотрудничество таможенных
 * служб», 经济贸易合作 for 经贸合作. Knows stems only as beginnings of words.
 */
import { type Entry, roleOf, wordings } from "../glossary/schema.js";
import { readTokens } from "../languages/ru/words.js";
import type { Side } from "./side.js";

export interface Paraphrases {
  tell(entry: Entry): boolean;
}

export function paraphrasesOf({ language, normal: { text } }: Side): Paraphrases {
  return language === "zh" ? inChinese(text) : inRussian(text);
}

/** Beginnings this long tell words apart well enough. */
const keyLength = 3;
const names: ReadonlySet<string> = new Set(["person", "place", "medium", "country"]);

const bound: ReadonlySet<string> = new Set([...names, "body", "post"]);

function inRussian(text: string): Paraphrases {
  const words = readTokens(text).filter(({ kind }) => kind === "word");
  const byKey = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    for (const part of word.split("-")) {
      const key = part.slice(0, keyLength);
      const same = byKey.get(key);
      if (same) same.push(at);
      else byKey.set(key, [at]);
    }
  }
  const placesOf = (stem: string) =>
    (byKey.get(stem.slice(0, keyLength)) ?? []).filter((at) =>
      words[at]!.word.split("-").some((part) => part.startsWith(stem)),
    );
  const standTogether = (stems: readonly string[]) => {
    const [first = [], ...others] = stems.map(placesOf);
    const reach = stems.length + 3;
    return first.some((at) => others.every((places) => places.some((other) => Math.abs(other - at) <= reach)));
  };
  return {
    tell({ id, ru, status }) {
      if (!ru) return false;
      return wordings(ru, status).some(({ term }) => {
        const stems = stemsOf(term);
        // One word of a name is found in its forms or not at all: «Путин» is not «пути».
        if (stems.length === 0 || (stems.length === 1 && names.has(roleOf(id)))) return false;
        return (
          standTogether(stems) || (!bound.has(roleOf(id)) && stems.length > 1 && leaveOut(stems).some(standTogether))
        );
      });
    },
  };
}

/** The same but for one word: a common term is seldom said whole («упрощение процедур» of customs). */
function leaveOut(stems: readonly string[]): readonly (readonly string[])[] {
  return stems.map((_, left) => stems.filter((_, at) => at !== left));
}

/** Beginnings of the words that carry meaning; a derived word shares some three fifths of its letters. */
function stemsOf(term: string): readonly string[] {
  return readTokens(term)
    .filter(({ kind, word }) => kind === "word" && word.length > keyLength)
    .map(({ word }) => word.slice(0, Math.max(keyLength + 1, Math.ceil(word.length * 0.6))));
}

function inChinese(text: string): Paraphrases {
  return {
    tell({ id, zh, status }) {
      if (!zh || names.has(roleOf(id))) return false;
      return wordings(zh, status).some(({ term }) => term.length >= 3 && isScattered(term, text));
    },
  };
}

/** All characters of the term in order, within twice its length. */
function isScattered(term: string, text: string): boolean {
  const [first = ""] = term;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const limit = start + term.length * 2 + 2;
    let at = start;
    for (const character of term.slice(1)) {
      at = text.indexOf(character, at + 1);
      if (at < 0) return false;
      if (at >= limit) break;
    }
    if (at < limit) return true;
  }
  return false;
}
