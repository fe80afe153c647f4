/**
 * Russian figures that are one word: «вдвое», «на треть», «половина», «полгода», «двухдневный», «30-летний», «пятикратный рост».
 * Knows the numerals inside words; no numbers followed by a unit.
 */
import type { Span } from "../../model/span.js";
import { type Decimal, decimalOf, parseDecimal, percentOf } from "../quantity.js";
import { isNumeralWord } from "./numeral-words.js";
import type { NumberRead } from "./quantity-number.js";
import { adjectiveStems, type Unit, units } from "./quantity-units.js";
import type { Token } from "./words.js";

export interface WordFigure extends Span {
  readonly next: number;
  readonly value: Decimal;
  readonly unit: Unit;
  readonly noun: Span | null;
  readonly rule: string;
  readonly rough: boolean;
}

const multiples = new Map(
  "вдвое втрое вчетверо впятеро вшестеро всемеро ввосьмеро вдевятеро вдесятеро"
    .split(" ")
    .map((word, i) => [word, i + 2] as const),
);

/** Denominators of the fraction nouns in the cases of the singular. */
const fractions = new Map<string, number>([
  ...["треть", "трети", "третью"].map((word) => [word, 3] as const),
  ...["четверть", "четверти", "четвертью"].map((word) => [word, 4] as const),
  ...["половина", "половины", "половине", "половину", "половиной", "наполовину", "вполовину"].map(
    (word) => [word, 2] as const,
  ),
]);
const counted = new Map<string, number>([
  ...["трети", "третей", "третям", "третями", "третях", "треть"].map((word) => [word, 3] as const),
  ...["четверти", "четвертей", "четвертям", "четвертями", "четвертях", "четверть"].map((word) => [word, 4] as const),
]);
const halves = new Map([
  ["полгода", "year"],
  ["полугода", "year"],
  ["полмесяца", "month"],
  ["полчаса", "hour"],
  ["получаса", "hour"],
  ["полвека", "century"],
]);

/** «Первая половина», «вторая четверть»: a part of a row, not a share. */
const partOfRow =
  /^(?:перв|втор|трет|четверт|последн|друг|об(?:е|еих|еими)$|начальн|верхн|нижн|южн|северн|восточн|западн|лев|прав)/u;
/** «половина года», «четверть века», «треть пути»: a stretch of time or of a way. */
const stretch =
  /^(?:год|мес|дн|день|нед|век|столет|срок|матч|тайм|финал|час|ноч|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|втор|перв|трет)/u;

/** A figure that is one word, or begins with a numeral prefix and a hyphen (30-летний). */
export function readWordFigure(tokens: readonly Token[], at: number): WordFigure | null {
  const token = tokens[at]!;
  if (token.kind === "number") return readHyphened(tokens, at) ?? readSlashed(tokens, at);
  if (token.kind !== "word") return null;
  const { word, start, end } = token;
  const one = { start, end, next: at + 1, noun: null, rough: false };
  const times = multiples.get(word);
  if (times)
    return { ...one, value: parseDecimal(String(times)), unit: units().get("times")!, rule: "ru.quantity.multiple" };
  const half = halves.get(word);
  if (half) return { ...one, value: parseDecimal("0.5"), unit: units().get(half)!, rule: "ru.quantity.half" };
  const denominator = fractions.get(word);
  if (denominator) {
    if (partOfRow.test(tokens[at - 1]?.word ?? "") || stretch.test(tokens[at + 1]?.word ?? "")) return null;
    const { value, exact } = percentOf(1, denominator);
    return { ...one, value: decimalOf(value), unit: units().get("%")!, rule: "ru.quantity.fraction", rough: !exact };
  }
  return word.length > 6 ? readAdjective(tokens, at, at, readPrefix(word)) : null;
}

/** «две трети», «три четверти» behind their numeral. */
export function readFractionAfter(
  tokens: readonly Token[],
  number: NumberRead,
): Omit<WordFigure, "start" | "noun"> | null {
  const last = tokens[number.next];
  const denominator = last && counted.get(last.word);
  if (!denominator || !number.inWords || number.scaled || stretch.test(tokens[number.next + 1]?.word ?? ""))
    return null;
  const { value, exact } = percentOf(Number(number.value.units), denominator);
  const rule = "ru.quantity.fraction";
  return {
    value: decimalOf(value),
    next: number.next + 1,
    end: last.end,
    unit: units().get("%")!,
    rule,
    rough: !exact,
  };
}

interface Prefix {
  readonly value: Decimal;
  readonly rest: string;
}

/** The longest first: пятидесяти before пяти. */
// biome-ignore format: the order is the point
const prefixes: readonly (readonly [string, number])[] = [
  ["одиннадцати", 11], ["двенадцати", 12], ["тринадцати", 13], ["четырнадцати", 14], ["пятнадцати", 15], ["шестнадцати", 16],
  ["семнадцати", 17], ["восемнадцати", 18], ["девятнадцати", 19], ["двадцати", 20], ["тридцати", 30], ["сорока", 40],
  ["пятидесяти", 50], ["шестидесяти", 60], ["семидесяти", 70], ["восьмидесяти", 80], ["девяносто", 90],
  ["двухсот", 200], ["трехсот", 300], ["пятисот", 500], ["тысяче", 1000], ["полутора", 1.5], ["сто", 100],
  ["одно", 1], ["двух", 2], ["дву", 2], ["трех", 3], ["четырех", 4], ["пяти", 5], ["шести", 6], ["семи", 7], ["восьми", 8],
  ["девяти", 9], ["десяти", 10],
];

/** The numeral at the head of a compound: двадцати|пяти|летний. */
function readPrefix(word: string): Prefix | null {
  let rest = word;
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const found = prefixes.find(([stem, size]) => size < last && rest.startsWith(stem));
    if (!found) break;
    value += found[1];
    last = found[1] >= 20 && found[1] % 1 === 0 ? 10 : 0;
    rest = rest.slice(found[0].length);
    if (last === 0) break;
  }
  return value > 0 ? { value: decimalOf(value), rest } : null;
}

/** 30-летний, 20-процентный, 5-кратный. */
function readHyphened(tokens: readonly Token[], at: number): WordFigure | null {
  const [number, hyphen, word] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (hyphen?.word !== "-" || hyphen.start !== number.end || word?.kind !== "word" || word.start !== hyphen.end)
    return null;
  if (number.word.length > 4 || (tokens[at - 1]?.end === number.start && tokens[at - 1]?.kind !== "mark")) return null;
  return readAdjective(tokens, at, at + 2, { value: parseDecimal(number.word), rest: word.word });
}

/** 1/3, 2/5: a share; not 24/7, 10/05. */
function readSlashed(tokens: readonly Token[], at: number): WordFigure | null {
  const [part, slash, whole, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (slash?.word !== "/" || slash.start !== part.end || whole?.start !== slash.end) return null;
  if (!/^[1-9]$/u.test(part.word) || !/^(?:[2-9]|10)$/u.test(whole.word) || Number(part.word) >= Number(whole.word))
    return null;
  const joined = after?.start === whole.end && (after.kind !== "mark" || after.word === "/" || after.word === "-");
  if (joined || (tokens[at - 1]?.end === part.start && tokens[at - 1]!.word !== "(")) return null;
  const { value, exact } = percentOf(Number(part.word), Number(whole.word));
  const rule = "ru.quantity.fraction";
  return {
    start: part.start,
    end: whole.end,
    next: at + 3,
    value: decimalOf(value),
    unit: units().get("%")!,
    noun: null,
    rule,
    rough: !exact,
  };
}

const growth = /^(?:рост|увелич|повыш|прирост|расшир|размер|подъем|сниж|сокращ|паден|уменьш)/u;
const anniversary = /^(?:юбиле|годовщин|истори)/u;
const ending = /^(?:[ыи]й|ой|ая|яя|[ое]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|ую|юю|[ыи]е|[ыи]х|[ыи]ми)$/u;

function readAdjective(
  tokens: readonly Token[],
  first: number,
  last: number,
  prefix: Prefix | null,
): WordFigure | null {
  if (!prefix) return null;
  const after = tokens[last + 1];
  const base = {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    next: last + 1,
    value: prefix.value,
    rough: false,
  };
  if (prefix.rest.startsWith("кратн") && ending.test(prefix.rest.slice(5))) {
    return after && growth.test(after.word)
      ? { ...base, unit: units().get("times")!, noun: null, rule: "ru.quantity.multiple" }
      : null;
  }
  const found = adjectiveStems.find(
    ([stem]) => prefix.rest.startsWith(stem) && ending.test(prefix.rest.slice(stem.length)),
  );
  if (!found || (after && anniversary.test(after.word))) return null;
  const noun = after?.kind === "word" && !isNumeralWord(after.word) ? { start: after.start, end: after.end } : null;
  return { ...base, unit: units().get(found[1])!, noun, rule: "ru.quantity.adjective" };
}
