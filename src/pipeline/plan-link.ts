/** The line behind the news: the earlier link of the same chain, the next step, a figure, a treaty, a statement. */
import { match } from "ts-pattern";
import type { Event } from "../model/fact.js";
import { batch, idsOf, tellAgreements } from "./plan-agreement.js";
import { tellEvent } from "./plan-event.js";
import { tellFigure, tellStatement } from "./plan-figure.js";
import { keysOf, partiesOf, signersOf } from "./plan-parties.js";
import { type Candidate, compareDates, endDate, startDate } from "./plan-score.js";
import type { Sentence } from "./plan-sentence.js";
import type { Sources } from "./plan-values.js";

export function tellLinks(candidate: Candidate, sources: Sources): readonly Sentence[] {
  const { facts } = sources;
  const { date } = candidate;
  const isEarlier = (other: string | null) => other !== null && date !== null && endDate(other) < startDate(date);
  const own = new Set(idsOfCandidate(candidate));
  const events = facts.events.filter(({ id }) => !own.has(id));
  const pacts = batch(facts.agreements.filter(({ id }) => !own.has(id)));
  const past = events
    .filter((one) => one.modality === "happened" && isEarlier(one.date))
    .sort((left, right) => compareDates(endDate(right.date!), endDate(left.date!)));
  const chain = new Set(keysOfCandidate(candidate, sources));
  const isOfChain = (one: Event) => keysOf(partiesOf(one, sources).each).some((key) => chain.has(key));
  const tell = (list: readonly Event[]) => list.flatMap((one) => tellEvent(one, sources) ?? []);
  const told = (list: typeof pacts) => list.map((one) => tellAgreements(one, sources));
  const linked = past.filter(isOfChain);
  return [
    ...tell(linked.filter(({ type }) => type === "visit")),
    ...told(pacts.filter(([one]) => one.status === "signed" && isEarlier(one.date))),
    ...tell(linked.filter(({ type }) => type !== "visit" && type !== "speech")),
    ...tell(events.filter(({ modality }) => modality === "planned")),
    ...told(pacts.filter(([one]) => one.status === "planned")),
    ...facts.figures.flatMap((one) => tellFigure(one, sources) ?? []),
    ...told(pacts.filter(([one]) => one.status === "in_force")),
    ...facts.statements.flatMap((one) => tellStatement(one, sources) ?? []),
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
    .with({ kind: "event" }, ({ event }) => keysOf(partiesOf(event, sources).each))
    .with({ kind: "agreements" }, ({ batch: [first] }) => keysOf(signersOf(first, sources).each))
    .with({ kind: "figure" }, () => [])
    .exhaustive();
}
