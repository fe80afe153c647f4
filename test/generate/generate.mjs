/** Makes the generated tables of the package anew: readings of hanzi, traditional characters, terms in all cases, schemas. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
for (const script of ["readings.mjs", "traditional.mjs", "review.mjs", "schemas.mjs"]) {
  const { status } = spawnSync(process.execPath, [join(folder, script)], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
