/** Chinese names: a surname of the table and a given name of one or two hanzi. Knows no foreign names. */
import { commonSurnames, compoundSurnames, everydaySurnames, foreignPeople, rareSurnames } from "../surname.js";
import { isHan, weighCut } from "./name-edge.js";
import { followHanzi, followWordAt, leadHanzi } from "./name-follow.js";
import { commonGiven, neverGiven, soundGiven } from "./name-given.js";
import { soundPlaces } from "./name-sound.js";
import { isWordAt } from "./name-word.js";

/** A stretch that can be a Chinese name, with points for what it is made of; its edges are not weighed. */
export interface ChineseName {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  readonly given: string;
  readonly points: number;
}

/** Every name that starts at `at`; at most two: 欧阳修 is never 欧 + 阳修. */
export function chineseNamesAt(text: string, at: number, to: number): readonly ChineseName[] {
  const found: ChineseName[] = [];
  const size = surnameAt(text, at);
  if (size > 0) {
    for (const end of [at + size + 2, at + size + 1]) {
      const name = end <= to ? weigh(text, at, size, end) : null;
      if (name !== null) found.push(name);
    }
  }
  return found;
}

/** Length of the surname that starts at `at`: 2, 1, or 0 if none does. */
export function surnameAt(text: string, at: number): 0 | 1 | 2 {
  if (compoundSurnames.has(text.slice(at, at + 2))) return 2;
  return surnamePoints(text.slice(at, at + 1)) === null ? 0 : 1;
}

/** 2 for a surname that is nothing else, less for one that is a word, null for none. */
export function surnamePoints(surname: string): number | null {
  if (commonSurnames.has(surname) || compoundSurnames.has(surname)) return 2;
  if (everydaySurnames.has(surname)) return 1.2;
  return rareSurnames.has(surname) ? 0.3 : null;
}

function weigh(text: string, start: number, size: number, end: number): ChineseName | null {
  const surname = text.slice(start, start + size);
  const given = text.slice(start + size, end);
  const own = surnamePoints(surname);
  if (own === null || soundPlaces.has(surname + given)) return null;
  if (![...given].every((one) => isHan(one) && !neverGiven.has(one))) return null;
  const whole = foreignPeople.has(surname + given) ? 3 : 0;
  const word = wordPoints(text, start, size, given);
  if (word === null) return null;
  // 向王毅, 应李强: a preposition before a name.
  const preposition = leadHanzi.has(surname) && commonSurnames.has(given.slice(0, 1)) ? -1.5 : 0;
  const points = own + whole + word + preposition + givenPoints(given) + insidePoints(text, end, given);
  return { start, end, surname, given, points };
}

// 高兴 is no name; 高兴国 would need to look like one in all else.
function wordPoints(text: string, start: number, size: number, given: string): number | null {
  if (size > 1) return 1;
  if (!isWordAt(text, start)) return 0;
  const namelike = given.length === 2 && [...given].every((one) => commonGiven.has(one));
  return namelike ? -2.5 : null;
}

function givenPoints(given: string): number {
  const each = [...given].map((one) => (commonGiven.has(one) ? 1 : soundGiven.has(one) ? -1.5 : 0));
  // Four names in five have a given name of two hanzi.
  return each.reduce<number>((sum, one) => sum + one, given.length === 2 ? 0.5 : 0.3);
}

// 李强|调研, 王毅|会见: what looks like the end of the name begins a word, or is a preposition.
function insidePoints(text: string, end: number, given: string): number {
  const last = given.slice(-1);
  const cut = weighCut(text, end);
  const preposition = followHanzi.has(last) ? -1.2 : 0;
  if (given.length === 1) return cut + preposition;
  const verb = followWordAt(text, end - 2) > 0 ? -3 : isWordAt(text, end - 2) ? -1.5 : 0;
  return cut + preposition + verb;
}
