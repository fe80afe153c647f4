/** Size, start and speed of the built package, printed. Nothing is judged here: figures differ from machine to machine. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const dist = join(root, "dist");

say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}\n`);

// Size: what a page would load.
say("Bundle for a browser                 min        gzip");
for (const [door, file] of [
  ["svodka", "index.js"],
  ["svodka/core", "core.js"],
]) {
  const { outputFiles } = await build({
    entryPoints: [join(dist, file)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const bytes = outputFiles[0].contents;
  say(`  ${door.padEnd(28)}${kb(bytes.length)}${kb(gzipSync(bytes, { level: 9 }).length)}`);
}

// Glossary: read whole and indexed in both languages, in a process of its own; a first article asks for a part of it.
const opening = await build({
  stdin: {
    contents: `import { bundledGlossary } from "./glossary/data.js";
      import { openGlossary, packGlossary } from "./glossary/packed.js";
      import { FormsIndex } from "./languages/ru/forms.js";
      const packed = packGlossary(bundledGlossary);
      const begin = performance.now();
      const glossary = openGlossary(packed);
      const count = [...glossary.entries.values()].length;
      new FormsIndex(glossary);
      glossary.chinese.longest("海关总署", 0);
      console.log(JSON.stringify({ count, time: performance.now() - begin }));`,
    resolveDir: join(root, "src"),
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  charset: "utf8",
  write: false,
});
const { count, time } = JSON.parse(outputOf(opening.outputFiles[0].text));
say(`\nGlossary: ${count} entries read and indexed in ${ms(time).trim()}`);

// Articles: those of the tests, one after another up to about 9 kB.
const chinese = articleOf(["zh-1-bridge", "zh-2-aeo", "zh-3-trade"], 9_000);
const russian = articleOf(["ru-1-gas", "ru-2-ambassador", "ru-3-premiers"], 9_000);
say(`\nArticles: Chinese ${kb(chinese.length).trim()}, Russian ${kb(russian.length).trim()} of UTF-8\n`);

// Start: over that of Node alone.
const index = pathToFileURL(join(dist, "index.js")).href;
const bare = startOf("0");
say("Cold start, median of 7, over Node alone");
say(`  ${"Node alone".padEnd(28)}${ms(bare)}`);
for (const [name, code] of [
  ["import", `await import(${JSON.stringify(index)})`],
  [
    "import, first Chinese brief",
    `(await import(${JSON.stringify(index)})).brief(${JSON.stringify(chinese.toString())})`,
  ],
  [
    "import, first Russian brief",
    `(await import(${JSON.stringify(index)})).brief(${JSON.stringify(russian.toString())})`,
  ],
]) {
  say(`  ${name.padEnd(28)}${ms(startOf(code) - bare)}`);
}

// Speed: one process, warm; reading the same bytes as JSON is the scale.
const { brief, extract } = await import(index);
say("\nThroughput, one process              briefs/s       MB/s    × JSON.parse");
for (const [name, article] of [
  ["Chinese", chinese],
  ["Russian", russian],
]) {
  const text = article.toString();
  const json = JSON.stringify({ text });
  const scale = rateOf(() => JSON.parse(json));
  for (const [what, act] of [
    ["facts", () => extract(text)],
    ["facts and both briefs", () => brief(text)],
  ]) {
    const rate = rateOf(act);
    const speed = (rate * article.length) / 1e6;
    say(
      `  ${`${name}: ${what}`.padEnd(32)}${rate.toFixed(1).padStart(11)}${speed.toFixed(2).padStart(11)}${`1/${Math.round(scale / rate)}`.padStart(16)}`,
    );
  }
}

function articleOf(names, most) {
  const texts = names.map((name) => readFileSync(join(root, "test", "articles", name, "article.txt"), "utf8"));
  let text = "";
  for (let at = 0; Buffer.byteLength(text) + Buffer.byteLength(texts[at % texts.length]) <= most || text === ""; at++) {
    text += `${texts[at % texts.length]}\n`;
  }
  return Buffer.from(text);
}

/** What a module says that is run in a process of its own; it is handed over by standard input, being long. */
function outputOf(module) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-"], {
    input: module,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Milliseconds of a process of its own. */
function startOf(code) {
  const times = Array.from({ length: 7 }, () => {
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[3];
}

/** Times a second, after a warm-up, over at least two seconds. */
function rateOf(act) {
  const warm = performance.now() + 500;
  while (performance.now() < warm) act();
  const begin = performance.now();
  let times = 0;
  while (performance.now() - begin < 2_000) {
    act();
    times++;
  }
  return (times * 1_000) / (performance.now() - begin);
}

function kb(bytes) {
  return `${(bytes / 1_000).toFixed(1)} kB`.padStart(12);
}

function ms(time) {
  return `${time.toFixed(0)} ms`.padStart(10);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
