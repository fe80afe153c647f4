/** What all kinds of events share: when, where, who, about what, and whether it took place. */
import type { Rule } from "../match/rule.js";
import type { Capture, Finding } from "../match/run.js";
import { addDays, formatSpan, parseDate, point } from "../model/calendar.js";
import type { EventDetails, EventType, Modality, Role } from "../model/fact.js";
import type { Mention } from "../model/mention.js";
import type { Term } from "../model/term.js";
import type { Desk, Found, Party } from "./desk.js";
import { type Draft, type Trace, tracesOf } from "./kind.js";

export interface EventSays {
  readonly type: EventType;
  /** Kept where the rule's words say more than the type: 结束访问. */
  readonly phase?: "held" | "started" | "ended";
  readonly modality?: Modality;
  /** Names who took part too in what the text spoke of last; `only`: and tells of nothing else. */
  readonly joins?: boolean | "only";
  /** The role of whom the clauses before are about, where the rule's own clause leaves its subject out. */
  readonly unsaid?: Role;
  /** Done together by all whom the sentence has named: 并共同主持会议. */
  readonly together?: boolean;
}

export interface DraftParticipant extends Omit<Party, "role"> {
  readonly role: Role;
}

export interface EventDraft extends Draft {
  readonly type: EventType;
  readonly date: Found<string> | null;
  readonly place: Found<Term> | null;
  readonly participants: readonly DraftParticipant[];
  readonly topics: readonly Found<Term>[];
  readonly modality: Modality;
  readonly details: Partial<EventDetails[EventType]>;
  /** Number of the sentence, for joining neighbours. */
  readonly sentence: number;
  readonly joins?: boolean | "only";
  /** Who met, where the words before say it and those of the event do not: «A и B обсудили торговлю. Встреча прошла …». */
  readonly implied?: readonly DraftParticipant[];
  /**
   * What the details name by id, before there are ids: keys of people, starts of quantities; whether a post is not said
   * with the act.
   */
  readonly refers?: { readonly previous?: string; readonly figure?: number; readonly isImplied?: true };
}

/** Slots that hold parties, with the role each gives. */
const roles: Readonly<Record<string, Role>> = {
  host: "host",
  guest: "guest",
  head: "head",
  member: "member",
  side: "side",
};

/** Reads the slots every event has; `details` are the kind's own. */
export function readEvent(
  finding: Finding<Rule<EventSays>>,
  desk: Desk,
  details: EventDraft["details"] = {},
): EventDraft | null {
  const { chart, rule, captures, anchor } = finding;
  if (desk.isGeneral(chart, anchor)) return null;
  const modality = rule.says.modality ?? desk.modality(chart, anchor);
  const participants = captures.flatMap((capture) => {
    const role = roles[capture.slot];
    if (!role) return [];
    return desk
      .parties(chart, capture.from, capture.to, capture.slot, rule.id)
      .map((party) => ({ ...party, role: party.role ?? role }));
  });
  const { unsaid } = rule.says;
  const heard = unsaid && rule.says.together ? desk.heard(chart) : [];
  const subjects = unsaid && heard.length < 2 ? desk.subject(chart, finding.from, unsaid, rule.id) : heard;
  const left = unsaid ? subjects.map((party) => ({ ...party, role: unsaid })) : [];
  const date = dateOf(finding, desk);
  const place =
    placeOf(finding, desk) ??
    (elsewhere.has(rule.says.type) ? null : desk.placeOfNews(date?.value ?? null, modality, chart));
  const topics = desk.topics(chart, rule.id);
  return {
    type: rule.says.type,
    date,
    place,
    participants: unique([...left, ...participants]),
    topics,
    modality,
    details,
    sentence: chart.sentence.start,
    ...(rule.says.joins && { joins: rule.says.joins }),
    ...(modality === "happened" && { implied: impliedBy(finding, participants, desk) }),
    traces: [
      ...tracesOf(finding),
      ...anchorTrace(finding),
      ...traces(date),
      ...traces(place),
      ...topics.map(({ trace }) => trace),
    ],
  };
}

/** A journey leads elsewhere, and a call has no place. */
const elsewhere: ReadonlySet<EventType> = new Set<EventType>(["visit", "call", "letter", "appointment"]);

export function captureOf({ captures }: Finding, slot: string): Capture | undefined {
  return captures.find((one) => one.slot === slot);
}

/** The term in a slot: of several items the one the glossary knows, the last first. */
export function termIn(finding: Finding, slot: string, desk: Desk): Term | null {
  const capture = captureOf(finding, slot);
  if (!capture) return null;
  const items = finding.chart.items.slice(capture.from, capture.to);
  const known = [...items].reverse().find(({ mention }) => mention.kind === "term");
  return known ? desk.term(known.mention) : null;
}

/** The one party of a slot, in a role; `null` where the slot names none or several. */
export function partyIn(finding: Finding<Rule>, slot: string, role: Role, desk: Desk): DraftParticipant | null {
  const capture = captureOf(finding, slot);
  if (!capture) return null;
  const [one, other] = desk.parties(finding.chart, capture.from, capture.to, slot, finding.rule.id);
  return one && !other ? { ...one, role } : null;
}

function dateOf(finding: Finding<Rule<EventSays>>, desk: Desk): Found<string> | null {
  const capture = captureOf(finding, "date");
  const item = capture && finding.chart.items[capture.from];
  if (item?.mention.kind === "date") {
    const until = captureOf(finding, "until");
    const length = captureOf(finding, "length");
    const days = length && daysOf(finding.chart.items[length.from]?.mention);
    const last = days ? lastDayOf(item.mention.value, days) : null;
    const end = until && finding.chart.items[until.from]?.mention;
    return {
      // 15日开幕，持续至19日: both ends.
      value:
        end?.kind === "date"
          ? `${item.mention.value}/${end.value}`
          : last
            ? `${item.mention.value}/${last}`
            : item.mention.value,
      trace: { slot: "date", start: item.start, end: item.end, rule: item.mention.rule },
    };
  }
  return lengthened(finding, desk.date(finding.chart, finding.anchor, finding.rule.id));
}

/** «в понедельник приехал с трёхдневным визитом»: the span from its first day. */
function lengthened(finding: Finding, found: Found<string> | null): Found<string> | null {
  const length = captureOf(finding, "length");
  const days = length && daysOf(finding.chart.items[length.from]?.mention);
  const last = found && days ? lastDayOf(found.value, days) : null;
  return found && last ? { ...found, value: `${found.value}/${last}` } : found;
}

function placeOf(finding: Finding<Rule<EventSays>>, desk: Desk): Found<Term> | null {
  const capture = captureOf(finding, "place");
  const item = capture && finding.chart.items[capture.to - 1];
  if (item) {
    const value = desk.term(item.mention);
    return { value, trace: { slot: "place", start: item.start, end: item.end, rule: finding.rule.id } };
  }
  return desk.place(finding.chart, finding.anchor, finding.rule.id);
}

/** 为期5天: the first day is one of them. */
function daysOf(mention: Mention | undefined): number | null {
  if (mention?.kind !== "quantity" || mention.approx || !Number.isInteger(mention.value)) return null;
  const days = mention.unit === "day" ? mention.value : mention.unit === "week" ? mention.value * 7 : 0;
  return days > 1 && days <= 100 ? days : null;
}

function lastDayOf(first: string, days: number): string | null {
  const day = parseDate(first);
  if (day === null || day.day === null || day.year === null) return null;
  return formatSpan(point(addDays(day, days - 1)));
}

function anchorTrace({ rule, chart, anchor }: Finding): readonly Trace[] {
  const item = chart.items[anchor];
  return item ? [{ slot: "type", start: item.start, end: item.end, rule: rule.id }] : [];
}

function traces(found: Found<unknown> | null): readonly Trace[] {
  return found ? [found.trace] : [];
}

export function unique<T extends { readonly key: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The same occasion: same type, and nothing that speaks against it: another date, or no party in common where both name some. */
export function sameEvent(left: EventDraft, right: EventDraft): boolean {
  if (left.modality !== right.modality) return false;
  if (isEcho(left, right)) return true;
  if (left.type !== right.type) return false;
  if (left.date && right.date && !isWithin(left.date.value, right.date.value)) return false;
  if (isOther(left.details, right.details)) return false;
  const keys = new Set(left.participants.map(({ key }) => key));
  // 出席仪式: the ceremony told before, whoever else took part in it.
  if (isSaidAgain(left.details, right.details)) return true;
  if (talks.has(left.type) && left.participants.length > 1 && right.participants.length > 1) {
    const others = new Set(right.participants.map(({ key }) => key));
    return [...keys].every((key) => others.has(key)) || [...others].every((key) => keys.has(key));
  }
  const both = left.participants.length > 0 && right.participants.length > 0;
  // Of a conference or a ceremony one sentence names some of those there, and the next one others.
  if (both && gatherings.has(left.type) && isOneOccasion(left, right)) return true;
  if (both) return right.participants.some(({ key }) => keys.has(key));
  return true;
}

/**
 * «Встреча прошла …», «на встрече присутствовали …» a few sentences on: the occasion told before, under another noun or
 * with more people.
 */
function isEcho(left: EventDraft, right: EventDraft): boolean {
  const isTalk = talks.has(left.type) && talks.has(right.type);
  if (!isTalk && left.type !== right.type) return false;
  if (!right.joins && (!isTalk || right.participants.length > 0)) return false;
  if (right.joins === "only") return left.traces.some(({ start }) => isNear(start, right.sentence));
  if (right.sentence - left.sentence > farthestEcho || isOther(left.details, right.details)) return false;
  return !left.date || !right.date || isWithin(left.date.value, right.date.value);
}

/** The sentence before. */
function isNear(start: number, sentence: number): boolean {
  return start < sentence && sentence - start < 160;
}

/** What only joins, and found nothing to join, is no event. */
export function withoutEchoes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return drafts.filter(({ joins }) => joins !== "only");
}

/** How far an occasion is spoken of again without a word on who was there, in UTF-16 units. */
const farthestEcho = 900;

const gatherings: ReadonlySet<EventType> = new Set<EventType>(["conference", "ceremony", "opening"]);

/** Of one day and place, as far as they are said. */
function isOneOccasion(left: EventDraft, right: EventDraft): boolean {
  const isSamePlace = !left.place || !right.place || keyOf(left.place.value) === keyOf(right.place.value);
  return isSamePlace && right.sentence - left.sentence <= farthestEcho;
}

/** Whom someone met tells one meeting from another. */
const talks: ReadonlySet<EventType> = new Set<EventType>(["meeting", "negotiation", "call"]);

/** The same day, or a day of a span: 15日 in 15日至19日. */
function isWithin(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.includes("/") ? [right, left] : [left, right];
  const [from, to] = long.split("/");
  return from !== undefined && to !== undefined && from <= short && short <= to;
}

/** Another thing opened, another conference: what both name, and name differently. */
function isOther(left: EventDraft["details"], right: EventDraft["details"]): boolean {
  const of = (details: EventDraft["details"], slot: string) => (details as Readonly<Record<string, Term | null>>)[slot];
  return ["object", "format", "of"].some((slot) => {
    const [one, two] = [of(left, slot), of(right, slot)];
    return one && two && keyOf(one) !== keyOf(two) && !isGeneral(one, two) && !isGeneral(two, one);
  });
}

/** The later one has the general word for what the earlier one is. */
function isSaidAgain(left: EventDraft["details"], right: EventDraft["details"]): boolean {
  return ["format", "of"].some((slot) => {
    const [special, general] = [left, right].map((one) => (one as Readonly<Record<string, Term | null>>)[slot]);
    return special && general && keyOf(special) !== keyOf(general) && isGeneral(general, special);
  });
}

/** 论坛 said for 东方经济论坛, 仪式 for 通车仪式. */
function isGeneral(general: Term, special: Term): boolean {
  if (general.zh && special.zh?.endsWith(general.zh)) return true;
  return general.id !== null && (special.id ?? "").startsWith(`${general.id}.`);
}

function keyOf({ id, zh, ru }: Term): string {
  return id ?? zh ?? ru ?? "";
}

/** Those of the words before; nobody where the event's own words name sides that nothing is known of. */
function impliedBy(
  { rule, chart, captures, anchor }: Finding<Rule<EventSays>>,
  participants: readonly DraftParticipant[],
  desk: Desk,
): readonly DraftParticipant[] {
  const isUnresolved = participants.length === 0 && captures.some(({ slot }) => roles[slot] !== undefined);
  if (!encounters.has(rule.says.type) || isUnresolved) return [];
  const actor = participants.length === 1 ? desk.actorBefore(chart, anchor, rule.id) : null;
  const parties =
    actor && actor.key !== participants[0]!.key ? [actor] : desk.sidesBefore(chart, rule.id, partyOf(participants));
  const own = actor ? participants : [];
  return unique([...own, ...parties.map((party) => ({ ...party, role: "side" as const }))]);
}

function partyOf(participants: readonly DraftParticipant[]): Party | null {
  const [one, other] = participants;
  if (!one || other) return null;
  const { role: _, ...party } = one;
  return party;
}

/** What has one side or none takes both from the words before it, where they name the one too. */
export function fillSides(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return drafts.map((draft) => {
    const { participants, implied } = draft;
    if (!implied || implied.length < 2 || participants.length > 1) return draft;
    if (!participants.every(({ key }) => implied.some((one) => one.key === key))) return draft;
    const others = implied.filter(({ key }) => !participants.some((one) => one.key === key));
    return {
      ...draft,
      participants: [...participants, ...others],
      traces: [...draft.traces, ...others.map(({ trace }) => trace)],
    };
  });
}

/** Two or more meet: who they are may be told before. */
const encounters: ReadonlySet<EventType> = new Set<EventType>(["meeting", "negotiation", "ceremony"]);

export function mergeEvents(left: EventDraft, right: EventDraft): EventDraft {
  return {
    ...left,
    date: longer(left.date, right.date),
    place: left.place ?? right.place,
    participants: unique([...left.participants, ...right.participants]),
    topics: uniqueTopics([...left.topics, ...right.topics]),
    details: { ...right.details, ...left.details },
    traces: [...left.traces, ...right.traces],
  };
}

/** The span stands against a day of it; of two spans the narrower is the event's own. */
function longer(left: Found<string> | null, right: Found<string> | null): Found<string> | null {
  if (left?.value.includes("/") && right?.value.includes("/") && isWithin(right.value, left.value)) return right;
  return right && (!left || right.value.length > left.value.length) ? right : left;
}

function uniqueTopics(topics: readonly Found<Term>[]): readonly Found<Term>[] {
  return unique(topics.map((one) => ({ ...one, key: one.value.id ?? one.value.zh ?? one.value.ru ?? "" })));
}
