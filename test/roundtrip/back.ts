/**
 * Facts read back from a summary against what it said: which claims came back, and which slots came back otherwise.
 * A term known by id is compared by id, a transcribed one by what is written.
 */
import type { Facts } from "../../src/model/fact.js";
import type { Language } from "../../src/model/language.js";
import type { Term } from "../../src/model/term.js";
import type { Claim, Slot } from "./said.js";

/** What did not come back: the whole fact (`slot` is its kind), or one slot of it. */
export interface Miss {
  readonly claim: Claim;
  readonly slot: string;
  readonly said: string;
  readonly read: string;
}

export interface Return {
  readonly claim: Claim;
  readonly misses: readonly Miss[];
}

/** A fact as read, slot by slot; a slot may have several values. */
interface Read {
  readonly key: string;
  readonly slots: Readonly<Record<string, readonly (string | number | boolean | Term)[]>>;
}

/** Each claim meets the fact that agrees with most of its slots; a fact is met once. */
export function bringBack(claims: readonly Claim[], facts: Facts, language: Language): readonly Return[] {
  const left: Record<Claim["kind"], Set<Read>> = {
    event: new Set(facts.events.map(readEvent)),
    agreement: new Set(facts.agreements.map((one) => readAgreement(one, facts))),
    official: new Set(facts.officials.flatMap(readPosts)),
    figure: new Set(facts.figures.map(readFigure)),
  };
  return claims.map((claim) => {
    const agreeing = (one: Read) => claim.slots.filter((slot) => agrees(slot, one, language, claim)).length;
    const rivals = [...left[claim.kind]].filter(({ key }) => key === claim.key);
    const best = rivals.reduce<Read | null>((a, b) => (a && agreeing(a) >= agreeing(b) ? a : b), null);
    if (!best || agreeing(best) === 0) {
      const others = [...left[claim.kind]].map(({ key }) => key).join(", ");
      return { claim, misses: [{ claim, slot: claim.kind, said: claim.key, read: others }] };
    }
    left[claim.kind].delete(best);
    const wrong = claim.slots.filter((slot) => !agrees(slot, best, language, claim));
    return {
      claim,
      misses: wrong.map((slot) => ({
        claim,
        slot: slot.slot,
        said: say(slot, language),
        read: (best.slots[slot.slot] ?? []).map((one) => sayValue(one, language)).join("; "),
      })),
    };
  });
}

/** One line a person can read. */
export function describe({ claim, slot, said, read }: Miss): string {
  return `${claim.kind} ${claim.key}: ${slot} said as ${said || "nothing"}, read as ${read || "nothing"} | ${claim.sentence}`;
}

function readEvent({ type, modality, date, place, participants, topics, details }: Facts["events"][number]): Read {
  const own = details as unknown as Readonly<Record<string, Term | null | undefined>>;
  const names = ["delegation", "level", "format", "of", "object", "what"] as const;
  return {
    key: `${type} ${modality}`,
    slots: {
      date: present(date),
      place: present(place),
      participants: participants.map(({ name }) => name),
      topics,
      ...Object.fromEntries(names.map((name) => [name, present(own[name] ?? null)])),
    },
  };
}

function readAgreement(one: Facts["agreements"][number], { officials }: Facts): Read {
  return {
    key: one.status,
    slots: {
      title: [one.title],
      type: [one.type, one.title],
      date: present(one.date),
      inForce: present(one.inForce),
      place: present(one.place),
      parties: one.parties,
      signatories: officials.filter(({ id }) => one.signatories.includes(id)).map(({ name }) => name),
    },
  };
}

function readPosts({ name, posts }: Facts["officials"][number]): readonly Read[] {
  return posts.map(({ post, body }) => ({
    key: "official",
    slots: { name: [name], post: [post], body: present(body) },
  }));
}

function readFigure({ value, unit, approx, change }: Facts["figures"][number]): Read {
  return { key: unit, slots: { value: [value], approx: [approx], direction: present(change?.direction ?? null) } };
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function agrees(slot: Slot, read: Read, language: Language, claim: Claim): boolean {
  if ((slot.slot === "post" || slot.slot === "body") && isFused(claim, read)) return true;
  const values = read.slots[slot.slot] ?? [];
  if (slot.as === "value") return values.includes(slot.value);
  return values.some((one) => {
    if (typeof one !== "object") return false;
    return isSame(slot.term, one, language) || (slot.as === "name" && isSameName(slot.term, one, language));
  });
}

/**
 * «Министр» of the «Министерство транспорта Российской Федерации» is written «министр транспорта Российской Федерации»,
 * which is read as «министр транспорта» of the state: one office, two ways to take it apart.
 */
function isFused({ slots }: Claim, read: Read): boolean {
  const said = Object.fromEntries(slots.flatMap((one) => (one.as === "value" ? [] : [[one.slot, one.term.ru ?? ""]])));
  const [post] = read.slots.post ?? [];
  const field = said.body?.match(/^(?:Министерство|Правительство) (.+)/u)?.[1];
  if (!field || typeof post !== "object" || !post.ru?.includes(" ")) return false;
  return fold(`${said.post} ${field}`).startsWith(fold(post.ru));
}

function isSame(said: Term, read: Term, language: Language): boolean {
  if (said.id !== null && said.id === read.id) return true;
  const [one, other] = [fold(said[language]), fold(read[language])];
  return one !== "" && one === other;
}

/** A surname, or a name with the given name left out, is the same person. */
function isSameName(said: Term, read: Term, language: Language): boolean {
  const [one, other] = [fold(said[language]), fold(read[language])];
  if (Math.min(one.length, other.length) < 2) return false;
  return one.endsWith(other) || other.endsWith(one);
}

function fold(text: string | null): string {
  return (text ?? "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function say(slot: Slot, language: Language): string {
  return slot.as === "value" ? String(slot.value) : sayValue(slot.term, language);
}

function sayValue(one: string | number | boolean | Term, language: Language): string {
  return typeof one === "object" ? `${one[language] ?? one.zh ?? one.ru ?? ""}` : String(one);
}
