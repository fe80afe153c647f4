/** The words a sentence rests on: together where they stand together, and each of them once. */
import { describe, expect, it } from "vitest";
import { type EvidenceIndex, quotesOf } from "../../src/edge/quotes.js";
import type { SummarySentence } from "../../src/model/summary.js";

const article = "王松访问莫斯科。会谈纪要由双方签署。第二天，王松返回哈尔滨。会谈纪要全文另发。";
const sentence = (...ids: string[]): SummarySentence => ({ text: "", section: null, facts: ids, parts: [] });
const at = (text: string, from = 0) => {
  const start = article.indexOf(text, from);
  return { slot: "x", start, end: start + text.length, text, rule: "test" };
};
const quotes = (index: EvidenceIndex, ...ids: string[]) =>
  quotesOf(sentence(...ids), index, article).map(({ text }) => text);

describe("quotes of a sentence", () => {
  it.each([
    ["pieces of one sentence are quoted together", [at("王松"), at("莫斯科")], ["王松访问莫斯科"]],
    ["pieces of two sentences apart", [at("莫斯科"), at("签署")], ["莫斯科", "签署"]],
    ["the same words said again are quoted once", [at("会谈纪要"), at("会谈纪要", 20)], ["会谈纪要"]],
    ["words of a longer quote are not quoted again", [at("王松"), at("莫斯科"), at("王松", 5)], ["王松访问莫斯科"]],
  ] as const)("%s", (_, evidence, expected) => {
    expect(quotes(new Map([["e1", evidence]]), "e1")).toEqual(expected);
  });

  it("of several facts in the order of the article", () => {
    const index = new Map([
      ["e2", [at("哈尔滨")]],
      ["e1", [at("莫斯科")]],
    ]);
    expect(quotes(index, "e2", "e1")).toEqual(["莫斯科", "哈尔滨"]);
  });
});
