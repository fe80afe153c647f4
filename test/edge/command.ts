/** Runs the built command line as a user does and gives back what it said. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

// A command takes a second of its own on a busy machine, and some tests run several.
vi.setConfig({ testTimeout: 60_000 });

export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Not a TTY, an English locale unless the environment given says otherwise, nothing on standard input unless given. */
export function svodka(
  args: readonly string[],
  {
    input = "",
    env = {},
    cwd = folder,
  }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    cwd,
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C", ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** A folder of this test run alone. */
export const folder = mkdtempSync(join(tmpdir(), "svodka-test-"));

/** Writes a file into the folder and gives its name there. */
export function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

export const zhArticle = `外交部长会谈

2024年5月16日

5月16日，国家主席习近平在北京同俄罗斯总统普京举行会谈。双方签署了联合声明。
`;

export const ruArticle = `Переговоры министров

16.05.2024

16 мая министр иностранных дел России Сергей Лавров провёл в Москве переговоры с министром иностранных дел КНР Ван И.
`;

/** What a stack looks like: never shown. */
export const stack = /^\s+at .+:\d+:\d+\)?$|file:\/\/|node:internal/mu;
