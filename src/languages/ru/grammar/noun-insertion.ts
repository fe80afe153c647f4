/**
 * Vowels inserted where the genitive plural has no ending: таможня → таможен, поставка → поставок, окно → окон.
 * Sound rules first, words that break them in a table. Source: Zaliznyak, alternation marked *.
 */
import { copyCapitals, isConsonant, isSibilant, isVowel, wordSet } from "./spelling.js";

/** Stem of a feminine or neuter noun as its genitive plural, without the -ь of soft ones. */
export function stemWithoutEnding(lemma: string, stem: string): string {
  const word = lemma.toLowerCase();
  const listed = LISTED.get(word);
  if (listed !== undefined) return copyCapitals(listed, lemma);
  const last = stem.at(-1);
  const before = stem.at(-2);
  if (last === undefined || before === undefined || isVowel(before) || KEEPS.has(word)) return stem;
  const isSoftBefore = before === "й" || before === "ь";
  const head = isSoftBefore ? stem.slice(0, -2) : stem.slice(0, -1);
  switch (last) {
    case "к":
      // стройка → строек, неделька → неделек, встряска → встрясок, ручка → ручек
      return `${head}${isSoftBefore || isSibilant(before) || before === "ц" ? "е" : "о"}к`;
    case "ц":
      return `${head}ец`;
    case "н":
      return word.endsWith("ня") ? `${head}ен` : stem;
    case "л":
      return word.endsWith("ля") && isConsonant(before) ? `${head}ел` : stem;
    default:
      return stem;
  }
}

/** Whether -ня keeps a hard ending in the genitive plural: таможен, not *таможень. */
export function hasHardGenitive(lemma: string): boolean {
  const low = lemma.toLowerCase();
  return /[^аеёиоуыэюя]ня$/u.test(low) && !SOFT_NYA.has(low);
}

const KEEPS = wordSet("войско пасха солнце ласка");
const SOFT_NYA = wordSet("деревня барышня боярышня кухня");

const LISTED: ReadonlyMap<string, string> = new Map(
  `деревня деревен, барышня барышен, боярышня боярышен, кухня кухон, земля земел, судьба судеб, свадьба свадеб,
  усадьба усадеб, тюрьма тюрем, письмо писем, деньга денег, кукла кукол, окно окон, сукно сукон, волокно волокон,
  полотно полотен, пятно пятен, сосна сосен, гривна гривен, число чисел, кресло кресел, масло масел, игла игл, овца овец,
  кольцо колец, доска досок, серьга серёг, княжна княжон, полукольцо полуколец`
    .split(/,\s+/u)
    .map((one) => {
      const [lemma = "", genitive = ""] = one.split(" ");
      return [lemma, genitive] as const;
    }),
);
