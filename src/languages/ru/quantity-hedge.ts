/**
 * How Russian hedges a number: «около», «более чем на», «превысил», «не менее», «до» as a ceiling, «с лишним» behind.
 * Looks a few tokens back. Knows no units.
 */
import type { Bound } from "../quantity.js";
import { isFall, isRise, isStop, reach } from "./quantity-clause.js";
import { isDash } from "./quantity-number.js";
import type { Token } from "./words.js";

/** How many tokens may stand between a hedge or preposition and its number. */
const near = 6;

/**
 * The hedge before the number at `tokens[at]`. «До» is a ceiling («до 5 тысяч студентов») unless a level is
 * reached («вырос до», «с 2 до 5», «на 5 %, до 10 млрд»).
 */
export function readBound(tokens: readonly Token[], at: number): Bound | null {
  for (let i = at - 1; i >= Math.max(0, at - near); i--) {
    const { word } = tokens[i]!;
    if (word === "до") return isLevel(tokens, i) ? null : "most";
    const bound = hedges.get(word);
    const before = tokens[i - 1]?.word;
    if (bound) return (before === "не" ? negated.get(bound) : null) ?? bound;
    if (word === "малого" && before === "без") return "nearly";
    if (!passable.has(word)) return null;
  }
  return null;
}

/** Behind «с лишним», «с небольшим» at `at`, else `at`. */
export function readTail(tokens: readonly Token[], at: number): number {
  const rest = tokens[at + 1]?.word;
  return tokens[at]?.word === "с" && (rest === "лишним" || rest === "небольшим") ? at + 2 : at;
}

/** The preposition that governs the number, over hedges and over the first of two: «на более чем», «на 15–25 %». */
export function prepositionBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - near); i--) {
    const { word, kind } = tokens[i]!;
    if (prepositions.has(word)) return word;
    const first = kind === "number" || isDash(word) || word === "и" || word === ",";
    if (!first && !hedges.has(word) && !passable.has(word) && word !== "не") return null;
  }
  return null;
}

/** Whether «до» at `at` names a level reached. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach) && !isStop(tokens, i); i--) {
    const { word } = tokens[i]!;
    if (isRise(word) || isFall(word) || moves.some((stem) => word.startsWith(stem))) return true;
    if (i >= at - near && starts.has(word) && tokens[i + 1]?.kind !== "word") return true; // с 2 до 5
  }
  return false;
}

/** Behind these «до» is where a move ends: «на 5 %, до», «вдвое, до», «довести до». */
const moves = ["%", "процент", "проц", "раза", "вдвое", "втрое", "довес", "довед", "довел"];
const starts = new Set(["с", "со", "от"]);
const prepositions = new Set("на в во до с со от к ко по за из через".split(" "));

/** Words between a hedge and its number: «более чем в 1,5 раза», «до рекордных $5 млрд». */
const passable = new Set(
  "на в во к ко по со с чем за из через уже лишь только этого $ € ¥ £ ₽ рекордных рекордные рекордного + (".split(" "),
);

// biome-ignore format: a hedge a line
const hedges: ReadonlyMap<string, Bound> = new Map(
  ([
    ["about", "около примерно приблизительно ориентировочно порядка где-то"],
    ["nearly", "почти приблизился приблизилась приблизилось приблизились приблизится приблизятся близок близка близко близки"],
    ["over", "более больше свыше сверх дороже выше длиннее дольше старше дальше превысил превысила превысило превысили превысит превысят"],
    ["over", "превышает превышают превышал превышала превышало превышали превысив превышающий превышающая превышающую"],
    ["over", "превзошел превзошла превзошло превзошли превзойдет превзойдут перешагнул перешагнула перешагнули перевалил перевалила"],
    ["under", "менее меньше дешевле короче ниже"],
    ["least", "минимум"],
    ["most", "максимум"],
  ] as const).flatMap(([bound, words]) => words.split(" ").map((word): [string, Bound] => [word, bound])),
);
/** Under «не»: не более, не менее, «не превысит». */
const negated: ReadonlyMap<Bound, Bound> = new Map([
  ["over", "most"],
  ["under", "least"],
]);
