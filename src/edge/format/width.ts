/** How many columns a text takes on a terminal (Unicode TR 11: wide and fullwidth take two, marks none), and what fits. */

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(escapes, "")) width += columnsOf(character);
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Lines of at most so many columns: broken at spaces and between Chinese characters; a longer word stands alone. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const chunk of text.match(chunks) ?? []) {
    const size = widthOf(chunk.trimEnd());
    if (line !== "" && width + size > columns) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += chunk;
    width += widthOf(chunk);
  }
  return [...lines, line.trimEnd()];
}

/** A Chinese character with the marks that may not begin a line, or a word with the spaces after it. */
const chunks = /[\u3400-\u9fff][，。、；：？！）》」』”’]*| +|[^ \u3400-\u9fff]+ */gu;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const empty = /[\p{M}\p{Cf}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with ESC.
const escapes = /\u001b\[\d{0,3}m/gu;

function columnsOf(character: string): number {
  if (wide.test(character)) return 2;
  return empty.test(character) ? 0 : 1;
}
