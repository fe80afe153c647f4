/** Guesses the singular of a plural nominative: gender and lost vowels. The words that break the rules are data. */
import type { Gender } from "./features.js";
import { guessGender } from "./noun-gender.js";
import { IRREGULAR_PLURALS, STRESSED_A } from "./noun-irregular.js";
import {
  FEMININE,
  FEMININE_EYA,
  FEMININE_YA,
  FLEETING_EN,
  FLEETING_OK,
  MASCULINE,
  MASCULINE_IY,
} from "./plural-words.js";
import { isSibilant, isVelar, isVowel } from "./spelling.js";

export type Candidate = readonly [lemma: string, gender: Gender];

/** Singulars a plural in small letters can come from, the likeliest first. */
export function singularsOf(low: string, gender: Gender | undefined): readonly Candidate[] {
  const irregular = IRREGULAR_SINGULAR.get(low);
  if (irregular !== undefined) return [[irregular, gender ?? guessGender(irregular)]];
  const stem = low.slice(0, -1);
  switch (low.at(-1)) {
    case "а":
      return [
        ...(STRESSED_A.has(stem) ? [[stem, "m"] as const] : []),
        [`${stem}о`, "n"],
        [`${stem}е`, "n"],
        [`${stem.slice(0, -2)}я`, "n"],
      ];
    case "я":
      return [
        ...[`${stem}ь`, `${stem}й`].filter((one) => STRESSED_A.has(one)).map((one) => [one, "m"] as const),
        [`${stem}е`, "n"],
        [`${stem}ё`, "n"],
      ];
    case "е":
      return [[`${stem}ин`, "m"]];
    case "ы":
      return hardSingulars(low, stem, gender);
    case "и":
      return isVelar(stem.at(-1)) || isSibilant(stem.at(-1))
        ? hardSingulars(low, stem, gender)
        : softSingulars(stem, gender);
    default:
      return [];
  }
}

function hardSingulars(low: string, stem: string, gender: Gender | undefined): readonly Candidate[] {
  const feminine: Candidate = [`${stem}а`, "f"];
  const masculine: readonly Candidate[] = [
    [masculineOf(stem), "m"],
    [stem, "m"],
  ];
  const third: Candidate = [`${stem}ь`, "f"];
  if (THIRD.test(low)) return [third];
  return gender === "f" || (gender === undefined && isFeminine(low, stem))
    ? [feminine, ...masculine]
    : [...masculine, feminine, third];
}

// вещи, мыши, речи: third declension after a sibilant.
const THIRD = /^(?:вещи|мыши|речи|ночи|печи|мелочи|щёлочи|помощи|дочери|ложи|залежи|молодёжи)$/u;

function softSingulars(stem: string, gender: Gender | undefined): readonly Candidate[] {
  const before = stem.at(-1);
  if (before === "и") {
    const masculine = MASCULINE_IY.has(stem) || (/ари$/u.test(stem) && stem !== "авари" && stem !== "ари");
    return masculine ? [[`${stem}й`, "m"]] : [[`${stem}я`, "f"]];
  }
  if (before === "ь") return [[`${stem}я`, "f"]];
  if (isVowel(before)) return gender === "f" || FEMININE_EYA.has(stem) ? [[`${stem}я`, "f"]] : [[`${stem}й`, "m"]];
  if (FLEETING_EN.has(stem)) return [[`${stem.slice(0, -1)}е${before}ь`, "m"]];
  const inYa = FEMININE_YA.has(stem) || /(?:[^аеёиоуыэюя]|ы|ги)н$/u.test(stem);
  if (inYa) return [[`${stem}я`, "f"]];
  const guess = gender ?? guessGender(`${stem}ь`);
  return [
    [`${stem}ь`, guess === "n" ? "f" : guess],
    [`${stem}я`, "f"],
  ];
}

// участки → участок, иностранцы → иностранец
function masculineOf(stem: string): string {
  if (FLEETING_OK.has(stem)) return `${stem.slice(0, -1)}ок`;
  if (!/[а-яё]{3}ц$/u.test(stem)) return stem;
  const head = stem.slice(0, -1);
  return `${/[йь]$/u.test(head) ? head.slice(0, -1) : head}ец`;
}

function isFeminine(low: string, stem: string): boolean {
  if (FEMININE.has(low)) return true;
  if (MASCULINE.has(low) || FLEETING_OK.has(stem)) return false;
  // подгруппы, нефтебазы: the last part of a compound decides
  for (let from = 2; from <= Math.min(8, low.length - 5); from++) {
    if (FEMININE.has(low.slice(from))) return true;
    if (MASCULINE.has(low.slice(from))) return false;
  }
  return /(?:[^аеёиоуыэюя]к|[аеиу]ци|иц|ур|изн|щин|ин|[жш]б|грамм|тем|сфер|камер|[ео]рш|чих)$/u.test(stem);
}

const IRREGULAR_SINGULAR: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_PLURALS].map(([lemma, forms]) => [forms.nom, lemma] as const),
);
