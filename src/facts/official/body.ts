/** The body a post belongs to, from the words that stand as its owner. */
import { bodyNoun, nominativeAdjective } from "../../languages/ru/nominative.js";
import type { Item } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";

/** `null` where the text names none and the post names none by itself (国家主席). */
export function composeBody(owners: readonly Item[], post: readonly Item[], desk: Desk): Term | null {
  const own = ownRow(owners, desk);
  if (own) return own;
  const head = headOf(owners);
  if (!head) return impliedBy(post, desk);
  const term = desk.term(head.mention, countryOf(owners));
  const nouns = owners.filter(({ mention }) => !isAdjective(mention));
  const first = nouns[0];
  const last = nouns.at(-1);
  if (!first || !last || nouns.length === 1) return term;
  // The fullest form is the whole row of owners, as it stands; the other language says the head.
  const { language } = desk;
  const row =
    language === "zh"
      ? desk.text.slice(first.start, last.end)
      : `${term.ru ?? ""}${withoutBrackets(desk.text.slice(head.end, last.end))}`;
  return { ...term, [language]: row };
}

/** «Главного таможенного управления (ГТУ) КНР»: the abbreviation is no part of the name. */
function withoutBrackets(text: string): string {
  return text.replace(/ ?\([^()]{0,80}\)/gu, "").replace(/^[»"]|[«"]$/gu, "");
}

/** A Russian body told by a common noun: «отдел оформления таможни», its adjectives and head in the nominative. */
function ownRow(owners: readonly Item[], desk: Desk): Term | null {
  const at = owners.findIndex(
    ({ mention, word }) => (mention.kind === "word" || isGeneric(mention)) && bodyNoun(word) !== null,
  );
  if (at < 0 || owners.slice(0, at).some(({ mention }) => mention.kind === "term" && !isAdjective(mention)))
    return null;
  const head = owners[at]!;
  // «начальник ведомства», «глава города»: whose it is was said before.
  if (owners.length === 1 && owners[0]!.word === "ведомства") return null;
  const { nominative, gender } = bodyNoun(head.word)!;
  const last = owners.at(-1)!;
  const before = owners
    .slice(0, at)
    .map((one) => `${nominativeAdjective(desk.text.slice(one.start, one.end), gender)} `)
    .join("");
  const first = desk.text.charAt(head.start);
  const noun = first === first.toLowerCase() ? nominative : first + nominative.slice(1);
  return {
    zh: null,
    ru: `${before}${noun}${withoutBrackets(desk.text.slice(head.end, last.end))}`,
    id: null,
    origin: "article",
  };
}

/** «комитет»: a word for many bodies. */
function isGeneric(mention: Item["mention"]): boolean {
  return mention.kind === "term" && mention.readings.every(({ category }) => category === "generic");
}

/** Chinese: the last owner; Russian: the first noun, its own owners stand in the genitive after it. */
function headOf(owners: readonly Item[]): Item | undefined {
  const bodies = owners.filter(({ mention }) => mention.kind === "term" && !isAdjective(mention));
  const inOrder = owners[0] && isRussian(owners[0]) ? bodies : [...bodies].reverse();
  return inOrder[0] ?? owners.find(({ mention }) => mention.kind === "term");
}

function isRussian({ mention }: Item): boolean {
  return mention.kind === "term" && mention.readings.some(({ forms }) => forms.length > 0);
}

function isAdjective(mention: Item["mention"]): boolean {
  return mention.kind === "term" && mention.readings.every(({ as }) => as === "adjective");
}

/** The country said among the owners decides which of two bodies of one name is meant. */
export function countryOf(owners: readonly Item[]): string | null {
  for (const { mention, word } of owners) {
    if (word === "俄方" || word === "中方") return word === "俄方" ? "RU" : "CN";
    if (mention.kind !== "term") continue;
    const reading = mention.readings.find(({ category }) => category === "country" || category === "place");
    if (reading?.country) return reading.country;
  }
  return null;
}

function impliedBy(post: readonly Item[], desk: Desk): Term | null {
  for (const { mention } of post) {
    if (mention.kind !== "term") continue;
    // «председатель» may be one of a state, but of much else too.
    const parents = mention.readings.map(({ id }) => (id === null ? undefined : desk.glossary.entries.get(id)?.parent));
    const [parent] = parents;
    if (parent !== undefined && parents.every((one) => one === parent)) return desk.termOf(parent);
  }
  return null;
}
