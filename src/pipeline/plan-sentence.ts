/** One sentence of a plan: the situation whose frames tell it, and what goes into their slots. */
import type { Section } from "../model/summary.js";
import type { Value } from "../model/value.js";

export interface Sentence {
  /** Id of the frames: a key of the phrase files. */
  readonly situation: Situation;
  readonly section: Section;
  /** The fact the frame's own words tell. */
  readonly fact: string;
  readonly slots: Readonly<Record<string, Value | null>>;
  /** Says so little that every frame of the others is tried before it: «подписали соглашение». */
  readonly last?: boolean;
}

/** Every situation the plan knows, with the slots it may fill. The phrase files have frames for exactly these. */
export const situations = {
  "visit.held": ["date", "delegation", "head", "dest", "level"],
  "visit.started": ["date", "delegation", "head", "dest", "level"],
  "visit.ended": ["date", "delegation", "head", "dest", "level"],
  "visit.period": ["date", "delegation", "head", "dest", "level"],
  "visit.planned": ["date", "delegation", "head", "dest", "level"],
  "visit.mutual": ["date", "a", "b", "sides"],
  "meeting.received": ["date", "place", "a", "b", "pair", "topics"],
  "meeting.with": ["date", "place", "a", "b", "pair", "topics"],
  "meeting.held": ["date", "place", "a", "b", "sides", "pair", "topics", "level"],
  "meeting.attended": ["date", "place", "members", "topics", "level"],
  "meeting.nameless": ["date", "place", "topics"],
  "negotiation.nameless": ["date", "place", "topics"],
  "meeting.planned": ["date", "place", "a", "b", "pair", "topics", "level"],
  "negotiation.held": ["date", "place", "a", "b", "sides", "pair", "topics", "level"],
  "negotiation.attended": ["date", "place", "members", "topics", "level"],
  "negotiation.planned": ["date", "place", "a", "b", "pair", "topics", "level"],
  "negotiation.visit": ["a", "b", "sides", "pair", "level", "topic", "topics", "docs"],
  "meeting.visit": ["a", "b", "sides", "pair", "level", "topic", "topics", "docs"],
  "call.held": ["date", "a", "b", "sides", "topics"],
  "call.video": ["date", "a", "b", "sides", "topics"],
  "call.planned": ["date", "a", "b", "pair", "topics"],
  "conference.held": ["date", "place", "attended", "format", "members"],
  "conference.planned": ["date", "place", "format", "members"],
  "ceremony.held": ["date", "place", "named", "of", "members"],
  "ceremony.attended": ["members"],
  "ceremony.planned": ["date", "place", "named", "of", "members"],
  "opening.held": ["date", "place", "object", "what", "members"],
  "opening.body": ["date", "place", "object", "members"],
  "opening.event": ["date", "place", "object", "members"],
  "opening.planned": ["date", "place", "object", "what"],
  "appointment.appointed": ["date", "person", "post", "previous"],
  "appointment.released": ["date", "person", "post"],
  "appointment.took-office": ["date", "place", "person", "post"],
  "appointment.planned": ["date", "person", "post"],
  "letter.sent": ["date", "from", "to", "request"],
  "letter.reply": ["date", "from", "to"],
  "letter.congratulation": ["date", "from", "to"],
  "letter.condolence": ["date", "from", "to"],
  "speech.given": ["date", "speaker", "forum", "title"],
  "speech.report": ["date", "speaker", "forum", "title"],
  "speech.address": ["date", "speaker", "forum", "title"],
  "aid.given": ["date", "provider", "recipient", "goods", "quantity", "via"],
  "aid.planned": ["date", "provider", "recipient", "goods", "quantity"],
  "agreement.signed": ["date", "place", "a", "b", "sides", "only", "docs", "times"],
  "agreement.initialled": ["date", "place", "a", "b", "sides", "docs"],
  "agreement.agreed": ["date", "place", "a", "b", "sides", "docs"],
  "agreement.issued": ["date", "place", "a", "b", "sides", "only", "docs"],
  "agreement.planned": ["date", "place", "a", "b", "sides", "only", "docs"],
  "agreement.discussed": ["date", "a", "b", "sides", "only", "docs"],
  "agreement.in-force": ["docs", "date", "place", "inForce"],
  "agreement.basis": ["docs"],
  "outcome.sides": ["topic", "topics", "signed", "agreed", "issued", "besides"],
  "outcome.members": ["topic", "topics", "signed", "agreed", "issued", "besides"],
  "outcome.documents": ["besides"],
  "statement.told": ["speaker", "topics"],
  "statement.topics": ["speaker", "topics"],
  "figure.level": ["period", "of", "amount", "change"],
  "figure.share": ["period", "of", "amount"],
  "figure.change": ["period", "of", "change"],
  "figure.line": ["period", "of", "amount"],
  "figure.count": ["period", "amount"],
  "participants.cn": ["list"],
  "participants.ru": ["list"],
  "participants.other": ["list"],
  "document.signed": ["doc", "date", "place", "signers"],
  "document.initialled": ["doc", "date", "place"],
  "document.agreed": ["doc", "date", "place"],
  "document.issued": ["doc", "date", "place"],
  "document.planned": ["doc", "date"],
  "document.discussed": ["doc"],
  "document.in-force": ["doc", "date", "place", "inForce"],
  "document.basis": ["doc"],
  "topics.meeting": ["date", "topics"],
  "topics.negotiation": ["date", "topics"],
  "topics.call": ["date", "topics"],
  "topics.visit": ["date", "topics"],
  "topics.conference": ["date", "topics"],
  "source.line": ["author", "medium", "date"],
  "headline.visit": ["delegation", "head", "dest"],
  "headline.visit-started": ["delegation", "head", "dest"],
  "headline.visit-planned": ["delegation", "head", "dest"],
  "headline.mutual": ["a", "b", "sides"],
  "headline.received": ["a", "b", "pair", "place"],
  "headline.meeting-with": ["a", "b", "pair", "place"],
  "headline.meeting": ["a", "b", "sides", "pair", "place"],
  "headline.negotiation": ["a", "b", "sides", "pair", "place"],
  "headline.meeting-attended": ["members", "place"],
  "headline.meeting-nameless": ["place"],
  "headline.negotiation-nameless": ["place"],
  "headline.negotiation-attended": ["members", "place"],
  "headline.meeting-planned": ["a", "b", "sides", "pair", "place"],
  "headline.negotiation-planned": ["a", "b", "sides", "pair", "place"],
  "headline.call": ["a", "b", "sides"],
  "headline.video": ["a", "b", "sides"],
  "headline.call-planned": ["a", "b", "sides"],
  "headline.conference": ["attended", "format", "place", "members"],
  "headline.conference-planned": ["format", "place"],
  "headline.ceremony": ["named", "of", "place", "members"],
  "headline.ceremony-planned": ["named", "of", "place", "members"],
  "headline.opening": ["object", "what", "place"],
  "headline.opening-body": ["object", "place"],
  "headline.opening-event": ["object", "place"],
  "headline.opening-planned": ["object", "what", "place"],
  "headline.appointed": ["person", "post"],
  "headline.released": ["person", "post"],
  "headline.took-office": ["person", "post", "place"],
  "headline.appointment-planned": ["person", "post"],
  "headline.letter": ["from", "to"],
  "headline.reply": ["from", "to"],
  "headline.congratulation": ["from", "to"],
  "headline.condolence": ["from", "to"],
  "headline.speech": ["speaker", "forum"],
  "headline.report": ["speaker", "forum"],
  "headline.address": ["speaker", "forum"],
  "headline.aid": ["provider", "recipient", "goods", "quantity"],
  "headline.aid-planned": ["provider", "recipient", "goods", "quantity"],
  "headline.signed": ["a", "b", "sides", "only", "docs", "place"],
  "headline.initialled": ["a", "b", "sides", "docs", "place"],
  "headline.agreed": ["a", "b", "sides", "docs"],
  "headline.issued": ["a", "b", "sides", "docs"],
  "headline.planned": ["a", "b", "sides", "only", "docs"],
  "headline.discussed": ["a", "b", "sides", "only", "docs"],
  "headline.in-force": ["docs"],
  "headline.statement": ["speaker", "topics"],
  "headline.figure": ["period", "of", "amount", "change"],
  "headline.figure-change": ["period", "of", "change"],
  "headline.figure-line": ["of", "amount"],
  "headline.figure-count": ["amount"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Situation = keyof typeof situations;

export type Slots = Readonly<Record<string, Value | null>>;

/** How an event is told: in a sentence, in a headline, with what in their slots. */
export interface Told {
  readonly situation: Situation;
  readonly headline: Situation;
  readonly slots: Slots;
}

export function sentence(situation: Situation, section: Section, fact: string, slots: Slots): Sentence {
  return { situation, section, fact, slots };
}

/** Section headings stand in the phrase files beside the situations: `section.event`. */
export const headingPrefix = "section.";

/** The same sentence with some slots emptied. */
export function without(one: Sentence, ...names: readonly string[]): Sentence {
  return { ...one, slots: Object.fromEntries(Object.entries(one.slots).filter(([name]) => !names.includes(name))) };
}

export function inSection(one: Sentence, section: Section): Sentence {
  return { ...one, section };
}

/** The one date of a sentence. */
export function dayOf({ slots: { date } }: Sentence): string | null {
  return date?.kind === "date" && date.values.length === 1 ? (date.values[0] ?? null) : null;
}

/** The date of the sentence before is not repeated: 同日, «в тот же день». */
export function onSameDay(one: Sentence, said: string | null): Sentence {
  const { date } = one.slots;
  return date?.kind === "date" && said !== null && dayOf(one) === said
    ? { ...one, slots: { ...one.slots, date: { ...date, same: true } } }
    : one;
}
