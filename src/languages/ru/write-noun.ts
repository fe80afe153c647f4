/** Terms in Russian cases: which wording, which words of it decline, what agrees with it. Knows no facts. */
import type { Glossary } from "../../glossary/lookup.js";
import type { Entry, RuTerm } from "../../glossary/schema.js";
import type { Term } from "../../model/term.js";
import type { Concord } from "../../model/value.js";
import { specOf } from "./forms.js";
import { agree, declineAdjective } from "./grammar/adjective.js";
import { isAdjective } from "./grammar/adjective-guess.js";
import { type Case, cases } from "./grammar/features.js";
import { declinePhrase, inflectWords, type PhraseSpec } from "./grammar/noun-phrase.js";
import { declineLocative } from "./grammar/phrase-locative.js";
import { placeSpec } from "./grammar/place.js";
import { choosePreposition } from "./grammar/preposition.js";
import { once } from "./once.js";

/** A form asked for by a frame: a case, with the number or gender where the frame's own words fix it. */
export interface Form {
  readonly case: Case;
  readonly mark: "m" | "f" | "n" | "pl" | null;
}

export function parseForm(form: string): Form | null {
  const [name = "", mark] = form.split(".");
  const isCase = (cases as readonly string[]).includes(name);
  return isCase ? { case: name as Case, mark: (mark as Form["mark"] | undefined) ?? null } : null;
}

export function entryOf({ id }: Term, glossary: Glossary): Entry | undefined {
  return id === null ? undefined : glossary.entries.get(id);
}

/** How the preferred wording of an entry declines. */
export const specOfEntry = once((ru: RuTerm) => specOf(ru));

/** How the term declines: by the glossary, else by the shape of its words; `null` where its words are no nominative. */
export function specOfTerm(term: Term, glossary: Glossary): PhraseSpec | null {
  const entry = entryOf(term, glossary);
  return entry?.ru ? specOfEntry(entry.ru) : specByShape(term);
}

/** The same in the words the fact gives: of a post the body has chosen them, of an occasion or document the article. */
export function specAsSaid(term: Term, glossary: Glossary): PhraseSpec | null {
  const entry = entryOf(term, glossary);
  if (!entry?.ru) return specByShape(term);
  const isOwn = term.ru === null || term.ru === entry.ru.term || startsOblique(term.ru);
  return isOwn ? specOfEntry(entry.ru) : specsAsSaid(entry.ru)(term);
}

export function specOfPlace(term: Term, glossary: Glossary): PhraseSpec | null {
  const entry = entryOf(term, glossary);
  return entry?.ru ? specOfEntry(entry.ru) : placeByShape(term);
}

const specByShape = once(({ ru }: Term): PhraseSpec | null => (ru === null || startsOblique(ru) ? null : { term: ru }));
const specsAsSaid = once((own: RuTerm) => once(({ ru }: Term) => specOf(own, ru ?? own.term)));
const placeByShape = once(({ ru }: Term): PhraseSpec | null => {
  if (ru === null) return null;
  return isName(ru) ? placeSpec(ru) : { term: ru };
});

// «Хуньчунь», «Новый Уренгой»; not «порт Восточный»: a generic noun declines as any noun.
function isName(text: string): boolean {
  return text.split(" ").every((word) => /^\p{Lu}/u.test(word));
}

// The first adjective of words copied from a text can stand in their case: «межгосударственную декларация».
function startsOblique(text: string): boolean {
  return /^\p{Ll}+(?:ую|юю|ого|его|ому|ему|ыми|ими|ых)\s/u.test(text);
}

/** Both numbers of a term in their cases. */
export const paradigmOf = once((spec: PhraseSpec) => declinePhrase(spec));

/** The term in a form; `null` where it has none. An adjective takes the gender the frame gives. */
export function declineTerm(spec: PhraseSpec, { case: name, mark }: Form): string | null {
  if (isAdjectival(spec)) return mark === null ? null : declineWords(spec, mark, name);
  const { sg, pl } = paradigmOf(spec);
  return (mark === "pl" ? pl : (sg ?? pl))?.[name] ?? null;
}

/** «официальный дружественный»: adjectives and no noun. */
const isAdjectival = once(({ term, gender, number, animate }: PhraseSpec) => {
  const isNoun = gender === "f" || gender === "n" || number !== undefined || animate === true;
  return !isNoun && term.split(" ").every(isAdjective);
});

function declineWords({ term }: PhraseSpec, mark: NonNullable<Form["mark"]>, name: Case): string {
  return term
    .split(" ")
    .map((word) => agree(declineAdjective(word), mark, false)[name])
    .join(" ");
}

export const concordOfSpec = once((spec: PhraseSpec): Concord => {
  if (spec.indeclinable) return { gender: spec.gender ?? null, number: spec.number ?? "sg" };
  const heads = inflectWords(spec).filter(({ role }) => role === "head");
  const isPlural = spec.number === "pl" || heads.length > 1 || heads.some(({ sg }) => sg === null);
  return { gender: spec.gender ?? heads[0]?.gender ?? null, number: isPlural ? "pl" : "sg" };
});

/** Nouns one is «на», not «в». Source: Розенталь, Справочник по правописанию, § 198. */
const onNouns = new Set(
  "завод предприятие станция вокзал факультет космодром полуостров остров биржа граница выставка форум ярмарка месторождение верфь курорт площадь улица склад рынок родина".split(
    " ",
  ),
);

/** «В Харбине», «на Дальнем Востоке», «во Владивостоке». */
export function writeWhere(spec: PhraseSpec, entry: Entry | undefined): string {
  return withPreposition(spec, entry, declineLocative(spec));
}

/** «В Хабаровск», «на Дальний Восток». */
export function writeTo(spec: PhraseSpec, entry: Entry | undefined): string | null {
  const form = declineTerm(spec, { case: "acc", mark: null });
  return form === null ? null : withPreposition(spec, entry, form);
}

function withPreposition(spec: PhraseSpec, entry: Entry | undefined, form: string): string {
  const base = entry?.ru?.preposition ?? (onNouns.has(headOf(spec)) ? "на" : "в");
  return `${choosePreposition(base, form)} ${form}`;
}

/** The head noun, nominative, in small letters. */
export const headOf = once((spec: PhraseSpec) =>
  (inflectWords(spec).find(({ role }) => role === "head")?.text ?? "").toLowerCase(),
);

export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
