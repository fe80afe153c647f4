/**
 * Chooses what to say and in which order: the news, what came of it, and the line behind it. Every list holds
 * candidates, the best first: what a language cannot say gives way to the next.
 */
import { match } from "ts-pattern";
import type { Agreement, Event, Facts } from "../model/fact.js";
import type { Side } from "../model/language.js";
import type { Value } from "../model/value.js";
import { batch, documents, headAgreements, idsOf, isIssued, tellAgreements } from "./plan-agreement.js";
import { headEvent, tellEvent } from "./plan-event.js";
import { headFigure, tellFigure, tellStatement } from "./plan-figure.js";
import { keysOf, partiesOf, signersOf, visitorsOf } from "./plan-parties.js";
import { type Candidate, endDate, rankCandidates, startDate } from "./plan-score.js";
import { inSection, onSameDay, type Sentence, type Situation, sentence, without } from "./plan-sentence.js";
import { listOf, openSources, type Sources, sideOf } from "./plan-values.js";

/** What a summary may begin with; the rest is planned only if it does. */
export interface Lead {
  readonly first: Sentence;
  headlines(): readonly Sentence[];
  /** What came of it: one of these is the second sentence. */
  outcomes(): readonly Sentence[];
  /** Earlier link, next step, figure, treaty, statement: one of these is the third. */
  links(): readonly Sentence[];
}

/** `own`: whose reader it is for; `null` keeps the article's order of sides. */
export function* plan(facts: Facts, own: Side | null): Iterable<Lead> {
  const sources = openSources(facts, own);
  for (const candidate of rankCandidates(sources)) {
    const first = tellCandidate(candidate, sources);
    if (!first) continue;
    yield {
      first: inSection(first, "event"),
      headlines: () => headlinesOf(candidate, sources),
      outcomes: () => tellOutcome(candidate, sources),
      links: () => tellLinks(candidate, sources),
    };
  }
}

function tellCandidate(candidate: Candidate, sources: Sources): Sentence | null {
  return match(candidate)
    .with({ kind: "event" }, ({ event }) => {
      const told = tellEvent(event, sources);
      // What was discussed has a sentence of its own.
      return told && isTalk(event) ? without(told, "topics") : told;
    })
    .with({ kind: "agreements" }, (own) => tellAgreements(own.batch, sources))
    .with({ kind: "figure" }, ({ figure }) => tellFigure(figure, sources))
    .exhaustive();
}

function headlinesOf(candidate: Candidate, sources: Sources): readonly Sentence[] {
  return match(candidate)
    .returnType<readonly Sentence[]>()
    .with({ kind: "event" }, ({ event }) => {
      const signed = batch(documentsAround(event, sources).filter(({ status }) => status === "signed"));
      const own = present(headEvent(event, sources));
      const parties = partiesFor(event, sources);
      const documented = signed.flatMap((one) =>
        headAgreements(one, sources).map((head) => withParties(head, parties)),
      );
      // An occasion with a name of its own is the news; of a visit or talks it is what was signed.
      return event.type === "conference" || event.type === "opening"
        ? [...own, ...documented]
        : [...documented, ...own];
    })
    .with({ kind: "agreements" }, (own) => headAgreements(own.batch, sources))
    .with({ kind: "figure" }, ({ figure }) => present(headFigure(figure, sources)))
    .exhaustive();
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

type Slots = Readonly<Record<string, Value | null>>;

function withParties(head: Sentence, parties: Slots): Sentence {
  return head.slots.sides ? head : { ...head, slots: { ...head.slots, ...parties } };
}

function partiesFor(event: Event, sources: Sources): Slots {
  const parties = partiesOf(event, sources);
  return parties.sides ? { ...parties } : {};
}

/** Documents signed, adopted or discussed at an event: those that name it, else those of its day and its parties. */
export function documentsOf(event: Event, sources: Sources): readonly Agreement[] {
  return sources.facts.agreements.filter((one) => {
    if (one.event !== null) return one.event === event.id;
    const isOfDay = event.date !== null && one.date === event.date;
    return isOfDay && one.status !== "in_force" && one.status !== "planned" && areParties(one, event, sources);
  });
}

/** Whoever the document names takes part in the event, or is of the sides that do. */
function areParties(one: Agreement, event: Event, sources: Sources): boolean {
  const { a, b } = signersOf(one, sources);
  const signers = flat([a, b]);
  const present = flat([partiesOf(event, sources).a, partiesOf(event, sources).b]);
  const keys = new Set(keysOf(present));
  const sides = new Set(present.map((value) => sideOf(value, sources)));
  return signers.every((value) => {
    const side = sideOf(value, sources);
    return keysOf([value]).some((key) => keys.has(key)) || (side !== null && sides.has(side));
  });
}

function flat(values: readonly (Value | null)[]): readonly Value[] {
  return values.flatMap((value) => (value === null ? [] : value.kind === "list" ? value.items : [value]));
}

/** Also those of the talks held on a visit. */
function documentsAround(event: Event, sources: Sources): readonly Agreement[] {
  const own = [event, ...(event.type === "visit" ? talksDuring(event, sources) : [])];
  return unique(own.flatMap((one) => documentsOf(one, sources)));
}

/** Talks held on a visit: somebody of the visit takes part, and no other date is given. */
function talksDuring(visit: Extract<Event, { type: "visit" }>, sources: Sources): readonly Event[] {
  const { head, delegation } = visitorsOf(visit, sources);
  const keys = new Set(keysOf([head, delegation]));
  return sources.facts.events.filter((one) => {
    if ((one.type !== "negotiation" && one.type !== "meeting") || one.modality !== "happened") return false;
    const { a, b } = partiesOf(one, sources);
    return (one.date === null || isWithin(one.date, visit.date)) && keysOf([a, b]).some((key) => keys.has(key));
  });
}

function isWithin(date: string, span: string | null): boolean {
  return span !== null && startDate(span) <= startDate(date) && endDate(date) <= endDate(span);
}

function tellOutcome(candidate: Candidate, sources: Sources): readonly Sentence[] {
  const { facts } = sources;
  if (candidate.kind === "figure") {
    const others = facts.figures.filter(({ id }) => id !== candidate.figure.id);
    return others.flatMap((one) => tellFigure(one, sources) ?? []).map((one) => inSection(one, "event"));
  }
  if (candidate.kind === "agreements") {
    const [{ date }] = candidate.batch;
    const told = new Set(idsOf(candidate.batch));
    const sameDay = batch(
      facts.agreements.filter(
        (one) => !told.has(one.id) && date !== null && one.date === date && one.status !== "in_force",
      ),
    );
    const events = facts.events.filter((one) => one.modality === "happened" && one.date !== null && one.date === date);
    return [
      ...[
        ...sameDay.map((one) => tellAgreements(one, sources)),
        ...events.flatMap((one) => present(tellEvent(one, sources))),
      ].map(onSameDay),
      ...facts.statements.flatMap((one) => tellStatement(one, sources) ?? []),
    ];
  }
  const { event } = candidate;
  const talks = event.type === "visit" ? talksDuring(event, sources) : [];
  const own = [event, ...talks];
  const docs = documentsAround(event, sources);
  const parties = talks[0] && inVisit(talks[0], docs, sources);
  if (event.modality === "planned") return [];
  const talked = own.filter(isTalk).flatMap((one) => one.topics.map((term) => ({ fact: one.id, term })));
  const initialled = batch(docs.filter(({ status }) => status === "initialled"));
  return [
    ...(parties ? [parties] : []),
    ...outcomeOf(event, docs, talked),
    ...initialled.map((one) => onSameDay(tellAgreements(one, sources))),
    ...facts.statements.flatMap((one) => tellStatement(one, sources) ?? []),
  ];
}

/** Topics are discussed where people talk, and nowhere else. */
function isTalk({ type, modality }: Event): boolean {
  return modality === "happened" && ["meeting", "negotiation", "call", "conference"].includes(type);
}

function unique(list: readonly Agreement[]): readonly Agreement[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

/** Talks and what was signed at them, in one sentence. */
function inVisit(talks: Event, docs: readonly Agreement[], sources: Sources): Sentence | null {
  const told = tellEvent(talks, sources);
  if (!told?.slots.a || !told.slots.b) return null;
  const signed = docs.filter(({ status }) => status === "signed");
  const slots = {
    ...told.slots,
    topics: topicsAnd(
      docs,
      talks.topics.map((term) => ({ fact: talks.id, term })),
    ),
    docs: documents(signed),
  };
  return sentence(
    talks.type === "meeting" ? "meeting.visit" : "negotiation.visit",
    "event",
    talks.id,
    slots,
    idsOf(signed),
  );
}

interface Topic {
  readonly fact: string;
  readonly term: Event["topics"][number];
}

function outcomeOf(event: Event, docs: readonly Agreement[], topics: readonly Topic[]): readonly Sentence[] {
  const signed = docs.filter(({ status }) => status === "signed");
  const adopted = docs.filter(({ status }) => status === "agreed");
  const issued = adopted.filter(isIssued);
  const agreed = adopted.filter((one) => !isIssued(one));
  const slots = {
    topics: topicsAnd(docs, topics),
    signed: documents(signed),
    agreed: documents(agreed),
    issued: documents(issued),
  };
  const situation: Situation = event.type === "conference" ? "outcome.members" : "outcome.sides";
  return Object.values(slots).some(Boolean)
    ? [sentence(situation, "event", event.id, slots, idsOf([...signed, ...adopted]))]
    : [];
}

/** What was discussed: topics, and documents under talk. */
function topicsAnd(docs: readonly Agreement[], topics: readonly Topic[]): Value | null {
  const discussed = docs.filter(({ status }) => status === "discussed");
  const list = documents(discussed);
  const items = list?.kind === "list" ? list.items : list ? [list] : [];
  return listOf([...topics.map(({ fact, term }) => ({ kind: "term", fact, slot: "topics", term }) as const), ...items]);
}

function tellLinks(candidate: Candidate, sources: Sources): readonly Sentence[] {
  const { facts } = sources;
  const { date } = candidate;
  const isEarlier = (other: string | null) => other !== null && date !== null && endDate(other) < startDate(date);
  const own = new Set(candidateIds(candidate));
  const rest = facts.events.filter(({ id }) => !own.has(id));
  const pacts = batch(facts.agreements.filter(({ id }) => !own.has(id)));
  const events = (list: readonly Event[]) => list.flatMap((one) => tellEvent(one, sources) ?? []);
  const past = rest.filter((one) => one.modality === "happened" && isEarlier(one.date));
  const newestFirst = [...past].sort((left, right) => endDate(right.date!).localeCompare(endDate(left.date!)));
  return [
    ...events(newestFirst.filter(({ type }) => type === "visit")),
    ...pacts
      .filter(([one]) => one.status === "signed" && isEarlier(one.date))
      .map((one) => tellAgreements(one, sources)),
    ...events(newestFirst.filter(({ type }) => type !== "visit" && type !== "speech")),
    ...events(rest.filter(({ modality }) => modality === "planned")),
    ...pacts.filter(([one]) => one.status === "planned").map((one) => tellAgreements(one, sources)),
    ...facts.figures.flatMap((one) => tellFigure(one, sources) ?? []),
    ...pacts.filter(([one]) => one.status === "in_force").map((one) => tellAgreements(one, sources)),
    ...facts.statements.flatMap((one) => tellStatement(one, sources) ?? []),
  ];
}

function candidateIds(candidate: Candidate): readonly string[] {
  return match(candidate)
    .with({ kind: "event" }, ({ event }) => [event.id])
    .with({ kind: "agreements" }, (own) => idsOf(own.batch))
    .with({ kind: "figure" }, ({ figure }) => [figure.id])
    .exhaustive();
}
