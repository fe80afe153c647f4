/**
 * The normal text: a shadow of the article in which one spelling stands for many, with the way back.
 * The article itself is never changed; case and ё stay, line breaks stay.
 */
import { compose } from "./compose.js";
import { foldLookAlikes } from "./look-alikes.js";
import { foldNameDots } from "./name-dots.js";
import type { OffsetMap } from "./offsets.js";
import { simplify } from "./traditional.js";

/**
 * `text` is `source` folded for reading; offsets are UTF-16 units.
 *
 * A span `start`–`end` of `text`, not empty, is `source.slice(startAt(start), endAt(end))`: combining marks and
 * characters without width inside the span belong to it, those just outside it do not.
 */
export interface NormalText extends OffsetMap {
  readonly source: string;
  readonly text: string;
}

/**
 * Folds, in this order: canonical composition (NFC), full-width ASCII, spaces and dashes, characters without
 * width, line ends to `\n`; the dot of foreign names; Latin look-alikes in Russian words; Traditional to
 * Simplified characters. Normal text folds to itself. Linear in the length of the text.
 */
export function normalize(source: string): NormalText {
  const { text, map } = compose(source);
  return { source, text: simplify(foldLookAlikes(foldNameDots(text))), startAt: map.startAt, endAt: map.endAt };
}
