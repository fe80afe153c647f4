/** Letters, telegrams and messages: from whom to whom, for what. Not what they say. */
import type { Event } from "../../model/fact.js";
import { type EventDraft, type EventSays, mergeEvents, partyIn, readEvent } from "../event.js";
import { defineKind } from "../kind.js";
import { isSupposed } from "../supposition.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

type Details = Extract<Event, { type: "letter" }>["details"];

export interface LetterSays extends EventSays {
  readonly type: "letter";
  readonly form?: NonNullable<Details["form"]>;
  readonly reply?: true;
  /** 互致: each wrote to the other. */
  readonly isMutual?: true;
}

export const letter = defineKind<LetterSays, EventDraft>({
  name: "letter",
  folds: false,
  apart: true,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, anchor, rule } = finding;
    const draft = readEvent(finding, desk);
    const from = partyIn(finding, "from", "host", desk);
    const to = partyIn(finding, "to", "guest", desk);
    if (!draft || !from || draft.modality === "denied" || isSupposed(chart, anchor)) return [];
    const { form, reply, isMutual } = rule.says;
    const send = (sender: typeof from, receiver: typeof to): EventDraft => ({
      ...draft,
      participants: [{ ...sender, role: "host" }, ...(receiver ? [{ ...receiver, role: "guest" as const }] : [])],
      place: null,
      topics: [],
      traces: draft.traces.filter(({ slot }) => slot !== "topic" && slot !== "place"),
      details: {
        from: sender.name,
        to: receiver?.name ?? null,
        request: [],
        reply: reply ?? false,
        ...(form && { form }),
      } satisfies Details,
    });
    return isMutual && to ? [send(from, to), send(to, from)] : [send(from, to)];
  },
  same(left, right) {
    const [one, two] = [left.details as Details, right.details as Details];
    const receiver = (draft: EventDraft) => draft.participants[1]?.key;
    return (
      left.modality === right.modality &&
      left.participants[0]?.key === right.participants[0]?.key &&
      (!receiver(left) || !receiver(right) || receiver(left) === receiver(right)) &&
      (!left.date || !right.date || left.date.value === right.date.value) &&
      (!one.form || !two.form || one.form === two.form) &&
      one.reply === two.reply
    );
  },
  merge(left, right) {
    const [one, two] = [left.details as Details, right.details as Details];
    const form = one.form ?? two.form;
    return {
      ...mergeEvents(left, right),
      details: { ...two, ...one, to: one.to ?? two.to, ...(form && { form }) },
    };
  },
});
