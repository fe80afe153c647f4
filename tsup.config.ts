/** Three builds: the library as ES modules, the same as CommonJS, and the command line. */
import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The glossary as a string to parse: an engine reads JSON faster than the same as source. */
const glossaryAsJson: Plugin = {
  name: "glossary-as-json",
  setup: (build) => {
    build.onLoad({ filter: /glossary[\\/](?:terms|phrases)[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});`, loader: "js" };
    });
  },
};

const shared: Options = {
  target: "es2022",
  treeshake: true,
  esbuildPlugins: [glossaryAsJson],
  // Han and Cyrillic letters stay as they are, not six bytes of \uXXXX each.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

const doors = { index: "src/index.ts", core: "src/core.ts" };
/** Packages that are ES modules only: CommonJS takes them in. */
const onlyModules = [/^franc$/u, /^trigram-utils$/u, /^n-gram$/u, /^collapse-white-space$/u];
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
    dts: { entry: doors },
    clean: true,
  },
  {
    ...shared,
    entry: doors,
    format: "cjs",
    platform: "neutral",
    splitting: true,
    noExternal: onlyModules,
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
