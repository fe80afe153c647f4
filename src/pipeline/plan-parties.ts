/** Who stands on which side of an event: the two parties of a sentence, visitors and their delegation. */
import type { Agreement, Event, Participant } from "../model/fact.js";
import { keyOfPerson, keyOfTerm, type Value } from "../model/value.js";
import { withoutDoubles } from "./plan-doubles.js";
import {
  bodyValue,
  categoryOf,
  listOf,
  participantValue,
  partyValue,
  personValue,
  type Sources,
  sideOf,
} from "./plan-values.js";

export interface Parties {
  readonly slots: {
    readonly a: Value | null;
    readonly b: Value | null;
    /** Both sides in one row, where there are two of one sort: people, or bodies. */
    readonly sides: Value | null;
    /** Both sides in one row, whatever they are. */
    readonly pair: Value | null;
    /** The one side named, where there is no other. */
    readonly only: Value | null;
  };
  /** The sides there are. */
  readonly each: readonly Value[];
}

function parties(one: Value | null, other: Value | null): Parties {
  const each = [one, other].flatMap((value) => wholly(value) ?? []);
  const [a = null, b = null] = each;
  if (!a || !b) return { slots: { a, b, sides: null, pair: null, only: a }, each };
  const members = membersOf(each);
  if (isUnlike(members)) return { slots: { a: null, b: null, sides: null, pair: null, only: null }, each };
  const isOneSort = new Set(members.map(({ kind }) => kind)).size === 1;
  const isOpen = each.some((value) => value.kind === "list" && value.open);
  const pair = wholly(listOf(members, isOpen));
  return { slots: { a, b, sides: isOneSort ? pair : null, pair, only: null }, each };
}

/** «Россия и Министерство образования КНР подписали»: a state signs with a state, a body with a body. */
function isUnlike(members: readonly Value[]): boolean {
  const sorts = new Set(members.map((value) => (value.kind === "body" ? categoryOf(value.term) : value.kind)));
  const isState = (value: Value) => value.kind === "body" && value.term.id?.startsWith("body.government") === true;
  return sorts.has("country") && sorts.has("body") && !members.some(isState);
}

export function membersOf(values: readonly Value[]): readonly Value[] {
  return values.flatMap((value) => (value.kind === "list" ? value.items : [value]));
}

/** «Россия и другие подписали» would be another statement: a party that cannot be named stops the sentence. */
function wholly(value: Value | null): Value | null {
  return value?.kind === "list" ? { ...value, whole: true } : value;
}

/** Hosts against guests where the roles say so (the acting side first), else side against side. */
export function partiesOf(event: Event, sources: Sources): Parties {
  const present = participantsOf(event, sources);
  const values = (isOf: (role: Participant["role"]) => boolean) =>
    present.filter(({ one }) => isOf(one.role)).map(({ value }) => value);
  const acting = values((role) => role === "host" || role === "head");
  const others = values((role) => role === "guest");
  if (acting.length > 0 && others.length > 0) return parties(listOf(acting), listOf(others));
  return splitSides(
    values(() => true),
    sources,
  );
}

/** Whoever takes part, each once. */
function participantsOf(
  event: Event,
  sources: Sources,
): readonly { readonly one: Participant; readonly value: Value }[] {
  const all = event.participants.map((one) => ({ one, value: participantValue(one, event, sources) }));
  const kept = new Set(
    withoutDoubles(
      all.map(({ value }) => value),
      sources,
    ),
  );
  return all.filter(({ value }) => kept.has(value));
}

/** Whoever signed, else the parties; their own order where the article's is asked for. */
export function signersOf({ id, signatories, parties: named }: Agreement, sources: Sources): Parties {
  const people = signatories.flatMap((one) => sources.officials.get(one) ?? []);
  if (people.length >= 2)
    return splitSides(
      people.map((one) => personValue(one, id, "signatories")),
      sources,
    );
  const bodies = withoutDoubles(
    named.map((term) => bodyValue(term, id, "party", sources)),
    sources,
  );
  if (bodies.length === 0)
    return splitSides(
      people.map((one) => personValue(one, id, "signatories")),
      sources,
    );
  return splitSides(bodies, sources);
}

/** The two sides of a row of parties; the reader's own stands first. */
export function splitSides(values: readonly Value[], sources: Sources): Parties {
  const [first, ...rest] = values;
  if (!first) return parties(null, null);
  const side = sideOf(first, sources);
  const near = rest.filter((one) => side !== null && sideOf(one, sources) === side);
  const far = rest.filter((one) => !near.includes(one));
  // All of one side: the first against the others.
  if (far.length === 0) return parties(first, listOf(rest));
  const [a, b] = [listOf([first, ...near]), listOf(far)];
  const turn = sources.own !== null && b !== null && sideOf(b, sources) === sources.own && side !== sources.own;
  return turn ? parties(b, a) : parties(a, b);
}

interface Visitors {
  readonly delegation: Value | null;
  readonly head: Value | null;
}

/** The delegation, if one is named, and whoever leads it or travels alone. */
export function visitorsOf(event: Extract<Event, { type: "visit" }>, sources: Sources): Visitors {
  const { delegation } = event.details;
  const values = event.participants
    .filter(({ role }) => role !== "host")
    .map((one) => ({ role: one.role, value: participantValue(one, event, sources) }));
  const people = values.filter(({ value }) => value.kind === "person");
  const leaders = people.filter(({ role }) => role === "head" || role === "guest");
  const team = delegation
    ? partyValue(delegation, null, event.id, "delegation", sources)
    : (values.find(({ value }) => value.kind === "body")?.value ?? null);
  return { delegation: team, head: listOf((leaders.length > 0 ? leaders : people).map(({ value }) => value)) };
}

/** Everybody who takes part, the reader's own side first. */
export function membersOfEvent(event: Event, sources: Sources): Value | null {
  const values = participantsOf(event, sources).map(({ value }) => value);
  const isOwn = (value: Value) => sources.own !== null && sideOf(value, sources) === sources.own;
  return listOf([...values.filter(isOwn), ...values.filter((value) => !isOwn(value))]);
}

/** Keys of everybody who takes part, for telling whether two events belong to one chain. */
export function keysOf(values: readonly (Value | null)[]): readonly string[] {
  return membersOf(values.flatMap((value) => value ?? [])).flatMap((value) => {
    if (value.kind === "person") return [keyOfPerson(value)];
    return value.kind === "body" ? [keyOfTerm(value.term)] : [];
  });
}
