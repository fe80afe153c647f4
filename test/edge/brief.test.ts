/** What `brief` and `facts` print: results on standard output alone, every format, the same bytes each time. */
import { spawn } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "../../src/core.js";
import { cli, folder, type Outcome, put, ruArticle, svodka as run, zhArticle } from "./command.js";

const day = ["--published", "2024-05-16"];

/** Commands are slow to start: each is run once, except where the second time is the point. */
const outcomes = new Map<string, Outcome>();
function svodka(args: readonly string[]): Outcome {
  const known = outcomes.get(args.join(" ")) ?? run(args);
  outcomes.set(args.join(" "), known);
  return known;
}

beforeAll(() => {
  put("zh.txt", zhArticle);
  put("ru.txt", ruArticle);
});

describe.each([
  ["zh.txt", zhArticle],
  ["ru.txt", ruArticle],
])("%s", (file, text) => {
  const json = () => JSON.parse(svodka(["brief", file, "--format", "json", ...day]).out) as Brief;

  it("has both briefs as text, title first", () => {
    const { zh, ru } = json();
    const { status, out } = svodka(["brief", file, ...day]);
    expect(status).toBe(0);
    expect(out).toBe(`${zh.title}\n\n${zh.text}\n\n${ru.title}\n\n${ru.text}\n`);
    expect(zh.text).toMatch(/^\p{Script=Han}|^\d/u);
    expect(ru.text).toMatch(/\p{Script=Cyrillic}/u);
  });

  it("reads standard input the same, by - and by nothing", () => {
    const { out } = svodka(["brief", file, ...day]);
    expect(run(["brief", "-", ...day], { input: text }).out).toBe(out);
    expect(run(["brief", ...day], { input: text }).out).toBe(out);
  });

  it("keeps to the languages asked for, in their order", () => {
    const { zh, ru } = json();
    expect(svodka(["brief", file, "--to", "ru", ...day]).out).toBe(`${ru.title}\n\n${ru.text}\n`);
    expect(svodka(["brief", file, "--to", "ru,zh", "--style", "headline", ...day]).out).toBe(
      `${ru.title}\n\n${zh.title}\n`,
    );
    expect(Object.keys(JSON.parse(svodka(["brief", file, "--to", "ru", "--format", "json", ...day]).out))).toEqual([
      "facts",
      "ru",
    ]);
  });

  it("quotes are slices of the article", () => {
    const { out } = svodka(["brief", file, "--quotes", ...day]);
    const quotes = out.split("\n").filter((line) => line.startsWith("    > "));
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    for (const quote of quotes) expect(text).toContain(quote.slice("    > ".length));
  });

  it("is Markdown with a heading a title", () => {
    const { zh, ru } = json();
    const lines = svodka(["brief", file, "--format", "md", "--quotes", ...day]).out.split("\n");
    expect(lines.filter((line) => line.startsWith("# "))).toEqual([`# ${zh.title}`, `# ${ru.title}`]);
    expect(lines.filter((line) => line.startsWith("> ")).length).toBeGreaterThanOrEqual(2);
  });

  it("facts as JSON are those of the brief", () => {
    expect(JSON.parse(svodka(["facts", file, "--format", "json", ...day]).out)).toEqual(json().facts);
  });

  it("facts as a table name every date, official, place and event", () => {
    const { facts } = json();
    const { out } = svodka(["facts", file, ...day]);
    expect(facts.officials.length).toBeGreaterThanOrEqual(2);
    expect(facts.events.length).toBeGreaterThanOrEqual(1);
    for (const { value } of facts.dates) expect(out).toContain(value);
    for (const { name } of [...facts.officials, ...facts.bodies]) expect(out).toContain(name.ru ?? name.zh);
    expect(out).toMatch(/^Dates \(\d+\)$/mu);
    expect(out).toMatch(/^Figures: none$/mu);
  });

  it("explains every fact by rules", () => {
    const { facts } = json();
    const { out } = svodka(["facts", file, "--explain", ...day]);
    for (const { rule } of facts.events.flatMap(({ evidence }) => evidence)) expect(out).toContain(rule);
  });

  it("prints the same bytes twice", () => {
    for (const format of ["html", "md", "json", "text"]) {
      const args = ["brief", file, "--format", format, ...day];
      expect(run(args).out).toBe(svodka(args).out);
    }
  });
});

it("explains for a sentence which rules were called", () => {
  const { status, out } = svodka(["facts", "zh.txt", "--explain-miss", "举行会谈"]);
  expect(status).toBe(0);
  expect(out).toMatch(/^5月16日/mu);
  expect(out).toMatch(/found: zh\.\S+ — /u);
  const { status: none, err } = svodka(["facts", "zh.txt", "--explain-miss", "不在文中"]);
  expect([none, err]).toEqual([
    1,
    "error: No sentence of the article has “不在文中”. Copy the words from the article.\n",
  ]);
});

it("a glossary of one's own lies over the bundled one", () => {
  const entry = {
    id: "person.test-levitanov",
    zh: { term: "列维塔诺夫" },
    ru: { term: "Ливитанский", given: "Иван", gender: "m" },
    country: "RU",
    status: "preferred",
    source: "test",
  };
  put("glossary.json", JSON.stringify([entry]));
  put("person.txt", "5月16日，国家主席习近平在北京同俄罗斯总统列维塔诺夫举行会谈。\n");
  const args = ["brief", "person.txt", "--to", "ru"];
  expect(svodka(args).out).not.toContain("Ливитанск");
  expect(svodka([...args, "--glossary", "glossary.json"]).out).toContain("Ливитанск");
});

it("colours are for eyes: none off a TTY", () => {
  expect(svodka(["facts", "zh.txt"]).out).not.toContain("\u001b");
  expect(svodka(["brief", "nowhere.txt"]).err).not.toContain("\u001b");
});

it("a reader that stops early is no mistake", async () => {
  put("many.ndjson", `${JSON.stringify({ text: zhArticle })}\n`.repeat(200));
  const child = spawn(process.execPath, [cli, "batch", "many.ndjson"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect([status, err]).toEqual([0, ""]);
});
