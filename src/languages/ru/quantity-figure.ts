/**
 * One Russian figure from its first token on: a number with its unit or counted noun, or with neither yet.
 * Leaves what is no figure after all to quantity-refusal, hedges, growth and ellipsis to others.
 */
import { addDecimals, type Decimal, parseDecimal } from "../quantity.js";
import type { Draft, Skipped } from "./quantity-draft.js";
import { readTail } from "./quantity-hedge.js";
import { areParties, readCounted } from "./quantity-nouns.js";
import { type NumberRead, readNumber } from "./quantity-number.js";
import { readFractionAfter } from "./quantity-ratio.js";
import { canCount, isOtherWord, refuses } from "./quantity-refusal.js";
import { readUnit, units } from "./quantity-units.js";
import { isCapitalised, type Token } from "./words.js";

const signs: ReadonlyMap<string, string> = new Map([
  ...[..."$€¥£₽"].map((sign, i) => [sign, ["USD", "EUR", "CNY", "GBP", "RUB"][i]!] as const),
  ...["usd", "eur", "cny"].map((code) => [code, code.toUpperCase()] as const),
]);

/** The figure, the run of tokens that is none, or null where no number begins. `hedged`: «более» stands before. */
export function readFigure(
  text: string,
  tokens: readonly Token[],
  at: number,
  hedged: boolean,
): Draft | Skipped | null {
  const currency = signs.get(tokens[at]!.word);
  const start = currency ? at + 1 : at;
  if (currency && tokens[start]?.kind !== "number") return null;
  const number = readNumber(tokens, start, hedged);
  if (!number) return null;
  if (number.value === null) return { next: number.next, skipped: true };
  const { value, next, tail } = withHalf(tokens, number, readCaseTail(tokens, number));
  const { rough, end } = number;
  const bare = {
    first: at,
    next,
    start: tokens[at]!.start,
    end,
    value,
    number,
    tail,
    rough,
    unit: null,
    noun: null,
    rule: "ru.quantity.elliptic",
  };
  const fraction = readFractionAfter(tokens, number);
  if (fraction) return { ...bare, ...fraction };
  if (isHyphened(tokens, next)) return { next: next + 2, skipped: true };
  if (currency) return { ...bare, unit: units().get(currency)!, rule: "ru.quantity.money" };
  if (endsSentence(text, tokens, next)) return bare;
  const found = isOtherWord(tokens, next) ? null : readUnit(tokens, next);
  if (found) {
    if (refuses(tokens, start, number, next, found)) return { next: found.next, skipped: true };
    const behind = readTail(tokens, found.next);
    const { unit } = found;
    const last = tokens[behind - 1]!;
    return {
      ...bare,
      next: behind,
      end: last.end,
      unit,
      rule: `ru.quantity.${unit.sort}`,
      tail: tail || behind > found.next,
    };
  }
  const glued = tokens[next]?.kind === "word" && tokens[next]!.start === tokens[next - 1]!.end; // 5G
  if (glued || !canCount(tokens, start, number)) return { next: glued ? next + 1 : next, skipped: true };
  const counted = readCounted(text, tokens, next, number);
  if (!counted) return bare;
  if (areParties(number, tokens[counted.next - 1]!.word)) return { next: counted.next, skipped: true };
  const { noun } = counted;
  return {
    ...bare,
    next: counted.next,
    end: noun.end,
    unit: units().get(counted.unit)!,
    noun,
    rule: "ru.quantity.counted",
  };
}

/** «129,33 млрд. Годом ранее»: the full stop of the abbreviation is also that of the sentence. */
function endsSentence(text: string, tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return tokens[next - 1]!.word === "." && token !== undefined && isCapitalised(text, token.start);
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
  if (inWords || value.places > 0 || !isHyphened(tokens, next)) return next;
  const ones = value.units % 10n;
  const few = ones >= 2n && ones <= 4n;
  const tails = few ? ["х", "мя"] : ones === 7n || ones === 8n ? ["ти", "ми"] : ["ти"];
  return tails.includes(tokens[next + 1]!.word) ? next + 2 : next;
}

/** 30-я, 2013-го, 20-х, 35-летие: the hyphen makes an ordinal or a name of the number. */
function isHyphened(tokens: readonly Token[], next: number): boolean {
  const hyphen = tokens[next];
  const word = tokens[next + 1];
  if (word?.kind !== "word" || (hyphen?.word !== "-" && hyphen?.word !== "–")) return false;
  return hyphen.start === tokens[next - 1]!.end && word.start === hyphen.end;
}
