/**
 * Forms of verbs the news needs: past, third person, passive and active participles, gerund. By class, with a table of
 * irregular verbs looked up under their prefix. Knows no aspect: the caller asks for the future of a perfective verb.
 */
import { adjectiveForms } from "./adjective-forms.js";
import { stemsOf } from "./verb-stem.js";

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
