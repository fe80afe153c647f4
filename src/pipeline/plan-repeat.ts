/**
 * Acts told twice in one article: the second report of a meeting, with fewer people and no more to say. Knows who took
 * part, where and when; knows no words.
 */
import type { Event } from "../model/fact.js";
import { keyOfTerm } from "../model/value.js";

/** Ids of events that say nothing another event of their day and sort does not say. */
export function findRepeats(events: readonly Event[]): ReadonlySet<string> {
  const groups = new Map<string, Event[]>();
  for (const one of events) {
    const key = keyOfAct(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const repeats = new Set<string>();
  for (const group of groups.values()) {
    const kept: Event[] = [];
    // «Заседание» tells less than who received whom.
    const byWeight = [...group].sort((left, right) => weightOf(right) - weightOf(left));
    for (const one of byWeight) {
      if (kept.some((other) => says(other, one))) repeats.add(one.id);
      else kept.push(one);
    }
  }
  return repeats;
}

/** People say more than countries. */
function weightOf({ type, participants }: Event): number {
  const people = participants.reduce((sum, { official }) => sum + (official === null ? 1 : 3), 0);
  return type === "conference" ? people - 0.5 : people;
}

/** What has to be alike: the day, the modality, and whether people met, went or celebrated. */
function keyOfAct({ type, date, modality, place }: Event): string | null {
  if (date === null || date.length < 10) return null;
  switch (type) {
    case "meeting":
    case "negotiation":
    case "conference":
      return `encounter ${date} ${modality}`;
    case "call":
      return `call ${date} ${modality}`;
    case "visit":
      return place && `visit ${keyOfTerm(place)} ${date} ${modality}`;
    default:
      return null;
  }
}

/** Whether the first says all that the second says. */
function says(first: Event, second: Event): boolean {
  const isElsewhere =
    first.place !== null && second.place !== null && keyOfTerm(first.place) !== keyOfTerm(second.place);
  if (isElsewhere || second.participants.length === 0) return false;
  // A conference of its own name is another occasion.
  if (second.type === "conference" && first.type !== "conference" && isNamed(second)) return false;
  const present = new Set(first.participants.map(keyOfParticipant));
  const left = second.participants.filter((one) => !present.has(keyOfParticipant(one)));
  return left.every(({ official, name }) => official === null && name.id?.startsWith("country.") === true);
}

function keyOfParticipant({ official, name }: Event["participants"][number]): string {
  return official ?? keyOfTerm(name);
}

function isNamed(event: Extract<Event, { type: "conference" }>): boolean {
  return (event.details.format?.id?.split(".").length ?? 3) > 2;
}
