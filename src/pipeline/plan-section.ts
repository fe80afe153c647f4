/** The full brief: sections with everything the facts hold, the news first, the background by date. */
import type { Agreement, Event, Facts, Official } from "../model/fact.js";
import type { Side } from "../model/language.js";
import type { Section } from "../model/summary.js";
import type { Value } from "../model/value.js";
import { batch, isNameless, listAgreement, tellOldAgreements } from "./plan-agreement.js";
import { tellEvent } from "./plan-event.js";
import { tellFigure } from "./plan-figure.js";
import { tellVisitTalks } from "./plan-outcome.js";
import { findRepeats } from "./plan-repeat.js";
import { compareDates, endDate, startDate } from "./plan-score.js";
import { inSection, type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { tellStatements } from "./plan-statement.js";
import {
  dateValue,
  isAnyDocument,
  openSources,
  personValue,
  type SideOfName,
  type Sources,
  topicsValue,
} from "./plan-values.js";

/** In the order in which they are printed. */
export const sections = [
  "event",
  "participants",
  "documents",
  "topics",
  "positions",
  "background",
  "figures",
  "source",
] as const satisfies readonly Section[];

/** Everything but what the opening sentences have told; `told` are their facts, `first` those of the very first. */
export function planSections(
  all: Facts,
  own: Side | null,
  told: ReadonlySet<string>,
  first: ReadonlySet<string>,
  sideOfName?: SideOfName,
): readonly Sentence[] {
  const sources = openSources(all, own, sideOfName);
  const { facts } = sources;
  const news = newsDate(facts, first);
  const repeats = findRepeats(facts.events);
  // What has no date is told with the news: background says when it was.
  const isNews = (date: string | null) => date === null || (news !== null && yearOf(date) === yearOf(news));
  const events = facts.events.filter(({ id, modality }) => !told.has(id) && !repeats.has(id) && modality !== "denied");
  const pacts = facts.agreements.filter(({ id }) => !told.has(id));
  const visits = new Map(
    events.flatMap((event) => {
      const talks = event.type === "visit" && event.modality === "happened" ? tellVisitTalks(event, sources) : null;
      return talks ? [[event.id, talks] as const] : [];
    }),
  );
  const within = new Set([...visits.values()].flatMap((talks) => talks.facts.filter((id) => !told.has(id))));
  const acts: readonly Act[] = [
    ...events
      .filter(({ id }) => !within.has(id))
      .map((event) => ({ ...eventAct(sources)(event), outcome: visits.get(event.id)?.sentence ?? null })),
    ...batch(pacts.filter(({ id }) => !within.has(id)))
      .filter((one) => !isNameless(one, sources))
      .map(pactAct(sources)),
  ];
  const happened = acts.filter(({ ahead }) => !ahead);
  return [
    ...byDate(happened.filter(({ date, resting }) => !resting && isNews(date))).flatMap((act) =>
      placeAct(act, "event"),
    ),
    ...acts.filter(({ ahead }) => ahead).flatMap(({ told: one }) => place(one, "event")),
    ...tellParticipants(sources, (date) => isNews(date)),
    ...listed(facts.agreements).map((one) => listAgreement(one, sources)),
    ...facts.events.filter(({ id }) => !repeats.has(id)).flatMap(tellTopics),
    ...tellStatements(
      facts.statements.filter(({ id }) => !told.has(id)),
      sources,
    ),
    ...byDate(happened.filter(({ date, resting }) => resting || !isNews(date))).flatMap((act) =>
      placeAct(act, "background"),
    ),
    ...facts.figures.filter(({ id }) => !told.has(id)).flatMap((one) => tellFigure(one, sources) ?? []),
    ...tellSource(facts),
  ];
}

/** Signed and adopted first, the newest before the older; then what is foretold, under talk, and in force. */
function listed(agreements: readonly Agreement[]): readonly Agreement[] {
  const order = ["signed", "initialled", "agreed", "planned", "discussed", "in_force"] as const;
  const rank = ({ status }: Agreement) => Math.max(0, order.indexOf(status) - 2);
  const day = ({ date }: Agreement) => (date === null ? "9999" : endDate(date));
  // «Документ подписан в 1994 году» is not worth a line.
  const named = agreements.filter((one) => !isAnyDocument(one.title));
  return named.sort((left, right) => rank(left) - rank(right) || compareDates(day(right), day(left)));
}

function yearOf(date: string): string {
  return startDate(date).slice(0, 4);
}

interface Act {
  readonly date: string | null;
  /** Foretold. */
  readonly ahead: boolean;
  /** In force since before: background whatever its date. */
  readonly resting: boolean;
  readonly told: Sentence | null;
  /** What came of it, in a sentence of its own. */
  readonly outcome?: Sentence | null;
}

function eventAct(sources: Sources): (event: Event) => Act {
  return (event) => ({
    date: event.date,
    ahead: event.modality === "planned",
    resting: false,
    told: tellEvent(event, sources),
  });
}

function pactAct(sources: Sources): (pacts: readonly [Agreement, ...Agreement[]]) => Act {
  return (pacts) => {
    const { date, status } = pacts[0];
    return {
      date,
      ahead: status === "planned",
      resting: status === "in_force",
      told: tellOldAgreements(pacts, sources),
    };
  };
}

function placeAct({ told, outcome = null }: Act, section: Section): readonly Sentence[] {
  return [...place(told, section), ...(told ? place(outcome, section) : [])];
}

function place(one: Sentence | null, section: Section): readonly Sentence[] {
  return one ? [inSection(one, section)] : [];
}

/** Ascending; what has no date stands last. */
function byDate(acts: readonly Act[]): readonly Act[] {
  const key = ({ date }: Act) => (date === null ? "9999" : `${startDate(date)} ${endDate(date)}`);
  return [...acts].sort((left, right) => compareDates(key(left), key(right)));
}

/** The date of what the first sentence tells. */
function newsDate({ events, agreements, figures }: Facts, told: ReadonlySet<string>): string | null {
  const dates = [...events, ...agreements].flatMap(({ id, date }) => (told.has(id) && date ? [date] : []));
  const periods = figures.flatMap(({ id, period }) => (told.has(id) && period ? [period] : []));
  return [...dates, ...periods].sort((left, right) => compareDates(endDate(right), endDate(left)))[0] ?? null;
}

/** Officials by side, the reader's own side first. */
function tellParticipants(sources: Sources, isNews: (date: string | null) => boolean): readonly Sentence[] {
  const former = peopleOfThePast(sources.facts, isNews);
  const officials = sources.facts.officials.filter(({ id }) => !former.has(id));
  const order: readonly (Side | null)[] = sources.own === "RU" ? ["RU", "CN", null] : ["CN", "RU", null];
  return order.flatMap((side) => {
    const present = officials.filter((one) => one.side === side && one.posts.some(({ status }) => status !== "former"));
    const list = namesOf(present);
    const first = present[0];
    return list && first ? [sentence(sideLine(side), "participants", first.id, { list })] : [];
  });
}

/** Whoever acts in the background alone: the president who signed the treaty twenty years ago. */
function peopleOfThePast(
  { events, agreements, statements }: Facts,
  isNews: (date: string | null) => boolean,
): ReadonlySet<string> {
  const acts = [
    ...events.map(({ date, participants }) => ({ date, people: participants.map(({ official }) => official) })),
    ...agreements.map(({ date, signatories }) => ({ date, people: signatories })),
    ...statements.map(({ speaker }) => ({ date: null, people: typeof speaker === "string" ? [speaker] : [] })),
  ];
  const peopleIn = (list: typeof acts) => list.flatMap(({ people }) => people.flatMap((one) => one ?? []));
  const present = new Set(peopleIn(acts.filter(({ date }) => isNews(date))));
  return new Set(peopleIn(acts.filter(({ date }) => !isNews(date))).filter((id) => !present.has(id)));
}

function sideLine(side: Side | null): Situation {
  if (side === "CN") return "participants.cn";
  return side === "RU" ? "participants.ru" : "participants.other";
}

function namesOf(officials: readonly Official[]): Value | null {
  const items = officials.map((one) => personValue(one, one.id, "name"));
  const [first] = items;
  if (!first) return null;
  return items.length === 1 ? first : { kind: "list", fact: first.fact, items, open: false };
}

/** Topics are lines of their own where people talked or will talk. */
function tellTopics(event: Event): readonly Sentence[] {
  const topics = topicsValue(event.topics, event.id);
  if (!topics || event.modality === "denied") return [];
  switch (event.type) {
    case "meeting":
    case "negotiation":
    case "call":
    case "visit":
    case "conference":
      return [sentence(`topics.${event.type}`, "topics", event.id, { date: dateValue(event.date, event.id), topics })];
    default:
      return [];
  }
}

/** The article itself is the fact of this line. */
const articleFact = "article";

function tellSource({ article: { source, author, published, language } }: Facts): readonly Sentence[] {
  if (!source || !language) return [];
  const byline = (what: "medium" | "author", text: string | null): Value | null =>
    text === null ? null : { kind: "byline", fact: articleFact, what, text, language };
  const slots = {
    author: byline("author", author),
    medium: byline("medium", source),
    date: dateValue(published, articleFact),
  };
  return [sentence("source.line", "source", articleFact, slots)];
}
