/** Chinese wordings by characters: whole, behind the name of their country, in part, or with one character amiss. */
import { isWithinDistance } from "./distance.js";
import type { Match } from "./lookup.js";
import type { NamedWording } from "./lookup-names.js";

/** What may stand before a body of the country; the glossary holds the name without it. */
const countries: readonly (readonly [country: string, names: readonly string[]])[] = [
  ["CN", ["中华人民共和国", "中国"]],
  ["RU", ["俄罗斯联邦", "俄联邦", "俄罗斯", "俄"]],
];

/** Shorter words differ in one character from too many others. */
const shortestFuzzy = 3;

export function findChinese(asked: string, names: readonly NamedWording[]): readonly Match[] {
  const bare = asked.replaceAll(" ", "");
  return names.flatMap((name): readonly Match[] => {
    if (name.language !== "zh") return [];
    const { wording, entry } = name;
    const match = (how: Match["how"], score: number): readonly Match[] => [{ name, how, case: null, score }];
    if (wording === bare) return match("exact", 1);
    if (startsOfCountry(bare, entry.country).some((start) => bare === start + wording)) return match("exact", 0.98);
    if (wording.includes(bare)) {
      const share = bare.length / wording.length;
      return match("inside", (wording.startsWith(bare) ? 0.55 : 0.5) + 0.35 * share);
    }
    // 同远东海关局举行会谈: the query holds the term and more.
    if (bare.includes(wording) && wording.length > 1)
      return match("inside", 0.3 + 0.3 * (wording.length / bare.length));
    const isNear =
      bare.length >= shortestFuzzy && Math.abs(bare.length - wording.length) <= 1 && isWithinDistance(bare, wording, 1);
    return isNear ? match("fuzzy", 0.6 - 0.6 / bare.length) : [];
  });
}

function startsOfCountry(asked: string, country: string | undefined): readonly string[] {
  const [, names = []] = countries.find(([code]) => code === country) ?? [];
  return names.filter((name) => asked.startsWith(name));
}
