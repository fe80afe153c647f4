/** What a glossary entry may hold: one concept, both languages. The door for translators' files. */
import * as z from "zod/mini";

export const statuses = ["preferred", "admitted", "proposed", "deprecated", "superseded"] as const;
export type Status = (typeof statuses)[number];

/** The first segment of an id says what the concept is; each has a file of its own in `glossary/terms`. */
export const categories = [
  "body",
  "country",
  "place",
  "post",
  "person",
  "given",
  "document",
  "topic",
  "event",
  "level",
  "unit",
  "medium",
] as const;
export type Category = (typeof categories)[number];

const text = z.string().check(z.minLength(1), z.regex(/^\S(?:.*\S)?$/su, "has spaces at an end"));
const status = z.enum(statuses);
const gender = z.enum(["m", "f", "n"]);
const day = z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, "is not YYYY, YYYY-MM or YYYY-MM-DD"));

/** Another wording of the same concept: found in texts; written only where nothing better is known. */
const variant = z.union([
  text,
  z.strictObject({ term: text, status: z.optional(status), note: z.optional(z.string()) }),
]);

const zh = z.strictObject({
  term: text,
  /** The form used at second mention: 总署 for 海关总署. */
  short: z.optional(text),
  variants: z.optional(z.array(variant)),
  /** Posts: how the name of the body ends that takes this word (关长: 海关). */
  bodies: z.optional(z.array(text)),
  /** People written surname last: the given name that may stand before the term. */
  given: z.optional(text),
  /** The measure word for counting: 份 for documents. */
  measure: z.optional(text),
});

const head = z.optional(z.union([z.int(), z.array(z.int())]));
const number = z.optional(z.enum(["sg", "pl"]));
const forms = z.optional(z.record(z.string().check(z.regex(/^(?:sg|pl)\.(?:nom|gen|dat|acc|ins|prp)$/u)), text));
const flag = z.optional(z.boolean());

/** How a wording declines, where the grammar would guess wrong. */
const inflection = z.strictObject({ head, gender: z.optional(gender), number, indeclinable: flag, forms });

const ru = z.strictObject({
  /** Nominative. Of people written given name first: the surname. */
  term: text,
  /** Abbreviation or short name used at second mention: «ДВТУ». */
  short: z.optional(text),
  variants: z.optional(z.array(variant)),
  /** Index of the word or words that decline; those before agree, those after stand still. */
  head,
  gender: z.optional(gender),
  animate: flag,
  /** `pl`: the term is a plural (переговоры, США); `sg`: it has no plural (импорт). */
  number,
  indeclinable: flag,
  /** Forms by hand, `"pl.gen": "таможен"`: they win over the grammar. */
  forms,
  /** Head, gender, number of `short` and `variants`, by wording: the fields above are those of `term`. */
  others: z.optional(z.record(text, inflection)),
  /** Relational adjective, nominative masculine: «российский», «хабаровский». */
  adjective: z.optional(text),
  /** Preposition of place: «в», or «на» for на Дальнем Востоке. */
  preposition: z.optional(z.enum(["в", "на"])),
  /** Posts: another word where the head noun of the body asks for it (служба: руководитель). */
  by: z.optional(z.array(z.strictObject({ head: text, term: text }))),
  /** People written given name first. */
  given: z.optional(text),
  patronymic: z.optional(text),
});

export const entrySchema = z.strictObject({
  id: z
    .string()
    .check(z.regex(/^[a-z]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/u, "is not words in lower case joined by dots")),
  zh: z.optional(zh),
  ru: z.optional(ru),
  /** ISO 3166-1 code of the country it belongs to: decides which 外交部 is meant. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/u, "is not two capital letters"))),
  /** Id of the body or place it is part of. */
  parent: z.optional(z.string()),
  from: z.optional(day),
  to: z.optional(day),
  status,
  source: z.string(),
  note: z.optional(z.string()),
});

export type Entry = z.infer<typeof entrySchema>;
export type ZhTerm = NonNullable<Entry["zh"]>;
export type RuTerm = NonNullable<Entry["ru"]>;

/** What kind of thing an entry is, by its id. */
export function categoryOf(id: string): Category | null {
  const first = id.slice(0, id.indexOf("."));
  return (categories as readonly string[]).includes(first) ? (first as Category) : null;
}

/** All wordings of one side of an entry, the preferred first, each with its status. */
export function wordings(side: ZhTerm | RuTerm, own: Status): readonly { term: string; status: Status }[] {
  const others = (side.variants ?? []).map((one) =>
    typeof one === "string"
      ? { term: one, status: "admitted" as const }
      : { term: one.term, status: one.status ?? ("admitted" as const) },
  );
  return [{ term: side.term, status: own }, ...(side.short ? [{ term: side.short, status: own }] : []), ...others];
}

/** Parts of the glossary that are vocabulary and no facts: they count as roles of their own on a chart. */
const roles: readonly (readonly [prefix: string, role: string])[] = [
  ["post.occupation.", "occupation"],
  ["post.group.", "leaders"],
  ["document.act.", "act"],
  ["document.paper.", "paper"],
  ["body.generic.", "generic"],
];

/**
 * What a term counts as on a chart: its category, but for people of an occupation (记者), heads told as a group
 * (两国元首), acts of one side, papers, and kinds of bodies (代表团).
 */
export function roleOf(id: string): string {
  return roles.find(([prefix]) => id.startsWith(prefix))?.[1] ?? categoryOf(id) ?? "";
}
