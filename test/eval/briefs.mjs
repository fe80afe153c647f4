/**
 * The objective score of the briefs: what has to be in them and is, what has no source, words nobody knows.
 * Asked for are the newest act marked up by hand, its date, its sides, and the documents of its day; where nothing was
 * done of late, a figure in money.
 */
import { bundle } from "./bundle.mjs";
import { fixtures } from "./fixtures.mjs";
import { fold, kinds } from "./kinds.mjs";
import { openDictionary } from "./words.mjs";

const asked = ["event", "date", "sides", "documents"];

export async function printBriefs({ brief, render }) {
  const { faultsOf } = await bundle("test/faithful", 'export * from "./faults.js";');
  const unknownWords = await openDictionary();
  console.log(
    "\nbriefs: facts that have to be told and are, in three sentences; words without a source, words unknown",
  );
  console.log(`  ${"".padEnd(24)}${["", ...asked, "no source", "unknown"].map((one) => one.padStart(10)).join("")}`);
  const totals = { zh: emptyTally(), ru: emptyTally() };
  const words = new Set();
  const lacking = [];
  for (const { slug, language, text, published, gold } of fixtures) {
    const told = brief(text, { published });
    const faults = faultsOf(text, told);
    for (const to of ["zh", "ru"]) {
      const tally = { ...required(gold, published, told, told[to], language, to), faults: faults.length, unknown: 0 };
      if (to === "ru") {
        const unknown = unknownWords(render(told.facts, { to, style: "full" }));
        tally.unknown = new Set(unknown.filter(({ isName }) => !isName).map(({ word }) => word)).size;
        for (const { word, isName } of unknown) words.add(isName ? `${word} (a name)` : word);
      }
      lacking.push(...tally.lacking.map((one) => `  ${slug}, ${to}: no ${one}`));
      printRow(slug, to, tally);
      for (const one of asked) totals[to][one] = totals[to][one].map((sum, index) => sum + (tally[one][index] ?? 0));
      totals[to].faults += tally.faults;
      totals[to].unknown += tally.unknown;
    }
    for (const fault of faults) lacking.push(`  ${slug}: ${fault}`);
  }
  for (const to of ["zh", "ru"]) printRow("all", to, totals[to]);
  for (const line of lacking) console.log(line);
  if (words.size > 0) console.log(`  words that neither the speller nor the glossary knows: ${[...words].join(", ")}`);
}

function emptyTally() {
  return { ...Object.fromEntries(asked.map((one) => [one, [0, 0]])), faults: 0, unknown: 0 };
}

function printRow(name, to, tally) {
  const cells = asked.map((one) => (tally[one][1] === 0 ? "–" : tally[one].join("/")));
  const row = [to, ...cells, String(tally.faults), to === "ru" ? String(tally.unknown) : "–"];
  console.log(`  ${name.padEnd(24)}${row.map((cell) => cell.padStart(10)).join("")}`);
}

/** `[told, asked for]` of each, and what is lacking by name. */
function required(gold, published, { facts }, summary, language, to) {
  const told = new Set(summary.sentences.flatMap((sentence) => sentence.facts));
  const lacking = [];
  const ask = (what, isTold) => {
    if (!isTold) lacking.push(what);
    return isTold ? 1 : 0;
  };
  const findTold = (kindName, one) => {
    const kind = kinds.find(({ name }) => name === kindName);
    const [wanted] = kind.gold({ [kindName]: [one] }, language);
    return facts[kindName].find(
      (fact) =>
        told.has(fact.id) &&
        kind.said({ ...facts, [kindName]: [fact] }, language).some((said) => kind.same(wanted, said)),
    );
  };
  const acts = newsOf(gold, published);
  const none = { event: [0, 0], date: [0, 0], sides: [0, 0], documents: [0, 0], lacking };
  if (acts.length === 0) {
    // No act of these days: the figures are the news.
    const figures = (gold.figures ?? []).filter(({ unit }) => /^[A-Z]{3}$/u.test(unit));
    if (figures.length === 0) return none;
    return {
      ...none,
      event: [
        ask(
          "figure in money",
          figures.some((one) => findTold("figures", one)),
        ),
        1,
      ],
    };
  }
  const main = acts.find(({ kind, one }) => findTold(kind, one)) ?? acts[0];
  const fact = findTold(main.kind, main.one);
  const { date } = main.one;
  const sides = (main.one[`participants_${to}`] ?? main.one[`parties_${to}`] ?? []).filter(Boolean);
  const documents = acts.filter((act) => act !== main && act.kind === "agreements" && act.one.date === date);
  return {
    event: [ask(nameOf(main.one, to), fact !== undefined), 1],
    date: date ? [ask(`date ${date}`, isDated(summary, date, facts)), 1] : [0, 0],
    sides: [sides.filter((side) => ask(`side ${side}`, isNamed(side, summary))).length, sides.length],
    documents: [
      documents.filter(({ kind, one }) => ask(nameOf(one, to), findTold(kind, one) !== undefined)).length,
      documents.length,
    ],
    lacking,
  };
}

/** What was done in the week before the newest act, which is no older than a month when it is published. */
function newsOf({ events = [], agreements = [] }, published) {
  const acts = [
    ...events
      .filter(({ modality }) => modality === undefined || modality === "happened")
      .map((one) => ({ kind: "events", one })),
    ...agreements
      .filter(({ status }) => status === "signed" || status === "agreed")
      .map((one) => ({ kind: "agreements", one })),
  ].filter(({ one }) => one.date && one.date <= published && daysBetween(one.date, published) <= 31);
  const newest = acts
    .map(({ one }) => one.date)
    .sort()
    .at(-1);
  return acts.filter(({ one }) => daysBetween(one.date, newest) <= 7);
}

function daysBetween(from, to) {
  const day = (date) => Date.parse(date.split("/").at(-1).slice(0, 10));
  return (day(to) - day(from)) / 86_400_000;
}

function isDated(summary, date, facts) {
  const dated = new Set([...facts.events, ...facts.agreements].filter((one) => one.date === date).map(({ id }) => id));
  const parts = summary.sentences.flatMap((sentence) => sentence.parts);
  return parts.some(({ fact, slot }) => slot === "date" && dated.has(fact));
}

function isNamed(side, { text }) {
  return wordsOf(side).some((word) => fold(text).includes(word));
}

function nameOf(one, to) {
  return one.status ? `document ${one[`title_${to}`] ?? one.surface}` : `${one.type} of ${one.date}`;
}

/** The last word of a name, the first of a body, without the ending that its case changes. */
function wordsOf(name) {
  const words = name.split(/[\s·]+/u);
  return [...new Set([words[0], words.at(-1)])]
    .map((word) => (/\p{Script=Cyrillic}/u.test(word) ? word.slice(0, Math.max(3, word.length - 2)) : word))
    .map(fold)
    .filter((word) => word.length > 1);
}
