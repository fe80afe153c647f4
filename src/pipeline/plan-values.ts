/** Facts to values: people with their posts, bodies, places, documents, lists. Knows no frame and no language. */
import type { Agreement, Event, Facts, Figure, Official, Participant, Post } from "../model/fact.js";
import type { Side } from "../model/language.js";
import type { Term } from "../model/term.js";
import { keyOfTerm, type PersonValue, type Value } from "../model/value.js";
import { withoutRestated } from "./plan-restated.js";

/** What the plan asks of the facts while it fills slots. */
export interface Sources {
  readonly facts: Facts;
  readonly officials: ReadonlyMap<string, Official>;
  /** Sides of bodies, places and countries by key. */
  readonly sides: ReadonlyMap<string, Side>;
  readonly bodies: ReadonlySet<string>;
  readonly sideOfName: SideOfName;
  /** The reader's own side, named first where nobody acts on the other; `null` keeps the article's order. */
  readonly own: Side | null;
}

/** The side of a name the glossary knows. */
export type SideOfName = (term: Term) => Side | null;

const unknownSide: SideOfName = () => null;

export function openSources(all: Facts, own: Side | null, sideOfName: SideOfName = unknownSide): Sources {
  const facts = withoutRestated(all);
  return {
    facts,
    sideOfName,
    officials: new Map(facts.officials.map((one) => [one.id, one])),
    sides: new Map(facts.bodies.flatMap(({ name, side }) => (side ? [[keyOfTerm(name), side] as const] : []))),
    bodies: new Set(facts.bodies.map(({ name }) => keyOfTerm(name))),
    own,
  };
}

/** One value, or a list of them: more than five become the first three of an open list. */
export function listOf(values: readonly Value[], open = false): Value | null {
  const [first] = values;
  if (!first) return null;
  if (values.length === 1 && !open) return first;
  const isLong = values.length > 5;
  return { kind: "list", fact: first.fact, items: isLong ? values.slice(0, 3) : values, open: open || isLong };
}

export function termValue(term: Term | null, fact: string, slot?: string): Value | null {
  return term ? { kind: "term", fact, term, ...(slot && { slot }) } : null;
}

/** A place told as where; a body visited stays a body. */
export function placeValue(term: Term | null, fact: string, sources: Sources): Value | null {
  if (!term) return null;
  if (categoryOf(term) === "body") return bodyValue(term, fact, "place", sources);
  return { kind: "place", fact, slot: "place", term };
}

export function dateValue(date: string | null, fact: string, slot = "date"): Value | null {
  return date ? { kind: "date", fact, slot, values: [date] } : null;
}

export function topicsValue(topics: readonly Term[], fact: string): Value | null {
  return listOf(topics.map((term) => ({ kind: "term", fact, slot: "topics", term })));
}

/** The type that says nothing: 文件, «документ». */
export function isAnyDocument({ id, zh, ru }: Term): boolean {
  return id === "document.type.document" || zh === "文件" || ru === "документ";
}

export function documentValue({ id, title, type, status, evidence }: Agreement): Value {
  const isMarked = evidence.some(({ slot, text }) => slot === "title" && /^[《«“"]/u.test(text));
  const proper = isMarked || isCapitalised(title.ru) || title.id?.startsWith("document.title.") === true;
  return {
    kind: "document",
    fact: id,
    slot: "title",
    title,
    type,
    proper: proper && (keyOfTerm(title) !== keyOfTerm(type) || title.id?.startsWith("document.title.") === true),
    byType: status !== "in_force" && !isAnyDocument(type),
  };
}

/** The document told by its type alone. */
export function typeValue({ id, type }: Agreement): Value {
  return { kind: "document", fact: id, slot: "type", title: type, type, proper: false, byType: true };
}

export function figureValue({ id, value, unit, approx, of }: Figure): Value {
  if ((unit === "item" || unit === "person") && of)
    return { kind: "counted", fact: id, slot: "value", value, approx, noun: of };
  return { kind: "quantity", fact: id, slot: "value", value, unit, approx };
}

export function participantValue(one: Participant, { id }: Event, sources: Sources): Value {
  return partyValue(one.name, one.official, id, one.role, sources);
}

/** A person, by the official's fact where there is one; else a body, country or place that acts. */
export function partyValue(name: Term, officialId: string | null, fact: string, slot: string, sources: Sources): Value {
  const official = officialId === null ? undefined : sources.officials.get(officialId);
  if (official) return personValue(official, fact, slot);
  const isActing = sources.bodies.has(keyOfTerm(name)) || ["body", "country", "place"].includes(categoryOf(name) ?? "");
  if (isActing || isTeam(name)) return bodyValue(name, fact, slot, sources);
  return { kind: "person", fact, slot, name, official: null, post: null, side: sources.sideOfName(name), gender: null };
}

export function bodyValue(term: Term, fact: string, slot: string, sources: Sources): Value {
  return { kind: "body", fact, slot, term, side: sideOfTerm(term, sources) };
}

export function personValue(official: Official, fact: string, slot: string): PersonValue {
  const { id, name, side, gender } = official;
  return { kind: "person", fact, slot, name, official: id, post: choosePost(official), side, gender };
}

/** The same person told by the name alone. */
export function bare(value: Value): Value {
  return value.kind === "person" ? { ...value, post: null } : value;
}

export function sideOf(value: Value, sources: Sources): Side | null {
  if (value.kind === "person" || value.kind === "body") return value.side;
  if (value.kind === "list") return value.items[0] ? sideOf(value.items[0], sources) : null;
  return value.kind === "place" ? sideOfTerm(value.term, sources) : null;
}

/** The post held now that says most: one with a body before one without; membership of a committee comes last. */
function choosePost({ posts }: Official): Post | null {
  const held = posts.filter((one) => one.status !== "former" && !isAstray(one));
  const weight = ({ post, body }: Post) => (body ? 0 : 1) + (/^post\.member/u.test(post.id ?? "") ? 2 : 0);
  return [...held].sort((left, right) => weight(left) - weight(right))[0] ?? null;
}

/** «Начальник России»: the chief of an office whose office was not read. */
function isAstray({ post, body }: Post): boolean {
  const isChief =
    /^post\.(?:vice\.)?chief(?:\.|$)/u.test(post.id ?? "") || /^зам(?:еститель )?начальника$/u.test(post.ru ?? "");
  return isChief && (body === null || categoryOf(body) === "country");
}

export function sideOfTerm(term: Term, { sides }: Sources): Side | null {
  const known = sides.get(keyOfTerm(term));
  if (known) return known;
  if (term.id === "country.cn") return "CN";
  return term.id === "country.ru" ? "RU" : null;
}

/** `body`, `country`, `place`: the first part of a glossary id. */
export function categoryOf({ id }: Term): string | null {
  return id?.slice(0, id.indexOf(".")) ?? null;
}

function isTeam({ zh, ru }: Term): boolean {
  return (zh !== null && /团$/u.test(zh)) || (ru !== null && /делегаци/u.test(ru));
}

function isCapitalised(text: string | null): boolean {
  const first = text?.charAt(0) ?? "";
  return first !== first.toLowerCase();
}
