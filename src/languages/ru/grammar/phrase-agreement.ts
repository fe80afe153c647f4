/** Which words of a term agree: modifiers with each other, and a modifier with the noun that may follow it. */
import { type Agreement, agreementOfWord } from "./adjective.js";
import { isAdjective } from "./adjective-guess.js";
import { isOrdinal } from "./ordinal.js";
import { isAbbreviation, wordSet } from "./spelling.js";

/** Whether a word can modify a noun: an adjective, a participle, an ordinal in digits. */
export function isModifier(word: string): boolean {
  return isAdjective(word) || isOrdinal(word);
}

/** Whether two modifiers can belong to one noun. */
export function canAgree(one: string, other: string): boolean {
  return isOrdinal(one) || isOrdinal(other) || agreementOfWord(one) === agreementOfWord(other);
}

/** Whether a noun can be what an adjective before it belongs to. */
export function canFollow(adjective: string, noun: string): boolean {
  const shown = agreementOfWord(adjective);
  if (!shown || isAbbreviation(noun) || !/\p{Script=Cyrillic}/u.test(noun)) return true;
  return agreesWith(shown, adjective, noun);
}

/** Whether a noun's ending fits the agreement its modifier shows. */
export function agreesWith(shown: Agreement | "possessive", adjective: string, noun: string): boolean {
  const last = noun.toLowerCase().at(-1) ?? "";
  switch (shown) {
    case "m":
      return !/[ыи]$/u.test(last) || /(?:ги|ри|ли|ни|ди|ти|си)$/u.test(noun);
    case "f":
      return !/[ыи]$/u.test(last);
    case "n":
      return /[оеёяиуюэ]$/u.test(last);
    case "pl":
      return /[ыиаяе]$/u.test(last);
    case "possessive":
      return adjective.endsWith("ы")
        ? /[ыиа]$/u.test(last)
        : adjective.endsWith("а")
          ? /[ая]$/u.test(last)
          : /[^аеёиоуыэюя]$/u.test(last);
  }
}

/** Берингов пролив, Маршалловы Острова, Гаврилов Ям: a name in -ов before a noun. */
export function isPossessive(word: string): boolean {
  return /^\p{Lu}\p{Ll}+[оеё]в(?:ы|а|о)?$/u.test(word) && !NOT_POSSESSIVE.has(word.toLowerCase());
}

const NOT_POSSESSIVE = wordSet("остров острова основа основы покров ростов саратов псков тамбов");
