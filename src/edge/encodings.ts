/**
 * Guesses the encoding of Chinese and Russian text from its bytes: decodes a sample every way and looks how
 * common the letters are. Knows letters, not words.
 */
import { simplify } from "../text/traditional.js";
import { commonCharacters, letterFrequencies } from "./letter-frequencies.js";

/** Names as TextDecoder and iconv know them. */
export const legacyEncodings = ["GB18030", "Big5", "windows-1251", "KOI8-R"] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];
export type Utf16 = "UTF-16LE" | "UTF-16BE";

/** The likeliest of the encodings that are no Unicode, or `null` where none makes sense. */
export function guessLegacyEncoding(bytes: Uint8Array): LegacyEncoding | null {
  const sample = sampleOf(bytes);
  let best: LegacyEncoding | null = null;
  let bestScore = leastScore;
  for (const encoding of legacyEncodings) {
    const text = new TextDecoder(encoding).decode(sample);
    const score = encoding === "GB18030" || encoding === "Big5" ? scoreHan(text) : scoreCyrillic(text);
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

/** UTF-16 without a byte order mark: which order of bytes gives common letters, if any. */
export function guessUtf16(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, longestSample) & ~1);
  if (sample.length < 2) return null;
  const little = scoreUtf16(new TextDecoder("utf-16le").decode(sample));
  const big = scoreUtf16(new TextDecoder("utf-16be").decode(sample));
  if (Math.max(little, big) < 0.55 || Math.abs(little - big) < 0.2) return null;
  return little > big ? "UTF-16LE" : "UTF-16BE";
}

const longestSample = 16_384;
const leastScore = 0.49;

/** From the first byte that is no ASCII on: a page may begin with a lot of it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + longestSample);
}

/** Share of common characters among all that are no ASCII; less for those that are only in general use. */
function scoreHan(text: string): number {
  let points = 0;
  let all = 0;
  for (const character of simplify(text)) {
    // Cyrillic names inside a Chinese text say nothing.
    if (character <= "\u007f" || letterFrequencies.has(character.toLowerCase())) continue;
    all++;
    points += chineseMarks.includes(character) ? 0.5 : pointsOfHan(character);
  }
  return all === 0 ? 0 : points / all;
}

function pointsOfHan(character: string): number {
  if (commonCharacters.has(character)) return 1;
  return generalCharacters().has(character) ? 0.5 : 0;
}

/** The 3755 characters of level one of GB 2312, asked of the decoder: rows 16 to 55. */
function generalCharacters(): ReadonlySet<string> {
  if (general.size > 0) return general;
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) general.add(gb.decode(new Uint8Array([row, cell])));
  }
  return general;
}

const gb = new TextDecoder("gb18030");
const general = new Set<string>();

const chineseMarks = "，。、；：？！“”‘’（）《》…—·　「」『』【】";

/** How near the letters come to Russian frequencies, times the share of them, less capitals inside words. */
function scoreCyrillic(text: string): number {
  let bits = 0;
  let letters = 0;
  let all = 0;
  let misplaced = 0;
  let before = "";
  for (const character of text) {
    if (character <= "\u007f") {
      // Letters of both scripts in one word: é and à of French.
      if (before !== "" && isLatin(character) && isCyrillic(before)) misplaced++;
      before = character;
      continue;
    }
    all++;
    const low = character.toLowerCase();
    const frequency = letterFrequencies.get(low);
    if (frequency !== undefined) {
      letters++;
      bits += Math.log2(frequency);
      if (isLatin(before) || (low !== character && isCyrillic(before) && before === before.toLowerCase())) misplaced++;
      before = character;
    } else {
      if (!russianMarks.includes(character)) all++;
      before = "";
    }
  }
  if (letters === 0) return 0;
  // Russian text has -4.4 bits a letter; letters drawn blindly -6.2.
  const likeness = Math.min(1, Math.max(0, (bits / letters + 7.2) / 2.8));
  const share = letters / all;
  return likeness * share * share * Math.max(0, 1 - misplaced / letters);
}

function isLatin(character: string): boolean {
  return /^[A-Za-z]/u.test(character);
}

function isCyrillic(character: string): boolean {
  return letterFrequencies.has(character.toLowerCase());
}

const russianMarks = "«»—–…“”„№\u00a0·§©";

function scoreUtf16(text: string): number {
  let good = 0;
  let all = 0;
  for (const character of simplify(text)) {
    all++;
    if (character === "\n" || character === "\r" || character === "\t" || (character >= " " && character <= "~"))
      good++;
    else if (letterFrequencies.has(character.toLowerCase())) good++;
    else if (chineseMarks.includes(character) || russianMarks.includes(character)) good++;
    else good += pointsOfHan(character);
  }
  return all === 0 ? 0 : good / all;
}
