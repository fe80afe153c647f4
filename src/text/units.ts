/** A string while it is being written unit by unit (UTF-16), and the string it becomes. */

export class Units {
  #cells: Uint16Array;
  length = 0;

  constructor(expected: number) {
    this.#cells = new Uint16Array(expected + 16);
  }

  /** A copy of `text`, to be changed in place. */
  static of(text: string): Units {
    const units = new Units(text.length);
    units.addAll(text);
    return units;
  }

  add(unit: number): void {
    if (this.length === this.#cells.length) this.#grow();
    this.#cells[this.length++] = unit;
  }

  addAll(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i));
  }

  at(i: number): number {
    return this.#cells[i]!;
  }

  put(i: number, unit: number): void {
    this.#cells[i] = unit;
  }

  toString(): string {
    const pieces: string[] = [];
    for (let i = 0; i < this.length; i += piece) {
      pieces.push(String.fromCharCode(...this.#cells.subarray(i, Math.min(i + piece, this.length))));
    }
    return pieces.join("");
  }

  #grow(): void {
    const cells = new Uint16Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

/** As many arguments as every engine takes at once. */
const piece = 0x2000;
