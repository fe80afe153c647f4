/**
 * What single characters become in the normal text: widths, spaces, dashes, things without width.
 * Knows one UTF-16 unit at a time; words and neighbours are not asked.
 */

export const kindsOfUnit = { plain: 1, other: 2, dropped: 3, mark: 4, newline: 5, pair: 6, composed: 7 } as const;

/**
 * - `plain` stays; `other` is written as another unit (`substitute`)
 * - `dropped` has no width and no meaning here
 * - `mark` joins the letter before it (combining marks, conjoining jamo)
 * - `newline` is a carriage return, alone or before a line feed
 * - `pair` is the first half of a surrogate pair
 * - `composed` has another canonical form (Å as a unit sign, compatibility ideographs)
 */
export type KindOfUnit = (typeof kindsOfUnit)[keyof typeof kindsOfUnit];

/** Kind of a UTF-16 unit, worked out once for each. */
export function kindOfUnit(unit: number): KindOfUnit {
  const known = kinds[unit] as KindOfUnit | 0;
  if (known !== 0) return known;
  const kind = classify(unit);
  kinds[unit] = kind;
  return kind;
}

/** What a unit of kind `other` is written as; every other unit is itself. */
export function substitute(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e && unit !== 0xff0e) return unit - 0xfee0;
  return substitutes.get(unit) ?? unit;
}

export function isMark(character: string): boolean {
  return mark.test(character);
}

const kinds = new Uint8Array(0x10000);

// Conjoining vowels and finals of Hangul compose like marks but are letters to Unicode.
const mark = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;

// Zero-width and joining characters, the byte order mark, the soft hyphen, signs of writing direction,
// variation selectors. Source: Unicode, Default_Ignorable_Code_Point, as far as news pages carry them.
const dropped: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const substitutes: ReadonlyMap<number, number> = new Map([
  ...to(" ", "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
  ...to("\n", "\v\f\u0085\u2028\u2029"),
  ...to("-", "\u2010\u2011\u2212"),
  // Half-width forms of 。「」、 and full-width signs of money.
  ...to("。", "｡"),
  ...to("「", "｢"),
  ...to("」", "｣"),
  ...to("、", "､"),
  ...to("¢", "￠"),
  ...to("£", "￡"),
  ...to("¥", "￥"),
]);

function to(target: string, sources: string): [number, number][] {
  return [...sources].map((source) => [source.charCodeAt(0), target.charCodeAt(0)]);
}

function classify(unit: number): KindOfUnit {
  if (unit === 0x0d) return kindsOfUnit.newline;
  if (substitute(unit) !== unit) return kindsOfUnit.other;
  if (unit >= 0xd800 && unit <= 0xdbff) return kindsOfUnit.pair;
  const character = String.fromCharCode(unit);
  if (dropped.some(([from, to]) => unit >= from && unit <= to)) return kindsOfUnit.dropped;
  if (mark.test(character)) return kindsOfUnit.mark;
  return character.normalize("NFC") === character ? kindsOfUnit.plain : kindsOfUnit.composed;
}
