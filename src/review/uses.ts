/**
 * Where a text uses terms of the glossary: the longest match masks the terms inside it, and a country that only
 * goes before a body of its own (中国海关总署, «МИД России») belongs to the body. Knows no pair of texts.
 */
import type { Glossary } from "../glossary/lookup.js";
import type { Span } from "../model/span.js";
import type { Side } from "./side.js";
import type { Use } from "./use.js";
import { usesInRussian } from "./use-ru.js";
import { usesInChinese } from "./use-zh.js";

/** In text order; uses that cross one another are all listed. */
export function usesOf(side: Side, glossary: Glossary): readonly Use[] {
  const masks = [...side.dates, ...side.quantities].sort((a, b) => a.start - b.start);
  const found = side.language === "zh" ? usesInChinese(side, glossary) : usesInRussian(side, glossary);
  return foldCountries(leaveMasked(found, masks), side.normal.text);
}

/** Terms inside dates and figures (美元, «долларов США») are compared as figures. */
function leaveMasked(uses: readonly Use[], masks: readonly Span[]): readonly Use[] {
  let next = 0;
  return uses.filter(({ start, end }) => {
    while (next < masks.length && masks[next]!.end <= start) next++;
    const mask = masks[next];
    return !(mask && mask.start <= start && end <= mask.end);
  });
}

function foldCountries(uses: readonly Use[], text: string): readonly Use[] {
  return uses.map((use, index) => {
    const country = countryOf(use);
    if (country === null) return use;
    const near = [uses[index - 1], uses[index + 1]].some(
      (other) =>
        other !== undefined &&
        countryOf(other) === null &&
        other.readings.some((one) => one.country === country) &&
        gapBetween(use, other, text) === "",
    );
    return near ? { ...use, folded: true } : use;
  });
}

function countryOf({ readings }: Use): string | null {
  const [only] = readings;
  return readings.length === 1 && only!.id.startsWith("country.") ? only!.country : null;
}

function gapBetween(left: Span, right: Span, text: string): string {
  const [first, second] = left.start < right.start ? [left, right] : [right, left];
  return text.slice(first.end, second.start).trim();
}
