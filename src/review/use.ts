/** A place in a text where a term of the glossary stands, and the concepts it can be. */
import type { Status } from "../glossary/schema.js";
import type { FormFeatures } from "../model/mention.js";
import type { Span } from "../model/span.js";

/** A concept that a stretch of text can stand for. */
export interface UseReading {
  readonly id: string;
  /** The wording, in its dictionary form. */
  readonly wording: string;
  readonly status: Status;
  readonly country: string | null;
  /** Russian: the forms it can be. */
  readonly forms: readonly FormFeatures[];
  readonly as: "noun" | "adjective";
}

export interface Use extends Span {
  readonly readings: readonly UseReading[];
  /** Crosses the edge of another use: another cutting of the same text (哈尔滨[市长], [哈尔滨市]长). */
  readonly crossing: boolean;
  /** A country that belongs to the body next to it. */
  readonly folded: boolean;
}
