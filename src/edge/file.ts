/** Reads whole files and standard input; what cannot be read is told with its cure. Knows bytes, no text. */
import { open } from "node:fs/promises";
import { Failure, type FailureStatus } from "./failure.js";
import type { Ui } from "./ui/ui.js";

/** No article is longer; a glossary is not either. */
const mostMegabytes = 64;
const mostBytes = mostMegabytes * 1024 * 1024;

/** The bytes of a file, or a `Failure` with the status given. */
export async function readBytes(name: string, ui: Ui, status: FailureStatus): Promise<Uint8Array> {
  try {
    const handle = await open(name);
    try {
      if ((await handle.stat()).isDirectory()) throw new Failure(status, ui.fail.directory(name));
      return await collect(handle.createReadStream({ autoClose: false }), name, ui);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(status, tellRefusal(name, error, ui));
  }
}

/** All there is to come, up to the most an article can be. */
export async function collect(stream: AsyncIterable<Uint8Array>, name: string, ui: Ui): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes) throw new Failure(1, ui.fail.tooLarge(name, mostMegabytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why the system would not open a file. */
export function tellRefusal(name: string, error: unknown, ui: Ui): string {
  const code = codeOf(error);
  if (code === "ENOENT") return ui.fail.missing(name);
  return code === "EISDIR" ? ui.fail.directory(name) : ui.fail.unreadable(name, code);
}

/** The system's short name of what was wrong, else its words. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
