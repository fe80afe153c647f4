/**
 * Chooses what to say and in which order: the news, what came of it, and the line behind it. Every list holds
 * candidates, the best first: what a language cannot say gives way to the next.
 */
import { match } from "ts-pattern";
import type { Event, Facts } from "../model/fact.js";
import type { Side } from "../model/language.js";
import { batch, headAgreements, tellAgreements } from "./plan-agreement.js";
import { headEvent, tellEvent } from "./plan-event.js";
import { headFigure, tellFigure } from "./plan-figure.js";
import { tellLinks } from "./plan-link.js";
import { documentsAround, isTalk, tellOutcome } from "./plan-outcome.js";
import { partiesOf } from "./plan-parties.js";
import { type Candidate, rankCandidates } from "./plan-score.js";
import { inSection, type Sentence, without } from "./plan-sentence.js";
import { tellStatements } from "./plan-statement.js";
import { openSources, type SideOfName, type Sources } from "./plan-values.js";

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
export function* plan(facts: Facts, own: Side | null, sideOfName?: SideOfName): Iterable<Lead> {
  const sources = openSources(facts, own, sideOfName);
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
  // Where nothing took place and nothing was counted, the news is what was said.
  const said = tellStatements(facts.statements, sources, "statement.told");
  for (const one of said) {
    yield {
      first: inSection(one, "event"),
      headlines: () => [{ ...one, situation: "headline.statement" }],
      outcomes: () => said.filter((other) => other !== one),
      links: () => [],
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
      const documented = signed.flatMap((one) =>
        headAgreements(one, sources).map((head) => withParties(head, event, sources)),
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

/** Documents without parties of their own are those of the event. */
function withParties(head: Sentence, event: Event, sources: Sources): Sentence {
  const { slots } = partiesOf(event, sources);
  return head.slots.sides || !slots.sides ? head : { ...head, slots: { ...head.slots, ...slots } };
}
