/** Widths, tables, texts taken apart, quotes, file names for the shell: small parts with hand-checked answers. */
import { describe, expect, it } from "vitest";
import type { Summary, SummarySentence } from "../../src/core.js";
import { formatMarkdown } from "../../src/edge/format/markdown.js";
import { layTable } from "../../src/edge/format/table.js";
import { unweave } from "../../src/edge/format/weave.js";
import { widthOf, wrap } from "../../src/edge/format/width.js";
import { placeOf } from "../../src/edge/place.js";
import { quotesOf } from "../../src/edge/quotes.js";
import { shellWord } from "../../src/edge/shell-word.js";

it.each([
  ["", 0],
  ["abc", 3],
  ["会谈", 4],
  ["Ван И", 5],
  ["，。《》", 8],
  ["й", 1],
  ["и\u0306", 1],
  ["𠮷", 2],
  ["\u001b[1mДаты\u001b[22m", 4],
  ["ＡＢ", 4],
])("%s takes %i columns", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

it.each<[string, number, string[]]>([
  ["", 10, [""]],
  ["один два три", 8, ["один два", "три"]],
  ["中国国家主席", 8, ["中国国家", "主席"]],
  ["中国国家，主席", 8, ["中国国", "家，主席"]],
  ["авиастроительный", 5, ["авиастроительный"]],
  ["副总理 / заместитель", 12, ["副总理 /", "заместитель"]],
])("%s in %i columns", (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines);
});

it("a table keeps its columns under one another and leaves out the empty ones", () => {
  const rows = [
    { cells: ["习近平", "", "国家主席"], under: [] },
    { cells: ["Путин", "", "президент\nглава"], under: ["  below"] },
  ];
  expect(layTable(["name", "none", "post"], rows, (head) => head.toUpperCase())).toEqual([
    "NAME    POST",
    "习近平  国家主席",
    "Путин   президент",
    "        глава",
    "  below",
  ]);
});

function sentence(text: string, facts: readonly string[] = []): SummarySentence {
  return { text, section: null, facts, parts: [] };
}

function summary(over: Partial<Summary>): Summary {
  return { language: "ru", style: "brief", title: "Т", text: "", sentences: [], issues: [], ...over };
}

describe("the text of a summary comes apart", () => {
  it("brief", () => {
    const [a, b] = [sentence("Раз."), sentence("Два.")];
    expect(unweave(summary({ text: "Раз. Два.", sentences: [a, b] }))).toEqual([
      { kind: "title", text: "Т" },
      { kind: "sentence", sentence: a },
      { kind: "sentence", sentence: b },
    ]);
  });

  it("full: headings between, equal sentences apart, order that of the text", () => {
    const [a, b, c] = [sentence("Раз."), sentence("Два."), sentence("Раз.")];
    const text = "Т\n\nСобытие\nДва.\n\nДокументы\nРаз.\nРаз.";
    expect(unweave(summary({ style: "full", text, sentences: [a, b, c] }))).toEqual([
      { kind: "title", text: "Т" },
      { kind: "heading", text: "Событие" },
      { kind: "sentence", sentence: b },
      { kind: "heading", text: "Документы" },
      { kind: "sentence", sentence: a },
      { kind: "sentence", sentence: c },
    ]);
  });

  it("headline: the title alone", () => {
    expect(unweave(summary({ style: "headline", text: "Т", sentences: [sentence("Т")] }))).toEqual([
      { kind: "title", text: "Т" },
    ]);
  });
});

it("Markdown leaves no mark of its own in the text", () => {
  const text = "1. *А* [б](в) <г> #д";
  expect(formatMarkdown([summary({ title: "", text, sentences: [sentence(text)] })], null)).toBe(
    "1\\. \\*А\\* \\[б\\](в) \\<г\\> \\#д\n",
  );
});

it("evidence of one sentence is quoted with what is between, another sentence apart", () => {
  const article = "5月16日，习近平在北京同普京举行会谈。双方签署联合声明。";
  const at = (words: string) => ({
    slot: "x",
    rule: "r",
    text: words,
    start: article.indexOf(words),
    end: article.indexOf(words) + words.length,
  });
  const evidence = new Map([["e1", ["普京", "习近平", "签署"].map(at)]]);
  expect(quotesOf(sentence("", ["e1"]), evidence, article).map(({ text }) => text)).toEqual([
    "习近平在北京同普京",
    "签署",
  ]);
});

it.each([
  ["ab\ncd", 0, "1:1"],
  ["ab\ncd", 4, "2:2"],
  ["a\r\nb", 3, "2:1"],
  ["𠮷会", 2, "1:2"],
])("%j at %i is %s", (text, offset, place) => {
  expect(placeOf(text, offset)).toBe(place);
});

it.each([
  ["a.txt", "a.txt"],
  ["новости/1.txt", "новости/1.txt"],
  ["a b.txt", "'a b.txt'"],
  ["it's.txt", "'it'\\''s.txt'"],
  ["-a.txt", "./-a.txt"],
  ["$(x).txt", "'$(x).txt'"],
])("%s is typed %s", (name, word) => {
  expect(shellWord(name)).toBe(word);
});
