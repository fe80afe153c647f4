/** Three builds: the library as ES modules, the same as CommonJS, and the command line. */
import { pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";
import { bundledGlossary } from "./src/glossary/data.js";
import { packGlossary } from "./src/glossary/packed.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The glossary as a few strings that are opened row by row: an engine reads them faster than the same as source. */
const packedGlossary: Plugin = {
  name: "packed-glossary",
  setup: (build) => {
    build.onLoad({ filter: /src[\\/]glossary[\\/]data\.ts$/ }, () => ({
      contents: `import { openGlossary } from "./packed.js";
export const bundledGlossary = /* @__PURE__ */ openGlossary(${JSON.stringify(packGlossary(bundledGlossary))});`,
      loader: "ts",
    }));
  },
};

/** Of the tables of franc those it is asked for, Cyrillic letters, are taken in: a tenth of them. */
const cyrillicTables: Plugin = {
  name: "cyrillic-tables",
  setup: (build) => {
    build.onLoad({ filter: /franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(pathToFileURL(path).href);
      return { contents: `export const data = ${JSON.stringify({ Cyrillic: data.Cyrillic })};`, loader: "js" };
    });
  },
};

const shared: Options = {
  target: "es2022",
  treeshake: true,
  minify: true,
  esbuildPlugins: [packedGlossary, cyrillicTables],
  // Han and Cyrillic letters stay as they are, not six bytes of \uXXXX each.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

const doors = { index: "src/index.ts", core: "src/core.ts" };
/**
 * Packages taken in, without the parts nobody calls: loaded file by file they cost half of the start, and franc is an
 * ES module only, which CommonJS cannot ask for.
 */
const takenIn = [
  /^zod(?:\/|$)/u,
  /^franc$/u,
  /^trigram-utils$/u,
  /^n-gram$/u,
  /^collapse-white-space$/u,
  /^ts-pattern$/u,
];
/** The command line is CommonJS inside (commander), which asks for `require`. */
const requireForModules =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export default defineConfig([
  {
    ...shared,
    // The library of the command line shares its chunks with the doors: the glossary is in the package once.
    entry: { ...doors, library: "src/edge/library.ts" },
    format: "esm",
    platform: "neutral",
    splitting: true,
    noExternal: takenIn,
    dts: { entry: doors },
    clean: true,
  },
  {
    ...shared,
    entry: doors,
    format: "cjs",
    platform: "neutral",
    splitting: true,
    noExternal: takenIn,
    dts: { entry: doors },
  },
  {
    ...shared,
    entry: { cli: "src/edge/cli.ts" },
    format: "esm",
    platform: "node",
    noExternal: ["commander", "picocolors"],
    external: [/^\.\/library\.js$/u],
    banner: { js: requireForModules },
    dts: false,
  },
]);
