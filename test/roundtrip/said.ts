/**
 * What a summary says of each fact: the slots that stand in its sentences, and nothing else.
 * Knows facts and parts; knows neither frames nor languages.
 */
import type { Agreement, Event, Facts, Figure, Official } from "../../src/model/fact.js";
import type { Language } from "../../src/model/language.js";
import type { Part, Summary } from "../../src/model/summary.js";
import type { Term } from "../../src/model/term.js";

export type Kind = "event" | "agreement" | "official" | "figure";

/** One slot as it is to be read back: a value that is the same or not, a term, or a person by name. */
export type Slot = { readonly slot: string } & (
  | { readonly as: "value"; readonly value: string | number | boolean }
  | { readonly as: "term"; readonly term: Term }
  | { readonly as: "name"; readonly term: Term }
);

/** What is said of one fact, all sentences together. */
export interface Claim {
  readonly kind: Kind;
  readonly id: string;
  /** By what the fact is known again: type, status, unit. */
  readonly key: string;
  readonly slots: readonly Slot[];
  /** The first sentence that says it. */
  readonly sentence: string;
}

const roles = new Set(["host", "guest", "head", "member", "side"]);

/** Every fact the summary tells, with the slots it prints. The line of the source is no claim of the news. */
export function claimsOf(summary: Summary, facts: Facts): readonly Claim[] {
  const sentences = summary.sentences.filter(({ section }) => section !== "source");
  const printed = new Map<string, { parts: Part[]; sentence: string }>();
  for (const { parts, text } of sentences) {
    for (const part of parts) {
      if (part.fact === null || part.slot === null) continue;
      const entry = printed.get(part.fact) ?? { parts: [], sentence: text };
      entry.parts.push(part);
      printed.set(part.fact, entry);
    }
  }
  const told = new Set(sentences.flatMap(({ facts: [first] }) => first ?? []));
  const claims = (id: string, make: (parts: readonly Part[]) => Omit<Claim, "id" | "sentence"> | null) => {
    const entry = printed.get(id);
    const made = entry && make(entry.parts);
    if (!made) return [];
    // What has no word in the language is not said, whatever stands for it.
    const slots = made.slots.filter((slot) => slot.as === "value" || slot.term[summary.language] !== null);
    return [{ id, sentence: entry.sentence, ...made, slots }];
  };
  return [
    ...facts.events.flatMap((one) => (told.has(one.id) ? claims(one.id, (parts) => eventClaim(one, parts)) : [])),
    ...facts.agreements.flatMap((one) =>
      claims(one.id, (parts) => agreementClaim(one, parts, facts, summary.language)),
    ),
    ...facts.officials.flatMap((one) => claims(one.id, (parts) => officialClaim(one, parts, summary.language))),
    ...facts.figures.flatMap((one) => claims(one.id, (parts) => figureClaim(one, parts))),
  ];
}

type Draft = Omit<Claim, "id" | "sentence">;

function eventClaim(event: Event, parts: readonly Part[]): Draft {
  const has = (slot: string) => parts.some((part) => part.slot === slot);
  const details = event.details as unknown as Readonly<Record<string, unknown>>;
  return {
    kind: "event",
    key: `${event.type} ${event.modality}`,
    slots: [
      ...(has("date") && event.date ? [value("date", event.date)] : []),
      ...(has("place") && event.place ? [term("place", event.place)] : []),
      ...event.participants.flatMap(({ name, role }) =>
        parts.some((part) => part.slot !== null && roles.has(part.slot) && part.slot === role && isNamed(part, name))
          ? [{ slot: "participants", as: "name", term: name } as const]
          : [],
      ),
      ...event.topics.flatMap((one) =>
        parts.some((part) => part.slot === "topics" && isNamed(part, one)) ? [term("topics", one)] : [],
      ),
      ...["delegation", "level", "format", "of", "object", "what"].flatMap((slot) => {
        const said = details[slot] as Term | null | undefined;
        return said && has(slot) ? [term(slot, said)] : [];
      }),
    ],
  };
}

function agreementClaim(one: Agreement, parts: readonly Part[], facts: Facts, language: Language): Draft {
  const has = (slot: string) => parts.some((part) => part.slot === slot);
  const isTitled = parts.some(({ slot, text }) => slot === "title" && isSaidBy(text, one.title[language]));
  return {
    kind: "agreement",
    key: one.status,
    slots: [
      ...(isTitled ? [term("title", one.title)] : [term("type", one.type)]),
      ...(has("date") && one.date ? [value("date", one.date)] : []),
      ...(has("inForce") && one.inForce ? [value("inForce", one.inForce)] : []),
      ...(has("place") && one.place ? [term("place", one.place)] : []),
      ...one.parties.flatMap((party) =>
        parts.some((part) => part.slot === "party" && isNamed(part, party)) ? [term("parties", party)] : [],
      ),
      ...one.signatories.flatMap((id) => {
        const name = facts.officials.find((official) => official.id === id)?.name;
        const isSaid = name && parts.some((part) => part.slot === "signatories" && isNamed(part, name));
        return isSaid ? [{ slot: "signatories", as: "name", term: name } as const] : [];
      }),
    ],
  };
}

function officialClaim({ name, posts }: Official, parts: readonly Part[], language: Language): Draft | null {
  const held = posts.find(({ post }) => parts.some((part) => part.slot === "post" && isNamed(part, post)));
  // Only the post told of a name that stands elsewhere, or the name alone: no office is said.
  if (!held || name[language] === null) return null;
  const isBodySaid = held.body !== null && parts.some(({ slot }) => slot === "body");
  return {
    kind: "official",
    key: "official",
    slots: [
      { slot: "name", as: "name", term: name },
      term("post", held.post),
      ...(isBodySaid ? [term("body", held.body!)] : []),
    ],
  };
}

function figureClaim({ value: amount, unit, approx, change }: Figure, parts: readonly Part[]): Draft | null {
  if (!parts.some(({ slot }) => slot === "value")) return null;
  const isChangeSaid = change !== null && parts.some(({ slot }) => slot === "change");
  return {
    kind: "figure",
    key: unit,
    slots: [
      value("value", amount),
      value("approx", approx),
      ...(isChangeSaid ? [value("direction", change.direction)] : []),
    ],
  };
}

function value(slot: string, one: string | number | boolean): Slot {
  return { slot, as: "value", value: one };
}

function term(slot: string, one: Term): Slot {
  return { slot, as: "term", term: one };
}

/** The part says this term: by id, else by words that begin alike, for the part stands in some case. */
function isNamed({ term: id, text }: Part, { id: own, zh, ru }: Term): boolean {
  if (id !== null && own !== null) return id === own;
  return isSaidBy(text, zh) || isSaidBy(text, ru);
}

/** Of words in another case the beginnings are the same; of a name the last part is enough. */
function isSaidBy(text: string, written: string | null): boolean {
  if (!written) return false;
  const said = wordsOf(text).at(-1) ?? "";
  const words = wordsOf(written);
  return words.some((word) => said.startsWith(word.slice(0, Math.max(2, word.length - 3)))) || text.includes(written);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
