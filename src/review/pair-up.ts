/** Pairs what is left on one side with what is left on the other: the surest likeness first, each thing once. */
import type { Span } from "../model/span.js";
import type { Side } from "./side.js";

export type PairedBy<L, R> = (left: L, right: R) => boolean;

export interface PairedUp<L, R> {
  readonly pairs: readonly (readonly [L, R])[];
  readonly left: readonly L[];
  readonly right: readonly R[];
}

export function pairUp<L, R>(left: readonly L[], right: readonly R[], by: readonly PairedBy<L, R>[]): PairedUp<L, R> {
  const pairs: (readonly [L, R])[] = [];
  const free = new Set(right);
  let open = [...left];
  for (const alike of by) {
    open = open.filter((one) => {
      for (const other of free) {
        if (!alike(one, other)) continue;
        free.delete(other);
        pairs.push([one, other]);
        return false;
      }
      return true;
    });
  }
  return { pairs, left: open, right: [...free] };
}

/** A translation keeps the order: what stands at a tenth of the one text stands near a tenth of the other. */
const reach = 0.15;
/** Within a sentence or two any place is near. */
const shortText = 240;

export function isNear(left: Span, leftSide: Side, right: Span, rightSide: Side): boolean {
  const lengths = [leftSide.normal.text.length, rightSide.normal.text.length] as const;
  if (Math.max(...lengths) <= shortText) return true;
  return Math.abs(left.start / lengths[0] - right.start / lengths[1]) <= reach;
}
