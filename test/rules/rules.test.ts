/** Every rule runs its own examples: what it finds, slot by slot, and what it must leave alone. */
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/facts/index.js";
import { bundledGlossary } from "../../src/glossary/data.js";
import { readExample } from "../../src/match/example.js";
import { triggersOf } from "../../src/match/rule.js";
import { languages } from "../../src/model/language.js";
import { createEngine } from "../../src/pipeline/engine.js";
import { explainArticle } from "../../src/pipeline/explain.js";

const engine = createEngine(bundledGlossary);
const nothingKnown = { published: null, language: null, title: null, source: null };
const rules = languages.flatMap((language) =>
  Object.values(kinds).flatMap((kind) => kind.rules[language].map((rule) => ({ language, rule }))),
);

function foundBy(id: string, text: string, language: (typeof languages)[number]) {
  const sentences = explainArticle(text, language, nothingKnown, engine);
  return sentences.flatMap(({ found }) => found.filter((one) => one.rule === id));
}

describe.each(rules)("$rule.id", ({ language, rule }) => {
  it("has a sentence about itself, examples both ways, and a trigger", () => {
    expect(rule.about).toMatch(/\.$/u);
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.ignores.length).toBeGreaterThan(0);
    expect(triggersOf(rule.when).length).toBeGreaterThan(0);
  });

  it.each(rule.finds)("finds %s", (marked) => {
    const { text, slots } = readExample(marked);
    const said = slots.map(({ slot, text: words }) => `${slot}:${words}`);
    const found = foundBy(rule.id, text, language).map((one) => one.slots.map((each) => `${each.slot}:${each.text}`));
    expect(found).toContainEqual(said);
  });

  it.each(rule.ignores)("ignores %s", (text) => {
    expect(foundBy(rule.id, text, language)).toEqual([]);
  });
});

it("ids are unique and begin with the language", () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { language, rule } of rules) expect(rule.id.startsWith(`${language}.`)).toBe(true);
});
