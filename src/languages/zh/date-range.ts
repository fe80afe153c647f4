/** Chinese ranges: 15日至16日, 1至11月, 2019年5月至2020年6月, 即日起至12月31日, “十四五”期间. */
import { areAlike } from "../date.js";
import { type DatePiece, readNakedRange } from "./date-chain.js";
import { isNumberStart, isYear, readDateNumber, skipRangeMark, skipSpace } from "./date-number.js";
import { readPoint, readRest } from "./date-point.js";

/** A date, or two with the mark between them; null where no date begins. */
export function readSpan(text: string, at: number): DatePiece | null {
  const naked = readNaked(text, at);
  if (naked !== null) return naked;
  const first = readPoint(text, at);
  if (first === null || first.until !== undefined) return first;
  return readUntil(text, first) ?? first;
}

/** Behind the first end: 至16日, —11月30日, 起至12月31日. */
function readUntil(text: string, first: DatePiece): DatePiece | null {
  const from = text[first.end] === "起" ? first.end + 1 : first.end;
  const mark = skipRangeMark(text, from);
  if (mark === from) return null;
  const second = readRest(text, mark) ?? readPoint(text, mark);
  if (second === null || second.until !== undefined || !areAlike(first.parts, second.parts)) return null;
  return { end: second.end, parts: first.parts, until: second.parts };
}

/** 15至16日, 1—11月, 2018至2020年, (1992—2005). */
function readNaked(text: string, at: number): DatePiece | null {
  if (!isNumberStart(text, at)) return null;
  const first = readDateNumber(text, at);
  if (first === null || skipRangeMark(text, first.end) === first.end) return null;
  if (/[期时续第约近过每]$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  return (
    readNakedRange(text, at, "月", {}) ??
    readNakedRange(text, at, "日", {}) ??
    readNakedRange(text, at, "年", {}) ??
    readBracketed(text, at)
  );
}

/** Years of office: （1992—2005） */
function readBracketed(text: string, at: number): DatePiece | null {
  if (text[at - 1] !== "(" && text[at - 1] !== "（") return null;
  const first = readDateNumber(text, at);
  const second = first === null ? null : readDateNumber(text, skipRangeMark(text, first.end));
  if (first === null || second === null || (text[second.end] !== ")" && text[second.end] !== "）")) return null;
  if (!isYear(first.value, first.width) || !isYear(second.value, second.width) || second.value <= first.value)
    return null;
  return { end: second.end, parts: { year: first.value }, until: { year: second.value } };
}

/** 2022、2023年: the first of two years that share their unit. */
export function readListedYear(text: string, at: number): DatePiece | null {
  if (!isNumberStart(text, at)) return null;
  const first = readDateNumber(text, at);
  if (first === null || first.width !== 4 || !isYear(first.value, 4)) return null;
  const joint = text[first.end] ?? "";
  if (joint === "" || !"、和与及".includes(joint)) return null;
  const second = readDateNumber(text, first.end + 1);
  if (second === null || second.width !== 4 || !isYear(second.value, 4)) return null;
  return "年、和与及".includes(text[skipSpace(text, second.end)] || " ")
    ? { end: first.end, parts: { year: first.value } }
    : null;
}

/** “十四五”期间: the five-year plan counted from 1953; its years end in 1 to 5 or 6 to 0. */
export function readPlan(text: string, at: number): DatePiece | null {
  const found = /^[“"「]([一二三四五六七八九十]{1,3})五[”"」](?:规划|计划)?(?:期间|时期|(末|期末))/u.exec(
    text.slice(at, at + 14),
  );
  if (found === null) return null;
  const number = readDateNumber(found[1]!, 0);
  if (number === null || number.end !== found[1]!.length || number.value < 6) return null;
  const year = 1951 + 5 * number.value;
  const end = at + found[0].length;
  return found[2] === undefined
    ? { end, parts: { year }, until: { year: year + 4 } }
    : { end, parts: { year: year + 4 } };
}
