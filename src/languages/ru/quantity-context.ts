/**
 * What stands around a Russian figure: hedges («более чем на»), growth and fall («вырос на»), rates («в год»).
 * Looks a few tokens back or ahead, never over the end of a clause. Knows no units.
 */
import type { Bound, Per } from "../quantity.js";
import { isDash } from "./quantity-number.js";
import type { Token } from "./words.js";

/** How far back a verb of growth may stand from its figure. */
const reach = 22;

/** Words between a hedge and its number: «более чем в 1,5 раза», «до рекордных $5 млрд». */
const passable = new Set(
  "на в во к ко по со с чем за из через чем уже лишь только примерно этого $ € ¥ £ ₽ рекордных рекордные рекордного + (".split(
    " ",
  ),
);

const hedges: ReadonlyMap<string, Bound> = new Map(
  (
    [
      ["about", "около примерно приблизительно ориентировочно порядка приблизительно где-то"],
      ["nearly", "почти малого"],
      [
        "over",
        "более больше свыше сверх дороже выше длиннее дольше старше дальше превысил превысила превысило превысили",
      ],
      [
        "over",
        "превысит превысят превышает превышают превышала превышал превышало превысив превышающий превышающая превышающую",
      ],
      [
        "over",
        "превзошел превзошла превзошло превзошли превзойдет превзойдут перешагнул перешагнула перешагнули перевалил перевалила",
      ],
      ["under", "менее меньше дешевле короче ниже"],
      ["least", "минимум"],
      ["most", "максимум"],
      [
        "nearly",
        "приблизился приблизилась приблизилось приблизились приблизится приблизятся близок близка близко близки",
      ],
    ] as const
  ).flatMap(([bound, words]) => words.split(" ").map((word): [string, Bound] => [word, bound])),
);
/** Under «не»: не более, не менее, «не превысит». */
const negated: Readonly<Partial<Record<Bound, Bound>>> = { over: "most", under: "least" };

/**
 * The hedge before the number at `tokens[at]`. «До» is a ceiling («до 5 тысяч студентов») unless a level is
 * reached («вырос до», «с 2 до 5», «на 5 %, до 10 млрд»).
 */
export function readBound(tokens: readonly Token[], at: number): Bound | null {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { word } = tokens[i]!;
    if (word === "до" || word === "вплоть") return isLevel(tokens, i) ? null : "most";
    const bound = hedges.get(word);
    if (bound) {
      const before = tokens[i - 1]?.word;
      return before === "не"
        ? (negated[bound] ?? bound)
        : bound === "nearly" && word === "малого" && before !== "без"
          ? null
          : bound;
    }
    if (!passable.has(word)) return null;
  }
  return null;
}

/** «с лишним», «с небольшим» behind the number or the unit. */
export function readTail(tokens: readonly Token[], at: number): number {
  const [with_, rest] = [tokens[at]?.word, tokens[at + 1]?.word];
  return with_ === "с" && (rest === "лишним" || rest === "небольшим") ? at + 2 : at;
}

const rises =
  `вырас вырос выраст увелич возрос возрастет возрастут возрастают возрастает прибав повыс повыш поднял подним подня подскоч прирост
  нараст нарас нарощ наращ расшир подорож взлет ускор обогн обошл`.split(/\s+/u);
const falls =
  "сниз сниж сократ сокращ уменьш упал упад паден спад просел просед потерял подешев опуст замедл убав".split(" ");
const riseNouns = [
  "рост",
  "роста",
  "росту",
  "ростом",
  "росте",
  "прирост",
  "прироста",
  "увеличение",
  "увеличением",
  "повышение",
  "подъем",
];
const fallNouns = [
  "снижение",
  "снижением",
  "снижения",
  "падение",
  "падением",
  "сокращение",
  "сокращением",
  "сокращения",
  "спад",
  "уменьшение",
];
const levels = ["состав", "достиг", "равн", "пришл", "приход", "дошл", "оцен"];

export type Direction = "up" | "down";

/**
 * Which way the figure at `tokens[from]`–`tokens[next]` moved something: «вырос на 5 %», «(+0,1 %)», «на 5 % больше».
 * `by`: only behind «на» is the figure a difference (money, lengths); a ratio may stand bare («прибавили 4 %»).
 */
export function readDirection(tokens: readonly Token[], from: number, next: number, by: boolean): Direction | null {
  const sign = signBefore(tokens, from);
  if (sign) return sign;
  const preposition = prepositionBefore(tokens, from);
  if (preposition === "до" || preposition === "с" || preposition === "от" || preposition === "к") return null;
  if (by && preposition !== "на") return null;
  const after = tokens[next]?.word ?? "";
  if (after === "больше" || after === "выше" || after === "дороже" || after === "более") return "up";
  if (after === "меньше" || after === "ниже" || after === "дешевле" || after === "менее") return "down";
  // «на 15 % подорожали»: the verb may follow
  if (preposition === "на" && isStem(after, rises)) return "up";
  if (preposition === "на" && isStem(after, falls)) return "down";
  let levelled = false;
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    const { word, kind } = tokens[i]!;
    if (isStop(tokens, i)) return null;
    if (kind !== "word") continue;
    if (riseNouns.includes(word)) return "up";
    if (fallNouns.includes(word)) return "down";
    if (levels.some((stem) => word.startsWith(stem))) levelled = true;
    else if (!levelled && isStem(word, rises)) return "up";
    else if (!levelled && isStem(word, falls)) return "down";
  }
  return null;
}

const times: Readonly<Record<string, Per>> = {
  год: "year",
  квартал: "quarter",
  месяц: "month",
  неделю: "week",
  сутки: "day",
  день: "day",
  час: "hour",
  минуту: "minute",
  секунду: "second",
};
const adverbs: Readonly<Record<string, Per>> = {
  ежегодно: "year",
  ежемесячно: "month",
  еженедельно: "week",
  ежедневно: "day",
  ежесуточно: "day",
  ежечасно: "hour",
};

/** «в год», «ежегодно», «каждый день» behind the figure (over the noun it measures) or before it. */
export function readPer(tokens: readonly Token[], from: number, next: number): Per | null {
  for (let i = next; i < next + 3 && i < tokens.length; i++) {
    const { word, kind } = tokens[i]!;
    if (adverbs[word]) return adverbs[word];
    if (word === "в" || word === "за" || word === "/") {
      const unit = tokens[i + 1]?.word ?? "";
      return word === "за" ? null : (times[unit] ?? null);
    }
    if (kind !== "word") break;
  }
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const { word } = tokens[i]!;
    if (isStop(tokens, i) || word === ",") return null;
    if (adverbs[word]) return adverbs[word];
    if (word === "каждый" || word === "каждую" || word === "каждые") return times[tokens[i + 1]?.word ?? ""] ?? null;
  }
  return null;
}

/** Whether «до» at `at` names a level reached. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const { word } = tokens[i]!;
    if (isStop(tokens, i)) return false;
    if (
      word === "%" ||
      word.startsWith("процент") ||
      word === "довести" ||
      word.startsWith("довед") ||
      word.startsWith("довел")
    )
      return true;
    if (i >= at - 5 && (word === "с" || word === "от" || word === "со") && tokens[i + 1]?.kind !== "word") return true;
    if (isStem(word, rises) || isStem(word, falls)) return true;
  }
  return false;
}

function isStem(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

/** The preposition that governs the number, over hedges: «на более чем», «в почти». */
export function prepositionBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { word, kind } = tokens[i]!;
    if (prepositions.has(word)) return word;
    // «на 15–25 %», «на 5 и 7 %»: over the first number
    const first = kind === "number" || isDash(word) || word === "и" || word === ",";
    if (!first && !hedges.has(word) && !passable.has(word) && word !== "не") return null;
  }
  return null;
}

const prepositions = new Set("на в во до с со от к ко по за из через".split(" "));

function signBefore(tokens: readonly Token[], at: number): Direction | null {
  const before = tokens[at - 1];
  if (before?.end !== tokens[at]!.start) return null;
  if (before.word === "+") return "up";
  const opens = tokens[at - 2] === undefined || tokens[at - 2]!.end < before.start || tokens[at - 2]!.word === "(";
  return opens && (before.word === "-" || before.word === "−") ? "down" : null;
}

/** The end of a clause of its own: a full stop that ends no abbreviation, a semicolon, a line of a list. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const { word, start } = tokens[at]!;
  if (word === ";" || word === "!" || word === "?") return true;
  if (word !== ".") return false;
  const before = tokens[at - 1];
  return !(before && before.end === start && abbreviations.has(before.word));
}

const abbreviations = new Set("тыс млн млрд трлн долл руб г гг п куб кв проц т км ам амер чел".split(" "));
