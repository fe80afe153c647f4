/** Checks a translation against its source: terms, figures, dates. Either language may be the source. */
import * as z from "zod/mini";
import type { Glossary } from "../glossary/lookup.js";
import { languages } from "../model/language.js";
import { checkDates } from "./check-dates.js";
import { checkForbidden } from "./check-forbidden.js";
import { checkMissing } from "./check-missing.js";
import { checkNumbers } from "./check-numbers.js";
import { messageLanguages, wordingOf } from "./check-wording.js";
import { findingRules, type TermFinding } from "./finding.js";
import type { Pair } from "./pair.js";
import { readSide } from "./side.js";
import { usesOf } from "./uses.js";

const day = z.iso.date("must be a calendar day written YYYY-MM-DD, for example 2008-12-10");
const language = z.enum(languages, 'must be "zh" or "ru"');

export const checkOptionsSchema = z.strictObject({
  /** Day both texts count «вчера» and 今年 from. */
  published: z.optional(day),
  /** Language of the source, where its letters do not tell. */
  language: z.optional(language),
  /** Only these rules; all, where left out. */
  rules: z.optional(z.array(z.enum(findingRules, `must be of ${findingRules.join(", ")}`))),
  /** Language of the messages; English, where left out. */
  messages: z.optional(z.enum(messageLanguages, `must be one of ${messageLanguages.join(", ")}`)),
});
export type CheckOptions = z.infer<typeof checkOptionsSchema>;

/**
 * Findings in the order of the source, those that only the target shows behind them. Two texts that are not one
 * Chinese and one Russian give none: there is nothing to compare.
 */
export function checkTerms(
  source: string,
  target: string,
  options: CheckOptions,
  glossary: Glossary,
): readonly TermFinding[] {
  const pair = readPair(source, target, options, glossary);
  if (pair === null) return [];
  const wording = wordingOf(options.messages ?? "en");
  const found = [
    ...checkForbidden(pair, wording),
    ...checkMissing(pair, wording),
    ...checkNumbers(pair, wording),
    ...checkDates(pair, wording),
  ];
  const wanted = options.rules;
  return (wanted ? found.filter(({ rule }) => wanted.includes(rule)) : found).sort((a, b) => placeOf(a) - placeOf(b));
}

function readPair(source: string, target: string, options: CheckOptions, glossary: Glossary): Pair | null {
  const published = options.published ?? null;
  const left = readSide(source, options.language ?? null, published);
  const right = readSide(target, null, published);
  if (left === null || right === null || left.language === right.language) return null;
  return {
    glossary,
    source: { ...left, uses: usesOf(left, glossary) },
    target: { ...right, uses: usesOf(right, glossary) },
  };
}

function placeOf({ source }: TermFinding): number {
  return source?.start ?? Number.MAX_SAFE_INTEGER;
}
