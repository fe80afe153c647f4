#!/usr/bin/env node
/** The command `svodka`: binds the program to the process. */
import { run } from "./program.js";
import { processTerminal } from "./terminal.js";

// A reader that has seen enough (`svodka … | head`) closes the pipe: nothing is wrong.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
}

process.exitCode = await run(
  process.argv.slice(2),
  processTerminal(),
  async () => (await import("./library.js")).library,
);
