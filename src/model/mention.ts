/** What the languages find in a sentence before any rule of news is asked: mentions on a chart. */
import type { Language } from "./language.js";
import type { Span } from "./span.js";

/** Grammatical reading of a form as it stands in the text (Russian; Chinese has none). */
export interface FormFeatures {
  readonly case: "nom" | "gen" | "dat" | "acc" | "ins" | "prp";
  readonly number: "sg" | "pl";
}

/** One glossary concept a stretch of text can stand for. */
export interface TermReading {
  /** Glossary id; `null` for a body told only by its shape (省商务厅). */
  readonly id: string | null;
  /** First segment of the id. */
  readonly category: string;
  /** The wording found, in its dictionary form. */
  readonly wording: string;
  /** ISO 3166-1, where the concept belongs to a country. */
  readonly country: string | null;
  /** Forms it can be, empty where the language does not inflect. */
  readonly forms: readonly FormFeatures[];
  /** «российский» is Россия as an adjective. */
  readonly as: "noun" | "adjective";
}

/** A person's name as read: nominative parts in the article's language. */
export interface NameParts {
  readonly surname: string | null;
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly gender: "m" | "f" | null;
  /** How the name is built: decides its order and declension. */
  readonly kind: "chinese" | "russian" | "foreign";
}

/** Offsets are those of the normal text. */
export type Mention = Span &
  (
    | { readonly kind: "term"; readonly readings: readonly TermReading[] }
    | { readonly kind: "date"; readonly value: string; readonly certainty: "stated" | "implied"; readonly rule: string }
    | { readonly kind: "quantity"; readonly value: number; readonly unit: string; readonly approx: boolean }
    | {
        readonly kind: "name";
        /** Nominative readings, best first. */
        readonly names: readonly NameParts[];
        /** Glossary id of the person, where the name is known. */
        readonly id: string | null;
        readonly forms: readonly FormFeatures[];
      }
    /** A quoted title; `inner` is what stands between the marks, `head` the document type it begins with (Russian). */
    | { readonly kind: "title"; readonly inner: Span; readonly head?: Mention }
    /** What a rule of an earlier stage put together: an official, a delegation, a document. */
    | {
        readonly kind: "group";
        readonly of: string;
        readonly forms: readonly FormFeatures[];
        readonly parts: readonly Part[];
      }
    | { readonly kind: "word" }
    | { readonly kind: "mark" }
  );

/** A named piece of a group or finding, with the mentions it is made of. */
export interface Part extends Span {
  readonly slot: string;
  readonly mentions: readonly Mention[];
}

/** One sentence laid out as a row of mentions without gaps, but for white space. */
export interface Chart {
  readonly language: Language;
  /** The whole normal text. */
  readonly text: string;
  readonly sentence: Span;
  readonly items: readonly Item[];
}

export interface Item extends Span {
  readonly mention: Mention;
  /** The text folded for comparison with the words of rules: lower case, е for ё. */
  readonly word: string;
}
