/** Longest match over many words at once: nested maps by UTF-16 unit. Knows no language. */

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

export interface TrieHit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

type Words<T> = Iterable<readonly [word: string, value: T]>;

export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };
  /** Words by their first two units, not yet laid out: a text shows few of the beginnings a glossary has. */
  readonly #waiting = new Map<number, (readonly [word: string, value: T])[]>();
  readonly #more: ((beginning: string) => Words<T>) | null;
  readonly #asked = new Set<number>();

  /** `more` is asked once for the words that begin with two units, or are one unit, when a text first shows it. */
  constructor(more: ((beginning: string) => Words<T>) | null = null) {
    this.#more = more;
  }

  add(word: string, value: T): void {
    const key = keyOf(word, 0, word.length);
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.push([word, value]);
    else this.#waiting.set(key, [[word, value]]);
  }

  /** The longest word that starts at `at`. */
  longest(text: string, at: number, to: number = text.length): TrieHit<T> | null {
    let node: Node<T> | undefined = this.#rootFor(text, at, to);
    let hit: TrieHit<T> | null = null;
    for (let i = at; i < to && node; ) {
      node = node.next.get(text.charCodeAt(i++));
      if (node?.values) hit = { end: i, values: node.values };
    }
    return hit;
  }

  /** All words that start at `at`, shortest first. */
  all(text: string, at: number, to: number = text.length): readonly TrieHit<T>[] {
    let node: Node<T> | undefined = this.#rootFor(text, at, to);
    const hits: TrieHit<T>[] = [];
    for (let i = at; i < to && node; ) {
      node = node.next.get(text.charCodeAt(i++));
      if (node?.values) hits.push({ end: i, values: node.values });
    }
    return hits;
  }

  #rootFor(text: string, at: number, to: number): Node<T> {
    if (at < to) {
      this.#layOut(keyOf(text, at, at + 1));
      if (at + 1 < to) this.#layOut(keyOf(text, at, to));
    }
    return this.#root;
  }

  #layOut(key: number): void {
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    for (const [word, value] of this.#more?.(beginningOf(key)) ?? []) this.#lay(word, value);
    for (const [word, value] of this.#waiting.get(key) ?? []) this.#lay(word, value);
    this.#waiting.delete(key);
  }

  #lay(word: string, value: T): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }
}

/** The first two units of a word or text as a number; of one unit, the second is 0. */
function keyOf(text: string, at: number, to: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < to ? text.charCodeAt(at + 1) : 0);
}

function beginningOf(key: number): string {
  const second = key % 0x10000;
  const first = String.fromCharCode((key - second) / 0x10000);
  return second === 0 ? first : first + String.fromCharCode(second);
}
