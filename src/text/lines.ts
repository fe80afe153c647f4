/** Lines of a text and the white space in them. */

/** Calls `read` with the bounds of each line between `from` and `to`, without the line feeds. */
export function forEachLine(text: string, from: number, to: number, read: (start: number, end: number) => void): void {
  for (let start = from; start <= to; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > to ? to : found;
    read(start, end);
    start = end + 1;
  }
}

/** The first place from `from` on that is no space, at most `to`. */
export function skipSpaces(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The end of `from`–`to` without the spaces it ends with. */
export function endWithoutSpaces(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** White space within a line: plain, no-break and ideographic space, tab, carriage return. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000 || unit === 0xa0 || unit === 0x09 || unit === 0x0d;
}
