/** From charts to facts: rules asked, findings read, the same facts joined, and all brought back to the text as given. */
import type { AgreementDraft } from "../facts/agreement/index.js";
import type { Party } from "../facts/desk.js";
import type { EventDraft } from "../facts/event.js";
import type { Draft, Trace } from "../facts/kind.js";
import type { OfficialDraft } from "../facts/official/index.js";
import { run } from "../match/run.js";
import type { Agreement, Body, DateFact, Event, EventDetails, Evidence, Facts, Figure, Official, Participant } from "../model/fact.js";
import type { Issue } from "../model/issue.js";
import type { Language } from "../model/language.js";
import type { Chart } from "../model/mention.js";
import type { Term } from "../model/term.js";
import { detectLanguage } from "../text/detect.js";
import { type NormalText, normalize } from "../text/normalize.js";
import { ArticleDesk } from "./desk.js";
import { type Engine, packs } from "./engine.js";
import { type Intake, takeIn } from "./intake.js";
import { People, type Person } from "./people.js";
import { type Reading, readText } from "./read.js";

/** What is known of an article beside its text; checked at the door. */
export interface Given {
  readonly published: string | null;
  readonly language: Language | null;
  readonly title: string | null;
  readonly source: string | null;
}

export function extractFacts(source: string, given: Given, engine: Engine): Facts {
  const normal = normalize(source);
  const language = given.language ?? detectLanguage(normal.text, engine.identify);
  if (language === null) return emptyFacts(source, given);
  const pack = packs[language];
  const intake = takeIn(normal.text, pack, given);
  const reading = readText(normal.text, intake, pack, engine);
  const people = meetPeople(reading, language, engine);
  const desk = new ArticleDesk(pack, normal.text, engine.glossary, people);
  givePosts(reading, people, desk);
  const drafts = askRules(reading, engine, language, desk);
  return new Report(normal, language).facts(intake, reading, people, drafts, desk);
}

/** All names in the order of the text: the first full one opens a person, later ones join it. */
function meetPeople({ charts }: Reading, language: Language, { glossary }: Engine): People {
  const people = new People(language, glossary);
  const names = charts.flatMap(({ items }) => items.flatMap(({ mention }) => (mention.kind === "name" ? [mention] : [])));
  for (const mention of names) people.add(mention);
  return people;
}

function givePosts({ foldedBy }: Reading, people: People, desk: ArticleDesk): void {
  for (const { kind, finding } of foldedBy) {
    if (kind.name !== "official") continue;
    for (const draft of kind.read(finding, desk) as readonly OfficialDraft[]) {
      for (const name of draft.names) {
        const person = people.at(name.start);
        for (const post of draft.posts) person?.posts.push({ post, traces: draft.traces });
      }
    }
  }
}

interface Drafts {
  readonly agreements: readonly AgreementDraft[];
  readonly events: readonly EventDraft[];
}

function askRules({ folded }: Reading, engine: Engine, language: Language, desk: ArticleDesk): Drafts {
  const kinds = engine.compiled(language).filter(({ kind }) => !kind.folds);
  const drafts = new Map<string, Draft[]>();
  for (const chart of folded) {
    for (const { kind, rules } of kinds) {
      const list = drafts.get(kind.name) ?? [];
      drafts.set(kind.name, list);
      const anchors = new Set<number>();
      for (const finding of run(rules, chart)) {
        // The first rule of the list that holds at an anchor speaks for it.
        if (anchors.has(finding.anchor)) continue;
        anchors.add(finding.anchor);
        for (const draft of kind.read(finding, desk)) {
          const at = list.findIndex((one) => kind.same(one, draft));
          if (at < 0) list.push(draft);
          else list[at] = kind.merge(list[at]!, draft);
        }
      }
    }
  }
  const agreements = (drafts.get("agreement") ?? []) as AgreementDraft[];
  const events = [...drafts].flatMap(([name, list]) => (name === "agreement" ? [] : (list as EventDraft[])));
  return { agreements, events: events.sort((a, b) => firstOf(a) - firstOf(b)) };
}

function firstOf({ traces }: Draft): number {
  return Math.min(...traces.map(({ start }) => start));
}

/** Writes drafts down as facts, with ids and evidence in the text as given. */
class Report {
  readonly #normal: NormalText;
  readonly #language: Language;

  constructor(normal: NormalText, language: Language) {
    this.#normal = normal;
    this.#language = language;
  }

  facts(intake: Intake, reading: Reading, people: People, drafts: Drafts, desk: ArticleDesk): Facts {
    const ids = new Map<string, string>();
    const officials = this.#officials(people, ids);
    const events = drafts.events.map((draft, index) => this.#event(draft, `e${index + 1}`, ids));
    const agreements = drafts.agreements.map((draft, index) => this.#agreement(draft, `a${index + 1}`, ids, drafts, desk));
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
        furniture: intake.furniture.map(({ start, end }) => ({ start: this.#normal.startAt(start), end: this.#normal.endAt(end) })),
      },
      dates: reading.dates.map((date, index) => this.#date(date, `d${index + 1}`)),
      officials,
      bodies,
      agreements,
      events,
      figures: reading.quantities.map((one, index) => this.#figure(one, `f${index + 1}`)),
      statements: [],
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

  #figure(quantity: Reading["quantities"][number], id: string): Figure {
    const evidence = this.#evidence({ slot: "value", start: quantity.start, end: quantity.end, rule: quantity.rule });
    const { start, end, text } = evidence;
    const { value, unit, approx, change } = quantity;
    return { id, text, start, end, value, unit, approx, of: null, period: null, change, evidence: [evidence] };
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

  #event(draft: EventDraft, id: string, ids: ReadonlyMap<string, string>): Event {
    const base = {
      id,
      date: draft.date?.value ?? null,
      place: draft.place?.value ?? null,
      participants: draft.participants.map((one): Participant => ({
        name: one.name,
        official: one.person === null ? null : (ids.get(one.person) ?? null),
        role: one.role,
      })),
      topics: draft.topics.map(({ value }) => value),
      modality: draft.modality,
      evidence: this.#evidences([...draft.traces, ...draft.participants.map(({ trace }) => trace)]),
    };
    return { ...base, type: draft.type, details: draft.details as EventDetails[typeof draft.type] } as Event;
  }

  #agreement(draft: AgreementDraft, id: string, ids: ReadonlyMap<string, string>, { events }: Drafts, desk: ArticleDesk): Agreement {
    const people = draft.parties.filter(({ person }) => person !== null);
    const at = events.findIndex((event) => event.sentence === draft.sentence && event.modality === "happened");
    const parties = draft.parties.filter(({ person }) => person === null).map(({ name }) => name);
    return {
      id,
      title: draft.title,
      type: draft.type,
      status: draft.status,
      parties: parties.length > 0 ? parties : desk.bodiesOf(people.map(({ person }) => person!)),
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

function isBodyKind(category: string): category is Body["kind"] {
  return category === "body" || category === "place" || category === "country";
}

function sideOf(country: string | null): Body["side"] {
  return country === "CN" || country === "RU" ? country : null;
}

/** One entry a post and body: said again, the fuller body stands; a post without a body takes that of its like. */
function joinPosts(person: Person): { posts: Official["posts"]; traces: readonly Trace[] } {
  const posts: Official["posts"][number][] = [];
  for (const { post } of person.posts) {
    const at = posts.findIndex((one) => samePost(one, post));
    if (at < 0) posts.push(post);
    else posts[at] = { ...posts[at]!, body: fuller(posts[at]!.body, post.body) };
  }
  return { posts, traces: person.posts.flatMap(({ traces }) => traces) };
}

function samePost(left: Official["posts"][number], right: Official["posts"][number]): boolean {
  const [a, b] = [left.post, right.post];
  if ((a.zh ?? a.ru) !== (b.zh ?? b.ru) && a.ru !== b.ru) return false;
  if (left.body === null || right.body === null) return true;
  return left.body.id !== null ? left.body.id === right.body.id : left.body.zh === right.body.zh && left.body.ru === right.body.ru;
}

function fuller(left: Term | null, right: Term | null): Term | null {
  if (left === null || right === null) return left ?? right;
  const size = ({ zh, ru }: Term) => (zh?.length ?? 0) + (ru?.length ?? 0);
  return size(right) > size(left) ? right : left;
}

function untranslated(officials: readonly Official[], agreements: readonly Agreement[]): readonly Issue[] {
  const terms = [
    ...officials.flatMap(({ name, posts, mentions, evidence }) => [
      { term: name, at: mentions[0] },
      ...posts.flatMap(({ post, body }) => [
        { term: post, at: evidence.find(({ slot }) => slot === "post") },
        ...(body ? [{ term: body, at: evidence.find(({ slot }) => slot === "body") }] : []),
      ]),
    ]),
    ...agreements.map(({ title, evidence }) => ({ term: title, at: evidence[0] })),
  ];
  return terms.flatMap(({ term, at }) => {
    if (term.zh !== null && term.ru !== null && term.origin !== "transcription") return [];
    const own = term.zh ?? term.ru;
    const isTranscribed = term.origin === "transcription";
    return [
      {
        kind: isTranscribed ? "transcribed" : "untranslated",
        severity: isTranscribed ? ("info" as const) : ("warning" as const),
        start: at?.start ?? null,
        end: at?.end ?? null,
        text: at?.text ?? own,
        message: isTranscribed
          ? `${term.zh} = ${term.ru} was written by the transcription table. Check it, and enter it in the glossary.`
          : `${own} is in no glossary and is left out of the brief in the other language. Enter it in the glossary.`,
      },
    ];
  });
}

function emptyFacts(source: string, given: Given): Facts {
  const isEmpty = source.trim() === "";
  return {
    schema: "svodka/facts@1",
    article: {
      language: null,
      title: given.title,
      published: given.published,
      publishedFrom: given.published ? "option" : null,
      source: given.source,
      author: null,
      furniture: [],
    },
    dates: [],
    officials: [],
    bodies: [],
    agreements: [],
    events: [],
    figures: [],
    statements: [],
    issues: [
      {
        kind: isEmpty ? "empty" : "language",
        severity: "error",
        start: null,
        end: null,
        text: null,
        message: isEmpty
          ? "The article is empty. Hand in its text."
          : "The article is neither Chinese nor Russian. Hand in an article in one of them, or say which it is with the option language.",
      },
    ],
  };
}
