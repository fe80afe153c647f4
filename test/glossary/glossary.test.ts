/** The bundled glossary keeps its own rules; a translator's mistakes are answered with file, entry and cure. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { GlossaryError, type GlossaryFile, loadGlossary } from "../../src/glossary/load.js";
import { phraseSchema } from "../../src/glossary/phrase.js";
import { categoryOf, type Entry, wordings } from "../../src/glossary/schema.js";

const folder = join(import.meta.dirname, "../../glossary");
const filesOf = (name: string) => readdirSync(join(folder, name)).filter((file) => file.endsWith(".json"));
const parse = (name: string, file: string) => JSON.parse(readFileSync(join(folder, name, file), "utf8"));
const terms: readonly GlossaryFile[] = filesOf("terms").map((file) => ({ file, entries: parse("terms", file) }));
const entries = terms.flatMap(({ entries: list }) => list as readonly Entry[]);

describe("the bundled glossary", () => {
  it("passes its schema and has every id once", () => {
    expect(loadGlossary(terms).entries.size).toBe(entries.length);
  });

  it("is all of the files, and nothing else", () => {
    expect(bundledGlossary.entries.size).toBe(entries.length);
    expect(bundledGlossary.phrases.length).toBe(filesOf("phrases").flatMap((file) => parse("phrases", file)).length);
  });

  it.each(terms)("$file is sorted by id", ({ entries: list }) => {
    const ids = (list as readonly Entry[]).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it("names only parents that are there", () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(entries.filter(({ parent }) => parent !== undefined && !ids.has(parent)).map(({ id }) => id)).toEqual([]);
  });

  it("mixes no Latin letters into Russian words, nor the reverse", () => {
    const mixed = /[A-Za-z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][A-Za-z]/u;
    const wrong = entries.flatMap((entry) =>
      entry.ru ? wordings(entry.ru, entry.status).filter(({ term }) => mixed.test(term)) : [],
    );
    expect(wrong).toEqual([]);
  });

  it("tells the inflection only of wordings that are there", () => {
    const strange = entries.flatMap(({ id, ru, status }) => {
      const known = new Set(ru ? wordings(ru, status).map(({ term }) => term) : []);
      return Object.keys(ru?.others ?? {})
        .filter((term) => !known.has(term) || term === ru?.term)
        .map((term) => `${id}: ${term}`);
    });
    expect(strange).toEqual([]);
  });

  it("points with its heads at words of the term", () => {
    const wrong = entries.filter(({ ru }) => {
      const count = ru?.term.split(" ").length ?? 0;
      return [ru?.head ?? []].flat().some((head) => head < 0 || head >= count);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has a source for everything, and a known category", () => {
    expect(entries.filter(({ source }) => source.trim() === "").map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ id }) => categoryOf(id) === null).map(({ id }) => id)).toEqual([]);
  });

  it.each(filesOf("phrases"))("phrases of %s pass their schema", (file) => {
    for (const phrase of parse("phrases", file)) expect(phraseSchema.safeParse(phrase).error).toBeUndefined();
  });
});

describe("a translator's mistakes", () => {
  const good = {
    id: "topic.tea",
    zh: { term: "茶叶" },
    ru: { term: "чай", gender: "m" },
    status: "proposed",
    source: "own",
  };

  it.each([
    ["a field nobody knows", { ...good, rus: {} }, "rus"],
    ["a status nobody knows", { ...good, status: "good" }, "preferred"],
    ["a gender nobody knows", { ...good, ru: { term: "чай", gender: "x" } }, "ru.gender"],
    ["an id with capitals", { ...good, id: "topic.Tea" }, "id"],
    ["an id of no category", { ...good, id: "drink.tea" }, "topic"],
    ["no term at all", { id: "topic.tea", status: "proposed", source: "own" }, "term"],
    ["a space at the end", { ...good, zh: { term: "茶叶 " } }, "zh.term"],
  ])("%s is named with file, entry and cure", (_, entry, named) => {
    const load = () => loadGlossary([{ file: "mine.json", entries: [entry] }]);
    expect(load).toThrow(GlossaryError);
    try {
      load();
    } catch (error) {
      const [problem] = (error as GlossaryError).problems;
      expect(problem?.file).toBe("mine.json");
      expect(problem?.entry).not.toBe("");
      expect(problem?.cure).toMatch(/\.$/u);
      expect(`${problem?.message} ${problem?.cure}`).toContain(named);
    }
  });

  it("are all listed, not only the first", () => {
    const problems = [{ ...good, status: "good" }, { ...good, id: "x" }, { ...good, id: "topic.tea" }, { ...good }];
    try {
      loadGlossary([{ file: "mine.json", entries: problems }]);
      expect.unreachable();
    } catch (error) {
      expect((error as GlossaryError).problems.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("a later file lies over an earlier one, entry by entry", () => {
    const mine = { ...good, ru: { term: "чаёк", gender: "m" } };
    const glossary = loadGlossary([
      { file: "a.json", entries: [good] },
      { file: "b.json", entries: [mine] },
    ]);
    expect(glossary.entries.get("topic.tea")?.ru?.term).toBe("чаёк");
  });
});
