/**
 * Which fact is the news: every event, document and figure is scored by the signs an editor goes by, the highest first.
 * Knows places and dates of evidence, not the text.
 */
import { match } from "ts-pattern";
import type { Event, Evidence, Facts, Figure } from "../model/fact.js";
import { type Batch, batch } from "./plan-agreement.js";
import type { Sources } from "./plan-values.js";

export type Candidate =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "agreements"; readonly batch: Batch }
  | { readonly kind: "figure"; readonly figure: Figure };

/** Points by sign. Source: the practice of bilingual briefs; the same weights for both languages. */
const points = {
  day: 3,
  newest: 3,
  firstParagraph: 3,
  signedAt: 3,
  headsOfBothSides: 2,
  bothSides: 2,
  inTitle: 2,
  undated: -4,
  planned: -1,
  discussed: -2,
  background: -6,
} as const;

/** Letters an opening paragraph seldom exceeds. */
const openingLength = { zh: 160, ru: 360 } as const;

/** Candidates by score, the earlier in the text first where two score the same. */
export function rankCandidates(sources: Sources): readonly Candidate[] {
  const { facts } = sources;
  const candidates: readonly Candidate[] = [
    ...facts.events.filter(({ modality }) => modality !== "denied").map((event) => ({ kind: "event", event }) as const),
    ...batch(facts.agreements).map((one) => ({ kind: "agreements", batch: one }) as const),
    ...facts.figures.filter(({ of }) => of).map((figure) => ({ kind: "figure", figure }) as const),
  ];
  const scored = candidates.map((one) => ({ one, score: score(one, candidates, sources), at: startOf(one) }));
  return scored.sort((left, right) => right.score - left.score || left.at - right.at).map(({ one }) => one);
}

export function evidenceOf(one: Candidate): readonly Evidence[] {
  return match(one)
    .with({ kind: "event" }, ({ event }) => event.evidence)
    .with({ kind: "agreements" }, (own) => own.batch.flatMap(({ evidence }) => evidence))
    .with({ kind: "figure" }, ({ figure }) => [{ ...figure, slot: "value", rule: "" }, ...figure.evidence])
    .exhaustive();
}

export function dateOf(one: Candidate): string | null {
  return match(one)
    .with({ kind: "event" }, ({ event }) => event.date)
    .with({ kind: "agreements" }, (own) => own.batch[0].date)
    .with({ kind: "figure" }, ({ figure }) => figure.period)
    .exhaustive();
}

function startOf(one: Candidate): number {
  return Math.min(...evidenceOf(one).map(({ start }) => start), Number.MAX_SAFE_INTEGER);
}

function score(one: Candidate, all: readonly Candidate[], sources: Sources): number {
  const { facts } = sources;
  const date = dateOf(one);
  const evidence = evidenceOf(one);
  const titleEnd = endOfTitle(facts);
  const opening = Math.min(...all.flatMap(evidenceOf).flatMap(({ start }) => (start >= titleEnd ? [start] : [])));
  const language = facts.article.language ?? "zh";
  const signs: readonly (readonly [keyof typeof points, boolean])[] = [
    ["day", date !== null && isDay(date)],
    ["newest", date !== null && date === newestDate(all, facts)],
    ["firstParagraph", evidence.some(({ start }) => start >= titleEnd && start <= opening + openingLength[language])],
    ["inTitle", evidence.some((own) => isInTitle(own, facts, titleEnd))],
    ["undated", date === null],
    ...ownSigns(one, sources),
  ];
  return signs.reduce((sum, [sign, holds]) => sum + (holds ? points[sign] : 0), weightOf(one));
}

function ownSigns(
  one: Candidate,
  { facts, officials, sides }: Sources,
): readonly (readonly [keyof typeof points, boolean])[] {
  return match(one)
    .returnType<readonly (readonly [keyof typeof points, boolean])[]>()
    .with({ kind: "event" }, ({ event }) => {
      const people = event.participants.flatMap(({ official }) => (official ? (officials.get(official) ?? []) : []));
      const present = new Set([
        ...people.map(({ side }) => side),
        ...event.participants.map(({ name }) => sides.get(name.id ?? name.zh ?? name.ru ?? "") ?? null),
      ]);
      return [
        ["signedAt", facts.agreements.some((own) => own.event === event.id && own.status === "signed")],
        ["headsOfBothSides", new Set(people.map(({ side }) => side)).size > 1],
        ["bothSides", present.has("CN") && present.has("RU")],
        ["planned", event.modality === "planned"],
      ];
    })
    .with({ kind: "agreements" }, ({ batch: [first] }) => [
      ["signedAt", first.status === "signed" && first.event === null],
      ["bothSides", first.parties.length + first.signatories.length > 1],
      ["headsOfBothSides", first.signatories.length > 1],
      ["planned", first.status === "planned"],
      ["discussed", first.status === "discussed"],
      ["background", first.status === "in_force"],
    ])
    .with({ kind: "figure" }, ({ figure }) => [["bothSides", figure.change !== null]])
    .exhaustive();
}

/** What decides between equals: an act before a form, a form before words. */
function weightOf(one: Candidate): number {
  if (one.kind === "agreements") return 0.8;
  if (one.kind === "figure") return 0;
  const weights = {
    visit: 1,
    negotiation: 1,
    meeting: 1,
    opening: 1,
    appointment: 1,
    aid: 0.6,
    call: 0.6,
    conference: 0.5,
    letter: 0.4,
  };
  const { type } = one.event;
  return type === "ceremony" || type === "speech" ? -0.5 : weights[type];
}

/** The latest date that is not after publication. */
function newestDate(all: readonly Candidate[], facts: Facts): string | null {
  const { published } = facts.article;
  const past = all.flatMap((one) => {
    const date = dateOf(one);
    const isPast = date !== null && (published === null || startDate(date) <= published);
    return isPast && !date.startsWith("X") ? [date] : [];
  });
  return past.reduce<string | null>(
    (latest, date) => (latest === null || endDate(date) > endDate(latest) ? date : latest),
    null,
  );
}

export function startDate(date: string): string {
  return date.split("/")[0] ?? date;
}

/** Months and years count as their last day: 2008 is not before 2008-11-28. */
export function endDate(date: string): string {
  return `${date.split("/").at(-1) ?? date}-99-99`.slice(0, 10);
}

export function isDay(date: string): boolean {
  return /^[\dX]{4}-\d{2}-\d{2}/u.test(date);
}

/** Where the title ends, if the text begins with it: evidence there is told again below. */
function endOfTitle({ article }: Facts): number {
  return (article.title ?? "").length;
}

function isInTitle({ text, start }: Evidence, { article }: Facts, titleEnd: number): boolean {
  return start < titleEnd || (text.length > 1 && (article.title ?? "").includes(text));
}
