/** What a summary leaves out, said to the translator with its place in the article and the cure. */
import type { Evidence, Facts } from "../model/fact.js";
import type { Issue } from "../model/issue.js";
import type { Language } from "../model/language.js";
import type { Omission } from "../render/realize.js";
import type { Sentence } from "./plan-sentence.js";

/** `isEmpty`: nothing at all could be told. */
export function reportIssues(
  facts: Facts,
  language: Language,
  omissions: readonly Omission[],
  unsaid: readonly Sentence[],
  isEmpty: boolean,
): readonly Issue[] {
  const byKey = new Map<string, Issue>();
  for (const one of omissions) {
    const issue = untranslated(facts, language, one);
    byKey.set(issue.text ?? one.slot, issue);
  }
  return [...(isEmpty ? [nothingSaid] : []), ...byKey.values(), ...unsaid.map((one) => untold(facts, language, one))];
}

const nothingSaid: Issue = {
  kind: "no-facts",
  severity: "info",
  start: null,
  end: null,
  text: null,
  message: "There is no fact to tell. The summary is empty.",
};

function untranslated(facts: Facts, language: Language, { fact, slot, term }: Omission): Issue {
  const said = slot === "medium" ? facts.article.source : wordsOf(term, facts);
  const at = (said !== null && evidenceSaying(facts, said)) || evidenceOf(facts, fact, slot);
  const text = said ?? at?.text ?? null;
  const message = `${text ?? slot} (${slot} of ${fact}) has no word in ${language}: it is left out, or stands as the article prints it. Enter it in the glossary.`;
  return { kind: "untranslated", severity: "warning", start: at?.start ?? null, end: at?.end ?? null, text, message };
}

/** The term in the language of the article. */
function wordsOf(term: Omission["term"], { article: { language } }: Facts): string | null {
  if (!term) return null;
  return (language === "ru" ? (term.ru ?? term.zh) : (term.zh ?? term.ru)) ?? null;
}

/** The first place where the article says these words, with or without the marks of a title. */
function evidenceSaying(facts: Facts, words: string): Evidence | null {
  return evidencesOf(facts).find(({ text }) => text === words || text.slice(1, -1) === words) ?? null;
}

function untold(facts: Facts, language: Language, { fact, situation }: Sentence): Issue {
  const at = evidenceOf(facts, fact, "type");
  const message = `${fact} is not told: no frame of ${situation} can be filled in ${language}. Enter its terms in the glossary, or add a frame.`;
  const text = at?.text ?? null;
  return { kind: "unsaid", severity: "warning", start: at?.start ?? null, end: at?.end ?? null, text, message };
}

/** Where the article says the slot, else where it says the fact. */
function evidenceOf(facts: Facts, id: string, slot: string): Evidence | null {
  const evidence = factsOf(facts).find((one) => one.id === id)?.evidence ?? [];
  return evidence.find((one) => one.slot === slot) ?? evidence[0] ?? null;
}

function factsOf({ agreements, events, figures, statements, officials }: Facts) {
  return [...agreements, ...events, ...figures, ...statements, ...officials];
}

function evidencesOf(facts: Facts): readonly Evidence[] {
  return [
    ...factsOf(facts).flatMap(({ evidence }) => evidence),
    ...facts.officials.flatMap(({ mentions }) => mentions),
  ];
}
