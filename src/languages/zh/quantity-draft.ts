/** What the readers of Chinese figures hand to one another. */
import type { Span } from "../../model/span.js";
import type { Bound, Decimal } from "../quantity.js";
import type { NumberRead } from "./quantity-number.js";
import type { UnitSort } from "./quantity-units.js";

/** A figure read so far. `code` null: the number stands alone and may borrow its unit from a neighbour. */
export interface Draft extends Span {
  readonly value: Decimal;
  readonly code: string | null;
  readonly sort: UnitSort | null;
  readonly number: NumberRead | null;
  readonly bound: Bound | null;
  /** Rounded by us: 三分之一 is 33.3. */
  readonly rough: boolean;
  readonly noun: Span | null;
  readonly rule: string;
}

export interface Skipped {
  readonly end: number;
  readonly skipped: true;
}
