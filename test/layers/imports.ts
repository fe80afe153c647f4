/** Who imports whom, and whether that points down. Types count: what a layer knows is what it may name. */
import { posix } from "node:path";
import ts from "typescript";
import { type Source, visit } from "./sources.js";

export interface Import {
  readonly from: string;
  /** Path from `src`, or a package. */
  readonly to: string;
  readonly isOwn: boolean;
  /** Only types: gone when it runs. */
  readonly isType: boolean;
}

export function importsOf({ path, file }: Source): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isOwn = specifier.text.startsWith(".");
    const to = isOwn ? posix.join(posix.dirname(path), specifier.text.replace(/\.js$/u, ".ts")) : specifier.text;
    imports.push({ from: path, to, isOwn, isType });
  };
  visit(file, (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return imports;
}

/** Layers from the ground up; a folder may import its own layer and those below. */
const layers: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  glossary: 1,
  match: 2,
  languages: 3,
  facts: 4,
  render: 5,
  pipeline: 6,
  review: 6,
  "svodka.ts": 7,
  "index.ts": 7,
  "core.ts": 7,
  edge: 8,
};

/** The folders that are kinds of fact: those that `facts/index.ts` lists. The others hold what kinds share. */
export function kindsOf(imports: readonly Import[]): ReadonlySet<string> {
  return new Set(imports.flatMap(({ from, to }) => (from === "facts/index.ts" ? [to.split("/")[1] ?? ""] : [])));
}

/** Why an import may not be, or `null`. */
export function faultOf({ from, to, isOwn }: Import, kinds: ReadonlySet<string>): string | null {
  if (!isOwn) return isBuiltIn(to) && !from.startsWith("edge/") ? "a Node module outside edge" : null;
  if (to.endsWith(".json")) return null;
  const [high, low] = [layerOf(from), layerOf(to)];
  if (high === undefined || low === undefined) return "a folder without a layer";
  if (low > high) return "an arrow up";
  if (topOf(from) === "text" && topOf(to) === "glossary") return "text knows no glossary";
  if (areSiblings(from, to, "facts") && kinds.has(to.split("/")[1] ?? "")) return "one kind of fact from another";
  if (areSiblings(from, to, "languages")) return "one language from another";
  return null;
}

function topOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function layerOf(path: string): number | undefined {
  return layers[topOf(path)];
}

/** In two folders beside each other; files that stand directly in `folder` are shared, and its index lists them all. */
function areSiblings(from: string, to: string, folder: string): boolean {
  const [one, left, inLeft] = from.split("/");
  const [other, right, inRight] = to.split("/");
  return one === folder && other === folder && inLeft !== undefined && inRight !== undefined && left !== right;
}

const builtIns = new Set([
  "fs",
  "path",
  "os",
  "url",
  "util",
  "events",
  "stream",
  "child_process",
  "worker_threads",
  "crypto",
  "http",
  "https",
  "net",
  "process",
  "buffer",
  "module",
]);

function isBuiltIn(specifier: string): boolean {
  return specifier.startsWith("node:") || builtIns.has(specifier.split("/")[0] ?? specifier);
}

/** Files that import one another in a ring at run time, each ring once. */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const graph = new Map<string, string[]>();
  for (const { from, to, isOwn, isType } of imports) {
    if (isOwn && !isType) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return circles;
}
