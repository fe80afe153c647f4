/** Which ending table a noun in the nominative singular takes, by its last letters and its gender. */
import type { Gender } from "./features.js";
import type { NounClass } from "./noun-ending.js";
import { isConsonant, isSibilant, isVowel } from "./spelling.js";

/** `null`: no productive class fits (депо, коммюнике, атташе): the word stands still. */
export function classOf(lemma: string, gender: Gender): NounClass | null {
  const last = lemma.at(-1)?.toLowerCase();
  const before = lemma.at(-2)?.toLowerCase();
  if (last === undefined || before === undefined) return null;
  if (last === "ь") return gender === "f" ? "fThird" : "mSoft";
  if (last === "й") return before === "и" ? "mIy" : "mYod";
  if (last === "ц") return "mTse";
  if (isSibilant(last)) return "mSibilant";
  if (isConsonant(last)) return "mHard";
  if (last === "а") return isSibilant(before) || before === "ц" ? "fSibilant" : "fHard";
  if (last === "я") {
    if (before === "и") return "fIya";
    if (before === "ь") return "fSoftSign";
    return isVowel(before) ? "fYod" : "fSoft";
  }
  if (last === "о") return isVowel(before) ? null : "nHard";
  if (last === "ё") return before === "ь" ? "nYodStressed" : null;
  if (last === "е") {
    if (before === "и") return "nIye";
    if (before === "ь") return "nYod";
    if (isSibilant(before) || before === "ц") return "nSibilant";
    return before === "л" || before === "р" ? "nSoft" : null;
  }
  return null;
}
