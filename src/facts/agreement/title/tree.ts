/** What a title says, in no language: filled by the reader of one language, said by the writer of the other. */
import type { Entry } from "../../../glossary/schema.js";
import type { Act } from "./acts.js";
import type { Construction } from "./construction.js";

/** A noun phrase. */
export type Phrase =
  | { readonly kind: "term"; readonly entry: Entry; readonly zh: string; readonly ru: string }
  | {
      readonly kind: "construction";
      readonly construction: Construction;
      readonly holes: Readonly<Record<string, Phrase>>;
    }
  | { readonly kind: "row"; readonly items: readonly Phrase[] }
  /** 中国黑龙江省同江市: a place with what it lies in, the widest first. */
  | {
      readonly kind: "place";
      readonly place: Phrase & { readonly kind: "term" };
      readonly within: readonly (Phrase & { readonly kind: "term" })[];
    }
  /** Several acts upon one object: 建设、使用和维护大桥. */
  | { readonly kind: "acts"; readonly acts: readonly Act[]; readonly object: Phrase };

/** Who is between: a country, body or place of the glossary; with what is said before it. */
export interface TitleParty {
  readonly zh: string;
  /** Nominative, with what declines. */
  readonly ru: PartyWords;
  /** A state, a government or the head of one. */
  readonly isState: boolean;
  /** Both sides in one word: 中俄元首, «главы государств». */
  readonly isGroup?: boolean;
}

export interface PartyWords {
  readonly term: string;
  readonly entry: Entry | null;
  /** A name behind «город» that declines with it. */
  readonly apposed?: Entry;
  /** Stands still behind: « (КНР)». */
  readonly tail: string;
}

export interface TitleTree {
  readonly type: Entry;
  /** The type as it is worded. */
  readonly wording: string;
  readonly qualities: readonly Quality[];
  readonly parties: readonly TitleParty[];
  readonly subject: Phrase | null;
  readonly years: Years | null;
  /** The document it belongs to: a protocol to a memorandum. */
  readonly base: TitleTree | Entry | null;
  /** The occasion it was drawn up on. */
  readonly occasion: Occasion | null;
}

/** 第二十九次会议, «29-е заседание»: of a body, or an occasion the glossary has. */
export interface Occasion {
  readonly ordinal: number;
  readonly event: Entry | null;
  readonly body: Entry | null;
}

/** 2018—2022年, 2009年; without a beginning 2030年前, «до 2030 года». */
export interface Years {
  readonly from: string | null;
  readonly to: string | null;
}

/** An adjective of the document itself: общий, рамочный, межправительственный. */
export interface Quality {
  readonly zh: string;
  readonly ru: string;
}
