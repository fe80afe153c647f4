/**
 * Nothing is said that the article does not say, however the article is spoilt: every slot of every sentence has
 * evidence, every evidence is a slice of the article as given, nothing throws, and the same bytes come out twice.
 *
 * FAITHFUL_CASES=10000 spoils more than the usual number of articles.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brief } from "../../src/index.js";
import { faultsOf } from "./faults.js";
import { diceOf, mutate, mutations } from "./mutate.js";

const folder = join(import.meta.dirname, "../articles");
const articles = readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
  if (!one.isDirectory()) return [];
  const { published } = JSON.parse(readFileSync(join(folder, one.name, "gold.json"), "utf8")) as { published: string };
  return [{ slug: one.name, text: readFileSync(join(folder, one.name, "article.txt"), "utf8"), published }];
});

/** Articles of which something is told: without them nothing would be checked. */
const told = new Set<string>();

it.each(articles)("$slug is told as it is", ({ slug, text, published }) => {
  const own = brief(text, { published });
  if (own.zh.sentences.length + own.ru.sentences.length > 0) told.add(slug);
  expect(own.facts.dates.length).toBeGreaterThan(0);
  expect(faultsOf(text, own)).toEqual([]);
});

it("tells something of nine articles in ten", () => {
  expect(told.size / articles.length).toBeGreaterThan(0.9);
});

describe.each(Object.entries(mutations))("mutation: %s", (_name, change) => {
  it("changes some article, and the same way with the same dice", () => {
    const changed = articles.map(({ text }) => change(text, diceOf(1)));
    expect(changed).not.toEqual(articles.map(({ text }) => text));
    expect(articles.map(({ text }) => change(text, diceOf(1)))).toEqual(changed);
  });
});

const cases = Number(process.env.FAITHFUL_CASES ?? 1500);

describe.each(articles.map((one, index) => ({ ...one, index })))("$slug, spoilt", ({ text, published, index }) => {
  const seeds = Array.from(
    { length: Math.ceil(cases / articles.length) },
    (_, round) => round * articles.length + index,
  );

  it(
    `is told as it is, ${seeds.length} times`,
    () => {
      for (const seed of seeds) {
        const { text: spoilt, how } = mutate(text, seed);
        const own = brief(spoilt, { published });
        expect(faultsOf(spoilt, own), `seed ${seed}: ${how.join(", ")}`).toEqual([]);
        if (seed % 10 === 0) expect(JSON.stringify(brief(spoilt, { published }))).toBe(JSON.stringify(own));
      }
    },
    60_000 + cases * 100,
  );
});
