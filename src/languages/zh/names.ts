/**
 * Names of people in Chinese text: Chinese ones and foreign ones written by sound. Knows no people and no posts:
 * the caller says where a name may start (behind a post) or end (before one), and what is taken by other words.
 */

import type { Span } from "../../model/span.js";
import { chineseNamesAt, surnameAt, surnamePoints } from "./name-chinese.js";
import { isHan, weighEnd, weighStart } from "./name-edge.js";
import { leadHanzi, leadWordBefore } from "./name-follow.js";
import { type ForeignName, foreignNamesAt, foreignNamesBefore } from "./name-foreign.js";
import { isWordAt } from "./name-word.js";

/** A name as it stands in the text; UTF-16 offsets. */
export interface NameReading extends Span {
  readonly kind: "chinese" | "foreign";
  readonly surname: string;
  readonly given: string | null;
  /** 0 to 1; readings below 0.5 are not returned. */
  readonly score: number;
}

const enough = 0.5;
const most = 6;

/** Names that start at `at` (王毅 of 外长王毅会见), best first; empty if nothing there looks like one. `to` bounds the reading. */
export function readNameAfter(text: string, at: number, to = text.length): readonly NameReading[] {
  if (!isHan(text[at]) && !/[A-ZА-ЯЁ]/u.test(text[at] ?? "")) return [];
  const chinese = chineseNamesAt(text, at, to).map((name) => ({
    ...fromChinese(name),
    score: score(name.points + weighEnd(text, name.end, to)),
  }));
  const foreign = foreignNamesAt(text, at, to).map((name) => ({
    ...fromForeign(name),
    score: score(name.points + weighEnd(text, name.end, to)),
  }));
  return sort([...chinese, ...foreign]);
}

/**
 * Names that end at `end` (王松 of 王松关长), best first. `from` bounds the reading. A 副 or 代 that belongs to the post is
 * stepped over: 会见[何立峰]副|总理.
 */
export function readNameBefore(text: string, end: number, from = 0): readonly NameReading[] {
  if (end - 2 > from && "副代".includes(text[end - 1] ?? "")) return readNameBefore(text, end - 1, from);
  const chinese = [4, 3, 2]
    .map((length) => end - length)
    .filter((start) => start >= from)
    .flatMap((start) => chineseNamesAt(text, start, end).filter((name) => name.end === end))
    .map((name) => ({ ...fromChinese(name), score: score(name.points + startPoints(text, name.start, from)) }));
  const foreign = foreignNamesBefore(text, end, from).map((name) => ({
    ...fromForeign(name),
    score: score(name.points + startPoints(text, name.start, from)),
  }));
  return sort([...chinese, ...foreign]);
}

/** The surname that starts at `at` (江 of 江主席), for a caller who knows that a post follows it; null if it is part of a word. */
export function surnameOnly(text: string, at: number): NameReading | null {
  const size = at < 0 ? 0 : surnameAt(text, at);
  if (size === 0 || !standsAlone(text, at)) return null;
  const surname = text.slice(at, at + size);
  return { start: at, end: at + size, kind: "chinese", surname, given: null, score: (surnamePoints(surname) ?? 0) / 2 };
}

/** Whether the whole of `text` can be a person's name: 王毅, 普京, 热合曼·阿布都; not 高兴, 方面, 江苏. */
export function isPlausibleName(text: string): boolean {
  return readNameAfter(text, 0).some((name) => name.end === text.length);
}

function startPoints(text: string, start: number, from: number): number {
  return weighStart(text, start, from) + (start > from && isWordAt(text, start - 1) ? -2.5 : 0);
}

// A mark, a verb or a preposition must stand before it: 会见江主席, not 浙江主席.
function standsAlone(text: string, at: number): boolean {
  const before = text[at - 1];
  if (!isHan(before)) return true;
  return leadHanzi.has(before ?? "") || leadWordBefore(text, at) > 0;
}

function fromChinese({
  start,
  end,
  surname,
  given,
}: Span & { surname: string; given: string }): Omit<NameReading, "score"> {
  return { start, end, kind: "chinese", surname, given };
}

function fromForeign({ start, end, parts }: ForeignName): Omit<NameReading, "score"> {
  const given = parts.slice(0, -1).join("·");
  return { start, end, kind: "foreign", surname: parts.at(-1) ?? "", given: given === "" ? null : given };
}

function score(points: number): number {
  return Math.min(1, Math.max(0, points / 6));
}

function sort(names: readonly NameReading[]): readonly NameReading[] {
  return names
    .filter((name) => name.score >= enough)
    .sort((left, right) => right.score - left.score || right.end - right.start - (left.end - left.start))
    .slice(0, most);
}
