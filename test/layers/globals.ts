/** Names that reach outside: files, network, clock, chance, environment. Only `edge` may use them. */
import ts from "typescript";
import { type Source, visit } from "./sources.js";

/** Globals by name, wherever they are used as a value. */
const globals = new Set([
  "process",
  "console",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "performance",
  "crypto",
  "navigator",
  "window",
  "document",
  "localStorage",
  "require",
  "globalThis",
  "Buffer",
  "__dirname",
  "eval",
]);
/** Members of globals that are harmless otherwise. */
const members = new Set([
  "Date.now",
  "Math.random",
  "Intl.DateTimeFormat",
  "Intl.NumberFormat",
  "Intl.Collator",
  "Intl.Segmenter",
]);
/** Methods whose answer depends on the machine's locale. */
const methods = new Set([
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
  "localeCompare",
]);

/** What of the outside a file touches: `12: process`. */
export function touches({ file }: Source): readonly string[] {
  const found: string[] = [];
  const report = (node: ts.Node, name: string) => {
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${name}`);
  };
  const own = namesDeclaredIn(file);
  visit(file, (node) => {
    if (ts.isIdentifier(node) && globals.has(node.text) && !own.has(node.text) && isValue(node))
      report(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`;
      if (members.has(name)) report(node, name);
      if (methods.has(node.name.text)) report(node, `.${node.name.text}`);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
      report(node, "new Date()");
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") report(node, "Date()");
  });
  return found;
}

/** Not the name of a member, a property or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return (
    !ts.isTypeNode(parent) &&
    !ts.isPropertySignature(parent) &&
    !ts.isMethodDeclaration(parent) &&
    !ts.isMethodSignature(parent)
  );
}

function namesDeclaredIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(file, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}
