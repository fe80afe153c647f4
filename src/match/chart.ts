/** Lays mentions out in a row: chosen ones first, then whatever words and marks stand between them. */
import type { Chart, Item, Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import { overlaps } from "../model/span.js";

/** Keeps, in order of preference, the mentions that overlap none kept before; then sorts by place. */
export function choose(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const taken = new Set<number>();
  for (const mention of mentions) {
    let free = true;
    for (let i = mention.start; i < mention.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    kept.push(mention);
    for (let i = mention.start; i < mention.end; i++) taken.add(i);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Puts groups in the place of the items they cover; a group that cuts an item in two is left out. */
export function fold(items: readonly Item[], groups: readonly Item[]): readonly Item[] {
  if (groups.length === 0) return items;
  const result: Item[] = [];
  let next = 0;
  for (const item of items) {
    while (next < groups.length && groups[next]!.end <= item.start) next++;
    const group = groups[next];
    if (!group || !overlaps(item, group)) result.push(item);
    else if (result.at(-1) !== group) result.push(group);
  }
  return result;
}

/** Of groups that overlap, the longer is kept, of equals the earlier. */
export function chooseGroups<T extends Span>(groups: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const group of [...groups].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((one) => overlaps(one, group))) kept.push(group);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What an item of a list begins with: a dash, a bullet, a number with a bracket or stop. */
const bullets = new Set(["—", "–", "-", "•", "·", "*", "▪", "●", "■"]);
const closings = new Set([")", ".", "）", "、", "．"]);

function isListed({ items }: Chart): boolean {
  const [first, second] = items;
  if (!first) return false;
  return (
    bullets.has(first.word) || (/^\d{1,2}$/u.test(first.word) && second !== undefined && closings.has(second.word))
  );
}

/** A sentence that ends in a colon and the lines of the list it announces are told in one breath: one chart. */
export function joinLists(charts: readonly Chart[]): readonly Chart[] {
  const joined: Chart[] = [];
  let isOpen = false;
  for (const chart of charts) {
    const last = joined.at(-1);
    if (isOpen && last && isListed(chart)) {
      joined[joined.length - 1] = {
        ...last,
        sentence: { start: last.sentence.start, end: chart.sentence.end },
        items: [...last.items, ...chart.items],
      };
      continue;
    }
    const end = chart.items.at(-1)?.word;
    isOpen = end === ":" || end === "：";
    joined.push(chart);
  }
  return joined;
}
