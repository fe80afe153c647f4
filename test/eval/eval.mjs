/**
 * Prints how well the built library reads and writes, against facts marked up by hand.
 *
 *   npm run eval                    the articles of test/articles: reading, briefs, round trip;
 *                                   and reading of the articles of test/eval/blind
 *   npm run eval -- FOLDER...       also what a folder holds: pairs of articles NN-zh.json and NN-ru.json, date cases
 *                                   *.jsonl, the case tables places-ru.jsonl and names-ru.jsonl
 *
 * Nothing is asserted here.
 */
import { blindSets } from "./blind.mjs";
import { printBriefs } from "./briefs.mjs";
import { dateFiles, printDates } from "./dates.mjs";
import { printDeclension } from "./declension.mjs";
import { fixtures } from "./fixtures.mjs";
import { kinds } from "./kinds.mjs";
import { hasPairs, printPairs } from "./pairs.mjs";
import { printRoundTrip } from "./roundtrip.mjs";

const library = await import("../../dist/index.js");

for (const language of ["zh", "ru"]) {
  const articles = fixtures.filter((one) => one.language === language);
  printReading(`${articles.length} articles, ${language}`, language, articles);
}
for (const { name, language, articles } of blindSets) printReading(name, language, articles);
await printBriefs(library);
await printRoundTrip(library);
for (const folder of process.argv.slice(2)) {
  if (hasPairs(folder)) printPairs(folder, library);
  if (dateFiles(folder).length > 0) printDates(folder, library);
  await printDeclension(folder);
}

/** Precision, recall and F1 a kind. */
function printReading(title, language, articles) {
  const tallies = new Map(kinds.map(({ name }) => [name, { gold: 0, said: 0, hit: 0 }]));
  for (const { text, published, gold } of articles) {
    const facts = library.extract(text, { published });
    for (const kind of kinds)
      count(tallies.get(kind.name), kind.gold(gold, language), kind.said(facts, language), kind.same);
  }
  console.log(`\n${title}`);
  console.log(
    `${"kind".padEnd(12)}${["gold", "said", "hit", "precision", "recall", "F1"].map((head) => head.padStart(10)).join("")}`,
  );
  for (const [name, { gold, said, hit }] of tallies) {
    const precision = said === 0 ? 0 : hit / said;
    const recall = gold === 0 ? 0 : hit / gold;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const figures = [precision, recall, f1].map((one) => one.toFixed(3).padStart(10)).join("");
    console.log(`${name.padEnd(12)}${[gold, said, hit].map((one) => String(one).padStart(10)).join("")}${figures}`);
  }
}

/** Pairs gold and said one to one, in order. */
function count(tally, gold, said, same) {
  const left = new Set(said);
  for (const one of gold) {
    const found = [...left].find((other) => same(one, other));
    if (found === undefined) continue;
    left.delete(found);
    tally.hit++;
  }
  tally.gold += gold.length;
  tally.said += said.length;
}
