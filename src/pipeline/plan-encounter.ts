/** Visits, meetings, talks and calls: which situation they are, and who is in which slot. */
import { match, P } from "ts-pattern";
import type { Event } from "../model/fact.js";
import type { Value } from "../model/value.js";
import { membersOfEvent, type Parties, partiesOf, visitorsOf } from "./plan-parties.js";
import type { Situation, Slots, Told } from "./plan-sentence.js";
import { dateValue, participantValue, type Sources, termValue } from "./plan-values.js";

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
  const slots = { date: date ?? null, dest, level: termValue(level, event.id, "level"), ...visitorsOf(event, sources) };
  if (event.modality === "planned") return { situation: "visit.planned", headline: "headline.visit-planned", slots };
  const span = from && to ? dateValue(`${from}/${to}`, event.id) : event.date?.includes("/") ? date : null;
  if (span) return { situation: "visit.period", headline: "headline.visit", slots: { ...slots, date: span } };
  const situation = ({ held: "visit.held", started: "visit.started", ended: "visit.ended" } as const)[phase];
  return { situation, headline: phase === "started" ? "headline.visit-started" : "headline.visit", slots };
}

type Encounter = Extract<Event, { type: "meeting" | "negotiation" | "call" }>;

export function tellMeeting(event: Encounter, { date, place, topics }: Slots, sources: Sources): Told {
  const parties = partiesOf(event, sources);
  const { level } = event.details;
  const slots = {
    date: date ?? null,
    place: place ?? null,
    topics: topics ?? null,
    members: membersOfEvent(event, sources),
    ...parties.slots,
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
function isReceived({ participants }: Event, { slots: { a, b } }: Parties): boolean {
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
