/** Russian weekdays and weeks: «пятницу» behind «в», «минувшую пятницу», «прошлой неделе», «минувшие выходные». */
import { skipDaypart } from "./date-day.js";
import { readDayNumber } from "./date-month.js";
import type { DatePiece } from "./date-piece.js";
import { isDash, type Tokens, wordAt } from "./date-tokens.js";
import { relatives, sames, towards, weekdayForms, weekendNouns, weekNouns } from "./date-words.js";

export function readWeek(tokens: Tokens, at: number): DatePiece | null {
  const word = wordAt(tokens, at);
  const weekday = weekdayForms.get(word);
  if (weekday !== undefined)
    return isWeekday(tokens, at) ? { next: skipDaypart(tokens, at + 1), parts: { weekday } } : null;
  const same = sames.has(word) && wordAt(tokens, at + 1) === "же";
  const noun = wordAt(tokens, same ? at + 2 : at + 1);
  const next = same ? at + 3 : at + 2;
  const shift = same ? ({ anchor: "previous", by: 0 } as const) : relatives.get(word);
  if (shift !== undefined && weekNouns.has(noun)) return { next, parts: { week: shift } };
  const toward = towards.get(word);
  if (toward === undefined) return null;
  if (weekendNouns.has(noun)) {
    return { next, parts: { week: { anchor: "publication", by: toward === "before" ? -1 : 0 }, weekend: true } };
  }
  const day = weekdayForms.get(noun);
  if (day === undefined) return null;
  if (toward === "week")
    return { next: skipDaypart(tokens, next), parts: { week: { anchor: "publication", by: 0 }, weekday: day } };
  return { next: skipDaypart(tokens, next), parts: { weekday: day, toward } };
}

const weekdayPrepositions: ReadonlySet<string> = new Set(
  "в во с со до к ко на от по за после утром вечером ночью уже только".split(" "),
);

/** A weekday, not the environment («окружающую среду», «в среде») and not a habit («каждый вторник»). */
function isWeekday(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (word.startsWith("сред")) {
    const dated = wordAt(tokens, at + 1) === "," && readDayNumber(tokens, at + 2) !== null;
    if (word === "среде" || (word !== "среду" && !dated && before !== "до" && before !== "с")) return false;
    if (word === "среду" && /^(?:обитани|общени|развити)/u.test(wordAt(tokens, at + 1))) return false;
    return dated || weekdayPrepositions.has(before);
  }
  return weekdayPrepositions.has(before) || isApposed(tokens, at);
}

/** «Четверг, 10 января»; «с понедельника – пятницу» is for the range. */
function isApposed(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at + 1) === ",") return readDayNumber(tokens, at + 2) !== null;
  return isDash(tokens, at - 1) || wordAt(tokens, at - 1) === "(" || readDayNumber(tokens, at + 1) !== null;
}
