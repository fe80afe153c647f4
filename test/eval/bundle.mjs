/** TypeScript that is no public entry of the package, put together for the purpose. */
import { join } from "node:path";
import { build } from "esbuild";

/** Runs `source`, whose imports are relative to `folder` of the project. */
export async function bundle(folder, source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, "../..", folder), loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
