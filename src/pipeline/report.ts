/** Writes drafts down as facts: ids in the order of the text, evidence in offsets of the article as given. */
import type { AgreementDraft } from "../facts/agreement/index.js";
import type { EventDraft } from "../facts/event.js";
import type { FigureDraft } from "../facts/figure/index.js";
import type { Trace } from "../facts/kind.js";
import type { StatementDraft } from "../facts/statement/index.js";
import type {
  Agreement,
  Body,
  DateFact,
  Event,
  EventDetails,
  Evidence,
  Facts,
  Figure,
  Official,
  Participant,
  Statement,
} from "../model/fact.js";
import type { Language } from "../model/language.js";
import type { Chart } from "../model/mention.js";
import type { Term } from "../model/term.js";
import type { NormalText } from "../text/normalize.js";
import type { ArticleDesk } from "./desk.js";
import type { Intake } from "./intake.js";
import type { People } from "./people.js";
import { joinPosts } from "./posts.js";
import type { Reading } from "./read.js";
import { untranslated } from "./untranslated.js";

/** What the rules of an article have told. */
export interface Drafts {
  readonly agreements: readonly AgreementDraft[];
  readonly events: readonly EventDraft[];
  readonly statements: readonly StatementDraft[];
  readonly figures: readonly FigureDraft[];
}

export class Report {
  readonly #normal: NormalText;
  readonly #language: Language;

  constructor(normal: NormalText, language: Language) {
    this.#normal = normal;
    this.#language = language;
  }

  facts(intake: Intake, reading: Reading, people: People, drafts: Drafts, desk: ArticleDesk): Facts {
    const ids = new Map<string, string>();
    const officials = this.#officials(people, ids);
    const measured = new Map(drafts.figures.map((draft) => [draft.start, draft]));
    const quantityAt = new Map(reading.quantities.map((one) => [one.start, one]));
    const figures = reading.quantities.map((one, index) =>
      this.#figure(one, `f${index + 1}`, measured.get(one.start), quantityAt),
    );
    const figureIds = new Map(reading.quantities.map(({ start }, index) => [start, `f${index + 1}`]));
    const events = drafts.events.map((draft, index) => this.#event(draft, `e${index + 1}`, ids, figureIds));
    const agreements = drafts.agreements.map((draft, index) =>
      this.#agreement(draft, `a${index + 1}`, ids, drafts, desk),
    );
    const bodies = this.#bodies(reading.charts, desk);
    return {
      schema: "svodka/facts@1",
      article: {
        language: this.#language,
        title: intake.title,
        published: intake.published,
        publishedFrom: intake.publishedFrom,
        source: intake.source,
        author: intake.author,
        furniture: intake.furniture.map(({ start, end }) => ({
          start: this.#normal.startAt(start),
          end: this.#normal.endAt(end),
        })),
      },
      dates: reading.dates.map((date, index) => this.#date(date, `d${index + 1}`)),
      officials,
      bodies,
      agreements,
      events,
      figures,
      statements: drafts.statements.map((draft, index) => this.#statement(draft, `s${index + 1}`, ids)),
      issues: untranslated(officials, agreements),
    };
  }

  #evidence({ slot, start, end, rule }: Trace): Evidence {
    const from = this.#normal.startAt(start);
    const to = this.#normal.endAt(end);
    return { slot, start: from, end: to, text: this.#normal.source.slice(from, to), rule };
  }

  #evidences(traces: readonly Trace[]): readonly Evidence[] {
    const seen = new Set<string>();
    return traces
      .filter(({ slot, start, end }) => !seen.has(`${slot}:${start}:${end}`) && seen.add(`${slot}:${start}:${end}`))
      .map((trace) => this.#evidence(trace));
  }

  #date({ start, end, value, certainty, rule }: Reading["dates"][number], id: string): DateFact {
    const { start: from, end: to, text } = this.#evidence({ slot: "date", start, end, rule });
    return { id, text, start: from, end: to, value, certainty, rule };
  }

  #figure(
    quantity: Reading["quantities"][number],
    id: string,
    draft: FigureDraft | undefined,
    quantityAt: ReadonlyMap<number, Reading["quantities"][number]>,
  ): Figure {
    const evidence = this.#evidence({ slot: "value", start: quantity.start, end: quantity.end, rule: quantity.rule });
    const { start, end, text } = evidence;
    const { value, unit, approx } = quantity;
    const changedBy = draft?.changedBy ?? null;
    // A share that says so itself, or the share beside a level.
    const shift = quantity.change ? quantity : changedBy === null ? undefined : quantityAt.get(changedBy);
    const change = shift?.change ?? null;
    const [of, period] = [draft?.of ?? null, draft?.period ?? null];
    const changed = shift && change ? [{ slot: "change", start: shift.start, end: shift.end, rule: shift.rule }] : [];
    const told = this.#evidences([...(draft?.traces ?? []), ...changed]);
    return { id, text, start, end, value, unit, approx, of, period, change, evidence: [evidence, ...told] };
  }

  #statement(
    { speaker, verb, topics, traces }: StatementDraft,
    id: string,
    ids: ReadonlyMap<string, string>,
  ): Statement {
    return {
      id,
      speaker: (speaker.person === null ? undefined : ids.get(speaker.person)) ?? speaker.name,
      verb,
      topics: topics.map(({ value }) => value),
      evidence: this.#evidences(traces),
    };
  }

  #officials(people: People, ids: Map<string, string>): readonly Official[] {
    const holders = people.list.filter(({ posts }) => posts.length > 0);
    return holders.map((person, index) => {
      const id = `o${index + 1}`;
      ids.set(person.key, id);
      const { posts, traces } = joinPosts(person);
      return {
        id,
        name: people.term(person),
        posts,
        side: people.side(person),
        gender: people.gender(person),
        mentions: this.#evidences(person.mentions),
        evidence: this.#evidences(traces),
      };
    });
  }

  #event(draft: EventDraft, id: string, ids: ReadonlyMap<string, string>, figures: ReadonlyMap<number, string>): Event {
    const base = {
      id,
      date: draft.date?.value ?? null,
      place: draft.place?.value ?? null,
      participants: draft.participants.map(
        (one): Participant => ({
          name: one.name,
          official: one.person === null ? null : (ids.get(one.person) ?? null),
          role: one.role,
        }),
      ),
      topics: draft.topics.map(({ value }) => value),
      modality: draft.modality,
      evidence: this.#evidences([...draft.traces, ...draft.participants.map(({ trace }) => trace)]),
    };
    const { previous, figure } = draft.refers ?? {};
    const details = {
      ...draft.details,
      ...(previous !== undefined && { previous: ids.get(previous) ?? null }),
      ...(figure !== undefined && { figure: figures.get(figure) ?? null }),
    };
    return { ...base, type: draft.type, details: details as EventDetails[typeof draft.type] } as Event;
  }

  #agreement(
    draft: AgreementDraft,
    id: string,
    ids: ReadonlyMap<string, string>,
    { events }: Drafts,
    desk: ArticleDesk,
  ): Agreement {
    const people = draft.parties.filter(({ person }) => person !== null);
    const { start, end } = draft.sentence;
    // An event told over several sentences is at home in each of them.
    const isToldHere = (event: EventDraft) => event.traces.some((trace) => start <= trace.start && trace.start < end);
    const at = events.findIndex((event) => event.modality === "happened" && isToldHere(event));
    return {
      id,
      title: draft.title,
      type: draft.type,
      status: draft.status,
      parties: partiesOf(draft, desk),
      signatories: people.flatMap(({ person }) => ids.get(person!) ?? []),
      date: draft.date?.value ?? null,
      inForce: draft.inForce,
      validity: null,
      place: draft.place?.value ?? null,
      count: 1,
      topics: [],
      event: at < 0 ? null : `e${at + 1}`,
      evidence: this.#evidences([...draft.traces, ...draft.parties.map(({ trace }) => trace)]),
    };
  }

  #bodies(charts: readonly Chart[], desk: ArticleDesk): readonly Body[] {
    const found = new Map<string, { name: Term; kind: Body["kind"]; side: Body["side"]; traces: Trace[] }>();
    for (const { items } of charts) {
      for (const { mention, start, end } of items) {
        const reading = mention.kind === "term" ? mention.readings[0] : undefined;
        if (!reading || !isBodyKind(reading.category)) continue;
        const name = desk.term(mention);
        const key = name.id ?? `${reading.category}:${name[this.#language]}`;
        const entry = found.get(key) ?? { name, kind: reading.category, side: sideOf(reading.country), traces: [] };
        entry.traces.push({ slot: "name", start, end, rule: `${this.#language}.term` });
        found.set(key, entry);
      }
    }
    return [...found.values()].map(({ name, kind, side, traces }, index) => ({
      id: `b${index + 1}`,
      name,
      kind,
      side,
      mentions: this.#evidences(traces),
    }));
  }
}

/** Whoever signs does so for the body of the post: bodies named, and those of the people named, in order, each once. */
function partiesOf({ parties }: AgreementDraft, desk: ArticleDesk): readonly Term[] {
  const named = parties.flatMap(({ person, name }) => (person === null ? [name] : desk.bodiesOf([person])));
  const seen = new Set<string>();
  return named.filter(({ id, zh, ru }) => {
    const key = id ?? zh ?? ru ?? "";
    return !seen.has(key) && seen.add(key);
  });
}

function isBodyKind(category: string): category is Body["kind"] {
  return category === "body" || category === "place" || category === "country";
}

function sideOf(country: string | null): Body["side"] {
  return country === "CN" || country === "RU" ? country : null;
}
