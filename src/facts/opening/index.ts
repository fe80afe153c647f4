/** Openings and first runs: of what, where, when. */

import { type EventDraft, type EventSays, mergeEvents, readEvent, sameEvent, termIn } from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const opening = defineKind<EventSays, EventDraft>({
  name: "opening",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const draft = readEvent(finding, desk, { object: termIn(finding, "object", desk), what: null });
    return draft ? [draft] : [];
  },
  same: sameEvent,
  merge: mergeEvents,
});
