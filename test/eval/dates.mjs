/**
 * Date cases of other readers' tests, pooled: with all of them, and without those that ask for what a reader of news
 * must not do (test/known-failures/dates.json). A hit is the exact span and the value; months and years are their days.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, "../known-failures/dates.json"), "utf8"));
const disputed = new Set(cases.map(({ file, asked, value }) => `${file} ${asked} ${value}`));

/** Rows of conventions no two readers share, times of day, eras, holidays. */
const passedOver =
  /^(?:contested|no-reference|span-only|span-mismatch|invalid|era|strict-mode|yue|daypart|mod:|open-interval|holiday)/u;

export function dateFiles(folder) {
  return readdirSync(folder).filter((file) => file.endsWith(".jsonl") && isDateCases(join(folder, file)));
}

function isDateCases(path) {
  const [first] = readFileSync(path, "utf8").split("\n");
  return Array.isArray(JSON.parse(first || "{}").expected);
}

export function printDates(folder, { extract }) {
  console.log("\ndates of other readers' tests: span and value");
  const totals = { zh: [emptyTally(), emptyTally()], ru: [emptyTally(), emptyTally()] };
  for (const file of dateFiles(folder)) {
    const language = file.includes("-ru") ? "ru" : "zh";
    const own = [emptyTally(), emptyTally()];
    for (const row of rowsOf(join(folder, file))) {
      const { dates } = extract(row.text, { published: row.reference?.slice(0, 10) });
      const isDisputed = row.expected.some(({ text, value }) => disputed.has(`${file} ${text} ${value}`));
      count(own[0], row, dates);
      if (!isDisputed) count(own[1], row, dates);
    }
    for (const index of [0, 1]) for (const key of Object.keys(own[0])) totals[language][index][key] += own[index][key];
    printRow(file, own);
  }
  for (const language of ["zh", "ru"]) printRow(`all, ${language}`, totals[language]);
}

function rowsOf(path) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(
      ({ tags = [], expected }) =>
        !tags.some((tag) => passedOver.test(tag)) &&
        expected.every(({ kind, value }) => (kind === "date" || kind === "daterange") && value),
    );
}

function emptyTally() {
  return { rows: 0, gold: 0, said: 0, hit: 0 };
}

function count(tally, { text, expected }, dates) {
  const left = new Set(dates);
  tally.rows++;
  tally.gold += expected.length;
  tally.said += dates.length;
  for (const one of expected) {
    const start = one.start ?? text.indexOf(one.text);
    const values = [one.value, ...(one.alternatives ?? [])].map(daysOf);
    const found = [...left].find(
      (date) => date.start === start && date.end === start + one.text.length && values.includes(daysOf(date.value)),
    );
    if (!found) continue;
    left.delete(found);
    tally.hit++;
  }
}

/** First and last day. */
function daysOf(value) {
  const [from, to = from] = value.split("/");
  return `${edge(from, false)}/${edge(to, true)}`;
}

function edge(value, isLast) {
  const [year, month = isLast ? "12" : "01", day] = value.split("-");
  const last = () => String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
  return `${year}-${month}-${day ?? (isLast ? last() : "01")}`;
}

function printRow(name, [all, agreed]) {
  const f1 = ({ hit, said, gold }) => (said + gold === 0 ? "–" : ((200 * hit) / (said + gold)).toFixed(1));
  const without =
    agreed.rows === all.rows ? "" : `   without ${all.rows - agreed.rows} known failures F1 ${f1(agreed)}`;
  console.log(`  ${name.padEnd(22)}${all.rows} rows, ${all.gold} dates, ${all.hit} right, F1 ${f1(all)}${without}`);
}
