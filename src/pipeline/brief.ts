/** Facts to a summary: the plan asked for what to say, the frames for how, and what could not be said reported. */
import type { Glossary } from "../glossary/lookup.js";
import type { RenderOptions } from "../model/article.js";
import type { Facts } from "../model/fact.js";
import type { Side } from "../model/language.js";
import type { Summary } from "../model/summary.js";
import { phrasebookOf } from "../render/phrasebook.js";
import { writers } from "../render/writers.js";
import { Scribe } from "./brief-scribe.js";
import { plan } from "./plan.js";
import { planSections } from "./plan-section.js";

/** Whose reader reads a language: that side is named first. */
const readers: Readonly<Record<RenderOptions["to"], Side>> = { zh: "CN", ru: "RU" };

/** One language, one style (`brief` unless asked for). The same facts give the same text. */
export function renderFacts(
  facts: Facts,
  { to, style = "brief", order = "own" }: RenderOptions,
  glossary: Glossary,
): Summary {
  const scribe = new Scribe(facts, writers[to], glossary, phrasebookOf(glossary, writers));
  const own = order === "own" ? readers[to] : null;
  const leads = plan(facts, own);
  const opening = scribe.open(leads);
  const title = opening ? scribe.headline(opening.lead) : null;
  const shared = { language: to, style, title: title?.text ?? "" } as const;
  if (style === "headline") {
    return { ...shared, text: shared.title, sentences: title ? [title] : [], issues: scribe.issues(opening) };
  }
  const news = opening ? scribe.tellNews(opening) : [];
  if (style === "brief") {
    const sentences = opening ? [...news, ...scribe.tellLink(opening, news)] : [];
    const text = sentences.map((one) => one.text).join(writers[to].between);
    return { ...shared, text, sentences, issues: scribe.issues(opening) };
  }
  const told = new Set(news.flatMap((one) => one.facts));
  const rest = planSections(facts, own, told, new Set(opening?.first.facts ?? []));
  const sentences = [...news.map((one) => ({ ...one, section: "event" as const })), ...scribe.fill(rest)];
  return { ...shared, text: scribe.layOut(shared.title, sentences), sentences, issues: scribe.issues(opening) };
}
