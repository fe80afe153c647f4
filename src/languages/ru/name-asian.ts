/** Names with the surname first: Chinese by Palladius, Korean and Vietnamese by their surnames. */
import type { NameParts } from "../../model/mention.js";
import { cases as allCases, type Case } from "./grammar/features.js";
import { readChinese } from "./name-chinese.js";
import { readGiven } from "./name-given.js";
import { isFree, type Word } from "./name-layout.js";
import type { Found } from "./name-match.js";
import { isNoName } from "./name-stop.js";
import { splitSyllables } from "./palladius.js";

export function readAsian(words: readonly Word[], at: number): Found | null {
  return readKorean(words, at) ?? readPalladius(words, at);
}

/** Words that begin a sentence oftener than a name: «У Синьсюн», but «У Вана». */
const risky = new Set("У И На До То Да Но Со Ну Та О Е Же Бо Ко Фа".split(" "));

function readPalladius(words: readonly Word[], at: number): Found | null {
  const [surname, given] = [words[at], words[at + 1]];
  if (!isFree(surname) || !isFree(given) || !given.isJoined) return null;
  const readings = readChinese(surname.raw, given.raw).map(({ surname: family, given: own, gender, cases }) => ({
    name: { surname: family, given: own, patronymic: null, gender, kind: "chinese" as const },
    cases,
  }));
  const sure = orderBySex(words, at, readings);
  if (surname.isFirst && risky.has(surname.raw) && !isSafeBeginning(words, at, sure)) return null;
  return sure.length === 0 ? null : { next: at + 2, readings: sure, score: 0.9 };
}

// «У Ван И» is a preposition and a name; «У Юаня» a preposition and a word, «У Синьсюна» may be either.
function isSafeBeginning(words: readonly Word[], at: number, readings: readonly ChineseFound[]): boolean {
  const [given, behind] = [words[at + 1], words[at + 2]];
  if (isFree(behind) && behind.isJoined && readChinese(given?.raw ?? "", behind.raw).length > 0) return false;
  return readings.some(({ name }) => (splitSyllables(name.given?.toLowerCase() ?? "", 2)?.length ?? 0) === 2);
}

const prepositions = new Set("с со к ко от ото у для о об при перед между над из без до после против".split(" "));

interface ChineseFound {
  readonly name: NameParts & { readonly kind: "chinese" };
  readonly cases: readonly Case[];
}

// After a preposition a name that stands still in a consonant is a woman's.
function orderBySex(words: readonly Word[], at: number, readings: readonly ChineseFound[]): readonly ChineseFound[] {
  const before = words[at - 1];
  if (before === undefined || !prepositions.has(before.raw)) return readings;
  return [...readings].sort(
    (left, right) => Number(left.cases.join() === "nom") - Number(right.cases.join() === "nom"),
  );
}

const korean = new Set(
  "Ким Пак Ли Чхве Цой Чон Чжон Кан Чо Юн Чан Лим Хан Со Син Квон Хван Ан Сон Ю Хон Мун Пэ Пан Но О Кванг Нам".split(
    " ",
  ),
);
const koreanAlone = new Set("Пак Чхве Цой Квон Хван Чжон Мун".split(" "));
const vietnamese = new Set(
  "Нгуен Фам Чан Ле Хо Фан Ву Во Данг Буй До Динь Хоанг Выонг Лыонг То Чыонг Нонг Май Дао".split(" "),
);
const vietnameseAlone = new Set("Нгуен Фам Лыонг Выонг Чыонг Нонг Хоанг".split(" "));

// Two or three short words behind the surname: «Ким Чен Ын», «Нгуен Суан Фук».
function readKorean(words: readonly Word[], at: number): Found | null {
  const surname = words[at];
  if (!isFree(surname)) return null;
  const isKorean = korean.has(surname.raw);
  if (!isKorean && !vietnamese.has(surname.raw)) return null;
  const most = isKorean ? 2 : 3;
  let next = at + 1;
  while (next - at <= most && isShortPart(words[next])) next += 1;
  const parts = words.slice(at + 1, next).map((one) => one.raw);
  const lone = (isKorean ? koreanAlone : vietnameseAlone).has(surname.raw);
  if (parts.length < (lone ? 1 : 2)) return null;
  // Ли Чжэ is Chinese as well; Ли Чжэ Мён is not.
  if (!lone && parts.every((part) => splitSyllables(part.toLowerCase(), 1) !== null)) return null;
  return { next, readings: readLast(surname.raw, parts), score: parts.length > 1 ? 0.85 : 0.6 };
}

function isShortPart(word: Word | undefined): boolean {
  if (!isFree(word) || !word.isJoined || word.raw.length > 7 || isNoName(word.raw)) return false;
  return (word.folded.match(/[аеиоуыэюя]/gu)?.length ?? 0) <= 2 && readGiven(word.raw).length === 0;
}

const endings: readonly (readonly [ending: RegExp, restored: string, cases: readonly Case[]])[] = [
  [/а$/u, "", ["gen", "acc"]],
  [/у$/u, "", ["dat"]],
  [/ом$/u, "", ["ins"]],
  [/я$/u, "ь", ["gen", "acc"]],
  [/ю$/u, "ь", ["dat"]],
  [/ем$/u, "ь", ["ins"]],
];

// Only the last part declines, and only where a syllable is left: Ына, Ёлем, but Хе and Су.
function readLast(surname: string, parts: readonly string[]): Found["readings"] {
  const last = parts.at(-1) ?? "";
  const head = parts.slice(0, -1);
  const name = (given: string, gender: "m" | null) => ({
    surname,
    given: [...head, given].join(" "),
    patronymic: null,
    gender,
    kind: "chinese" as const,
  });
  const vowels = (word: string) => word.match(/[аеёиоуыэюя]/giu)?.length ?? 0;
  const rule = vowels(last) < 2 ? undefined : endings.find(([ending]) => ending.test(last));
  if (rule === undefined)
    return [{ name: name(last, null), cases: /[бвгджзклмнпрстфхцчшщйь]$/u.test(last) ? ["nom"] : allCases }];
  return [{ name: name(last.replace(rule[0], rule[1]), "m"), cases: rule[2] }];
}
