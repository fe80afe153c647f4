/** Openings and first runs: of what, where, when. */

import type { Rule } from "../../match/rule.js";
import type { Finding } from "../../match/run.js";
import type { Term } from "../../model/term.js";
import type { Desk, Found } from "../desk.js";
import { captureOf, type EventDraft, type EventSays, mergeEvents, readEvent, sameEvent, termIn } from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

/** 黑河—布拉戈维申斯克大桥: it stands where its name says. */
function placeOfObject(finding: Finding<Rule<EventSays>>, desk: Desk): Found<Term> | null {
  const capture = captureOf(finding, "object");
  const item = finding.chart.items
    .slice(capture?.from ?? 0, capture?.to ?? 0)
    .find(({ mention }) => mention.kind === "term" && mention.readings[0]?.category === "place");
  if (!item) return null;
  const trace = { slot: "place", start: item.start, end: item.end, rule: finding.rule.id };
  return { value: desk.term(item.mention), trace };
}

export interface OpeningDraft extends EventDraft {
  /** The first letters of the word for what is opened, where it is no term: «мост», «терминал». */
  readonly thing: string | null;
}

function thingOf(finding: Finding<Rule<EventSays>>): string | null {
  const capture = captureOf(finding, "object");
  const item = capture && finding.chart.items[capture.from];
  return item?.mention.kind === "word" ? item.word.slice(0, 4) : null;
}

export const opening = defineKind<EventSays, OpeningDraft>({
  name: "opening",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const draft = readEvent(finding, desk, { object: termIn(finding, "object", desk), what: null });
    if (!draft) return [];
    // Where the thing stands is nearer than where the report is from.
    const said = draft.place?.trace.rule.endsWith(".dateline") ? null : draft.place;
    return [{ ...draft, place: said ?? placeOfObject(finding, desk) ?? draft.place, thing: thingOf(finding) }];
  },
  same: (left, right) =>
    sameEvent(left, right) && (left.thing === null || right.thing === null || left.thing === right.thing),
  merge: (left, right) => ({ ...mergeEvents(left, right), thing: left.thing ?? right.thing }),
});
