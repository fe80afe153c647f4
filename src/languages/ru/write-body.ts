/** Common nouns, bodies, places and bare offices in Russian, with the prepositions of place. */
import type { Term } from "../../model/term.js";
import { keyOfTerm, type Value, type Written } from "../../model/value.js";
import type { WriteContext } from "../writer.js";
import { type Place, partOf, written } from "../written.js";
import type { PhraseSpec } from "./grammar/noun-phrase.js";
import {
  concordOfSpec,
  declineTerm,
  entryOf,
  type Form,
  parseForm,
  specOfPlace,
  specOfTerm,
  writeTo,
  writeWhere,
} from "./write-noun.js";
import { introduceShort, knownShort, shortSpec, writeOffice } from "./write-office.js";

/** Words that begin with a preposition: «на высшем уровне», «по видеосвязи». */
function isPhraseOfLevel({ term }: PhraseSpec): boolean {
  return /^(?:на|по|в|с) \p{Ll}/u.test(term);
}

export function writeTerm(term: Term, form: string, place: Place, { glossary }: WriteContext): Written | null {
  const spec = specOfTerm(term, glossary);
  if (!spec) return null;
  const cased = parseForm(form);
  // «на высшем уровне»: stands behind its noun and never changes.
  const text = isPhraseOfLevel(spec) ? form === "tail" && spec.term : cased && declineTerm(spec, cased);
  return text ? written([partOf(text, place, term)], concordOfSpec(spec)) : null;
}

export function writePost(
  { post, side, fact }: Extract<Value, { kind: "post" }>,
  form: Form,
  context: WriteContext,
): Written | null {
  const office = writeOffice(post, side, form.case, fact, context);
  return office && written(office.parts, { gender: "m", number: "sg" }, { introduces: office.introduces });
}

type Acting = Extract<Value, { kind: "body" | "place" }>;

export function writeBody({ kind, term }: Acting, form: string, place: Place, context: WriteContext): Written | null {
  const entry = entryOf(term, context.glossary);
  const key = keyOfTerm(term);
  const full = kind === "place" ? specOfPlace(term, context.glossary) : specOfTerm(term, context.glossary);
  const abbreviated = knownShort(term, context);
  const short = entry?.id.startsWith("country.") ? null : (abbreviated ?? shortSpec(term, context.glossary));
  const spec = short ?? full;
  if (!spec || !full) return null;
  const cased = parseForm(form);
  const isToward = form === "to" || form === "addressee";
  const text =
    form === "where" ? writeWhere(spec, entry) : isToward ? writeTo(spec, entry) : cased && declineTerm(spec, cased);
  const introduces = kind === "body" ? [key] : [];
  const brackets = short ? "" : introduceShort(term, context);
  return text
    ? written([partOf(text + brackets, place, term)], concordOfSpec(abbreviated ? full : spec), { introduces })
    : null;
}
