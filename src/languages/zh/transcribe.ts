/**
 * Russian names in hanzi, by the table of GB/T 17693.4. Knows the rules for names and places and the stems of
 * first names; knows no glossary: an established name (普希金, 托尔斯泰) is said there and wins.
 */
import { feminine, xinhua } from "./xinhua.js";
import { initials, nameStems, yoStems } from "./xinhua-stem.js";

export interface Transcription {
  readonly text: string;
  /** False where the letters leave a choice (е for ё, a first name, an initial) or the table has no cell. */
  readonly certain: boolean;
}

export interface RussianName {
  readonly gender: "m" | "f" | null;
  readonly part: "surname" | "given" | "patronymic" | "place" | "initial";
}

/** Hanzi as they grow, and whether the table had every cell so far. */
interface Draft {
  readonly text: string;
  readonly complete: boolean;
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

function writeLetters(word: string, initial: boolean, before: Draft): Draft {
  let draft = before;
  let at = 0;
  while (at < word.length) {
    const first = initial && at === 0;
    const [onset, length] = readOnset(word, at);
    at += length;
    const rime = readAnyRime(word, at, onset);
    if (rime !== null) {
      at += rime.length;
      draft = add(draft, writeSyllable(onset, rime.name, first));
      if (rime.tail !== "") draft = add(draft, rime.tail);
    } else if (onset === "") {
      // A sign, or й before a consonant.
      if (word[at] === "й") draft = add(draft, "伊");
      at += 1;
    } else if (word[at] === "ь") {
      at += 1;
      draft = add(draft, xinhua(onset, "и") ?? xinhua(onset, ""));
      if (word[at] === "и") at += 1;
      if (word[at] === "ё" || word[at] === "о") {
        at += 1;
        draft = add(draft, "约");
      }
    } else {
      draft = add(draft, first ? (bareInitials[onset] ?? xinhua(onset, "")) : xinhua(onset, ""));
    }
  }
  return draft;
}

const bareInitials: Readonly<Record<string, string>> = { в: "弗", ф: "弗", р: "勒", л: "勒" };

const digraphs: Readonly<Record<string, string>> = {
  дж: "дж",
  дз: "з",
  тч: "ч",
  дч: "ч",
  сч: "щ",
  дц: "ц",
  тц: "ц",
  дс: "ц",
  тс: "ц",
  цс: "ц",
};

function readOnset(word: string, at: number): readonly [onset: string, length: number] {
  const pair = digraphs[word.slice(at, at + 2)];
  if (pair !== undefined) return [pair, 2];
  const letter = word[at] ?? "";
  return /[бвгджзклмнпрстфхцчшщ]/u.test(letter) ? [letter, 1] : ["", 0];
}

function readAnyRime(word: string, at: number, onset: string): Rime | null {
  if (isVowel(word[at])) return readRime(word, at);
  return onset === "" && word[at] === "й" && isVowel(word[at + 1]) ? readIotated(word, at) : null;
}

interface Rime {
  readonly name: string;
  readonly length: number;
  /** Hanzi of a sound the rime does not hold: the 伊 of -ей and -ой, the 恩 of a rime without a nasal cell. */
  readonly tail: string;
}

// й before a vowel is heard in it: Майоров is 马约罗夫.
const iotated: Readonly<Record<string, string>> = { а: "я", о: "ё", у: "ю", э: "е" };

function readIotated(word: string, at: number): Rime {
  const rime = readRime(word, at + 1);
  const vowel = iotated[rime.name.slice(0, 1)];
  return { ...rime, name: vowel === undefined ? rime.name : vowel + rime.name.slice(1), length: rime.length + 1 };
}

function readRime(word: string, at: number): Rime {
  const vowel = word[at] ?? "";
  const next = word[at + 1] ?? "";
  const after = word[at + 2];
  if (next === "й" && !isVowel(after)) {
    if ("ау".includes(vowel)) return { name: `${vowel}й`, length: 2, tail: "" };
    return { name: vowel, length: 2, tail: "эыи".includes(vowel) ? "" : "伊" };
  }
  if (vowel === "а" && next === "и") return { name: "ай", length: 2, tail: "" };
  if (vowel === "а" && (next === "у" || next === "о") && isVowelBefore(word, at)) {
    return { name: "ау", length: 2, tail: "" };
  }
  if (next === "н" && closesSyllable(word, at + 1)) {
    const length = after === "ь" ? 3 : 2;
    return hasNasal(vowel) ? { name: `${vowel}н`, length, tail: "" } : { name: vowel, length, tail: "恩" };
  }
  return { name: vowel, length: 1, tail: "" };
}

// ау is one rime after a consonant: Наумов 瑙莫夫.
function isVowelBefore(word: string, at: number): boolean {
  return at === 0 || !isVowel(word[at - 1]);
}

// н goes with the vowel before it unless a vowel follows; of two, the first does.
function closesSyllable(word: string, at: number): boolean {
  const next = word[at + 1];
  if (next === "ь") return !isVowel(word[at + 2]);
  return !isVowel(next) && next !== "й";
}

function hasNasal(vowel: string): boolean {
  return "аяеэыиоую".includes(vowel);
}

function writeSyllable(onset: string, rime: string, first: boolean): string | null {
  if (first && onset === "" && rime === "е") return "叶";
  return xinhua(onset, rime) ?? xinhua(onset, nearest[rime] ?? "-") ?? apart(onset, rime);
}

// The table leaves out rimes that hard and soft letters do not share.
const nearest: Readonly<Record<string, string>> = {
  эн: "ен",
  ын: "ин",
  ен: "эн",
  я: "а",
  ю: "у",
  ё: "о",
  э: "е",
  ы: "и",
  ян: "ан",
  юн: "ун",
};

function apart(onset: string, rime: string): string | null {
  if (!rime.endsWith("н")) return null;
  const open = xinhua(onset, rime.slice(0, -1));
  return open === null ? null : `${open}恩`;
}

function add(draft: Draft, hanzi: string | null): Draft {
  return hanzi === null ? { ...draft, complete: false } : { ...draft, text: draft.text + hanzi };
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && "аеёиоуыэюя".includes(letter);
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
