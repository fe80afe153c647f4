/** Places in a text: half-open ranges of UTF-16 code units. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
