/** All forms of an adjective as a plain list, for indexes of forms. */
import { declineAdjective } from "./adjective.js";
import { cases } from "./features.js";

/** Every form of an adjective or participle, each once. */
export function adjectiveForms(lemma: string): readonly string[] {
  const columns = declineAdjective(lemma);
  return [...new Set((["m", "n", "f", "pl"] as const).flatMap((key) => cases.map((one) => columns[key][one])))];
}
