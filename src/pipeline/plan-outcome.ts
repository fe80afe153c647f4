/** What came of the news: documents, topics, statements; the talks of a visit and what was signed at them. */
import type { Agreement, Event } from "../model/fact.js";
import type { Value } from "../model/value.js";
import { batch, documents, idsOf, isIssued, tellAgreements } from "./plan-agreement.js";
import { tellEvent } from "./plan-event.js";
import { tellFigure, tellStatement } from "./plan-figure.js";
import { keysOf, membersOf, partiesOf, signersOf, visitorsOf } from "./plan-parties.js";
import { type Candidate, endDate, startDate } from "./plan-score.js";
import { inSection, onSameDay, type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { listOf, type Sources, sideOf } from "./plan-values.js";

export function tellOutcome(candidate: Candidate, sources: Sources): readonly Sentence[] {
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
      ...sameDay.map((one) => onSameDay(tellAgreements(one, sources), date)),
      ...events.flatMap((one) => tellEvent(one, sources) ?? []).map((one) => onSameDay(one, date)),
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
    ...initialled.map((one) => tellAgreements(one, sources)).map((one) => onSameDay(one, event.date)),
    ...facts.statements.flatMap((one) => tellStatement(one, sources) ?? []),
  ];
}

/** Documents signed, adopted or discussed at an event: those that name it, else those of its day and its parties. */
function documentsOf(event: Event, sources: Sources): readonly Agreement[] {
  return sources.facts.agreements.filter((one) => {
    if (one.event !== null) return one.event === event.id;
    const isOfDay = event.date !== null && one.date === event.date;
    return isOfDay && one.status !== "in_force" && one.status !== "planned" && areParties(one, event, sources);
  });
}

/** Whoever the document names takes part in the event, or is of the sides that do. */
function areParties(one: Agreement, event: Event, sources: Sources): boolean {
  const signers = membersOf(signersOf(one, sources).each);
  const present = membersOf(partiesOf(event, sources).each);
  const keys = new Set(keysOf(present));
  const sides = new Set(present.map((value) => sideOf(value, sources)));
  return signers.every((value) => {
    const side = sideOf(value, sources);
    return keysOf([value]).some((key) => keys.has(key)) || (side !== null && sides.has(side));
  });
}

/** Also those of the talks held on a visit. */
export function documentsAround(event: Event, sources: Sources): readonly Agreement[] {
  const own = [event, ...(event.type === "visit" ? talksDuring(event, sources) : [])];
  return unique(own.flatMap((one) => documentsOf(one, sources)));
}

/** Talks held on a visit: somebody of the visit takes part, and no other date is given. */
function talksDuring(visit: Extract<Event, { type: "visit" }>, sources: Sources): readonly Event[] {
  const { head, delegation } = visitorsOf(visit, sources);
  const keys = new Set(keysOf([head, delegation]));
  return sources.facts.events.filter((one) => {
    if ((one.type !== "negotiation" && one.type !== "meeting") || one.modality !== "happened") return false;
    const isThen = one.date === null || isWithin(one.date, visit.date);
    return isThen && keysOf(partiesOf(one, sources).each).some((key) => keys.has(key));
  });
}

function isWithin(date: string, span: string | null): boolean {
  return span !== null && startDate(span) <= startDate(date) && endDate(date) <= endDate(span);
}

/** Topics are discussed where people talk, and nowhere else. */
export function isTalk({ type, modality }: Event): boolean {
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
  return sentence(talks.type === "meeting" ? "meeting.visit" : "negotiation.visit", "event", talks.id, slots);
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
  return Object.values(slots).some(Boolean) ? [sentence(situation, "event", event.id, slots)] : [];
}

/** What was discussed: topics, and documents under talk. */
function topicsAnd(docs: readonly Agreement[], topics: readonly Topic[]): Value | null {
  const discussed = docs.filter(({ status }) => status === "discussed");
  const list = documents(discussed);
  const items = list?.kind === "list" ? list.items : list ? [list] : [];
  return listOf([...topics.map(({ fact, term }) => ({ kind: "term", fact, slot: "topics", term }) as const), ...items]);
}
