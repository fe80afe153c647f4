/** The package as built, by both doors and both module systems, and articles to try it on. */
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as Core from "../../src/core.js";
import type * as Index from "../../src/index.js";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const require = createRequire(import.meta.url);

// By address at run time: the types are those of the sources, the code is that of the build.
const load = async <T>(file: string) => (await import(pathToFileURL(dist + file).href)) as T;

export const esm = { index: await load<typeof Index>("index.js"), core: await load<typeof Core>("core.js") };
export const cjs = {
  index: require(`${dist}index.cjs`) as typeof Index,
  core: require(`${dist}core.cjs`) as typeof Core,
};

export const articles: readonly (readonly [name: string, text: string])[] = [
  [
    "Chinese",
    "5月16日，国家主席习近平在北京同俄罗斯总统普京举行会谈。双方签署了联合声明。2023年双边贸易额达到2401亿美元，增长26.3%。",
  ],
  [
    "Russian",
    "16 мая 2024 года министр иностранных дел России Сергей Лавров провёл в Москве переговоры с министром иностранных дел КНР Ван И.",
  ],
  ["English", "The ministers met in Moscow."],
  ["nothing", ""],
];
