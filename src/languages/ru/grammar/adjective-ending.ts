/**
 * Endings of adjectives by type. Source: А. А. Зализняк, Грамматический словарь русского языка, adjective types 1–6
 * and the pronominal pattern of short possessives (Берингов пролив).
 */

export type AdjectiveType = "hard" | "stressed" | "soft" | "sibilant" | "relational" | "possessive";

/** Which of the four nominatives a word is: «важный», «важное», «важная», «важные». */
export type Agreement = "m" | "n" | "f" | "pl";

/** Six endings each: nom gen dat acc ins prp; `0` is none. The accusative is the inanimate one. */
const ENDINGS: Readonly<Record<AdjectiveType, Readonly<Record<Agreement, string>>>> = {
  // важный, русский: ы gives way to и after к г х by the spelling rule
  hard: {
    m: "ый ого ому ый ым ом",
    n: "ое ого ому ое ым ом",
    f: "ая ой ой ую ой ой",
    pl: "ые ых ым ые ыми ых",
  },
  // морской, большой
  stressed: {
    m: "ой ого ому ой ым ом",
    n: "ое ого ому ое ым ом",
    f: "ая ой ой ую ой ой",
    pl: "ые ых ым ые ыми ых",
  },
  // внешний
  soft: {
    m: "ий его ему ий им ем",
    n: "ее его ему ее им ем",
    f: "яя ей ей юю ей ей",
    pl: "ие их им ие ими их",
  },
  // высший, действующий
  sibilant: {
    m: "ий его ему ий им ем",
    n: "ее его ему ее им ем",
    f: "ая ей ей ую ей ей",
    pl: "ие их им ие ими их",
  },
  // третий, казачий
  relational: {
    m: "ий ьего ьему ий ьим ьем",
    n: "ье ьего ьему ье ьим ьем",
    f: "ья ьей ьей ью ьей ьей",
    pl: "ьи ьих ьим ьи ьими ьих",
  },
  // Берингов, Маршалловы
  possessive: {
    m: "0 а у 0 ым ом",
    n: "о а у о ым ом",
    f: "а ой ой у ой ой",
    pl: "ы ых ым ы ыми ых",
  },
};

/** Endings of a type for one agreement, in the order of `cases`. */
export function adjectiveEndings(type: AdjectiveType, agreement: Agreement): readonly string[] {
  return SPLIT[type][agreement];
}

const SPLIT = Object.fromEntries(
  Object.entries(ENDINGS).map(([type, row]) => [
    type,
    Object.fromEntries(
      Object.entries(row).map(([key, line]) => [key, line.split(" ").map((one) => (one === "0" ? "" : one))]),
    ),
  ]),
) as unknown as Readonly<Record<AdjectiveType, Readonly<Record<Agreement, readonly string[]>>>>;
