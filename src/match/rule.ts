/** A rule is a value: what it is about, when it holds, and examples that run as tests. */
import type { Pattern } from "./pattern.js";

export interface Rule<Says = unknown> {
  /** From general to special, language first: `zh.meeting.with`. */
  readonly id: string;
  /** One sentence. */
  readonly about: string;
  readonly when: Pattern;
  /** What holds whatever fills the slots: type, status, modality. */
  readonly says: Says;
  /** Sentences with the slots marked: `[host:习近平]同[guest:普京]举行会谈。` */
  readonly finds: readonly string[];
  /** Sentences in which this rule finds nothing. */
  readonly ignores: readonly string[];
}

export function rule<Says>(value: Rule<Says>): Rule<Says> {
  return value;
}

/** The words and mention keys that can trigger a pattern: those of its anchor. */
export function triggersOf(pattern: Pattern): readonly string[] {
  const anchored = findAnchor(pattern);
  if (!anchored) throw new TypeError("A rule needs one anchor(…) in its pattern.");
  return wordsOf(anchored);
}

/** All literal words of a pattern: the language without spaces cuts its sentences by them. */
export function literalsOf(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "word":
      return [...pattern.words];
    case "sequence":
      return pattern.parts.flatMap(literalsOf);
    case "choice":
      return pattern.options.flatMap(literalsOf);
    case "list":
      return [...literalsOf(pattern.part), ...literalsOf(pattern.separator)];
    case "gap":
      return pattern.unless ? literalsOf(pattern.unless) : [];
    case "optional":
    case "slot":
    case "absent":
    case "anchor":
      return literalsOf(pattern.part);
    case "item":
    case "edge":
      return [];
  }
}

function findAnchor(pattern: Pattern): Pattern | null {
  switch (pattern.kind) {
    case "anchor":
      return pattern.part;
    case "sequence":
      for (const part of pattern.parts) {
        const found = findAnchor(part);
        if (found) return found;
      }
      return null;
    case "slot":
      return findAnchor(pattern.part);
    default:
      return null;
  }
}

function wordsOf(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "word":
      return [...pattern.words];
    case "item":
      return pattern.keys;
    case "choice":
      return pattern.options.flatMap(wordsOf);
    case "slot":
    case "anchor":
      return wordsOf(pattern.part);
    case "list":
      return wordsOf(pattern.part);
    case "sequence":
      // The first part must be there, and is where the anchor stands.
      return pattern.parts[0] ? wordsOf(pattern.parts[0]) : [];
    default:
      throw new TypeError("An anchor holds words or mentions that must be there.");
  }
}
