/** Words of rules in all their forms, from the grammar that writes them: the same tables read and write. */
import { declineAdjective } from "./grammar/adjective.js";
import { cases, type Gender } from "./grammar/features.js";
import { declineNoun } from "./grammar/noun.js";
import { futureForms, pastForms, presentForms, shortPassive } from "./grammar/verb.js";

/** Past tense, of perfective verbs: провёл, провела, провели. */
export function past(...infinitives: readonly string[]): readonly string[] {
  return infinitives.flatMap((infinitive) => Object.values(pastForms(infinitive)));
}

/** проведёт, проведут. */
export function future(...infinitives: readonly string[]): readonly string[] {
  return infinitives.flatMap((infinitive) => Object.values(futureForms(infinitive)));
}

/** проводит, проводят. */
export function present(...infinitives: readonly string[]): readonly string[] {
  return infinitives.flatMap((infinitive) => Object.values(presentForms(infinitive)));
}

/** подписан, подписана, подписано, подписаны. */
export function passive(...infinitives: readonly string[]): readonly string[] {
  return infinitives.flatMap((infinitive) => Object.values(shortPassive(infinitive)));
}

/** All the above and the infinitive of perfective verbs. */
export function perfective(...infinitives: readonly string[]): readonly string[] {
  return [...infinitives, ...past(...infinitives), ...future(...infinitives)];
}

/** A noun in all cases of both numbers. */
export function noun(lemma: string, gender: Gender, animate = false): readonly string[] {
  const { sg, pl } = declineNoun(lemma, { gender, animate });
  return [sg, pl].flatMap((paradigm) => (paradigm ? cases.map((one) => paradigm[one]) : []));
}

/** An adjective in all cases, genders and numbers. */
export function adjective(...lemmas: readonly string[]): readonly string[] {
  return lemmas.flatMap((lemma) => {
    const table = declineAdjective(lemma);
    return (["m", "f", "n", "pl"] as const).flatMap((gender) => cases.map((one) => table[gender][one]));
  });
}
