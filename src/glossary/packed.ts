/**
 * The bundled glossary as a few long strings, made when the package is built, opened row by row when a text asks:
 * reading one article takes a tenth of the entries. Knows the shape of entries, not what they say.
 */
import { later } from "../text/later.js";
import { Trie } from "../text/trie.js";
import { chineseWordings, type Glossary, type Wording } from "./lookup.js";
import type { PhraseSource } from "./phrase.js";
import { type Category, categoryOf, type Entry } from "./schema.js";

/** Columns of equal length, a line a row: id, and as JSON the Chinese side, the Russian side, and the rest of an entry. */
export interface PackedGlossary {
  readonly ids: string;
  readonly zh: string;
  readonly ru: string;
  readonly rest: string;
  /** Rows by how their Chinese wordings begin: two characters, a tab, the steps from row to row in base 36. */
  readonly beginnings: string;
  /** The frames, as JSON. */
  readonly phrases: string;
}

export function packGlossary({ entries: map, phrases }: Pick<Glossary, "entries" | "phrases">): PackedGlossary {
  const entries = [...map.values()];
  const column = (write: (entry: Entry) => string) => entries.map(write).join("\n");
  const rows = new Map<string, number[]>();
  entries.forEach((entry, row) => {
    for (const first of new Set(chineseWordings(entry).map(({ term }) => beginningOf(term)))) {
      const same = rows.get(first);
      if (same) same.push(row);
      else rows.set(first, [row]);
    }
  });
  return {
    ids: column(({ id }) => id),
    zh: column(({ zh }) => (zh ? JSON.stringify(zh) : "")),
    ru: column(({ ru }) => (ru ? JSON.stringify(ru) : "")),
    rest: column(({ id: _id, zh: _zh, ru: _ru, ...rest }) => JSON.stringify(rest)),
    beginnings: [...rows].map(([first, at]) => `${first}\t${steps(at)}`).join("\n"),
    phrases: JSON.stringify(phrases),
  };
}

/** Two units, or the only one: what a {@link Trie} asks by. */
function beginningOf(term: string): string {
  return term.slice(0, 2);
}

function steps(rows: readonly number[]): string {
  return rows.map((row, i) => (row - (rows[i - 1] ?? 0)).toString(36)).join(" ");
}

export function openGlossary(packed: PackedGlossary): Glossary {
  const entries = new PackedEntries(packed);
  const rows = later(
    () => new Map(packed.beginnings.split("\n").map((line) => line.split("\t") as [beginning: string, rows: string])),
  );
  const chinese = new Trie<Wording>((beginning) => {
    let row = 0;
    return (rows().get(beginning)?.split(" ") ?? []).flatMap((step) => {
      row += Number.parseInt(step, 36);
      return chineseWordings(entries.at(row))
        .filter(({ term }) => beginningOf(term) === beginning)
        .map((wording) => [wording.term, wording] as const);
    });
  });
  const phrases = later((): readonly PhraseSource[] => JSON.parse(packed.phrases));
  return {
    entries,
    of: (category) => entries.of(category),
    chinese,
    get phrases() {
      return phrases();
    },
  };
}

/** A map whose entries are read when they are asked for, and kept. */
class PackedEntries implements ReadonlyMap<string, Entry> {
  readonly #ids: () => readonly string[];
  readonly #rows: () => ReadonlyMap<string, number>;
  readonly #columns: () => readonly (readonly string[])[];
  readonly #read: Entry[] = [];
  #isWhole = false;
  readonly #groups = new Map<Category, readonly Entry[]>();

  constructor({ ids, zh, ru, rest }: PackedGlossary) {
    this.#ids = later(() => ids.split("\n"));
    this.#rows = later(() => new Map(this.#ids().map((id, row) => [id, row])));
    this.#columns = later(() => [zh, ru, rest].map((column) => column.split("\n")));
  }

  at(row: number): Entry {
    const known = this.#read[row];
    if (known) return known;
    const [zh, ru, rest] = this.#columns().map((column) => JSON.parse(column[row] || "null"));
    return this.#keep(row, zh, ru, rest);
  }

  /** All at once is quicker than one after another. */
  #all(): readonly Entry[] {
    if (this.#isWhole) return this.#read;
    const [zh, ru, rest] = this.#columns().map((column) =>
      JSON.parse(`[${column.map((one) => one || "null").join(",")}]`),
    );
    for (let row = 0; row < this.size; row++) if (!this.#read[row]) this.#keep(row, zh[row], ru[row], rest[row]);
    this.#isWhole = true;
    return this.#read;
  }

  #keep(row: number, zh: Entry["zh"] | null, ru: Entry["ru"] | null, rest: Omit<Entry, "id" | "zh" | "ru">): Entry {
    const entry: Entry = { id: this.#ids()[row] ?? "", ...(zh && { zh }), ...(ru && { ru }), ...rest };
    this.#read[row] = entry;
    return entry;
  }

  of(category: Category): readonly Entry[] {
    const known = this.#groups.get(category);
    if (known) return known;
    const group = this.#ids().flatMap((id, row) => (categoryOf(id) === category ? [this.at(row)] : []));
    this.#groups.set(category, group);
    return group;
  }

  get size(): number {
    return this.#ids().length;
  }

  has(id: string): boolean {
    return this.#rows().has(id);
  }

  get(id: string): Entry | undefined {
    const row = this.#rows().get(id);
    return row === undefined ? undefined : this.at(row);
  }

  keys(): MapIterator<string> {
    return this.#rows().keys();
  }

  *values(): MapIterator<Entry> {
    yield* this.#all();
  }

  *entries(): MapIterator<[string, Entry]> {
    for (const entry of this.values()) yield [entry.id, entry];
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }

  forEach(act: (entry: Entry, id: string, map: ReadonlyMap<string, Entry>) => void): void {
    for (const [id, entry] of this.entries()) act(entry, id, this);
  }
}
