/**
 * Two articles on one event, NN-zh.json and NN-ru.json: of the facts marked up in both, how many are found in both
 * and laid side by side as equal by `compare`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isLike, kinds, likeness } from "./kinds.mjs";

/** When a fact of the Chinese gold is one of the Russian gold. */
const sameInBoth = {
  dates: (zh, ru) => zh.value === ru.value,
  officials: (zh, ru) => sharesName(zh, ru) && (isLike(zh.post_ru, ru.post_ru) || isLike(zh.post_zh, ru.post_zh)),
  agreements: (zh, ru) =>
    zh.status === ru.status && (likeness(zh.title_zh, ru.title_zh) >= 0.6 || likeness(zh.title_ru, ru.title_ru) >= 0.6),
  events: (zh, ru) => zh.type === ru.type && zh.date === ru.date && zh.modality === ru.modality,
  figures: (zh, ru) => zh.value === ru.value && zh.unit === ru.unit,
};

function sharesName(zh, ru) {
  return ["zh", "ru"].some((language) => {
    const [one, other] = [zh[`name_${language}`], ru[`name_${language}`]];
    return one && other && (one.endsWith(other) || other.endsWith(one));
  });
}

export function hasPairs(folder) {
  return readdirSync(folder).some((file) => /-zh\.json$/u.test(file) && existsSync(join(folder, other(file))));
}

const other = (file) => file.replace(/-zh\.json$/u, "-ru.json");

export function printPairs(folder, { extract, compare }) {
  const tallies = new Map(kinds.map(({ name }) => [name, { common: 0, found: 0, equal: 0 }]));
  const missing = [];
  for (const file of readdirSync(folder)
    .filter((one) => /-zh\.json$/u.test(one))
    .sort()) {
    if (!existsSync(join(folder, other(file)))) continue;
    const [zh, ru] = [file, other(file)].map((one) => {
      const { text, published, gold } = JSON.parse(readFileSync(join(folder, one), "utf8"));
      return { gold, facts: extract(text, { published }) };
    });
    const differences = compare(zh.facts, ru.facts);
    for (const kind of kinds) {
      const tally = tallies.get(kind.name);
      for (const [left, right] of commonOf(kind.name, zh.gold, ru.gold)) {
        tally.common++;
        const [ours, theirs] = [findFact(kind, left, zh.facts, "zh"), findFact(kind, right, ru.facts, "ru")];
        const label = `  ${file.replace("-zh.json", "")} ${kind.name}: ${sayGold(left)} / ${sayGold(right)}`;
        if (!ours || !theirs) {
          missing.push(`${label} – not found in ${[!ours && "zh", !theirs && "ru"].filter(Boolean).join(" and ")}`);
          continue;
        }
        tally.found++;
        const wrong = differences.find((one) => one.left?.id === ours.id || one.right?.id === theirs.id);
        if (wrong)
          missing.push(
            `${label} – ${wrong.kind} ${wrong.slot ?? ""} ${wrong.left?.value ?? "–"} ≠ ${wrong.right?.value ?? "–"}`,
          );
        else tally.equal++;
      }
    }
  }
  print(tallies, missing);
}

/** Pairs of gold facts, each once; dates and figures said several times count once. */
function commonOf(name, zh, ru) {
  const once = (list) =>
    name === "dates" || name === "figures"
      ? [...new Map(list.map((one) => [`${one.value} ${one.unit}`, one])).values()]
      : list.filter(({ modality }) => modality !== "denied");
  const left = new Set(once(ru[name] ?? []));
  return once(zh[name] ?? []).flatMap((one) => {
    const found = [...left].find((each) => sameInBoth[name](one, each));
    left.delete(found);
    return found ? [[one, found]] : [];
  });
}

/** The fact that the marked one is found as. */
function findFact(kind, gold, facts, language) {
  const [wanted] = kind.gold({ [kind.name]: [gold] }, language);
  return facts[kind.name].find((fact) =>
    kind.said({ ...facts, [kind.name]: [fact] }, language).some((said) => kind.same(wanted, said)),
  );
}

function sayGold(one) {
  return one.text ?? one.surface ?? `${one.type} ${one.date}`;
}

function print(tallies, missing) {
  const sum = { common: 0, found: 0, equal: 0 };
  console.log("\npairs of articles: facts marked up in both, found in both, equal by compare");
  for (const [name, tally] of tallies) {
    for (const key of Object.keys(sum)) sum[key] += tally[key];
    printRow(name, tally);
  }
  printRow("all", sum);
  for (const line of missing) console.log(line.length > 240 ? `${line.slice(0, 239)}…` : line);
}

function printRow(name, { common, found, equal }) {
  const share = common === 0 ? "–" : `${((100 * equal) / common).toFixed(1)} %`;
  console.log(`  ${name.padEnd(12)}${[common, found, equal, share].map((one) => String(one).padStart(9)).join("")}`);
}
