/** Visits, meetings, talks and calls: which situation they are, and who is in which slot. */
import { match, P } from "ts-pattern";
import type { Event } from "../model/fact.js";
import { keyOfTerm, type Value } from "../model/value.js";
import { membersOf, membersOfEvent, type Parties, partiesOf, visitorsOf } from "./plan-parties.js";
import type { Situation, Slots, Told } from "./plan-sentence.js";
import { dateValue, listOf, participantValue, type Sources, sideOf, sideOfTerm, termValue } from "./plan-values.js";

export function tellVisit(
  event: Extract<Event, { type: "visit" }>,
  { date, place }: Slots,
  sources: Sources,
): Told | null {
  const { phase, level, from, to } = event.details;
  const sides = event.participants.filter(({ role }) => role === "side");
  if (sides.length >= 2 && !event.place && event.modality === "happened") {
    return {
      situation: "visit.mutual",
      headline: "headline.mutual",
      slots: { date: date ?? null, ...partiesOf(event, sources).slots },
    };
  }
  const host = event.participants.find(({ role }) => role === "host");
  const dest = place ?? (host ? participantValue(host, event, sources) : null);
  const visitors = visitorsOf(event, sources);
  if (isAtHome(visitors, dest, sources)) return null;
  const slots = { date: date ?? null, dest, level: termValue(level, event.id, "level"), ...visitors };
  if (event.modality === "planned") return { situation: "visit.planned", headline: "headline.visit-planned", slots };
  const span = from && to ? dateValue(`${from}/${to}`, event.id) : event.date?.includes("/") ? date : null;
  if (span) return { situation: "visit.period", headline: "headline.visit", slots: { ...slots, date: span } };
  const situation = ({ held: "visit.held", started: "visit.started", ended: "visit.ended" } as const)[phase];
  return { situation, headline: phase === "started" ? "headline.visit-started" : "headline.visit", slots };
}

/** Nobody is a visitor of the own country. */
function isAtHome({ head, delegation }: ReturnType<typeof visitorsOf>, dest: Value | null, sources: Sources): boolean {
  const visitor = head ?? delegation;
  if (!visitor || !dest || !("term" in dest) || !dest.term.id?.startsWith("country.")) return false;
  const home = sideOf(visitor, sources);
  return home !== null && home === sideOfTerm(dest.term, sources);
}

type Encounter = Extract<Event, { type: "meeting" | "negotiation" | "call" }>;

export function tellMeeting(event: Encounter, { date, place, topics }: Slots, sources: Sources): Told | null {
  const parties = personalParties(partiesOf(event, sources));
  const { level } = event.details;
  const slots = {
    date: date ?? null,
    place: place ?? null,
    topics: topics ?? null,
    members: membersOfEvent(event, sources),
    ...parties.slots,
    level: termValue(level, event.id, "level"),
  };
  if (!parties.slots.b || isOneSided(event, parties, sources)) return tellPresence(event, slots);
  const [situation, headline] = match([event.type, event.modality] as const)
    .returnType<readonly [Situation, Situation]>()
    .with(["call", "planned"], () => ["call.planned", "headline.call-planned"])
    .with(["meeting", "planned"], () => ["meeting.planned", "headline.meeting-planned"])
    .with(["negotiation", "planned"], () => ["negotiation.planned", "headline.negotiation-planned"])
    .with(["call", P._], () => (isByVideo(event) ? ["call.video", "headline.video"] : ["call.held", "headline.call"]))
    .with(["meeting", P._], () => {
      if (!isPersonal(parties.slots.a) || !isHosted(event)) return ["meeting.held", "headline.meeting"];
      return isReceived(event, parties) && !isAway(event, parties, sources)
        ? ["meeting.received", "headline.received"]
        : ["meeting.with", "headline.meeting-with"];
    })
    .with(["negotiation", P._], () => ["negotiation.held", "headline.negotiation"])
    .exhaustive();
  return { situation, headline, slots };
}

/** A person does not meet with a country: «Китай провёл встречу с Ельциным» has lost whom he met. */
function personalParties(own: Parties): Parties {
  const people = membersOf(own.each).filter(({ kind }) => kind === "person");
  const others = membersOf(own.each).filter((value) => value.kind !== "person");
  const isMixed = people.length > 0 && others.some((value) => "term" in value && value.term.id?.startsWith("country."));
  return isMixed ? { slots: { a: null, b: null, sides: null, pair: null, only: null }, each: people } : own;
}

/** All of one side, and nobody is said to have received anybody: the others have no name in the article. */
function isOneSided(event: Event, parties: Parties, sources: Sources): boolean {
  if (isReceived(event, parties)) return false;
  const sides = new Set(membersOf(parties.each).map((value) => sideOf(value, sources)));
  return sides.size === 1 && !sides.has(null);
}

/** Where one side alone is named: it took part, wherever or whenever it was. */
function tellPresence({ type, modality }: Encounter, slots: Slots): Told | null {
  const members = membersOf([slots.members ?? null].flatMap((value) => value ?? []));
  const people = members.filter(({ kind }) => kind === "person");
  if (type === "call" || modality === "planned" || (!slots.date && !slots.place)) return null;
  if (people.length === 0) return tellNameless(type, slots);
  const present = { ...slots, a: null, b: null, sides: null, pair: null, members: listOf(people) };
  return type === "meeting"
    ? { situation: "meeting.attended", headline: "headline.meeting-attended", slots: present }
    : { situation: "negotiation.attended", headline: "headline.negotiation-attended", slots: present };
}

/** Nobody has a name: that it was, when and where, is all there is to say. */
function tellNameless(type: Encounter["type"], { date, place, topics }: Slots): Told | null {
  if (!date || !place) return null;
  const slots = { date, place, topics: topics ?? null };
  return type === "meeting"
    ? { situation: "meeting.nameless", headline: "headline.meeting-nameless", slots }
    : { situation: "negotiation.nameless", headline: "headline.negotiation-nameless", slots };
}

/** Who is on a visit, or meets abroad, receives nobody there: «Патрушев принял мэра Шанхая». */
function isAway(event: Event, { slots: { a } }: Parties, sources: Sources): boolean {
  if (a?.kind !== "person" || a.side === null) return false;
  const where = event.place && sideOfTerm(event.place, sources);
  if (where) return where !== a.side;
  return sources.facts.events.some(
    ({ type, place, participants }) =>
      type === "visit" &&
      place !== null &&
      sideOfTerm(place, sources) !== a.side &&
      participants.some(({ official, role }) => official !== null && official === a.official && role !== "host"),
  );
}

function isHosted({ participants }: Event): boolean {
  const roles = new Set(participants.map(({ role }) => role));
  return roles.has("host") && roles.has("guest");
}

/** The article's own word says that one received the other (会见, «принял»), and they are not of one rank. */
function isReceived({ evidence }: Event, { slots: { a, b } }: Parties): boolean {
  const isSaid = evidence.some(({ slot, text }) => slot === "type" && /[会會接召][见見]|прин(?:ял|има)/iu.test(text));
  const rank = (value: Value | null) => (value?.kind === "person" ? value.post?.post : null);
  const [one, other] = [rank(a), rank(b)];
  return isSaid && isPersonal(b) && (!one || !other || keyOfTerm(one) !== keyOfTerm(other));
}

/** Said by the format, or by the words of the evidence in either language. */
function isByVideo({ details, evidence }: Encounter): boolean {
  return [
    details.format?.id,
    details.format?.zh,
    details.format?.ru,
    ...evidence.map(({ slot, text }) => (slot === "type" ? text : null)),
  ].some((text) => text != null && /video|视频|видео/iu.test(text));
}

function isPersonal(value: Value | null): boolean {
  if (value?.kind === "list") return value.items.every(isPersonal);
  return value?.kind === "person";
}
