/** A glossary ready for use: entries by id, by category, and by Chinese form. */
import { later } from "../text/later.js";
import { Trie } from "../text/trie.js";
import type { PhraseSource } from "./phrase.js";
import { type Category, categoryOf, type Entry, type Status, wordings } from "./schema.js";

export type { PhraseSource };

/** One wording of an entry. */
export interface Wording {
  readonly entry: Entry;
  readonly term: string;
  readonly status: Status;
}

export interface Glossary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries of one category, in their order. */
  of(category: Category): readonly Entry[];
  /** Chinese wordings, longest match. */
  readonly chinese: Trie<Wording>;
  readonly phrases: readonly PhraseSource[];
}

/** Indexes entries that have been checked; later entries of one id lie over earlier ones. */
export function indexGlossary(entries: readonly Entry[], phrases: readonly PhraseSource[]): Glossary {
  const byId = new Map<string, Entry>();
  for (const entry of entries) byId.set(entry.id, entry);
  const chinese = new Trie<Wording>();
  for (const entry of byId.values()) for (const wording of chineseWordings(entry)) chinese.add(wording.term, wording);
  const groups = later(() => groupEntries(byId.values()));
  return { entries: byId, of: (category) => groups().get(category) ?? [], chinese, phrases };
}

/** The Chinese forms an entry is found by; of people written surname last also with the given name before it. */
export function chineseWordings(entry: Entry): readonly Wording[] {
  if (!entry.zh) return [];
  const { given, term } = entry.zh;
  const found = wordings(entry.zh, entry.status).map((one) => ({ entry, ...one }));
  if (!given || categoryOf(entry.id) !== "person") return found;
  return [...found, { entry, term: `${given}·${term}`, status: entry.status }];
}

function groupEntries(entries: Iterable<Entry>): ReadonlyMap<Category, readonly Entry[]> {
  const groups = new Map<Category, Entry[]>();
  for (const entry of entries) {
    const category = categoryOf(entry.id);
    const group = category === null ? undefined : groups.get(category);
    if (group) group.push(entry);
    else if (category !== null) groups.set(category, [entry]);
  }
  return groups;
}
