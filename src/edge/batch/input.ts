/** The articles of a batch in order, one at a time: lines of NDJSON and files that are articles themselves. */
import { createReadStream } from "node:fs";
import { isNdjson, textOf } from "../article.js";
import { decode } from "../decode.js";
import { Failure } from "../failure.js";
import { readBytes, tellRefusal } from "../file.js";
import type { Terminal } from "../terminal.js";
import { en } from "../ui/en.js";
import { type LineArticle, longestLine, readLine } from "./line-article.js";
import { linesOf } from "./lines.js";

/** `line` is the number of the line in its file; `null` for a file that is an article. */
export interface Job {
  readonly line: number | null;
  readonly article: NonNullable<LineArticle>;
}

export async function* jobsOf(files: readonly string[], input: Terminal["input"]): AsyncGenerator<Job> {
  for (const file of files) {
    if (file === "-") yield* jobsOfLines(input);
    else if (isNdjson(file)) yield* jobsOfFile(file);
    else yield { line: null, article: await readWhole(file) };
  }
}

async function* jobsOfLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  for await (const raw of linesOf(stream, longestLine)) {
    const article = readLine(raw);
    if (article) yield { line: raw.number, article };
  }
}

async function* jobsOfFile(file: string): AsyncGenerator<Job> {
  const stream = createReadStream(file);
  try {
    yield* jobsOfLines(stream);
  } catch (error) {
    yield { line: null, article: { ok: false, id: file, error: tellRefusal(file, error, en) } };
  } finally {
    stream.destroy();
  }
}

async function readWhole(file: string): Promise<NonNullable<LineArticle>> {
  try {
    return { ok: true, id: file, article: textOf(file, file, decode(await readBytes(file, en, 1)), en) };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, id: file, error: error.message };
    throw error;
  }
}
