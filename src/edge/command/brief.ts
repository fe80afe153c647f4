/** `svodka brief`: one article to its briefs. */

import { type Language, languages } from "../../model/language.js";
import type { Style } from "../../model/summary.js";
import { readArticle } from "../article.js";
import { formatMarkdown } from "../format/markdown.js";
import { formatText } from "../format/text.js";
import { statusOf, tellIssues } from "../issues.js";
import type { BriefFormat } from "../option.js";
import { indexEvidence } from "../quotes.js";
import { formatReport } from "../report/page.js";
import { type ReadingOptions, readingOf } from "./reading.js";
import type { Session } from "./session.js";

export interface BriefOptions extends ReadingOptions {
  readonly to?: readonly Language[];
  readonly style?: Style;
  readonly format?: BriefFormat;
  readonly quotes?: true;
}

export async function runBrief(session: Session, [file]: readonly string[], options: BriefOptions): Promise<number> {
  const { workbench, ui, terminal } = session;
  const source = await readArticle(file, session);
  const facts = workbench.extract(source.text, readingOf(options));
  const style = options.style ?? "brief";
  const summaries = (options.to ?? languages).map((to) => workbench.render(facts, { to, style }));
  const quoting = options.quotes ? { article: source.text, evidence: indexEvidence(facts) } : null;
  const status = statusOf(facts.issues);
  switch (options.format ?? "text") {
    case "json":
      await terminal.out(
        `${JSON.stringify({ facts, ...Object.fromEntries(summaries.map((one) => [one.language, one])) }, null, 2)}\n`,
      );
      break;
    case "html":
      await terminal.out(formatReport({ name: source.name, text: source.text, facts, summaries }, ui));
      break;
    case "md":
      await terminal.out(formatMarkdown(summaries, quoting));
      break;
    case "text":
      await terminal.out(formatText(summaries, quoting));
  }
  // Where the article could not be read, that its briefs are empty is no news.
  tellIssues([...facts.issues, ...(status === 0 ? summaries.flatMap(({ issues }) => issues) : [])], source, session);
  return status;
}
