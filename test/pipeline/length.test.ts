/** No sentence is longer than a reader takes in at once: 45 Russian words, 90 Chinese characters. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract, type Language, render } from "../../src/index.js";

const folder = new URL("../articles/", import.meta.url).pathname;
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

const measures: Readonly<Record<Language, { readonly most: number; readonly measure: (text: string) => number }>> = {
  // A Russian title printed as the article has it counts by words.
  zh: { most: 90, measure: (text) => text.replace(/[\p{Script=Cyrillic}-]+/gu, "字").replaceAll(" ", "").length },
  ru: { most: 45, measure: (text) => text.split(/\s+/u).length },
};

/** The mark of a list is no word of its sentence. */
const withoutNumber = (text: string) => text.replace(/^\d+\. /u, "");

describe.each(slugs)("%s", (slug) => {
  const read = (file: string) => readFileSync(join(folder, slug, file), "utf8");
  const { published } = JSON.parse(read("gold.json")) as { published: string };
  const facts = extract(read("article.txt"), { published });

  it.each(["zh", "ru"] as const)("in %s", (to) => {
    const { most, measure } = measures[to];
    const { sentences } = render(facts, { to, style: "full" });
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text } of sentences) expect(measure(withoutNumber(text)), text).toBeLessThanOrEqual(most);
  });
});
