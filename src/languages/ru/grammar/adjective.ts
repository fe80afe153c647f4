/** Declines adjectives, participles and ordinals from any of their four nominatives. Knows no nouns. */
import { type AdjectiveType, type Agreement, adjectiveEndings } from "./adjective-ending.js";
import { cases, type Paradigm } from "./features.js";
import { pronominalForms } from "./pronominal.js";
import { addEnding, isSibilant, isVelar, isVowel, wordSet } from "./spelling.js";

export type { Agreement } from "./adjective-ending.js";

/** The four columns of an adjective; accusatives of `m` and `pl` are the inanimate ones. */
export type AdjectiveParadigm = Readonly<Record<Agreement, Paradigm>>;

interface AdjectiveReading {
  readonly stem: string;
  readonly type: AdjectiveType;
  /** «-ся» of reflexive participles, kept after every ending. */
  readonly tail: "" | "ся";
  /** Which nominative the word is. */
  readonly agreement: Agreement;
}

/**
 * Full paradigm of an adjective, participle or ordinal given in any nominative (важный, важная, третье, завершившийся).
 * A word that cannot be an adjective stands still.
 */
export function declineAdjective(lemma: string): AdjectiveParadigm {
  const fixed = pronominalForms(lemma);
  if (fixed) return fixed;
  const reading = readAdjective(lemma);
  if (!reading) {
    const still = columnOf(lemma, [], "");
    return { m: still, n: still, f: still, pl: still };
  }
  const column = (agreement: Agreement) =>
    columnOf(reading.stem, adjectiveEndings(reading.type, agreement), reading.tail);
  return { m: column("m"), n: column("n"), f: column("f"), pl: column("pl") };
}

/** The column that agrees with a noun: accusative like the genitive for animate masculines and animate plurals. */
export function agree(adjective: AdjectiveParadigm, agreement: Agreement, animate: boolean): Paradigm {
  const column = adjective[agreement];
  return animate && (agreement === "m" || agreement === "pl") ? { ...column, acc: column.gen } : column;
}

/** Which nominative an adjective stands in: «таможенные» is `pl`. `null` for other words. */
export function agreementOfWord(word: string): Agreement | null {
  const fixed = pronominalForms(word);
  if (fixed) return (["m", "n", "f", "pl"] as const).find((key) => fixed[key].nom === word) ?? null;
  return readAdjective(word)?.agreement ?? null;
}

/** Stem and type of a word in an adjective's nominative; `null` where its ending is not one. */
export function readAdjective(word: string): AdjectiveReading | null {
  const tail = /(?:ий|ее|ая|ие)ся$/u.test(word) ? "ся" : "";
  const body = tail ? word.slice(0, -2) : word;
  const ending = body.slice(-2);
  const stem = body.slice(0, -2);
  if (stem.length < 2) return null;
  const agreement = AGREEMENT.get(ending);
  if (agreement === undefined) return null;
  const type = typeOf(stem, ending);
  return type && { stem, type, tail, agreement };
}

/** Paradigm of a possessive in -ов, -ин, given in any nominative: Берингов, Зубова, Маршалловы. */
export function declinePossessive(word: string): AdjectiveParadigm {
  const stem = isVowel(word.at(-1)) ? word.slice(0, -1) : word;
  const column = (agreement: Agreement) => columnOf(stem, adjectiveEndings("possessive", agreement), "");
  return { m: column("m"), n: column("n"), f: column("f"), pl: column("pl") };
}

const AGREEMENT: ReadonlyMap<string, Agreement> = new Map([
  ...["ый", "ий", "ой"].map((ending) => [ending, "m"] as const),
  ...["ое", "ее", "ье"].map((ending) => [ending, "n"] as const),
  ...["ая", "яя", "ья"].map((ending) => [ending, "f"] as const),
  ...["ые", "ие", "ьи"].map((ending) => [ending, "pl"] as const),
]);

// Stems of adjectives with -ь- before the endings (Zaliznyak's type 6): третий, третьего.
const RELATIONAL = wordSet(
  "трет казач медвеж волч рыб птич овеч лис заяч бож помещич охотнич рыбач разбойнич враж коров верблюж девич тур собач кошач быч человеч вдов козл лебяж олен тюлен",
);

// Stressed endings after a sibilant keep о: большого, чужого.
const STRESSED_SIBILANT = wordSet("больш чуж");

function typeOf(stem: string, ending: string): AdjectiveType | null {
  const last = stem.at(-1);
  const low = stem.toLowerCase();
  if (ending[0] === "ь") return RELATIONAL.has(low) ? "relational" : null;
  if (ending === "ий" && RELATIONAL.has(low)) return "relational";
  if (ending === "ой") return "stressed";
  if (isSibilant(last)) {
    if (STRESSED_SIBILANT.has(low) || low.endsWith("небольш")) return "stressed";
    return ending === "ое" ? "stressed" : "sibilant";
  }
  if (isVelar(last)) return "hard";
  if (ending === "ий" || ending === "ее" || ending === "яя" || ending === "ие") {
    return last === "ц" ? "sibilant" : "soft";
  }
  return "hard";
}

function columnOf(stem: string, endings: readonly string[], tail: string): Paradigm {
  const form = (index: number) => addEnding(stem, endings[index] ?? "") + tail;
  const [nom, gen, dat, acc, ins, prp] = cases.map((_, index) => form(index)) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { nom, gen, dat, acc, ins, prp };
}
