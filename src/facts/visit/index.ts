/** Visits: who went where, with whom at the head, and whether the text tells of the start, the visit or its end. */

import type { Rule } from "../../match/rule.js";
import type { Finding } from "../../match/run.js";
import type { EventDetails } from "../../model/fact.js";
import type { Desk, Party } from "../desk.js";
import { captureOf, type EventDraft, type EventSays, mergeEvents, readEvent, sameEvent, unique } from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

/** The delegation of a visitor who is named with it: «делегация Харбинской таможни во главе с Ван Суном». */
function ledBy(finding: Finding<Rule<EventSays>>, desk: Desk): readonly Party[] {
  const head = captureOf(finding, "head");
  if (!head) return [];
  const { chart, rule } = finding;
  const parties = desk.parties(chart, head.from, head.to, "head", rule.id);
  return parties.some(({ role }) => role === "head") ? parties.filter(({ person }) => person === null) : [];
}

export const visit = defineKind<EventSays, EventDraft>({
  name: "visit",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const phase = finding.rule.says.phase ?? "held";
    const delegation = captureOf(finding, "delegation");
    const members = delegation
      ? desk.parties(finding.chart, delegation.from, delegation.to, "delegation", finding.rule.id)
      : ledBy(finding, desk);
    const level = captureOf(finding, "level");
    const levelItem = level && finding.chart.items[level.from];
    const draft = readEvent(finding, desk, {
      phase,
      level: levelItem ? desk.term(levelItem.mention) : null,
      delegation: members[0]?.name ?? null,
      from: null,
      to: null,
    });
    if (!draft) return [];
    const party = members.map((one) => ({ ...one, role: "member" as const }));
    return [{ ...draft, participants: unique([...draft.participants, ...party]) }];
  },
  same: (left, right) => isEndOf(left, right) || sameEvent(left, right),
  merge: (left, right) => {
    const merged = mergeEvents(left, right);
    if (!isEndOf(left, right) || !left.date || !right.date) return merged;
    const value = `${left.date.value}/${right.date.value}`;
    return { ...merged, date: { value, trace: left.date.trace }, details: { ...merged.details, phase: "held" } };
  },
});

/** 20日抵达, 此访将于24日结束: the arrival and the end of one visit. */
function isEndOf(left: EventDraft, right: EventDraft): boolean {
  const phase = ({ details }: EventDraft) => (details as Partial<EventDetails["visit"]>).phase;
  if (phase(left) !== "started" || phase(right) !== "ended" || !left.date || !right.date) return false;
  if (left.date.value.includes("/") || left.date.value > right.date.value) return false;
  const keys = new Set(left.participants.map(({ key }) => key));
  return right.participants.length === 0 || right.participants.some(({ key }) => keys.has(key));
}
