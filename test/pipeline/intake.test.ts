import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../../src/pipeline/engine.js";
import { type Intake, takeIn } from "../../src/pipeline/intake.js";
import { normalize } from "../../src/text/normalize.js";
import { type Marked, type Page, rolesOf, textOf } from "./intake-page.js";
import { ruPages } from "./intake-pages-ru.js";
import { zhPages } from "./intake-pages-zh.js";

const nothing = { published: null, title: null, source: null };

function spansOf({ body, headers, furniture }: Intake) {
  const marked = (role: string, spans: Intake["body"]) => spans.map((span) => ({ role, ...span }));
  return [...marked("B", body), ...marked("H", headers), ...marked("F", furniture)].sort((a, b) => a.start - b.start);
}

function readPage(page: Page, language: "zh" | "ru"): { intake: Intake; read: readonly Marked[] } {
  const { text } = normalize(textOf(page));
  const intake = takeIn(text, packs[language], nothing);
  return { intake, read: spansOf(intake).map(({ role, start, end }) => ({ role, text: text.slice(start, end) })) };
}

const normalized = (page: Page) => rolesOf(page).map(({ role, text }) => ({ role, text: normalize(text).text }));

describe.each([
  ["zh", zhPages],
  ["ru", ruPages],
] as const)("pages in %s", (language, pages) => {
  it.each(pages.map((page) => [page.name, page] as const))("%s", (_, page) => {
    const { intake, read } = readPage(page, language);
    expect(read).toEqual(normalized(page));
    expect({ title: intake.title, published: intake.published, source: intake.source, author: intake.author }).toEqual({
      title: page.title ?? null,
      published: page.published ?? null,
      source: page.source ?? null,
      author: page.author ?? null,
    });
    expect(intake.publishedFrom).toBe(page.published ? "article" : null);
  });
});

describe("what is given", () => {
  const page = zhPages.find(({ name }) => name === "counter and labels on one line")!;
  it("wins over the page", () => {
    const given = { published: "2014-03-09", title: "另一标题", source: "另一来源" };
    const intake = takeIn(normalize(textOf(page)).text, packs.zh, given);
    expect(intake).toMatchObject({ ...given, publishedFrom: "option" });
  });
});

/** Every character but white space lies in one span, in order. */
function expectCovered(text: string, intake: Intake): void {
  let at = 0;
  for (const { start, end } of spansOf(intake)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe("");
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    at = end;
  }
  expect(text.slice(at).trim()).toBe("");
}

describe("every character is read once", () => {
  const articles = new URL("../articles/", import.meta.url);
  const slugs = readdirSync(articles, { withFileTypes: true }).filter((one) => one.isDirectory());
  it.each(slugs.map(({ name }) => name))("article %s", (slug) => {
    const { text } = normalize(readFileSync(new URL(`${slug}/article.txt`, articles), "utf8"));
    const language = slug.startsWith("ru") ? "ru" : "zh";
    expectCovered(text, takeIn(text, packs[language], nothing));
  });

  const lines = [...zhPages, ...ruPages].flatMap((page) => textOf(page).split("\n\n"));
  const marks = [
    "|",
    "→",
    " ",
    "  ",
    "。",
    ". ",
    "(",
    ")",
    "【",
    "】",
    ":",
    "来源:",
    "Автор:",
    "2008-12-10",
    "16+",
    "\t",
    "·",
  ];
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.array(fc.constantFrom(...marks, "中俄", "мост"), { maxLength: 12 }).map((all) => all.join("")),
    fc.string(),
  );
  it.each(["zh", "ru"] as const)("any page in %s", (language) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (all) => {
        const { text } = normalize(all.join("\n"));
        expectCovered(text, takeIn(text, packs[language], nothing));
      }),
      { numRuns: 300 },
    );
  });
});

describe("time", () => {
  it.each([
    ["labels", "来源:"],
    ["brackets", "【("],
    ["full stops", "。. "],
    ["bars", "|首页|"],
    ["spaces", "  大 中"],
  ])("is linear in %s", (_, unit) => {
    const time = (count: number) => {
      const text = unit.repeat(count);
      const start = performance.now();
      takeIn(text, packs.zh, nothing);
      return performance.now() - start;
    };
    time(2000);
    const [short, long] = [Math.max(1, time(4000)), time(32000)];
    expect(long / short).toBeLessThan(40);
  });
});
