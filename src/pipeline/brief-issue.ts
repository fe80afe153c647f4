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
    byKey.set(`${one.slot} ${issue.text}`, issue);
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
  const at = evidenceOf(facts, fact, slot);
  const text = at?.text ?? term?.zh ?? term?.ru ?? null;
  const message = `${text ?? slot} (${slot} of ${fact}) cannot be said in ${language} and is left out. Enter it in the glossary.`;
  return { kind: "untranslated", severity: "warning", start: at?.start ?? null, end: at?.end ?? null, text, message };
}

function untold(facts: Facts, language: Language, { fact, situation }: Sentence): Issue {
  const at = evidenceOf(facts, fact, "type");
  const message = `${fact} is not told: no frame of ${situation} can be filled in ${language}. Enter its terms in the glossary, or add a frame.`;
  const text = at?.text ?? null;
  return { kind: "unsaid", severity: "warning", start: at?.start ?? null, end: at?.end ?? null, text, message };
}

/** Where the article says the slot, else where it says the fact. */
function evidenceOf(facts: Facts, id: string, slot: string): Evidence | null {
  const all = [...facts.agreements, ...facts.events, ...facts.figures, ...facts.statements, ...facts.officials];
  const evidence = all.find((one) => one.id === id)?.evidence ?? [];
  return evidence.find((one) => one.slot === slot) ?? evidence[0] ?? null;
}
