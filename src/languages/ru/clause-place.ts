/** Where a Russian sentence says that something was. Knows prepositions, no news. */
import type { Chart, Item } from "../../model/mention.js";
import { readClause } from "./clause.js";

/** «в Москве», «на Дальнем Востоке», «в городе Хабаровске»: a place in the prepositional after its preposition. */
export function readPlaces({ items }: Chart): readonly number[] {
  return items.flatMap((item, index) => {
    const goes = isPlaceIn(item, "acc") && items[index + 1]?.word === "," && items[index + 2]?.word === "где";
    if (!goes && !isPlaceIn(item, "prp")) {
      // «во Дворце дружбы Харбина»: whose building it is.
      return isBuildingOf(items, index) ? [index] : [];
    }
    let at = index - 1;
    while (at >= 0 && index - at <= widestEpithet && isEpithet(items[at]!)) at--;
    return prepositions.has(items[at]?.word ?? "") ? [index] : [];
  });
}

/** «в китайском городе Тяньцзине»: so many words between the preposition and the place. */
const widestEpithet = 3;

function isEpithet({ mention, word }: Item): boolean {
  if (generic.has(word)) return true;
  if (mention.kind === "term") return mention.readings.some(({ as }) => as === "adjective");
  return mention.kind === "word" && /(?:ом|ем|ой|ей)$/u.test(word) && word.length > 5;
}

/** Where something is: «в здании», «на площадке», and the place behind it in the genitive. */
const buildings = new Set([
  "здании",
  "дворце",
  "доме",
  "зале",
  "площадке",
  "аэропорту",
  "центре",
  "офисе",
  "резиденции",
  "парке",
  "территории",
  "порту",
  "пригороде",
  "окрестностях",
]);
const farthestBuilding = 4;

function isBuildingOf(items: readonly Item[], index: number): boolean {
  if (!isPlaceIn(items[index]!, "gen")) return false;
  for (let at = index - 1; at >= Math.max(0, index - farthestBuilding); at--) {
    const { word, mention } = items[at]!;
    if (buildings.has(word)) return prepositions.has(items[at - 1]?.word ?? "");
    if (mention.kind === "mark" || mention.kind === "date" || prepositions.has(word)) return false;
  }
  return false;
}

/** «здесь»: where the report is from. */
export function isHere({ items }: Chart, at: number): boolean {
  const { from, to } = readClause({ items } as Chart, at);
  return items.slice(from, to).some(({ word }) => word === "здесь");
}

const prepositions = new Set(["в", "во", "на"]);
const generic = new Set(["городе", "столице", "провинции", "районе", "селе", "поселке", "порту", "крае"]);

function isPlaceIn({ mention }: Item, one: string): boolean {
  return (
    mention.kind === "term" &&
    mention.readings.some(
      ({ category, forms, as }) =>
        (category === "place" || category === "country") &&
        as === "noun" &&
        (forms.length === 0 || forms.some((form) => form.case === one)),
    )
  );
}
