/** A brief as plain text: title, then the text; with quotes, one sentence a line and what it rests on. */
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
  const blocks = summaries.map((summary) => (quoting ? withQuotes(summary, quoting) : plain(summary))).filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function plain({ style, title, text }: Summary): string {
  if (style !== "brief" || title === "") return text;
  return `${title}\n\n${text}`;
}

function withQuotes(summary: Summary, { article, evidence }: Quoting): string {
  const lines = unweave(summary).flatMap((strand) => {
    switch (strand.kind) {
      case "title":
        return [strand.text, ...(summary.style === "headline" ? quoteLines(summary.sentences, article, evidence) : [""])];
      case "heading":
        return ["", strand.text];
      case "sentence":
        return [strand.sentence.text, ...quoteLines([strand.sentence], article, evidence)];
    }
  });
  return lines.join("\n");
}

function quoteLines(sentences: Summary["sentences"], article: string, evidence: EvidenceIndex): readonly string[] {
  return sentences.flatMap((sentence) => quotesOf(sentence, evidence, article).map(({ text }) => `    > ${text}`));
}
