/** The six cases of an entry's Russian term, as the grammar writes them: for reading and checking by people. */
import { categoryOf, type Entry } from "../glossary/schema.js";
import { specOf } from "../languages/ru/forms.js";
import type { NounParadigm } from "../languages/ru/grammar/features.js";
import { declineName } from "../languages/ru/grammar/name.js";
import { declinePhrase } from "../languages/ru/grammar/noun-phrase.js";

/** `null` where the entry has no Russian term. */
export function declineEntry({ id, ru }: Entry): NounParadigm | null {
  if (!ru) return null;
  if (categoryOf(id) !== "person") return declinePhrase(specOf(ru));
  const gender = ru.gender === "f" || ru.gender === "m" ? ru.gender : null;
  const [surname = "", ...given] = ru.term.split(" ");
  const sg = ru.given
    ? declineName({ surname: ru.term, given: ru.given, gender, kind: "russian" })
    : declineName({ surname, given: given.join(" "), gender, kind: "chinese" });
  return { sg, pl: null };
}
