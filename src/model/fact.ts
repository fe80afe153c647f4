/** The facts of an article, as users see them: schema `svodka/facts@1`. */
import type { Issue } from "./issue.js";
import type { Language, Side } from "./language.js";
import type { Span } from "./span.js";
import type { Term } from "./term.js";

/** The words a slot rests on: `text` is the slice `start`–`end` (UTF-16) of the article as given. */
export interface Evidence extends Span {
  readonly slot: string;
  readonly text: string;
  /** Id of the rule that found it. */
  readonly rule: string;
}

export interface ArticleFacts {
  readonly language: Language | null;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publishedFrom: "option" | "article" | null;
  readonly source: string | null;
  readonly author: string | null;
  /** Menus, counters, footers: left out of the reading. */
  readonly furniture: readonly Span[];
}

export interface DateFact extends Span {
  readonly id: string;
  readonly text: string;
  /** EDTF (ISO 8601-2): `2008`, `2008-11`, `2008-11-28`, `XXXX-11-28`, `2008-11-28/2008-11-30`. */
  readonly value: string;
  /** `stated`: every part is in the words; `implied`: part comes from publication or the text before. */
  readonly certainty: "stated" | "implied";
  readonly rule: string;
}

export interface Post {
  readonly post: Term;
  readonly body: Term | null;
  readonly status: "current" | "former" | "acting";
}

export interface Official {
  readonly id: string;
  readonly name: Term;
  readonly posts: readonly Post[];
  readonly side: Side | null;
  readonly gender: "m" | "f" | null;
  readonly mentions: readonly Evidence[];
  readonly evidence: readonly Evidence[];
}

export interface Body {
  readonly id: string;
  readonly name: Term;
  readonly kind: "body" | "place" | "country";
  readonly side: Side | null;
  readonly mentions: readonly Evidence[];
}

export type AgreementStatus = "signed" | "initialled" | "agreed" | "planned" | "in_force" | "discussed";

export interface Agreement {
  readonly id: string;
  readonly title: Term;
  readonly type: Term;
  readonly status: AgreementStatus;
  readonly parties: readonly Term[];
  /** Ids of officials. */
  readonly signatories: readonly string[];
  /** EDTF: the day of signing, else of the status. */
  readonly date: string | null;
  readonly inForce: string | null;
  readonly validity: string | null;
  readonly place: Term | null;
  readonly count: number;
  readonly topics: readonly Term[];
  /** Id of the event it was signed at. */
  readonly event: string | null;
  readonly evidence: readonly Evidence[];
}

export const eventTypes = [
  "meeting",
  "negotiation",
  "visit",
  "conference",
  "call",
  "ceremony",
  "opening",
  "appointment",
  "letter",
  "speech",
  "aid",
] as const;
export type EventType = (typeof eventTypes)[number];

export type Modality = "happened" | "planned" | "denied";
export type Role = "host" | "guest" | "head" | "member" | "side";

export interface Participant {
  readonly name: Term;
  /** Id of the official, where the participant is one. */
  readonly official: string | null;
  readonly role: Role;
}

interface EventBase {
  readonly id: string;
  /** EDTF. */
  readonly date: string | null;
  readonly place: Term | null;
  readonly participants: readonly Participant[];
  readonly topics: readonly Term[];
  readonly modality: Modality;
  readonly evidence: readonly Evidence[];
}

/** What only one type of event has; no free-text field. */
export interface EventDetails {
  readonly visit: {
    readonly phase: "held" | "started" | "ended";
    readonly level: Term | null;
    readonly delegation: Term | null;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly meeting: { readonly level: Term | null; readonly format: Term | null };
  readonly negotiation: { readonly level: Term | null; readonly format: Term | null };
  readonly call: { readonly level: Term | null; readonly format: Term | null };
  readonly conference: { readonly format: Term | null; readonly ordinal: number | null };
  readonly ceremony: { readonly of: Term | null };
  readonly opening: { readonly object: Term | null; readonly what: Term | null };
  readonly appointment: {
    readonly post: Term | null;
    readonly body: Term | null;
    readonly kind: "appointed" | "released" | "took_office";
    readonly previous: string | null;
  };
  readonly letter: {
    readonly from: Term | null;
    readonly to: Term | null;
    readonly request: readonly Term[];
    readonly reply: boolean;
    /** What it is for; left out where the text only speaks of a letter. */
    readonly form?: "congratulation" | "condolence";
  };
  readonly speech: {
    readonly forum: Term | null;
    readonly title: Term | null;
    /** Left out of a speech that is neither. */
    readonly form?: "address" | "report";
  };
  readonly aid: {
    readonly provider: Term | null;
    readonly recipient: Term | null;
    readonly goods: Term | null;
    readonly figure: string | null;
    readonly via: Term | null;
  };
}

/** One event: the shape of `details` follows `type`. */
export type Event = {
  [T in EventType]: EventBase & { readonly type: T; readonly details: EventDetails[T] };
}[EventType];

export interface Change {
  readonly direction: "up" | "down";
  readonly percent: number | null;
  /** The resulting factor: 增长0.5倍 and «в 1,5 раза» are both 1.5. */
  readonly times: number | null;
}

export interface Figure extends Span {
  readonly id: string;
  readonly text: string;
  /** The number meant: 2181.76亿 is 218176000000. */
  readonly value: number;
  /** ISO 4217, UCUM-like, `%`, `pp`, `times`, `person`, `item`, else a glossary id. */
  readonly unit: string;
  readonly approx: boolean;
  readonly of: Term | null;
  /** EDTF. */
  readonly period: string | null;
  readonly change: Change | null;
  readonly evidence: readonly Evidence[];
}

export interface Statement {
  readonly id: string;
  /** Id of an official, or the term of a body. */
  readonly speaker: string | Term;
  readonly verb: Term;
  readonly topics: readonly Term[];
  readonly evidence: readonly Evidence[];
}

export interface Facts {
  readonly schema: "svodka/facts@1";
  readonly article: ArticleFacts;
  readonly dates: readonly DateFact[];
  readonly officials: readonly Official[];
  readonly bodies: readonly Body[];
  readonly agreements: readonly Agreement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}
