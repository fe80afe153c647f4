/**
 * Writes down what the built library makes of every article: facts.json, zh.txt, ru.txt beside article.txt.
 * Run it by `npm run articles`, then read every changed line as an editor of that language would.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { layOut } from "./layout.mjs";

const { brief, render } = await import("../../dist/index.js");
const folder = dirname(fileURLToPath(import.meta.url));
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const place = join(folder, entry.name);
  const { published } = JSON.parse(readFileSync(join(place, "gold.json"), "utf8"));
  const { facts } = brief(readFileSync(join(place, "article.txt"), "utf8"), { published });
  writeFileSync(join(place, "facts.json"), `${JSON.stringify(facts, null, 1)}\n`);
  for (const to of ["zh", "ru"]) writeFileSync(join(place, `${to}.txt`), layOut(facts, to, render));
}
