/** Facts to a summary: the plan asked for what to say, the frames for how, and what could not be said reported. */
import type { Glossary } from "../glossary/lookup.js";
import type { RenderOptions } from "../model/article.js";
import type { Facts } from "../model/fact.js";
import type { Side } from "../model/language.js";
import type { Summary } from "../model/summary.js";
import type { Term } from "../model/term.js";
import { phrasebookOf } from "../render/phrasebook.js";
import { writers } from "../render/writers.js";
import { Scribe } from "./brief-scribe.js";
import { plan } from "./plan.js";
import { planSections } from "./plan-section.js";
import type { SideOfName } from "./plan-values.js";

/** Whose reader reads a language: that side is named first. */
const readers: Readonly<Record<RenderOptions["to"], Side>> = { zh: "CN", ru: "RU" };

/** One language, one style (`brief` unless asked for). The same facts give the same text. */
export function renderFacts(
  facts: Facts,
  { to, style = "brief", order = "own" }: RenderOptions,
  glossary: Glossary,
): Summary {
  const own = order === "own" ? readers[to] : null;
  const sideOfName = ({ id }: Term) => sideOfCountry(id === null ? undefined : glossary.entries.get(id)?.country);
  const compose = (abbreviated?: ReadonlySet<string>) => {
    const scribe = new Scribe(facts, writers[to], glossary, phrasebookOf(glossary, writers), abbreviated);
    return tell(scribe, facts, own, { to, style }, sideOfName);
  };
  const plain = compose();
  const repeated = bodiesSaidAgain(plain).filter((id) => writers[to].abbreviates(id, glossary));
  return repeated.length > 0 ? compose(new Set(repeated)) : plain;
}

function tell(
  scribe: Scribe,
  facts: Facts,
  own: Side | null,
  { to, style }: Pick<Summary, "style"> & Pick<RenderOptions, "to">,
  sideOfName: SideOfName,
): Summary {
  const leads = plan(facts, own, sideOfName);
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
  const rest = planSections(facts, own, told, new Set(opening?.first.facts ?? []), sideOfName);
  const sentences = [...news.map((one) => ({ ...one, section: "event" as const })), ...scribe.fill(rest)];
  return { ...shared, text: scribe.layOut(shared.title, sentences), sentences, issues: scribe.issues(opening) };
}

/** Glossary ids of bodies that the sentences name more than once. */
function bodiesSaidAgain({ style, sentences }: Summary): readonly string[] {
  if (style === "headline") return [];
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { term } of sentences.flatMap(({ parts }) => parts)) {
    if (!term?.startsWith("body.")) continue;
    if (seen.has(term)) again.add(term);
    seen.add(term);
  }
  return [...again];
}

function sideOfCountry(country: string | undefined): Side | null {
  return country === "CN" || country === "RU" ? country : null;
}
