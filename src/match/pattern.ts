/** The words of the pattern language: values that describe a run of chart items. No matching here. */
import type { FormFeatures, Item, Mention } from "../model/mention.js";

export type Pattern =
  | { readonly kind: "word"; readonly words: ReadonlySet<string> }
  | {
      readonly kind: "item";
      readonly keys: readonly string[];
      readonly test: (item: Item) => boolean;
      readonly label: string;
    }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "optional"; readonly part: Pattern }
  | { readonly kind: "list"; readonly part: Pattern; readonly separator: Pattern; readonly max: number }
  | { readonly kind: "gap"; readonly max: number; readonly unless: Pattern | null }
  | { readonly kind: "slot"; readonly name: string; readonly part: Pattern }
  | { readonly kind: "absent"; readonly part: Pattern }
  | { readonly kind: "edge" }
  | { readonly kind: "anchor"; readonly part: Pattern };

/** A word, or several in any nesting. */
export type Words = string | Iterable<Words>;

/**
 * Any of these words, as folded by the chart: lower case, е for ё. They are looked at when a text first asks: forms
 * that a grammar makes cost nothing before.
 */
export function word(...words: readonly Words[]): Pattern {
  const folded = oneOf(...words);
  return {
    kind: "word",
    get words() {
      return folded();
    },
  };
}

/** The set of these words, folded, made when it is first asked for. */
export function oneOf(...words: readonly Words[]): () => ReadonlySet<string> {
  let folded: ReadonlySet<string> | null = null;
  return () => {
    folded ??= new Set(Array.from(eachOf(words), (one) => one.toLowerCase().replaceAll("ё", "е")));
    return folded;
  };
}

function* eachOf(words: Iterable<Words>): Generator<string> {
  for (const one of words) {
    if (typeof one === "string") yield one;
    else yield* eachOf(one);
  }
}

/**
 * A mention of these kinds or term categories (`term:post`, `name`, `date`, `group:official`) or families of ids
 * (`event.conference`), in one of these cases.
 */
export function mention(keys: string | readonly string[], cases?: readonly FormFeatures["case"][]): Pattern {
  const list = typeof keys === "string" ? [keys] : keys;
  const wanted = new Set(list);
  return {
    kind: "item",
    keys: list,
    label: `${list.join("|")}${cases ? `:${cases.join("|")}` : ""}`,
    test: (item) => keysOf(item.mention).some((key) => wanted.has(key)) && (!cases || isInCase(item.mention, cases)),
  };
}

/** Such a mention, but none that is a term of these ids: 协定 but not 文件. */
export function mentionBut(key: string, ids: readonly string[]): Pattern {
  const unwanted = new Set(ids);
  return {
    kind: "item",
    keys: [key],
    label: `${key} but ${ids.join("|")}`,
    test: ({ mention: one }) => {
      const keys = keysOf(one);
      return keys.includes(key) && !keys.some((each) => unwanted.has(each));
    },
  };
}

/** An item of a kind of its own; it triggers nothing. */
export function isItem(label: string, test: (item: Item) => boolean): Pattern {
  return { kind: "item", keys: [], test, label };
}

export function sequence(...parts: readonly Pattern[]): Pattern {
  return { kind: "sequence", parts };
}

export function either(...options: readonly Pattern[]): Pattern {
  return { kind: "choice", options };
}

export function optional(...parts: readonly Pattern[]): Pattern {
  return { kind: "optional", part: parts.length === 1 ? parts[0]! : sequence(...parts) };
}

/** One or more, with a separator between each two: A、B和C. */
export function list(part: Pattern, separator: Pattern, max = 12): Pattern {
  return { kind: "list", part, separator, max };
}

/** Up to `max` items of any kind, as few as the rest allows, none of which begins what `unless` describes. */
export function gap(max: number, unless: Pattern | null = null): Pattern {
  return { kind: "gap", max, unless };
}

export function slot(name: string, part: Pattern): Pattern {
  return { kind: "slot", name, part };
}

/** Nothing of this kind comes next (in the direction of reading, away from the anchor). */
export function absent(part: Pattern): Pattern {
  return { kind: "absent", part };
}

/** The end of the sentence on this side. */
export const edge: Pattern = { kind: "edge" };

/** Where matching starts: one a rule. Its words or kinds are the triggers. */
export function anchor(part: Pattern): Pattern {
  return { kind: "anchor", part };
}

/** What a rule can be triggered by: the mention's kind, and the categories and ids of its terms. */
export function keysOf(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case "term": {
      const keys: string[] = [];
      for (const { category, as, id } of mention.readings) {
        keys.push(as === "adjective" ? `adjective:${category}` : `term:${category}`);
        if (id) keys.push(id, familyOf(id));
      }
      return keys;
    }
    case "group":
      return [`group:${mention.of}`];
    case "title":
      return mention.head ? ["title", "title:document"] : ["title"];
    default:
      return [mention.kind];
  }
}

/** The first two words of an id: `event.conference` of `event.conference.seminar`. */
function familyOf(id: string): string {
  const dot = id.indexOf(".", id.indexOf(".") + 1);
  return dot < 0 ? id : id.slice(0, dot);
}

function isInCase(mention: Mention, cases: readonly FormFeatures["case"][]): boolean {
  const forms =
    mention.kind === "term"
      ? mention.readings.flatMap((reading) => reading.forms)
      : mention.kind === "group" || mention.kind === "name"
        ? mention.forms
        : mention.kind === "title" && mention.head?.kind === "term"
          ? mention.head.readings.flatMap((reading) => reading.forms)
          : null;
  if (forms === null) return false;
  return forms.length === 0 || forms.some((form) => cases.includes(form.case));
}
