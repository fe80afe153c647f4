/** The way back from the normal text to the source: a list of edits. Knows nothing of what was edited. */

export interface OffsetMap {
  /** Where a span that starts at `i` of the normal text starts in the source. */
  startAt(i: number): number;
  /** Where a span that ends before `i` of the normal text ends in the source. */
  endAt(i: number): number;
}

export const identity: OffsetMap = { startAt: (i) => i, endAt: (i) => i };

/** Fields of one edit: `normalStart`–`normalEnd` of the normal text stands for `sourceStart`–`sourceEnd`. */
const fields = 4;

/** Edits in text order; only those that change a length need to be added. */
export class Edits {
  #cells = new Int32Array(64 * fields);
  #count = 0;

  add(normalStart: number, normalEnd: number, sourceStart: number, sourceEnd: number): void {
    const at = this.#count++ * fields;
    if (at === this.#cells.length) this.#grow();
    this.#cells[at] = normalStart;
    this.#cells[at + 1] = normalEnd;
    this.#cells[at + 2] = sourceStart;
    this.#cells[at + 3] = sourceEnd;
  }

  /** The map of all edits added so far. */
  map(): OffsetMap {
    if (this.#count === 0) return identity;
    const cells = this.#cells.slice(0, this.#count * fields);
    return {
      // An edit at `i` counts: what was removed just before the span is left out, a rewritten letter is whole.
      startAt(i) {
        const at = lastEditBefore(cells, i + 1);
        if (at < 0) return i;
        return i < cells[at + 1]! ? cells[at + 2]! : cells[at + 3]! + i - cells[at + 1]!;
      },
      // An edit at `i` does not count: what was removed just behind the span is left out.
      endAt(i) {
        const at = lastEditBefore(cells, i);
        if (at < 0) return i;
        return i < cells[at + 1]! ? cells[at + 3]! : cells[at + 3]! + i - cells[at + 1]!;
      },
    };
  }

  #grow(): void {
    const cells = new Int32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

/** Place in `cells` of the last edit with `normalStart < i`, or a negative number. */
function lastEditBefore(cells: Int32Array, i: number): number {
  let low = 0;
  let high = cells.length / fields;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cells[middle * fields]! < i) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * fields;
}
