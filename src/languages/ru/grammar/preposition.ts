/**
 * Prepositions that change with the word after them: о/об/обо, в/во, с/со, к/ко. Decided by the first sounds of that
 * word as it is read aloud, digits and abbreviations too. Source: Розенталь, § 199; Академическая грамматика 1980, § 1665.
 */

import { cardinal } from "./numeral.js";
import { ordinal } from "./ordinal.js";
import { isAbbreviation, isVowel, wordSet } from "./spelling.js";

export const preposition = {
  /** о, об, обо: «об обмене», «о Европе», «обо всём». */
  about: (next: string): string => sayAbout(next),
  /** в, во: «во Владивостоке», «во вторник», «в Суйфэньхэ». */
  in: (next: string): string => sayIn(next),
  /** с, со: «со стороны», «со 2 ноября», «с Суйфэньхэ». */
  with: (next: string): string => sayWith(next),
  /** к, ко: «ко дню», «ко 2 ноября», «к соглашению». */
  to: (next: string): string => sayTo(next),
} as const;

/** The same by the preposition itself, in small letters; other prepositions come back unchanged. */
export function choosePreposition(base: string, next: string): string {
  switch (base) {
    case "о":
    case "об":
    case "обо":
      return sayAbout(next);
    case "в":
    case "во":
      return sayIn(next);
    case "с":
    case "со":
      return sayWith(next);
    case "к":
    case "ко":
      return sayTo(next);
    default:
      return base;
  }
}

// Beginnings of words that take the vowel beyond the sound rules; all follow fixed usage.
const ABOUT = /^(?:мне|всём|всем|всех|всей)(?![а-яё])/u;
const IN =
  /^(?:мне(?![а-яё])|мног|множеств|льв|льду|льдах|рту(?![а-яё])|сне(?![а-яё])|имя(?![а-яё])|избежан|исполнен|дворц|дворе(?![а-яё])|мгл|тьм)/u;
const WITH =
  /^(?:мно(?:й(?![а-яё])|ю(?![а-яё])|г|ж)|все(?:м|х|й)|всег|всяк|втор|вчераш|врем|дня(?![а-яё])|двор|льд|льв|лба|рта|рвом|сна(?![а-яё])|мгл|лжи)/u;
const TO =
  /^(?:мне(?![а-яё])|мног|множеств|все|вся|второ|вторн|вторы|дню(?![а-яё])|дням|двору|дворц|льву|льду|рту|сну|лжи|злу(?![а-яё]))/u;

function sayAbout(next: string): string {
  const word = readAloud(next);
  if (ABOUT.test(word)) return "обо";
  return /^[аиоуэы]/u.test(word) ? "об" : "о";
}

function sayIn(next: string): string {
  const word = readAloud(next);
  return /^[вф][^аеёиоуыэюя]/u.test(word) || IN.test(word) ? "во" : "в";
}

function sayWith(next: string): string {
  const word = readAloud(next);
  return /^(?:[сзшж][^аеёиоуыэюяь]|щ)/u.test(word) || WITH.test(word) ? "со" : "с";
}

function sayTo(next: string): string {
  return TO.test(readAloud(next)) ? "ко" : "к";
}

/** The first word as it sounds, in small letters: «2 ноября» is «второго ноября», «ООН» begins with о. */
function readAloud(next: string): string {
  const text = next.replace(/^[«„"(\s]+/u, "");
  const digits = /^(\d+)(-\p{Ll}+)?/u.exec(text);
  if (digits) return readNumber(digits[1] ?? "", digits[2] !== undefined, text);
  const roman = /^[IVX]+(?![\p{L}\p{N}])/u.exec(text);
  if (roman) return ordinal(readRoman(roman[0]), "m", "prp") ?? text;
  const word = /^[\p{L}-]+/u.exec(text)?.[0] ?? "";
  if (isAbbreviation(word) && isSpelled(word)) return letterName(word);
  return text.toLowerCase();
}

function readNumber(digits: string, hasEnding: boolean, text: string): string {
  const n = Number(digits);
  if (n >= 1000 && n < 2000) return "тысяча";
  if (n >= 1000) return cardinal(Number(digits.slice(0, digits.length % 3 || 3)), "gen") ?? text;
  if (hasEnding || ORDINAL_BEFORE.test(text)) return ordinal(n, "m", "gen") ?? text;
  return cardinal(n, "gen") ?? text;
}

// What makes a number an ordinal: a month, a quarter, a half-year (2 ноября, 2 квартал).
const ORDINAL_BEFORE =
  /^\d+\s(?:январ|феврал|март|апрел|ма[яю](?![а-яё])|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугоди|числ|этап)/u;

function readRoman(word: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let at = 0; at < word.length; at++) {
    const own = values[word[at] ?? ""] ?? 0;
    const after = values[word[at + 1] ?? ""] ?? 0;
    total += own < after ? -own : own;
  }
  return total;
}

// Read letter by letter: a consonant pair at the start (ФТС, ВТО), unless people read it as a word.
function isSpelled(word: string): boolean {
  if (SAID_AS_WORD.has(word) || /^\P{Script=Cyrillic}/u.test(word)) return false;
  return !isVowel(word[0]) && !isVowel(word[1]);
}

const SAID_AS_WORD = wordSet("СМИ СПИД СНИП ВШЭ ВГИК МХАТ СПбГУ");

// The names эль, эм, эн, эр, эс, эф begin with a vowel; США and ФРГ are said with «сэ», «фэ».
function letterName(word: string): string {
  const letter = (word[0] ?? "").toLowerCase();
  return "лмнрсф".includes(letter) && word !== "США" && word !== "ФРГ" ? `э${letter}` : `${letter}э`;
}
