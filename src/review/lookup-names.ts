/** All wordings of a glossary in a list, ready to be looked through: folded, and in pinyin. Made once a glossary. */
import type { Glossary } from "../glossary/lookup.js";
import { categoryOf, type Entry, type Status, wordings } from "../glossary/schema.js";
import { foldWord, readTokens } from "../languages/ru/words.js";
import type { Language } from "../model/language.js";
import { pinyinOf } from "./pinyin.js";

export interface NamedWording {
  readonly entry: Entry;
  readonly language: Language;
  readonly wording: string;
  readonly status: Status;
  /** The term itself, not a variant of it. */
  readonly isMain: boolean;
  /** Words folded for comparison (Russian). */
  readonly words: readonly string[];
  /** Readings without tones and spaces (Chinese), the usual one first. */
  readonly pinyin: readonly string[];
}

const known = new WeakMap<Glossary, readonly NamedWording[]>();

export function namesOf(glossary: Glossary): readonly NamedWording[] {
  const made = known.get(glossary);
  if (made) return made;
  const names = [...glossary.entries.values()].flatMap((entry) => [...chineseNames(entry), ...russianNames(entry)]);
  known.set(glossary, names);
  return names;
}

function chineseNames(entry: Entry): readonly NamedWording[] {
  const { zh } = entry;
  if (!zh) return [];
  const whole = zh.given ? [{ term: `${zh.given}·${zh.term}`, status: entry.status }] : [];
  return [...wordings(zh, entry.status), ...whole].map(({ term, status }) => ({
    entry,
    language: "zh",
    wording: term,
    status,
    isMain: term === zh.term,
    words: [],
    get pinyin() {
      return pinyinOnce(term);
    },
  }));
}

function russianNames(entry: Entry): readonly NamedWording[] {
  const { ru } = entry;
  if (!ru) return [];
  const isPerson = categoryOf(entry.id) === "person" && ru.given !== undefined;
  const whole = (...parts: readonly (string | undefined)[]) => ({
    term: parts.filter((one) => one !== undefined).join(" "),
    status: entry.status,
  });
  const names = isPerson ? [whole(ru.given, ru.term), whole(ru.given, ru.patronymic, ru.term)] : [];
  return [...wordings(ru, entry.status), ...names].map(({ term, status }) => ({
    entry,
    language: "ru",
    wording: term,
    status,
    isMain: term === ru.term,
    words: foldWords(term),
    pinyin: [],
  }));
}

/** Words and numbers, without marks. */
export function foldWords(text: string): readonly string[] {
  return readTokens(text)
    .filter(({ kind }) => kind !== "mark")
    .map(({ word }) => foldWord(word));
}

const pinyins = new Map<string, readonly string[]>();

function pinyinOnce(wording: string): readonly string[] {
  const made = pinyins.get(wording);
  if (made) return made;
  const pinyin = pinyinOf(wording);
  pinyins.set(wording, pinyin);
  return pinyin;
}
