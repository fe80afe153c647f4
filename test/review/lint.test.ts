/** The bundled glossary is clean; every kind of mistake is found, with file, entry and cure. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { sections } from "../../src/pipeline/plan-section.js";
import { type Situation, situations } from "../../src/pipeline/plan-sentence.js";
import { writers } from "../../src/render/writers.js";
import { lintGlossary } from "../../src/review/lint.js";

const slots = (id: string) =>
  id in situations ? situations[id as Situation] : sections.some((one) => id === `section.${one}`) ? [] : null;

const tea = { id: "topic.tea", zh: { term: "茶叶" }, ru: { term: "чай" }, status: "preferred", source: "own" };
const body = {
  id: "body.a",
  zh: { term: "茶叶署" },
  ru: { term: "Чайная служба", head: 1, gender: "f" },
  country: "CN",
  status: "preferred",
  source: "own",
};

describe("the bundled glossary", () => {
  it("is clean", () => {
    const all = { file: "glossary", entries: [...bundledGlossary.entries.values()] };
    const context = { phrases: bundledGlossary.phrases, forms: writers, slots };
    expect(lintGlossary([all], context)).toEqual([]);
  });
});

describe("a mistake", () => {
  it.each([
    ["the schema's", [{ ...tea, status: "good" }], "status"],
    ["an empty source", [{ ...tea, source: " " }], "source"],
    ["a parent that is not there", [{ ...tea, parent: "topic.drink" }], "topic.drink"],
    ["a variant that is the term", [{ ...tea, ru: { term: "чай", variants: ["чай"] } }], "«чай» stands twice"],
    ["a variant that stands twice", [{ ...tea, zh: { term: "茶叶", variants: ["茶", "茶"] } }], "«茶» stands twice"],
    ["a Latin letter in a Russian word", [{ ...tea, ru: { term: "чaй" } }], "Latin"],
    ["no head", [{ ...tea, ru: { term: "чёрный чай", gender: "m" } }], "no head"],
    ["a head behind the last word", [{ ...body, ru: { term: "Чайная служба", head: 2, gender: "f" } }], "head 2"],
    ["no gender", [{ ...body, ru: { term: "Чайная служба", head: 1 } }], "no gender"],
    ["a form the grammar knows", [{ ...tea, ru: { term: "чай", forms: { "sg.ins": "чаем" } } }], "sg.ins «чаем»"],
    ["a concept in two entries", [tea, { ...tea, id: "topic.tea-leaf" }], "is also topic.tea"],
    [
      "one wording of two concepts",
      [body, { ...body, id: "body.b", ru: { term: "Чайная палата", head: 1, gender: "f" } }],
      "茶叶署 is also a wording of",
    ],
  ])("%s", (_, entries, named) => {
    const problems = lintGlossary([{ file: "mine.json", entries }]);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.file).toBe("mine.json");
    expect(problem?.message).toContain(named);
    expect(problem?.cure).toMatch(/\.$/u);
  });

  it.each([
    ["one wording in two countries", [body, { ...body, id: "body.b", country: "RU" }]],
    ["an adjective of two words", [{ ...tea, id: "level.tea", ru: { term: "российский китайский" } }]],
    ["a form the grammar gets wrong", [{ ...tea, ru: { term: "чай", forms: { "sg.ins": "чайком" } } }]],
    [
      "a deprecated wording of another",
      [tea, { ...body, id: "topic.b", zh: { term: "茶", variants: [{ term: "茶叶", status: "deprecated" }] } }],
    ],
  ])("%s is none", (_, entries) => {
    expect(lintGlossary([{ file: "mine.json", entries }])).toEqual([]);
  });

  it("a file laid over a glossary may lean on it and must not clash with it", () => {
    const own = [
      { ...tea, parent: "country.cn" },
      { ...body, id: "body.own", zh: { term: "海关总署" } },
    ];
    const problems = lintGlossary([{ file: "mine.json", entries: own }], { over: bundledGlossary });
    expect(problems.map(({ entry, message }) => [entry, message])).toEqual([
      ["body.own", "海关总署 is also a wording of body.gacc"],
    ]);
  });
});

describe("a frame", () => {
  it.each([
    [{ id: "visit.held", zh: "{date}。", ru: "{date:when}]." }, "closes nothing"],
    [{ id: "visit.held", zh: "{date}。", ru: "{date:abl}." }, '"abl"'],
    [{ id: "visit.held", zh: "{date}{moon}。", ru: "{date:when}." }, "{moon}"],
    [{ id: "visit.flown", zh: "{date}。", ru: "{date:when}." }, "no situation"],
  ])("%j", (phrase, named) => {
    const problems = lintGlossary([], { phrases: [phrase], forms: writers, slots });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.entry).toBe(phrase.id);
    expect(problems[0]?.message).toContain(named);
  });
});
