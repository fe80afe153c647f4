/** The report: one HTML page that holds everything, the article beside its briefs. The same input gives the same bytes. */
import type { Facts } from "../../model/fact.js";
import type { Summary } from "../../model/summary.js";
import { evidenceOf, indexEvidence } from "../quotes.js";
import type { Ui } from "../ui/ui.js";
import { cutArticle, showArticle } from "./article.js";
import { cleanText, escapeHtml } from "./escape.js";
import { showIssues } from "./issues.js";
import { script } from "./script.js";
import { style } from "./style.js";
import { htmlLanguage, showSummary } from "./summary.js";

export interface ReportInput {
  /** Name of the file, for an article without a title. */
  readonly name: string;
  readonly text: string;
  readonly facts: Facts;
  readonly summaries: readonly Summary[];
}

export function formatReport({ name, text, facts, summaries }: ReportInput, ui: Ui): string {
  const evidence = indexEvidence(facts);
  const spans = summaries.flatMap(({ sentences }) => sentences.flatMap((one) => evidenceOf(one, evidence)));
  const cuts = cutArticle(text, spans);
  const context = { text, facts, evidence, cuts, ui };
  const { label } = ui;
  const lang = facts.article.language ? ` lang="${htmlLanguage[facts.article.language]}"` : "";
  const title = cleanText(facts.article.title ?? name);
  return `<!doctype html>
<html lang="${ui.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1${lang}>${title}</h1>
${showMeta(facts, ui)}</header>
<main>
<article class="article" aria-labelledby="article" tabindex="0"${lang}>
<h2 id="article" lang="${ui.language}">${escapeHtml(label.article)}</h2>
${showArticle(text, cuts, facts.article.furniture)}</article>
<div>
${summaries.map((one) => showSummary(one, context)).join("")}${showIssues(text, facts, summaries, ui)}</div>
</main>
<footer>
<section class="legend" aria-labelledby="legend"><h2 id="legend">${escapeHtml(label.legend)}</h2>
<ul>
<li><span class="swatch">${escapeHtml(label.article)}</span> — ${escapeHtml(label.evidence)}</li>
<li><span class="transcribed">${escapeHtml(label.column[facts.article.language === "ru" ? "zh" : "ru"])}</span> — ${escapeHtml(label.transcribed)}</li>
<li><span class="furniture">${escapeHtml(label.article)}</span> — ${escapeHtml(label.furniture)}</li>
</ul></section>
</footer>
<script>${script}</script>
</body>
</html>
`;
}

function showMeta({ article }: Facts, { label }: Ui): string {
  const known: readonly (readonly [name: string, value: string | null])[] = [
    [label.published, article.published],
    [label.source, article.source],
    [label.author, article.author],
  ];
  const items = known.flatMap(([name, value]) =>
    value === null ? [] : [`<div><dt>${escapeHtml(name)}</dt><dd>${cleanText(value)}</dd></div>`],
  );
  return items.length === 0 ? "" : `<dl class="meta">${items.join("")}</dl>\n`;
}
