/** Documents between parties: signed, initialled, agreed, planned, in force, under talk. */
import type { Rule } from "../../match/rule.js";
import type { Capture, Finding } from "../../match/run.js";
import type { AgreementStatus } from "../../model/fact.js";
import type { Item } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk, Found, Party } from "../desk.js";
import { unique } from "../event.js";
import { type Draft, defineKind, type Trace, tracesOf } from "../kind.js";
import { rules as ru } from "./ru.js";
import { titleOf, typeOf } from "./title.js";
import { rules as zh } from "./zh.js";

export interface AgreementSays {
  readonly status: AgreementStatus;
}

export interface AgreementDraft extends Draft {
  readonly title: Term;
  readonly type: Term;
  readonly status: AgreementStatus;
  readonly parties: readonly Party[];
  readonly date: Found<string> | null;
  readonly inForce: string | null;
  readonly place: Found<Term> | null;
  readonly sentence: number;
}

export const agreement = defineKind<AgreementSays, AgreementDraft>({
  name: "agreement",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const status = statusOf(finding, desk);
    if (status === null) return [];
    const { chart, anchor, rule } = finding;
    const subject = finding.captures
      .filter(({ slot }) => slot === "party")
      .flatMap(({ from, to }) => desk.parties(chart, from, to, "party", rule.id));
    const date = desk.date(chart, anchor, rule.id);
    const place = desk.place(chart, anchor, rule.id);
    return finding.captures
      .filter(({ slot }) => slot === "document")
      .flatMap((capture) => documentItems(finding, capture))
      .flatMap((item) => {
        const title = titleOf(item, desk);
        const type = title && typeOf(item, desk);
        // Without a type only a signature tells a document from a book or a slogan.
        if (!title || !type || (type.id === null && status !== "signed" && status !== "initialled")) return [];
        const parties = unique(subject);
        const shared = tracesOf(finding).filter(({ slot }) => slot !== "document");
        const traces: Trace[] = [
          { slot: "title", start: item.start, end: item.end, rule: rule.id },
          ...shared,
          ...anchorTrace(finding),
          ...(date ? [date.trace] : []),
          ...(place ? [place.trace] : []),
        ];
        return [{ title, type, status, parties, date, inForce: null, place, sentence: chart.sentence.start, traces }];
      });
  },
  same: (left, right) =>
    keyOf(left) === keyOf(right) &&
    (left.date === null || right.date === null || left.date.value === right.date.value),
  merge: (left, right) => ({
    ...left,
    // The status is what the text says last of it; a signing stands against what rests on it.
    status: left.status === "discussed" || left.status === "planned" ? right.status : left.status,
    parties: unique([...left.parties, ...right.parties]),
    date: left.date ?? right.date,
    place: left.place ?? right.place,
    traces: [...left.traces, ...right.traces],
  }),
});

/** `null` where the text denies it. */
function statusOf({ chart, anchor, rule }: Finding<Rule<AgreementSays>>, desk: Desk): AgreementStatus | null {
  const modality = desk.modality(chart, anchor);
  if (modality === "denied") return null;
  return modality === "planned" && rule.says.status !== "in_force" ? "planned" : rule.says.status;
}

function documentItems({ chart }: Finding, { from, to }: Capture): readonly Item[] {
  return chart.items.slice(from, to).filter(({ mention }) => mention.kind === "group" && mention.of === "document");
}

function anchorTrace({ chart, anchor, rule }: Finding): readonly Trace[] {
  const item = chart.items[anchor];
  return item ? [{ slot: "status", start: item.start, end: item.end, rule: rule.id }] : [];
}

function keyOf({ title }: AgreementDraft): string {
  return title.id ?? title.zh ?? title.ru ?? "";
}
