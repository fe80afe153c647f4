/** The closed features of Russian inflection and the shape of a paradigm; knows no word. */

export const cases = ["nom", "gen", "dat", "acc", "ins", "prp"] as const;
export const numbers = ["sg", "pl"] as const;
export const genders = ["m", "f", "n"] as const;

/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = (typeof cases)[number];
export type Num = (typeof numbers)[number];
export type Gender = (typeof genders)[number];

/** One number of a word or phrase in its six cases. */
export type Paradigm = Readonly<Record<Case, string>>;

/** Both numbers; `null` where the word or phrase has none. */
export interface NounParadigm {
  readonly sg: Paradigm | null;
  readonly pl: Paradigm | null;
}

/** A cell of a paradigm by its address, as hand-written forms name it: `sg.gen`. */
export type Cell = `${Num}.${Case}`;

/** A word that stands still: the same form in all cases. */
export function freeze(word: string): Paradigm {
  return { nom: word, gen: word, dat: word, acc: word, ins: word, prp: word };
}

/** The form of each case, given by a function. */
export function paradigm(form: (name: Case) => string): Paradigm {
  return {
    nom: form("nom"),
    gen: form("gen"),
    dat: form("dat"),
    acc: form("acc"),
    ins: form("ins"),
    prp: form("prp"),
  };
}

/** Paradigms written one after another: «Ван» + « » + «Сун». */
export function joinParadigms(parts: readonly (Paradigm | string)[]): Paradigm {
  const joined = { nom: "", gen: "", dat: "", acc: "", ins: "", prp: "" };
  for (const part of parts) {
    for (const name of cases) joined[name] += typeof part === "string" ? part : part[name];
  }
  return joined;
}

/** The same change made to every case. */
export function mapParadigm(one: Paradigm, change: (form: string) => string): Paradigm {
  return paradigm((name) => change(one[name]));
}

/** Six forms in the order of `cases`, as tables write them. */
export function readParadigm(forms: string): Paradigm {
  const [nom = "", gen = "", dat = "", acc = "", ins = "", prp = ""] = forms.split(" ");
  return { nom, gen, dat, acc, ins, prp };
}
