/** The report: safe, whole, the same bytes; every sentence points at words that are there. */
import { describe, expect, it } from "vitest";
import type { Facts, Summary } from "../../src/core.js";
import { cutArticle, idsWithin, showArticle } from "../../src/edge/report/article.js";
import { formatReport } from "../../src/edge/report/page.js";
import { en } from "../../src/edge/ui/en.js";
import { ru } from "../../src/edge/ui/ru.js";
import { put, svodka, zhArticle } from "./command.js";

describe("the article is cut where evidence begins and ends", () => {
  const text = "0123456789";
  const spans = [
    { start: 2, end: 6 },
    { start: 4, end: 8 },
    { start: 4, end: 8 },
  ];

  it("pieces cover it", () => {
    expect(cutArticle(text, spans)).toEqual([
      { start: 0, end: 2, id: null },
      { start: 2, end: 4, id: "s1" },
      { start: 4, end: 6, id: "s2" },
      { start: 6, end: 8, id: "s3" },
      { start: 8, end: 10, id: null },
    ]);
  });

  it("a span knows its pieces", () => {
    expect(idsWithin(cutArticle(text, spans), { start: 4, end: 8 })).toEqual(["s2", "s3"]);
  });

  it("evidence over two lines has one id and the class on both", () => {
    const twoLines = "ab\ncd";
    const html = showArticle(twoLines, cutArticle(twoLines, [{ start: 1, end: 4 }]), []);
    expect(html).toBe(
      '<p>a<span class="evidence s1" id="s1">b</span></p>\n<p><span class="evidence s1">c</span>d</p>\n',
    );
  });

  it("furniture is told apart", () => {
    expect(showArticle("ab\ncd", cutArticle("ab\ncd", []), [{ start: 3, end: 5 }])).toBe(
      '<p>ab</p>\n<p class="furniture">cd</p>\n',
    );
  });
});

const evil = `<script>alert("1")</script>&'`;

const facts: Facts = {
  schema: "svodka/facts@1",
  article: {
    language: "zh",
    title: evil,
    published: evil,
    publishedFrom: "article",
    source: evil,
    author: evil,
    furniture: [],
  },
  dates: [],
  officials: [],
  bodies: [],
  agreements: [],
  events: [],
  figures: [],
  statements: [
    {
      id: "s1",
      speaker: { zh: evil, ru: evil, id: null, origin: "article" },
      verb: { zh: evil, ru: evil, id: null, origin: "article" },
      topics: [],
      evidence: [{ slot: "verb", start: 0, end: evil.length, text: evil, rule: "test" }],
    },
  ],
  issues: [{ kind: "other", severity: "warning", start: 0, end: 1, text: evil, message: evil }],
};

const summary: Summary = {
  language: "ru",
  style: "brief",
  title: evil,
  text: evil,
  sentences: [
    {
      text: evil,
      section: null,
      facts: ["s1"],
      parts: [{ text: evil, fact: "s1", slot: "verb", term: null, origin: "transcription" }],
    },
  ],
  issues: [],
};

describe("a page", () => {
  const page = formatReport({ name: "a.txt", text: `${evil}\u0000\u001b`, facts, summaries: [summary] }, en);

  it("escapes everything that comes from outside", () => {
    expect(page.match(/<script>/gu)).toHaveLength(1);
    expect(page).not.toContain(evil);
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
    expect(page).not.toMatch(/[\u0000\u001b]/u);
  });

  it("marks what was transcribed", () => {
    expect(page).toContain('<span class="transcribed">&lt;script');
  });

  it("asks for nothing from outside", () => {
    expect(page).not.toMatch(/https?:|\ssrc=|<link|@import|url\(/u);
  });
});

describe("the report of an article", () => {
  put("zh.txt", zhArticle);
  const args = ["brief", "zh.txt", "--format", "html"];
  const { out } = svodka(args);

  it("has landmarks, headings and languages", () => {
    for (const landmark of ["<header>", "<main>", '<article class="article"', "<footer>"])
      expect(out).toContain(landmark);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(out.match(/<h1/gu)).toHaveLength(1);
    for (const language of ["zh-Hans", "ru"])
      expect(out).toMatch(new RegExp(`<section class="brief"[^>]* lang="${language}">`, "u"));
  });

  it("points only at words that are there, and every id stands once", () => {
    const ids = [...out.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [...out.matchAll(/data-evidence="([^"]*)"/gu)].flatMap(([, list]) =>
      (list ?? "").split(" ").filter(Boolean),
    );
    const linked = [...out.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id ?? "");
    const labels = [...out.matchAll(/aria-labelledby="([^"]+)"/gu)].map(([, id]) => id ?? "");
    expect(pointed.length).toBeGreaterThan(2);
    expect(linked.length).toBeGreaterThanOrEqual(2);
    for (const id of [...pointed, ...linked, ...labels]) expect(ids).toContain(id);
  });

  it("every sentence can be walked to and lists its quotes", () => {
    const sentences = out.split('<div class="sentence"').slice(1);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const sentence of sentences) {
      expect(sentence).toContain('<p tabindex="0">');
      expect(sentence).toMatch(/<details><summary lang="en">Quotes: [1-9]/u);
    }
  });

  it("shows the whole article", () => {
    const words = out.slice(out.indexOf("<article"), out.indexOf("</article>")).replace(/<h2.*<\/h2>|<[^>]+>|\s/gu, "");
    expect(words).toBe(zhArticle.replace(/\s/gu, ""));
  });

  it("speaks the language of the interface", () => {
    expect(svodka([...args, "--ui", "ru"]).out).toContain(`<h2 id="article" lang="ru">${ru.label.article}</h2>`);
  });
});
