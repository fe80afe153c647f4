/** What the doors export is a list kept by hand; both module systems give the same bytes. */
import { describe, expect, it, vi } from "vitest";
import { articles, cjs, esm } from "./built.js";

vi.setConfig({ testTimeout: 60_000 });

const core = ["GlossaryError", "createSvodka", "loadGlossary"];
const index = [...core, "brief", "checkTerms", "compare", "extract", "lookup", "render"].sort();

describe("exports", () => {
  it.each([
    ["svodka, ES modules", esm.index, index],
    ["svodka, CommonJS", cjs.index, index],
    ["svodka/core, ES modules", esm.core, core],
    ["svodka/core, CommonJS", cjs.core, core],
  ])("%s", (_name, door, names) => {
    expect(Object.keys(door).sort()).toEqual(names);
  });
});

describe.each(articles)("%s", (_name, text) => {
  const bytes = JSON.stringify(esm.index.brief(text));

  it("gives the same bytes twice", () => {
    expect(JSON.stringify(esm.index.brief(text))).toBe(bytes);
  });

  it("gives the same bytes by CommonJS", () => {
    expect(JSON.stringify(cjs.index.brief(text))).toBe(bytes);
  });

  it("gives the same bytes whatever was read before", () => {
    for (const [, other] of articles) esm.index.brief(other);
    expect(JSON.stringify(esm.index.brief({ text }))).toBe(bytes);
  });

  it("a brief is its facts and both renderings", () => {
    const { facts, zh, ru } = esm.index.brief(text);
    expect(esm.index.extract(text)).toEqual(facts);
    expect(esm.index.render(facts, { to: "zh" })).toEqual(zh);
    expect(esm.index.render(facts, { to: "ru" })).toEqual(ru);
  });

  it("evidence is the slice it says", () => {
    const { facts } = esm.index.brief(text);
    const evidence = [
      ...facts.officials,
      ...facts.agreements,
      ...facts.events,
      ...facts.figures,
      ...facts.statements,
    ].flatMap((one) => one.evidence);
    for (const one of [...evidence, ...facts.dates, ...facts.figures])
      expect(text.slice(one.start, one.end)).toBe(one.text);
    for (const summary of [
      esm.index.render(facts, { to: "zh", style: "full" }),
      esm.index.render(facts, { to: "ru", style: "full" }),
    ]) {
      for (const { text: words, parts } of summary.sentences)
        expect(parts.map((part) => part.text).join("")).toBe(words);
    }
  });
});

it("the articles tried have something to say, or an issue that says why not", () => {
  const found = articles.map(([, text]) => esm.index.brief(text));
  expect(found.map(({ facts }) => facts.events.length > 0)).toEqual([true, true, false, false]);
  expect(
    found.map(({ facts }) => facts.issues.filter(({ severity }) => severity === "error").map(({ kind }) => kind)),
  ).toEqual([[], [], ["language"], ["empty"]]);
});
