/** The regular expressions of the sources, as the parser of TypeScript finds them. */
import ts from "typescript";
import { type Source, visit } from "../layers/sources.js";

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** The first place it stands at: `text/detect.ts:12`. */
  readonly place: string;
  /** Only its tail repeats after a fixed beginning, or nothing does: it cannot be slow. */
  readonly hasRepetition: boolean;
}

/** Each expression once. Those put together from strings are not seen: `new RegExp` is looked for apart. */
export function expressionsOf(sources: readonly Source[]): readonly Expression[] {
  const found = new Map<string, Expression>();
  for (const { path, file } of sources) {
    visit(file, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf("/");
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (!found.has(node.text)) found.set(node.text, { source, flags, place, hasRepetition: hasRepetition(source) });
    });
  }
  return [...found.values()];
}

/** Places where expressions are made while running: `text/x.ts:3`. */
export function builtExpressions(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, file }) => {
    const places: string[] = [];
    visit(file, (node) => {
      const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
      if (isMade) places.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    });
    return places;
  });
}

/** Is there a quantifier other than `?`, outside classes and escapes? */
export function hasRepetition(source: string): boolean {
  const bare = source
    .replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|k<[^>]*>|.)/gsu, "x")
    .replace(/\[[^\]]*\]/gu, "x");
  return /[*+]|\{\d+(?:,\d*)?\}/u.test(bare);
}
