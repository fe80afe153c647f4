/** Imports point down, nothing goes in a circle, and only `edge` touches the world. The checks are checked first. */
import { describe, expect, it } from "vitest";
import { touches } from "./globals.js";
import { circlesIn, faultOf, type Import, importsOf, kindsOf } from "./imports.js";
import { readSource, sources } from "./sources.js";

describe("the check sees", () => {
  const fault = (one: Import) => faultOf(one, new Set(["visit", "meeting"]));

  it.each<[string, string, string]>([
    ["model/fact.ts", "../text/trie.js", "an arrow up"],
    ["text/trie.ts", "../glossary/load.js", "text knows no glossary"],
    ["match/run.ts", "../languages/pack.js", "an arrow up"],
    ["pipeline/read.ts", "../svodka.js", "an arrow up"],
    ["svodka.ts", "./edge/cli.js", "an arrow up"],
    ["facts/visit/zh.ts", "../meeting/zh.js", "one kind of fact from another"],
    ["languages/zh/read.ts", "../ru/read.js", "one language from another"],
    ["text/trie.ts", "node:fs", "a Node module outside edge"],
    ["text/trie.ts", "fs/promises", "a Node module outside edge"],
    ["helpers/x.ts", "../text/trie.js", "a folder without a layer"],
  ])("%s importing %s: %s", (path, specifier, expected) => {
    for (const text of [
      `import { x } from "${specifier}";`,
      `import type { X } from "${specifier}";`,
      `export * from "${specifier}";`,
      `type X = import("${specifier}").X;`,
    ]) {
      expect(importsOf(readSource(path, text)).map(fault)).toEqual([expected]);
    }
  });

  it.each([
    ["glossary/lookup.ts", "../text/trie.js"],
    ["facts/visit/zh.ts", "../event.js"],
    ["facts/visit/zh.ts", "../party/zh.js"],
    ["facts/index.ts", "./visit/index.js"],
    ["languages/zh/read.ts", "../date.js"],
    ["edge/cli.ts", "node:fs"],
    ["text/detect.ts", "zod/mini"],
    ["glossary/data.ts", "../../glossary/terms/bodies.json"],
  ])("%s may import %s", (path, specifier) => {
    expect(importsOf(readSource(path, `import { x } from "${specifier}";`)).map(fault)).toEqual([null]);
  });

  it("circles, but not those of types", () => {
    const ring = [
      readSource("text/a.ts", 'import { b } from "./b.js";'),
      readSource("text/b.ts", 'import { c } from "./c.js";'),
      readSource("text/c.ts", 'import { a } from "./a.js";'),
    ];
    expect(circlesIn(ring.flatMap(importsOf))).toEqual([["text/a.ts", "text/b.ts", "text/c.ts"]]);
    const typed = [
      readSource("text/a.ts", 'import { b } from "./b.js";'),
      readSource("text/b.ts", 'import type { A } from "./a.js";'),
    ];
    expect(circlesIn(typed.flatMap(importsOf))).toEqual([]);
  });

  it.each([
    ["console.log(1)", ["1: console"]],
    ["const x = process.env", ["1: process"]],
    ["fetch('x')", ["1: fetch"]],
    ["const t = Date.now()", ["1: Date.now"]],
    ["const t = new Date()", ["1: new Date()"]],
    ["const t = Math.random()", ["1: Math.random"]],
    ["setTimeout(f, 1)", ["1: setTimeout"]],
    ["a.localeCompare(b)", ["1: .localeCompare"]],
    ["const t = new Date(0); const o = { process: 1 }; o.process; const performance = 1; use(performance)", []],
  ])("%s", (text, found) => {
    expect(touches(readSource("text/x.ts", text))).toEqual(found);
  });
});

describe("the sources", () => {
  const imports = sources.flatMap(importsOf);

  it("are there", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it("import down only", () => {
    const kinds = kindsOf(imports);
    expect(kinds.size).toBeGreaterThan(5);
    const faults = imports.flatMap((one) => {
      const fault = faultOf(one, kinds);
      return fault ? [`${one.from} → ${one.to}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it("go in no circle", () => {
    expect(circlesIn(imports).map((circle) => circle.join(" → "))).toEqual([]);
  });

  it("touch the world only in edge", () => {
    const found = sources
      .filter(({ path }) => !path.startsWith("edge/"))
      .flatMap((source) => touches(source).map((one) => `${source.path}:${one}`));
    expect(found).toEqual([]);
  });
});
