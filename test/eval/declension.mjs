/** Case tables of Russian place names and first names, form by form. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const cases = ["nom", "gen", "dat", "acc", "ins", "prp"];
/** The tables write the prepositional as `prep`. */
const formOf = (forms, one) => forms[one] ?? forms[one === "prp" ? "prep" : one];

export async function printDeclension(folder) {
  // The grammar is no public entry of the package.
  const grammar = await bundle(
    "src/languages/ru/grammar",
    'export * from "./place.js"; export * from "./name-given.js";',
  );
  const tables = [
    ["places-ru.jsonl", ({ lemma }) => grammar.declinePlace(lemma), (row) => row],
    ["names-ru.jsonl", ({ lemma, gender }) => grammar.declineGiven(lemma, gender), (row) => row.forms],
  ];
  for (const [file, decline, formsOf] of tables) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    let right = 0;
    let all = 0;
    for (const row of readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))) {
      const paradigm = decline(row);
      for (const one of cases) {
        const expected = formOf(formsOf(row), one);
        if (expected === undefined) continue;
        all++;
        if (paradigm?.[one]?.replaceAll("ё", "е") === expected.replaceAll("ё", "е")) right++;
      }
    }
    console.log(`\n${file}: ${right} of ${all} forms right, ${((100 * right) / all).toFixed(2)} %`);
  }
}
