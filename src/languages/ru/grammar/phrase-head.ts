/**
 * Finds what declines in a term: the head noun, the adjectives before it, and heads joined to it by «и».
 * Guesses only where the glossary does not name the heads.
 */
import { type Agreement, agreementOfWord } from "./adjective.js";
import { agreesWith, canAgree, canFollow, isModifier, isPossessive } from "./phrase-agreement.js";
import { isAbbreviation, isConsonant, wordSet } from "./spelling.js";

export interface PhraseWord {
  /** Punctuation before and after: « ( » ) , */
  readonly lead: string;
  readonly text: string;
  readonly trail: string;
  readonly role: "adjective" | "possessive" | "head" | "tail";
  /** Position of the head an adjective agrees with; of a head, its own. */
  readonly head: number;
}

/** Words of a term with their roles; `heads` are 0-based positions among the words split at spaces. */
export function parsePhrase(term: string, heads: readonly number[] | null): readonly PhraseWord[] {
  const words = term.split(" ").map(splitPunctuation);
  const texts = words.map((word) => word.text);
  const found = heads ?? guessHeads(words);
  return words.map((word, index) => {
    const own = found.includes(index);
    const head = own ? index : (found.find((one) => one > index) ?? -1);
    if (heads === null && isEpithet(words, index, found)) return { ...word, role: "adjective", head: index - 1 };
    return { ...word, role: roleOf(texts, index, own, head, found), head };
  });
}

/** Agreement the adjectives before a head show, so that it need not be guessed: «таможенные правила» is a plural. */
export function shownAgreement(words: readonly PhraseWord[], head: number): Agreement | null {
  for (const word of words) {
    if (word.head !== head || word.role !== "adjective") continue;
    const shown = agreementOfWord(word.text);
    if (shown) return shown;
  }
  return null;
}

interface Piece {
  readonly lead: string;
  readonly text: string;
  readonly trail: string;
}

function splitPunctuation(piece: string): Piece {
  const lead = /^[«„("]*/u.exec(piece)?.[0] ?? "";
  const rest = piece.slice(lead.length);
  let end = rest.length;
  while (end > 0 && '»“)",;:'.includes(rest.charAt(end - 1))) end--;
  return { lead, text: rest.slice(0, end), trail: rest.slice(end) };
}

function roleOf(
  texts: readonly string[],
  index: number,
  own: boolean,
  head: number,
  heads: readonly number[],
): PhraseWord["role"] {
  if (own) return "head";
  const text = texts[index] ?? "";
  if (head < 0 || CONJUNCTIONS.has(text)) return "tail";
  if (heads.length > 1 && !isBesideHead(texts, index, head, heads)) return "tail";
  if (isModifier(text)) return "adjective";
  return isPossessive(text) ? "possessive" : "tail";
}

// Words between two heads agree with the second only where nothing else stands between.
function isBesideHead(texts: readonly string[], index: number, head: number, heads: readonly number[]): boolean {
  const previous = heads.filter((one) => one < index).at(-1) ?? -1;
  return texts.slice(previous + 1, head).every((word) => previous < 0 || CONJUNCTIONS.has(word) || isModifier(word));
}

const CONJUNCTIONS = wordSet("и или а также");
const PREPOSITIONS = wordSet(
  "в во на о об обо с со по к ко за из от до для при между через над под перед без у против имени около вокруг вдоль после",
);

const ADVERBS = wordSet(
  "временно особо вновь совместно экономически социально политически технически юридически ранее впервые",
);
const PAPERS = wordSet("жибао шибао бао ваньбао дейли хайгуань синвэнь");
const PAPER_WORDS = wordSet("газета еженедельник журнал агентство издание портал");
const NUMERALS = wordSet("два две три четыре пять шесть семь восемь девять десять сто оба обе");

function guessHeads(words: readonly Piece[]): readonly number[] {
  if (isFixed(words)) return [];
  const heads: number[] = [];
  let from = 0;
  while (from < words.length) {
    const head = findHead(words, from);
    if (head < 0) break;
    heads.push(head);
    const next = nextJoined(words, from, head);
    if (next < 0) break;
    from = next;
  }
  return heads;
}

// «две сессии» is governed by its numeral, «Хэйлунцзян жибао» is no Russian, «Север — Юг» is a line on a map.
function isFixed(words: readonly Piece[]): boolean {
  const first = words[0];
  if (!first || NUMERALS.has(first.text.toLowerCase())) return true;
  if (words.some((word) => PAPERS.has(word.text.toLowerCase())))
    return first.lead !== "" || !PAPER_WORDS.has(first.text.toLowerCase());
  const dash = words.findIndex((word) => word.text === "—");
  return first.lead === "«" && dash > 0 && /^\p{Lu}/u.test(words[dash + 1]?.text ?? "");
}

// Position of the noun the words from `from` on lead to: Чрезвычайный и Полномочный [Посол].
function findHead(words: readonly Piece[], from: number): number {
  let last = -1;
  for (let index = from; index < words.length; index++) {
    const word = words[index]!;
    if (CONJUNCTIONS.has(word.text) && last >= 0) continue;
    if (PREPOSITIONS.has(word.text.toLowerCase())) return last;
    if (ADVERBS.has(word.text.toLowerCase())) continue;
    if (!isModifier(word.text)) {
      const next = words[index + 1];
      if (
        isPossessive(word.text) &&
        next &&
        !isModifier(next.text) &&
        !isAbbreviation(next.text) &&
        agreesWith("possessive", word.text, next.text)
      ) {
        last = index;
        continue;
      }
      if (last < 0) return index;
      const adjective = words[last]!.text;
      if (SUBSTANTIVES.has(adjective.toLowerCase()) || !canFollow(adjective, word.text)) return last;
      return index;
    }
    // A noun that looks like an adjective ends the search where the next modifier does not agree with it.
    if (last >= 0 && !canAgree(words[last]!.text, word.text)) return last;
    last = index;
  }
  return last;
}

// Ростов Великий: a name of a masculine and an adjective, both with capitals.
function isEpithet(words: readonly Piece[], index: number, heads: readonly number[]): boolean {
  const word = words[index]?.text ?? "";
  const noun = words[index - 1]?.text ?? "";
  if (index !== words.length - 1 || heads.length !== 1 || heads[0] !== index - 1) return false;
  return (
    startsCapital(word) &&
    startsCapital(noun) &&
    isModifier(word) &&
    agreementOfWord(word) === "m" &&
    isConsonant(noun.at(-1))
  );
}

function startsCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

// After a head: «добрососедство и дружба», «терроризм, сепаратизм и экстремизм».
function nextJoined(words: readonly Piece[], from: number, head: number): number {
  const next = words[head + 1];
  if (!next) return -1;
  const closed = words[head]!.trail;
  // «Один пояс, один путь», «умная таможня, умная граница»
  if (closed === "," && from < head && next.text.toLowerCase() === words[from]!.text.toLowerCase()) return head + 1;
  if (CONJUNCTIONS.has(next.text) && closed === "") return looksNominative(words, head + 2) ? head + 2 : -1;
  if (closed !== ",") return -1;
  const joined = words.findIndex((word, index) => index > head && CONJUNCTIONS.has(word.text));
  const plain = words.slice(head + 1, joined).every((word) => !PREPOSITIONS.has(word.text.toLowerCase()));
  return joined > 0 && plain && looksNominative(words, head + 1) ? head + 1 : -1;
}

function looksNominative(words: readonly Piece[], from: number): boolean {
  const word = words[from];
  if (!word || isAbbreviation(word.text) || PREPOSITIONS.has(word.text)) return false;
  return !/(?:ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ой|ей|ых|их)$/u.test(word.text) || isModifier(word.text);
}

// Adjectives that are always nouns at the head of a term.
const SUBSTANTIVES = wordSet(`
  накладная данные командующий главнокомандующий заведующий исполняющий поверенный военнослужащий набережная столовая
  авианакладная трудящиеся
`);
