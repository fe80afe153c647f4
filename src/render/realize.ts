/**
 * A frame and values become a sentence: optional parts fall out, words agree, what is too long is shortened.
 * Knows no language (it asks the writer) and no kind of fact.
 */
import type { Measure, WriteContext, Writer } from "../languages/writer.js";
import type { Part } from "../model/summary.js";
import type { Term } from "../model/term.js";
import type { Concord, Value } from "../model/value.js";
import type { Node } from "./phrase.js";

/** What is known of the reader before the sentence begins. */
export type Reader = Pick<WriteContext, "glossary" | "known">;

/** One thing to say: the fact the frame's own words tell, and the values of its slots. */
export interface Telling {
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

/** The first frame that can be said within the measure; the shortest saying where none fits; `null` where none can be said. */
export function realize(
  frames: readonly (readonly Node[])[],
  telling: Telling,
  writer: Writer,
  context: Reader,
  { most, measure }: Measure,
): Realized | null {
  const failed = new Map<string, Term | null>();
  let shortest: Realized | null = null;
  for (const frame of frames) {
    for (const nodes of shorten(frame)) {
      const said = say(nodes, telling, writer, context, failed);
      if (!said) break;
      const length = measure(said.text);
      if (length <= most) return said;
      if (!shortest || length < measure(shortest.text)) shortest = said;
    }
  }
  return shortest;
}

/** What stopped a telling: the slots that no frame could say. */
export function findObstacles(telling: Telling, writer: Writer, context: Reader): readonly Omission[] {
  return Object.entries(telling.slots).flatMap(([slot, value]) =>
    value && !writer.concord(value, { ...context, before: "", agrees: null })
      ? [{ fact: value.fact, slot, term: termOf(value) }]
      : [],
  );
}

/** The frame whole, then without its last optional part, then without the last two… */
function shorten(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const versions = [nodes];
  for (let at = nodes.length - 1; at >= 0; at--) {
    if (nodes[at]?.kind === "group") versions.push(versions.at(-1)!.filter((node) => node !== nodes[at]));
  }
  return versions;
}

interface Draft {
  parts: Part[];
  introduces: string[];
  omissions: Omission[];
  said: Set<string>;
}

function say(
  nodes: readonly Node[],
  telling: Telling,
  writer: Writer,
  context: Reader,
  failed: Map<string, Term | null>,
): Realized | null {
  const draft: Draft = { parts: [], introduces: [], omissions: [], said: new Set() };
  if (!sayNodes(nodes, telling, writer, context, failed, draft)) return null;
  const parts = writer.finish(joinPlain(draft.parts));
  const unsaid = [...failed].filter(([slot]) => !draft.said.has(slot));
  return {
    parts,
    text: textOf(parts),
    facts: [...new Set([telling.fact, ...parts.flatMap(({ fact }) => (fact ? [fact] : []))])],
    introduces: draft.introduces,
    omissions: [
      ...draft.omissions,
      ...unsaid.map(([slot, term]) => ({ fact: telling.slots[slot]?.fact ?? telling.fact, slot, term })),
    ],
  };
}

function sayNodes(
  nodes: readonly Node[],
  telling: Telling,
  writer: Writer,
  context: Reader,
  failed: Map<string, Term | null>,
  draft: Draft,
): boolean {
  return nodes.every((node) => {
    if (node.kind === "text") {
      draft.parts.push(plain(node.text, telling.fact));
      return true;
    }
    if (node.kind === "group") {
      const inner = copyOf(draft);
      // What cannot be said falls out whole: the draft stays as it was.
      if (sayNodes(node.nodes, telling, writer, context, failed, inner)) Object.assign(draft, inner);
      return true;
    }
    const now = {
      ...context,
      known: new Set([...context.known, ...draft.introduces]),
      before: textOf(draft.parts),
      agrees: null,
    };
    const concord = node.agrees ? concordOf(telling.slots[node.agrees], writer, now) : null;
    if (node.agrees && !concord) return false;
    if (node.kind === "word") return sayWord(node, concord, telling, writer, draft);
    return saySlot(node, telling, writer, { ...now, agrees: concord }, failed, draft);
  });
}

function sayWord(
  { word, form }: Extract<Node, { kind: "word" }>,
  concord: Concord | null,
  { fact }: Telling,
  writer: Writer,
  draft: Draft,
): boolean {
  const text = writer.inflect(word, form, concord ?? { gender: null, number: "sg" });
  if (text !== null) draft.parts.push(plain(text, fact));
  return text !== null;
}

function saySlot(
  { name, form }: Extract<Node, { kind: "slot" }>,
  { slots }: Telling,
  writer: Writer,
  context: WriteContext,
  failed: Map<string, Term | null>,
  draft: Draft,
): boolean {
  const value = slots[name];
  if (!value) return false;
  const written = writer.write(value, form, name, context);
  if (!written || written.parts.length === 0) {
    failed.set(name, termOf(value));
    return false;
  }
  draft.parts.push(...written.parts);
  draft.introduces.push(...written.introduces);
  draft.omissions.push(...written.left.map((term) => ({ fact: value.fact, slot: name, term })));
  draft.said.add(name);
  return true;
}

function concordOf(value: Value | null | undefined, writer: Writer, context: WriteContext): Concord | null {
  return value ? writer.concord(value, context) : null;
}

function copyOf({ parts, introduces, omissions, said }: Draft): Draft {
  return { parts: [...parts], introduces: [...introduces], omissions: [...omissions], said: new Set(said) };
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

function plain(text: string, fact: string): Part {
  return { text, fact, slot: null, term: null, origin: null };
}

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
