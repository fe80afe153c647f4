/** Whether a figure is told as reached: not as a target, a forecast or a thing that was not. Looks at a few words only. */
import type { Finding } from "../../match/run.js";
import type { Language } from "../../model/language.js";

/** Words of targets and forecasts. Source: verbs and adverbs of intention and forecast in reports of trade. */
const wished: Readonly<Record<Language, RegExp>> = {
  zh: /目标|力争|争取|预计|预期|有望|计划|希望|期待|提高到|可能|或将|将[^近]|未[^来]|没有|若|如果|商定|设定/u,
  ru: /(?:^|\s)(?:цель|цели|целевой|план|планиру\S*|намерен\S*|рассчитыв\S*|прогноз\S*|ожида\S*|может|могут|мог|если|довести|бы|якобы|нет)(?=\s|$)/u,
};
/** «Не вырос», but «не менее». */
const denied = /(?:^|\s)не (?!менее|более|только)/u;

/** Items before the noun that are looked at, no farther than the mark of a sentence or list. */
const farthest = 14;
const ends = new Set([";", "；", "。", "."]);

export function isReached({ chart, anchor, captures }: Finding, language: Language): boolean {
  const from = captures.find(({ slot }) => slot === "of")?.from ?? anchor;
  let start = from;
  while (start > Math.max(0, from - farthest) && !ends.has(chart.items[start - 1]!.word)) start--;
  const words = chart.items.slice(start, anchor).map(({ word }) => word);
  const said = words.join(language === "zh" ? "" : " ");
  return !wished[language].test(said) && !denied.test(said);
}
