/** Pairs of brackets and quotation marks within a stretch of text. Marks without a partner are no pair. */

export type EnclosureKind = "bracket" | "title" | "quote";

export interface Enclosure {
  readonly kind: EnclosureKind;
  /** Place of the opening mark. */
  readonly open: number;
  /** Place of the closing mark. */
  readonly close: number;
}

/**
 * All pairs between `from` and `to`, by opening mark. A closing mark takes the nearest opening mark of its own;
 * what was opened inside and never closed is dropped. Straight quotes open and close in turn. Linear.
 */
export function readEnclosures(text: string, from: number, to: number): ReadonlyMap<number, Enclosure> {
  const pairs = new Map<number, Enclosure>();
  const stack: { readonly mark: string; readonly open: number }[] = [];
  const waiting = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i);
    const kind = kinds.get(mark);
    if (kind === undefined) continue;
    const opening = openingOf(mark, waiting);
    if (opening === null) {
      stack.push({ mark, open: i });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
      continue;
    }
    if (!waiting.get(opening)) continue;
    for (let top = stack.pop(); top; top = stack.pop()) {
      waiting.set(top.mark, waiting.get(top.mark)! - 1);
      if (top.mark !== opening) continue;
      pairs.set(top.open, { kind, open: top.open, close: i });
      break;
    }
  }
  return pairs;
}

const table: Readonly<Record<EnclosureKind, readonly string[]>> = {
  bracket: ["()", "（）", "[]", "［］", "【】", "〔〕", "{}"],
  title: ["《》", "〈〉"],
  quote: ["“”", "‘’", "「」", "『』", "«»", "‹›", "„“", '""'],
};

const kinds = new Map<string, EnclosureKind>();
const openings = new Map<string, string>();
for (const [kind, pairs] of Object.entries(table) as [EnclosureKind, readonly string[]][]) {
  for (const pair of pairs) {
    for (const mark of pair) kinds.set(mark, kind);
    openings.set(pair.charAt(1), pair.charAt(0));
  }
}

/** The opening mark that `mark` closes, or `null` where it opens. “ closes „ («„Сила“») and opens elsewhere. */
function openingOf(mark: string, waiting: ReadonlyMap<string, number>): string | null {
  const opening = openings.get(mark);
  if (opening === undefined) return null;
  if ((mark === "“" || mark === '"') && !waiting.get(opening)) return null;
  return opening;
}
