/** Figures in Russian sentences: quantities, counted things, how often, growth. Never rounds. */
import type { Glossary } from "../../glossary/lookup.js";
import type { Change } from "../../model/fact.js";
import type { Concord } from "../../model/value.js";
import type { Case } from "./grammar/features.js";
import type { PhraseSpec } from "./grammar/noun-phrase.js";
import { cardinal, countForm, multiplicative } from "./grammar/numeral.js";
import { countPhrase } from "./grammar/phrase-count.js";
import { gerund, pastForms } from "./grammar/verb.js";
import { writeDecimal, writeQuantity } from "./quantity-write.js";
import { concordOfSpec, paradigmOf, specOfEntry } from "./write-noun.js";

const space = "\u00a0";

/** A quantity in a case; units of a glossary of one's own are counted as nouns. */
export function writeAmount(
  value: number,
  unit: string,
  approx: boolean,
  name: Case,
  glossary: Glossary,
): string | null {
  const known = writeQuantity({ value, unit, approx }, { case: name, short: true });
  if (known !== null) return bind(known);
  const entry = glossary.entries.get(unit);
  return entry?.ru ? writeCounted(value, approx, specOfEntry(entry.ru), name) : null;
}

/** «Восемь документов», «18 таможен», «около 20 предприятий»: up to ten in words. */
export function writeCounted(value: number, approx: boolean, spec: PhraseSpec, name: Case): string | null {
  const noun = paradigmOf(spec);
  if (!noun.pl && value !== 1) return null;
  if (approx || value >= 10_000) {
    const text = writeQuantity({ value, unit: "item", approx }, { case: name, noun });
    return text && bind(text);
  }
  const { gender } = concordOfSpec(spec);
  const word = value <= 10 && Number.isInteger(value) ? cardinal(value, name, gender ?? "m") : null;
  const counted = countPhrase(value, spec, name);
  return word ? `${word} ${counted}` : `${writeDecimal(value)}${space}${counted}`;
}

/** «Дважды», «пять раз». */
export function writeTimes(value: number): string {
  const word = multiplicative(value);
  if (word) return word;
  const form = countForm(value);
  return `${cardinal(value, "acc") ?? writeDecimal(value)} ${form === "few" || form === "fraction" ? "раза" : "раз"}`;
}

/** «Увеличившись на 26,7 %» as a gerund, «увеличился на 26,7 %» agreeing with what grew. */
export function writeChange(
  { direction, percent, times }: Change,
  form: "gerund" | "past",
  agrees: Concord | null,
): string | null {
  const measure = percent === null ? inTimes(times) : `на ${writeDecimal(percent)}${space}%`;
  if (measure === null) return null;
  const verb = direction === "up" ? "увеличиться" : "сократиться";
  if (form === "gerund") return `${gerund(verb)} ${measure}`;
  const forms = pastForms(verb);
  if (agrees?.number === "pl") return `${forms.pl} ${measure}`;
  return agrees?.gender ? `${forms[agrees.gender]} ${measure}` : null;
}

/** The factor of a fall is the inverse: 0.5 is «в 2 раза». */
function inTimes(times: number | null): string | null {
  if (times === null || times <= 0) return null;
  const factor = times < 1 ? Math.round(10 / times) / 10 : times;
  if (times < 1 && Math.abs(factor * times - 1) > 1e-9) return null;
  const form = countForm(factor);
  return `в ${writeDecimal(factor)}${space}${form === "few" || form === "fraction" ? "раза" : "раз"}`;
}

/** Figures do not part from what they count at the end of a line. */
function bind(text: string): string {
  return text.replace(/(\d) (?=\S)/gu, `$1${space}`);
}
