/** The period of a figure: the stretch of the calendar said nearest before it, or right behind; not what it is compared with. */
import type { Finding } from "../../match/run.js";
import type { Language } from "../../model/language.js";
import type { Item } from "../../model/mention.js";
import type { Found } from "../desk.js";

/** Words between a comparison and its date. */
const compared: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(["比", "较", "与", "占", "超过", "超", "到", "至", "同"]),
  ru: new Set([
    "с",
    "со",
    "к",
    "ко",
    "до",
    "от",
    "чем",
    "периодом",
    "периоду",
    "показателя",
    "уровня",
    "сравнению",
    "годом",
  ]),
};

export function findPeriod({ chart, anchor }: Finding, language: Language): Found<string> | null {
  const { items } = chart;
  for (let i = anchor - 1; i >= Math.max(0, anchor - farthest); i--) {
    const found = periodAt(items, i, language);
    if (found) return found;
  }
  // «вырос на 5 % в январе — марте»: behind the number, before any mark.
  for (let i = anchor + 1; i < Math.min(items.length, anchor + 6) && items[i]!.mention.kind !== "mark"; i++) {
    const found = periodAt(items, i, language);
    if (found && (language === "zh" || behind.has(items[i - 1]?.word ?? ""))) return found;
  }
  return null;
}

/** Items of the sentence before the number that are looked at. */
const farthest = 90;
const behind: ReadonlySet<string> = new Set(["в", "во", "за", "итогам"]);

function periodAt(items: readonly Item[], at: number, language: Language): Found<string> | null {
  const item = items[at]!;
  if (item.mention.kind !== "date" || isDay(item.mention.value)) return null;
  const before = [items[at - 1]?.word ?? "", items[at - 2]?.word ?? ""];
  if (compared[language].has(before[0]!) || (language === "ru" && before[1] === "периодом")) return null;
  return {
    value: item.mention.value,
    trace: { slot: "period", start: item.start, end: item.end, rule: item.mention.rule },
  };
}

/** Reports are of a day; what they measure is longer. */
function isDay(value: string): boolean {
  return /^[\dX]{4}-\d{2}-\d{2}$/u.test(value);
}
