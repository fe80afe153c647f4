/** The source files as TypeScript sees them: path from `src`, syntax tree. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../src/", import.meta.url));

export interface Source {
  /** From `src`, with slashes: `facts/visit/zh.ts`. */
  readonly path: string;
  readonly file: ts.SourceFile;
}

export const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => readSource(path, readFileSync(join(root, path), "utf8")));

export function readSource(path: string, text: string): Source {
  return { path, file: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
