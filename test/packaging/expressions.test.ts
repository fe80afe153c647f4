/** No regular expression of the sources can be made slow by a text: every one that repeats is checked by recheck. */
import { cpus } from "node:os";
import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { readSource, sources } from "../layers/sources.js";
import { type Expression, expressionsOf, hasRepetition, isBounded, unknownExpressions } from "./expressions.js";

describe("the finder sees", () => {
  it.each([
    ["a+", true],
    ["[ab]*", true],
    ["a{2,5}", true],
    ["(?:ab)?c", false],
    ["[*+]", false],
    ["\\*\\+", false],
    ["\\p{L}\\u{4e00}", false],
    ["\\p{L}+", true],
    ["[\\]*]", false],
  ])("%s: %s", (source, repeats) => {
    expect(hasRepetition(source)).toBe(repeats);
  });

  it.each([
    ["a{2,5}b?", true],
    ["a{2,}", false],
    ["a+", false],
    ["\\+[*]x{3}", true],
  ])("%s has limits: %s", (source, limited) => {
    expect(isBounded(source)).toBe(limited);
  });

  it("literals once, with their first place, and what cannot be known", () => {
    const source = readSource(
      "text/x.ts",
      'const a = /x+/u;\nconst b = /x+/u;\nconst c = /[/]/g;\nnew RegExp(y);\nnew RegExp(["a*", "b"].join("|"), "u");',
    );
    expect(expressionsOf([source])).toEqual([
      { source: "x+", flags: "u", place: "text/x.ts:1", hasRepetition: true },
      { source: "[/]", flags: "g", place: "text/x.ts:3", hasRepetition: false },
      { source: "a*|b", flags: "u", place: "text/x.ts:5", hasRepetition: true },
    ]);
    expect(unknownExpressions([source])).toEqual(["text/x.ts:4"]);
  });
});

const all = expressionsOf(sources);

it("every expression reads code points", () => {
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ flags }) => !flags.includes("u") && !flags.includes("v")).map(({ place }) => place)).toEqual([]);
});

it("none is made of what is known only when it runs", () => {
  expect(unknownExpressions(sources)).toEqual([]);
});

it("recheck knows a slow one", { timeout: 60_000 }, async () => {
  expect((await judge({ source: "^(?:[а-я]+ ?)+$", flags: "u", place: "here", hasRepetition: true })).status).toBe(
    "vulnerable",
  );
});

it("every expression that repeats is safe", { timeout: 180_000 }, async () => {
  const waiting = all.filter((one) => one.hasRepetition);
  const bad: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { status, detail } = await judge(next);
      if (status !== "safe") bad.push(`${next.place}: /${next.source}/${next.flags}: ${status} ${detail}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, cpus().length) }, work));
  expect(bad.sort()).toEqual([]);
});

async function judge({ source, flags }: Expression): Promise<{ readonly status: string; readonly detail: string }> {
  const result = await check(source, flags, { checker: "auto", timeout: 20_000 });
  if (result.status === "safe") return { status: "safe", detail: "" };
  if (result.status === "unknown") return { status: "unknown", detail: result.error.kind };
  const { complexity, attack, checker } = result;
  // The fuzzer takes a large constant for a power: where every repetition has its limit, work is linear all the same.
  const isLimited = checker === "fuzz" && complexity.type === "polynomial" && isBounded(source);
  return { status: isLimited ? "safe" : "vulnerable", detail: `${complexity.summary}: ${attack.pattern}` };
}
