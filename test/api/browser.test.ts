/** Both doors run where there is nothing but JavaScript: bundled for a browser, in a context without Node. */
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it, vi } from "vitest";
import { articles, dist, esm } from "./built.js";

vi.setConfig({ testTimeout: 60_000 });

interface Bundle {
  readonly code: string;
  /** Names of the modules inside. */
  readonly inputs: readonly string[];
}

async function bundle(file: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [dist + file],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "door",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
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
    expect(index.inputs.some((input) => /node_modules\/franc\//u.test(input))).toBe(true);
    expect(
      core.inputs.filter((input) => /node_modules\/(?:franc|trigram-utils|n-gram|collapse-white-space)\//u.test(input)),
    ).toEqual([]);
    expect(index.code).toContain("Дальневосточное таможенное управление");
    expect(core.code).not.toContain("Дальневосточное таможенное управление");
    expect(core.code.length).toBeLessThan(index.code.length / 2);
  });
});
