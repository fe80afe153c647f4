/** The dot inside a foreign name in Chinese (尼古拉·帕特鲁舍夫): one dot for the many that are typed. */

// Bullets, operators and katakana dots that are typed for U+00B7; all of one unit.
const betweenLetters = /(?<=\p{L})[•‧∙⋅・･](?=\p{L})/gu;
// The full-width stop is the dot of names in Taiwan (弗拉基米爾．普丁), elsewhere an ASCII stop (３．５).
const betweenHan = /(?<=\p{Script=Han})．(?=\p{Script=Han})/gu;

/** Keeps the length. */
export function foldNameDots(text: string): string {
  return text.replace(betweenLetters, "·").replace(betweenHan, "·").replaceAll("．", ".");
}
