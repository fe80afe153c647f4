/**
 * Comma-separated tables, RFC 4180, as spreadsheet programs read and write them. A cell that a spreadsheet would
 * take for a formula goes with an apostrophe before it, and comes back without. Knows no columns.
 */

/** Rows with CRLF ends, the last one too. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quote(guard(cell))).join(",")}\r\n`).join("");
}

/** Rows of cells; comma, semicolon or tab part them, by what the first line has. Empty lines are left out. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/u, "");
  const delimiter = delimiterOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(unguard(cell));
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]!;
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (source[at + 1] === '"') cell += source[at++];
      else quoted = false;
    } else if (unit === '"' && cell === "") quoted = true;
    else if (unit === delimiter) endCell();
    else if (unit === "\n") endRow();
    else if (unit !== "\r" || source[at + 1] !== "\n") cell += unit;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

function delimiterOf(source: string): string {
  const [head = ""] = source.split("\n", 1);
  return [",", ";", "\t"].find((one) => head.includes(one)) ?? ",";
}

function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// What begins a formula in a spreadsheet (OWASP, CSV injection), and the apostrophe itself.
const dangerous = /^[=+\-@\t\r']/u;

function guard(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell;
}
