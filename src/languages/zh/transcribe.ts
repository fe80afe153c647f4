/**
 * Russian names in hanzi, by the table of GB/T 17693.4. Knows the rules for names and places and the stems of
 * first names; knows no glossary: an established name (普希金, 托尔斯泰) is said there and wins.
 */
import { feminine } from "./xinhua.js";
import { initials, nameStems, yoStems } from "./xinhua-stem.js";
import { type Draft, isVowel, writeLetters } from "./xinhua-syllable.js";

export interface Transcription {
  readonly text: string;
  /** False where the letters leave a choice (е for ё, a first name, an initial) or the table has no cell. */
  readonly certain: boolean;
}

export interface RussianName {
  readonly gender: "m" | "f" | null;
  readonly part: "surname" | "given" | "patronymic" | "place" | "initial";
}

/**
 * One word in the nominative, hyphens allowed: 弗拉先科 of «Власенко», 戈利科娃 of «Голикова». An initial is one
 * letter with or without its full stop. Null for anything but Russian letters.
 */
export function transcribeRussian(name: string, { gender, part }: RussianName): Transcription | null {
  const letters = name.normalize("NFC").toLowerCase();
  if (part === "initial") return writeInitial(letters);
  if (!/^[а-яё]+(?:-[а-яё]+){0,3}$/u.test(letters)) return null;
  const words = letters.split("-").map((word) => writeWord(restoreYo(word), gender, part));
  const hidden = part !== "place" && letters.split("-").some((word) => hidesYo(restoreYo(word)));
  return {
    text: words.map((word) => word.text).join("-"),
    certain: part !== "given" && !hidden && words.every((word) => word.complete),
  };
}

function writeInitial(letters: string): Transcription | null {
  const hanzi = initials[letters.replace(".", "")];
  return hanzi === undefined ? null : { text: hanzi, certain: false };
}

function restoreYo(word: string): string {
  const stem = yoStems.find((one) => word.startsWith(one.replace("ё", "е")));
  return stem === undefined ? word : stem + word.slice(stem.length);
}

// Зиничев or Зиничёв: after these letters both are said.
function hidesYo(word: string): boolean {
  return /[жлрчшщ]ева?$/u.test(word);
}

function writeWord(word: string, gender: RussianName["gender"], part: RussianName["part"]): Draft {
  const [stem, hanzi] = readStem(word);
  const [body, ending] = splitEnding(word.slice(stem), part);
  const draft = writeLetters(spell(body, gender, part), stem === 0, { text: hanzi, complete: true });
  const text = draft.text + ending;
  return { text: finish(text, gender, part), complete: draft.complete };
}

function readStem(word: string): readonly [length: number, hanzi: string] {
  for (const [key, hanzi] of Object.entries(nameStems)) {
    const [letters = "", next = ""] = key.split("|");
    if (!word.startsWith(letters + next)) continue;
    // The hanzi end in the nasal themselves: Романцев is 罗曼采夫, Лукьянцев 卢基扬采夫.
    const nasal = next === "н" && !isVowel(word[letters.length + 1]) ? 1 : 0;
    return [letters.length + nasal, hanzi];
  }
  return [0, ""];
}

const endings: readonly (readonly [letters: string, hanzi: string, places: boolean | null])[] = [
  ["город", "哥罗德", true],
  ["град", "格勒", true],
  ["поль", "波尔", true],
  ["бург", "堡", true],
  ["штейн", "施泰因", false],
  ["берг", "贝格", false],
  ["цова", "佐娃", null],
  ["цов", "佐夫", null],
];

// Endings that are written as a whole; `null` holds for people and places alike.
function splitEnding(word: string, part: RussianName["part"]): readonly [body: string, hanzi: string] {
  const ending = endings.find(
    ([letters, , places]) =>
      word.endsWith(letters) && word !== letters && (places === null || places === (part === "place")),
  );
  return ending === undefined ? [word, ""] : [word.slice(0, -ending[0].length), ending[1]];
}

// As said rather than as written.
function spell(word: string, gender: RussianName["gender"], part: RussianName["part"]): string {
  const said = word
    .replace(/([её]|о)го$/u, "$1во")
    .replaceAll("чт", "шт")
    .replaceAll("гк", "хк")
    .replaceAll("зьм", "зм")
    .replace(/м(?=[бп])/gu, "н")
    .replace(/([бвгджзклмпрстфхцчшщ])\1/gu, "$1");
  if (gender !== "f" || part === "place") return said;
  // Бородина is 博罗金娜, Елена 叶连娜: the nasal is heard twice.
  return said.replace(part === "given" ? /([аяеиы])на$/u : /([иы])на$/u, "$1нна");
}

const feminineEndings: Readonly<Record<string, string>> = { 瓦: "娃", 亚: "娅", 纳: "娜" };
const placeStarts: Readonly<Record<string, string>> = { 东: "栋", 南: "楠", 西: "锡" };
const placeEnds: Readonly<Record<string, string>> = { 海: "亥", 江: "姜" };

// In the press a woman's surname changes its last hanzi alone; a first name its first and last.
function finish(text: string, gender: RussianName["gender"], part: RussianName["part"]): string {
  const first = text.slice(0, 1);
  const last = text.slice(-1);
  if (part === "place") {
    const start = (placeStarts[first] ?? first) + text.slice(1);
    return start.slice(0, -1) + (placeEnds[last] ?? last);
  }
  if (gender !== "f") return text;
  if (part !== "given") return text.slice(0, -1) + (feminineEndings[last] ?? last);
  const start = "马纳沙".includes(first) ? (feminine[first] ?? first) : first;
  const middle = text.slice(1, -1).replace(/[林利里]|尼(?=亚$)/gu, (hanzi) => feminine[hanzi] ?? hanzi);
  return start + middle + (text.length > 1 ? (feminine[last] ?? last) : "");
}
