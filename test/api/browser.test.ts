/** Both doors run where there is nothing but JavaScript: bundled for a browser, in a context without Node. */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it, vi } from "vitest";
import { articles, dist, esm } from "./built.js";

vi.setConfig({ testTimeout: 60_000 });

interface Bundle {
  readonly code: string;
}

async function bundle(file: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [dist + file],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "door",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return { code: outputFiles[0]?.text ?? "" };
}

/** How the table of a language begins in the identifier's own file. */
function trigramsOf(language: string): string {
  const data = readFileSync(new URL("../../node_modules/franc/data.js", import.meta.url), "utf8");
  const [, begin] = new RegExp(`\\b${language}: '([^']{40})`, "u").exec(data) ?? [];
  if (!begin) throw new Error(`franc has no table of ${language}`);
  return begin;
}

// A Node module would be an error of the bundler: for a browser it cannot be found.
const index = await bundle("index.js");
const core = await bundle("core.js");

describe("a context without globals", () => {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const run = (code: string) => new Script(code).runInContext(context) as unknown;

  it("has none", () => {
    expect(run("typeof process + typeof require + typeof fetch + typeof TextDecoder")).toBe("undefined".repeat(4));
  });

  it("makes the same briefs", () => {
    run(index.code);
    for (const [, text] of articles) {
      expect(run(`JSON.stringify(door.brief(${JSON.stringify(text)}))`)).toBe(JSON.stringify(esm.index.brief(text)));
    }
  });

  it("takes the core with a glossary of one's own", () => {
    run(core.code);
    const entries = [
      {
        id: "country.ru",
        zh: { term: "俄罗斯" },
        ru: { term: "Россия", gender: "f" },
        country: "RU",
        status: "preferred",
        source: "test",
      },
    ];
    const names = run(
      `door.createSvodka({ glossary: door.loadGlossary(${JSON.stringify(entries)}) }).extract("俄罗斯代表团。").bodies.map(({ name }) => name.ru).join()`,
    );
    expect(names).toBe("Россия");
  });
});

describe("the core bundle", () => {
  it("has no identifier of languages and no glossary", () => {
    expect(index.code).toContain(trigramsOf("rus"));
    expect(core.code).not.toContain(trigramsOf("rus"));
    // Of the identifier's tables those of Cyrillic letters are taken in, and no others.
    expect(index.code).not.toContain(trigramsOf("spa"));
    expect(index.code).toContain("Дальневосточное таможенное управление");
    expect(core.code).not.toContain("Дальневосточное таможенное управление");
    expect(core.code.length).toBeLessThan(index.code.length / 2);
  });
});
