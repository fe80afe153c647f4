/** One article from a file or from standard input: text, and how its encoding was read. */

import type { Session } from "./command/session.js";
import { type Decoded, decode } from "./decode.js";
import { Failure } from "./failure.js";
import { collect, readBytes } from "./file.js";
import { shellWord } from "./shell-word.js";
import type { Ui } from "./ui/ui.js";

export interface SourceText {
  /** Name to call it by in messages. */
  readonly name: string;
  readonly text: string;
}

/** Reads FILE, or standard input for `-` and nothing; says the encoding where somebody watches. */
export async function readArticle(file: string | undefined, session: Session): Promise<SourceText> {
  const { ui, terminal } = session;
  if (file !== undefined && isNdjson(file)) throw new Failure(2, ui.fail.ndjson(file));
  const path = file === undefined || file === "-" ? null : file;
  const name = path ?? ui.label.standardInput;
  refuseKeyboard(file, session);
  const bytes = path === null ? await collect(terminal.input, name, ui) : await readBytes(path, ui, 1);
  const decoded = decode(bytes);
  if (decoded.ok && terminal.isErrorTTY) terminal.err(`${ui.note.encoding(name, decoded.encoding)}\n`);
  return { name, text: textOf(name, path, decoded, ui) };
}

/** Nothing named and nothing sent: whoever sits at the keyboard is told what to do. */
export function refuseKeyboard(file: string | undefined, { terminal, ui }: Session): void {
  if (file === undefined && terminal.input.isTTY) throw new Failure(2, ui.fail.noInput);
}

export function textOf(name: string, path: string | null, decoded: Decoded, ui: Ui): string {
  if (!decoded.ok)
    throw new Failure(1, ui.fail.undecoded(name, path && shellWord(path), decoded.found, decoded.message));
  if (decoded.text.trim() === "") throw new Failure(1, ui.fail.empty(name));
  return decoded.text;
}

/** Is it a file of many articles, by its name? */
export function isNdjson(name: string): boolean {
  return /\.(?:ndjson|jsonl)$/iu.test(name);
}
