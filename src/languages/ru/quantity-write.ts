/**
 * Writes a quantity in Russian: 218,176 млрд долларов, 26,7 %, «около 3038 километров». Never rounds.
 * Decimal comma; no-break spaces between groups (from five digits on) and between number and unit.
 * Source: Мильчин, Чельцова, Справочник издателя и автора (numbers, abbreviations of units).
 */
import {
  type Bound,
  countPlaces,
  type Decimal,
  decimalOf,
  scaleDecimal,
  writeDecimal as writeDigits,
} from "../quantity.js";
import type { Case, NounParadigm } from "./grammar/features.js";
import { countForm } from "./grammar/numeral.js";
import { type UnitForms, units } from "./quantity-units.js";

export interface Writable {
  readonly value: number;
  readonly unit: string;
  readonly approx?: boolean;
  readonly bound?: Bound | null;
}

export interface WriteOptions {
  /** Of the whole phrase; the nominative where not given. */
  readonly case?: Case;
  /** км, т instead of the words, where the unit has an abbreviation. */
  readonly short?: boolean;
  /** The noun counted, for `item` and `person`; «единиц», «человек» where not given. */
  readonly noun?: NounParadigm;
}

const space = " ";

/** The quantity in words and figures, or null where the unit is none of the table. */
export function writeQuantity(
  { value, unit: code, approx, bound }: Writable,
  options: WriteOptions = {},
): string | null {
  const unit = units().get(code);
  if (!unit) return null;
  const hedge = chooseHedge(bound ?? (approx ? "about" : null), options.case ?? "nom");
  const scaled = unit.sort === "time" || unit.sort === "ratio" ? null : chooseScale(decimalOf(value));
  const number = scaled ? `${groupDigits(scaled.value)}${space}${scaled.word}` : writeDecimal(value);
  const sign = code === "%" || (options.short && !options.noun) || !unit.forms ? unit.short : null;
  const forms = options.noun ? countable(options.noun) : unit.forms;
  const noun = sign ?? (forms ? chooseForm(forms, value, scaled !== null, hedge.case) : null);
  const gap = scaled ? " " : space;
  return `${hedge.words}${number}${noun === null ? "" : gap + noun}`;
}

/** 3038, 24 481, 26,7: figures without a unit. */
export function writeDecimal(value: number): string {
  return groupDigits(decimalOf(value));
}

/** 1565000 in threes from the right. */
function groupThrees(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(space);
}

function groupDigits(value: Decimal): string {
  const [whole = "", fraction] = writeDigits(value).split(".");
  const grouped = whole.length < 5 ? whole : groupThrees(whole);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const scales = [
  [12, "трлн"],
  [9, "млрд"],
  [6, "млн"],
] as const;

interface Scaled {
  readonly value: Decimal;
  readonly word: string;
}

/** The largest scale word that leaves at most six decimals; тыс. for round thousands from 10 000 on. */
function chooseScale(value: Decimal): Scaled | null {
  for (const [power, word] of scales) {
    const scaled = scaleDecimal(value, -power);
    if (isAtLeastOne(scaled)) return countPlaces(scaled) <= 6 ? { value: scaled, word } : null;
  }
  const thousands = scaleDecimal(value, -3);
  const large = isAtLeastOne(scaleDecimal(value, -4));
  return large && countPlaces(thousands) <= 1 ? { value: thousands, word: "тыс." } : null;
}

function isAtLeastOne({ units: digits, places }: Decimal): boolean {
  return digits >= 10n ** BigInt(places);
}

interface Hedge {
  readonly words: string;
  readonly case: Case;
}

const governing: Readonly<Record<Exclude<Bound, "nearly">, string>> = {
  about: "около",
  over: "более",
  under: "менее",
  least: "не менее",
  most: "до",
};
const standing: Readonly<Record<Bound, string>> = {
  about: "примерно",
  nearly: "почти",
  over: "более чем",
  under: "менее чем",
  least: "не менее чем",
  most: "не более чем",
};

/** «Около» takes the genitive and stands where a nominative or accusative would; elsewhere a hedge that lets the case be. */
function chooseHedge(bound: Bound | null, name: Case): Hedge {
  if (!bound) return { words: "", case: name };
  if (bound === "nearly" || (name !== "nom" && name !== "acc")) return { words: `${standing[bound]} `, case: name };
  return { words: `${governing[bound]} `, case: "gen" };
}

function countable({ sg, pl }: NounParadigm): UnitForms | null {
  const one = sg ?? pl;
  const many = pl ?? sg;
  return one && many && { sg: one, pl: many, few: one.gen };
}

/** 1 доллар, 2 доллара, 5 долларов, «к 5 долларам»; the genitive stands in every case behind 1,5 and 2,4 млрд. */
function chooseForm({ sg, pl, few }: UnitForms, value: number, scaled: boolean, name: Case): string {
  if (scaled) return pl.gen;
  const form = countForm(value);
  if (form === "fraction") return sg.gen;
  if (form === "one") return sg[name];
  if (name !== "nom" && name !== "acc") return pl[name];
  return form === "few" ? few : pl.gen;
}
