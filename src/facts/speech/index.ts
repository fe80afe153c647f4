/** Speeches: who spoke, where, under which title. Not what was said. */
import type { Finding } from "../../match/run.js";
import type { Event } from "../../model/fact.js";
import type { Term } from "../../model/term.js";
import { keyOfTerm } from "../../model/value.js";
import type { Desk } from "../desk.js";
import { captureOf, type EventDraft, type EventSays, mergeEvents, readEvent } from "../event.js";
import { defineKind } from "../kind.js";
import { isSupposed } from "../supposition.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

type Details = Extract<Event, { type: "speech" }>["details"];

export interface SpeechSays extends EventSays {
  readonly type: "speech";
  readonly form?: NonNullable<Details["form"]>;
}

export const speech = defineKind<SpeechSays, EventDraft>({
  name: "speech",
  folds: false,
  apart: true,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, anchor, rule } = finding;
    const draft = readEvent(finding, desk);
    if (draft?.participants.length !== 1 || draft.modality === "denied" || isSupposed(chart, anchor)) return [];
    const { form } = rule.says;
    const title = titleOf(finding, desk);
    const details: Details = { forum: forumOf(finding, desk), title, ...(form && { form }) };
    return [{ ...draft, topics: [], traces: draft.traces.filter(({ slot }) => slot !== "topic"), details }];
  },
  same(left, right) {
    const [one, two] = [left.details as Details, right.details as Details];
    return (
      left.modality === right.modality &&
      left.participants[0]?.key === right.participants[0]?.key &&
      (!left.date || !right.date || left.date.value === right.date.value) &&
      agree(one.forum, two.forum) &&
      agree(one.title, two.title)
    );
  },
  merge(left, right) {
    const [one, two] = [left.details as Details, right.details as Details];
    const form = one.form ?? two.form;
    const details = { forum: one.forum ?? two.forum, title: one.title ?? two.title, ...(form && { form }) };
    return { ...mergeEvents(left, right), details };
  },
});

/** What stands between the marks; a document's own name without them is no title of a speech. */
function titleOf(finding: Finding, desk: Desk): Term | null {
  const capture = captureOf(finding, "title");
  const item = capture && finding.chart.items[capture.from];
  const said = item && /^[《«"“](.+)[》»"”]$/su.exec(desk.text.slice(item.start, item.end))?.[1];
  return said ? { zh: null, ru: null, id: null, origin: "article", [desk.language]: said } : null;
}

/** Of 东方经济论坛全会 the occasion with a name of its own. */
function forumOf(finding: Finding, desk: Desk): Term | null {
  const capture = captureOf(finding, "forum");
  const terms = finding.chart.items
    .slice(capture?.from ?? 0, capture?.to ?? 0)
    .map(({ mention }) => desk.term(mention));
  return terms.find(({ id }) => id !== null && id.split(".").length > 2) ?? terms.at(-1) ?? null;
}

function agree(one: Term | null, two: Term | null): boolean {
  return one === null || two === null || keyOfTerm(one) === keyOfTerm(two);
}
