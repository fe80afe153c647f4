/** Cardinal numerals in words, declined, and the form a noun takes after a number. Source: Zaliznyak; Розенталь, § 164–167. */
import { type Case, cases, type Gender, readParadigm } from "./features.js";
import { pronominalForms } from "./pronominal.js";

/** What a number asks of its noun: 1 протокол, 2 протокола, 5 протоколов; 1,5 протокола is a `fraction`. */
export type CountForm = "one" | "few" | "many" | "fraction";

/** A noun or phrase in the three forms numbers ask for. */
export interface CountForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** Decided by the last one or two digits; the sign does not count. */
export function countForm(n: number): CountForm {
  const whole = Math.abs(n);
  if (!Number.isInteger(whole)) return "fraction";
  const tens = whole % 100;
  const ones = whole % 10;
  if (tens >= 11 && tens <= 14) return "many";
  if (ones === 1) return "one";
  return ones >= 2 && ones <= 4 ? "few" : "many";
}

/** The form of the noun after a number in the nominative; a fraction takes the genitive singular. */
export function countNoun(n: number, forms: CountForms): string {
  const form = countForm(n);
  return forms[form === "fraction" ? "few" : form];
}

/**
 * A whole number from 0 to 999 in words: `cardinal(22, "ins", "f")` is «двадцатью двумя». `null` outside the range.
 * An animate accusative is the genitive only in the simple numerals 1–4.
 */
export function cardinal(n: number, name: Case, gender: Gender = "m", animate = false): string | null {
  if (!Number.isInteger(n) || n < 0 || n > 999) return null;
  if (n === 0) return readParadigm("ноль ноля нолю ноль нолём ноле")[name];
  const rest = n % 100;
  const words: string[] = [];
  if (n >= 100) words.push(wordAt(HUNDREDS, n / 100 - 1, name));
  if (rest > 20 || rest === 20) words.push(wordAt(TENS, rest / 10 - 2, name));
  const unit = rest < 20 ? rest : rest % 10;
  if (unit > 0) words.push(unitWord(unit, name, gender, animate && n < 5));
  return words.join(" ");
}

/** двое, трое … десятеро in a case; `null` for other numbers. */
export function collective(n: number, name: Case, animate = true): string | null {
  const stem = COLLECTIVES[n - 2];
  if (stem === undefined) return null;
  const [nom, oblique] = stem.split(" ") as [string, string];
  const soft = oblique.endsWith("о");
  const form = {
    nom,
    gen: soft ? "их" : "ых",
    dat: soft ? "им" : "ым",
    acc: nom,
    ins: soft ? "ими" : "ыми",
    prp: soft ? "их" : "ых",
  };
  if (name === "nom" || (name === "acc" && !animate)) return nom;
  return oblique + form[name === "acc" ? "gen" : name];
}

/** дважды, трижды, четырежды; `null` where Russian says «n раз». */
export function multiplicative(n: number): string | null {
  return ["дважды", "трижды", "четырежды"][n - 2] ?? null;
}

function unitWord(unit: number, name: Case, gender: Gender, animate: boolean): string {
  if (unit === 1) {
    const column = pronominalForms("один")?.[gender];
    return column?.[name === "acc" && animate && gender === "m" ? "gen" : name] ?? "";
  }
  if (unit === 2 && (name === "nom" || (name === "acc" && !animate))) return gender === "f" ? "две" : "два";
  return wordAt(UNITS, unit - 1, name === "acc" && animate ? "gen" : name);
}

function wordAt(table: readonly string[], index: number, name: Case): string {
  return table[Math.floor(index)]?.split(" ")[cases.indexOf(name)] ?? "";
}

const third = (word: string) => {
  const stem = word.slice(0, -1);
  return `${word} ${stem}и ${stem}и ${word} ${stem}ью ${stem}и`;
};

// Index 0 is one; the accusative is the inanimate one.
const UNITS: readonly string[] = [
  "один одного одному один одним одном",
  "два двух двум два двумя двух",
  "три трёх трём три тремя трёх",
  "четыре четырёх четырём четыре четырьмя четырёх",
  ...["пять", "шесть", "семь"].map(third),
  "восемь восьми восьми восемь восемью восьми",
  ...["девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать"].map(third),
  ...["шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"].map(third),
];

const fifties = (word: string, oblique: string, ins: string) =>
  `${word}десят ${oblique}десяти ${oblique}десяти ${word}десят ${ins}десятью ${oblique}десяти`;

const TENS: readonly string[] = [
  third("двадцать"),
  third("тридцать"),
  "сорок сорока сорока сорок сорока сорока",
  fifties("пять", "пяти", "пятью"),
  fifties("шесть", "шести", "шестью"),
  fifties("семь", "семи", "семью"),
  fifties("восемь", "восьми", "восемью"),
  "девяносто девяноста девяноста девяносто девяноста девяноста",
];

const hundreds = (word: string, oblique: string, dat: string, ins: string) =>
  `${word} ${oblique}сот ${dat}стам ${word} ${ins}стами ${oblique}стах`;

const HUNDREDS: readonly string[] = [
  "сто ста ста сто ста ста",
  hundreds("двести", "двух", "двум", "двумя"),
  hundreds("триста", "трёх", "трём", "тремя"),
  hundreds("четыреста", "четырёх", "четырём", "четырьмя"),
  hundreds("пятьсот", "пяти", "пяти", "пятью"),
  hundreds("шестьсот", "шести", "шести", "шестью"),
  hundreds("семьсот", "семи", "семи", "семью"),
  hundreds("восемьсот", "восьми", "восьми", "восемью"),
  hundreds("девятьсот", "девяти", "девяти", "девятью"),
];

// Nominative and the stem of the other cases.
const COLLECTIVES: readonly string[] = [
  "двое дво",
  "трое тро",
  "четверо четвер",
  "пятеро пятер",
  "шестеро шестер",
  "семеро семер",
  "восьмеро восьмер",
  "девятеро девятер",
  "десятеро десятер",
];
