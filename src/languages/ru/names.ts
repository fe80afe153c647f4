/**
 * Names of people in Russian text, in any case: Russian, Chinese, Korean, Vietnamese and others. Knows first names,
 * Palladius and the shapes of surnames; knows no people. A surname alone is read only where the caller asks.
 */
import type { NameParts } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import type { Case } from "./grammar/features.js";
import { readAsian } from "./name-asian.js";
import { readForeign } from "./name-foreign.js";
import { lay, type Word } from "./name-layout.js";
import { type Found, isSexed, keepSex, readSurnameAlone } from "./name-match.js";
import { readGivenFirst, readInitialsFirst, readSurnameFirst, readSurnameInitials } from "./name-russian.js";

/** A name as it stands in the text; UTF-16 offsets. */
export interface NameReading extends Span {
  /** Nominative readings, the likeliest first; never empty. */
  readonly names: readonly NameParts[];
  /** The cases each of `names` admits, in the same order. */
  readonly nameCases: readonly (readonly Case[])[];
  /** The cases of the likeliest. */
  readonly cases: readonly Case[];
  /** 0 to 1: 0.9 with a known first name or by Palladius, 0.5 for two unknown words behind a post. */
  readonly score: number;
}

const patterns = [
  readInitialsFirst,
  readAsian,
  readGivenFirst,
  readSurnameInitials,
  readSurnameFirst,
  readForeign,
] as const;

/**
 * The names between `from` and `to`, in text order, none overlapping another or a word that is `taken` (a term of the
 * glossary, a date). A first name that is also a place may be taken and still begin a name.
 */
export function readNames(
  text: string,
  from = 0,
  to = text.length,
  taken: readonly Span[] = [],
): readonly NameReading[] {
  const words = lay(text, from, to, taken);
  const found: NameReading[] = [];
  for (let at = 0; at < words.length; ) {
    const one = readAt(words, at);
    if (one !== null && !isNamesake(words, at))
      found.push(toReading(one, words[at]?.start ?? from, words[one.next - 1]?.end ?? to));
    at = one?.next ?? at + 1;
  }
  return found;
}

/**
 * The surname alone that starts at `at`: «Путина», «Вана». Null for whatever is no surname by its shape. The caller
 * knows by a post before it or by an earlier mention that it is one.
 */
export function readSurname(text: string, at: number, to = text.length): NameReading | null {
  const words = lay(text, at, Math.min(to, at + 80), []);
  const one = words[0]?.start === at ? readSurnameAlone(words, 0) : null;
  return one === null ? null : toReading(one, at, words[one.next - 1]?.end ?? at);
}

// «МГУ имени М. В. Ломоносова», «им. Канта»; but «от имени Владимира Путина» is said of him.
function isNamesake(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  if (last?.raw === ".") return words[at - 2]?.folded === "им" && words[at - 2]?.end === last.start;
  return last?.folded === "имени" && words[at - 2]?.folded !== "от";
}

function readAt(words: readonly Word[], at: number): Found | null {
  const sex = words[at]?.honorific ?? null;
  for (const pattern of patterns) {
    const found = pattern(words, at);
    if (found !== null) return sex === null ? found : keepSex(found, sex);
  }
  // «г-н Иванов»: the word before says that it is a person.
  return isSexed(sex) ? keepSex(readSurnameAlone(words, at), sex) : null;
}

function toReading({ readings, score }: Found, start: number, end: number): NameReading {
  return {
    start,
    end,
    names: readings.map((one) => one.name),
    nameCases: readings.map((one) => one.cases),
    cases: readings[0]?.cases ?? [],
    score,
  };
}
