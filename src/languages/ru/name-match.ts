/** Puts the parts of a name together: gender and case must agree. Knows forms, no layout of names. */
import type { NameParts } from "../../model/mention.js";
import { cases as allCases, type Case } from "./grammar/features.js";
import { readForms } from "./grammar/name-read.js";
import { readChineseSurname } from "./name-chinese.js";
import { type GivenReading, readGiven } from "./name-given.js";
import { isFree, type Word } from "./name-layout.js";
import { isNoName } from "./name-stop.js";

export interface Reading {
  readonly name: NameParts;
  readonly cases: readonly Case[];
}

export interface Found {
  /** Index of the word behind the name. */
  readonly next: number;
  readonly readings: readonly Reading[];
  readonly score: number;
}

export interface Form {
  readonly nominative: string;
  readonly gender: "m" | "f" | null;
  readonly cases: readonly Case[];
}

/** Nominatives of a surname with gender and cases, the likeliest first. */
export function surnameForms(word: string): readonly Form[] {
  if (still.test(word)) return [{ nominative: word, gender: null, cases: allCases }];
  const forms = [...softForms(word), ...groupForms(readForms(word, "surname"))];
  return forms
    .map((one, at) => ({ one, rank: at + doubt(word, one.nominative) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

// Шойгу, Чавушоглу, Чаушеску, Баррозу.
const still = /(?:[йр]гу|оглу|еску|зу)$/u;

// Садовничего: the tables of declension leave such surnames alone.
function softForms(word: string): readonly Form[] {
  const [, stem, ending] = /^(.+[жчшщ])(его|ему)$/u.exec(word) ?? [];
  if (stem === undefined) return [];
  return [{ nominative: `${stem}ий`, gender: "m", cases: ending === "его" ? ["gen", "acc"] : ["dat"] }];
}

/** Adjectives that bear the stress on the ending; the others end in -ый. */
const stressed = new Set(
  "Толстой Луговой Полевой Береговой Броневой Дубовой Боровой Лановой Лесной Крутой Степной Грузной Скоропадской".split(
    " ",
  ),
);

// «Байденом» is Байден sooner than Байденый; «Толстого» is Толстой.
function doubt(word: string, nominative: string): number {
  if (!/(?:ый|ой)$/u.test(nominative) || nominative === word) return 0;
  if (stressed.has(nominative)) return -10;
  return /(?:ом|ым|у)$/u.test(word) ? 20 : nominative.endsWith("ой") ? 1 : 0;
}

export function patronymicForms(word: string): readonly Form[] {
  return /(?:ович|евич|ёвич|ьич|[кмт]ич|овн|евн|ёвн|ичн)(?:а|у|ем|ом|е|ы|ой)?$/u.test(word)
    ? groupForms(readForms(word, "patronymic"))
    : [];
}

/** The endings by which a Russian, Ukrainian, Caucasian or Turkic surname is known. */
export function isSurnameShaped(word: string): boolean {
  return typical.test(word);
}

const typical =
  /(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой)?$|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|чук|юк|ук|ич|ян|дзе|швили|ль|их|ых|штейн|берг|ман|сон|ия|ко|як|ец|ник|ер|ес|ис|ас|ус)(?:а|у|ом|ем|е|и|я|ю)?$/u;

/** A first name (and patronymic) with a surname: the readings that agree. */
export function combine(
  givens: readonly GivenReading[],
  middle: readonly Form[] | null,
  surnames: readonly Form[],
): readonly Reading[] {
  const readings: Reading[] = [];
  for (const surname of surnames) {
    for (const given of givens) {
      for (const patronymic of middle ?? [null]) {
        if (!agrees(given.gender, surname.gender) || (patronymic && !agrees(given.gender, patronymic.gender))) continue;
        const cases = given.cases.filter(
          (one) => surname.cases.includes(one) && (!patronymic || patronymic.cases.includes(one)),
        );
        if (cases.length === 0) continue;
        const name = {
          surname: surname.nominative,
          given: given.nominative,
          patronymic: patronymic?.nominative ?? null,
          gender: given.gender,
          kind: given.russian || patronymic ? ("russian" as const) : ("foreign" as const),
        };
        readings.push({ name, cases });
      }
    }
  }
  return [...readings].sort((left, right) => rank(left) - rank(right));
}

/** Men's names whose genitive is a rarer woman's name: «Александра Лукашенко» is of Александр. */
const oftenerMen = new Set(
  "Александр Джордж Владислав Ярослав Мирослав Святослав Станислав Руслан Богдан Иван Антон Даниил Кир".split(" "),
);

// «Валентина Матвиенко» is Валентина sooner than the genitive of Валентин.
function rank({ name, cases }: Reading): number {
  if (oftenerMen.has(name.given?.split(" ")[0] ?? "")) return 0;
  return cases.includes("nom") ? 0 : 1;
}

/** One word as a surname, Chinese or other; null if its shape forbids it. */
export function readSurnameAlone(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (!isFree(word) || word.raw.length < 2) return null;
  const chinese = readChineseSurname(word.raw).map(({ surname, gender, cases }) => ({
    name: { surname, given: null, patronymic: null, gender, kind: "chinese" as const },
    cases,
  }));
  const shaped = isSurnameShaped(word.raw);
  if (!shaped && chinese.length > 0) return { next: at + 1, readings: chinese, score: 0.6 };
  if (isNoName(word.raw) || readGiven(word.raw).length > 0 || word.raw.length < 3) return null;
  const readings = alone(surnameForms(word.raw), null, null);
  return readings.length === 0
    ? null
    : { next: at + 1, readings: [...readings, ...chinese], score: shaped ? 0.8 : 0.5 };
}

/** Readings of a surname with initials or with nothing: no first name tells the sex. */
export function alone(surnames: readonly Form[], given: string | null, patronymic: string | null): readonly Reading[] {
  return surnames.map(({ nominative, gender, cases }) => ({
    name: { surname: nominative, given, patronymic, gender, kind: "russian" as const },
    cases,
  }));
}

/** Only the readings of one sex, if there are any; the sex itself where the form leaves it open. */
export function keepSex<T extends Found | null>(found: T, sex: "m" | "f" | "any"): T {
  if (found === null || sex === "any") return found;
  const kept = found.readings
    .filter((one) => agrees(one.name.gender, sex))
    .map((one) => ({ ...one, name: { ...one.name, gender: sex } }));
  const joined: Reading[] = [];
  for (const one of kept) {
    const same = joined.findIndex(({ name }) => name.surname === one.name.surname && name.given === one.name.given);
    if (same < 0) joined.push(one);
    else joined[same] = { ...one, cases: [...new Set([...(joined[same]?.cases ?? []), ...one.cases])] };
  }
  return joined.length === 0 ? found : { ...found, readings: joined };
}

export function isSexed(sex: Word["honorific"]): sex is "m" | "f" | "any" {
  return sex !== null;
}

export function agrees(left: "m" | "f" | null, right: "m" | "f" | null): boolean {
  return left === null || right === null || left === right;
}

/** Forms of one nominative and sex together, with all their cases. */
export function groupForms(
  forms: readonly { nominative: string; case: Case; gender: "m" | "f" | null }[],
): readonly Form[] {
  const found = new Map<string, Form>();
  for (const { nominative, gender, case: one } of forms) {
    const key = `${nominative} ${gender}`;
    const same = found.get(key);
    found.set(key, { nominative, gender, cases: [...(same?.cases ?? []), one] });
  }
  return [...found.values()];
}
