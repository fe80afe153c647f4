/** A brief as plain text: title, then the text; with quotes, one sentence a line and what it rests on. */
import { match } from "ts-pattern";
import type { Summary } from "../../model/summary.js";
import type { EvidenceIndex } from "../quotes.js";
import { quotesOf } from "../quotes.js";
import { unweave } from "./weave.js";

export interface Quoting {
  readonly article: string;
  readonly evidence: EvidenceIndex;
}

/** Ends with a line end, or is empty. */
export function formatText(summaries: readonly Summary[], quoting: Quoting | null): string {
  const blocks = summaries
    .map((summary) => (quoting ? withQuotes(summary, quoting) : plain(summary)))
    .filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function plain({ style, title, text }: Summary): string {
  if (style !== "brief" || title === "") return text;
  return `${title}\n\n${text}`;
}

function withQuotes(summary: Summary, { article, evidence }: Quoting): string {
  const quote = (sentences: Summary["sentences"]) => quoteLines(sentences, article, evidence);
  const underTitle = { headline: quote(summary.sentences), brief: [""], full: [] }[summary.style];
  const lines = unweave(summary).flatMap((strand) =>
    match(strand)
      .with({ kind: "title" }, ({ text }) => [text, ...underTitle])
      .with({ kind: "heading" }, ({ text }) => ["", text])
      .with({ kind: "sentence" }, ({ sentence }) => [sentence.text, ...quote([sentence])])
      .exhaustive(),
  );
  return lines.join("\n");
}

function quoteLines(sentences: Summary["sentences"], article: string, evidence: EvidenceIndex): readonly string[] {
  return sentences.flatMap((sentence) => quotesOf(sentence, evidence, article).map(({ text }) => `    > ${text}`));
}
