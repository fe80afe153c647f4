/**
 * `term-missing`: a concept of the source of which the target has no wording, or fewer than the source.
 * Any admitted wording, abbreviation or inflected form will do; words of the term told in another order do as well.
 */
import { type Entry, roleOf } from "../glossary/schema.js";
import { isCapitalised } from "../languages/ru/words.js";
import type { Severity } from "../model/issue.js";
import type { Wording } from "./check-wording.js";
import type { TermFinding } from "./finding.js";
import { type Pair, preferredIn } from "./pair.js";
import { type Paraphrases, paraphrasesOf } from "./paraphrase.js";
import { passageOf } from "./side.js";
import type { Use, UseReading } from "./use.js";

export function checkMissing(pair: Pair, wording: Wording): readonly TermFinding[] {
  const supply = new Supply(pair.target.uses);
  const asked = pair.source.uses
    .map((use, index) => ({ ...use, readings: meant(use, pair.source.uses[index - 1]) }))
    .filter((use) => isAsked(use, pair));
  // What can be only one thing chooses first.
  const unmet = [...asked].sort((a, b) => a.readings.length - b.readings.length).filter((use) => !supply.take(use));
  const paraphrases = paraphrasesOf(pair.target);
  const said = new Map<string, number>();
  for (const use of asked) said.set(keyOf(use), (said.get(keyOf(use)) ?? 0) + 1);
  const concepts = new Map<string, Use[]>();
  for (const use of unmet.sort((a, b) => a.start - b.start)) {
    const key = keyOf(use);
    const same = concepts.get(key);
    if (same) same.push(use);
    else concepts.set(key, [use]);
  }
  return [...concepts.values()].flatMap((uses) => {
    return findingOf(uses, said.get(keyOf(uses[0]!)) ?? 0, pair, supply, paraphrases, wording);
  });
}

/** The target's uses, each given away once. */
class Supply {
  readonly #byId = new Map<string, Use[]>();
  readonly #taken = new Set<Use>();
  readonly #next = new Map<string, number>();
  readonly #countries = new Set<string>();

  constructor(uses: readonly Use[]) {
    for (const use of uses) {
      for (const { id, country } of use.readings) {
        const list = this.#byId.get(id);
        if (!list) this.#byId.set(id, [use]);
        else if (list.at(-1) !== use) list.push(use);
        if (country) this.#countries.add(country);
      }
    }
  }

  take({ readings }: Use): boolean {
    for (const { id } of readings) {
      const uses = this.#byId.get(id) ?? [];
      // What another concept has taken is passed over once and for all.
      let next = this.#next.get(id) ?? 0;
      while (next < uses.length && this.#taken.has(uses[next]!)) next++;
      this.#next.set(id, next);
      if (next >= uses.length) continue;
      this.#taken.add(uses[next]!);
      return true;
    }
    return false;
  }

  has({ readings }: Use): boolean {
    return readings.some(({ id }) => this.#byId.has(id));
  }

  /** A country is named in the names of its bodies too: «МИД КНР». */
  namesCountry({ readings }: Use): boolean {
    return readings.some(({ id, country }) => id.startsWith("country.") && country && this.#countries.has(country));
  }
}

/** 外交部 behind 中国 is that of China. */
function meant({ readings, start }: Use, before: Use | undefined): readonly UseReading[] {
  const country = before && before.end === start && before.folded ? before.readings[0]!.country : null;
  const own = country === null ? [] : readings.filter((one) => one.country === country);
  return own.length > 0 ? own : readings;
}

/** One Chinese character says too little to be held to; so does another cutting of the same text. */
function isAsked(use: Use, { source, target, glossary }: Pair): boolean {
  if (use.folded || use.crossing) return false;
  if (source.language === "zh" && use.end - use.start < 2) return false;
  return use.readings.every(({ id }) => {
    const entry = glossary.entries.get(id);
    return entry?.[target.language] !== undefined && (!freely.has(roleOf(id)) || isEstablished(entry));
  });
}

/** Acts and their attributes are verbs in one language and nouns in the other (访问, «посетил»): only names of events are asked for. */
const freely: ReadonlySet<string> = new Set(["event", "level", "act"]);

function keyOf({ readings }: Use): string {
  return readings
    .map(({ id }) => id)
    .sort()
    .join(" ");
}

function findingOf(
  uses: readonly Use[],
  said: number,
  { source, target, glossary }: Pair,
  supply: Supply,
  paraphrases: Paraphrases,
  wording: Wording,
): readonly TermFinding[] {
  const [first] = uses as [Use];
  const { id } = first.readings[0]!;
  const entry = glossary.entries.get(id)!;
  const write = preferredIn(entry, target.language)!;
  const place = passageOf(source, first);
  const common = { rule: "term-missing", source: place, target: null, term: id } as const;
  if (supply.has(first)) {
    // The second mention of a name may be a pronoun; the target has said it.
    const counted = uses.filter((use) => !isSecondMention(use, entry));
    if (counted.length === 0 || !isName(entry)) return [];
    const message = wording.fewer(place.text, said, said - uses.length);
    return [{ ...common, severity: "info", message, suggestion: write }];
  }
  if (supply.namesCountry(first)) return [];
  if (first.readings.some((one) => paraphrases.tell(glossary.entries.get(one.id)!))) return [];
  const message = wording.missing(place.text, write);
  return [{ ...common, severity: severityOf(entry, first), message, suggestion: write }];
}

function isSecondMention(use: Use, { zh, ru }: Entry): boolean {
  return use.readings.some(({ wording }) => wording === zh?.short || wording === ru?.short);
}

const names: ReadonlySet<string> = new Set(["body", "place", "person", "medium", "country"]);

function isName({ id }: Entry): boolean {
  return names.has(roleOf(id));
}

/** Names bind, established terms are expected; common nouns are freely turned, and a note is enough. */
function severityOf(entry: Entry, { readings }: Use): Severity {
  const role = roleOf(entry.id);
  const isSure = entry.status === "preferred" && readings.length === 1;
  if (role === "country") return "warning";
  if (names.has(role)) return isSure ? "error" : "warning";
  return isSure && (role === "post" || isEstablished(entry)) ? "warning" : "info";
}

/** Written with a capital in Russian, or known by an abbreviation. */
function isEstablished({ ru }: Entry): boolean {
  return ru !== undefined && (ru.short !== undefined || isCapitalised(ru.term.replace(/^«/u, ""), 0));
}
