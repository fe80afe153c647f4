/** Columns that stand under one another, whatever the script. */
import { padEnd, widthOf, wrap } from "./width.js";

export interface Row {
  /** A cell may have several lines. */
  readonly cells: readonly string[];
  /** Lines under the row. */
  readonly under: readonly string[];
}

const widestColumn = 46;

/** Lines of a table without rules; columns that are empty in every row are left out, long cells go over several lines. */
export function layTable(
  heads: readonly string[],
  rows: readonly Row[],
  paintHead: (text: string) => string,
): readonly string[] {
  const kept = heads.map((_, column) => column).filter((column) => rows.some(({ cells }) => cells[column]));
  const pick = (cells: readonly string[]) => kept.map((column) => wrapCell(cells[column] ?? ""));
  const head = pick(heads);
  const body = rows.map(({ cells, under }) => ({ cells: pick(cells), under }));
  const widths = kept.map((_, at) =>
    Math.max(...[head, ...body.map(({ cells }) => cells)].flatMap((row) => (row[at] ?? []).map(widthOf))),
  );
  return [
    ...layRow(head, widths).map(paintHead),
    ...body.flatMap(({ cells, under }) => [...layRow(cells, widths), ...under]),
  ];
}

function wrapCell(cell: string): readonly string[] {
  return cell.split("\n").flatMap((line) => wrap(line, widestColumn));
}

function layRow(cells: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => padEnd(cell[line] ?? "", widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
