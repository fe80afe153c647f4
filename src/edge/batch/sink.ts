/** Where the lines of a batch go: standard output, or a file that is no input. */
import { open, stat } from "node:fs/promises";
import { Failure } from "../failure.js";
import { codeOf } from "../file.js";
import type { Terminal } from "../terminal.js";
import type { Ui } from "../ui/ui.js";

export interface Sink {
  /** Waits until the line is taken. */
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

export async function openSink(
  output: string | undefined,
  inputs: readonly string[],
  terminal: Terminal,
  ui: Ui,
): Promise<Sink> {
  if (output === undefined || output === "-") return { write: (line) => terminal.out(line), close: async () => {} };
  for (const input of inputs) {
    if (await isSameFile(output, input)) throw new Failure(2, ui.fail.outputIsInput(output));
  }
  try {
    const handle = await open(output, "w");
    return {
      write: async (line) => {
        await handle.writeFile(line);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    throw new Failure(2, ui.fail.unwritable(output, codeOf(error)));
  }
}

async function isSameFile(left: string, right: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(left), stat(right)]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}
