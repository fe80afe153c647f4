/** Places in a text: half-open ranges of UTF-16 code units. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
