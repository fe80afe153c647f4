/** The place form of terms whose head has a second prepositional in -у: «в порту Восточный», «в Крыму», «в 2007 году». */
import { declinePhrase, inflectWords, type PhraseSpec } from "./noun-phrase.js";

/** The form after в and на for a place or time: the locative where the head has one, else the prepositional. */
export function declineLocative(spec: PhraseSpec): string {
  const { sg, pl } = declinePhrase(spec);
  const plain = sg?.prp ?? pl?.prp ?? spec.term;
  if (spec.indeclinable || !sg || spec.forms) return plain;
  const words = inflectWords(spec);
  if (!words.some((word) => word.role === "head" && LOCATIVES.has(word.text.toLowerCase()))) return plain;
  return words
    .map((word) => {
      const form = word.role === "head" ? (LOCATIVES.get(word.text.toLowerCase()) ?? word.sg?.prp) : word.sg?.prp;
      return word.lead + (form ?? word.text) + word.trail;
    })
    .join(" ");
}

// The second prepositional after в and на. Source: Zaliznyak, mark П2.
const LOCATIVES: ReadonlyMap<string, string> = new Map([
  ["год", "году"],
  ["порт", "порту"],
  ["аэропорт", "аэропорту"],
  ["морпорт", "морпорту"],
  ["мост", "мосту"],
  ["крым", "Крыму"],
  ["дон", "Дону"],
  ["лес", "лесу"],
  ["берег", "берегу"],
  ["тыл", "тылу"],
  ["пост", "посту"],
  ["бой", "бою"],
  ["сад", "саду"],
  ["лёд", "льду"],
  ["снег", "снегу"],
  ["борт", "борту"],
]);
