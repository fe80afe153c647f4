/** Appointments, releases and takings of office: of whom, to which post, in whose place. Elections are none. */
import type { Rule } from "../../match/rule.js";
import type { Finding } from "../../match/run.js";
import type { Event, Post } from "../../model/fact.js";
import type { Term } from "../../model/term.js";
import { keyOfTerm } from "../../model/value.js";
import type { Desk } from "../desk.js";
import { captureOf, type EventDraft, type EventSays, mergeEvents, readEvent } from "../event.js";
import { defineKind, type Trace } from "../kind.js";
import { isSupposed } from "../supposition.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export interface AppointmentSays extends EventSays {
  readonly type: "appointment";
  readonly kind: Details["kind"];
}

type Details = Extract<Event, { type: "appointment" }>["details"];

export const appointment = defineKind<AppointmentSays, EventDraft>({
  name: "appointment",
  folds: false,
  apart: true,
  unfolded: true,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, anchor, rule } = finding;
    const draft = readEvent(finding, desk);
    const person = draft?.participants[0]?.person ?? null;
    if (!draft || person === null || draft.modality === "denied" || isSupposed(chart, anchor)) return [];
    const { kind } = rule.says;
    const isSaid = captureOf(finding, "post") !== undefined;
    const office = isSaid ? postSaid(finding, person, desk) : desk.postOf(person);
    if (!office) return [];
    const details: Details = { post: office.post, body: office.body, kind, previous: null };
    const previous = personIn(finding, "previous", desk);
    return [
      {
        ...draft,
        participants: draft.participants.slice(0, 1),
        // What was talked about in that sentence is not what the appointment is about.
        topics: [],
        traces: draft.traces.filter(({ slot }) => slot !== "topic"),
        details,
        refers: { ...(previous !== null && { previous }), ...(!isSaid && { isImplied: true }) },
      },
    ];
  },
  same: (left, right) =>
    left.participants[0]?.key === right.participants[0]?.key &&
    left.modality === right.modality &&
    detailsOf(left).kind === detailsOf(right).kind &&
    (left.date === null || right.date === null || left.date.value === right.date.value) &&
    isSamePost(detailsOf(left), detailsOf(right)),
  merge(left, right) {
    const [said, other] = left.refers?.isImplied ? [right, left] : [left, right];
    const fuller = isFuller(detailsOf(other), detailsOf(said)) ? other : said;
    return { ...mergeEvents(left, right), details: fuller.details, refers: { ...other.refers, ...said.refers } };
  },
  settle: (drafts) => drafts.map((draft) => withPostGiven(draft, drafts)),
});

/** Who takes office without a word about which, takes that to which the article says he was appointed. */
function withPostGiven(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (!draft.refers?.isImplied || detailsOf(draft).kind === "released") return draft;
  const given = drafts.findLast(
    (one) =>
      !one.refers?.isImplied &&
      detailsOf(one).kind !== "released" &&
      one.participants[0]?.key === draft.participants[0]?.key,
  );
  if (!given) return draft;
  const { post, body } = detailsOf(given);
  return { ...draft, details: { ...detailsOf(draft), post, body } };
}

function detailsOf(draft: EventDraft): Details {
  return draft.details as Details;
}

function isSamePost(left: Details, right: Details): boolean {
  if (!left.post || !right.post) return true;
  const [one, two] = [wordingOf(left.post), wordingOf(right.post)];
  // «посол» is «посол в Китае» told in short.
  return one.startsWith(two) || two.startsWith(one) || keyOfTerm(left.post) === keyOfTerm(right.post);
}

function postSaid(finding: Finding, person: string, desk: Desk): Post | null {
  const capture = captureOf(finding, "post");
  const first = capture && finding.chart.items[capture.from];
  const last = capture && finding.chart.items[capture.to - 1];
  return first && last ? desk.postSaid(person, { start: first.start, end: last.end }) : null;
}

/** «посол в Китае» of «посол». */
function isFuller({ post: long }: Details, { post: short }: Details): boolean {
  if (!long || !short) return short === null;
  const [one, two] = [wordingOf(long), wordingOf(short)];
  return one.length > two.length && one.startsWith(two);
}

function wordingOf({ zh, ru }: Term): string {
  return ru ?? zh ?? "";
}

function personIn(finding: Finding<Rule<AppointmentSays>>, slot: Trace["slot"], desk: Desk): string | null {
  const capture = captureOf(finding, slot);
  const item = capture && finding.chart.items[capture.from];
  return item ? desk.person(item) : null;
}
