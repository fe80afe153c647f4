/** Declines first names and patronymics of a known sex. Source: as name-surname.ts. */
import { freeze, mapParadigm, type Paradigm, readParadigm } from "./features.js";
import type { Sex } from "./name-surname.js";
import { declineSingular } from "./noun-simple.js";
import { copyCapitals, isConsonant, wordSet } from "./spelling.js";

/** Six cases of a first name; names that Russian leaves alone stand still (Ли, Марго, Элизабет, Паоло, Николя). */
export function declineGiven(word: string, sex: Sex): Paradigm {
  const low = word.toLowerCase();
  const fixed = IRREGULAR.get(low);
  if (fixed) return mapParadigm(readParadigm(fixed), (form) => copyCapitals(form, word));
  if (word.includes("-")) return declineParts(word, (part) => declineGiven(part, sex));
  const last = low.at(-1) ?? "";
  if (last === "а" || last === "я")
    return /[уао]а$/u.test(low) || low === "николя"
      ? freeze(word)
      : withStressedYa(declineSingular(word, "f", true), low);
  if (sex === "f") return last === "ь" && DECLINES_SOFT.has(low) ? declineSingular(word, "f", true) : freeze(word);
  if (isConsonant(last) || last === "й" || last === "ь") return declineSingular(word, "m", true, "firm");
  return freeze(word);
}

/** Six cases of a patronymic: Сергеевич, Ильинична; «оглы», «кызы» and the name before them stand still. */
export function declinePatronymic(word: string, sex: Sex): Paradigm {
  const low = word.toLowerCase();
  if (low.endsWith("ич") && sex === "m" && !low.includes("-")) {
    const ins = STRESSED_ICH.has(low) ? "ом" : "ем";
    return { nom: word, gen: `${word}а`, dat: `${word}у`, acc: `${word}а`, ins: word + ins, prp: `${word}е` };
  }
  if (word.includes("-")) return declineParts(word, (part) => declinePatronymic(part, sex));
  if (low.endsWith("на") && sex === "f") return declineSingular(word, "f", true);
  return freeze(word);
}

function declineParts(word: string, decline: (part: string) => Paradigm): Paradigm {
  const parts = word.split("-");
  const columns = parts.map((part, index) =>
    index < parts.length - 1 && part.length < 6 ? freeze(part) : decline(part),
  );
  const at = (name: keyof Paradigm) => columns.map((column) => column[name]).join("-");
  return { nom: word, gen: at("gen"), dat: at("dat"), acc: at("acc"), ins: at("ins"), prp: at("prp") };
}

// Ильёй, but Натальей.
function withStressedYa(column: Paradigm, low: string): Paradigm {
  return low === "илья" ? { ...column, ins: `${column.nom.slice(0, -1)}ёй` } : column;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["пётр", "пётр петра петру петра петром петре"],
  ["петр", "петр петра петру петра петром петре"],
  ["павел", "павел павла павлу павла павлом павле"],
  ["лев", "лев льва льву льва львом льве"],
  ["любовь", "любовь любови любови любовь любовью любови"],
  ["христос", "христос христа христу христа христом христе"],
]);

// Women's names of the third declension; other women's names in -ь stand still (Николь, Айгуль).
const DECLINES_SOFT = wordSet("любовь нинель рахиль эсфирь юдифь руфь агарь адель суламифь ассоль");

const STRESSED_ICH = wordSet("ильич кузьмич лукич фомич");
