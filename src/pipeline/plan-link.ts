/** The line behind the news: the earlier link of the same chain, the next step, a figure, a treaty, a statement. */
import { match } from "ts-pattern";
import type { Event } from "../model/fact.js";
import { keyOfTerm, type Value } from "../model/value.js";
import { batch, idsOf, isNameless, tellOldAgreements } from "./plan-agreement.js";
import { tellEvent } from "./plan-event.js";
import { tellFigure } from "./plan-figure.js";
import { keysOf, membersOf, partiesOf, signersOf } from "./plan-parties.js";
import { findRepeats } from "./plan-repeat.js";
import { type Candidate, compareDates, endDate, startDate } from "./plan-score.js";
import type { Sentence } from "./plan-sentence.js";
import { tellStatements } from "./plan-statement.js";
import { placeValue, type Sources } from "./plan-values.js";

export function tellLinks(candidate: Candidate, sources: Sources): readonly Sentence[] {
  const { facts } = sources;
  const { date } = candidate;
  const isEarlier = (other: string | null) => other !== null && date !== null && endDate(other) < startDate(date);
  const own = new Set(idsOfCandidate(candidate));
  const repeats = findRepeats(facts.events);
  const events = facts.events.filter(({ id }) => !own.has(id) && !repeats.has(id));
  const pacts = batch(facts.agreements.filter(({ id }) => !own.has(id))).filter((one) => !isNameless(one, sources));
  const past = events
    .filter((one) => one.modality === "happened" && isEarlier(one.date))
    .sort((left, right) => compareDates(endDate(right.date!), endDate(left.date!)));
  const chain = new Set(keysOfCandidate(candidate, sources));
  const isOfChain = (one: Event) => keysOfEvent(one, sources).some((key) => chain.has(key));
  const tell = (list: readonly Event[]) => list.flatMap((one) => tellEvent(one, sources) ?? []);
  const told = (list: typeof pacts) => list.map((one) => tellOldAgreements(one, sources));
  const linked = past.filter(isOfChain);
  const visits = tell(linked.filter(({ type }) => type === "visit"));
  const isMutual = ({ situation }: Sentence) => situation === "visit.mutual";
  return [
    ...visits.filter(isMutual),
    ...visits.filter((one) => !isMutual(one)),
    ...told(pacts.filter(([one]) => one.status === "signed" && isEarlier(one.date))),
    ...tell(linked.filter(({ type }) => type !== "visit" && type !== "speech")),
    ...tell(events.filter(({ modality }) => modality === "planned")),
    ...told(pacts.filter(([one]) => one.status === "planned")),
    ...facts.figures.flatMap((one) => tellFigure(one, sources) ?? []),
    ...told(pacts.filter(([one]) => one.status === "in_force")),
    ...tellStatements(facts.statements, sources, "statement.told"),
    ...tell(past.filter((one) => !isOfChain(one))),
  ];
}

function idsOfCandidate(candidate: Candidate): readonly string[] {
  return match(candidate)
    .with({ kind: "event" }, ({ event }) => [event.id])
    .with({ kind: "agreements" }, (own) => idsOf(own.batch))
    .with({ kind: "figure" }, ({ figure }) => [figure.id])
    .exhaustive();
}

function keysOfCandidate(candidate: Candidate, sources: Sources): readonly string[] {
  return match(candidate)
    .with({ kind: "event" }, ({ event }) => keysOfEvent(event, sources))
    .with({ kind: "agreements" }, ({ batch: [first] }) => chainKeys(signersOf(first, sources).each))
    .with({ kind: "figure" }, () => [])
    .exhaustive();
}

function keysOfEvent(event: Event, sources: Sources): readonly string[] {
  const place = placeValue(event.place, event.id, sources);
  return chainKeys([...partiesOf(event, sources).each, ...(place ? [place] : [])]);
}

/** People count with the bodies they stand for. */
function chainKeys(values: readonly Value[]): readonly string[] {
  const bodies = membersOf(values).flatMap((value) => (value.kind === "person" ? (value.post?.body ?? []) : []));
  return [...keysOf(values), ...bodies.map(keyOfTerm)];
}
