/** What the readers of Russian figures hand to one another. */
import type { Span } from "../../model/span.js";
import type { Decimal } from "../quantity.js";
import type { NumberRead } from "./quantity-number.js";
import type { Unit } from "./quantity-units.js";

/** A figure read so far. `unit` null: the number stands alone and may borrow its unit from a neighbour. */
export interface Draft extends Span {
  /** Index of the first token, and of the one behind. */
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  readonly unit: Unit | null;
  readonly noun: Span | null;
  readonly rule: string;
  /** The number it was read from; `null` for «вдвое», «треть», «двухдневный». */
  readonly number: NumberRead | null;
  /** «с лишним» stands behind. */
  readonly tail: boolean;
  /** Rounded by us or by the language: треть is 33.3, «десяток» about ten. */
  readonly rough: boolean;
}

/** A run of tokens that is no figure. */
export interface Skipped {
  readonly next: number;
  readonly skipped: true;
}
