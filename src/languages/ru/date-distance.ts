/** Distances that can be counted: «два года назад», «год спустя», «двумя днями позже», «через четыре — шесть лет». */
import type { Anchor, DistanceUnit } from "../date.js";
import type { DatePiece } from "./date-piece.js";
import { readCount } from "./date-stretch.js";
import { isDash, type Tokens, wordAt } from "./date-tokens.js";

const units: ReadonlyMap<string, DistanceUnit> = new Map(
  (
    [
      ["день дня дней дню днем днями сутки суток", "day"],
      ["неделя недели недель неделю неделей неделями", "week"],
      ["месяц месяца месяцев месяцем месяцами", "month"],
      ["год года лет годом годами", "year"],
    ] as const
  ).flatMap(([forms, unit]) => forms.split(" ").map((form) => [form, unit] as const)),
);

/** No one counts back further and means a date. */
const farthest = 99;

interface Length {
  readonly unit: DistanceUnit;
  readonly count: number;
  readonly next: number;
}

/** «два года», «неделю», «полгода» */
function readLength(tokens: Tokens, at: number): Length | null {
  if (wordAt(tokens, at) === "полгода" || wordAt(tokens, at) === "полугода")
    return { unit: "month", count: 6, next: at + 1 };
  const bare = units.get(wordAt(tokens, at));
  if (bare !== undefined) return wordAt(tokens, at) === "лет" ? null : { unit: bare, count: 1, next: at + 1 };
  const number = readCount(tokens, at);
  if (number === null || number.value < 1 || number.value > farthest) return null;
  // «84 годом ранее»: the number counts something else
  if (number.value > 1 && /^(?:днем|неделей|месяцем|годом)$/u.test(wordAt(tokens, number.next))) return null;
  const unit = units.get(wordAt(tokens, number.next));
  return unit === undefined ? null : { unit, count: number.value, next: number.next + 1 };
}

export function readDistance(tokens: Tokens, at: number): DatePiece | null {
  const word = wordAt(tokens, at);
  if (word === "через" || word === "спустя") return readThrough(tokens, at, word);
  if (word === "за") return readBeforeThat(tokens, at);
  const length = readLength(tokens, at);
  if (length === null) return null;
  const behind = wordAt(tokens, length.next);
  // «чем годом ранее» is a date, «более чем год назад» is none
  const isThan = wordAt(tokens, at - 1) === "чем" && !rough.has(wordAt(tokens, at - 2)) && signs.has(behind);
  if (rough.has(wordAt(tokens, at - 1)) && !isThan) return null;
  if (behind === "назад") return distance(length, -1, "publication", length.next + 1);
  if (behind === "тому" && wordAt(tokens, length.next + 1) === "назад") {
    return distance(length, -1, "publication", length.next + 2);
  }
  if (behind === "спустя") return distance(length, 1, "previous", length.next + 1);
  if (!instrumental.test(wordAt(tokens, length.next - 1))) return null;
  const sign = signs.get(behind);
  return sign === undefined ? null : distance(length, sign, "previous", length.next + 1);
}

/** «двумя днями позже»; «на год позже» is how late, not when. */
const instrumental = /^(?:днем|днями|неделей|неделями|месяцем|месяцами|годом|годами)$/u;
const signs: ReadonlyMap<string, 1 | -1> = new Map([
  ["позже", 1],
  ["позднее", 1],
  ["ранее", -1],
  ["раньше", -1],
]);
/** «более 20 лет назад» */
const rough: ReadonlySet<string> = new Set(
  "более менее больше меньше чем около почти примерно свыше порядка несколько много немало последние последних".split(
    " ",
  ),
);

/** «через неделю», «через два дня после указа», «спустя год», «через четыре — шесть лет». */
function readThrough(tokens: Tokens, at: number, word: string): DatePiece | null {
  if (rough.has(wordAt(tokens, at + 1))) return null;
  const first = readCount(tokens, at + 1);
  if (first !== null && isDash(tokens, first.next)) {
    const second = readLength(tokens, first.next + 1);
    if (second === null || second.count <= first.value) return null;
    const until = distance(second, 1, "either", second.next);
    return { ...distance({ ...second, count: first.value }, 1, "either", second.next), until: until.parts };
  }
  const length = readLength(tokens, at + 1);
  if (length === null || wordAt(tokens, length.next) === "назад" || isCompound(tokens, length.next)) return null;
  const told = word === "спустя" || wordAt(tokens, length.next) === "после";
  return distance(length, 1, told ? "previous" : "either", length.next);
}

/** «через три года и 12 дней» is finer than a year. */
function isCompound(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "и" && readLength(tokens, at + 1) !== null;
}

const events =
  /^(?:церемони|встреч|переговор|визит|поездк|приезд|прибыти|отъезд|открыти|начал|саммит|форум|заседани|подписани|консультаци|выставк|учени|старт|запуск|празд)/u;

/** «за два дня до этого», «за день до церемонии» */
function readBeforeThat(tokens: Tokens, at: number): DatePiece | null {
  const length = readLength(tokens, at + 1);
  if (length === null || wordAt(tokens, length.next) !== "до") return null;
  const that = wordAt(tokens, length.next + 1);
  if (that === "этого" || that === "того") return distance(length, -1, "previous", length.next + 2);
  // «за день до церемонии»: counted from the day of what the text tells
  return tokens[length.next + 1]?.kind === "word" && events.test(that)
    ? distance(length, -1, "previous", length.next)
    : null;
}

function distance({ unit, count }: Length, sign: 1 | -1, anchor: Anchor, next: number): DatePiece {
  return { next, parts: { distance: { unit, by: sign * count, anchor } } };
}
