/**
 * Forms of verbs the news needs: past, third person, passive and active participles, gerund. By class, with a table of
 * irregular verbs looked up under their prefix. Knows no aspect: the caller asks for the future of a perfective verb.
 */
import { adjectiveForms } from "./adjective-forms.js";
import { wordSet } from "./spelling.js";
import { IRREGULAR_VERBS, type IrregularVerb, KEEPS_EV, LOSES_NU, STRESSED_NU } from "./verb-irregular.js";
import { passiveOfIt } from "./verb-passive.js";

/** Past tense or short participle, agreeing with its subject. */
export interface AgreeingForms {
  readonly m: string;
  readonly f: string;
  readonly n: string;
  readonly pl: string;
}

/** Third person. */
export interface PersonForms {
  readonly sg3: string;
  readonly pl3: string;
}

/** провести → провёл, провела, провело, провели; встретиться → встретился, встретилась. */
export function pastForms(infinitive: string): AgreeingForms {
  const { past, reflexive } = stemsOf(infinitive);
  const [m, f] = past;
  const stem = f.slice(0, -1);
  if (!reflexive) return { m, f, n: `${stem}о`, pl: `${stem}и` };
  return { m: `${m}ся`, f: `${f}сь`, n: `${stem}ось`, pl: `${stem}ись` };
}

/** Third person of the simple future, of a perfective verb: провести → проведёт, проведут. */
export function futureForms(infinitive: string): PersonForms {
  return thirdPerson(infinitive);
}

/** Third person of the present, of an imperfective verb: проводить → проводит, проводят. */
export function presentForms(infinitive: string): PersonForms {
  return thirdPerson(infinitive);
}

/** подписать → подписан, подписана, подписано, подписаны. A reflexive verb is read without -ся. */
export function shortPassive(infinitive: string): AgreeingForms {
  return shorten(passiveParticiple(infinitive));
}

/** Whether the verb has a passive: not reflexive, and not an intransitive verb of the irregular table. */
export function hasPassive(infinitive: string): boolean {
  return stemsOf(infinitive).transitive;
}

/** Past passive participle, masculine nominative: подписать → подписанный. A reflexive verb is read without -ся. */
export function passiveParticiple(infinitive: string): string {
  return stemsOf(infinitive).passive;
}

/** Past active participle, masculine nominative: завершиться → завершившийся, прибыть → прибывший. */
export function activeParticiple(infinitive: string): string {
  const { past, active, reflexive } = stemsOf(infinitive);
  const stem = past[0].endsWith("л") ? `${past[0].slice(0, -1)}в` : past[0];
  return `${active ?? `${stem}ший`}${reflexive ? "ся" : ""}`;
}

/** Present active participle, masculine nominative, of an imperfective verb: возглавлять → возглавляющий. */
export function presentActive(infinitive: string): string {
  const { third, reflexive } = stemsOf(infinitive);
  return `${third[1].slice(0, -1)}щий${reflexive ? "ся" : ""}`;
}

/** Present passive participle, masculine nominative, of an imperfective verb: возглавлять → возглавляемый. */
export function presentPassive(infinitive: string): string {
  const { base, third } = stemsOf(infinitive);
  if (/(?:давать|ставать|знавать)$/u.test(base)) return `${base.slice(0, -2)}емый`;
  const stem = third[0].slice(0, -2);
  return third[0].endsWith("ит") ? `${stem}имый` : third[0].endsWith("ёт") ? `${stem}омый` : `${stem}емый`;
}

/** Gerund of a perfective verb: подписать → подписав, встретиться → встретившись, провести → проведя. */
export function gerund(infinitive: string): string {
  const { past, third, base, reflexive } = stemsOf(infinitive);
  if (base.endsWith("ти") && !base.endsWith("расти")) return `${third[0].slice(0, -2)}я${reflexive ? "сь" : ""}`;
  const stem = past[0].endsWith("л") ? `${past[0].slice(0, -1)}в` : past[0];
  return reflexive ? `${stem}шись` : past[0].endsWith("л") ? stem : `${stem}ши`;
}

/**
 * All forms a text may show: infinitive, past, third person, gerund, short and full participles in all cases. Those of
 * both aspects are made: what the verb does not have, no text shows.
 */
export function verbForms(infinitive: string): readonly string[] {
  const { transitive, base } = stemsOf(infinitive);
  const forms = new Set([
    infinitive,
    ...Object.values(pastForms(infinitive)),
    ...Object.values(thirdPerson(infinitive)),
  ]);
  forms.add(gerund(infinitive));
  for (const form of adjectiveForms(activeParticiple(infinitive))) forms.add(form);
  for (const form of adjectiveForms(presentActive(infinitive))) forms.add(form);
  if (transitive && /(?:ать|ять|ить|ести|езти)$/u.test(base)) {
    for (const form of adjectiveForms(presentPassive(infinitive))) forms.add(form);
  }
  if (transitive && !/[ыи]вать$/u.test(base)) {
    for (const form of Object.values(shortPassive(infinitive))) forms.add(form);
    for (const form of adjectiveForms(passiveParticiple(infinitive))) forms.add(form);
  }
  return [...forms];
}

function thirdPerson(infinitive: string): PersonForms {
  const { third, reflexive } = stemsOf(infinitive);
  const tail = reflexive ? "ся" : "";
  return { sg3: third[0] + tail, pl3: third[1] + tail };
}

// подписанный → подписан, подписана; проведённый → проведён, проведена; принятый → принят
function shorten(participle: string): AgreeingForms {
  if (participle.endsWith("тый")) {
    const stem = participle.slice(0, -2);
    return { m: stem, f: `${stem}а`, n: `${stem}о`, pl: `${stem}ы` };
  }
  const stem = participle.slice(0, -3);
  const moved = stem.endsWith("ён") ? `${stem.slice(0, -2)}ен` : stem;
  return { m: stem, f: `${moved}а`, n: `${moved}о`, pl: `${moved}ы` };
}

interface Stems {
  /** Infinitive without -ся. */
  readonly base: string;
  readonly reflexive: boolean;
  readonly past: readonly [m: string, f: string];
  readonly third: readonly [sg: string, pl: string];
  readonly passive: string;
  readonly active: string | null;
  readonly transitive: boolean;
}

function stemsOf(infinitive: string): Stems {
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
