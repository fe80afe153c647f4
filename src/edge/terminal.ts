/** Streams, environment and colours of a run. The only file that holds the process; tests bring their own terminal. */
import { once } from "node:events";
import { createColors } from "picocolors";

type Colors = ReturnType<typeof createColors>;

export interface Terminal {
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isOutputTTY: boolean;
  readonly isErrorTTY: boolean;
  /** Width of the screen in columns; unbounded off a TTY. */
  readonly columns: number;
  /** Results. Waits while the reader is slower than we are. */
  out(text: string): Promise<void>;
  /** Everything else. */
  err(text: string): void;
}

export interface Palette {
  readonly out: Colors;
  readonly err: Colors;
}

/** Colours where somebody looks at them: not in a file, not against `NO_COLOR` or `--no-color`. */
export function paletteOf(terminal: Terminal, wanted: boolean): Palette {
  const allowed = wanted && !terminal.env.NO_COLOR && terminal.env.TERM !== "dumb";
  return { out: createColors(allowed && terminal.isOutputTTY), err: createColors(allowed && terminal.isErrorTTY) };
}

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    input: stdin,
    env,
    isOutputTTY: stdout.isTTY === true,
    isErrorTTY: stderr.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    err: (text) => void stderr.write(text),
  };
}
