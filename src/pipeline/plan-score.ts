/**
 * Which fact is the news: every event, document and figure is scored by the signs an editor goes by, the highest first.
 * Knows places and dates of evidence, not the text.
 */
import { match } from "ts-pattern";
import type { Agreement, Event, Evidence, Facts, Figure } from "../model/fact.js";
import type { Term } from "../model/term.js";
import { type Batch, batch } from "./plan-agreement.js";
import { type Sources, sideOfTerm } from "./plan-values.js";

export type Candidate = {
  /** EDTF: of the event, the signing, the period. */
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
} & (
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "agreements"; readonly batch: Batch }
  | { readonly kind: "figure"; readonly figure: Figure }
);

/** Points by sign. Source: the practice of bilingual briefs; the same weights for both languages. */
const points = {
  day: 3,
  newest: 3,
  firstParagraph: 3,
  signedAt: 3,
  /** A visit within which other acts of the day took place: they are told as part of it. */
  holdsOthers: 6,
  headsOfBothSides: 2,
  bothSides: 2,
  inTitle: 2,
  undated: -4,
  planned: -1,
  /** A briefing, a forum where one person spoke: the occasion of what was said. */
  occasion: -4,
  /** A ceremony of the day something was opened or signed: the act is the news, the ceremony its form. */
  form: -8,
  discussed: -2,
  background: -6,
  /** «Заседание», 会议: an occasion without a name. */
  nameless: -5,
  /** Two years and more before publication: history, however exact its date. */
  old: -6,
} as const;

/** Letters an opening paragraph seldom exceeds. */
const openingLength = { zh: 160, ru: 360 } as const;

/** Candidates by score, the earlier in the text first where two score the same. */
export function rankCandidates(sources: Sources): readonly Candidate[] {
  const candidates = listCandidates(sources.facts);
  const titleEnd = (sources.facts.article.title ?? "").length;
  const starts = candidates.flatMap(({ evidence }) => evidence.map(({ start }) => start));
  const opening = Math.min(...starts.filter((start) => start >= titleEnd));
  const newest = newestDate(candidates, sources.facts);
  const scored = candidates.map((one) => ({
    one,
    score: score(one, { titleEnd, opening, newest }, sources),
    at: Math.min(...one.evidence.map(({ start }) => start), Number.MAX_SAFE_INTEGER),
  }));
  return scored.sort((left, right) => right.score - left.score || left.at - right.at).map(({ one }) => one);
}

function listCandidates({ events, agreements, figures }: Facts): readonly Candidate[] {
  return [
    ...events
      .filter(({ modality }) => modality !== "denied")
      .map((event) => ({ kind: "event", event, date: event.date, evidence: event.evidence }) as const),
    ...batch(agreements).map((own) => {
      const evidence = own.flatMap((one) => one.evidence);
      return { kind: "agreements", batch: own, date: own[0].date, evidence } as const;
    }),
    ...figures
      .filter(({ of }) => of)
      .map((figure) => ({ kind: "figure", figure, date: figure.period, evidence: figure.evidence }) as const),
  ];
}

/** What is found out once for all candidates. */
interface Setting {
  /** Where the title ends, if the text begins with it: evidence there is told again below. */
  readonly titleEnd: number;
  /** Where the first evidence below the title stands. */
  readonly opening: number;
  readonly newest: string | null;
}

function score(one: Candidate, { titleEnd, opening, newest }: Setting, sources: Sources): number {
  const { date, evidence } = one;
  const { article } = sources.facts;
  const paragraphEnd = opening + openingLength[article.language ?? "zh"];
  const signs: readonly (readonly [keyof typeof points, boolean])[] = [
    ["day", date !== null && isDay(date)],
    ["newest", date !== null && date === newest],
    ["firstParagraph", evidence.some(({ start }) => start >= titleEnd && start <= paragraphEnd)],
    ["inTitle", evidence.some(({ text, start }) => start < titleEnd || isInTitle(text, article.title))],
    ["undated", date === null],
    ["old", date !== null && isOld(date, article.published)],
    ...ownSigns(one, sources),
  ];
  return signs.reduce((sum, [sign, holds]) => sum + (holds ? points[sign] : 0), weightOf(one));
}

function isInTitle(text: string, title: string | null): boolean {
  return text.length > 1 && (title ?? "").includes(text);
}

type Signs = readonly (readonly [keyof typeof points, boolean])[];

function ownSigns(one: Candidate, sources: Sources): Signs {
  return (
    match(one)
      .returnType<Signs>()
      .with({ kind: "event" }, ({ event }) => {
        const people = event.participants.flatMap(({ official }) => official ?? []);
        const terms = event.participants.map(({ name }) => name);
        return [
          ["signedAt", sources.facts.agreements.some((own) => own.event === event.id && own.status === "signed")],
          ["form", event.type === "ceremony" && isFormOfAct(event, sources)],
          ["headsOfBothSides", isBothSided(people, [], sources)],
          ["bothSides", isBothSided(people, terms, sources)],
          ["holdsOthers", holdsOthers(event, sources)],
          ["planned", event.modality === "planned"],
          ["occasion", isOccasion(event) || isArrival(event, sources)],
          ["nameless", event.type === "conference" && isNameless(event.details.format)],
        ];
      })
      .with({ kind: "agreements" }, ({ batch: [first] }) => [
        ["signedAt", first.status === "signed" && !isHeldByTalks(first.event, sources)],
        ["headsOfBothSides", isBothSided(first.signatories, [], sources)],
        ["bothSides", isBothSided(first.signatories, first.parties, sources)],
        ["planned", first.status === "planned"],
        ["discussed", first.status === "discussed"],
        ["background", first.status === "in_force"],
      ])
      // A figure is about both sides or neither; one with its growth is the one reported.
      .with({ kind: "figure" }, ({ figure }) => [["bothSides", figure.change !== null]])
      .exhaustive()
  );
}

/** An envoy who comes to take office is on no visit. */
function isArrival({ type, date, participants }: Event, { facts }: Sources): boolean {
  const comers = new Set(participants.flatMap(({ official }) => official ?? []));
  return (
    type === "visit" &&
    date !== null &&
    facts.events.some(
      (other) =>
        other.type === "appointment" &&
        other.date === date &&
        other.participants.some(({ official }) => official !== null && comers.has(official)),
    )
  );
}

/** Nothing is told of it but who was there. */
/** «Заседание», «пресс-конференция»: what was said or decided there is the news. */
function isNameless(format: Term | null): boolean {
  return /^event\.conference(?:\.(?:press|briefing)[^.]*)*$/u.test(format?.id ?? "");
}

function isOccasion({ type, participants, place }: Event): boolean {
  return (type === "conference" || type === "ceremony") && participants.length === 1 && place === null;
}

function isFormOfAct({ id, date }: Event, { facts }: Sources): boolean {
  const isOpening = ({ type, modality, date: day }: Event) =>
    type === "opening" && modality === "happened" && date !== null && day === date;
  const isSigning = ({ status, event, date: day }: Agreement) =>
    status === "signed" && (event === id || (date !== null && day === date));
  return facts.events.some(isOpening) || facts.agreements.some(isSigning);
}

/** What was signed at talks or on a visit is told with them; what was signed at a ceremony is the news itself. */
function isHeldByTalks(event: string | null, { facts }: Sources): boolean {
  return event !== null && facts.events.some(({ id, type }) => id === event && type !== "ceremony");
}

function isBothSided(officials: readonly string[], bodies: readonly Term[], sources: Sources): boolean {
  const sides = new Set([
    ...officials.map((id) => sources.officials.get(id)?.side),
    ...bodies.map((term) => sideOfTerm(term, sources)),
  ]);
  return sides.has("CN") && sides.has("RU");
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

function isOld(date: string, published: string | null): boolean {
  const year = Number(endDate(date).slice(0, 4));
  return published !== null && year < Number(published.slice(0, 4)) - 1;
}

/** The latest date that is not after publication. */
function newestDate(all: readonly Candidate[], facts: Facts): string | null {
  const { published } = facts.article;
  const past = all.flatMap(({ date }) => {
    const isPast = date !== null && (published === null || startDate(date) <= published);
    return isPast && !date.startsWith("X") ? [date] : [];
  });
  return past.reduce<string | null>(
    (latest, date) => (latest === null || lastPoint(date) > lastPoint(latest) ? date : latest),
    null,
  );
}

/** As text a day stands after its month, and a month after its year: the more exact date is the newer. */
function lastPoint(date: string): string {
  return date.split("/").at(-1) ?? date;
}

export function startDate(date: string): string {
  return date.split("/")[0] ?? date;
}

/** Months and years count as their last day: 2008 is not before 2008-11-28. */
export function endDate(date: string): string {
  return `${date.split("/").at(-1) ?? date}-99-99`.slice(0, 10);
}

/** The order of dates, whatever the locale. */
export function compareDates(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isDay(date: string): boolean {
  return /^[\dX]{4}-\d{2}-\d{2}/u.test(date);
}

/** Whether other acts are dated to the visit, or to its last day, and share somebody with it. */
function holdsOthers({ id, type, date, participants }: Event, { facts }: Sources): boolean {
  if (type !== "visit" || date === null) return false;
  const visitors = new Set(participants.flatMap(({ official }) => official ?? []));
  return facts.events.some(
    (other) =>
      other.id !== id &&
      other.type !== "visit" &&
      other.type !== "appointment" &&
      other.date === date &&
      other.participants.some(({ official }) => official !== null && visitors.has(official)),
  );
}
