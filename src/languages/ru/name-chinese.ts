/**
 * Chinese names in Russian letters: two words that fall into Palladius syllables, the first one a surname.
 * Knows the table and the surnames; no people.
 */
import { commonSurnames, compoundSurnames, everydaySurnames, rareSurnames } from "../surname.js";
import type { Case } from "./grammar/features.js";
import { readForms } from "./grammar/name-read.js";
import { joinSyllables, palladius, splitSyllables } from "./palladius.js";
import { readHanzi } from "./reading.js";
import { doubtfulSurnames, surnameReadings } from "./reading-surname.js";

export interface ChineseReading {
  readonly surname: string;
  /** `null` where the surname stands alone. */
  readonly given: string | null;
  /** A man's name declines, a woman's stands still; `null` where the form leaves it open. */
  readonly gender: "m" | "f" | null;
  readonly cases: readonly Case[];
}

/** Places of China, never a given name: «У Тайваня». */
const places: ReadonlySet<string> = new Set(
  "Шанхай Тайвань Тайбэй Сиань Ухань Тяньцзинь Хунань Хэнань Сычуань Юньнань Гуандун Шаньдун Цзянсу Аньхуэй Хайнань Хэбэй Хубэй Цзилинь Ляонин Ганьсу Цинхай Чунцин Гуанси Нинся Чжэцзян Фуцзянь Шаньси Шэньси Цзянси Гуйчжоу Гуанчжоу Далянь Циндао Шэньян Дуннин Хуньчунь Мишань Хулинь Жаохэ Фуюань Хэйхэ Лобэй Тунцзян Суйфэньхэ Чанчунь Янцзы Хуанхэ Юань".split(
    " ",
  ),
);

let surnames: ReadonlySet<string> | undefined;

/** Whether a word as it stands in the nominative is a Chinese surname: Ван, Чжан, Оуян. */
export function isChineseSurname(word: string): boolean {
  surnames ??= spellSurnames();
  return surnames.has(word);
}

/** A surname and a given name as two words of the text; empty if they are none. */
export function readChinese(surname: string, given: string): readonly ChineseReading[] {
  if (!mayBeSurname(surname)) return [];
  const plain = join(given);
  const names = group(plain, isGiven);
  if (names.some((one) => places.has(one.nominative))) return [];
  return names.flatMap(({ nominative, gender, cases }) => {
    const first = surnameBefore(surname, cases);
    return first === null ? [] : [{ surname: first, given: nominative, gender, cases }];
  });
}

/** A surname alone, «у Вана»; empty if it is none. */
export function readChineseSurname(word: string): readonly ChineseReading[] {
  return group(word, isChineseSurname).map(({ nominative, gender, cases }) => ({
    surname: nominative,
    given: null,
    gender,
    cases,
  }));
}

// Cheap, for most capitalised words are none.
function mayBeSurname(word: string): boolean {
  if (word.length > 10) return false;
  const stem = word.replace(/(?:[ауеюя]|[ое]м)$/u, "");
  return [word, stem, `${stem}ь`, `${stem}й`].some(isChineseSurname);
}

// Before a given name it stands still; some decline it too: «Хуаном Вэем».
function surnameBefore(word: string, cases: readonly Case[]): string | null {
  if (isChineseSurname(word)) return word;
  const forms = readForms(word, "chinese").filter(
    (one) => isChineseSurname(one.nominative) && cases.includes(one.case),
  );
  return forms[0]?.nominative ?? null;
}

interface Grouped {
  readonly nominative: string;
  readonly gender: "m" | "f" | null;
  readonly cases: readonly Case[];
}

// One reading a nominative and gender: «Линь» is a man in the nominative or a woman in any other case.
function group(word: string, fits: (nominative: string) => boolean): readonly Grouped[] {
  const found = new Map<string, Grouped>();
  for (const { nominative, gender, case: name } of readForms(word, "chinese")) {
    if (!fits(nominative)) continue;
    // A nominative in a consonant says nothing of the sex.
    const sex = gender === "m" && name === "nom" ? null : gender;
    const key = `${nominative} ${sex}`;
    const same = found.get(key);
    found.set(key, { nominative, gender: sex, cases: [...(same?.cases ?? []), name] });
  }
  return [...found.values()];
}

// Мао Цзэ-дун is the old spelling of Мао Цзэдун.
function join(word: string): string {
  const [head = "", ...rest] = word.split("-");
  return head + rest.map((part) => part.toLowerCase()).join("");
}

function isGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(word) && splitSyllables(word.toLowerCase(), 2) !== null;
}

function spellSurnames(): ReadonlySet<string> {
  const hanzi = [...commonSurnames, ...everydaySurnames, ...rareSurnames, ...compoundSurnames];
  return new Set(hanzi.flatMap((surname) => spellings(surname)));
}

function spellings(surname: string): readonly string[] {
  const usual = surnameReadings[surname] ?? [...surname].map((one) => readHanzi(one) ?? "").join(" ");
  const readings = [usual, doubtfulSurnames[surname] ?? usual, ...(others[surname] ?? [])];
  return readings.map((reading) => {
    const word = joinSyllables(reading.split(" ").map((syllable) => palladius(syllable) ?? ""));
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  });
}

/** Second readings the press uses. */
const others: Readonly<Record<string, readonly string[]>> = {
  谌: ["shen"],
  覃: ["tan"],
  盖: ["ge"],
  乐: ["le"],
  隗: ["kui"],
  翟: ["di"],
};
