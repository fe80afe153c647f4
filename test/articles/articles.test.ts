/** Articles end to end: the facts and both summaries are those that were read and written down. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brief, extract, type Facts, render } from "../../src/index.js";
// @ts-expect-error plain JavaScript, shared with the command that writes the fixtures
import { layOut } from "./layout.mjs";

const folder = import.meta.dirname;
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

function read(slug: string, file: string): string {
  return readFileSync(join(folder, slug, file), "utf8");
}

function evidencesOf(facts: Facts) {
  return [
    ...facts.dates.map((date) => ({ ...date, slot: "date" })),
    ...facts.officials.flatMap(({ mentions, evidence }) => [...mentions, ...evidence]),
    ...facts.bodies.flatMap(({ mentions }) => mentions),
    ...facts.agreements.flatMap(({ evidence }) => evidence),
    ...facts.events.flatMap(({ evidence }) => evidence),
    ...facts.figures.flatMap(({ evidence }) => evidence),
    ...facts.statements.flatMap(({ evidence }) => evidence),
  ];
}

describe.each(slugs)("%s", (slug) => {
  const article = read(slug, "article.txt");
  const { published } = JSON.parse(read(slug, "gold.json")) as { published: string };
  const facts = extract(article, { published });

  it("gives the facts written down", () => {
    expect(facts).toEqual(JSON.parse(read(slug, "facts.json")));
  });

  it.each(["zh", "ru"] as const)("gives the %s summaries written down", (to) => {
    expect(layOut(facts, to, render)).toBe(read(slug, `${to}.txt`));
  });

  it("rests every slot on its own words", () => {
    const evidences = evidencesOf(facts);
    expect(evidences.length).toBeGreaterThan(0);
    for (const { start, end, text } of evidences) expect(text).toBe(article.slice(start, end));
  });

  it("reads nothing in the furniture", () => {
    for (const { start, end } of evidencesOf(facts)) {
      for (const one of facts.article.furniture) expect(end <= one.start || one.end <= start).toBe(true);
    }
  });

  it("says nothing without a fact that is there", () => {
    const whole = brief(article, { published });
    const ids = new Set(
      [facts.dates, facts.officials, facts.bodies, facts.agreements, facts.events, facts.figures, facts.statements]
        .flat()
        .map(({ id }) => id)
        .concat("article"),
    );
    for (const sentence of [...whole.zh.sentences, ...whole.ru.sentences]) {
      expect(sentence.facts.length).toBeGreaterThan(0);
      for (const id of sentence.facts) expect(ids).toContain(id);
      expect(sentence.parts.map(({ text }) => text).join("")).toBe(sentence.text);
      for (const part of sentence.parts) if (part.slot !== null) expect(ids).toContain(part.fact);
    }
  });

  it("is the same twice, to the byte", () => {
    expect(JSON.stringify(brief(article, { published }))).toBe(JSON.stringify(brief(article, { published })));
  });
});
