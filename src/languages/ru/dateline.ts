/** The place and day a Russian report opens with: «ПЕКИН, 29 ноября.», «Москва. 7 февраля.». Not the agency. */
import type { Chart, Item } from "../../model/mention.js";

/** How many days back a report still tells of the place it is from. */
export const newsDays = 3;

/** Agencies write «МОСКВА» over whatever their editors heard of: such a dateline says nothing of the act. */
const headquarters = "place.moscow";
const marks = new Set([",", ".", "/", "(", ")"]);

/** See the contract of the pack. Place and date may be two sentences. */
export function readDateline(
  { items }: Chart,
  next: Chart | undefined,
): { readonly place: Item; readonly date: Item } | null {
  const [place] = items;
  if (!place || !isPlace(place)) return null;
  const row = items.length <= 2 && next ? [...items, ...next.items] : items;
  // «ЛЯНЬЮНЬГАН /КНР/, 19 сентября»: one word between marks at most.
  const at = row.slice(1, 7).findIndex(({ mention }) => mention.kind === "date");
  if (at < 0) return null;
  const between = row.slice(1, at + 1);
  if (!between.some(({ word }) => marks.has(word)) || between.filter(({ word }) => !marks.has(word)).length > 1)
    return null;
  return { place, date: row[at + 1]! };
}

function isPlace({ mention }: Item): boolean {
  return (
    mention.kind === "term" &&
    mention.readings.some(({ category, as }) => category === "place" && as === "noun") &&
    !mention.readings.some(({ id }) => id === headquarters)
  );
}
