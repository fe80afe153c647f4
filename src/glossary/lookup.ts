/** A glossary ready for use: entries by id, by category, and by Chinese form. */
import { Trie } from "../text/trie.js";
import type { PhraseSource } from "./phrase.js";
import { categoryOf, type Entry, type Status, wordings } from "./schema.js";

export type { PhraseSource };

/** One wording of an entry. */
export interface Wording {
  readonly entry: Entry;
  readonly term: string;
  readonly status: Status;
}

export interface Glossary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Chinese wordings, longest match. */
  readonly chinese: Trie<Wording>;
  readonly phrases: readonly PhraseSource[];
}

/** Indexes entries that have been checked; later entries of one id lie over earlier ones. */
export function indexGlossary(entries: readonly Entry[], phrases: readonly PhraseSource[]): Glossary {
  const byId = new Map<string, Entry>();
  for (const entry of entries) byId.set(entry.id, entry);
  const chinese = new Trie<Wording>();
  for (const entry of byId.values()) {
    if (!entry.zh) continue;
    for (const { term, status } of wordings(entry.zh, entry.status)) chinese.add(term, { entry, term, status });
    if (entry.zh.given && categoryOf(entry.id) === "person") {
      chinese.add(`${entry.zh.given}·${entry.zh.term}`, {
        entry,
        term: `${entry.zh.given}·${entry.zh.term}`,
        status: entry.status,
      });
    }
  }
  return { entries: byId, chinese, phrases };
}
