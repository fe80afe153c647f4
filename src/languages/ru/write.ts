/**
 * Values in Russian words and cases, the frames' verbs in agreement. Asks the grammar for every form; what it cannot
 * say safely it does not say.
 */
import type { Term } from "../../model/term.js";
import type { Concord, Value, Written } from "../../model/value.js";
import type { WriteContext, Writer } from "../writer.js";
import { partOf, placeOf, written } from "../written.js";
import { type DateForm, writeDates } from "./date-write.js";
import { cases } from "./grammar/features.js";
import { finish } from "./typography.js";
import { writeBody, writePost, writeTerm } from "./write-body.js";
import { writeList } from "./write-list.js";
import { concordOfSpec, parseForm, specAsSaid, specOfTerm } from "./write-noun.js";
import { writeAmount, writeChange, writeCounted, writeTimes } from "./write-number.js";
import { hasAbbreviation } from "./write-office.js";
import { concordOfPerson, writePerson } from "./write-person.js";
import { unquote, writeByline, writeDocument, writeEvent } from "./write-title.js";
import { inflect, verbForms } from "./write-verb.js";

const neuter: Concord = { gender: "n", number: "sg" };

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
  wordForms: verbForms,
  headline: { most: 110, measure: (text) => text.length },
  sentence: { most: 44, measure: (text) => text.split(/\s+/u).length },
  write,
  concord,
  inflect,
  finish,
  abbreviates: (id, glossary) => hasAbbreviation(id, glossary),
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
      return writeList(value, form, context, (item, now) => write(item, form, slot, now));
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

/** «В тот же день», «в том же году»: by how exact the date is. */
function writeSameDate([value = ""]: readonly string[]): string {
  if (value.includes("/")) return "в тот же период";
  return value.length > 7 ? "в тот же день" : value.length > 4 ? "в том же месяце" : "в том же году";
}

function isDateForm(form: string): form is DateForm {
  return (dateForms as readonly string[]).includes(form);
}
