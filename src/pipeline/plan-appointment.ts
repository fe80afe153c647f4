/** Appointments, releases and takings of office. */
import { match } from "ts-pattern";
import type { Event, Post } from "../model/fact.js";
import type { Slots, Told } from "./plan-sentence.js";
import { bare, participantValue, personValue, type Sources } from "./plan-values.js";

export function tellAppointment(
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
