/**
 * People in Russian: post in its case, body in the genitive, then the name; afterwards the surname alone (a Chinese name
 * whole). Where the sex is not known the name stands still and no verb agrees with it.
 */
import type { Glossary } from "../../glossary/lookup.js";
import { type Concord, keyOfPerson, type PersonValue, type Written } from "../../model/value.js";
import type { WriteContext } from "../writer.js";
import { between, type Place, partOf, written } from "../written.js";
import type { Case } from "./grammar/features.js";
import { declineName, type NameSpec } from "./grammar/name.js";
import { sexOfName } from "./grammar/name-sex.js";
import { isChineseSurname } from "./name-chinese.js";
import { splitSyllables } from "./palladius.js";
import { transcribeName } from "./transcribe.js";
import { entryOf } from "./write-noun.js";
import { writeOffice } from "./write-office.js";

export function writePerson(person: PersonValue, name: Case, place: Place, context: WriteContext): Written | null {
  const key = keyOfPerson(person);
  const concord = concordOfPerson(person, context.glossary);
  const spec = nameOf(person, context.glossary);
  const isFrozen = spec !== null && name !== "nom" && isUnsure(spec);
  if (spec && context.known.has(key) && !isFrozen) {
    const short = spec.kind === "chinese" || !hasSurname(person, spec, context.glossary) ? spec : surnameOnly(spec);
    return written([partOf(declineName(short)[name], place, person.name)], concord);
  }
  const office = person.post && writeOffice(person.post, person.side, name, person.official ?? place.fact, context);
  if (!spec) {
    // Whoever has no name in Russian is told by the post.
    return office && person.post?.body
      ? written(office.parts, concord, { introduces: office.introduces, left: [person.name] })
      : null;
  }
  // «Переговоры с Ван Сун» reads as a woman's name: a case that does not show stands on a post that does.
  if (isFrozen && !office) return null;
  const namePart = partOf(declineName(spec)[name], place, person.name);
  const parts = office ? [...office.parts, between(" ", place), namePart] : [namePart];
  return written(parts, concord, {
    introduces: [key, ...(office?.introduces ?? [])],
    left: person.post && !office ? [person.post.post] : [],
  });
}

/** Whether the name would decline if its bearer were known to be a man. */
function isUnsure(spec: NameSpec): boolean {
  if (spec.gender !== null) return false;
  return declineName({ ...spec, gender: "m" }).gen !== declineName({ ...spec, gender: "f" }).gen;
}

export function concordOfPerson(person: PersonValue, glossary: Glossary): Concord {
  return { gender: nameOf(person, glossary)?.gender ?? person.gender, number: "sg" };
}

/** The parts of the name with the sex of its bearer: the glossary's, the article's, or what a Russian name shows. */
function nameOf({ name, side, gender }: PersonValue, glossary: Glossary): NameSpec | null {
  const entry = entryOf(name, glossary);
  const words = namePartsOf(name.ru, entry);
  if (words.length === 0 || words.length > 5 || !words.every(isNamePart)) return null;
  const known = entry?.ru?.gender;
  const sex = known === "m" || known === "f" ? known : gender;
  const kind = kindOf(name, entry, side);
  if (kind === "chinese") {
    const [surname = "", ...given] = words;
    return { surname, given: given.join(" "), gender: sex, kind };
  }
  const surname = words.at(-1) ?? "";
  const patronymic = words.length > 2 && isPatronymic(words.at(-2) ?? "") ? words.at(-2) : undefined;
  // Reports do not print the patronymic; it may tell the sex.
  const given = words.slice(0, patronymic ? -2 : -1).join(" ");
  return {
    surname,
    given,
    gender: sex ?? (kind === "russian" ? sexOfName({ surname, given, patronymic }) : null),
    kind,
  };
}

/** Initials of a person the glossary knows give way to the first name: «С. Лавров». */
function namePartsOf(text: string | null, entry: ReturnType<typeof entryOf>): readonly string[] {
  const words = text?.split(" ") ?? [];
  const isInitialled = words.slice(0, -1).some((word) => word.endsWith("."));
  return isInitialled && entry?.ru?.given ? [...entry.ru.given.split(" "), entry.ru.term] : words;
}

/** «Ин Юн», «Сун Сибинь»: a Chinese surname and a given name of at most two syllables. */
function isPalladius(name: string): boolean {
  const [surname, given, more] = name.split(" ");
  if (!surname || !given || more !== undefined) return false;
  return isChineseSurname(surname) && splitSyllables(given.toLowerCase(), 2) !== null;
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(word);
}

function isPatronymic(word: string): boolean {
  return /(?:вич|ьич|[вч]на)$/u.test(word);
}

function kindOf(
  { zh, ru }: PersonValue["name"],
  entry: ReturnType<typeof entryOf>,
  side: PersonValue["side"],
): NameSpec["kind"] {
  if (entry?.ru && (entry.country || !entry.ru.given)) return kindOfEntry(entry.ru.given, entry.country);
  if (side === "RU") return "russian";
  if (side === "CN" || (zh !== null && transcribeName(zh, "person")?.text === ru)) return "chinese";
  if (zh === null && isPalladius(ru ?? "")) return "chinese";
  return sexOfName({ surname: ru?.split(" ").at(-1) }) ? "russian" : "foreign";
}

/** How the glossary's name of a person is built: Eastern ones are written whole (Си Цзиньпин, Ким Чен Ын). */
export function kindOfEntry(given: string | undefined, country: string | undefined): NameSpec["kind"] {
  if (!given) return "chinese";
  return country !== undefined && RUSSIAN_SURNAMES.has(country) ? "russian" : "foreign";
}

// Where surnames in -ов, -ев, -ин decline as Russian ones: с Токаевым, but с Дарвином (Розенталь, § 150).
const RUSSIAN_SURNAMES: ReadonlySet<string> = new Set("RU SU BY UA KZ KG UZ TJ TM AZ AM GE MD BG".split(" "));

function surnameOnly({ surname, gender, kind }: NameSpec): NameSpec {
  return { surname, gender, kind };
}

/** Whether the last word is a surname that stands alone: not so in names of three syllables of the East. */
function hasSurname({ name }: PersonValue, { kind }: NameSpec, glossary: Glossary): boolean {
  return kind === "russian" || entryOf(name, glossary)?.ru?.given !== undefined || (name.zh?.includes("·") ?? false);
}
