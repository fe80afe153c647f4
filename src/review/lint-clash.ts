/** One concept in two entries, and one Chinese wording that two concepts of a category claim without a country to tell them apart. */
import type { Problem } from "../glossary/load.js";
import { categoryOf, type Entry, wordings } from "../glossary/schema.js";
import type { Placed } from "./lint.js";
import { isForbidden } from "./pair.js";

export function findClashes(placed: readonly Placed[], others: readonly Entry[]): readonly Problem[] {
  const all = [...others.map((entry) => ({ file: "", entry })), ...placed];
  const byWording = new Map<string, Placed[]>();
  for (const one of all) {
    for (const wording of chineseOf(one.entry)) {
      const key = `${categoryOf(one.entry.id)} ${wording}`;
      const same = byWording.get(key);
      if (same) same.push(one);
      else byWording.set(key, [one]);
    }
  }
  const told = new Set<string>();
  return placed.flatMap((one) =>
    [...chineseOf(one.entry)].flatMap((wording) => {
      const rivals = byWording.get(`${categoryOf(one.entry.id)} ${wording}`) ?? [];
      return rivals.flatMap((other) => {
        const pair = [one.entry.id, other.entry.id].sort().join(" ");
        if (other.entry.id === one.entry.id || told.has(pair) || areApart(one.entry, other.entry)) return [];
        told.add(pair);
        return [tell(one, other.entry, wording)];
      });
    }),
  );
}

/** People go by the whole name: two Ivanovs are no clash. What is forbidden claims nothing; one character is read by context. */
function chineseOf({ id, zh, status }: Entry): ReadonlySet<string> {
  if (!zh) return new Set();
  const category = categoryOf(id);
  if (category === "person" && zh.given) return new Set([`${zh.given}·${zh.term}`]);
  return new Set(
    wordings(zh, status)
      .filter((one) => !isForbidden(one.status) && one.term.length > 1 && one.term !== zh.short)
      .map(({ term }) => term),
  );
}

function areApart(one: Entry, other: Entry): boolean {
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return true;
  // A place within another is told by it: 朝阳区 of two cities.
  return one.parent !== undefined && other.parent !== undefined && one.parent !== other.parent;
}

function tell({ file, entry }: Placed, other: Entry, wording: string): Problem {
  const russian = entry.ru?.term;
  if (russian !== undefined && russian === other.ru?.term) {
    const message = `${wording} «${russian}» is also ${other.id}`;
    return { file, entry: entry.id, message, cure: "Join the two entries." };
  }
  const message = `${wording} is also a wording of ${other.id}`;
  return { file, entry: entry.id, message, cure: "Leave it to one of them, or tell them apart by country." };
}
