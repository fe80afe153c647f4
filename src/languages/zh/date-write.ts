/**
 * EDTF values in Chinese: 2008年11月28日, 2025年11月3日至4日, 2023年前11个月. Arabic digits, no leading noughts, no
 * spaces; a range repeats neither year nor month; a year that is open (`XXXX`) is left out.
 */
import { type CalendarDate, type CalendarSpan, grainOf, isPoint, parseSpan } from "../../model/calendar.js";

/** `over` is a period reported: 前11个月, 上半年, 第三季度; `plain` says its months. */
export type DateForm = "plain" | "over";

/** A value in a form; a value that is no EDTF date comes back as it is. */
export function writeDate(value: string, form: DateForm = "plain"): string {
  const span = parseSpan(value);
  if (span === null) return value;
  if (isPoint(span)) return write(span.from);
  return (form === "over" ? writeOver(span) : null) ?? writeRange(span);
}

/** Dates joined with 、 and 和; what they share is said once: 2018年3月和5月. */
export function writeDates(values: readonly string[], form: DateForm = "plain"): string {
  const spans = values.map(parseSpan);
  const parts = values.map((value, index) => {
    const [last, span] = [spans[index - 1], spans[index]];
    if (!last || !span || !isPoint(last) || !isPoint(span)) return writeDate(value, form);
    return write(span.from, last.from);
  });
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("、")}和${parts.at(-1)}`;
}

/** Without the year, and the year and month, that the date before has said. */
function write({ year, month, day }: CalendarDate, before?: CalendarDate): string {
  const sameYear = before !== undefined && before.year === year && before.month !== null && month !== null;
  const sameMonth = sameYear && before.month === month && before.day !== null && day !== null;
  return (
    (year === null || sameYear ? "" : `${year}年`) +
    (month === null || sameMonth ? "" : `${month}月`) +
    (day === null ? "" : `${day}日`)
  );
}

function writeRange({ from, to }: CalendarSpan): string {
  return `${write(from)}至${write(to, from)}`;
}

const quarters = ["第一季度", "第二季度", "第三季度", "第四季度"];

/** What the months of one year make up, if anything. */
function writeOver({ from, to }: CalendarSpan): string | null {
  if (grainOf(from) !== "month" || grainOf(to) !== "month" || from.year !== to.year) return null;
  const [first, last] = [from.month!, to.month!];
  const year = from.year === null ? "" : `${from.year}年`;
  if (last - first === 2 && last % 3 === 0) return `${year}${quarters[last / 3 - 1]}`;
  if (last - first === 5 && last % 6 === 0) return `${year}${last === 6 ? "上半年" : "下半年"}`;
  if (first !== 1 || last === 12) return null;
  return `${year}${last === 9 ? "前三季度" : `前${last}个月`}`;
}
