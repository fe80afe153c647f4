/** Conferences, sessions, forums and exhibitions: what was held, where, who took part. */

import { type EventDraft, type EventSays, mergeEvents, readEvent, sameEvent, termIn, withoutEchoes } from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const conference = defineKind<EventSays, EventDraft>({
  name: "conference",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const draft = readEvent(finding, desk, { format: termIn(finding, "format", desk), ordinal: null });
    return draft ? [draft] : [];
  },
  same: sameEvent,
  merge: mergeEvents,
  settle: withoutEchoes,
});
