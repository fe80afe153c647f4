/** Visits: who went where, with whom at the head, and whether the text tells of the start, the visit or its end. */
import { captureOf, type EventDraft, type EventSays, mergeEvents, readEvent, sameEvent } from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const visit = defineKind<EventSays, EventDraft>({
  name: "visit",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const phase = finding.rule.says.phase ?? "held";
    const delegation = captureOf(finding, "delegation");
    const members = delegation
      ? desk.parties(finding.chart, delegation.from, delegation.to, "delegation", finding.rule.id)
      : [];
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
    return [{ ...draft, participants: [...draft.participants, ...party] }];
  },
  same: sameEvent,
  merge: mergeEvents,
});
