/** Cuts a stream of bytes into lines, holding one line at a time. */

/** A line without its end; `null` where it was too long to hold. Numbers begin at one. */
export interface RawLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const newline = 0x0a;

/** Lines in order; the last may lack its end. A line of more than `most` bytes is passed over and reported as `null`. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RawLine> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  const add = (piece: Uint8Array) => {
    size += piece.length;
    if (size > most) held = [];
    else held.push(piece);
  };
  const take = (): RawLine => {
    const bytes = size > most ? null : Buffer.concat(held);
    held = [];
    size = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
