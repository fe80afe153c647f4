/**
 * Of the readings of a name the one that goes with the word before it: «губернатора Евгения Куйвашева» is of Евгений,
 * «вице-мэром Цюй Лэй» a woman's. Knows posts and prepositions, no people.
 */
import type { Item, Mention } from "../../model/mention.js";
import { isPredicate } from "./finite.js";
import type { Case } from "./grammar/features.js";
import type { NameReading } from "./names.js";

type NameMention = Extract<Mention, { kind: "name" }>;

/** How far before a name its post may stand, in items. */
const farthest = 9;
const governed: Readonly<Record<string, readonly Case[]>> = {
  с: ["ins"],
  со: ["ins"],
  между: ["ins"],
  к: ["dat"],
  от: ["gen"],
  у: ["gen"],
  для: ["gen"],
  до: ["gen"],
  о: ["prp"],
  об: ["prp"],
  при: ["prp"],
};
const acting = new Set(["о", "врио", "обязанности"]);
const ends = new Set([",", ";", ":", "(", ")", "—", "–", "и", "что"]);

/** The items with the names in the right reading; `readings` by the place where they start. */
export function settleNames(items: readonly Item[], readings: ReadonlyMap<number, NameReading>): readonly Item[] {
  return items.map((item, at) => {
    const reading = item.mention.kind === "name" && item.mention.id === null ? readings.get(item.start) : undefined;
    if (!reading || reading.names.length < 2) return item;
    const cases = casesBefore(items, at);
    if (cases === null || reading.cases.some((one) => cases.includes(one))) return item;
    const best = reading.nameCases.findIndex((of) => of.some((one) => cases.includes(one)));
    return best < 0 ? item : { ...item, mention: choose(item.mention as NameMention, reading, best) };
  });
}

function choose(mention: NameMention, { names, nameCases }: NameReading, best: number): NameMention {
  return {
    ...mention,
    names: [names[best]!, ...names.filter((_, index) => index !== best)],
    forms: nameCases[best]!.map((one) => ({ case: one, number: "sg" as const })),
  };
}

/** The cases the post or preposition before a name asks for; `null` where nothing does. */
function casesBefore(items: readonly Item[], at: number): readonly Case[] | null {
  const first = governed[items[at - 1]?.word ?? ""];
  if (first) return first;
  let found: readonly Case[] | null = null;
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const { mention, word } = items[i]!;
    if (ends.has(word) || mention.kind === "name" || mention.kind === "date") break;
    // «и. о. ректора Владимиром Строевым»: the post does not say the case.
    if (acting.has(word)) return null;
    // «Генконсулом назначен Янь Вэньбинь»: behind a verb another case is asked for.
    if (mention.kind === "word" && isPredicate(word)) break;
    if (mention.kind !== "term") continue;
    const forms = mention.readings.flatMap((one) => (one.category === "post" ? one.forms : []));
    if (forms.length > 0) found = [...new Set(forms.map((form) => form.case))];
  }
  return found;
}
