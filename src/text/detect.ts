/**
 * Says whether a text is Chinese, Russian or neither: scripts first, then what tells Russian from the other
 * languages in Cyrillic letters. Knows no dictionary but for a few words of each of those.
 */
import type { Language } from "../model/language.js";
import { weighCyrillic } from "./cyrillic.js";
import { countLetters, type Letters } from "./scripts.js";

/** A guesser of languages by trigrams, such as franc: ISO 639-3 code of the language of the text. */
export type Identify = (text: string) => string;

/**
 * The language of a text as given, `null` where it is another language, or no language at all (empty, digits).
 *
 * `identify` is asked only for texts of 200 Cyrillic letters and more in which letters and words do not decide:
 * on headlines such guessers are wrong more often than right.
 */
export function detectLanguage(text: string, identify?: Identify): Language | null {
  const letters = countLetters(text);
  const han = letters.han * lettersOfHan;
  const rival = Math.max(letters.latin, letters.other, letters.hangul * lettersOfHan);
  if (han > 0 && han >= letters.cyrillic && han >= rival) return isJapanese(letters) ? null : "zh";
  if (letters.cyrillic > 0 && letters.cyrillic >= rival)
    return isRussian(text, letters.cyrillic, identify) ? "ru" : null;
  return null;
}

/** A Chinese character says as much as two and a half letters: what a text of both languages is made of, side by side. */
const lettersOfHan = 2.5;

/** A particle in a headline is enough (閣議で決定); a long text has kana everywhere, or characters that only Japanese writes. */
function isJapanese({ han, kana, shinjitai }: Letters): boolean {
  return (kana > 0 && kana * 16 >= han) || (shinjitai >= 2 && shinjitai * 20 >= han);
}

const lettersForIdentify = 200;

/** ISO 639-3 codes of the languages in Cyrillic letters that a guesser may name. */
const otherCyrillic = new Set(
  "ukr bel rue bul mkd srp bos cnr kaz kir tat bak chv sah tgk uzn uzb azj tuk khk mon xal kbd ava lez che oss abk kom koi udm mhr myv mdf".split(
    " ",
  ),
);

function isRussian(text: string, count: number, identify: Identify | undefined): boolean {
  const { russian, other, isClear } = weighCyrillic(text);
  if (!isClear && identify && count >= lettersForIdentify && otherCyrillic.has(identify(text))) return false;
  return russian >= other * 2;
}
