/** Counts the letters of a text by script. Knows no language. */

export interface Letters {
  readonly han: number;
  /** Of the Han characters, those that only Japanese writes (駅, 経, 込). */
  readonly shinjitai: number;
  readonly kana: number;
  readonly hangul: number;
  readonly cyrillic: number;
  readonly latin: number;
  /** Any other script. */
  readonly other: number;
}

/**
 * One pass. Letters in round brackets, to the closing bracket or the end of the line, count a quarter: there stand
 * the names of the other language («по предложению МИД КНР (外交部)»). Kana count outside of brackets only, and
 * without の, which decorates Chinese shop signs. Addresses of pages are skipped.
 */
export function countLetters(text: string): Letters {
  const counts = { han: 0, shinjitai: 0, kana: 0, hangul: 0, cyrillic: 0, latin: 0, other: 0 };
  let weight = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x28 || unit === 0xff08) weight = inBrackets;
    else if (unit === 0x29 || unit === 0xff09 || unit === 0x0a) weight = 1;
    else if (unit === 0x3a && text.startsWith("://", i)) i = endOfAddress(text, i);
    const script = scriptOf(unit);
    if (script === null || (script === "kana" && (weight < 1 || unit === kanaNo))) continue;
    counts[script] += weight;
    if (script === "han" && onlyJapanese.has(unit)) counts.shinjitai += weight;
  }
  return counts;
}

export type Script = Exclude<keyof Letters, "shinjitai">;

/** `null` for what is no letter. Letters beyond the first plane are few and count as other. */
export function scriptOf(unit: number): Script | null {
  if (unit < 0x41) return null;
  if (unit < 0x250) return isLatin(unit) ? "latin" : null;
  if (unit >= 0x4e00 && unit <= 0x9fff) return "han";
  if (unit >= 0x400 && unit <= 0x52f) return unit >= 0x482 && unit <= 0x489 ? null : "cyrillic";
  if ((unit >= 0x2000 && unit < 0x2070) || (unit >= 0x3000 && unit < 0x3005) || (unit >= 0xff00 && unit < 0xff21))
    return null;
  for (const [from, to, script] of blocks) if (unit >= from && unit <= to) return script;
  return letter.test(String.fromCharCode(unit)) ? "other" : null;
}

const inBrackets = 0.25;
const kanaNo = 0x306e;

const blocks: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x3007, 0x3007, "han"],
  [0x3400, 0x4dbf, "han"],
  [0xf900, 0xfaff, "han"],
  [0x3041, 0x3096, "kana"],
  [0x30a1, 0x30fa, "kana"],
  [0x31f0, 0x31ff, "kana"],
  [0xff66, 0xff9d, "kana"],
  [0xac00, 0xd7a3, "hangul"],
  [0x1100, 0x11ff, "hangul"],
  [0x3131, 0x318e, "hangul"],
  [0x1c80, 0x1c88, "cyrillic"],
  [0xa640, 0xa69b, "cyrillic"],
  [0x1e00, 0x1eff, "latin"],
  [0xff21, 0xff3a, "latin"],
  [0xff41, 0xff5a, "latin"],
];

const letter = /^\p{L}/u;

// Forms of 1946, common in news, that are neither in the Simplified set (GB 2312) nor in the Traditional one (Big5).
const onlyJapanese = new Set(
  [
    ..."亜悪囲円応仮価拡楽勧観関帰気挙経継撃検権県険験厳広済実収従渋処焼専戦総続帯対択沢単団弾庁徴鉄転働売発払仏辺訳様両労歴録込駅読",
  ].map((character) => character.charCodeAt(0)),
);

function isLatin(unit: number): boolean {
  return (unit <= 0x5a || (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0) && unit !== 0xd7 && unit !== 0xf7;
}

function endOfAddress(text: string, from: number): number {
  let end = from;
  while (end + 1 < text.length && isOfAddress(text.charCodeAt(end + 1))) end++;
  return end;
}

function isOfAddress(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}
