/** Meetings, talks and calls: who with whom, where, when, about what. */

import {
  type EventDraft,
  type EventSays,
  fillSides,
  mergeEvents,
  readEvent,
  sameEvent,
  withoutEchoes,
} from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const meeting = defineKind<EventSays, EventDraft>({
  name: "meeting",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const draft = readEvent(finding, desk, { level: null, format: null });
    return draft ? [draft] : [];
  },
  same: sameEvent,
  merge: mergeEvents,
  settle: (drafts) => fillSides(withoutEchoes(drafts)),
});
