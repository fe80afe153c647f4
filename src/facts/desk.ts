/** What a kind may ask of the article when it reads a finding. Filled by the pipeline; no kind knows how. */
import type { Glossary } from "../glossary/lookup.js";
import type { Post } from "../model/fact.js";
import type { Language } from "../model/language.js";
import type { Chart, Item, Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import type { Term } from "../model/term.js";
import type { Trace } from "./kind.js";

/** A value with the words it rests on. */
export interface Found<T> {
  readonly value: T;
  readonly trace: Trace;
}

/** One who takes part: a person met as an official or by bare name, a body, a country. */
export interface Party {
  /** Two parties of one key are one. */
  readonly key: string;
  readonly name: Term;
  /** Key of the person, where it is one. */
  readonly person: string | null;
  /** Where the words say it: the head of a delegation, and its members. */
  readonly role?: "head" | "member";
  readonly trace: Trace;
}

export interface Desk {
  readonly language: Language;
  readonly text: string;
  readonly glossary: Glossary;
  /**
   * The term a mention stands for, in both languages; `country` chooses between two of one name;
   * what no glossary knows keeps its own words.
   */
  term(mention: Mention, country?: string | null): Term;
  /** The type of document a title names: the last type in it (zh), the first (ru). */
  documentType(inner: Span): Term | null;
  /** The term of a glossary entry. */
  termOf(id: string): Term | null;
  /** Those named by items `from`–`to` of a chart; sides told by a word alone (双方, стороны) are those of the text before. */
  parties(chart: Chart, from: number, to: number, slot: string, rule: string): readonly Party[];
  /** The people and bodies read so far as parties of something in this sentence. */
  heard(chart: Chart): readonly Party[];
  /** Whom the words before item `to` are about, in its sentence or the one before; empty where nobody can be told. */
  subject(chart: Chart, to: number, slot: string, rule: string): readonly Party[];
  /**
   * The people of both sides whom the sentences just before name together; where they name one, he and the one of the
   * other side who is told `besides`; else none.
   */
  sidesBefore(chart: Chart, rule: string, besides?: Party | null): readonly Party[];
  /** The person who acts in the clauses before item `at` of the sentence, if one does. */
  actorBefore(chart: Chart, at: number, rule: string): Party | null;
  /** The date of an act told at item `at`: of its clause, its sentence, else of what the sentence goes on about. */
  date(chart: Chart, at: number, rule: string): Found<string> | null;
  /** Where it was: the nearest place of the clause or sentence that is said to be one (在莫斯科, в Москве). */
  place(chart: Chart, at: number, rule: string): Found<Term> | null;
  /** The place of the dateline, for what took place on its day; a sentence that names another place is not asked. */
  placeOfNews(
    day: string | null,
    modality: "happened" | "planned" | "denied",
    chart?: Chart | null,
  ): Found<Term> | null;
  /** Whether a day or month lies more than a few weeks before the day of the news. */
  isOld(date: string): boolean;
  /** Topics said in the sentence, in order. */
  topics(chart: Chart, rule: string): readonly Found<Term>[];
  /** Whether the act at item `at` is told of many occasions at once; such acts are no events. */
  isGeneral(chart: Chart, at: number): boolean;
  /** Whether the act at item `at` is told as done, foretold or denied. */
  modality(chart: Chart, at: number): "happened" | "planned" | "denied";
  /** Whom «он» (as subject) or «его» at this place means. */
  namedBefore(start: number, asSubject: boolean): Extract<Mention, { kind: "name" }> | null;
  /** Person of a name or official, by key. */
  person(item: Pick<Item, "start">): string | null;
  /** The country a person speaks for, in the person's place; nobody where it is not known. */
  homeOf(party: Party): readonly Party[];
  /** The post said of the person between two places of the text, if there is one. */
  postSaid(person: string, span: Span): Post | null;
  /** The post the person holds now that says most. */
  postOf(person: string): Post | null;
}
