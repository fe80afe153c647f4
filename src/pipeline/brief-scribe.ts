/** Writes the sentences of a plan one after another. Knows whom the reader has met; knows neither facts nor frames by name. */
import type { Glossary } from "../glossary/lookup.js";
import type { Measure, Writer } from "../languages/writer.js";
import type { Facts } from "../model/fact.js";
import type { Issue } from "../model/issue.js";
import type { Part, Section, SummarySentence } from "../model/summary.js";
import type { Phrasebook } from "../render/phrasebook.js";
import { findObstacles, type Omission, type Reader, type Realized, realize } from "../render/realize.js";
import { reportIssues } from "./brief-issue.js";
import type { Lead } from "./plan.js";
import { sections } from "./plan-section.js";
import { dayOf, headingPrefix, onSameDay, type Sentence } from "./plan-sentence.js";

/** The news that can be told, and the sentence that tells it. */
export interface Opening {
  readonly lead: Lead;
  readonly first: SummarySentence;
}

const anyLength: Measure = { most: Number.POSITIVE_INFINITY, measure: (text) => text.length };

/** Writes sentences one after another and remembers whom the reader knows and what was left out. */
export class Scribe {
  readonly #facts: Facts;
  readonly #writer: Writer;
  readonly #glossary: Glossary;
  readonly #book: Phrasebook;
  readonly #omissions: Omission[] = [];
  readonly #unsaid: Sentence[] = [];
  readonly #abbreviated: ReadonlySet<string>;
  #known: ReadonlySet<string> = new Set();
  /** The date of the sentence before. */
  #date: string | null = null;

  /** `abbreviated`: keys of bodies that are named more than once. */
  constructor(
    facts: Facts,
    writer: Writer,
    glossary: Glossary,
    book: Phrasebook,
    abbreviated: ReadonlySet<string> = new Set(),
  ) {
    this.#abbreviated = abbreviated;
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

  /** The news, and what came of it. */
  tellNews({ lead, first }: Opening): readonly SummarySentence[] {
    const outcome = this.#firstOf(lead.outcomes());
    return outcome ? [first, outcome] : [first];
  }

  /** The line behind what has been `said`. */
  tellLink({ lead }: Opening, said: readonly SummarySentence[]): readonly SummarySentence[] {
    const told = new Set(said.flatMap(({ facts }) => facts));
    const link = this.#firstOf(lead.links().filter(({ fact }) => !told.has(fact)));
    return link ? [link] : [];
  }

  /**
   * Every frame with full titles and short ones, with everybody's post, then with names as short as they can be, before
   * the next frame: who signed matters more than the whole title.
   */
  headline(lead: Lead): SummarySentence | null {
    const { headline } = this.#writer;
    let shortest: SummarySentence | null = null;
    for (const said of this.#headlines(lead.headlines())) {
      const found = finishSentence(said, null);
      if (headline.measure(said.text) <= headline.most) return found;
      if (!shortest || said.text.length < shortest.text.length) shortest = found;
    }
    return shortest;
  }

  *#headlines(candidates: readonly Sentence[]): Iterable<Realized> {
    const { headline, language } = this.#writer;
    const everybody = new Set(this.#facts.officials.map(({ id }) => id));
    const groupOf = ({ situation, last = false }: Sentence) => `${situation} ${last}`;
    for (const group of new Set(candidates.map(groupOf))) {
      const same = candidates.filter((one) => groupOf(one) === group);
      const [{ situation }] = same as [Sentence];
      for (const frame of this.#book.get(situation)?.[language] ?? []) {
        for (const one of same) {
          for (const known of [new Set<string>(), everybody]) {
            const said = realize([frame], one, this.#writer, { glossary: this.#glossary, known }, headline);
            if (said) yield said;
          }
        }
      }
    }
  }

  /** Sentences of the sections; the lists of a full brief name everybody anew. */
  fill(list: readonly Sentence[]): readonly SummarySentence[] {
    const said: SummarySentence[] = [];
    let section: Section | null = null;
    let number = 0;
    for (const one of list) {
      if (one.section !== section && one.section === "participants") this.#known = this.#introduced();
      if (one.section !== section && one.section !== "event") this.#date = null;
      section = one.section;
      const next = this.#say(one.section === "documents" ? one : onSameDay(one, this.#date));
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

  /** What was left out and what could not be told; `opening` is `null` where nothing could. */
  issues(opening: Opening | null): readonly Issue[] {
    return reportIssues(this.#facts, this.#writer.language, this.#omissions, this.#unsaid, opening === null);
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
    // What came of the news has no date of its own: it is still that day.
    this.#date = dayOf(one) ?? (one.situation.startsWith("outcome.") ? this.#date : null);
    this.#omissions.push(...said.omissions);
    return finishSentence(said, one.section);
  }

  #realize(one: Sentence, measure: Measure, known: ReadonlySet<string>): Realized | null {
    const frames = this.#book.get(one.situation)?.[this.#writer.language] ?? [];
    return realize(frames, one, this.#writer, this.#context(known), measure);
  }

  #context(known: ReadonlySet<string>): Reader {
    return { glossary: this.#glossary, known, abbreviated: this.#abbreviated };
  }

  /** Abbreviations once introduced stay so. */
  #introduced(): ReadonlySet<string> {
    return new Set([...this.#known].filter((key) => this.#abbreviated.has(key)));
  }

  #heading(section: Section): string {
    const frames = this.#book.get(headingPrefix + section)?.[this.#writer.language] ?? [];
    return realize(frames, { fact: "", slots: {} }, this.#writer, this.#context(new Set()), anyLength)?.text ?? "";
  }
}

function finishSentence({ parts, text, facts }: Realized, section: Section | null): SummarySentence {
  return { text, section, facts, parts };
}

function numbered(one: SummarySentence, number: number, fact: string): SummarySentence {
  const mark: Part = { text: `${number}. `, fact, slot: null, term: null, origin: null };
  return { ...one, text: mark.text + one.text, parts: [mark, ...one.parts] };
}
