/**
 * Posts with their bodies: «начальник Харбинской таможни», «министр иностранных дел России», «посол КНР в России».
 * Knows where the body stands in a post and when it need not be said again.
 */
import type { Glossary } from "../../glossary/lookup.js";
import type { RuTerm } from "../../glossary/schema.js";
import type { Post } from "../../model/fact.js";
import type { Side } from "../../model/language.js";
import type { Part } from "../../model/summary.js";
import type { Term } from "../../model/term.js";
import { keyOfTerm } from "../../model/value.js";
import type { WriteContext } from "../writer.js";
import { partOf } from "../written.js";
import { specOf } from "./forms.js";
import { type Case, cases } from "./grammar/features.js";
import type { PhraseSpec } from "./grammar/noun-phrase.js";
import { once } from "./once.js";
import { declineTerm, entryOf, headOf, lowerFirst, paradigmOf, specAsSaid, specOfTerm } from "./write-noun.js";

export interface Office {
  readonly parts: readonly Part[];
  readonly introduces: readonly string[];
}

/** Post and body in a case; `null` where one of them has no Russian. */
export function writeOffice(
  { post, body }: Post,
  side: Side | null,
  name: Case,
  fact: string,
  context: WriteContext,
): Office | null {
  const spec = specAsSaid(post, context.glossary);
  const title = spec && declineTerm(animated(spec), { case: name, mark: null });
  if (!spec || title === null) return null;
  const postPart = (text: string) => partOf(text, { fact, slot: "post" }, post);
  if (!body) {
    const country = countryWord(side, context.glossary);
    const isSaid =
      !country || title.includes(country) || (post.origin === "glossary" && /\p{Lu}/u.test(title.slice(1)));
    return {
      parts: [postPart(isSaid ? lowerPost(title) : insertOwner(lowerPost(title), country).join(""))],
      introduces: [],
    };
  }
  const owner = ownerOf(body, spec.term, context);
  if (owner === null) return null;
  const introduces = [keyOfTerm(body)];
  if (owner === "") return { parts: [postPart(lowerPost(title))], introduces };
  const bodyPart = partOf(owner.text, { fact, slot: "body" }, body);
  const [before, , after] = insertOwner(lowerPost(title), owner.text, owner.preposition);
  const parts = [postPart(`${before} `), bodyPart, ...(after ? [postPart(after)] : [])];
  return { parts: parts.filter(({ text }) => text !== ""), introduces };
}

const animated = once((spec: PhraseSpec): PhraseSpec => ({ ...spec, animate: true }));
const bareNoun = once((spec: PhraseSpec): PhraseSpec => ({ term: headOf(spec) }));
const shortOf = once((own: RuTerm) => specOf(own, own.short ?? own.term));

interface Owner {
  readonly text: string;
  readonly preposition: string | null;
}

/** The body as the post asks for it: `""` where the post or the sentence has said it. */
function ownerOf(body: Term, post: string, context: WriteContext): Owner | "" | null {
  const entry = entryOf(body, context.glossary);
  const spec = specOfTerm(body, context.glossary);
  if (!spec) return null;
  const genitive = declineTerm(spec, { case: "gen", mark: null });
  if (genitive === null) return null;
  const short = knownShort(body, context) ?? shortSpec(body, context.glossary);
  const shortGenitive = short && declineTerm(short, { case: "gen", mark: null });
  if (post.includes(genitive) || (shortGenitive && post.includes(shortGenitive))) return "";
  if (isEnvoy(post) && entry?.id.startsWith("place.")) {
    const district = declineTerm(spec, { case: "prp", mark: null });
    return district === null ? null : { text: `в ${district}`, preposition: null };
  }
  const joined = joinOwner(post, genitive);
  if (joined !== genitive) return { text: joined, preposition: null };
  const isBody = !/^(?:country|place)\./u.test(entry?.id ?? "");
  if (isBody && isSaid(spec, context.before)) return genericOwner(spec);
  return { text: shortGenitive ?? genitive + introduceShort(body, context), preposition: null };
}

/** « (ДВТУ)»: behind the full name of a body that is named again. */
export function introduceShort(term: Term, context: WriteContext): string {
  const isMet = context.known.has(keyOfTerm(term));
  const short = isMet ? null : abbreviationOf(term, context);
  const full = entryOf(term, context.glossary)?.ru?.term;
  return short === null || full?.includes(short) ? "" : ` (${short})`;
}

/** The abbreviation of a body that has been introduced with it. */
export function knownShort(term: Term, context: WriteContext): PhraseSpec | null {
  const entry = entryOf(term, context.glossary);
  if (!entry?.ru || !context.known.has(keyOfTerm(term)) || abbreviationOf(term, context) === null) return null;
  return shortOf(entry.ru);
}

export function hasAbbreviation(id: string, glossary: Glossary): boolean {
  return shortOfBody({ zh: null, ru: null, id, origin: "glossary" }, glossary) !== null;
}

function abbreviationOf(term: Term, { abbreviated, glossary }: WriteContext): string | null {
  return abbreviated?.has(keyOfTerm(term)) ? shortOfBody(term, glossary) : null;
}

/** Capitals that a reader has to be told: ДВТУ, ГТУ КНР. */
function shortOfBody(term: Term, glossary: Glossary): string | null {
  if (shortSpec(term, glossary)) return null;
  const short = entryOf(term, glossary)?.ru?.short;
  return short && /^\p{Lu}{2,}/u.test(short) && !short.includes("«") ? short : null;
}

function isEnvoy(post: string): boolean {
  return /представитель [Пп]резидента(?: (?:РФ|России|Российской Федерации))?$/u.test(post);
}

/** «Министр» and the ministry's field, «мэр» and the city: the head noun of the body is in the post. */
function joinOwner(post: string, genitive: string): string {
  if (/министра?$/iu.test(post)) return genitive.replace(/^Министерства /u, "");
  if (/(?:^|-|\s)(?:мэра?|губернатора?|градоначальника?)$/iu.test(post)) {
    return genitive.replace(/^(?:Народного )?[Пп]равительства (?:города |провинции )?/u, "");
  }
  return genitive;
}

/** Common nouns that stand for a body already named: «начальник таможни». */
const generics = new Set(
  "таможня управление министерство служба департамент комитет комиссия университет администрация правительство компания корпорация агентство банк академия институт палата бюро".split(
    " ",
  ),
);

function genericOwner(spec: PhraseSpec): Owner {
  const head = headOf(spec);
  const own = declineTerm(spec, { case: "gen", mark: null }) ?? spec.term;
  const text = generics.has(head) ? (paradigmOf(bareNoun(spec)).sg?.gen ?? own) : own;
  return { text, preposition: null };
}

function isSaid(spec: PhraseSpec, before: string): boolean {
  const { sg, pl } = paradigmOf(spec);
  return cases.some((name) => [sg, pl].some((column) => column !== null && hasWords(before, column[name])));
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + words.length)) && !/\p{L}$/u.test(text.slice(0, at));
}

/** What every reader knows without an introduction. */
const household = /^(?:МИД|МВД|КНР|США|ООН|ШОС|БРИКС|ЕАЭС|СНГ|ЕС|НАТО|ВТО|МГУ|РАН)(?:\s|$)/u;

/** The short name where it reads by itself (Госсовет КНР, МИД России); other abbreviations would need an introduction. */
export function shortSpec(term: Term, glossary: Glossary): PhraseSpec | null {
  const entry = entryOf(term, glossary);
  const short = entry?.ru?.short;
  if (!entry?.ru || !short || entry.id.startsWith("place.") || entry.id === "country.ru") return null;
  const losesMarks = entry.ru.term.includes("«") && !short.includes("«");
  const isReadable = /^\p{Lu}\p{Ll}/u.test(short) && !losesMarks;
  return isReadable || household.test(short) ? shortOf(entry.ru) : null;
}

function countryWord(side: Side | null, glossary: Glossary): string | null {
  if (side === null) return null;
  const term: Term = { zh: null, ru: null, id: `country.${side.toLowerCase()}`, origin: "glossary" };
  const spec = shortSpec(term, glossary) ?? specOfTerm(term, glossary);
  return spec && declineTerm(spec, { case: "gen", mark: null });
}

/** The owner stands before what the post has behind a preposition: «посол [России] в Китае». */
function insertOwner(
  title: string,
  owner: string,
  preposition: string | null = null,
): readonly [string, string, string] {
  const cut = /\s(?:во?|на|при|по)\s/u.exec(title);
  const said = preposition ? `${preposition} ${owner}` : owner;
  if (!cut || owner.startsWith("в ")) return [title, ` ${said}`, ""];
  return [title.slice(0, cut.index), ` ${said}`, title.slice(cut.index)];
}

/** «чрезвычайный и полномочный посол»: capitals are for official papers only. */
function lowerPost(title: string): string {
  return lowerFirst(title).replace(/^чрезвычайн\p{L}{2,3} и Полномочн\p{L}{2,3} Пос\p{L}{1,4}/u, (words) =>
    words.toLowerCase(),
  );
}
