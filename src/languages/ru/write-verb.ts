/** Verbs of the frames in agreement. Knows the forms a frame may ask for; the grammar makes them. */
import type { Concord } from "../../model/value.js";
import { copyCapitals } from "./grammar/spelling.js";
import { futureForms, gerund, hasPassive, pastForms, presentForms, shortPassive } from "./grammar/verb.js";

export const verbForms: ReadonlySet<string> = new Set(["past", "present", "future", "passive", "gerund"]);

/** With the capital the frame gives it; `null` where the agreement is not known. */
export function inflect(word: string, form: string, concord: Concord): string | null {
  const text = formOf(word.toLowerCase(), form, concord);
  return text === null ? null : copyCapitals(text, word);
}

function formOf(verb: string, form: string, { gender, number }: Concord): string | null {
  const agreeing = (forms: ReturnType<typeof pastForms>) => (number === "pl" ? forms.pl : gender && forms[gender]);
  const third = ({ sg3, pl3 }: ReturnType<typeof presentForms>) => (number === "pl" ? pl3 : sg3);
  switch (form) {
    case "past":
      return agreeing(pastForms(verb));
    case "passive":
      return hasPassive(verb) ? agreeing(shortPassive(verb)) : null;
    case "present":
      return third(presentForms(verb));
    case "future":
      return third(futureForms(verb));
    case "gerund":
      return gerund(verb);
    default:
      return null;
  }
}
