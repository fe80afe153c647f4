/** Letters of Russian: which are vowels, which endings they force, how a form takes over capitals. No word lists. */

const VOWELS = "аеёиоуыэюя";
const VELARS = "гкх";
const SIBILANTS = "жшчщ";

/** Whether the letter is a vowel; capitals count, an empty string does not. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && VOWELS.includes(letter.toLowerCase());
}

/** Whether the letter is a consonant that can close a stem (not ь, ъ, й). */
export function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && "бвгджзклмнпрстфхцчшщ".includes(letter.toLowerCase());
}

export function isVelar(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && VELARS.includes(letter.toLowerCase());
}

export function isSibilant(letter: string | undefined): boolean {
  return letter !== undefined && letter !== "" && SIBILANTS.includes(letter.toLowerCase());
}

/** Syllables of a word: its vowels counted. */
export function countSyllables(word: string): number {
  let count = 0;
  for (const letter of word) if (isVowel(letter)) count += 1;
  return count;
}

/**
 * Stem and ending under the spelling rules: no ы after г к х ж ш ч щ, no я, ю after ж ш ч щ ц
 * (Правила русской орфографии и пунктуации, 2006, § 1–6).
 */
export function addEnding(stem: string, ending: string): string {
  const last = stem.at(-1);
  const first = ending[0];
  if (first === "ы" && (isVelar(last) || isSibilant(last))) return `${stem}и${ending.slice(1)}`;
  if ((first === "я" || first === "ю") && (isSibilant(last) || last === "ц" || last === "Ц")) {
    return `${stem}${first === "я" ? "а" : "у"}${ending.slice(1)}`;
  }
  return stem + ending;
}

/** The form with the capitals of the model: «Сын» → «Сыновья». */
export function copyCapitals(form: string, model: string): string {
  const first = model[0];
  if (first === undefined || first === first.toLowerCase()) return form;
  return form[0] === undefined ? form : form[0].toUpperCase() + form.slice(1);
}

/** Abbreviations stand still: at least two capitals and no small Cyrillic letter (КНР, ДВТУ, ВЭБ.РФ, COFCO). */
export function isAbbreviation(word: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d.-]+$/u.test(word)) return false;
  let capitals = 0;
  for (const letter of word) if (letter !== letter.toLowerCase()) capitals += 1;
  return capitals > 1;
}

/** Words of a table written as one string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
