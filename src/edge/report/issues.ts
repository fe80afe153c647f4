/** What an editor should look at, with the place in the article. */
import type { Facts } from "../../model/fact.js";
import type { Issue } from "../../model/issue.js";
import type { Summary } from "../../model/summary.js";
import { placeOf } from "../place.js";
import type { Ui } from "../ui/ui.js";
import { cleanText, escapeHtml } from "./escape.js";

export function showIssues(text: string, facts: Facts, summaries: readonly Summary[], ui: Ui): string {
  const all = [...facts.issues, ...summaries.flatMap(({ issues }) => issues)];
  const items = new Set(all.map((issue) => showIssue(text, issue, ui)));
  const list = items.size === 0 ? `<p>${escapeHtml(ui.label.noIssues)}</p>` : `<ul>\n${[...items].join("\n")}\n</ul>`;
  return `<section class="issues" aria-labelledby="issues"><h2 id="issues">${escapeHtml(ui.label.issues)}</h2>\n${list}\n</section>\n`;
}

function showIssue(text: string, issue: Issue, ui: Ui): string {
  const place = issue.start === null ? "" : ` (${placeOf(text, issue.start)})`;
  return `<li><strong>${escapeHtml(ui.word.severity[issue.severity])}</strong>${place}${ui.label.colon}${cleanText(ui.note.issue(issue))}</li>`;
}
