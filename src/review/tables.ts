/**
 * A glossary as a table and back: one entry a row, one field a column, nothing lost. For people with a spreadsheet;
 * the column list is the format.
 */

import type { GlossaryFile, Problem } from "../glossary/load.js";
import type { Glossary } from "../glossary/lookup.js";
import { type Entry, entrySchema } from "../glossary/schema.js";
import { readCsv, writeCsv } from "./csv.js";
import { schemaProblems } from "./lint.js";
import { type Column, columns } from "./table-columns.js";

/** The entries as CSV, sorted by id, behind a line with the names of the columns. */
export function exportCsv({ entries }: Glossary): string {
  const rows = sorted(entries.values()).map((entry) => columns.map((column) => column.write(entry)));
  return writeCsv([columns.map(({ name }) => name), ...rows]);
}

/** The entries as a file of the glossary: a JSON array sorted by id, one entry a line. */
export function exportJson(entries: Iterable<Entry>): string {
  return `[\n${sorted(entries)
    .map((entry) => `  ${JSON.stringify(entrySchema.parse(entry))}`)
    .join(",\n")}\n]\n`;
}

function sorted(entries: Iterable<Entry>): readonly Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export interface Imported {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Entries from CSV. Two columns are needed, `zh` and `ru`; a row without an id takes that of the entry of `over` with
 * the same Chinese term, else one of its own; without a status it is `proposed`, without a source `own`.
 * Rows that are wrong are told, with their line, and left out.
 */
export function importCsv(file: string, text: string, over: Glossary): Imported {
  const [head = [], ...rows] = readCsv(text);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const problems: Problem[] = [];
  const heads = head.map((name) => byName.get(name.trim().toLowerCase()));
  for (const [at, name] of head.entries()) {
    if (heads[at]) continue;
    const cure = `The columns are ${columns.map((one) => one.name).join(", ")}.`;
    problems.push({ file, entry: "line 1", message: `the column "${name}" is not known`, cure });
  }
  for (const needed of ["zh", "ru"]) {
    if (heads.some((one) => one?.name === needed)) continue;
    problems.push({
      file,
      entry: "line 1",
      message: `there is no column "${needed}"`,
      cure: "Name the columns in the first line.",
    });
  }
  if (problems.length > 0) return { entries: [], problems };
  const entries = rows.flatMap((cells, index) => {
    const draft = fillIn(draftOf(cells, heads as readonly Column[]), index, over);
    const { success, data, error } = entrySchema.safeParse(draft);
    if (success) return [data];
    for (const issue of error.issues) {
      const field = issue.path.join(".") || "the row";
      const message = `${field}: ${issue.message || issue.code}`;
      problems.push({ file, entry: `line ${index + 2}`, message, cure: `Correct ${field}.` });
    }
    return [];
  });
  return { entries, problems };
}

/** Entries of a JSON glossary: those that pass, and what is wrong with the others. */
export function importEntries(file: GlossaryFile): Imported {
  const entries = file.entries.flatMap((value) => {
    const { success, data } = entrySchema.safeParse(value);
    return success ? [data] : [];
  });
  return { entries, problems: schemaProblems(file) };
}

type Draft = { [field: string]: unknown };

function draftOf(cells: readonly string[], heads: readonly Column[]): Draft {
  const draft: Draft = {};
  for (const [at, column] of heads.entries()) {
    const cell = (cells[at] ?? "").trim();
    if (cell === "") continue;
    const [first = "", second] = column.path;
    if (second === undefined) draft[first] = column.read(cell);
    else draft[first] = { ...(draft[first] as Draft | undefined), [second]: column.read(cell) };
  }
  return draft;
}

function fillIn(draft: Draft, index: number, over: Glossary): Draft {
  const chinese = (draft.zh as { term?: unknown } | undefined)?.term;
  const hits = typeof chinese === "string" ? (over.chinese.longest(chinese, 0)?.values ?? []) : [];
  const [same, another] = hits.filter(({ entry }) => entry.zh?.term === chinese);
  const known = same && !another ? same.entry.id : null;
  return {
    id: known ?? `topic.own.row-${index + 2}`,
    ...draft,
    status: draft.status ?? "proposed",
    source: draft.source ?? "own",
  };
}
