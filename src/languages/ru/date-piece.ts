/** What a reader of Russian dates hands on: the parts said, and how many tokens say them. */
import type { DateParts } from "../date.js";

export interface DatePiece {
  /** Index of the token behind. */
  readonly next: number;
  readonly parts: DateParts;
  readonly until?: DateParts;
}
