/** Checks a translator's files and says every problem with file, entry and cure. */
import type * as z from "zod/mini";
import { type Glossary, indexGlossary, type PhraseSource } from "./lookup.js";
import { categories, categoryOf, type Entry, entrySchema } from "./schema.js";

/** A file of entries, with the name problems are reported under. */
export interface GlossaryFile {
  readonly file: string;
  readonly entries: readonly unknown[];
}

export interface Problem {
  readonly file: string;
  /** Id of the entry, or its place in the file. */
  readonly entry: string;
  readonly message: string;
  readonly cure: string;
}

/** Thrown at the door: lists every problem, not only the first. */
export class GlossaryError extends Error {
  override readonly name = "GlossaryError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, entry, message, cure }) => `${file}: ${entry}: ${message}. ${cure}`).join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads files of entries into a glossary; entries of a later file lie over those of an earlier one with the same id.
 *
 * @throws {GlossaryError} listing all problems with file, entry and cure.
 */
export function loadGlossary(
  files: readonly GlossaryFile[] | readonly unknown[],
  phrases: readonly PhraseSource[] = [],
): Glossary {
  const problems: Problem[] = [];
  const entries = asFiles(files).flatMap((file) => checkFile(file, problems));
  if (problems.length > 0) throw new GlossaryError(problems);
  return indexGlossary(entries, phrases);
}

function asFiles(files: readonly GlossaryFile[] | readonly unknown[]): readonly GlossaryFile[] {
  const list: readonly unknown[] = files;
  return list.every(isFile) ? list : [{ file: "glossary", entries: list }];
}

function isFile(value: unknown): value is GlossaryFile {
  return typeof value === "object" && value !== null && "file" in value && "entries" in value;
}

function checkFile({ file, entries }: GlossaryFile, problems: Problem[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.flatMap((value, index) => {
    const entry = nameOf(value, index);
    const report = (message: string, cure: string) => problems.push({ file, entry, message, cure });
    const result = entrySchema.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const field = issue.path.join(".") || "the entry";
        report(`${field}: ${issue.message || issue.code}`, cureOf(issue, field));
      }
      return [];
    }
    const { id, zh, ru } = result.data;
    if (seen.has(id))
      report("the id stands twice in this file", "Give one of the two entries another id, or join them.");
    seen.add(id);
    if (!categoryOf(id))
      report("the id begins with no known category", `Begin it with one of ${categories.join(", ")}.`);
    if (!zh && !ru) report("the entry has neither zh nor ru", "Give it at least one term.");
    return [result.data];
  });
}

function nameOf(value: unknown, index: number): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" && id ? id : `entry ${index + 1}`;
}

function cureOf(issue: z.core.$ZodIssue, field: string): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `Take out or correct ${issue.keys.map((key) => `"${key}"`).join(", ")}.`;
    case "invalid_value":
      return `Use one of ${issue.values.map(String).join(", ")}.`;
    default:
      return `Correct ${field}.`;
  }
}
