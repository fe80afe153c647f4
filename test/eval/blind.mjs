/** Articles that were written and marked up by people who knew no rule; what was read of them since is told apart. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "blind");

/** Files of even numbers of the second batch have only ever been scored. */
const isUnread = (file) => /^k\d*[02468]-/u.test(file);

const sets = [
  ["first-zh", "zh", () => true, "blind once, then taught by"],
  ["first-ru", "ru", () => true, "blind once, then taught by"],
  ["second-zh", "zh", (file) => !isUnread(file), "blind once, then taught by"],
  ["second-ru", "ru", (file) => !isUnread(file), "blind once, then taught by"],
  ["second-zh", "zh", isUnread, "never read"],
  ["second-ru", "ru", isUnread, "never read"],
];

export const blindSets = sets.map(([name, language, belongs, how]) => {
  const articles = readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".json") && belongs(file))
    .map((file) => JSON.parse(readFileSync(join(folder, name, file), "utf8")));
  return { name: `${articles.length} articles, ${language}, ${how} (${name})`, language, articles };
});
