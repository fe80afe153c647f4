/**
 * The notation of sentence frames, read into a tree. Knows brackets and braces; knows no language and no fact.
 *
 * | written | means |
 * | --- | --- |
 * | `{date}` | a slot: Latin letters, the value the plan puts there |
 * | `{host:ins}` | a slot in a form; more features after points: `{level:acc.pl}` |
 * | `{провести:past@host}` | a word of the language itself (any letters but Latin) in a form, agreeing with a slot |
 * | `{change:past@of}` | a slot that is said by a verb: it agrees with another slot |
 * | `[, в {place:where}]` | optional: falls out whole, with its own spaces and marks, when a slot in it is empty |
 *
 * Brackets may stand inside brackets; a bracket without a slot is a mistake. Chinese frames have slots without forms.
 * A Russian preposition о, в, с or к before a slot takes the shape the next word asks for (об, во, со, ко);
 * the first letter of a sentence becomes a capital: neither has a notation.
 */

export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string; readonly form: string; readonly agrees: string | null }
  | { readonly kind: "word"; readonly word: string; readonly form: string; readonly agrees: string | null }
  | { readonly kind: "group"; readonly nodes: readonly Node[] };

/** The forms a language knows, for checking a frame when it is loaded. */
export interface Forms {
  readonly slotForms: ReadonlySet<string>;
  readonly wordForms: ReadonlySet<string>;
}

/** What is wrong with a frame, with its cure; `at` is the place in the frame. */
export class PhraseError extends Error {
  override readonly name = "PhraseError";
  constructor(
    readonly at: number,
    message: string,
    readonly cure: string,
  ) {
    super(message);
  }
}

/** @throws {PhraseError} at the first mistake. */
export function parsePhrase(text: string, forms: Forms): readonly Node[] {
  const { nodes, end } = parseNodes(text, 0, 0, forms);
  if (end < text.length) throw new PhraseError(end, "a ] closes nothing", "Take it out, or open its bracket with [.");
  if (!text.trim()) throw new PhraseError(0, "the frame is empty", "Write a sentence.");
  return nodes;
}

/** Names of all slots said or agreed with, in order of appearance. */
export function slotsOf(nodes: readonly Node[]): readonly string[] {
  const names = nodes.flatMap((node) => {
    if (node.kind === "group") return slotsOf(node.nodes);
    if (node.kind === "text") return [];
    return [...(node.kind === "slot" ? [node.name] : []), ...(node.agrees ? [node.agrees] : [])];
  });
  return [...new Set(names)];
}

/** Slots that must be filled: those outside all brackets. */
export function requiredSlots(nodes: readonly Node[]): readonly string[] {
  return slotsOf(nodes.filter((node) => node.kind !== "group"));
}

interface Parsed {
  readonly nodes: readonly Node[];
  readonly end: number;
}

function parseNodes(text: string, from: number, depth: number, forms: Forms): Parsed {
  const nodes: Node[] = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push({ kind: "text", text: plain });
    plain = "";
  };
  let at = from;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (unit === "]") break;
    if (unit === "}") throw new PhraseError(at, "a } closes nothing", "Take it out, or open its brace with {.");
    if (unit === "[") {
      flush();
      const inner = parseNodes(text, at + 1, depth + 1, forms);
      if (text.charAt(inner.end) !== "]") throw new PhraseError(at, "a [ is never closed", "Close it with ].");
      if (slotsOf(inner.nodes).length === 0) {
        throw new PhraseError(at, "an optional part has no slot", "Take the brackets out, or put a slot between them.");
      }
      nodes.push({ kind: "group", nodes: inner.nodes });
      at = inner.end + 1;
    } else if (unit === "{") {
      flush();
      const end = text.indexOf("}", at);
      if (end < 0) throw new PhraseError(at, "a { is never closed", "Close it with }.");
      nodes.push(parseBraces(text.slice(at + 1, end), at, forms));
      at = end + 1;
    } else {
      plain += unit;
      at++;
    }
  }
  flush();
  return { nodes, end: at };
}

const slotName = /^[a-z][a-zA-Z]*$/u;
const ownWord = /^[^\sA-Za-z[\]{}]+$/u;

function parseBraces(inside: string, at: number, forms: Forms): Node {
  const [subject = "", rest = ""] = cutAt(inside, ":");
  const [form = "", agrees = ""] = cutAt(rest, "@");
  if (agrees && !slotName.test(agrees)) {
    throw new PhraseError(at, `«${subject}» agrees with «${agrees}»`, "After @ stands the name of a slot.");
  }
  if (slotName.test(subject)) {
    requireForm(form, subject, at, forms.slotForms);
    return { kind: "slot", name: subject, form, agrees: agrees || null };
  }
  if (!ownWord.test(subject)) {
    throw new PhraseError(
      at,
      `{${inside}} is neither a slot nor a word`,
      "Write a slot in Latin letters, or one word with its form.",
    );
  }
  requireForm(form, subject, at, forms.wordForms);
  return { kind: "word", word: subject, form, agrees: agrees || null };
}

function requireForm(form: string, subject: string, at: number, known: ReadonlySet<string>): void {
  if (known.has(form)) return;
  const list = [...known].filter(Boolean).join(", ") || "none";
  throw new PhraseError(
    at,
    form ? `{${subject}} asks for the form "${form}"` : `{${subject}} has no form`,
    `Forms of this language: ${list}.`,
  );
}

function cutAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
