/** What came of the news: documents, topics, statements; the talks of a visit and what was signed at them. */
import type { Agreement, Event } from "../model/fact.js";
import { keyOfTerm, type Value } from "../model/value.js";
import { batch, documents, idsOf, isIssued, isNameless, tellAgreements } from "./plan-agreement.js";
import { tellEvent } from "./plan-event.js";
import { tellFigure } from "./plan-figure.js";
import { keysOf, membersOf, membersOfEvent, partiesOf, signersOf, visitorsOf } from "./plan-parties.js";
import { type Candidate, endDate, startDate } from "./plan-score.js";
import { inSection, onSameDay, type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { tellStatements } from "./plan-statement.js";
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
      ...attendance(date, sources),
      ...events.flatMap((one) => tellEvent(one, sources) ?? []).map((one) => onSameDay(one, date)),
      ...tellStatements(facts.statements, sources, "statement.told"),
    ];
  }
  const { event } = candidate;
  if (event.modality === "planned") return [];
  const talks = event.type === "visit" ? talksDuring(event, sources) : [];
  const own: readonly [Event, ...Event[]] = [event, ...talks];
  const docs = documentsAround(event, sources);
  const parties = talks[0] && inVisit(talks[0], docs, sources);
  const talked = own.filter(isTalk).flatMap((one) => one.topics.map((term) => ({ fact: one.id, term })));
  const initialled = batch(docs.filter(({ status }) => status === "initialled"));
  return [
    ...(parties ? [parties] : []),
    ...outcomeOf(own, docs, talked, sources),
    ...undatedDocuments(sources),
    ...(event.type === "opening" && event.participants.length === 0 ? attendance(event.date, sources) : []),
    ...(event.type === "appointment" ? otherAppointments(event, sources) : []),
    ...initialled.map((one) => tellAgreements(one, sources)).map((one) => onSameDay(one, event.date)),
    ...tellStatements(facts.statements, sources, "statement.told"),
  ];
}

/** Whom the same acts appointed and released. */
function otherAppointments(event: Event, sources: Sources): readonly Sentence[] {
  const acts = sources.facts.events.filter(
    (one) => one.type === "appointment" && one.id !== event.id && one.modality === "happened",
  );
  const ofDay = acts.filter(({ date }) => date === event.date);
  return ofDay.flatMap((one) => tellEvent(one, sources) ?? []).map((one) => onSameDay(one, event.date));
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
/** What a visit that is not the news brought: its talks and what was signed at them, and the facts these tell. */
export function tellVisitTalks(
  visit: Extract<Event, { type: "visit" }>,
  sources: Sources,
): { readonly sentence: Sentence; readonly facts: readonly string[] } | null {
  const [talks] = talksDuring(visit, sources).filter(({ date }) => date !== null);
  if (!talks) return null;
  const signed = documentsAround(visit, sources).filter(
    (one) => one.status === "signed" && isOwnOf(talks, one, sources),
  );
  const told = inVisit(talks, signed, sources);
  return told && { sentence: told, facts: [talks.id, ...idsOf(signed)] };
}

function inVisit(talks: Event, docs: readonly Agreement[], sources: Sources): Sentence | null {
  const told = tellEvent(talks, sources);
  if (!told?.slots.a || !told.slots.b) return null;
  const signed = docs.filter((one) => one.status === "signed" && isOwnOf(talks, one, sources));
  const slots = {
    ...told.slots,
    ...topicSlots(
      topicsAnd(
        docs,
        talks.topics.map((term) => ({ fact: talks.id, term })),
      ),
    ),
    docs: documents(signed),
  };
  return sentence(talks.type === "meeting" ? "meeting.visit" : "negotiation.visit", "event", talks.id, slots);
}

interface Topic {
  readonly fact: string;
  readonly term: Event["topics"][number];
}

/** `events`: the news, and the talks held at it. */
function outcomeOf(
  events: readonly [Event, ...Event[]],
  docs: readonly Agreement[],
  topics: readonly Topic[],
  sources: Sources,
): readonly Sentence[] {
  const [event] = events;
  const own = docs.filter((one) => events.some((at) => isOwnOf(at, one, sources)));
  const others = docs.filter((one) => !own.includes(one));
  const adopted = own.filter(({ status }) => status === "agreed");
  const foreign = others.filter(({ status }) => status === "signed");
  const subjects = topicsAnd(own, topics);
  const slots = {
    ...topicSlots(subjects),
    signed: documents(own.filter(({ status }) => status === "signed")),
    agreed: documents(adopted.filter((one) => !isIssued(one))),
    issued: documents(adopted.filter(isIssued)),
  };
  const besides = documents(foreign);
  const situation: Situation = event.type === "conference" ? "outcome.members" : "outcome.sides";
  const told = batch(others.filter(({ status }) => status !== "discussed" && status !== "initialled"));
  const named = told.map((one) => onSameDay(tellAgreements(one, sources), event.date));
  if (Object.values(slots).some(Boolean)) {
    return [sentence(situation, "event", event.id, { ...slots, besides }), ...named];
  }
  // One set of signatories is named; of several the documents alone are told, and the list says who signed which.
  const together =
    besides && told.length > 1 ? [sentence("outcome.documents", "event", foreign[0]!.id, { besides })] : [];
  return [...together, ...named];
}

/** «Стороны подписали» is said of whoever took part: their own document, or one of the bodies and countries they stand for. */
function isOwnOf(event: Event, one: Agreement, sources: Sources): boolean {
  const { each } = partiesOf(event, sources);
  const present = membersOf(each);
  const signers = membersOf(signersOf(one, sources).each);
  if (event.type === "ceremony" || event.type === "opening" || event.type === "conference") {
    return signers.length > 0 && isAmong(signers, present, sources);
  }
  if (signers.length === 0) return one.event !== null;
  return isAmong(signers, present, sources);
}

function isAmong(signers: readonly Value[], present: readonly Value[], sources: Sources): boolean {
  const bodies = present.flatMap((value) => (value.kind === "person" ? (value.post?.body ?? []) : []));
  const keys = new Set([...keysOf(present), ...bodies.map(keyOfTerm)]);
  const sides = new Set(present.map((value) => sideOf(value, sources)));
  return signers.every((value) => {
    if (keysOf([value]).some((key) => keys.has(key))) return true;
    const isState = value.kind === "body" && /^(?:country|body\.government)\./u.test(value.term.id ?? "");
    return isState && value.side !== null && sides.has(value.side);
  });
}

/** What else was signed or adopted, the article does not say when: it stands with the news. */
function undatedDocuments(sources: Sources): readonly Sentence[] {
  const done = sources.facts.agreements.filter(
    ({ status, date, event }) => date === null && event === null && (status === "signed" || status === "agreed"),
  );
  const told = batch(done).filter((one) => !isNameless(one, sources));
  const signed = told.flat().filter(({ status }) => status === "signed");
  const together = documents(signed);
  const [first, second] = told;
  return [
    ...(together && first && second && signed[0] && signed.length > 1
      ? [sentence("outcome.documents", "event", signed[0].id, { besides: together })]
      : []),
    ...told.map((one) => tellAgreements(one, sources)),
  ];
}

/** Whoever was at the ceremony of the day: the act itself is told before. */
function attendance(date: string | null, sources: Sources): readonly Sentence[] {
  return sources.facts.events.flatMap((one) => {
    if (one.type !== "ceremony" || one.modality !== "happened") return [];
    const members = date !== null && one.date === date ? membersOfEvent(one, sources) : null;
    return members ? [sentence("ceremony.attended", "event", one.id, { members })] : [];
  });
}

/** One topic reads on with «и»; of several the last has taken it. */
function topicSlots(subjects: Value | null): { readonly topic: Value | null; readonly topics: Value | null } {
  const isOne = subjects !== null && subjects.kind !== "list";
  return { topic: isOne ? subjects : null, topics: isOne ? null : subjects };
}

/** What was discussed: topics, and documents under talk. */
function topicsAnd(docs: readonly Agreement[], topics: readonly Topic[]): Value | null {
  const discussed = docs.filter(({ status }) => status === "discussed");
  const list = documents(discussed);
  const items = list?.kind === "list" ? list.items : list ? [list] : [];
  return listOf([...topics.map(({ fact, term }) => ({ kind: "term", fact, slot: "topics", term }) as const), ...items]);
}
