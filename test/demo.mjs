/** Shows what the command line does with a Chinese and a Russian article, as a user would run it. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "dist", "cli.js");

const articles = [
  { file: "test/articles/zh-1-bridge/article.txt", report: "demo-zh.html", ui: "zh" },
  { file: "test/articles/ru-1-gas/article.txt", report: "demo-ru.html", ui: "ru" },
];

for (const { file, report, ui } of articles) {
  show(["facts", file, "--ui", ui]);
  show(["brief", file, "--ui", ui, "--quotes"]);
  show(["brief", file, "--ui", ui, "--style", "headline"]);
  const html = run(["brief", file, "--ui", ui, "--style", "full", "--format", "html"]).stdout;
  writeFileSync(join(root, report), html);
  say(`$ svodka brief ${file} --style full --format html > ${report}\n\n  → ${join(root, report)}\n`);
}

/** Prints the command and what it answers. */
function show(args) {
  const { stdout, stderr } = run(args);
  say(`$ svodka ${args.join(" ")}\n`);
  say(stdout);
  if (stderr !== "") say(stderr);
}

/** Stops at the first command that fails: a demonstration that goes on would hide it. */
function run(args) {
  const outcome = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: "utf8" });
  if (outcome.status !== 0) {
    process.stderr.write(outcome.stderr);
    process.exit(outcome.status ?? 1);
  }
  return outcome;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
