/**
 * What a Russian figure does: growth and fall («вырос на», «на 5 % больше»), rates («в год», «ежедневно»).
 * Looks a bounded stretch back or ahead, never over the end of a clause. Knows no units.
 */
import type { Per } from "../quantity.js";
import { isFall, isRise, isStop, reach } from "./quantity-clause.js";
import { prepositionBefore } from "./quantity-hedge.js";
import type { Token } from "./words.js";

type Direction = "up" | "down";

/**
 * Which way the figure at `tokens[from]`–`tokens[next]` moved something: «вырос на 5 %», «(+0,1 %)», «на 5 % больше».
 * `by`: only behind «на» is the figure a difference (money, lengths); a ratio may stand bare («прибавили 4 %»).
 */
export function readDirection(tokens: readonly Token[], from: number, next: number, by: boolean): Direction | null {
  const sign = signBefore(tokens, from);
  if (sign) return sign;
  const preposition = prepositionBefore(tokens, from);
  if (preposition && (levelPrepositions.has(preposition) || (by && preposition !== "на"))) return null;
  if (by && !preposition) return null;
  return directionAfter(tokens[next]?.word ?? "", preposition) ?? directionBefore(tokens, from);
}

/** «на 5 % больше», «на 15 % подорожали». */
function directionAfter(word: string, preposition: string | null): Direction | null {
  if (greater.has(word)) return "up";
  if (less.has(word)) return "down";
  if (preposition !== "на") return null;
  return isRise(word) ? "up" : isFall(word) ? "down" : null;
}

/** The nearest word of growth: verbs only as long as no other verb names a level («выросла и составила 65 %»). */
function directionBefore(tokens: readonly Token[], from: number): Direction | null {
  let levelled = false;
  for (let i = from - 1; i >= Math.max(0, from - reach) && !isStop(tokens, i); i--) {
    const { word, kind } = tokens[i]!;
    if (kind !== "word") continue;
    if (riseNouns.has(word) || (!levelled && isRise(word))) return "up";
    if (fallNouns.has(word) || (!levelled && isFall(word))) return "down";
    levelled ||= levels.some((stem) => word.startsWith(stem));
  }
  return null;
}

/** +0,1 and −5, not the second end of a range. */
function signBefore(tokens: readonly Token[], at: number): Direction | null {
  const before = tokens[at - 1];
  if (before?.end !== tokens[at]!.start) return null;
  if (before.word === "+") return "up";
  const opens = tokens[at - 2] === undefined || tokens[at - 2]!.end < before.start || tokens[at - 2]!.word === "(";
  return opens && (before.word === "-" || before.word === "−") ? "down" : null;
}

/** «в год», «ежегодно» behind the figure (over the noun it measures); «ежегодно», «каждый день» before it. */
export function readPer(tokens: readonly Token[], from: number, next: number): Per | null {
  for (let i = next; i < Math.min(next + 3, tokens.length); i++) {
    const { word, kind } = tokens[i]!;
    const adverb = adverbs.get(word);
    if (adverb) return adverb;
    if (word === "в" || word === "/") return times.get(tokens[i + 1]?.word ?? "") ?? null;
    if (kind !== "word" || word === "за") break;
  }
  for (let i = from - 1; i >= Math.max(0, from - 6) && !isStop(tokens, i); i--) {
    const { word } = tokens[i]!;
    const adverb = adverbs.get(word);
    if (adverb) return adverb;
    if (word === ",") break;
    if (word === "каждый" || word === "каждую") return times.get(tokens[i + 1]?.word ?? "") ?? null;
  }
  return null;
}

const levelPrepositions = new Set(["до", "с", "от", "к"]);
const greater = new Set("больше более выше дороже".split(" "));
const less = new Set("меньше менее ниже дешевле".split(" "));
const riseNouns = new Set(
  "рост роста росту ростом росте прирост прироста увеличение увеличением повышение подъем".split(" "),
);
const fallNouns = new Set(
  "снижение снижением снижения падение падением сокращение сокращением сокращения спад уменьшение".split(" "),
);
const levels = ["состав", "достиг", "равн", "пришл", "приход", "дошл", "оцен"];

const times: ReadonlyMap<string, Per> = new Map([
  ["год", "year"],
  ["квартал", "quarter"],
  ["месяц", "month"],
  ["неделю", "week"],
  ["сутки", "day"],
  ["день", "day"],
  ["час", "hour"],
  ["минуту", "minute"],
  ["секунду", "second"],
]);
const adverbs: ReadonlyMap<string, Per> = new Map([
  ["ежегодно", "year"],
  ["ежемесячно", "month"],
  ["еженедельно", "week"],
  ["ежедневно", "day"],
  ["ежесуточно", "day"],
  ["ежечасно", "hour"],
]);
