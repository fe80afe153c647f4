/** Terms in a Chinese text: longest match over code units, never by words. */
import type { Glossary, Wording } from "../glossary/lookup.js";
import { categoryOf } from "../glossary/schema.js";
import type { Side } from "./side.js";
import type { Use, UseReading } from "./use.js";

export function usesInChinese({ normal: { text } }: Side, glossary: Glossary): readonly Use[] {
  const uses: Use[] = [];
  let taken = 0;
  for (let at = 0; at < text.length; at++) {
    const hit = longest(text, at, glossary);
    if (!hit || hit.end <= taken) continue;
    // A match that begins inside the one before and ends behind it is another cutting; one letter is none.
    const crossing = at < taken;
    if (crossing && hit.end - at < 2) continue;
    uses.push({ start: at, end: hit.end, readings: hit.readings, crossing, folded: false });
    if (!crossing) taken = hit.end;
  }
  return uses;
}

function longest(text: string, at: number, glossary: Glossary): { end: number; readings: UseReading[] } | null {
  const hits = glossary.chinese.all(text, at);
  for (let i = hits.length - 1; i >= 0; i--) {
    const { end, values } = hits[i]!;
    const readings = values.filter(isTerm).map(readingOf);
    if (readings.length > 0) return { end, readings };
  }
  return null;
}

/** First names and units are asked of names and figures. */
function isTerm({ entry }: Wording): boolean {
  const category = categoryOf(entry.id);
  return category !== "given" && category !== "unit";
}

function readingOf({ entry, term, status }: Wording): UseReading {
  return { id: entry.id, wording: term, status, country: entry.country ?? null, forms: [], as: "noun" };
}
