/**
 * Values in Russian words and cases, the frames' verbs in agreement. Asks the grammar for every form; what it cannot
 * say safely it does not say.
 */
import type { Term } from "../../model/term.js";
import type { Concord, DocumentValue, Value, Written } from "../../model/value.js";
import { keyOfTerm } from "../../model/value.js";
import type { WriteContext, Writer } from "../writer.js";
import { between, joinParts, type Place, partOf, placeOf, written } from "../written.js";
import { type DateForm, writeDates } from "./date-write.js";
import { cases } from "./grammar/features.js";
import type { PhraseSpec } from "./grammar/noun-phrase.js";
import { ordinalDigits } from "./grammar/ordinal.js";
import { copyCapitals } from "./grammar/spelling.js";
import { futureForms, gerund, hasPassive, pastForms, presentForms, shortPassive } from "./grammar/verb.js";
import { transcribeName } from "./transcribe.js";
import { finish } from "./typography.js";
import {
  concordOfSpec,
  declineTerm,
  entryOf,
  type Form,
  parseForm,
  specAsSaid,
  specOfPlace,
  specOfTerm,
  writeTo,
  writeWhere,
} from "./write-noun.js";
import { writeAmount, writeChange, writeCounted, writeTimes } from "./write-number.js";
import { shortSpec, writeOffice } from "./write-office.js";
import { concordOfPerson, writePerson } from "./write-person.js";

const neuter: Concord = { gender: "n", number: "sg" };
const many: Concord = { gender: null, number: "pl" };

const dateForms = [
  "nom",
  "gen",
  "acc",
  "when",
  "since",
  "until",
  "by",
  "for",
  "over",
  "from-to",
] as const satisfies readonly DateForm[];
const marked = cases.flatMap((name) => ["m", "f", "n", "pl"].map((mark) => `${name}.${mark}`));

export const writer: Writer = {
  language: "ru",
  slotForms: new Set([...cases, ...marked, "tail", "where", "to", "addressee", ...dateForms, "gerund", "past"]),
  wordForms: new Set(["past", "present", "future", "passive", "gerund"]),
  headline: { most: 110, measure: (text) => text.length },
  sentence: { most: 44, measure: (text) => text.split(/\s+/u).length },
  write,
  concord,
  inflect,
  finish,
  between: " ",
};

// A switch and no pattern: this is asked for every slot of every frame tried.
export function write(value: Value, form: string, slot: string, context: WriteContext): Written | null {
  const { glossary } = context;
  const place = placeOf(value, slot);
  const say = (text: string | null, own: Concord = neuter, term: Term | null = null) =>
    text ? written([partOf(text, place, term)], own) : null;
  const cased = parseForm(form);
  switch (value.kind) {
    case "term":
      return writeTerm(value.term, form, place, context);
    case "body":
    case "place":
      return writeBody(value, form, place, context);
    case "person": {
      const name = form === "addressee" ? "dat" : cased?.case;
      return name ? writePerson(value, name, place, context) : null;
    }
    case "post":
      return cased && writePost(value, cased, context);
    case "document":
      return cased && writeDocument(value, cased, place, context);
    case "event": {
      const spec = specAsSaid(value.term, glossary);
      return spec && cased && say(writeEvent(spec, value.ordinal, cased), concordOfSpec(spec), value.term);
    }
    case "title":
      return say(value.term.ru && `«${unquote(value.term.ru)}»`, neuter, value.term);
    case "date":
      if (value.same && form === "when") return say(writeSameDate(value.values));
      return isDateForm(form) ? say(writeDates(value.values, form)) : null;
    case "quantity":
      return cased && say(writeAmount(value.value, value.unit, value.approx, cased.case, glossary));
    case "counted": {
      const spec = specOfTerm(value.noun, glossary);
      const text = spec && cased && writeCounted(value.value, value.approx, spec, cased.case);
      return spec && say(text, value.value === 1 ? concordOfSpec(spec) : neuter, value.noun);
    }
    case "times":
      return say(writeTimes(value.value));
    case "change":
      return form === "gerund" || form === "past" ? say(writeChange(value.change, form, context.agrees)) : null;
    case "list":
      return writeList(value, form, slot, context);
    case "byline":
      return say(writeByline(value, context));
  }
}

/** What a verb agrees with, whatever the case; `null` where the value cannot be said at all. */
export function concord(value: Value, context: WriteContext): Concord | null {
  const forms = value.kind === "term" ? ["nom", "nom.m", "tail"] : value.kind === "change" ? ["gerund"] : ["nom"];
  for (const form of forms) {
    const said = write(value, form, "", context);
    if (said) return value.kind === "person" ? concordOfPerson(value, context.glossary) : said.concord;
  }
  return null;
}

/** A verb of a frame, with the capital the frame gives it. */
export function inflect(word: string, form: string, { gender, number }: Concord): string | null {
  const lemma = word.toLowerCase();
  const agreeing = (forms: ReturnType<typeof pastForms>) => (number === "pl" ? forms.pl : gender && forms[gender]);
  const third = ({ sg3, pl3 }: ReturnType<typeof presentForms>) => (number === "pl" ? pl3 : sg3);
  const text = formOf();
  return text === null ? null : copyCapitals(text, word);

  function formOf(): string | null {
    switch (form) {
      case "past":
        return agreeing(pastForms(lemma));
      case "passive":
        return hasPassive(lemma) ? agreeing(shortPassive(lemma)) : null;
      case "present":
        return third(presentForms(lemma));
      case "future":
        return third(futureForms(lemma));
      case "gerund":
        return gerund(lemma);
      default:
        return null;
    }
  }
}

/** Words that begin with a preposition: «на высшем уровне», «по видеосвязи». */
function isPhraseOfLevel({ term }: PhraseSpec): boolean {
  return /^(?:на|по|в|с) \p{Ll}/u.test(term);
}

function writeTerm(term: Term, form: string, place: Place, { glossary }: WriteContext): Written | null {
  const spec = specOfTerm(term, glossary);
  if (!spec) return null;
  const cased = parseForm(form);
  // «на высшем уровне»: stands behind its noun and never changes.
  const text = isPhraseOfLevel(spec) ? form === "tail" && spec.term : cased && declineTerm(spec, cased);
  return text ? written([partOf(text, place, term)], concordOfSpec(spec)) : null;
}

function writePost(
  { post, side, fact }: Extract<Value, { kind: "post" }>,
  form: Form,
  context: WriteContext,
): Written | null {
  const office = writeOffice(post, side, form.case, fact, context);
  return office && written(office.parts, { gender: "m", number: "sg" }, { introduces: office.introduces });
}

function writeDocument(document: DocumentValue, form: Form, place: Place, context: WriteContext): Written | null {
  const found = documentSpec(document, context);
  const text = found && declineTerm(found.spec, form);
  if (!found || !text) return null;
  const left = found.term === document.title ? [] : [document.title];
  return written([partOf(text, place, found.term)], concordOfSpec(found.spec), { left });
}

function writeByline(
  { what, text, language }: Extract<Value, { kind: "byline" }>,
  context: WriteContext,
): string | null {
  if (language === "ru") return what === "author" ? text : quoteMedium(text);
  return what === "author" ? (transcribeName(text, "person")?.text ?? null) : mediumByChinese(text, context);
}

type Acting = Extract<Value, { kind: "body" | "place" }>;

function writeBody({ kind, term }: Acting, form: string, place: Place, context: WriteContext): Written | null {
  const entry = entryOf(term, context.glossary);
  const key = keyOfTerm(term);
  const short = entry?.id.startsWith("country.") ? null : shortSpec(term, context.glossary);
  const spec = short ?? (kind === "place" ? specOfPlace(term, context.glossary) : specOfTerm(term, context.glossary));
  if (!spec) return null;
  const cased = parseForm(form);
  const isToward = form === "to" || form === "addressee";
  const text =
    form === "where" ? writeWhere(spec, entry) : isToward ? writeTo(spec, entry) : cased && declineTerm(spec, cased);
  const introduces = kind === "body" ? [key] : [];
  return text ? written([partOf(text, place, term)], concordOfSpec(spec), { introduces }) : null;
}

/** «30-я регулярная встреча»: the number stands first and agrees with the head. */
function writeEvent(spec: PhraseSpec, ordinal: number | null, form: Form): string | null {
  const text = declineTerm(spec, form);
  if (text === null || ordinal === null || /^\d/u.test(text)) return text;
  const { gender, number } = concordOfSpec(spec);
  const agreement = number === "pl" ? "pl" : gender;
  const count = agreement && ordinalDigits(ordinal, agreement, form.case);
  return count ? `${count} ${text}` : text;
}

/** The title declines where it begins with its type; a title in quotation marks stands behind the type. */
function documentSpec(
  { title, type, byType }: DocumentValue,
  { glossary }: WriteContext,
): { spec: PhraseSpec; term: Term } | null {
  const own = specAsSaid(title, glossary);
  const general = specAsSaid(type, glossary);
  if (own && !/^[«„"“]/u.test(own.term)) return { spec: own, term: title };
  if (own && general)
    return {
      spec: { ...general, term: `${general.term} «${unquote(own.term)}»`, head: general.head ?? undefined },
      term: title,
    };
  return general && byType ? { spec: general, term: type } : null;
}

function unquote(text: string): string {
  return text.replace(/^[«„"“](.*)[»“"”]$/su, "$1");
}

/** What an open list ends with. */
const others = {
  "": ["другие", "других", "другим", "другие", "другими", "других"],
  вопросы: [
    "другие вопросы",
    "других вопросов",
    "другим вопросам",
    "другие вопросы",
    "другими вопросами",
    "других вопросах",
  ],
  документы: [
    "другие документы",
    "других документов",
    "другим документам",
    "другие документы",
    "другими документами",
    "других документах",
  ],
} as const;

/** «А, Б и В»; open: «А, Б и другие вопросы». What has no Russian falls out and leaves the list open. */
function writeList(
  { items, open, whole, fact }: Extract<Value, { kind: "list" }>,
  form: string,
  slot: string,
  context: WriteContext,
): Written | null {
  const said: Written[] = [];
  const left: Term[] = [];
  let now = context;
  for (const item of items) {
    const one = write(item, form, slot, now);
    if (one) {
      said.push(one);
      now = {
        ...now,
        known: new Set([...now.known, ...one.introduces]),
        before: now.before + one.parts.map(({ text }) => text).join(""),
      };
    } else {
      left.push(...termsOf(item));
    }
  }
  if (said.length === 0 || (whole && said.length < items.length)) return null;
  const place = { fact, slot: null };
  const isOpen = open || said.length < items.length;
  const parts = joinParts(
    said.map(({ parts: own }) => own),
    (index) => between(!isOpen && index === said.length - 1 ? " и " : ", ", place),
  );
  const tail = isOpen ? [between(` и ${othersOf(items, form)}`, place)] : [];
  return written([...parts, ...tail], isOpen || said.length > 1 ? many : said[0]!.concord, {
    introduces: said.flatMap(({ introduces }) => introduces),
    left: [...left, ...said.flatMap((one) => one.left)],
  });
}

function othersOf(items: readonly Value[], form: string): string {
  const name = parseForm(form)?.case ?? (form === "addressee" ? "dat" : "nom");
  const noun = items.some(({ kind }) => kind === "document")
    ? "документы"
    : items.every(({ kind }) => kind === "term")
      ? "вопросы"
      : "";
  const animate = name === "acc" && items.some(({ kind }) => kind === "person");
  return others[noun][animate ? 1 : cases.indexOf(name)]!;
}

function termsOf(value: Value): readonly Term[] {
  if (value.kind === "person") return [value.name];
  if (value.kind === "document") return [value.title];
  return "term" in value ? [value.term] : [];
}

/** «В тот же день», «в том же году»: by how exact the date is. */
function writeSameDate([value = ""]: readonly string[]): string {
  if (value.includes("/")) return "в тот же период";
  return value.length > 7 ? "в тот же день" : value.length > 4 ? "в том же месяце" : "в том же году";
}

function isDateForm(form: string): form is DateForm {
  return (dateForms as readonly string[]).includes(form);
}

/** A newspaper's name is quoted, an agency's abbreviation is not. */
function quoteMedium(text: string): string {
  return /[«»"]/u.test(text) || /^[\p{Lu}\d.-]+$/u.test(text) ? text : `«${text}»`;
}

function mediumByChinese(text: string, { glossary }: WriteContext): string | null {
  const hit = glossary.chinese.longest(text, 0);
  const found = hit?.end === text.length ? hit.values.find(({ entry }) => entry.id.startsWith("medium.")) : undefined;
  return found?.entry.ru?.term ?? null;
}
