/** Tells issues on standard error, one a line, as compilers do: file, place, how serious, what. */
import type { Issue } from "../model/issue.js";
import type { SourceText } from "./article.js";
import type { Session } from "./command/session.js";
import { placeOf } from "./place.js";

/** The same thing said by two summaries is told once. */
export function tellIssues(
  issues: readonly Issue[],
  { name, text }: SourceText,
  { ui, terminal, palette }: Session,
): void {
  const lines = issues.map((issue) => {
    const place = issue.start === null ? "" : `:${placeOf(text, issue.start)}`;
    return `${name}${place}: ${paint(palette.err, issue)(ui.word.severity[issue.severity])}${ui.label.colon}${ui.note.issue(issue)}\n`;
  });
  for (const line of new Set(lines)) terminal.err(line);
}

/** 1 where the article could not be read at all. */
export function statusOf(issues: readonly Issue[]): 0 | 1 {
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

function paint(colors: Session["palette"]["err"], { severity }: Issue): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
}
