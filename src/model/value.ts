/**
 * What a plan puts into the slots of a sentence, and what a language makes of it. Values belong to no language:
 * they say what is meant and which fact says so, never how it is said.
 */
import type { Change, Post } from "./fact.js";
import type { Language, Side } from "./language.js";
import type { Part } from "./summary.js";
import type { Term } from "./term.js";

interface Told {
  /** Id of the fact that says so. */
  readonly fact: string;
  /** Slot of that fact, where the frame's own name for it is another. */
  readonly slot?: string;
}

export type Value = Told &
  /** A common noun or adjective: a topic, a level, goods. */
  (
    | { readonly kind: "term"; readonly term: Term }
    /** An organisation, a country or a delegation: what acts. */
    | { readonly kind: "body"; readonly term: Term; readonly side: Side | null }
    | { readonly kind: "place"; readonly term: Term }
    /** An occasion with a name of its own; `ordinal` is its number: the 30th meeting. */
    | { readonly kind: "event"; readonly term: Term; readonly ordinal: number | null }
    | PersonValue
    /** An office without its holder. */
    | { readonly kind: "post"; readonly post: Post; readonly side: Side | null }
    | DocumentValue
    /** The title of a speech or an article: always in quotation marks. */
    | { readonly kind: "title"; readonly term: Term }
    /** EDTF points or intervals, in order; `same`: the sentence before has said it (同日). */
    | { readonly kind: "date"; readonly values: readonly string[]; readonly same?: boolean }
    | { readonly kind: "quantity"; readonly value: number; readonly unit: string; readonly approx: boolean }
    /** So many of a thing. */
    | { readonly kind: "counted"; readonly value: number; readonly approx: boolean; readonly noun: Term }
    /** How often: twice, three times. */
    | { readonly kind: "times"; readonly value: number }
    | { readonly kind: "change"; readonly change: Change }
    /** `open`: there are more than are named; `whole`: said with every member or not at all. */
    | { readonly kind: "list"; readonly items: readonly Value[]; readonly open: boolean; readonly whole?: boolean }
    /** A name as the article prints it, in its own language: newspaper, author. */
    | {
        readonly kind: "byline";
        readonly what: "medium" | "author";
        readonly text: string;
        readonly language: Language;
      }
  );

export interface DocumentValue extends Told {
  readonly kind: "document";
  readonly title: Term;
  readonly type: Term;
  /** The title is the document's own and not a description. */
  readonly proper: boolean;
  /** Where the title cannot be said, the type may stand for it: «подписали соглашение», but not «действует соглашение». */
  readonly byType: boolean;
  /** Without the parties its title names: for headlines and long sentences. */
  readonly short?: boolean;
  /** A title without a translation stands in brackets behind the type, as the article prints it: for lists. */
  readonly original?: boolean;
}

export interface PersonValue extends Told {
  readonly kind: "person";
  readonly name: Term;
  /** Id of the official, where the person is one: holds the posts' evidence. */
  readonly official: string | null;
  /** What stands before the name at first mention. */
  readonly post: Post | null;
  readonly side: Side | null;
  readonly gender: "m" | "f" | null;
}

/** What a verb or adjective has to agree with; `gender` is `null` where it is not known. */
export interface Concord {
  readonly gender: "m" | "f" | "n" | null;
  readonly number: "sg" | "pl";
}

/** By what a thing is known again: its glossary id, else its words. */
export function keyOfTerm({ id, zh, ru }: Term): string {
  return id ?? zh ?? ru ?? "";
}

export function keyOfPerson({ official, name }: PersonValue): string {
  return official ?? keyOfTerm(name);
}

/** A value in the words of a language. */
export interface Written {
  readonly parts: readonly Part[];
  readonly concord: Concord;
  /** Keys of the people and bodies it names: from here on they are known to the reader. */
  readonly introduces: readonly string[];
  /** What had to be left out because the language has no word for it. */
  readonly left: readonly Term[];
}
