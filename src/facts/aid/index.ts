/** Aid and gifts: who gave what to whom. Loans, sales and supplies under contract are none. */
import type { Event } from "../../model/fact.js";
import { captureOf, type EventDraft, type EventSays, mergeEvents, partyIn, readEvent, termIn } from "../event.js";
import { defineKind } from "../kind.js";
import { isSupposed } from "../supposition.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

type Details = Extract<Event, { type: "aid" }>["details"];

export interface AidSays extends EventSays {
  readonly type: "aid";
}

export const aid = defineKind<AidSays, EventDraft>({
  name: "aid",
  folds: false,
  apart: true,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, anchor } = finding;
    const draft = readEvent(finding, desk);
    const provider = partyIn(finding, "provider", "host", desk);
    const recipient = partyIn(finding, "recipient", "guest", desk);
    if (!draft || !provider || !recipient || draft.modality === "denied" || isSupposed(chart, anchor)) return [];
    if (provider.key === recipient.key) return [];
    const quantity = captureOf(finding, "quantity");
    const start = quantity && chart.items[quantity.from]?.start;
    const details: Details = {
      provider: provider.name,
      recipient: recipient.name,
      goods: termIn(finding, "goods", desk),
      figure: null,
      via: null,
    };
    return [
      {
        ...draft,
        participants: [provider, recipient],
        place: null,
        topics: [],
        traces: draft.traces.filter(({ slot }) => slot !== "topic" && slot !== "place"),
        details,
        ...(start !== undefined && { refers: { figure: start } }),
      },
    ];
  },
  same(left, right) {
    const [one, two] = [left.details as Details, right.details as Details];
    const key = (draft: EventDraft) => draft.participants.map((each) => each.key).join();
    const isOther = one.goods && two.goods && one.goods.id !== two.goods.id;
    const hasOtherFigure = left.refers?.figure !== undefined && right.refers?.figure !== undefined;
    return (
      left.modality === right.modality &&
      key(left) === key(right) &&
      !isOther &&
      !hasOtherFigure &&
      (!left.date || !right.date || left.date.value === right.date.value)
    );
  },
  merge(left, right) {
    const [one, two] = [left.details as Details, right.details as Details];
    const refers = { ...right.refers, ...left.refers };
    return { ...mergeEvents(left, right), details: { ...one, goods: one.goods ?? two.goods }, refers };
  },
});
