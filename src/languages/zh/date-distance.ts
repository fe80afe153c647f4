/** Distances that can be counted: 三年前, 两天后, 3个星期之前. Rough ones (几天前, 20多年前) are no dates. */
import type { DistanceUnit } from "../date.js";
import type { DatePiece } from "./date-chain.js";
import { skipSpace } from "./date-number.js";
import { readNumeral } from "./numerals.js";

const units: readonly (readonly [name: string, unit: DistanceUnit])[] = [
  ["天", "day"],
  ["日", "day"],
  ["周", "week"],
  ["个星期", "week"],
  ["星期", "week"],
  ["个礼拜", "week"],
  ["礼拜", "week"],
  ["个月", "month"],
  ["年", "year"],
];

/** No one counts back further to a day, or means a date by it. */
const farthest = 99;
const rough = /(?:(?<![签条和合邀纽])约|[近多余逾超过隔第每数几上这头前后连续达满经])$/u;

export function readDistance(text: string, at: number): DatePiece | null {
  const half = text.startsWith("半年", at);
  const number = half ? { value: 0.5, end: at + 1 } : readNumeral(text, at);
  if (number === null || number.value > farthest || rough.test(text.slice(Math.max(0, at - 2), at))) return null;
  const from = skipSpace(text, number.end);
  const found = units.find(([name]) => text.startsWith(name, from));
  if (found === undefined) return null;
  const [name, unit] = found;
  const behind = /^(?:[之以]?(前|后))(?![往来去后续期夕半])/u.exec(
    text.slice(from + name.length, from + name.length + 3),
  );
  if (behind === null || !Number.isInteger(half ? 1 : number.value)) return null;
  // 10日前 is a term, 20年前后 a rough year
  if (name === "日" && (/\d/u.test(text[at] ?? "") || number.value > 10)) return null;
  const before = behind[1] === "前";
  const anchor = before ? "publication" : "either";
  const count = half ? { unit: "month" as const, by: 6 } : { unit, by: number.value };
  const end = from + name.length + behind[0].length;
  return { end, parts: { distance: { unit: count.unit, by: before ? -count.by : count.by, anchor } } };
}
