/** Facts to a summary: the plan asked for what to say, the frames for how, and what could not be said reported. */
import type { Glossary } from "../glossary/lookup.js";
import type { Measure, Writer } from "../languages/writer.js";
import type { RenderOptions } from "../model/article.js";
import type { Evidence, Facts } from "../model/fact.js";
import type { Issue } from "../model/issue.js";
import type { Side } from "../model/language.js";
import type { Part, Section, Summary, SummarySentence } from "../model/summary.js";
import { type Phrasebook, phrasebookOf } from "../render/phrasebook.js";
import { findObstacles, type Omission, type Reader, type Realized, realize } from "../render/realize.js";
import { writers } from "../render/writers.js";
import { type Lead, plan } from "./plan.js";
import { planSections, sections } from "./plan-section.js";
import type { Sentence } from "./plan-sentence.js";

const readers: Readonly<Record<RenderOptions["to"], Side>> = { zh: "CN", ru: "RU" };
const anyLength: Measure = { most: Number.POSITIVE_INFINITY, measure: (text) => text.length };

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
  const first = opening ? scribe.continue(opening) : [];
  if (style === "brief") {
    return {
      ...shared,
      text: first.map(({ text }) => text).join(writers[to].between),
      sentences: first,
      issues: scribe.issues(opening),
    };
  }
  const told = new Set(first.flatMap((one) => one.facts));
  const rest = planSections(facts, own, told, new Set(opening?.first.facts ?? []));
  const sentences = [...first.map((one) => ({ ...one, section: "event" as const })), ...scribe.fill(rest)];
  return { ...shared, text: scribe.layOut(shared.title, sentences), sentences, issues: scribe.issues(opening) };
}

interface Opening {
  readonly lead: Lead;
  readonly first: SummarySentence;
}

/** Writes sentences one after another and remembers whom the reader knows and what was left out. */
class Scribe {
  readonly #facts: Facts;
  readonly #writer: Writer;
  readonly #glossary: Glossary;
  readonly #book: Phrasebook;
  readonly #omissions: Omission[] = [];
  readonly #unsaid: Sentence[] = [];
  #known: ReadonlySet<string> = new Set();

  constructor(facts: Facts, writer: Writer, glossary: Glossary, book: Phrasebook) {
    this.#facts = facts;
    this.#writer = writer;
    this.#glossary = glossary;
    this.#book = book;
  }

  /** The first lead that can be told. */
  open(leads: Iterable<Lead>): Opening | null {
    for (const lead of leads) {
      const first = this.#say(lead.first);
      if (first) return { lead, first };
      this.#unsaid.push(lead.first);
    }
    return null;
  }

  /** The sentences of a brief: the news, what came of it, the line behind it. */
  continue({ lead, first }: Opening): readonly SummarySentence[] {
    const said = [first];
    const outcome = this.#firstOf(lead.outcomes());
    if (outcome) said.push(outcome);
    const told = new Set(said.flatMap(({ facts }) => facts));
    const link = this.#firstOf(lead.links().filter(({ fact }) => !told.has(fact)));
    if (link) said.push(link);
    return said;
  }

  /** Every frame with everybody's post, then with names as short as they can be, before the next frame. */
  headline(lead: Lead): SummarySentence | null {
    const { headline, language } = this.#writer;
    const everybody = new Set(this.#facts.officials.map(({ id }) => id));
    let shortest: SummarySentence | null = null;
    for (const one of lead.headlines()) {
      for (const frame of this.#book.get(one.situation)?.[language] ?? []) {
        for (const known of [new Set<string>(), everybody]) {
          const said = realize([frame], one, this.#writer, this.#context(known), headline);
          if (!said) continue;
          const found = finishSentence(said, one, null);
          if (headline.measure(said.text) <= headline.most) return found;
          if (!shortest || said.text.length < shortest.text.length) shortest = found;
        }
      }
    }
    return shortest;
  }

  /** Sentences of the sections; the lists of a full brief name everybody anew. */
  fill(list: readonly Sentence[]): readonly SummarySentence[] {
    const said: SummarySentence[] = [];
    let section: Section | null = null;
    let number = 0;
    for (const one of list) {
      if (one.section !== section && one.section === "participants") this.#known = new Set();
      section = one.section;
      const next = this.#say(one);
      if (!next) continue;
      const isListed = one.section === "documents";
      said.push(isListed ? numbered(next, ++number, one.fact) : next);
    }
    return said;
  }

  layOut(title: string, sentences: readonly SummarySentence[]): string {
    const blocks = sections.flatMap((section) => {
      const own = sentences.filter((one) => one.section === section);
      if (own.length === 0) return [];
      const lines = own.map(({ text }) => text);
      return [(section === "source" ? lines : [this.#heading(section), ...lines]).join("\n")];
    });
    return [...(title ? [title] : []), ...blocks].join("\n\n");
  }

  issues(opening: Opening | null): readonly Issue[] {
    const byKey = new Map<string, Issue>();
    for (const one of this.#omissions) {
      const issue = this.#issueOf(one);
      byKey.set(`${one.slot} ${issue.text}`, issue);
    }
    const issues = [...byKey.values()];
    const unsaid = this.#unsaid.map((one) => this.#unsaidIssue(one));
    return opening ? [...issues, ...unsaid] : [nothingSaid, ...issues, ...unsaid];
  }

  #firstOf(candidates: readonly Sentence[]): SummarySentence | null {
    for (const one of candidates) {
      const said = this.#say(one);
      if (said) return said;
    }
    return null;
  }

  #say(one: Sentence): SummarySentence | null {
    const said = this.#realize(one, this.#writer.sentence, this.#known);
    if (!said) {
      this.#omissions.push(...findObstacles(one, this.#writer, this.#context(this.#known)));
      return null;
    }
    this.#known = new Set([...this.#known, ...said.introduces]);
    this.#omissions.push(...said.omissions);
    return finishSentence(said, one, one.section);
  }

  #realize(one: Sentence, measure: Measure, known: ReadonlySet<string>): Realized | null {
    const frames = this.#book.get(one.situation)?.[this.#writer.language] ?? [];
    return realize(frames, one, this.#writer, this.#context(known), measure);
  }

  #context(known: ReadonlySet<string>): Reader {
    return { glossary: this.#glossary, known };
  }

  #heading(section: Section): string {
    const frames = this.#book.get(`section.${section}`)?.[this.#writer.language] ?? [];
    return realize(frames, { fact: "", slots: {} }, this.#writer, this.#context(new Set()), anyLength)?.text ?? "";
  }

  #issueOf({ fact, slot, term }: Omission): Issue {
    const at = evidenceOf(this.#facts, fact, slot);
    const text = at?.text ?? term?.zh ?? term?.ru ?? null;
    const { language } = this.#writer;
    return {
      kind: "untranslated",
      severity: "warning",
      start: at?.start ?? null,
      end: at?.end ?? null,
      text,
      message: `${text ?? slot} (${slot} of ${fact}) cannot be said in ${language} and is left out. Enter it in the glossary.`,
    };
  }

  #unsaidIssue({ fact, situation }: Sentence): Issue {
    const at = evidenceOf(this.#facts, fact, "type");
    return {
      kind: "unsaid",
      severity: "warning",
      start: at?.start ?? null,
      end: at?.end ?? null,
      text: at?.text ?? null,
      message: `${fact} is not told: no frame of ${situation} can be filled in ${this.#writer.language}. Enter its terms in the glossary, or add a frame.`,
    };
  }
}

const nothingSaid: Issue = {
  kind: "no-facts",
  severity: "info",
  start: null,
  end: null,
  text: null,
  message: "There is no fact to tell. The summary is empty.",
};

function finishSentence(
  { parts, text, facts }: Realized,
  { also }: Sentence,
  section: Section | null,
): SummarySentence {
  return { text, section, facts: [...new Set([...facts, ...also])], parts };
}

function numbered(one: SummarySentence, number: number, fact: string): SummarySentence {
  const mark: Part = { text: `${number}. `, fact, slot: null, term: null, origin: null };
  return { ...one, text: mark.text + one.text, parts: [mark, ...one.parts] };
}

/** Where the article says the slot, else where it says the fact. */
function evidenceOf(facts: Facts, id: string, slot: string): Evidence | null {
  const all = [...facts.agreements, ...facts.events, ...facts.figures, ...facts.statements, ...facts.officials];
  const evidence = all.find((one) => one.id === id)?.evidence ?? [];
  return evidence.find((one) => one.slot === slot) ?? evidence[0] ?? null;
}
