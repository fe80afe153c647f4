/**
 * Reads a form of a name back to its nominatives: «Ладыгиным» is Ладыгин in the instrumental. Candidates come from a
 * table of endings; only those stay that the tables of declension turn into the form again.
 */
import { type Case, cases, type Paradigm } from "./features.js";
import { declineChinese } from "./name.js";
import { candidates } from "./name-candidate.js";
import { declineGiven, declinePatronymic } from "./name-given.js";
import { sexOfGiven } from "./name-sex.js";
import { declineSurname, type Sex, surnamePattern } from "./name-surname.js";
import { countSyllables } from "./spelling.js";

export type NamePart = "surname" | "given" | "patronymic" | "chinese";

export interface NameForm {
  readonly nominative: string;
  readonly case: Case;
  /** Sex the reading holds for; `null` where the form is the same for both. */
  readonly gender: Sex | null;
}

/** Every nominative a form can belong to, with its cases; the likeliest pattern first. */
export function readForms(word: string, part: NamePart): readonly NameForm[] {
  const forms: NameForm[] = [];
  for (const nominative of candidates(word)) {
    if (part === "chinese") collectChinese(forms, word, nominative);
    else
      for (const sex of sexesOf(nominative, part))
        collect(forms, word, nominative, sex, DECLINE[part](nominative, sex));
  }
  const sorted = joinSexes(forms).sort((one, other) => rank(one, word) - rank(other, word));
  // «Миллером» could be a name that never changes, but not where it is a form of Миллер.
  const best = sorted[0];
  return best && rank(best, word) < LAST ? sorted.filter((form) => rank(form, word) < LAST) : sorted;
}

const DECLINE: Readonly<Record<Exclude<NamePart, "chinese">, (word: string, sex: Sex) => Paradigm>> = {
  surname: declineSurname,
  given: declineGiven,
  patronymic: declinePatronymic,
};

function sexesOf(nominative: string, part: Exclude<NamePart, "chinese">): readonly Sex[] {
  const low = nominative.toLowerCase();
  if (part === "patronymic")
    return low.endsWith("ич") ? ["m"] : /[вч]на$/u.test(low) || low.endsWith("ична") ? ["f"] : [];
  if (part === "given") {
    const sex = sexOfGiven(nominative);
    return sex ? [sex] : ["m", "f"];
  }
  return sexesOfSurname(nominative, low);
}

// Лаврова is a woman's name, Лавров a man's; other shapes serve both.
function sexesOfSurname(nominative: string, low: string): readonly Sex[] {
  const pattern = surnamePattern(nominative, "f");
  if (pattern === "possessive" || (pattern === "adjective" && /(?:ая|яя)$/u.test(low))) return ["f"];
  const own = surnamePattern(nominative, "m");
  if (own === "possessive" || own === "adjective") return ["m"];
  return ["m", "f"];
}

function collect(forms: NameForm[], word: string, nominative: string, sex: Sex, paradigm: Paradigm): void {
  for (const name of cases) if (paradigm[name] === word) forms.push({ nominative, case: name, gender: sex });
}

function collectChinese(forms: NameForm[], word: string, nominative: string): void {
  const paradigm = declineChinese(nominative);
  const declines = paradigm.gen !== nominative;
  if (!declines) {
    // A vowel: the same in all cases and for both sexes.
    if (nominative === word) for (const name of cases) forms.push({ nominative, case: name, gender: null });
    return;
  }
  if (!CHINESE_FINAL.test(nominative)) return;
  collect(forms, word, nominative, "m", paradigm);
  if (nominative === word)
    for (const name of cases) if (name !== "nom") forms.push({ nominative, case: name, gender: "f" });
}

// The consonants a syllable of the Palladius system can end in: -н, -нь, -й, -р.
const CHINESE_FINAL = /(?:н|нь|й|эр)$/u;

// One reading for both sexes where they agree in form and case.
function joinSexes(forms: readonly NameForm[]): NameForm[] {
  const joined = new Map<string, NameForm>();
  for (const form of forms) {
    const key = `${form.nominative} ${form.case}`;
    const same = joined.get(key);
    joined.set(key, same && same.gender !== form.gender ? { ...form, gender: null } : form);
  }
  return [...joined.values()];
}

const LAST = 5;

// Russian suffixes, then adjectives and -ко, nouns in a consonant, in -а, -я, what never changes; case endings last.
function rank({ nominative, gender }: NameForm, word: string): number {
  const low = nominative.toLowerCase();
  if (nominative === word && CASE_LIKE.test(low) && countSyllables(low) > 1) return LAST;
  if (/(?:[оеё]в|[иы]н)а?$/u.test(low) && countSyllables(low) > 1) return 0;
  if (/(?:[сц]кий|[сц]кая|ный|ная|ко|[иы]х)$/u.test(low)) return 1;
  const last = low.at(-1) ?? "";
  if (last === "а" || last === "я") return 3;
  const pattern = surnamePattern(nominative, gender ?? "m");
  if (pattern === "noun") return 2;
  return pattern === "adjective" ? 3 : 4;
}

const CASE_LIKE = /(?:[оеёиы]м|[оеё]й|[оеё]ю|ого|ому|ую|юю)$/u;
