/**
 * Declines a surname of a known sex. Source: Зализняк, Приложение «Имена собственные»; Калакуцкая, Склонение фамилий
 * и личных имён в русском литературном языке; Розенталь, § 149–150.
 */
import { agree, declineAdjective } from "./adjective.js";
import { freeze, type Paradigm } from "./features.js";
import { declineSingular } from "./noun-simple.js";
import { countSyllables, isConsonant, wordSet } from "./spelling.js";

export type Sex = "m" | "f";

/** How a surname declines: by its own pattern, like an adjective, like a noun, or not at all. */
type SurnamePattern = "possessive" | "adjective" | "noun" | "still";

/** Six cases of a surname. `foreign` ones in -ов, -ин have -ом in the instrumental (Дарвином). */
export function declineSurname(word: string, sex: Sex, foreign = false): Paradigm {
  if (word.includes("-")) return declineDouble(word, sex, foreign);
  switch (surnamePattern(word, sex)) {
    case "possessive":
      return foreign || FOREIGN.has(word.toLowerCase()) ? declineForeign(word, sex) : declineIn(word, sex);
    case "adjective":
      return agree(declineAdjective(word), sex, true);
    case "noun":
      return declineSingular(word, nounGender(word), true, foreign ? "firm" : "fleeting");
    case "still":
      return freeze(word);
  }
}

/** The pattern of a surname in the nominative. Women's surnames in a consonant stand still (Лут, Миллер). */
export function surnamePattern(word: string, sex: Sex): SurnamePattern {
  const low = word.toLowerCase();
  const last = low.at(-1) ?? "";
  if (STILL.has(low)) return "still";
  if (/(?:[оеё]в|[иы]н)$/u.test(low) && countSyllables(low) > 1) return sex === "m" ? "possessive" : "still";
  if (/(?:[оеё]в|[иы]н)а$/u.test(low) && countSyllables(low) > 2 && sex === "f") return "possessive";
  if (/(?:[иы]х|аго|яго|ово)$/u.test(low) && !GERMAN.has(low)) return "still";
  if (isAdjectival(low, sex)) return "adjective";
  if (last === "а" || last === "я") return /[аеёиоуыэюя]а$/u.test(low) ? "still" : "noun";
  if (isConsonant(last) || last === "й" || last === "ь") return sex === "m" ? "noun" : "still";
  return "still";
}

function isAdjectival(low: string, sex: Sex): boolean {
  if (sex === "f")
    return /(?:[сц]к|[нвргхмлдтжчшщ])(?:ая|яя)$/u.test(low) && countSyllables(low) > 2 && !NOUN_AYA.has(low);
  if (low.endsWith("ый")) return true;
  if (low.endsWith("ий")) return /(?:[кгх]|[жшщ]|[тшждч]н|нич|оч|[аео]вч)ий$/u.test(low) && !NOUN_IY.has(low);
  return low.endsWith("ой") && countSyllables(low) > 1 && !NOUN_OY.has(low);
}

// Лавров, Лаврова: instrumental -ым; the feminine has -ой in four cases.
function declineIn(word: string, sex: Sex): Paradigm {
  if (sex === "m") {
    return { nom: word, gen: `${word}а`, dat: `${word}у`, acc: `${word}а`, ins: `${word}ым`, prp: `${word}е` };
  }
  const stem = word.slice(0, -1);
  return { nom: word, gen: `${stem}ой`, dat: `${stem}ой`, acc: `${stem}у`, ins: `${stem}ой`, prp: `${stem}ой` };
}

function declineForeign(word: string, sex: Sex): Paradigm {
  return declineSingular(word, sex === "m" ? "m" : "f", true, "firm");
}

function nounGender(word: string): "m" | "f" {
  return /[ая]$/u.test(word) ? "f" : "m";
}

// Салтыков-Щедрин: both parts. A first part that is no surname stands still (Тер-Петросян), and so does the whole where
// the last part does and the first has no Russian suffix (Оюун-Эрдэнэ, but Ковалёва-Петренко).
function declineDouble(word: string, sex: Sex, foreign: boolean): Paradigm {
  const parts = word.split("-");
  const isStill = surnamePattern(parts.at(-1) ?? "", sex) === "still";
  const columns = parts.map((part, index) => {
    const first = index < parts.length - 1;
    const stands = countSyllables(part) < 2 || PREFIXES.has(part.toLowerCase()) || (isStill && !hasSuffix(part, sex));
    return first && stands ? freeze(part) : declineSurname(part, sex, foreign);
  });
  const at = (name: keyof Paradigm) => columns.map((column) => column[name]).join("-");
  return { nom: word, gen: at("gen"), dat: at("dat"), acc: at("acc"), ins: at("ins"), prp: at("prp") };
}

function hasSuffix(part: string, sex: Sex): boolean {
  const pattern = surnamePattern(part, sex);
  return pattern === "possessive" || pattern === "adjective";
}

const PREFIXES = wordSet("тер эль аль бен ибн бонч ван де дер ле фон сен сент мак");

// Foreign surnames that look Russian: Дарвином, Чаплином.
const FOREIGN = wordSet(
  "дарвин чаплин франклин кронин гершвин мартин болдуин бенджамин голдвин арлин бюлов флотов кольвин кальвин эрвин",
);
// French names with a stressed vowel, and Russian ones taken over with their article.
const STILL = wordSet("дюма золя петипа дега люка ферма труайя мерсье живаго дурново хитрово");
// German names in -их decline as nouns, Russian ones stand still: Дитриха, but Черных.
const GERMAN = wordSet("дитрих рерих эрлих фридрих генрих ульрих гейдрих дидрих хейнрих");
const NOUN_IY = wordSet("топчий бакий конфуций палий кий вий");
const NOUN_OY = wordSet("пахой гербой");
const NOUN_AYA = wordSet("гамалая");
