/** Declines a simple noun (one word, no hyphen) of a known gender. The door for all nouns is noun.ts. */
import { type Case, freeze, type Gender, mapParadigm, type Paradigm, readParadigm } from "./features.js";
import { classOf } from "./noun-class.js";
import { endingsOf, type NounClass } from "./noun-ending.js";
import { stemBeforeEnding } from "./noun-fleeting.js";
import { hasHardGenitive, stemWithoutEnding } from "./noun-insertion.js";
import { IRREGULAR_PLURALS, IRREGULAR_SINGULARS, STRESSED_A } from "./noun-irregular.js";
import { dropYo, hasStressedPlural, hasStressedSingular } from "./noun-stress.js";
import { addEnding, copyCapitals, isVelar } from "./spelling.js";

/** Names keep their vowels (`firm`): Исхок, Исхока. */
export type Vowels = "fleeting" | "firm";

/** Six cases of the singular. */
export function declineSingular(
  lemma: string,
  gender: Gender,
  animate: boolean,
  vowels: Vowels = "fleeting",
): Paradigm {
  const low = lemma.toLowerCase();
  const fixed = IRREGULAR_SINGULARS.get(low);
  if (fixed) return mapParadigm(readParadigm(fixed), (form) => copyCapitals(form, lemma));
  if (low.endsWith("мя") && gender === "n") {
    const stem = lemma.slice(0, -1);
    return { nom: lemma, gen: `${stem}ени`, dat: `${stem}ени`, acc: lemma, ins: `${stem}енем`, prp: `${stem}ени` };
  }
  const name = classOf(lemma, gender);
  if (!name) return freeze(lemma);
  const { lemma: tail, sg, stressedIns } = endingsOf(name);
  const bare = tail ? lemma.slice(0, -tail.length) : lemma;
  const stem = vowels === "firm" ? bare : obliqueStem(lemma, bare, name);
  const ins = hasStressedSingular(lemma, name) ? stressedIns : sg[4];
  return fill(animate, (one, index) => {
    if (one === "nom") return lemma;
    return addEnding(stem, (one === "ins" ? ins : sg[index]) ?? "");
  });
}

/** Six cases of the plural, from the nominative singular. */
export function declinePlural(lemma: string, gender: Gender, animate: boolean): Paradigm {
  const low = lemma.toLowerCase();
  const listed = IRREGULAR_PLURALS.get(low);
  if (listed)
    return mapParadigm(pluralFrom(listed.nom, listed.gen, listed.ins, animate), (form) => copyCapitals(form, lemma));
  if (low.endsWith("мя") && gender === "n") {
    const stem = lemma.slice(0, -1);
    const gen = low === "семя" || low === "стремя" ? `${stem}ян` : `${stem}ён`;
    return pluralFrom(`${stem}ена`, gen, null, animate);
  }
  if (/[ая]нин$/u.test(low)) return citizens(lemma, animate);
  if (/(?:[жшчщ]он|ён)ок$/u.test(low) && low !== "бочонок") return cubs(lemma, animate);
  const name = classOf(lemma, gender);
  if (!name) return freeze(lemma);
  const { lemma: tail, pl, stressedGen } = endingsOf(name);
  const bare = tail ? lemma.slice(0, -tail.length) : lemma;
  const stem = obliqueStem(lemma, bare, name);
  const accented = STRESSED_A.has(low);
  return fill(animate, (one, index) => {
    if (one === "nom" && accented) return addEnding(stem, name === "mSoft" || name === "mYod" ? "я" : "а");
    if (one !== "gen") return addEnding(stem, pl[index] ?? "");
    if (hasStressedPlural(lemma, name)) return genitiveStressed(stem, name, stressedGen);
    return genitivePlural(lemma, stem, name, pl[1] ?? "");
  });
}

function obliqueStem(lemma: string, bare: string, name: NounClass): string {
  return name.startsWith("m") ? dropYo(stemBeforeEnding(lemma, bare), lemma, name) : bare;
}

function genitiveStressed(stem: string, name: NounClass, ending: string): string {
  // статья → статей, семья → семей
  return name === "fSoftSign" ? `${stem.slice(0, -1)}ей` : addEnding(stem, ending);
}

function genitivePlural(lemma: string, stem: string, name: NounClass, ending: string): string {
  if (name === "fSoftSign" || name === "nYod") return `${stem.slice(0, -1)}ий`;
  if (name === "nYodStressed") return `${stem.slice(0, -1)}ей`;
  if (name === "fSoft") return stemWithoutEnding(lemma, stem) + (hasHardGenitive(lemma) ? "" : "ь");
  if (ending === "") return stemWithoutEnding(lemma, stem);
  return addEnding(stem, ending);
}

// гражданин → граждане, граждан
function citizens(lemma: string, animate: boolean): Paradigm {
  const stem = lemma.slice(0, -2);
  return pluralFrom(`${stem}е`, stem, null, animate);
}

// медвежонок → медвежата, ягнёнок → ягнята
function cubs(lemma: string, animate: boolean): Paradigm {
  const stem = lemma.slice(0, -4) + (lemma.slice(-4, -3) === "о" ? "ат" : "ят");
  return pluralFrom(`${stem}а`, stem, null, animate);
}

/** A plural built from its nominative and genitive: the other cases follow the nominative's stem. */
export function pluralFrom(nom: string, gen: string, ins: string | null, animate: boolean): Paradigm {
  const stem = nom.slice(0, -1);
  const soft = nom.endsWith("я") || (nom.endsWith("и") && !isVelar(stem.at(-1)));
  const vowel = soft ? "я" : "а";
  return {
    nom,
    gen,
    dat: addEnding(stem, `${vowel}м`),
    acc: animate ? gen : nom,
    ins: ins ?? addEnding(stem, `${vowel}ми`),
    prp: addEnding(stem, `${vowel}х`),
  };
}

function fill(animate: boolean, form: (name: Case, index: number) => string): Paradigm {
  const nom = form("nom", 0);
  const gen = form("gen", 1);
  const acc = form("acc", 3);
  return {
    nom,
    gen,
    dat: form("dat", 2),
    acc: acc.endsWith("*") ? (animate ? gen : nom) : acc,
    ins: form("ins", 4),
    prp: form("prp", 5),
  };
}
