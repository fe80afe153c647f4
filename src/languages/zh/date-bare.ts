/** Whether a bare 8日, 26号, 三月 is a day or month of the calendar: what stands around it decides. */
import { isClosed } from "./date-guard.js";
import { dayparts } from "./date-words.js";

export function isLunar(text: string, at: number): boolean {
  return /(?:农历|阴历|旧历)$/u.test(text.slice(Math.max(0, at - 2), at));
}

export function opensClause(text: string, at: number): boolean {
  return /[，,。；;！？\s“：:]/u.test(text[at - 1] ?? " ");
}

/** 5日内, 15日元, 3日游: the number counts days; but 8日来华, 7日前往, 5日内蒙古. */
export function countsDays(text: string, behind: number): boolean {
  return counted.test(text.slice(behind, behind + 3));
}
const counted =
  /^(?:内(?![蒙阁])|来(?![华访到京俄哈中沪我这此函电信自])|后(?!续)|以[来后内]|之[内后久间]|均|元|圆|游|制|期|龄|常|程|间|子)/u;

const lengthBefore = /(?:第|每|数|几|近|多|连|半|某|零|两|历时|为期|持续|连续|长达|共计|每月)$/u;

export function isBareDay(text: string, at: number, unit: number): boolean {
  if (lengthBefore.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (text[at] === "一" && unit === at + 1 && "千三两一二".includes(text[unit + 1] || " ")) return false; // 一日千里
  return isClosed(text, unit + 1) && !countsDays(text, unit + 1);
}

/** 18号上午, 于18号抵达: a bare 号 is a day only where the words around say so; else a house, a line, a paper. */
export function isSpokenDay(text: string, at: number, unit: number): boolean {
  const next = text.slice(unit + 1, unit + 3);
  if (dayparts.longest(text, unit + 1) !== null && !next.startsWith("早") && !next.startsWith("夜")) return true;
  if (!opensClause(text, at)) return /[于自从]/u.test(text[at - 1] ?? "") && /^(?:[，,在起至到抵]|$)/u.test(next);
  return /^[，,在起]/u.test(next);
}
