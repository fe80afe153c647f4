/** The packed glossary says what the files say: every entry, every Chinese wording, every frame. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { chineseWordings } from "../../src/glossary/lookup.js";
import { openGlossary, packGlossary } from "../../src/glossary/packed.js";
import { categories } from "../../src/glossary/schema.js";

const packed = packGlossary(bundledGlossary);
const opened = () => openGlossary(packed);

describe("a packed glossary", () => {
  it("has the same entries in the same order", () => {
    expect([...opened().entries.values()]).toEqual([...bundledGlossary.entries.values()]);
    expect([...opened().entries.keys()]).toEqual([...bundledGlossary.entries.keys()]);
    expect(opened().entries.size).toBe(bundledGlossary.entries.size);
  });

  it("opens one entry without the others", () => {
    const { entries } = opened();
    expect(entries.get("country.ru")).toEqual(bundledGlossary.entries.get("country.ru"));
    expect(entries.get("country.ru")).toBe(entries.get("country.ru"));
    expect(entries.get("country.none")).toBeUndefined();
    expect(entries.has("country.none")).toBe(false);
  });

  it("has the same categories and frames", () => {
    for (const category of categories) expect(opened().of(category)).toEqual(bundledGlossary.of(category));
    expect(opened().phrases).toEqual(bundledGlossary.phrases);
  });

  it("finds the same Chinese wordings", () => {
    const { chinese } = opened();
    const terms = [...bundledGlossary.entries.values()].flatMap(chineseWordings).map(({ term }) => term);
    expect(terms.length).toBeGreaterThan(5_000);
    for (const term of terms) expect(chinese.all(term, 0)).toEqual(bundledGlossary.chinese.all(term, 0));
  });
});
