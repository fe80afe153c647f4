/** Chinese wordings by their pinyin, whole or in part. */
import type { Match } from "./lookup.js";
import type { NamedWording } from "./lookup-names.js";
import { foldPinyin } from "./pinyin.js";

/** Parts shorter than this are in every other word. */
const shortestPart = 4;

export function findPinyin(query: string, names: readonly NamedWording[]): readonly Match[] {
  const asked = foldPinyin(query);
  if (asked === null) return [];
  return names.flatMap((name): readonly Match[] => {
    const { pinyin } = name;
    if (pinyin.includes(asked)) return [{ name, how: "pinyin", case: null, score: 0.9 }];
    if (asked.length < shortestPart) return [];
    const part = pinyin.find((one) => one.includes(asked));
    if (part === undefined) return [];
    const share = asked.length / part.length;
    return [{ name, how: "pinyin", case: null, score: (part.startsWith(asked) ? 0.5 : 0.4) + 0.3 * share }];
  });
}
