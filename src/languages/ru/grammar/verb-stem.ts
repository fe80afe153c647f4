/** The stems of a verb by its class, or by the table of irregular verbs looked up under its prefix. */
import { wordSet } from "./spelling.js";
import { IRREGULAR_VERBS, type IrregularVerb, KEEPS_EV, LOSES_NU, STRESSED_NU } from "./verb-irregular.js";
import { passiveOfIt } from "./verb-passive.js";

export interface Stems {
  /** Infinitive without -ся. */
  readonly base: string;
  readonly reflexive: boolean;
  readonly past: readonly [m: string, f: string];
  readonly third: readonly [sg: string, pl: string];
  readonly passive: string;
  readonly active: string | null;
  readonly transitive: boolean;
}

/** Past, third person and passive of an infinitive; -ся is taken off first. */
export function stemsOf(infinitive: string): Stems {
  const reflexive = /(?:ся|сь)$/u.test(infinitive);
  const base = reflexive ? infinitive.slice(0, -2) : infinitive;
  const irregular = findIrregular(infinitive) ?? findIrregular(base);
  if (!irregular) return { base, reflexive, transitive: !reflexive, active: null, ...regular(base) };
  const [prefix, verb] = irregular;
  const strip = (form: string) => (reflexive ? form.replace(/(?:ся|сь)$/u, "") : form);
  // The prefix вы- takes the stress: выведет, вывел, выведен.
  const put = (form: string) => strip(prefix + (prefix === "вы" ? form.replaceAll("ё", "е") : form));
  return {
    base,
    reflexive,
    past: [put(verb.past[0]), put(verb.past[1])],
    third: [put(verb.third[0]), put(verb.third[1])],
    passive: verb.passive ? put(verb.passive) : regular(base).passive,
    active: verb.active && put(verb.active),
    transitive: !reflexive && verb.passive !== null,
  };
}

function findIrregular(infinitive: string): readonly [prefix: string, verb: IrregularVerb] | null {
  for (let cut = 0; cut < infinitive.length - 2; cut++) {
    const verb = IRREGULAR_VERBS.get(infinitive.slice(cut));
    if (verb && (cut === 0 || PREFIXES.has(infinitive.slice(0, cut)))) return [infinitive.slice(0, cut), verb];
  }
  return null;
}

type Regular = Pick<Stems, "past" | "third" | "passive">;

function regular(base: string): Regular {
  const stem = base.slice(0, -2);
  const past = [`${stem}л`, `${stem}ла`] as const;
  if (base.endsWith("ить")) {
    const root = base.slice(0, -3);
    return { past, third: [`${root}ит`, `${root}${/[жшчщ]$/u.test(root) ? "ат" : "ят"}`], passive: passiveOfIt(base) };
  }
  if (base.endsWith("нуть")) return ofNut(base, past);
  if (/[ое]вать$/u.test(base) && !KEEPS_EV.some((tail) => base.endsWith(tail))) {
    const root = base.slice(0, -5);
    const vowel = base.endsWith("евать") && !/[жшчщц]$/u.test(root) ? "ю" : "у";
    return { past, third: [`${root}${vowel}ет`, `${root}${vowel}ют`], passive: `${stem}нный` };
  }
  // обсуждать, заявлять, иметь: the vowel stays
  const passive = base.endsWith("еть") ? `${stem.slice(0, -1)}ённый` : `${stem}нный`;
  return { past, third: [`${stem}ет`, `${stem}ют`], passive };
}

function ofNut(base: string, past: Regular["past"]): Regular {
  const root = base.slice(0, -4);
  const lost = LOSES_NU.some((tail) => base.endsWith(tail));
  const vowel = !lost && STRESSED_NU.some((tail) => base.endsWith(tail)) && !base.startsWith("вы") ? "ё" : "е";
  const passive = `${root.replace(/е(?=рк$|р$)/u, "ё")}нутый`;
  return { past: lost ? [root, `${root}ла`] : past, third: [`${root}н${vowel}т`, `${root}нут`], passive };
}

const PREFIXES = wordSet(`
  в во воз вос вз взо вс вы до за из изо ис на над надо недо не о об обо от ото пере по под подо пред предо пре при про
  раз разо рас с со у воспро произ перена подраз сопо сопро преду недо превз вознена предпо распо рассо обез обес неис
  пересо возо соз воссоз пересоз выс превзо снизо произо обо предвос въ съ подъ объ разъ отъ
`);
