/**
 * Foreign names written by sound: a run of hanzi that write sounds, with dots between the parts; and Japanese
 * surnames. A run may go on into the next word (普京希|望): every place where it could end is offered.
 */
import { japaneseSurnames } from "../surname.js";
import { endsDate, isDot, isHan, weighCut } from "./name-edge.js";
import { followHanzi, followWordAt, leadWordBefore } from "./name-follow.js";
import { neverGiven } from "./name-given.js";
import { dottedHanzi, soundHanzi, soundPlaces } from "./name-sound.js";
import { isWordAt } from "./name-word.js";

export interface ForeignName {
  readonly start: number;
  readonly end: number;
  /** Parts between the dots, the surname last. */
  readonly parts: readonly string[];
  readonly points: number;
}

const longestPart = 10;
const longestName = 36;

/** Every name that starts at `at`, one for each place where its last part could end. */
export function foreignNamesAt(text: string, at: number, to: number): readonly ForeignName[] {
  const limit = Math.min(to, at + longestName);
  const starts = readDottedParts(text, at, limit);
  const last = starts.at(-1) ?? at;
  const dotted = starts.length > 0;
  const runEnd = endOfRun(text, last, limit, dotted);
  const found: ForeignName[] = [];
  for (let end = runEnd; end >= last + 2; end -= 1) {
    const name = build(text, at, end, dotted);
    if (name !== null) found.push({ ...name, points: name.points + cutPoints(text, end, runEnd) });
  }
  return found.length > 0 ? found : japaneseAt(text, at, to);
}

/** Every name that ends at `end`, one for each place where its first part could start. */
export function foreignNamesBefore(text: string, end: number, from: number): readonly ForeignName[] {
  const limit = Math.max(from, end - longestName);
  const first = startOfDotted(text, end, limit);
  const dotted = first < end;
  const runStart = startOfRun(text, first, limit, dotted);
  const found: ForeignName[] = [];
  for (let start = runStart; start <= first - (dotted ? 1 : 2); start += 1) {
    const name = build(text, start, end, dotted);
    if (name !== null) found.push({ ...name, points: name.points + leadPoints(text, start, runStart) });
  }
  return found;
}

// Starts of the parts behind each dot: 伊戈尔·|伊万诺夫.
function readDottedParts(text: string, at: number, limit: number): readonly number[] {
  const starts: number[] = [];
  let start = at;
  for (let place = at; place < limit && place - start <= longestPart; place += 1) {
    if (isDot(text[place])) {
      if (!isPart(text.slice(start, place)) || !isSound(text[start] ?? "")) break;
      start = place + 1;
      starts.push(start);
    } else if (!isHan(text[place]) && !isLetter(text[place])) {
      break;
    }
  }
  return starts;
}

function startOfDotted(text: string, end: number, limit: number): number {
  let start = end;
  for (let place = end - 1; place >= limit && start - place <= longestPart + 1; place -= 1) {
    if (isDot(text[place])) {
      const part = text.slice(place + 1, start);
      // Between dots a part may hold any hanzi; the last one may not, or it would swallow 分别 and the like.
      if (!isPart(part) || (start === end && ![...part].every(isSound))) break;
      start = place;
    } else if (!isHan(text[place])) {
      break;
    }
  }
  return start;
}

function endOfRun(text: string, start: number, limit: number, dotted: boolean): number {
  let end = start;
  while (end < limit && end - start < longestPart && continues(text, end, dotted)) end += 1;
  return end;
}

function continues(text: string, place: number, dotted: boolean): boolean {
  const one = text[place] ?? "";
  if (soundHanzi.has(one)) return true;
  return (
    dotted && dottedHanzi.has(one) && followWordAt(text, place) === 0 && !followHanzi.has(one) && !isWordAt(text, place)
  );
}

function startOfRun(text: string, end: number, limit: number, dotted: boolean): number {
  let start = end;
  while (start > limit && end - start < longestPart && !endsPlace(text, start) && !endsDate(text, start)) {
    const one = text[start - 1] ?? "";
    const isSound = soundHanzi.has(one) || (dotted && (dottedHanzi.has(one) || isInitial(one)));
    if (!isSound) break;
    start -= 1;
  }
  return start;
}

function build(text: string, start: number, end: number, dotted: boolean): ForeignName | null {
  const parts = text.slice(start, end).split(/[·•・‧∙⋅]/u);
  const whole = parts.join("");
  if (!parts.every(isPart) || parts.length > 4) return null;
  if (!dotted && (soundPlaces.has(whole) || /^.{2,}(?:斯克|格勒|斯坦)$/u.test(whole))) return null;
  if (!dotted && isWordAt(text, start) && whole.length < 4) return null;
  const size = Math.min(whole.length, 6) * 0.5;
  const shape = typicalEnd.test(whole) ? 1 : 0;
  return { start, end, parts, points: 1 + size + shape + (dotted ? 2.5 : 0) };
}

// Where the run goes on, only a word that can follow a name ends it.
function cutPoints(text: string, end: number, runEnd: number): number {
  const lost = weighCut(text, end) + (isWordAt(text, end - 2) ? -2.5 : 0);
  if (end === runEnd) return lost;
  return lost + (followWordAt(text, end) > 0 ? 0 : isWordAt(text, end) ? -0.5 : -3.5);
}

function leadPoints(text: string, start: number, runStart: number): number {
  const crossed = isWordAt(text, start - 1) ? -2 : 0;
  const odd = neverFirst.has(text[start] ?? "") ? -2.5 : 0;
  if (start === runStart) return crossed + odd;
  return crossed + odd + (leadWordBefore(text, start) > 0 ? 0 : -3.5);
}

function japaneseAt(text: string, at: number, to: number): readonly ForeignName[] {
  const size = [3, 2].find((length) => japaneseSurnames.has(text.slice(at, at + length)));
  if (size === undefined) return [];
  return [at + size + 2, at + size + 1].flatMap((end) => {
    const given = text.slice(at + size, end);
    const fits = end <= to && [...given].every((one) => isHan(one) && !neverGiven.has(one));
    return fits ? [{ start: at, end, parts: [given, text.slice(at, at + size)], points: 3 + weighCut(text, end) }] : [];
  });
}

function isSound(one: string): boolean {
  return soundHanzi.has(one) || dottedHanzi.has(one) || isInitial(one);
}

// A part between dots: one initial, or hanzi most of which write sounds.
function isPart(part: string): boolean {
  if (part.length === 1) return soundHanzi.has(part) || isInitial(part);
  if (part.length === 0 || part.length > longestPart || [...part].some((one) => !isHan(one))) return false;
  const sounds = [...part].filter(isSound).length;
  return sounds * 5 >= part.length * 3;
}

function isInitial(part: string): boolean {
  return /^[A-ZА-ЯЁ]$/u.test(part);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && isInitial(character);
}

function endsPlace(text: string, end: number): boolean {
  return [2, 3, 4, 5, 6].some((length) => length <= end && soundPlaces.has(text.slice(end - length, end)));
}

// Endings of Russian surnames and patronymics, and of the commonest others.
const typicalEnd =
  /(?:[夫娃宁金京辛林扬]|斯基|茨基|斯卡娅|[先年延连坚]科|奇|[耶]夫|什维利|泽|巴耶夫|[斯尔]特|顿|森|逊|曼|斯)$/u;

/** Hanzi that write the end of a syllable or stand before names as words. */
const neverFirst: ReadonlySet<string> = new Set("尔姆娃娅什因年内日让谢");
