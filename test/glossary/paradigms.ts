/** Words of the glossary's Russian terms, each with the forms it takes; the reviewed list of words hunspell lacks. */
import { readFileSync } from "node:fs";
import { bundledGlossary } from "../../src/glossary/data.js";
import { categoryOf, wordings } from "../../src/glossary/schema.js";
import { declineWording } from "../../src/languages/ru/forms.js";
import { declineAdjective } from "../../src/languages/ru/grammar/adjective.js";
import { isAdjective } from "../../src/languages/ru/grammar/adjective-guess.js";
import { cases, type Paradigm } from "../../src/languages/ru/grammar/features.js";

/** A word at one place of one wording, nominative first, each form once. */
export interface WordForms {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

/** Every word of every wording but the names of people, in all the cases and numbers of its wording. */
export function* wordForms(): Iterable<WordForms> {
  for (const entry of bundledGlossary.entries.values()) {
    const { id, ru, status } = entry;
    const category = categoryOf(id);
    if (!ru || category === "person" || category === "given") continue;
    for (const { term } of wordings(ru, status)) {
      const isLevel = category === "level" && term.split(" ").every(isAdjective);
      const { sg, pl } = declineWording(entry, ru, term);
      yield* split(id, term, isLevel ? Object.values(declineAdjective(term)) : [sg, pl]);
    }
    if (ru.adjective) yield* split(id, ru.adjective, Object.values(declineAdjective(ru.adjective)));
  }
}

function split(id: string, term: string, columns: readonly (Paradigm | null)[]): readonly WordForms[] {
  const whole = columns.flatMap((column) => (column ? cases.map((one) => column[one].split(" ").map(bare)) : []));
  return (whole[0] ?? []).map((_, at) => ({ id, term, forms: [...new Set(whole.map((words) => words[at] ?? ""))] }));
}

function bare(word: string): string {
  return word.replace(/^[«„("]+|[»“)",;:.]+$/gu, "");
}

/** Lines of `unknown-words.txt`: a word's forms, nominative first, parted by spaces. */
export function readReviewed(): readonly string[] {
  const text = readFileSync(new URL("unknown-words.txt", import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
