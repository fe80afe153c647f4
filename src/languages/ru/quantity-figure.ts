/**
 * One Russian figure from its first token on: a number with its unit or counted noun, or with neither yet.
 * Knows which numbers with a unit are dates and clock times; leaves hedges, growth and ellipsis to others.
 */
import type { Span } from "../../model/span.js";
import { addDecimals, type Decimal, parseDecimal } from "../quantity.js";
import { prepositionBefore, readTail } from "./quantity-context.js";
import { agrees, areParties, countFormOf, readCounted } from "./quantity-nouns.js";
import { type NumberRead, readNumber } from "./quantity-number.js";
import { readFractionAfter } from "./quantity-ratio.js";
import { readUnit, type Unit, units } from "./quantity-units.js";
import { labels } from "./quantity-words.js";
import type { Token } from "./words.js";

/** A figure read so far. `unit` null: the number stands alone and may borrow its unit from a neighbour. */
export interface Draft extends Span {
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  readonly unit: Unit | null;
  readonly noun: Span | null;
  readonly rule: string;
  /** The number it was read from; `null` for «вдвое», «треть», «двухдневный». */
  readonly number: NumberRead | null;
  /** «с лишним» stands behind. */
  readonly tail: boolean;
  readonly rough: boolean;
}

export interface Skipped {
  readonly next: number;
  readonly skipped: true;
}

const signs: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "¥": "CNY",
  "£": "GBP",
  "₽": "RUB",
  usd: "USD",
  eur: "EUR",
  cny: "CNY",
};

/** The figure, the run of tokens that is none, or null where no number begins. */
export function readFigure(
  text: string,
  tokens: readonly Token[],
  at: number,
  hedged: boolean,
): Draft | Skipped | null {
  const currency = signs[tokens[at]!.word];
  const start = currency && tokens[at + 1] ? at + 1 : at;
  if (currency && tokens[start]!.kind !== "number") return null;
  const number = readNumber(tokens, start, hedged);
  if (!number) return null;
  if (number.value === null) return { next: number.next, skipped: true };
  const { value, next, tail } = withHalf(tokens, number, readCaseTail(tokens, number));
  const base = { first: at, start: tokens[at]!.start, value, number, tail, rough: number.rough };
  const fraction = readFractionAfter(tokens, number);
  if (fraction)
    return {
      ...base,
      ...fraction,
      unit: units.get("%")!,
      noun: null,
      rule: "ru.quantity.fraction",
      rough: fraction.rough,
    };
  if (isOrdinal(tokens, next)) return { next: next + 2, skipped: true };
  if (currency)
    return { ...base, next, end: number.end, unit: units.get(currency)!, noun: null, rule: "ru.quantity.money" };
  const glued = tokens[next]?.kind === "word" && tokens[next]!.start === tokens[next - 1]!.end;
  const newSentence =
    tokens[next - 1]!.word === "." &&
    /^\p{Lu}/u.test(text.slice(tokens[next]?.start ?? 0, (tokens[next]?.start ?? 0) + 1));
  const unit = newSentence ? null : readUnit(tokens, next);
  if (unit) {
    const verdict = judgeUnit(tokens, start, number, next, unit.unit, unit.next);
    if (verdict === "unit") {
      const behind = readTail(tokens, unit.next);
      const end = tokens[behind - 1]!.end;
      return {
        ...base,
        next: behind,
        end,
        unit: unit.unit,
        noun: null,
        rule: `ru.quantity.${unit.unit.sort}`,
        tail: tail || behind > unit.next,
      };
    }
    if (verdict === "date") return { next: unit.next, skipped: true };
  }
  if (glued) return { next: next + 1, skipped: true };
  const bare: Draft = { ...base, next, end: number.end, unit: null, noun: null, rule: "ru.quantity.elliptic" };
  if (!canCount(tokens, start, number)) return { next, skipped: true };
  if (newSentence) return bare;
  const counted = readCounted(text, tokens, next, number);
  if (!counted) return bare;
  if (areParties(number, tokens[counted.next - 1]!.word)) return { next: counted.next, skipped: true };
  return {
    ...base,
    next: counted.next,
    end: counted.noun.end,
    unit: units.get(counted.unit)!,
    noun: counted.noun,
    rule: "ru.quantity.counted",
  };
}

/** «два с половиной», «два с лишним». */
function withHalf(
  tokens: readonly Token[],
  { value, scaled }: NumberRead,
  next: number,
): { value: Decimal; next: number; tail: boolean } {
  if (tokens[next]?.word === "с" && tokens[next + 1]?.word === "половиной" && !scaled) {
    return { value: addDecimals(value, parseDecimal("0.5")), next: next + 2, tail: false };
  }
  const behind = readTail(tokens, next);
  return { value, next: behind, tail: behind > next };
}

/** 3-х мостов, 5-ти стран: the hyphen writes the case of a cardinal. 90-х is a decade, 7-м an ordinal. */
function readCaseTail(tokens: readonly Token[], { next, value, inWords }: NumberRead): number {
  if (inWords || value.places > 0 || !isOrdinal(tokens, next)) return next;
  const ones = value.units % 10n;
  const { word } = tokens[next + 1]!;
  const few = ones >= 2n && ones <= 4n;
  return (few ? word === "х" || word === "мя" : word === "ти" || (word === "ми" && (ones === 7n || ones === 8n)))
    ? next + 2
    : next;
}

/** 30-я, 2013-го, 20-х, 35-летие: the hyphen makes an ordinal or a name of the number. */
function isOrdinal(tokens: readonly Token[], next: number): boolean {
  const hyphen = tokens[next];
  const word = tokens[next + 1];
  if (!hyphen || word?.kind !== "word") return false;
  return (
    (hyphen.word === "-" || hyphen.word === "–") && hyphen.start === tokens[next - 1]!.end && word.start === hyphen.end
  );
}

/** Behind a number a unit may belong to a date or a clock, or the letter to something else. */
function judgeUnit(
  tokens: readonly Token[],
  first: number,
  number: NumberRead,
  at: number,
  unit: Unit,
  next: number,
): "unit" | "date" | "none" {
  const { word } = tokens[at]!;
  const before = tokens[first - 1]?.word ?? "";
  const after = tokens[next]?.word ?? "";
  if (isOne(number) && !acceptsOne(unit, before)) return "date";
  if (unit.code === "year" || unit.code === "g") {
    if (number.yearLike && (unit.code === "year" ? word !== "лет" : isYear(number) || after === ".")) return "date";
    if (word === "году" || (unit.code === "g" && tokens[next]?.word === "г")) return "date";
  }
  if (unit.sort === "time") {
    if (!agrees(word, countFormOf(number)) && word !== "лет") return "date";
    if ((unit.code === "century" || unit.code === "quarter") && countFormOf(number) === "one") return "date";
    if (/^перв(?:ые|ых|ым|ыми|ый|ого)$/u.test(before)) return "date";
    if (before.startsWith("кажд") || (before === "в" && tokens[first - 2]?.word === "раз")) return "date";
    if (
      (unit.code === "month" || unit.code === "quarter") &&
      (isYearNumber(tokens[next]) || tokens[next + 1]?.word === "года")
    )
      return "date";
    if (isClock(before, after, number, unit)) return "date";
  }
  if (unit.code === "times")
    return prepositionBefore(tokens, first) === "в" || number.value.places > 0 ? "unit" : "date";
  if (
    unit.code === "t" &&
    word === "т" &&
    after === "." &&
    ["е", "д", "п", "ч", "к"].includes(tokens[next + 1]?.word ?? "")
  )
    return "none";
  return "unit";
}

function isOne(number: NumberRead): boolean {
  return number.inWords && !number.scaled && !number.rough && number.value.places === 0 && number.value.units === 1n;
}

/** «Один» counts before a measure; before a stretch of time where something is measured by it («на один год»); else an article. */
function acceptsOne(unit: Unit, before: string): boolean {
  if (unit.sort === "count" || unit.code === "times") return false;
  return (
    unit.sort !== "time" ||
    ["на", "за", "через", "до", "около", "более", "менее", "минимум", "всего", "лишь", "только", "чем"].includes(before)
  );
}

function isYear({ value }: NumberRead): boolean {
  return value.places === 0 && value.units >= 1900n && value.units <= 2100n;
}

function isYearNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:19|20)\d\d$/u.test(token.word);
}

/** «в 10 часов», «к 9 часам утра». */
function isClock(before: string, after: string, { value }: NumberRead, unit: Unit): boolean {
  if (unit.code !== "hour" && unit.code !== "minute") return false;
  if (["утра", "вечера", "дня", "ночи", "назад"].includes(after)) return true;
  return unit.code === "hour" && (before === "в" || before === "к") && value.places === 0 && value.units <= 24n;
}

/** Whether a number without a unit can count the noun behind it: not статья 5, not a bare year, not «один» as an article. */
function canCount(tokens: readonly Token[], first: number, number: NumberRead): boolean {
  const before = tokens[first - 1]?.word ?? "";
  const label = before === "." ? (tokens[first - 2]?.word ?? "") : before;
  if (number.inWords) return !isOne(number);
  if (labels.has(label) && !number.scaled) return false;
  return !(number.yearLike && (isYear(number) || ["в", "с", "по", "к", "до", "на", "и", "от", "за"].includes(before)));
}
