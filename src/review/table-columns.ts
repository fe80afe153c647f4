/** The columns of a glossary as a table: how each field is written in a cell and read back. */
import type { Entry } from "../glossary/schema.js";

export interface Column {
  readonly name: string;
  /** Where the field stands in an entry. */
  readonly path: readonly [string] | readonly [string, string];
  write(entry: Entry): string;
  /** Gives the cell back as it stands where it cannot be read: the schema will tell what is wrong. */
  read(cell: string): unknown;
}

interface Cell {
  write(value: never): string;
  read(cell: string): unknown;
}

const text: Cell = { write: (value: string) => value, read: (cell) => cell };
const flag: Cell = {
  write: (value: boolean) => String(value),
  read: (cell) => ({ true: true, false: false })[cell] ?? cell,
};

/** One index or several: `0`, `0 2`. */
const heads: Cell = {
  write: (value: number | readonly number[]) => [value].flat().join(" "),
  read: (cell) => {
    const numbers = cell.split(/[ ,;]+/u).map(Number);
    if (numbers.some((one) => !Number.isInteger(one))) return cell;
    return numbers.length === 1 ? numbers[0] : numbers;
  },
};

/** Parted by bars; JSON where a wording has a bar itself. */
const list: Cell = {
  write: (value: readonly string[]) => writeParts(value, value),
  read: (cell) => readParts(cell) ?? cell.split("|").map((one) => one.trim()),
};

type Variant = NonNullable<NonNullable<Entry["zh"]>["variants"]>[number];
const statusAtEnd = /^(.*\S)\s*\[(preferred|admitted|proposed|deprecated|superseded)\]$/u;

/** `растаможка [deprecated]`; JSON where a variant has more to say. */
const variants: Cell = {
  write: (value: readonly Variant[]) => {
    const isPlain = value.every(
      (one) => typeof one === "string" || (one.note === undefined && one.status !== undefined),
    );
    const parts = value.map((one) => (typeof one === "string" ? one : `${one.term} [${one.status}]`));
    return isPlain ? writeParts(parts, value) : JSON.stringify(value);
  },
  read: (cell) =>
    readParts(cell) ??
    cell.split("|").map((one) => {
      const [, term, status] = statusAtEnd.exec(one.trim()) ?? [];
      return term === undefined ? one.trim() : { term, status };
    }),
};

/** `pl.gen=таможен | sg.ins=…`. */
const pairs: Cell = {
  write: (value: Readonly<Record<string, string>>) =>
    writeParts(
      Object.entries(value).map(([key, form]) => `${key}=${form}`),
      value,
    ),
  read: (cell) =>
    readParts(cell) ??
    Object.fromEntries(
      cell.split("|").map((one) => {
        const [key = "", ...form] = one.split("=");
        return [key.trim(), form.join("=").trim()];
      }),
    ),
};

/** What has a shape of its own. */
const json: Cell = { write: (value: unknown) => JSON.stringify(value), read: (cell) => readParts(cell) ?? cell };

function writeParts(parts: readonly string[], whole: unknown): string {
  const isPlain = parts.every((one) => !one.includes("|") && !/^[[{]/u.test(one));
  return isPlain ? parts.join(" | ") : JSON.stringify(whole);
}

function readParts(cell: string): unknown {
  if (!/^[[{]/u.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

const table: readonly (readonly [name: string, cell: Cell])[] = [
  ["id", text],
  ["zh", text],
  ["zh.short", text],
  ["zh.variants", variants],
  ["zh.bodies", list],
  ["zh.given", text],
  ["zh.measure", text],
  ["ru", text],
  ["ru.short", text],
  ["ru.variants", variants],
  ["ru.head", heads],
  ["ru.gender", text],
  ["ru.animate", flag],
  ["ru.number", text],
  ["ru.indeclinable", flag],
  ["ru.forms", pairs],
  ["ru.others", json],
  ["ru.adjective", text],
  ["ru.preposition", text],
  ["ru.by", json],
  ["ru.given", text],
  ["ru.patronymic", text],
  ["country", text],
  ["parent", text],
  ["from", text],
  ["to", text],
  ["status", text],
  ["source", text],
  ["note", text],
];

export const columns: readonly Column[] = table.map(([name, cell]) => {
  const [first = "", second = first === "zh" || first === "ru" ? "term" : undefined] = name.split(".");
  const path = second === undefined ? ([first] as const) : ([first, second] as const);
  return {
    name,
    path,
    read: cell.read,
    write: (entry) => {
      const outer = (entry as Readonly<Record<string, unknown>>)[first];
      const value = second === undefined ? outer : (outer as Readonly<Record<string, unknown>> | undefined)?.[second];
      return value === undefined ? "" : cell.write(value as never);
    },
  };
});
