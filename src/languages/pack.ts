/** The contract a language fulfils: reading to mentions, writing from values. One implementation a folder. */
import type { Glossary } from "../glossary/lookup.js";
import type { Language } from "../model/language.js";
import type { Chart, Item, Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import type { DateExpression } from "./date.js";
import type { Quantity } from "./quantity.js";

export type NameMention = Extract<Mention, { kind: "name" }>;

/** Bound to one glossary and one list of rules; made once for them. */
export interface Reader {
  /**
   * Lays out a sentence: glossary forms, names, quoted titles, what was `given` (dates, quantities),
   * and the names met elsewhere in the article.
   */
  chart(text: string, sentence: Span, given: readonly Mention[], known: readonly NameMention[]): Chart;
}

/** Items `from`–`to` of a chart. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface LanguagePack {
  readonly language: Language;
  sentences(text: string, from?: number, to?: number): readonly Span[];
  dates(text: string, from: number, to: number): readonly DateExpression[];
  quantities(text: string, from: number, to: number, taken: readonly Span[]): readonly Quantity[];
  /** `literals` are the words of the rules: a language without spaces cuts its sentences by them. */
  reader(glossary: Glossary, literals: readonly string[]): Reader;
  /** The clause item `at` stands in. */
  clause(chart: Chart, at: number): Range;
  /** Items said to be where something is: 在莫斯科, «в Москве». */
  places(chart: Chart): readonly number[];
  /** Place and day a report opens with, where they stand before its first words: «ПЕКИН, 5 мая.». */
  dateline(chart: Chart, next: Chart | undefined): { readonly place: Item; readonly date: Item } | null;
  /** How many days before its own a dateline still tells the place of what took place. */
  readonly newsDays: number;
  /** Whether the clause says that the act at `at` was where the report is from: «здесь». */
  isHere(chart: Chart, at: number): boolean;
  /** Topics said to be talked about: 就…交换意见, «обсудили …». */
  topics(chart: Chart): readonly number[];
  /** Dates that are told of something else than what the sentence tells: 继去年11月会晤之后. */
  asides(chart: Chart): readonly number[];
  /**
   * What an act without a date of its own goes on with: the day of the act told just before it, the day of the news
   * (会谈后, 签字之前), or nothing (访问期间, 此前).
   */
  follows(chart: Chart, at: number): "act" | "news" | null;
  /** Whether the act at item `at` is told as done, foretold or denied. */
  modality(chart: Chart, at: number): "happened" | "planned" | "denied";
  /** Whether the act at item `at` is told of many occasions at once: 多次会谈, «неоднократно встречались». */
  isGeneral(chart: Chart, at: number): boolean;
  /**
   * The item of the person whom the clauses before item `to` are about, where later clauses leave the subject out
   * (王毅抵达莫斯科，随后会见…); `null` where they name none, or the language always says it.
   */
  subject(chart: Chart, to: number): number | null;
  /** Whether the act at item `at` came after what its sentence told and dated before: 随后, 之后. */
  isLater(chart: Chart, at: number): boolean;
  /** Whether the country at item `at` says where somebody has come to, and is no party: 来华出席会议的总统. */
  isPassing(chart: Chart, at: number): boolean;
  /**
   * Ids of the countries a word for the sides means (中方, 两国), those spoken of last (双方), or the one who acted last
   * («он»).
   */
  sides(word: string): readonly string[] | "last" | "subject";
}
