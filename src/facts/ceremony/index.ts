/** Ceremonies and receptions: of what, where, who took part. */

import {
  type EventDraft,
  type EventSays,
  fillSides,
  mergeEvents,
  readEvent,
  sameEvent,
  termIn,
  withoutEchoes,
} from "../event.js";
import { defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const ceremony = defineKind<EventSays, EventDraft>({
  name: "ceremony",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const draft = readEvent(finding, desk, { of: termIn(finding, "of", desk) });
    return draft ? [draft] : [];
  },
  same: sameEvent,
  merge: mergeEvents,
  settle: (drafts) => fillSides(withoutEchoes(drafts)),
});
