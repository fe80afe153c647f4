/** An event to the sentence that tells it and to its headline. Denied events are not told. */
import { match } from "ts-pattern";
import type { Event } from "../model/fact.js";
import type { Term } from "../model/term.js";
import { keyOfTerm, type Value } from "../model/value.js";
import { tellAppointment } from "./plan-appointment.js";
import { tellMeeting, tellVisit } from "./plan-encounter.js";
import { membersOfEvent } from "./plan-parties.js";
import { type Sentence, sentence, type Told } from "./plan-sentence.js";
import {
  dateValue,
  figureValue,
  listOf,
  participantValue,
  partyValue,
  placeValue,
  type Sources,
  termValue,
  topicsValue,
} from "./plan-values.js";

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
  // «Прошла церемония», «прошёл форум» alone say nothing; an occasion with a name of its own may.
  if ((event.type === "conference" || event.type === "ceremony") && !shared.place && !members) {
    const name = event.type === "conference" ? event.details.format : event.details.of;
    if (!shared.date || isCommon(name)) return null;
  }
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
      const attended = isCommon(details.format) && event.participants.length <= 5 ? members : null;
      const slots = { ...shared, attended, format, members };
      return planned
        ? { situation: "conference.planned", headline: "headline.conference-planned", slots }
        : { situation: "conference.held", headline: "headline.conference", slots };
    })
    .with({ type: "ceremony" }, ({ details }): Told | null => {
      // «Церемония» alone names nothing: who was there does.
      const isBare = details.of === null || details.of.id === "event.ceremony";
      if (isBare && !members) return null;
      const isNamed = !isBare && (details.of?.id?.startsWith("event.") ?? false);
      const named: Value | null =
        isNamed && details.of ? { kind: "event", fact: id, slot: "of", term: details.of, ordinal: null } : null;
      const slots = { ...shared, named, of: isNamed || isBare ? null : termValue(details.of, id, "of"), members };
      return planned
        ? { situation: "ceremony.planned", headline: "headline.ceremony-planned", slots }
        : { situation: "ceremony.held", headline: "headline.ceremony", slots };
    })
    .with({ type: "opening" }, ({ details }): Told | null => {
      // A town is not opened: what was opened in it has no name in the article.
      if (isTown(details.object) && !details.what) return null;
      const slots = {
        ...shared,
        // What was opened is not where it was opened.
        place: isSameTerm(event.place, details.object) ? null : shared.place,
        object: termValue(details.object, id, "object"),
        what: termValue(details.what, id, "what"),
        members,
      };
      if (planned) return { situation: "opening.planned", headline: "headline.opening-planned", slots };
      const sort = details.object?.id?.split(".")[0];
      if (sort === "event") return { situation: "opening.event", headline: "headline.opening-event", slots };
      if (sort === "body") return { situation: "opening.body", headline: "headline.opening-body", slots };
      return { situation: "opening.held", headline: "headline.opening", slots };
    })
    .with({ type: "appointment" }, (one) => tellAppointment(one, shared, sources))
    .with({ type: "letter" }, ({ details: { from, to, request, reply, form } }): Told | null => {
      if (planned) return null;
      const slots = {
        date: shared.date,
        from: from && partyByName(from, event, sources, "from"),
        to: to && partyByName(to, event, sources, "to"),
        request: listOf((request ?? []).map((term) => ({ kind: "term", fact: id, slot: "request", term }))),
      };
      if (form) return { situation: `letter.${form}`, headline: `headline.${form}`, slots };
      return reply
        ? { situation: "letter.reply", headline: "headline.reply", slots }
        : { situation: "letter.sent", headline: "headline.letter", slots };
    })
    .with({ type: "speech" }, ({ details: { forum, title, form } }): Told | null => {
      if (planned) return null;
      const speaker = event.participants[0] ? participantValue(event.participants[0], event, sources) : null;
      const slots = {
        date: shared.date,
        speaker,
        forum: forum && ({ kind: "event", fact: id, slot: "forum", term: forum, ordinal: null } as const),
        title: title && ({ kind: "title", fact: id, slot: "title", term: title } as const),
      };
      if (form) return { situation: `speech.${form}`, headline: `headline.${form}`, slots };
      return { situation: "speech.given", headline: "headline.speech", slots };
    })
    .with({ type: "aid" }, ({ details: { provider, recipient, goods, figure, via } }): Told => {
      const amount = sources.facts.figures.find((one) => one.id === figure);
      const slots = {
        date: shared.date,
        provider: provider && partyValue(provider, null, id, "provider", sources),
        recipient: recipient && partyValue(recipient, null, id, "recipient", sources),
        goods: termValue(goods, id, "goods"),
        // Pieces of what the goods are made of are not counted in goods.
        quantity: amount && amount.unit !== "item" ? figureValue({ ...amount, of: null }) : null,
        via: via && ({ kind: "place", fact: id, slot: "via", term: via } as const),
      };
      return planned
        ? { situation: "aid.planned", headline: "headline.aid-planned", slots }
        : { situation: "aid.given", headline: "headline.aid", slots };
    })
    .exhaustive();
}

function isSameTerm(one: Term | null, other: Term | null): boolean {
  return one !== null && other !== null && keyOfTerm(one) === keyOfTerm(other);
}

/** A place that is no structure: place.harbin, place.region.amur, but not place.bridge.heihe-blagoveshchensk. */
function isTown(term: Term | null): boolean {
  return /^(?:country|place)\.(?:[^.]+$|region\.|province\.|autonomous\.|federal-district\.)/u.test(term?.id ?? "");
}

/** A common noun and no name: event.forum, not event.forum.boao. */
function isCommon(term: Term | null): boolean {
  return term?.id != null && term.id.split(".").length < 3;
}

/** The participant of that name, who may be an official. */
function partyByName(name: Event["participants"][number]["name"], event: Event, sources: Sources, slot: string): Value {
  const one = event.participants.find(
    (participant) => participant.name.zh === name.zh && participant.name.ru === name.ru,
  );
  return partyValue(name, one?.official ?? null, event.id, slot, sources);
}
