/** Clauses of a Russian sentence, the dates that stand aside, and what an act goes on with. */
import type { Chart, Item } from "../../model/mention.js";
import type { Range } from "../pack.js";
import { isParticiple } from "./finite.js";

const clauseEnds = new Set([";", ".", "!", "?", ":", "(", ")"]);
/** A comma ends a clause only before a word that opens one. */
const openers = new Set([
  "который",
  "которая",
  "которое",
  "которые",
  "которого",
  "которой",
  "которых",
  "котором",
  "где",
  "что",
  "чтобы",
  "когда",
  "если",
  "хотя",
  "а",
  "но",
  "однако",
  "поскольку",
]);

export function readClause({ items }: Chart, at: number): Range {
  const ends = (index: number) => {
    const word = items[index]?.word ?? "";
    const next = items[index + 1];
    return (
      clauseEnds.has(word) || (word === "," && next !== undefined && (openers.has(next.word) || opensParticiple(next)))
    );
  };
  let from = at;
  while (from > 0 && !ends(from - 1)) from--;
  let to = at;
  while (to < items.length && !ends(to)) to++;
  return { from, to };
}

/** «…, прошедшего в октябре»: what is told there is told of the noun before the comma. */
function opensParticiple({ mention, word }: Item): boolean {
  return mention.kind === "word" && isParticiple(word);
}

/** Dates from or up to which something is, and not when it was: «с мая», «к 2030 году», «за январь». */
export function readAsides({ items }: Chart): readonly number[] {
  return items.flatMap(({ mention }, index) =>
    mention.kind === "date" && bounds.has(items[index - 1]?.word ?? "") && !opensWhen(items, index) ? [index] : [],
  );
}

/** «с мая, когда они встретились»: the clause behind is of that day. */
function opensWhen(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.word === "," && items[at + 2]?.word === "когда";
}

const bounds = new Set(["с", "со", "к", "ко", "до", "за"]);

/** Occasions that go on with what was told before: «церемония прошла …», «после переговоров». */
const occasions = /^(?:церемони|торжественн|переговор|подписани|встреч|бесед|заседани)/u;
/** Words that say it was another one, or at another time. */
const others = new Set(
  (
    "предыдущая предыдущий предыдущие прошлая прошлой следующая следующий следующую новая новые очередная очередной первая первой прежде ранее раньше " +
    "когда-то подобные подобная одну одна одной из ранее неформальная прежние"
  ).split(" "),
);

/** See the contract of the pack. */
export function readFollows(chart: Chart, at: number): "act" | "news" | null {
  const { from } = readClause(chart, at);
  const before = chart.items.slice(from, at);
  if (before.some(({ word }) => others.has(word))) return null;
  const isAfter = before.some(
    ({ word }, index) =>
      (word === "после" || word === "перед" || word === "итогам") &&
      occasions.test(chart.items[from + index + 1]?.word ?? ""),
  );
  if (isAfter) return "act";
  return occasions.test(chart.items[at]?.word ?? "") ? "act" : null;
}
