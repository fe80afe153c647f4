/** Documents, occasions and names of newspapers in Russian. */
import type { Term } from "../../model/term.js";
import type { DocumentValue, Value, Written } from "../../model/value.js";
import type { WriteContext } from "../writer.js";
import { type Place, partOf, written } from "../written.js";
import type { PhraseSpec } from "./grammar/noun-phrase.js";
import { ordinalDigits } from "./grammar/ordinal.js";
import { transcribeName } from "./transcribe.js";
import { concordOfSpec, declineTerm, type Form, lowerFirst, specAsSaid } from "./write-noun.js";

export function writeDocument(
  document: DocumentValue,
  form: Form,
  place: Place,
  context: WriteContext,
): Written | null {
  const found = documentSpec(document, context);
  const text = found && declineTerm(found.spec, form);
  if (!found || !text) return null;
  const isTitle = found.term === document.title;
  const own = partOf(text, place, found.term);
  const { title, type, original } = document;
  const source = !isTitle && original && title.zh && title.zh !== type.zh ? ` (《${title.zh}》)` : "";
  const parts = source ? [own, partOf(source, place, { ...title, origin: "article" })] : [own];
  return written(parts, concordOfSpec(found.spec), { left: isTitle ? [] : [title] });
}

const between = " между ";
const prepositions = [" о ", " об ", " обо "] as const;

type Halves = readonly [type: string, about: string];

/** «Меморандум о взаимопонимании между … [о сотрудничестве]»: the parties before the subject. */
function cutBehind(term: string): Halves | null {
  const at = term.indexOf(between);
  const type = term.slice(0, Math.max(0, at));
  if (!/^[^ ]{1,40}(?: о взаимопонимании)?$/u.test(type)) return null;
  const starts = prepositions.map((one) => term.indexOf(one, at + between.length)).filter((one) => one > 0);
  return starts.length === 0 ? null : [type, term.slice(Math.min(...starts) + 1)];
}

/** «Соглашение о … [между …]»: the parties behind it; titles in quotation marks are left whole. */
function cutBefore(term: string): Halves | null {
  const space = term.indexOf(" ");
  const at = term.lastIndexOf(between);
  const opens = prepositions.some((one) => term.startsWith(one, space));
  if (space < 1 || at <= space || !opens || /[«»]/u.test(term.slice(at))) return null;
  return [term.slice(0, space), term.slice(space + 1, at)];
}

/** «Соглашение [между …] о взаимном признании»: parties that the sentence names itself; our own wording, so in lower case. */
function withoutParties(spec: PhraseSpec): PhraseSpec {
  if (spec.forms || (spec.head ?? 0) !== 0) return spec;
  const [type, about] = cutBehind(spec.term) ?? cutBefore(spec.term) ?? [];
  if (!type || !about) return spec;
  // Not «о взаимопонимании о сотрудничестве в области…».
  const field = type.includes(" о ") ? about.replace(/^о сотрудничестве (?=в )/u, "") : about;
  return { ...spec, term: lowerFirst(`${type} ${field}`) };
}

/** The title declines where it begins with its type; a title in quotation marks stands behind the type. */
function documentSpec(
  { title, type, byType, short }: DocumentValue,
  { glossary }: WriteContext,
): { spec: PhraseSpec; term: Term } | null {
  const own = specAsSaid(title, glossary);
  const general = specAsSaid(type, glossary);
  if (own && !/^[«„"“]/u.test(own.term)) return { spec: short ? withoutParties(own) : own, term: title };
  if (own && general)
    return {
      spec: { ...general, term: `${general.term} «${unquote(own.term)}»`, head: general.head ?? undefined },
      term: title,
    };
  return general && byType ? { spec: general, term: type } : null;
}

export function unquote(text: string): string {
  return text.replace(/^[«„"“](.*)[»“"”]$/su, "$1");
}

/** «30-я регулярная встреча»: the number stands first and agrees with the head. */
export function writeEvent(spec: PhraseSpec, ordinal: number | null, form: Form): string | null {
  const text = declineTerm(spec, form);
  if (text === null || ordinal === null || /^\d/u.test(text)) return text;
  const { gender, number } = concordOfSpec(spec);
  const agreement = number === "pl" ? "pl" : gender;
  const count = agreement && ordinalDigits(ordinal, agreement, form.case);
  return count ? `${count} ${text}` : text;
}

/** The article's own medium or author; `null` where no Russian name is known. */
export function writeByline(
  { what, text, language }: Extract<Value, { kind: "byline" }>,
  context: WriteContext,
): string | null {
  if (language === "ru") return what === "author" ? text : quoteMedium(text);
  return what === "author" ? (transcribeName(text, "person")?.text ?? null) : mediumByChinese(text, context);
}

/** A newspaper's name is quoted, an agency's abbreviation is not. */
function quoteMedium(text: string): string {
  return /[«»"]/u.test(text) || /^[\p{Lu}\d.-]+$/u.test(text) ? text : `«${text}»`;
}

function mediumByChinese(text: string, { glossary }: WriteContext): string | null {
  const hit = glossary.chinese.longest(text, 0);
  const named = hit?.end === text.length ? hit.values.map(({ entry }) => entry) : [];
  const medium = named.find(({ id }) => id.startsWith("medium."));
  // An agency is a body: «Синьхуа», ТАСС.
  const agency = named.find(({ id }) => id.startsWith("body."));
  return medium?.ru?.term ?? agency?.ru?.short ?? agency?.ru?.term ?? null;
}
