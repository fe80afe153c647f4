/** The regular expressions of the sources, as the parser of TypeScript finds them. */
import ts from "typescript";
import { type Source, visit } from "../layers/sources.js";

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** The first place it stands at: `text/detect.ts:12`. */
  readonly place: string;
  /** What repeats nothing cannot be slow. */
  readonly hasRepetition: boolean;
}

/** Each expression once: literals, and those put together from strings that stand in the code. */
export function expressionsOf(sources: readonly Source[]): readonly Expression[] {
  const found = new Map<string, Expression>();
  for (const { path, file } of sources) {
    visit(file, (node) => {
      const read = readLiteral(node) ?? readMade(node);
      if (!read || found.has(`/${read.source}/${read.flags}`)) return;
      found.set(`/${read.source}/${read.flags}`, {
        ...read,
        place: placeOf(path, node),
        hasRepetition: hasRepetition(read.source),
      });
    });
  }
  return [...found.values()];
}

/** Places where an expression is made of what is known only when it runs: `text/x.ts:3`. */
export function unknownExpressions(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, file }) => {
    const places: string[] = [];
    visit(file, (node) => {
      if (isMade(node) && !readMade(node)) places.push(placeOf(path, node));
    });
    return places;
  });
}

type Read = Pick<Expression, "source" | "flags"> | null;

function readLiteral(node: ts.Node): Read {
  if (!ts.isRegularExpressionLiteral(node)) return null;
  const end = node.text.lastIndexOf("/");
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

function isMade(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
}

/** `new RegExp("…", "u")` and `new RegExp(["…", "…"].join("|"), "u")`. */
function readMade(node: ts.Node): Read {
  if (!isMade(node)) return null;
  const [pattern, flags] = node.arguments ?? [];
  const source = pattern && readText(pattern);
  return source == null ? null : { source, flags: (flags && readText(flags)) ?? "" };
}

function readText(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (
    !ts.isCallExpression(node) ||
    !ts.isPropertyAccessExpression(node.expression) ||
    node.expression.name.text !== "join"
  )
    return null;
  const list = node.expression.expression;
  const [separator] = node.arguments;
  if (!ts.isArrayLiteralExpression(list) || !separator) return null;
  const [parts, between] = [list.elements.map(readText), readText(separator)];
  return between === null || parts.includes(null) ? null : parts.join(between);
}

function placeOf(path: string, node: ts.Node): string {
  return `${path}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Is there a quantifier other than `?`, outside classes and escapes? */
export function hasRepetition(source: string): boolean {
  return /[*+]|\{\d+(?:,\d*)?\}/u.test(frameOf(source));
}

/** Has every repetition a limit? */
export function isBounded(source: string): boolean {
  return !/[*+]|\{\d+,\}/u.test(frameOf(source));
}

/** The expression with a letter for every escape and every class. */
function frameOf(source: string): string {
  return source
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|k<[^>]*>|.)/gsu, "x")
    .replace(/\[[^\]]*\]/gu, "x");
}
