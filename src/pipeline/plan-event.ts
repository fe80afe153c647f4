/** An event to the sentence that tells it and to its headline. Denied events are not told. */
import { match, P } from "ts-pattern";
import type { Event, Post } from "../model/fact.js";
import type { Term } from "../model/term.js";
import type { Value } from "../model/value.js";
import { membersOfEvent, type Parties, partiesOf, visitorsOf } from "./plan-parties.js";
import { type Sentence, type Situation, sentence } from "./plan-sentence.js";
import {
  bare,
  dateValue,
  figureValue,
  listOf,
  participantValue,
  partyValue,
  personValue,
  placeValue,
  type Sources,
  termValue,
  topicsValue,
} from "./plan-values.js";

type Slots = Readonly<Record<string, Value | null>>;

interface Told {
  readonly situation: Situation;
  readonly headline: Situation;
  readonly slots: Slots;
}

export function tellEvent(event: Event, sources: Sources): Sentence | null {
  const told = tell(event, sources);
  return told && sentence(told.situation, "event", event.id, told.slots);
}

export function headEvent(event: Event, sources: Sources): Sentence | null {
  const told = tell(event, sources);
  return told && sentence(told.headline, "event", event.id, told.slots);
}

/** The event's situation with its slots; each type of event has its own. */
function tell(event: Event, sources: Sources): Told | null {
  if (event.modality === "denied") return null;
  const { id } = event;
  const planned = event.modality === "planned";
  const shared = {
    date: dateValue(event.date, id),
    place: placeValue(event.place, id, sources),
    topics: topicsValue(event.topics, id),
  };
  const members = membersOfEvent(event, sources);
  const isBare = !shared.date && !shared.place && !members;
  // «Прошла церемония» alone says nothing.
  if (isBare && (event.type === "conference" || event.type === "ceremony")) return null;
  return match(event)
    .with({ type: "visit" }, (visit) => tellVisit(visit, shared, sources))
    .with({ type: "meeting" }, { type: "negotiation" }, { type: "call" }, (one) => tellMeeting(one, shared, sources))
    .with({ type: "conference" }, ({ details }): Told | null => {
      const format: Value | null = details.format && {
        kind: "event",
        fact: id,
        slot: "format",
        term: details.format,
        ordinal: details.ordinal,
      };
      // A bare «форум» says less than who was there.
      const attended = isCommon(details.format) && event.participants.length < 3 ? members : null;
      const slots = { ...shared, attended, format, members };
      return planned
        ? { situation: "conference.planned", headline: "headline.conference-planned", slots }
        : { situation: "conference.held", headline: "headline.conference", slots };
    })
    .with({ type: "ceremony" }, ({ details }): Told => {
      const isNamed = details.of?.id?.startsWith("event.") ?? false;
      const named: Value | null =
        isNamed && details.of ? { kind: "event", fact: id, slot: "of", term: details.of, ordinal: null } : null;
      const slots = { ...shared, named, of: isNamed ? null : termValue(details.of, id, "of"), members };
      return planned
        ? { situation: "ceremony.planned", headline: "headline.ceremony-planned", slots }
        : { situation: "ceremony.held", headline: "headline.ceremony", slots };
    })
    .with({ type: "opening" }, ({ details }): Told => {
      const slots = {
        ...shared,
        object: termValue(details.object, id, "object"),
        what: termValue(details.what, id, "what"),
        members,
      };
      if (planned) return { situation: "opening.planned", headline: "headline.opening-planned", slots };
      return details.object?.id?.startsWith("event.")
        ? { situation: "opening.event", headline: "headline.opening-event", slots }
        : { situation: "opening.held", headline: "headline.opening", slots };
    })
    .with({ type: "appointment" }, (one) => tellAppointment(one, shared, sources))
    .with({ type: "letter" }, ({ details: { from, to, request, reply } }): Told | null => {
      if (planned) return null;
      const slots = {
        date: shared.date,
        from: from && partyByName(from, event, sources, "from"),
        to: to && partyByName(to, event, sources, "to"),
        request: listOf((request ?? []).map((term) => ({ kind: "term", fact: id, slot: "request", term }))),
      };
      return reply
        ? { situation: "letter.reply", headline: "headline.reply", slots }
        : { situation: "letter.sent", headline: "headline.letter", slots };
    })
    .with({ type: "speech" }, ({ details: { forum, title } }): Told | null => {
      if (planned) return null;
      const speaker = event.participants[0] ? participantValue(event.participants[0], event, sources) : null;
      const slots = {
        date: shared.date,
        speaker,
        forum: forum && ({ kind: "event", fact: id, slot: "forum", term: forum, ordinal: null } as const),
        title: title && ({ kind: "title", fact: id, slot: "title", term: title } as const),
      };
      return { situation: "speech.given", headline: "headline.speech", slots };
    })
    .with({ type: "aid" }, ({ details: { provider, recipient, goods, figure, via } }): Told => {
      const amount = sources.facts.figures.find((one) => one.id === figure);
      const slots = {
        date: shared.date,
        provider: provider && partyValue(provider, null, id, "provider", sources),
        recipient: recipient && partyValue(recipient, null, id, "recipient", sources),
        goods: termValue(goods, id, "goods"),
        quantity: amount ? figureValue({ ...amount, of: null }) : null,
        via: via && ({ kind: "place", fact: id, slot: "via", term: via } as const),
      };
      return planned
        ? { situation: "aid.planned", headline: "headline.aid-planned", slots }
        : { situation: "aid.given", headline: "headline.aid", slots };
    })
    .exhaustive();
}

/** A common noun and no name: event.forum, not event.forum.boao. */
function isCommon(term: Term | null): boolean {
  return term?.id != null && term.id.split(".").length < 3;
}

function tellVisit(event: Extract<Event, { type: "visit" }>, { date, place }: Slots, sources: Sources): Told | null {
  const { phase, level, from, to } = event.details;
  const sides = event.participants.filter(({ role }) => role === "side");
  if (sides.length >= 2 && !event.place && event.modality === "happened") {
    return {
      situation: "visit.mutual",
      headline: "headline.mutual",
      slots: { date: date ?? null, ...slotsOf(partiesOf(event, sources)) },
    };
  }
  const host = event.participants.find(({ role }) => role === "host");
  const dest = place ?? (host ? participantValue(host, event, sources) : null);
  const slots = { date: date ?? null, dest, level: termValue(level, event.id, "level"), ...visitorsOf(event, sources) };
  if (event.modality === "planned") return { situation: "visit.planned", headline: "headline.visit-planned", slots };
  const span = from && to ? dateValue(`${from}/${to}`, event.id) : event.date?.includes("/") ? date : null;
  if (span) return { situation: "visit.period", headline: "headline.visit", slots: { ...slots, date: span } };
  const situation = ({ held: "visit.held", started: "visit.started", ended: "visit.ended" } as const)[phase];
  return { situation, headline: phase === "started" ? "headline.visit-started" : "headline.visit", slots };
}

type Encounter = Extract<Event, { type: "meeting" | "negotiation" | "call" }>;

function tellMeeting(event: Encounter, { date, place, topics }: Slots, sources: Sources): Told {
  const parties = partiesOf(event, sources);
  const { level } = event.details;
  const slots = {
    date: date ?? null,
    place: place ?? null,
    topics: topics ?? null,
    members: membersOfEvent(event, sources),
    ...slotsOf(parties),
    level: termValue(level, event.id, "level"),
  };
  const [situation, headline] = match([event.type, event.modality] as const)
    .returnType<readonly [Situation, Situation]>()
    .with(["call", "planned"], () => ["call.planned", "headline.call-planned"])
    .with(["meeting", "planned"], () => ["meeting.planned", "headline.meeting-planned"])
    .with(["negotiation", "planned"], () => ["negotiation.planned", "headline.negotiation-planned"])
    .with(["call", P._], () => (isByVideo(event) ? ["call.video", "headline.video"] : ["call.held", "headline.call"]))
    .with(["meeting", P._], () =>
      isReceived(event, parties) ? ["meeting.received", "headline.received"] : ["meeting.held", "headline.meeting"],
    )
    .with(["negotiation", P._], () => ["negotiation.held", "headline.negotiation"])
    .exhaustive();
  return { situation, headline, slots };
}

/** A host and a guest, both people: 会见, «встретился с». */
function isReceived({ participants }: Event, { a, b }: Parties): boolean {
  const roles = new Set(participants.map(({ role }) => role));
  return roles.has("host") && roles.has("guest") && isPersonal(a) && isPersonal(b);
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

function tellAppointment(
  event: Extract<Event, { type: "appointment" }>,
  { date, place }: Slots,
  sources: Sources,
): Told | null {
  const { post, body, kind, previous } = event.details;
  const one = event.participants[0];
  if (!one) return null;
  const value = participantValue(one, event, sources);
  const before = previous === null ? undefined : sources.officials.get(previous);
  const office: Post | null = post && { post, body, status: "current" };
  const slots = {
    date: date ?? null,
    place: place ?? null,
    person: bare(value),
    post:
      office &&
      ({
        kind: "post",
        fact: event.id,
        slot: "post",
        post: office,
        side: value.kind === "person" ? value.side : null,
      } as const),
    previous: before ? bare(personValue(before, event.id, "previous")) : null,
  };
  if (event.modality === "planned") {
    return kind === "appointed"
      ? { situation: "appointment.planned", headline: "headline.appointment-planned", slots }
      : null;
  }
  return match(kind)
    .returnType<Told>()
    .with("appointed", () => ({ situation: "appointment.appointed", headline: "headline.appointed", slots }))
    .with("released", () => ({ situation: "appointment.released", headline: "headline.released", slots }))
    .with("took_office", () => ({ situation: "appointment.took-office", headline: "headline.took-office", slots }))
    .exhaustive();
}

/** The participant of that name, who may be an official. */
function partyByName(name: Event["participants"][number]["name"], event: Event, sources: Sources, slot: string): Value {
  const one = event.participants.find(
    (participant) => participant.name.zh === name.zh && participant.name.ru === name.ru,
  );
  return partyValue(name, one?.official ?? null, event.id, slot, sources);
}
