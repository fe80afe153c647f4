/** The caller's mistake is a TypeError that names the field; the article's is never thrown. */
import { describe, expect, it, vi } from "vitest";
import { cjs, esm } from "./built.js";

vi.setConfig({ testTimeout: 60_000 });

const text = "5月16日，习近平同普京举行会谈。";

/** What JavaScript may hand in. */
const wrong = (value: unknown) => value as never;

describe.each([
  ["ES modules", esm.index],
  ["CommonJS", cjs.index],
])("%s", (_name, { brief, extract, render }) => {
  const facts = extract(text);

  it.each<[string, () => unknown, RegExp]>([
    ["no article", () => brief(wrong(undefined)), /^article\b/u],
    ["an article that is a number", () => brief(wrong(7)), /^article\b/u],
    ["a text that is a number", () => brief(wrong({ text: 7 })), /^article\b/u],
    ["an unknown field", () => brief(wrong({ text, titel: "x" })), /^article\b/u],
    ["a day that is none", () => brief(text, { published: "2008-13-40" }), /^options\.published: .*YYYY-MM-DD/u],
    ["a day of another form", () => extract(text, { published: "10.12.2008" }), /^options\.published: .*YYYY-MM-DD/u],
    ["a language", () => extract(text, wrong({ language: "en" })), /^options\.language: .*"zh" or "ru"/u],
    ["an order", () => extract(text, wrong({ order: "other" })), /^options\.order\b/u],
    ["an unknown option", () => brief(text, wrong({ publishd: "2008-12-10" })), /^options\b/u],
    ["no language to write", () => render(facts, wrong({})), /^options\.to: .*"zh" or "ru"/u],
    ["a style", () => render(facts, wrong({ to: "ru", style: "long" })), /^options\.style\b/u],
  ])("%s", (_case, act, message) => {
    expect(act).toThrow(TypeError);
    expect(act).toThrow(message);
  });

  it.each(["", " \n", "Hello.", "12345", "\u0000\ud800", "会".repeat(50_000), "\n".repeat(50_000)])(
    "no text is an exception: %.8j",
    (odd) => {
      const read = brief(odd);
      expect(read.facts.schema).toBe("svodka/facts@1");
      expect([read.zh.language, read.ru.language]).toEqual(["zh", "ru"]);
    },
  );
});

it("an option wins over the same field of the article", () => {
  const article = { text, published: "2023-05-20" };
  expect(esm.index.extract(article).article.published).toBe("2023-05-20");
  expect(esm.index.extract(article, { published: "2024-05-20" }).article).toMatchObject({
    published: "2024-05-20",
    publishedFrom: "option",
  });
});

describe("a glossary of one's own", () => {
  const { createSvodka, loadGlossary, GlossaryError } = esm.core;

  it("is all the core knows", () => {
    const glossary = loadGlossary([
      {
        id: "country.ru",
        zh: { term: "俄罗斯" },
        ru: { term: "Россия", gender: "f" },
        country: "RU",
        status: "preferred",
        source: "test",
      },
    ]);
    const { bodies } = createSvodka({ glossary }).extract("俄罗斯代表团访问中国。");
    expect(bodies.map(({ name }) => name.ru)).toEqual(["Россия"]);
  });

  it("tells every problem with file, entry and cure", () => {
    const files = [
      {
        file: "mine.json",
        entries: [
          { id: "country.x", zh: { term: "某" }, status: "perfect", source: "" },
          { id: "strange.x", zh: { term: "某" }, status: "preferred", source: "" },
        ],
      },
    ];
    const act = () => loadGlossary(files);
    expect(act).toThrow(GlossaryError);
    try {
      act();
    } catch (error) {
      const problems = (error as InstanceType<typeof GlossaryError>).problems;
      expect(problems.map(({ file, entry }) => [file, entry])).toEqual([
        ["mine.json", "country.x"],
        ["mine.json", "strange.x"],
      ]);
      for (const { message, cure } of problems) expect([message, cure].every((said) => said.length > 3)).toBe(true);
    }
  });
});
