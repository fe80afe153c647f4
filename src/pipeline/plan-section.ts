/** The full brief: sections with everything the facts hold, the news first, the background by date. */
import type { Agreement, Event, Facts, Official } from "../model/fact.js";
import type { Side } from "../model/language.js";
import type { Section } from "../model/summary.js";
import type { Value } from "../model/value.js";
import { batch, listAgreement, tellAgreements } from "./plan-agreement.js";
import { tellEvent } from "./plan-event.js";
import { tellFigure, tellStatement } from "./plan-figure.js";
import { compareDates, endDate, startDate } from "./plan-score.js";
import { inSection, type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { dateValue, openSources, personValue, type Sources, topicsValue } from "./plan-values.js";

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
  facts: Facts,
  own: Side | null,
  told: ReadonlySet<string>,
  first: ReadonlySet<string>,
): readonly Sentence[] {
  const sources = openSources(facts, own);
  const news = newsDate(facts, first);
  // What has no date is told with the news: background says when it was.
  const isNews = (date: string | null) => date === null || (news !== null && yearOf(date) === yearOf(news));
  const events = facts.events.filter(({ id, modality }) => !told.has(id) && modality !== "denied");
  const pacts = facts.agreements.filter(({ id }) => !told.has(id));
  const acts: readonly Act[] = [...events.map(eventAct(sources)), ...batch(pacts).map(pactAct(sources))];
  const happened = acts.filter(({ ahead }) => !ahead);
  return [
    ...byDate(happened.filter(({ date, resting }) => !resting && isNews(date))).flatMap(({ told: one }) =>
      place(one, "event"),
    ),
    ...acts.filter(({ ahead }) => ahead).flatMap(({ told: one }) => place(one, "event")),
    ...tellParticipants(sources),
    ...facts.agreements.map((one) => listAgreement(one, sources)),
    ...facts.events.flatMap(tellTopics),
    ...facts.statements.filter(({ id }) => !told.has(id)).flatMap((one) => tellStatement(one, sources) ?? []),
    ...byDate(happened.filter(({ date, resting }) => resting || !isNews(date))).flatMap(({ told: one }) =>
      place(one, "background"),
    ),
    ...facts.figures.filter(({ id }) => !told.has(id)).flatMap((one) => tellFigure(one, sources) ?? []),
    ...tellSource(facts),
  ];
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
    return { date, ahead: status === "planned", resting: status === "in_force", told: tellAgreements(pacts, sources) };
  };
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
function tellParticipants(sources: Sources): readonly Sentence[] {
  const { officials } = sources.facts;
  const order: readonly (Side | null)[] = sources.own === "RU" ? ["RU", "CN", null] : ["CN", "RU", null];
  return order.flatMap((side) => {
    const present = officials.filter((one) => one.side === side && one.posts.some(({ status }) => status !== "former"));
    const list = namesOf(present);
    const first = present[0];
    return list && first ? [sentence(sideLine(side), "participants", first.id, { list })] : [];
  });
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
