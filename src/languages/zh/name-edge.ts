/** How likely a name ends, or begins, at a place: marks, words of news, everyday words. Knows no names. */
import { followHanzi, followWordAt, leadHanzi, leadWordBefore } from "./name-follow.js";
import { isWordAt } from "./name-word.js";

/** Points for a name that ends at `end`: from -3 (a dot goes on) to 2.5 (a mark, or a word that follows names). */
export function weighEnd(text: string, end: number, to: number): number {
  if (end >= to) return 2.5;
  const next = text[end] ?? "";
  if (isDot(next)) return -3;
  if (!isHan(next)) return 2.5;
  if (followWordAt(text, end) > 0) return 2.5;
  if (followHanzi.has(next)) return 1.2;
  return isWordAt(text, end) ? 0.8 : 0;
}

/** Points for a name that starts at `start`, in the same measure. */
export function weighStart(text: string, start: number, from: number): number {
  if (start <= from) return 2.5;
  const before = text[start - 1] ?? "";
  if (isDot(before)) return -3;
  if (!isHan(before) || endsDate(text, start)) return 2.5;
  if (leadWordBefore(text, start) > 0) return 2.5;
  if (leadHanzi.has(before)) return 1.5;
  return titleEnds.has(before) ? 1.2 : 0;
}

/**
 * Points lost by a name that ends at `end` where a word lies across: 普京通|过, 王会|见; few where another
 * word that follows names begins there: 卢拉|开始, 赵平|等人.
 */
export function weighCut(text: string, end: number): number {
  if (!isWordAt(text, end - 1) && followWordAt(text, end - 1) < 2) return 0;
  if (followWordAt(text, end) > 0) return -0.5;
  return followHanzi.has(text[end] ?? "") ? -1 : -2.5;
}

/** Whether 日, 月 or 年 of a date stands right before: 6日普京. */
export function endsDate(text: string, end: number): boolean {
  return /[\d〇一二三四五六七八九十当今昨明次同即][日月年]$/u.test(text.slice(Math.max(0, end - 2), end));
}

export function isHan(character: string | undefined): boolean {
  return character !== undefined && /^\p{Script=Han}$/u.test(character);
}

/** The dot between the parts of a foreign name, in any of its shapes. */
export function isDot(character: string | undefined): boolean {
  return character !== undefined && "·•・‧∙⋅".includes(character) && character !== "";
}

// Ends of posts and bodies: 国务委员王毅, 哈尔滨海关王松.
const titleEnds: ReadonlySet<string> = new Set("长员席理记使任官授士裁统相关局部署厅院会委社司团校州省市");
