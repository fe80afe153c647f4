/**
 * Chinese names in Russian letters, by Palladius. Knows readings, joining and what is established;
 * knows no glossary: whoever has the name there says that instead. Never guesses a reading.
 */
import { compoundSurnames, foreignPeople, japaneseSurnames } from "../surname.js";
import { joinSyllables, palladius } from "./palladius.js";
import { readHanzi } from "./reading.js";
import { foreignPlaces } from "./reading-foreign.js";
import { doubtfulGiven, undecidedGiven, wholeGiven, wholeNames } from "./reading-given.js";
import { doubtfulInPlaces, establishedPlaces, placeReadings, soundHanzi } from "./reading-place.js";
import { doubtfulSurnames, surnameReadings } from "./reading-surname.js";

export interface Transcription {
  readonly text: string;
  /** False where a hanzi has two readings in use and the commoner one was taken. */
  readonly certain: boolean;
}

interface Reading {
  readonly syllables: readonly string[];
  readonly certain: boolean;
}

/**
 * A Chinese name in simplified hanzi: «Си Цзиньпин» of 习近平, «Хуньчунь» of 珲春. A person is surname and
 * given name, or the surname alone; a place stands without 市, 省, 县, 区. Null where a hanzi is unknown, where no
 * reading can be decided, or where the name is not Chinese by its form or by the list of foreign ones.
 */
export function transcribeName(hanzi: string, kind: "person" | "place"): Transcription | null {
  if (!/^\p{Script=Han}+$/u.test(hanzi)) return null;
  const written = kind === "person" ? transcribePerson(hanzi) : transcribePlace(hanzi);
  return written === null || isObscene(written.text) ? null : written;
}

function transcribePerson(hanzi: string): Transcription | null {
  const whole = wholeNames[hanzi];
  if (whole !== undefined) return { text: whole, certain: true };
  if (foreignPeople.has(hanzi) || isJapanese(hanzi) || isBySound(hanzi)) return null;
  const length = hanzi.length > 1 && compoundSurnames.has(hanzi.slice(0, 2)) ? 2 : 1;
  const given = hanzi.slice(length);
  if (given.length > 2) return null;
  const surname = readSurname(hanzi.slice(0, length));
  if (surname === null) return null;
  if (given === "") return { text: writeWord(surname), certain: surname.certain };
  const name = readGiven(given);
  if (name === null) return null;
  return { text: `${writeWord(surname)} ${writeWord(name)}`, certain: surname.certain && name.certain };
}

function transcribePlace(hanzi: string): Transcription | null {
  const established = establishedPlaces[hanzi];
  if (established !== undefined) return { text: established, certain: true };
  if (foreignPlaces.has(hanzi) || isBySound(hanzi)) return null;
  const whole = placeReadings[hanzi];
  const reading = whole === undefined ? readEach(hanzi, doubtfulInPlaces) : readWhole(whole);
  return reading === null ? null : { text: writeWord(reading), certain: reading.certain };
}

// Four hanzi at least: 石原 is a Japanese surname, 石原林 a Chinese name.
function isJapanese(hanzi: string): boolean {
  return hanzi.length > 3 && (japaneseSurnames.has(hanzi.slice(0, 2)) || japaneseSurnames.has(hanzi.slice(0, 3)));
}

function readSurname(hanzi: string): Reading | null {
  const whole = surnameReadings[hanzi];
  if (whole !== undefined) return readWhole(whole);
  const doubtful = doubtfulSurnames[hanzi];
  if (doubtful !== undefined) return { syllables: [doubtful], certain: false };
  return readEach(hanzi, new Set());
}

function readGiven(hanzi: string): Reading | null {
  const whole = wholeGiven[hanzi];
  if (whole !== undefined) return readWhole(whole);
  if ([...hanzi].some((one) => undecidedGiven.has(one))) return null;
  const syllables = [...hanzi].map((one) => doubtfulGiven[one] ?? readHanzi(one));
  if (!isComplete(syllables)) return null;
  return { syllables, certain: ![...hanzi].some((one) => one in doubtfulGiven) };
}

function readWhole(pinyin: string): Reading {
  return { syllables: pinyin.split(" "), certain: true };
}

function readEach(hanzi: string, doubtful: ReadonlySet<string>): Reading | null {
  const syllables = [...hanzi].map(readHanzi);
  return isComplete(syllables) ? { syllables, certain: ![...hanzi].some((one) => doubtful.has(one)) } : null;
}

function isComplete(syllables: readonly (string | null)[]): syllables is readonly string[] {
  return !syllables.includes(null);
}

function writeWord(reading: Reading): string {
  const word = joinSyllables(reading.syllables.map((syllable) => palladius(syllable) ?? ""));
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

// 莫斯科, 克拉玛依: two hanzi that stand for sounds, in a name of three or more.
function isBySound(hanzi: string): boolean {
  return hanzi.length > 2 && [...hanzi].filter((one) => soundHanzi.has(one)).length > 1;
}

// hui is хуэй and never less; hu + yi at the end of a word is no better in print.
function isObscene(text: string): boolean {
  return /ху(?:й|[ияею](?!\p{Script=Cyrillic}))/iu.test(text);
}
