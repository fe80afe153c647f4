/** Documents between parties: signed, initialled, agreed, planned, in force, under talk. */
import type { Capture, Finding } from "../../match/run.js";
import type { AgreementStatus } from "../../model/fact.js";
import type { Item } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import type { Term } from "../../model/term.js";
import type { Desk, Found, Party } from "../desk.js";
import { unique } from "../event.js";
import { type Draft, defineKind, type Trace, tracesOf } from "../kind.js";
import { isDated } from "./own-zh.js";
import { rules as ru } from "./ru.js";
import { isShortOf, keyOfTitle } from "./same-title.js";
import { isBetweenParties, titlesOf, typeOf } from "./title.js";
import { rules as zh } from "./zh.js";

export interface AgreementSays {
  /** `null`: counted and general, no document that could be told (同20个国家签署协定). */
  readonly status: AgreementStatus | null;
  /** The words say that it took effect, and the date is that of the day it did. */
  readonly effect?: boolean;
  /** The words say that it acts to this day, whenever it was signed. */
  readonly acts?: true;
  /** Only of a title in quotation marks that names its type; whatever is foretold around it, it has been signed. */
  readonly titled?: true;
  /** The refusal is the rule's own: «пока не подписано» is no flat denial. */
  readonly yet?: true;
}

export interface AgreementDraft extends Draft {
  readonly title: Term;
  /** The text names it by its type alone. */
  readonly isBare: boolean;
  /** The words point back at a document told before: 该协定. */
  readonly isReferring: boolean;
  /** By what a title is known again, however short it is. */
  readonly key: string;
  /** Flatly denied so far. */
  readonly isDenied: boolean;
  readonly effect: boolean;
  readonly acts: boolean;
  readonly type: Term;
  readonly status: AgreementStatus;
  readonly parties: readonly Party[];
  readonly date: Found<string> | null;
  readonly inForce: string | null;
  readonly place: Found<Term> | null;
  /** Signed, issued long before the news. */
  readonly isOld: boolean;
  readonly sentence: Span;
}

/** What stands before a type that was told before. */
const referring = /(?:该|此|上述|前述|这一|这份|这项|该项|该份)$/u;
/** Words that say that a document which was not signed is still being worked on. */
const resuming = /^(?:вернутся|вернуться|вернется|доработа|дорабатыва|подождать|продолжат|продолжить)/u;

/** The bare word document, which tells none from another. */
const nameless = "document.type.document";

export const agreement = defineKind<AgreementSays, AgreementDraft>({
  name: "agreement",
  folds: false,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, anchor, rule } = finding;
    const told = desk.modality(chart, anchor);
    // «не подписан, к тексту вернутся осенью»: refused now, and still under talk.
    const isResumed = told === "denied" && chart.items.some(({ word }) => resuming.test(word));
    const modality = isResumed || (rule.says.yet && told === "denied") ? "happened" : told;
    const { titled } = rule.says;
    const said = isResumed && rule.says.status !== null ? "discussed" : rule.says.status;
    const status = titled ? said : statusOf(said, modality);
    if (status === null) return [];
    const effect = rule.says.effect === true && modality === "happened";
    const subject = finding.captures
      .filter(({ slot }) => slot === "party")
      .flatMap(({ from, to }) => desk.parties(chart, from, to, "party", rule.id))
      .flatMap((party) => (isSpokenFor(party, desk) ? desk.homeOf(party) : [party]));
    const date = desk.date(chart, anchor, rule.id);
    const place = desk.place(chart, anchor, rule.id) ?? desk.placeOfNews(date?.value ?? null, modality, chart);
    return finding.captures
      .filter(({ slot }) => slot === "document")
      .flatMap((capture) => documentItems(finding, capture))
      .flatMap((item) => {
        const type = typeOf(item, desk);
        // Without a type only a signature tells a document from a book or a slogan.
        if (titled && (!type?.id || !isQuoted(item))) return [];
        if (!type || (type.id === null && status !== "signed" && status !== "initialled")) return [];
        if (!isBetweenParties(item, type, status, desk)) return [];
        const own = dateOf(item, desk);
        // Talk of a document is talk of now: the day of another document in the sentence is not its own.
        const said = date !== null && status === "discussed" && desk.isOld(date.value) ? null : date;
        const parties = unique(subject);
        const shared = tracesOf(finding).filter(({ slot }) => slot !== "document");
        const traces: Trace[] = [
          { slot: "title", start: item.start, end: item.end, rule: rule.id },
          ...shared,
          ...anchorTrace(finding),
          ...(said ? [said.trace] : []),
          ...(place ? [place.trace] : []),
        ];
        const told = {
          type,
          // 1996年4月联合声明: issued, whatever rests on it now.
          status: own && status === "in_force" && type.id?.startsWith("document.type.statement") ? "agreed" : status,
          isDenied: modality === "denied",
          effect,
          acts: rule.says.acts === true && modality === "happened",
          parties,
          date: own ?? (effect ? null : said),
          inForce: effect ? (date?.value ?? null) : null,
          place,
          isOld: isOld(own ?? said, desk),
          sentence: chart.sentence,
          traces,
        };
        return titlesOf(item, desk).map(({ term, isBare }) => ({
          ...told,
          title: term,
          isBare,
          isReferring: isBare && referring.test(desk.text.slice(Math.max(0, item.start - 2), item.start)),
          key: keyOfTitle(term[desk.language] ?? "", desk.glossary),
        }));
      });
  },
  same(left, right) {
    // What was not signed that day may be signed another; what was prolonged another day is what was signed.
    if (
      !left.isDenied &&
      !right.acts &&
      !right.isReferring &&
      !isOpen(left, right) &&
      left.date !== null &&
      right.date !== null &&
      left.date.value !== right.date.value
    )
      return false;
    // A bare type with a day of its own is no word for a document that has none.
    if (right.isBare && right.date !== null && left.date === null && !right.isReferring && !isPutOff(left, right))
      return false;
    if (left.isBare || right.isBare) return isKindOf(left.type, right.type) || isKindOf(right.type, left.type);
    // «соглашением о сотрудничестве, заключённым в 1997 году»: two rules, one place.
    if (left.key === right.key && isOfOnePlace(left, right)) return true;
    // Two minutes of talks are two documents unless they are of one day.
    if (isTypeAlone(left) || isTypeAlone(right))
      return left.key === right.key && left.date?.value === right.date?.value;
    return (left.title.id !== null && left.title.id === right.title.id) || isShortOf(left.key, right.key);
  },
  merge: (left, right) => ({
    ...left,
    isOld: left.date ? left.isOld : right.isOld,
    ...(isFuller(right, left) && { title: right.title, isBare: right.isBare, key: right.key, type: right.type }),
    status: later(left, right),
    isDenied: left.isDenied && right.isDenied,
    effect: left.effect || right.effect,
    acts: left.acts || right.acts,
    parties: unique([...left.parties, ...right.parties]),
    date: isOpen(left, right) || left.isDenied ? (right.date ?? left.date) : (left.date ?? right.date),
    inForce: left.inForce ?? right.inForce,
    place: left.place ?? right.place,
    traces: [...left.traces, ...right.traces],
  }),
  // A type alone is a document of its own only where it was signed or issued on a day.
  settle: (drafts) =>
    drafts.filter(
      ({ isDenied, isBare, date, status, type }) =>
        !isDenied &&
        (!isBare || (type.id !== nameless && date !== null && status !== "in_force" && status !== "discussed")),
    ),
});

/** The status is what the text says last of it; a signing stands against what rests on it, but not against 生效. */
function later(left: AgreementDraft, right: AgreementDraft): AgreementStatus {
  if (right.isDenied) return left.status;
  // Initialled, and to be signed next year; come to terms on, and signed in the end.
  if (left.status === "initialled" && (right.status === "signed" || right.status === "planned")) return right.status;
  const [signed, atWork] = left.status === "signed" ? [left, right] : [right, left];
  // «Соглашение, подписанное в 1991 году, действует»: what was signed long ago and is at work is in force.
  if (signed.status === "signed" && atWork.status === "in_force" && !isStatement(left)) {
    if (signed.isOld) return "in_force";
    if (!atWork.effect) return "signed";
  }
  if (isStatement(left) && left.status === "in_force" && right.status === "signed") return "signed";
  if (left.acts || right.acts) return "in_force";
  if (left.isDenied || left.status === "discussed" || left.status === "planned") return right.status;
  return right.effect && left.date !== null && right.inForce !== left.date.value ? "in_force" : left.status;
}

/** 供气合同没有签署，合同有望明年签订: not signed now, and foretold. */
function isPutOff(left: AgreementDraft, right: AgreementDraft): boolean {
  return left.isDenied && right.status === "planned";
}

/** What was talked of or foretold one day is signed another. */
function isOpen(left: AgreementDraft, right: AgreementDraft): boolean {
  const open = left.status === "discussed" || left.status === "planned";
  return open && !left.isBare && !right.isBare && !right.isDenied;
}

function isOld(date: Found<string> | null, desk: Desk): boolean {
  return date !== null && desk.isOld(date.value);
}

function isStatement({ type }: AgreementDraft): boolean {
  return type.id?.startsWith("document.type.statement") ?? false;
}

/** Whether two drafts were read from the same words. */
function isOfOnePlace(left: AgreementDraft, right: AgreementDraft): boolean {
  const [title] = right.traces;
  return left.traces.some(({ slot, start }) => slot === "title" && title?.slot === slot && start === title.start);
}

/** 《会谈纪要》 is short for no other minutes. */
function isTypeAlone({ title, type }: AgreementDraft): boolean {
  return title.zh !== null && title.zh === type.zh;
}

function isFuller(left: AgreementDraft, right: AgreementDraft): boolean {
  if (left.isBare !== right.isBare) return right.isBare;
  return !left.isBare && left.key.length > right.key.length;
}

/** 供气合同 is a 合同. */
function isKindOf(kind: Term, general: Term): boolean {
  return kind.id !== null && general.id !== null && (kind.id === general.id || kind.id.startsWith(`${general.id}.`));
}

/** A denied act keeps its status for what the text says of it later. */
function statusOf(status: AgreementStatus | null, modality: "happened" | "planned" | "denied"): AgreementStatus | null {
  return modality === "planned" && status !== null && status !== "in_force" && status !== "discussed"
    ? "planned"
    : status;
}

function documentItems({ chart }: Finding, { from, to }: Capture): readonly Item[] {
  return chart.items.slice(from, to).filter(({ mention }) => mention.kind === "group" && mention.of === "document");
}

/**
 * 双方签署, «стороны подписали»: whoever the text named before, it does not say that they held the pen; it is their
 * countries that have signed. 两人, «они» are those people.
 */
function isSpokenFor({ person, trace }: Party, desk: Desk): boolean {
  if (person === null || desk.person(trace) !== null) return false;
  return /(?:方|国|стор)/u.test(desk.text.slice(trace.start, trace.end).toLowerCase());
}

function isQuoted({ mention }: Item): boolean {
  return mention.kind === "group" && mention.parts.some(({ slot }) => slot === "title");
}

function anchorTrace({ chart, anchor, rule }: Finding): readonly Trace[] {
  const item = chart.items[anchor];
  return item ? [{ slot: "status", start: item.start, end: item.end, rule: rule.id }] : [];
}

/** «от 3 сентября 1994 года» behind the title; 1996年4月 before the type. */
function dateOf({ mention }: Item, desk: Desk): Found<string> | null {
  if (mention.kind !== "group") return null;
  const find = (name: string) => mention.parts.find(({ slot }) => slot === name);
  const type = find("type");
  const date = (find("date") ?? (type && isDated(type) ? find("about") : undefined))?.mentions[0];
  if (date?.kind !== "date") return null;
  return {
    value: date.value,
    trace: { slot: "date", start: date.start, end: date.end, rule: date.rule || `${desk.language}.date` },
  };
}
