/** One brief of the report: title, headings, sentences that can be walked to, each with its quotes. */
import { match } from "ts-pattern";
import type { Facts } from "../../model/fact.js";
import type { Part, Summary, SummarySentence } from "../../model/summary.js";
import { unweave } from "../format/weave.js";
import { type EvidenceIndex, evidenceOf, quotesOf } from "../quotes.js";
import type { Ui } from "../ui/ui.js";
import { type Cut, idsWithin } from "./article.js";
import { cleanText, escapeHtml } from "./escape.js";

export interface SummaryContext {
  readonly text: string;
  readonly facts: Facts;
  readonly evidence: EvidenceIndex;
  readonly cuts: readonly Cut[];
  readonly ui: Ui;
}

export function showSummary(summary: Summary, context: SummaryContext): string {
  const { language, style, sentences } = summary;
  const label = `brief-${language}`;
  const underTitle = style === "headline" ? sentences.map((one) => showQuotes(one, context)).join("") : "";
  const body = unweave(summary).map((strand) =>
    match(strand)
      .with({ kind: "title" }, ({ text }) => `<h3>${showTitle(summary, text)}</h3>\n${underTitle}`)
      .with({ kind: "heading" }, ({ text }) => `<h4>${cleanText(text)}</h4>\n`)
      .with({ kind: "sentence" }, ({ sentence }) => showSentence(sentence, context))
      .exhaustive(),
  );
  const nothing = `<p lang="${context.ui.language}">${escapeHtml(context.ui.label.nothing)}</p>\n`;
  return `<section class="brief" aria-labelledby="${label}" lang="${htmlLanguage[language]}">
<h2 id="${label}" lang="${context.ui.language}">${escapeHtml(context.ui.label.briefIn[language])}</h2>
${body.join("") || nothing}</section>
`;
}

/** BCP 47, with the script that decides the font. */
export const htmlLanguage = { zh: "zh-Hans", ru: "ru" } as const;

function showTitle({ style, sentences }: Summary, title: string): string {
  const [headline] = sentences;
  return style === "headline" && headline ? headline.parts.map(showPart).join("") : cleanText(title);
}

function showSentence(sentence: SummarySentence, context: SummaryContext): string {
  const ids = new Set(evidenceOf(sentence, context.evidence).flatMap((one) => idsWithin(context.cuts, one)));
  const words = sentence.parts.map(showPart).join("");
  return `<div class="sentence" data-evidence="${[...ids].join(" ")}">
<p tabindex="0">${words}</p>
${showQuotes(sentence, context)}</div>
`;
}

function showPart({ text, origin }: Part): string {
  return origin === "transcription" ? `<span class="transcribed">${cleanText(text)}</span>` : cleanText(text);
}

/** Quotes are links to the words in the article: they work without a script. */
function showQuotes(sentence: SummarySentence, { text, facts, evidence, cuts, ui }: SummaryContext): string {
  const quotes = quotesOf(sentence, evidence, text);
  if (quotes.length === 0) return "";
  const lang = facts.article.language ? ` lang="${htmlLanguage[facts.article.language]}"` : "";
  const items = quotes.map((quote) => {
    const [first] = idsWithin(cuts, quote);
    const words = `<q${lang}>${cleanText(quote.text)}</q>`;
    return `<li>${first ? `<a href="#${first}">${words}</a>` : words}</li>`;
  });
  return `<details><summary lang="${ui.language}">${escapeHtml(ui.label.quotes(quotes.length))}</summary>
<ul>${items.join("")}</ul></details>
`;
}
