/** Longest match over many words at once: nested maps by UTF-16 unit. Knows no language. */

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

export interface TrieHit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };
  /** Words by their first unit, not yet laid out: a text shows few of the first letters a glossary has. */
  readonly #waiting = new Map<number, (readonly [word: string, value: T])[]>();

  add(word: string, value: T): void {
    const first = word.charCodeAt(0);
    const waiting = this.#waiting.get(first);
    if (waiting) waiting.push([word, value]);
    else this.#waiting.set(first, [[word, value]]);
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
    const first = at < to ? text.charCodeAt(at) : Number.NaN;
    const waiting = this.#waiting.get(first);
    if (waiting) {
      this.#waiting.delete(first);
      for (const [word, value] of waiting) this.#lay(word, value);
    }
    return this.#root;
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
