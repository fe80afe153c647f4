/** Where in a text something stands, as editors count: lines and columns from one, columns in characters. */

/** `12:5` of a UTF-16 offset. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split(lineEnd);
  return `${line.length}:${[...(line.at(-1) ?? "")].length + 1}`;
}

const lineEnd = /\r\n|\n|\r/u;
