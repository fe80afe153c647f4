/** The people of an article: who is who across mentions, their names in both languages, their posts. */

import type { Trace } from "../facts/kind.js";
import type { Glossary } from "../glossary/lookup.js";
import type { Entry } from "../glossary/schema.js";
import { transcribeName } from "../languages/ru/transcribe.js";
import { transcribeRussian } from "../languages/zh/transcribe.js";
import type { Post } from "../model/fact.js";
import type { Language, Side } from "../model/language.js";
import type { Mention, NameParts } from "../model/mention.js";
import type { Term } from "../model/term.js";

type NameMention = Extract<Mention, { kind: "name" }>;

export interface Person {
  readonly key: string;
  /** The fullest name the text gives. */
  name: NameParts;
  id: string | null;
  readonly mentions: Trace[];
  readonly posts: { readonly post: Post; readonly traces: readonly Trace[] }[];
}

export class People {
  readonly #list: Person[] = [];
  readonly #language: Language;
  readonly #glossary: Glossary;
  readonly #at = new Map<number, Person>();
  /** All mentions in the order of the text. */
  readonly #named: NameMention[] = [];

  constructor(language: Language, glossary: Glossary) {
    this.#language = language;
    this.#glossary = glossary;
  }

  get list(): readonly Person[] {
    return this.#list;
  }

  /** Adds a mention in the order of the text; the same place is the same person. */
  add(mention: NameMention): Person | null {
    const known = this.#at.get(mention.start);
    if (known) return known;
    const person = this.#find(mention) ?? this.#create(mention);
    if (!person) return null;
    person.mentions.push({ slot: "name", start: mention.start, end: mention.end, rule: `${this.#language}.name` });
    this.#at.set(mention.start, person);
    this.#named.push(mention);
    return person;
  }

  /** Whom a pronoun at `before` means: as a subject the last one named in the nominative, else the last one named. */
  namedBefore(before: number, asSubject: boolean): NameMention | null {
    const isNear = ({ start }: NameMention) => start < before && before - start < farthest;
    return this.#named.findLast((one) => isNear(one) && (!asSubject || isSubject(one.forms))) ?? null;
  }

  at(start: number): Person | null {
    return this.#at.get(start) ?? null;
  }

  #find({ names, id }: NameMention): Person | null {
    // The latest first: a surname alone is that of whom the text spoke last.
    for (const person of [...this.#list].reverse()) {
      if (id !== null && person.id === id) return this.#fuller(person, names[0]);
      const same = names.find((name) => isSame(person.name, name));
      if (same) return this.#fuller(person, same);
    }
    return this.#byFirstLetter(names);
  }

  /** 莫大使, 伊总统: a foreign name by its first character before a post. */
  #byFirstLetter(names: NameMention["names"]): Person | null {
    const first = names.find(({ kind, given }) => kind === "chinese" && given === null)?.surname;
    if (first?.length !== 1) return null;
    const found = this.#list.filter(({ name }) => name.kind === "foreign" && name.surname?.startsWith(first));
    return found.length === 1 ? found[0]! : null;
  }

  #fuller(person: Person, name: NameParts | undefined): Person {
    if (name && sizeOf(name) > sizeOf(person.name))
      person.name = { ...name, gender: name.gender ?? person.name.gender };
    return person;
  }

  #create({ names, id }: NameMention): Person | null {
    const name = names[0];
    // A Chinese surname alone is somebody only where the text has named him in full.
    if (!name?.surname || (name.kind === "chinese" && !name.given)) return null;
    const person: Person = { key: `person:${this.#list.length + 1}`, name, id, mentions: [], posts: [] };
    this.#list.push(person);
    return person;
  }

  /** The name in both languages. */
  term(person: Person): Term {
    const { name } = person;
    const own = writeOwn(name, this.#language);
    const entry = this.entry(person);
    const other =
      this.#language === "zh" ? inRussian(name, entry, this.#glossary) : inChinese(name, entry, this.#glossary);
    const { text, origin } = other ?? { text: null, origin: "article" as const };
    return this.#language === "zh"
      ? { zh: own, ru: text, id: entry?.id ?? null, origin }
      : { zh: text, ru: own, id: entry?.id ?? null, origin };
  }

  entry(person: Person): Entry | null {
    if (person.id !== null) return this.#glossary.entries.get(person.id) ?? null;
    const countries = new Set(person.posts.flatMap(({ post }) => countryOf(post, this.#glossary)));
    const found = peopleOf(this.#glossary, this.#language).get(keyOf(person.name, this.#language)) ?? [];
    const fits = found.filter((entry) => fitsGiven(entry, person.name, this.#language));
    const near = fits.filter(({ country }) => countries.size === 0 || country === undefined || countries.has(country));
    const known = near.length > 0 ? near : fits;
    // Two people of one name and different spelling in the other language are not told apart here.
    const spellings = new Set(known.map((one) => (this.#language === "zh" ? one.ru?.term : one.zh?.term)));
    return spellings.size === 1 ? (known[0] ?? null) : null;
  }

  side(person: Person): Side | null {
    const countries = [
      this.entry(person)?.country,
      ...person.posts.flatMap(({ post }) => countryOf(post, this.#glossary)),
    ];
    return countries.find((one): one is Side => one === "CN" || one === "RU") ?? null;
  }

  gender(person: Person): "m" | "f" | null {
    const gender = this.entry(person)?.ru?.gender;
    return person.name.gender ?? (gender === "m" || gender === "f" ? gender : null);
  }
}

/** How far a pronoun looks back, in UTF-16 units. */
const farthest = 700;

function isSubject(forms: NameMention["forms"]): boolean {
  return forms.length === 0 || forms.some((form) => form.case === "nom");
}

function sizeOf({ surname, given, patronymic }: NameParts): number {
  return (surname?.length ?? 0) + (given?.length ?? 0) + (patronymic?.length ?? 0);
}

function isSame(left: NameParts, right: NameParts): boolean {
  if (left.surname !== right.surname) return false;
  if (!left.given || !right.given) return true;
  return left.given === right.given || isInitial(left.given, right.given) || isInitial(right.given, left.given);
}

/** 伊戈尔 of 伊戈尔·弗拉基米罗维奇: the patronymic stands behind. */
function firstOf(given: string): string {
  return given.split("·")[0] ?? given;
}

/** «В.» of «Владимир», 弗 of 弗拉基米尔. */
function isInitial(short: string, long: string): boolean {
  return isInitialAlone(short) && long.startsWith(short.slice(0, 1));
}

function isInitialAlone(given: string): boolean {
  return given.endsWith(".") || /^\p{Script=Han}$/u.test(given);
}

function writeOwn({ kind, surname, given, patronymic }: NameParts, language: Language): string {
  if (kind === "chinese")
    return language === "zh" ? `${surname ?? ""}${given ?? ""}` : [surname, given].filter(Boolean).join(" ");
  return language === "zh"
    ? [given, surname].filter(Boolean).join("·")
    : [given, patronymic, surname].filter(Boolean).join(" ");
}

type Said = { readonly text: string; readonly origin: Term["origin"] } | null;

function inRussian(name: NameParts, entry: Entry | null, glossary: Glossary): Said {
  if (entry?.ru) {
    const given = name.kind !== "chinese" && name.given ? entry.ru.given : undefined;
    const patronymic = given && name.given?.includes("·") ? entry.ru.patronymic : undefined;
    if (given && name.given && isInitialAlone(name.given))
      return { text: `${given.slice(0, 1)}. ${entry.ru.term}`, origin: "glossary" };
    return { text: [given, patronymic, entry.ru.term].filter(Boolean).join(" "), origin: "glossary" };
  }
  if (name.kind === "chinese") {
    const written = transcribeName(`${name.surname ?? ""}${name.given ?? ""}`, "person");
    return written?.certain ? { text: written.text, origin: "transcription" } : null;
  }
  // Hanzi are never turned back into Russian spelling: only established pairs are.
  const surname = established(name.surname, "given.surname.", glossary)?.ru?.term;
  // Which name the one character stands for is not known: the surname is safe.
  const isShort = name.given === null || isInitialAlone(name.given);
  const given = isShort ? "" : established(firstOf(name.given ?? ""), "given.", glossary)?.ru?.term;
  if (!surname || given === undefined) return null;
  return { text: [given, surname].filter(Boolean).join(" "), origin: "composed" };
}

function inChinese(name: NameParts, entry: Entry | null, glossary: Glossary): Said {
  if (entry?.zh) {
    const given = name.kind !== "chinese" && name.given && !name.given.endsWith(".") ? entry.zh.given : undefined;
    return { text: given ? `${given}·${entry.zh.term}` : entry.zh.term, origin: "glossary" };
  }
  if (name.kind === "chinese" || !name.surname) return null;
  const gender = name.gender ?? "m";
  const surname =
    establishedRussian(name.surname, "given.surname.", glossary)?.zh?.term ??
    transcribed(name.surname, gender, "surname");
  if (!surname) return null;
  if (!name.given || name.given.endsWith(".")) return { text: surname, origin: "transcription" };
  const given =
    establishedRussian(name.given, "given.", glossary)?.zh?.term ?? transcribed(name.given, gender, "given");
  return given ? { text: `${given}·${surname}`, origin: "transcription" } : null;
}

function transcribed(name: string, gender: "m" | "f", part: "surname" | "given"): string | null {
  return transcribeRussian(name, { gender, part })?.text ?? null;
}

function established(zh: string | null, prefix: string, glossary: Glossary): Entry | null {
  const hit = zh ? glossary.chinese.longest(zh, 0) : null;
  if (!zh || hit?.end !== zh.length) return null;
  const found = hit.values.filter(
    ({ entry }) => entry.id.startsWith(prefix) && (prefix !== "given." || !isSurname(entry.id)),
  );
  return found.length === 1 ? found[0]!.entry : null;
}

function establishedRussian(ru: string, prefix: string, glossary: Glossary): Entry | null {
  return russianGiven(glossary).get(`${prefix}${ru}`) ?? null;
}

function isSurname(id: string): boolean {
  return id.startsWith("given.surname.") || id.startsWith("given.patronymic.");
}

const givenIndexes = new WeakMap<Glossary, ReadonlyMap<string, Entry>>();

function russianGiven(glossary: Glossary): ReadonlyMap<string, Entry> {
  const known = givenIndexes.get(glossary);
  if (known) return known;
  const index = new Map<string, Entry>();
  for (const entry of glossary.of("given")) {
    if (!entry.ru) continue;
    const prefix = entry.id.startsWith("given.surname.")
      ? "given.surname."
      : entry.id.startsWith("given.patronymic.")
        ? "given.patronymic."
        : "given.";
    index.set(`${prefix}${entry.ru.term}`, entry);
  }
  givenIndexes.set(glossary, index);
  return index;
}

const peopleIndexes: Readonly<Record<Language, WeakMap<Glossary, ReadonlyMap<string, readonly Entry[]>>>> = {
  zh: new WeakMap(),
  ru: new WeakMap(),
};

/** People of the glossary by the part of the name that is always said: surname, or the whole Chinese name. */
function peopleOf(glossary: Glossary, language: Language): ReadonlyMap<string, readonly Entry[]> {
  const known = peopleIndexes[language].get(glossary);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const entry of glossary.of("person")) {
    const side = entry[language];
    if (!side) continue;
    const variants = (side.variants ?? []).map((one) => (typeof one === "string" ? one : one.term));
    for (const key of [side.term, ...variants]) index.set(key, [...(index.get(key) ?? []), entry]);
  }
  peopleIndexes[language].set(glossary, index);
  return index;
}

function keyOf(name: NameParts, language: Language): string {
  return name.kind === "chinese" ? writeOwn(name, language) : (name.surname ?? "");
}

function fitsGiven(entry: Entry, { given, kind }: NameParts, language: Language): boolean {
  if (kind === "chinese" || !given) return true;
  const known = entry[language]?.given;
  return known === undefined || known === given || known === firstOf(given) || isInitial(given, known);
}

function countryOf({ body }: Post, glossary: Glossary): readonly string[] {
  const country = body?.id ? glossary.entries.get(body.id)?.country : undefined;
  return country ? [country] : [];
}
