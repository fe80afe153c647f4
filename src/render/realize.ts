/**
 * A frame and values become a sentence: optional parts fall out, words agree, what is too long is shortened.
 * Knows no language (it asks the writer) and no kind of fact.
 */
import type { Measure, WriteContext, Writer } from "../languages/writer.js";
import type { Part } from "../model/summary.js";
import type { Term } from "../model/term.js";
import type { Concord, Value } from "../model/value.js";
import { type Node, requiredSlots } from "./phrase.js";

/** What is known of the reader before the sentence begins. */
export type Reader = Pick<WriteContext, "glossary" | "known" | "abbreviated">;

/** One thing to say: the fact the frame's own words tell, and the values of its slots. */
interface Telling {
  readonly fact: string;
  readonly slots: Readonly<Record<string, Value | null>>;
}

/** What a sentence could not say, though the fact has it. */
export interface Omission {
  readonly fact: string;
  readonly slot: string;
  readonly term: Term | null;
}

export interface Realized {
  readonly parts: readonly Part[];
  readonly text: string;
  /** Ids of all facts told, the frame's own first. */
  readonly facts: readonly string[];
  /** Keys of the people and bodies named. */
  readonly introduces: readonly string[];
  readonly omissions: readonly Omission[];
}

type Frame = readonly Node[];

/**
 * The first frame that can be said within the measure, if need be with short titles, without its last optional parts,
 * then with lists cut short; the shortest saying where none fits; `null` where none can be said.
 */
export function realize(
  frames: readonly Frame[],
  telling: Telling,
  writer: Writer,
  reader: Reader,
  { most, measure }: Measure,
): Realized | null {
  let shortest: Realized | null = null;
  for (const version of cutLists(telling)) {
    const sayings = withTitles(version).map((one) => new Saying(one, writer, reader));
    for (const frame of frames) {
      if (requiredSlots(frame).some((slot) => !telling.slots[slot])) continue;
      for (const nodes of shorten(frame)) {
        const said = sayings.flatMap((saying) => saying.say(nodes) ?? []);
        if (said.length === 0) break;
        const fitting = said.find(({ text }) => measure(text) <= most);
        if (fitting) return fitting;
        for (const one of said) if (!shortest || measure(one.text) < measure(shortest.text)) shortest = one;
      }
    }
    if (!shortest) return null;
  }
  return shortest;
}

/** The telling as it is, then with fewer and fewer members of every list that may stay open. */
function* cutLists(telling: Telling): Iterable<Telling> {
  yield telling;
  const slots = Object.entries(telling.slots);
  for (const most of [5, 4, 3, 2, 1]) {
    if (!slots.some(([, value]) => isLonger(value, most))) continue;
    yield { ...telling, slots: Object.fromEntries(slots.map(([slot, value]) => [slot, cutList(value, most)])) };
  }
}

/** With full titles, and with short ones where there are titles. */
function withTitles(telling: Telling): readonly Telling[] {
  const slots = Object.entries(telling.slots).map(([slot, value]) => [slot, shortTitles(value)] as const);
  const isTitled = slots.some(([slot, value]) => value !== telling.slots[slot]);
  return isTitled ? [telling, { ...telling, slots: Object.fromEntries(slots) }] : [telling];
}

function shortTitles(value: Value | null): Value | null {
  if (value?.kind === "document") return { ...value, short: true };
  if (value?.kind !== "list" || !value.items.some(({ kind }) => kind === "document")) return value;
  return { ...value, items: value.items.map((one) => (one.kind === "document" ? { ...one, short: true } : one)) };
}

function isLonger(value: Value | null, most: number): boolean {
  return value?.kind === "list" && !value.whole && value.items.length > most;
}

function cutList(value: Value | null, most: number): Value | null {
  const isLong = value?.kind === "list" && isLonger(value, most);
  return isLong ? { ...value, items: value.items.slice(0, most), open: true } : value;
}

/** What stopped a telling: the slots that no form can say. */
export function findObstacles({ slots }: Telling, writer: Writer, reader: Reader): readonly Omission[] {
  const context = { ...reader, before: "", agrees: null };
  return Object.entries(slots).flatMap(([slot, value]) =>
    value && !writer.concord(value, context) ? [{ fact: value.fact, slot, term: termOf(value) }] : [],
  );
}

/** The frame whole, then without its last optional part, then without the last two… */
function* shorten(frame: Frame): Iterable<Frame> {
  let version = frame;
  yield version;
  for (let at = frame.length - 1; at >= 0; at--) {
    if (frame[at]?.kind !== "group") continue;
    version = version.filter((node) => node !== frame[at]);
    yield version;
  }
}

/** What has been said of a sentence so far. */
interface Draft {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly known: ReadonlySet<string>;
  readonly introduces: readonly string[];
  readonly omissions: readonly Omission[];
  readonly slots: ReadonlySet<string>;
}

/** Tries to say one telling; remembers which slots failed in any frame. */
class Saying {
  readonly #telling: Telling;
  readonly #writer: Writer;
  readonly #reader: Reader;
  readonly #failed = new Map<string, Value>();

  constructor(telling: Telling, writer: Writer, reader: Reader) {
    this.#telling = telling;
    this.#writer = writer;
    this.#reader = reader;
  }

  say(nodes: Frame): Realized | null {
    const nothing = new Set<string>();
    const empty = { parts: [], text: "", known: this.#reader.known, introduces: [], omissions: [], slots: nothing };
    const draft = this.#sayAll(nodes, empty);
    if (!draft) return null;
    const parts = this.#writer.finish(joinPlain(draft.parts));
    const unsaid = [...this.#failed].filter(([slot]) => !draft.slots.has(slot));
    return {
      parts,
      text: textOf(parts),
      facts: [...new Set([this.#telling.fact, ...parts.flatMap(({ fact }) => fact ?? [])])],
      introduces: draft.introduces,
      omissions: [
        ...draft.omissions,
        ...unsaid.map(([slot, value]) => ({ fact: value.fact, slot, term: termOf(value) })),
      ],
    };
  }

  #sayAll(nodes: Frame, from: Draft): Draft | null {
    let draft: Draft | null = from;
    for (const node of nodes) {
      draft = this.#sayNode(node, draft);
      if (!draft) return null;
    }
    return draft;
  }

  #sayNode(node: Node, draft: Draft): Draft | null {
    switch (node.kind) {
      case "text":
        return add(draft, [this.#plain(node.text)]);
      case "group":
        // What cannot be said falls out whole.
        return this.#sayAll(node.nodes, draft) ?? draft;
      case "word": {
        const concord = node.agrees ? this.#concord(node.agrees, draft) : unmarked;
        const text = concord && this.#writer.inflect(node.word, node.form, concord);
        return text === null ? null : add(draft, [this.#plain(text)]);
      }
      case "slot":
        return this.#saySlot(node, draft);
    }
  }

  #saySlot({ name, form, agrees }: Extract<Node, { kind: "slot" }>, draft: Draft): Draft | null {
    const value = this.#telling.slots[name];
    const concord = agrees ? this.#concord(agrees, draft) : null;
    if (!value || (agrees && !concord)) return null;
    const said = this.#writer.write(value, form, name, this.#context(draft, concord));
    if (!said || said.parts.length === 0) {
      this.#failed.set(name, value);
      return null;
    }
    const left = said.left.map((term) => ({ fact: value.fact, slot: name, term }));
    return {
      ...add(draft, said.parts),
      known: said.introduces.length > 0 ? new Set([...draft.known, ...said.introduces]) : draft.known,
      introduces: [...draft.introduces, ...said.introduces],
      omissions: [...draft.omissions, ...left],
      slots: new Set([...draft.slots, name]),
    };
  }

  #concord(slot: string, draft: Draft): Concord | null {
    const value = this.#telling.slots[slot];
    return value ? this.#writer.concord(value, this.#context(draft, null)) : null;
  }

  #context({ known, text }: Draft, agrees: Concord | null): WriteContext {
    return { ...this.#reader, known, before: text, agrees };
  }

  #plain(text: string): Part {
    return { text, fact: this.#telling.fact, slot: null, term: null, origin: null };
  }
}

const unmarked: Concord = { gender: null, number: "sg" };

function add(draft: Draft, parts: readonly Part[]): Draft {
  return { ...draft, parts: [...draft.parts, ...parts], text: draft.text + textOf(parts) };
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

/** Neighbouring words of one fact and no slot become one part. */
function joinPlain(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.slot === null && part.slot === null && last.fact === part.fact) {
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    } else if (part.text) {
      joined.push(part);
    }
  }
  return joined;
}

/** The term an omission can be named by. */
function termOf(value: Value): Term | null {
  switch (value.kind) {
    case "term":
    case "body":
    case "place":
    case "event":
    case "title":
      return value.term;
    case "person":
      return value.name;
    case "post":
      return value.post.post;
    case "document":
      return value.title;
    case "counted":
      return value.noun;
    case "list":
      return value.items[0] ? termOf(value.items[0]) : null;
    default:
      return null;
  }
}
