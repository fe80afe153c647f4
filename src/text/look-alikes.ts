/**
 * Latin letters typed, or planted against copying, in Russian words («Mосква», «Pоссия») become the Cyrillic
 * letters they look like. A word with any other Latin letter is left alone, and so is a word all in Latin.
 */
import { Units } from "./units.js";

const latin = "ABCEHKMOPTXYËabcehkmoptxyë";
const cyrillic = "АВСЕНКМОРТХУЁавсенкмортхуё";
const counterparts = new Map([...latin].map((letter, i) => [letter.charCodeAt(0), cyrillic.charCodeAt(i)]));
const ofTwoScripts = new Set(counterparts.values());

const mixed = /[A-Za-zËë][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zËë]/u;

/** Keeps the length. */
export function foldLookAlikes(text: string): string {
  if (!mixed.test(text)) return text;
  const units = Units.of(text);
  for (let i = 0; i < units.length; ) {
    const word = readWord(units, i);
    if (word.isMixed) {
      for (let k = i; k < word.end; k++) units.put(k, counterparts.get(units.at(k)) ?? units.at(k));
    }
    i = word.end + 1;
  }
  return units.toString();
}

/** A run of letters of either script: is it a Cyrillic word with Latin look-alikes in it? */
function readWord(units: Units, start: number): { readonly end: number; readonly isMixed: boolean } {
  let end = start;
  let alike = 0;
  let own = 0;
  let foreign = 0;
  for (; end < units.length; end++) {
    const unit = units.at(end);
    if (counterparts.has(unit)) alike++;
    else if (isLatinOrMark(unit)) foreign++;
    else if (!isCyrillic(unit)) break;
    else if (!ofTwoScripts.has(unit)) own++;
  }
  const length = end - start;
  // «СPО» may be of either script: a letter that only Cyrillic has decides, else the greater part.
  return { end, isMixed: alike > 0 && alike < length && foreign === 0 && (own > 0 || alike * 2 <= length) };
}

function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit <= 0x52f && !(unit >= 0x483 && unit <= 0x489);
}

function isLatinOrMark(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x483 && unit <= 0x489)
  );
}
