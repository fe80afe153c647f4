/** `svodka facts`: the facts of one article, and why they were or were not found. */

import type { Facts } from "../../model/fact.js";
import { normalize } from "../../text/normalize.js";
import { readArticle, type SourceText } from "../article.js";
import { Failure } from "../failure.js";
import { formatExplained } from "../format/explain.js";
import { formatFacts } from "../format/fact-table.js";
import { statusOf, tellIssues } from "../issues.js";
import type { FactsFormat } from "../option.js";
import { type ReadingOptions, readingOf } from "./reading.js";
import type { Session } from "./session.js";

export interface FactsOptions extends ReadingOptions {
  readonly format?: FactsFormat;
  readonly explain?: true;
  readonly explainMiss?: string;
}

export async function runFacts(session: Session, [file]: readonly string[], options: FactsOptions): Promise<number> {
  const { workbench, ui, terminal, palette } = session;
  if (options.explainMiss !== undefined && options.format === "json") throw new Failure(2, ui.fail.explainMissFormat);
  const source = await readArticle(file, session);
  const facts = workbench.extract(source.text, readingOf(options));
  if (options.explainMiss !== undefined) {
    tellIssues(
      facts.issues.filter(({ severity }) => severity === "error"),
      source,
      session,
    );
    if (facts.article.language) await terminal.out(explainMiss(options.explainMiss, source, facts, session));
    return statusOf(facts.issues);
  }
  const table = () => formatFacts(facts, { ui, colors: palette.out, explain: options.explain === true });
  await terminal.out(options.format === "json" ? `${JSON.stringify(facts, null, 2)}\n` : table());
  tellIssues(facts.issues, source, session);
  return statusOf(facts.issues);
}

function explainMiss(words: string, { text }: SourceText, { article }: Facts, { workbench, ui }: Session): string {
  const { language, published, publishedFrom, title, source } = article;
  const given = { language, title, source, published: publishedFrom === "option" ? published : null };
  const sentences = language
    ? workbench.explain(text, language, given).filter((one) => one.text.includes(normalize(words).text))
    : [];
  if (sentences.length === 0) throw new Failure(1, ui.fail.explainMissNowhere(words));
  return formatExplained(sentences, ui);
}
