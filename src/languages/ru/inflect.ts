/**
 * Words of rules in all their forms, from the grammar that writes them: the same tables read and write. Forms are made
 * when a text asks for them, so that rules cost nothing until then.
 */
import { declineAdjective } from "./grammar/adjective.js";
import { cases, type Gender } from "./grammar/features.js";
import { declineNoun } from "./grammar/noun.js";
import { futureForms, pastForms, presentForms, shortPassive } from "./grammar/verb.js";

/** Forms of words: made when they are first walked through. */
export type Forms = Iterable<string>;

/** Past tense, of perfective verbs: провёл, провела, провели. */
export function past(...infinitives: readonly string[]): Forms {
  return later(() => infinitives.flatMap((infinitive) => Object.values(pastForms(infinitive))));
}

/** проведёт, проведут. */
export function future(...infinitives: readonly string[]): Forms {
  return later(() => infinitives.flatMap((infinitive) => Object.values(futureForms(infinitive))));
}

/** проводит, проводят. */
export function present(...infinitives: readonly string[]): Forms {
  return later(() => infinitives.flatMap((infinitive) => Object.values(presentForms(infinitive))));
}

/** подписан, подписана, подписано, подписаны. */
export function passive(...infinitives: readonly string[]): Forms {
  return later(() => infinitives.flatMap((infinitive) => Object.values(shortPassive(infinitive))));
}

/** All the above and the infinitive of perfective verbs. */
export function perfective(...infinitives: readonly string[]): Forms {
  return later(() => [...infinitives, ...past(...infinitives), ...future(...infinitives)]);
}

/** A noun in all cases of both numbers. */
export function noun(lemma: string, gender: Gender, animate = false): Forms {
  return later(() => {
    const { sg, pl } = declineNoun(lemma, { gender, animate });
    return [sg, pl].flatMap((paradigm) => (paradigm ? cases.map((one) => paradigm[one]) : []));
  });
}

/** An adjective in all cases, genders and numbers. */
export function adjective(...lemmas: readonly string[]): Forms {
  return later(() =>
    lemmas.flatMap((lemma) => {
      const table = declineAdjective(lemma);
      return (["m", "f", "n", "pl"] as const).flatMap((gender) => cases.map((one) => table[gender][one]));
    }),
  );
}

function later(make: () => readonly string[]): Forms {
  let made: readonly string[] | null = null;
  return {
    [Symbol.iterator]: () => {
      made ??= make();
      return made[Symbol.iterator]();
    },
  };
}
