/** Columns that stand under one another, whatever the script. */
import { padEnd, widthOf } from "./width.js";

export interface Row {
  readonly cells: readonly string[];
  /** Lines under the row. */
  readonly under: readonly string[];
}

/** Lines of a table without rules; columns that are empty in every row are left out. */
export function layTable(
  heads: readonly string[],
  rows: readonly Row[],
  paintHead: (text: string) => string,
): readonly string[] {
  const kept = heads.map((_, column) => column).filter((column) => rows.some(({ cells }) => cells[column]));
  const widths = kept.map((column) =>
    Math.max(...[heads[column] ?? "", ...rows.map(({ cells }) => cells[column] ?? "")].map(widthOf)),
  );
  const line = (cells: readonly string[]) =>
    kept
      .map((column, at) => padEnd(cells[column] ?? "", widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [paintHead(line(heads)), ...rows.flatMap(({ cells, under }) => [line(cells), ...under])];
}
