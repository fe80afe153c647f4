/**
 * Prints how well the built library reads and writes, against facts marked up by hand.
 *
 *   npm run eval                    the articles of test/articles
 *   npm run eval -- FOLDER          also the case tables FOLDER/places-ru.jsonl and FOLDER/names-ru.jsonl, where they are
 *
 * Precision, recall and F1 a kind; nothing is asserted here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { printDeclension } from "./declension.mjs";
import { kinds } from "./kinds.mjs";

const articles = join(dirname(fileURLToPath(import.meta.url)), "../articles");
const { extract } = await import("../../dist/index.js");

for (const language of ["zh", "ru"]) {
  const tallies = new Map(kinds.map(({ name }) => [name, { gold: 0, said: 0, hit: 0 }]));
  const slugs = readdirSync(articles).filter(
    (slug) => slug.startsWith(`${language}-`) && existsSync(join(articles, slug, "gold.json")),
  );
  for (const slug of slugs) {
    const { published, gold } = JSON.parse(readFileSync(join(articles, slug, "gold.json"), "utf8"));
    const facts = extract(readFileSync(join(articles, slug, "article.txt"), "utf8"), { published });
    for (const kind of kinds)
      count(tallies.get(kind.name), kind.gold(gold, language), kind.said(facts, language), kind.same);
  }
  console.log(`\n${slugs.length} articles, ${language}`);
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

for (const folder of process.argv.slice(2)) await printDeclension(folder);

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
