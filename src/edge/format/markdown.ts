/** A brief as Markdown (CommonMark): titles, headings, sentences in paragraphs, quotes as block quotes. */
import type { Summary } from "../../model/summary.js";
import { quotesOf } from "../quotes.js";
import type { Quoting } from "./text.js";
import { unweave } from "./weave.js";

export function formatMarkdown(summaries: readonly Summary[], quoting: Quoting | null): string {
  const blocks = summaries.flatMap((summary) => blocksOf(summary, quoting));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

/** Sentences that follow one another make a paragraph, unless quotes stand between. */
function blocksOf(summary: Summary, quoting: Quoting | null): readonly string[] {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push(paragraph.join(joints[summary.style] ?? between[summary.language]));
    paragraph = [];
  };
  for (const strand of unweave(summary)) {
    if (strand.kind === "sentence") {
      paragraph.push(escapeMarks(strand.sentence.text));
      if (quoting) close();
      if (quoting) blocks.push(...quoteBlocks([strand.sentence], quoting));
      continue;
    }
    close();
    blocks.push(`${strand.kind === "title" ? "#" : "##"} ${escapeMarks(strand.text)}`);
  }
  close();
  if (summary.style === "headline" && quoting) blocks.push(...quoteBlocks(summary.sentences, quoting));
  return blocks;
}

const between = { zh: "", ru: " " } as const;
/** The lines of a full brief are entries of a list. */
const joints: Readonly<Partial<Record<Summary["style"], string>>> = { full: "\n\n" };

function quoteBlocks(sentences: Summary["sentences"], { article, evidence }: Quoting): readonly string[] {
  const quotes = sentences.flatMap((sentence) => quotesOf(sentence, evidence, article));
  return quotes.length === 0 ? [] : [quotes.map(({ text }) => `> ${escapeMarks(text)}`).join("\n>\n")];
}

/** Marks that Markdown would read as its own. */
function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/gu, "\\$&")
    .replace(/^(\d{1,9})([.)])/u, "$1\\$2")
    .replace(/^([-+])/u, "\\$1");
}
