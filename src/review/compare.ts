/**
 * The facts of an article against the facts of its translation: what is missing, what was added, what differs.
 * What one side leaves unsaid contradicts nothing. Knows no texts: both have been read.
 */
import type { Evidence, Facts } from "../model/fact.js";
import type { Term } from "../model/term.js";

export type ComparedFact = "date" | "official" | "body" | "agreement" | "event" | "figure";

/** One side of a difference: the fact, what it says, and where. */
export interface ComparedSide {
  readonly id: string;
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

export interface Difference {
  readonly kind: "missing" | "added" | "differs";
  readonly fact: ComparedFact;
  /** The slot that differs; `null` where the whole fact is missing or added. */
  readonly slot: string | null;
  readonly left: ComparedSide | null;
  readonly right: ComparedSide | null;
}

/** Differences kind by kind, each in the order of the left side, what was added behind. */
export function compareFacts(left: Facts, right: Facts): readonly Difference[] {
  return [
    ...compareKind(
      "date",
      left.dates.map((one) => dateOf(one, "left")),
      right.dates.map((one) => dateOf(one, "right")),
    ),
    ...compareKind("official", left.officials.map(officialOf), right.officials.map(officialOf)),
    ...compareKind("body", left.bodies.map(bodyOf), right.bodies.map(bodyOf)),
    ...compareKind(
      "agreement",
      left.agreements.map((one) => agreementOf(one, "left")),
      right.agreements.map((one) => agreementOf(one, "right")),
    ),
    ...compareKind(
      "event",
      left.events.map((one) => eventOf(one, "left")),
      right.events.map((one) => eventOf(one, "right")),
    ),
    ...compareKind("figure", left.figures.map(figureOf), right.figures.map(figureOf)),
  ];
}

/** A fact made comparable: by what it is known again, and what else it says. */
interface Comparable {
  readonly id: string;
  readonly value: string;
  readonly evidence: readonly Evidence[];
  /** Keys of which one shared by both sides makes them the same fact. */
  readonly keys: readonly string[];
  /** Shared keys that make one of several a better match. */
  readonly hints: readonly string[];
  /** `null`: not said. A slot agrees where one key is shared. */
  readonly slots: Readonly<Record<string, Slot | null>>;
}

interface Slot {
  readonly value: string;
  readonly keys: readonly string[];
}

function compareKind(
  fact: ComparedFact,
  left: readonly Comparable[],
  right: readonly Comparable[],
): readonly Difference[] {
  const byKey = new Map<string, Comparable[]>();
  for (const one of right) for (const key of one.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const met = new Set<Comparable>();
  const found = left.flatMap((one): readonly Difference[] => {
    const same = new Set(one.keys.flatMap((key) => byKey.get(key) ?? []));
    const [best] = [...same].sort(
      (a, b) => Number(met.has(a)) - Number(met.has(b)) || nearness(one, b) - nearness(one, a),
    );
    if (!best) return [{ kind: "missing", fact, slot: null, left: sideOf(one), right: null }];
    met.add(best);
    return Object.entries(one.slots).flatMap(([slot, said]) => {
      const other = best.slots[slot] ?? null;
      if (said === null || other === null || said.keys.some((key) => other.keys.includes(key))) return [];
      return [{ kind: "differs" as const, fact, slot, left: sideOf(one, said), right: sideOf(best, other) }];
    });
  });
  // A fact said twice on the right is met when one of its like is.
  const known = new Set(left.flatMap(({ keys }) => keys));
  const added = right.filter((one) => !met.has(one) && !one.keys.some((key) => known.has(key)));
  return [
    ...found,
    ...added.map((one): Difference => ({ kind: "added", fact, slot: null, left: null, right: sideOf(one) })),
  ];
}

function nearness(one: Comparable, other: Comparable): number {
  return one.hints.filter((hint) => other.hints.includes(hint)).length;
}

function sideOf({ id, value, evidence }: Comparable, slot?: Slot): ComparedSide {
  return { id, value: slot?.value ?? value, evidence };
}

/** By glossary id, and by either name: hanzi of a transcribed name cannot come back from Russian. */
function keysOf({ id, zh, ru }: Term): readonly string[] {
  return [id && `id ${id}`, zh && `zh ${zh}`, ru && `ru ${ru.toLowerCase()}`].filter(
    (key) => key !== null && key !== "",
  ) as string[];
}

function sayTerm({ zh, ru }: Term): string {
  return [zh, ru].filter((one) => one !== null).join(" / ");
}

function slotOf(value: string | null): Slot | null {
  return value === null ? null : { value, keys: [value] };
}

function termSlot(term: Term | null): Slot | null {
  return term && { value: sayTerm(term), keys: keysOf(term) };
}

type Which = "left" | "right";

/** A date whose year is not said agrees with that of any year on the other side; two years never agree. */
function dateKeys(value: string, which: Which): readonly string[] {
  const yearless = value.replaceAll(/\d{4}(?=-)/gu, "XXXX");
  if (yearless === value && !value.includes("XXXX")) return [value];
  const isOpen = value.includes("XXXX");
  return [value, `open ${isOpen ? which : opposite[which]} ${yearless}`];
}

const opposite = { left: "right", right: "left" } as const;

function dateSlot(value: string | null, which: Which): Slot | null {
  return value === null ? null : { value, keys: dateKeys(value, which) };
}

function dateOf({ id, value, start, end, text, rule }: Facts["dates"][number], which: Which): Comparable {
  return {
    id,
    value,
    evidence: [{ slot: "value", start, end, text, rule }],
    keys: dateKeys(value, which),
    hints: [],
    slots: {},
  };
}

function officialOf({ id, name, posts, evidence }: Facts["officials"][number]): Comparable {
  const held = posts.map(({ post }) => post);
  const said = held.length > 0 ? { value: held.map(sayTerm).join("; "), keys: held.flatMap(keysOf) } : null;
  return { id, value: sayTerm(name), evidence, keys: keysOf(name), hints: [], slots: { posts: said } };
}

function bodyOf({ id, name, mentions }: Facts["bodies"][number]): Comparable {
  return { id, value: sayTerm(name), evidence: mentions, keys: keysOf(name), hints: [], slots: {} };
}

function agreementOf(
  { id, title, type, parties, status, date, count, evidence }: Facts["agreements"][number],
  which: Which,
): Comparable {
  return {
    id,
    value: sayTerm(title),
    evidence,
    keys: [...keysOf(title), ...keysOf(type)],
    hints: [...keysOf(title), ...parties.flatMap(keysOf), ...(date ? [date] : [])],
    slots: { status: slotOf(status), date: dateSlot(date, which), count: slotOf(String(count)) },
  };
}

function eventOf(
  { id, type, date, place, participants, modality, evidence }: Facts["events"][number],
  which: Which,
): Comparable {
  return {
    id,
    value: type,
    evidence,
    keys: [type],
    hints: [...participants.flatMap(({ name }) => keysOf(name)), ...(date ? [date] : [])],
    slots: { date: dateSlot(date, which), place: termSlot(place), modality: slotOf(modality) },
  };
}

function figureOf({ id, value, unit, change, evidence, text }: Facts["figures"][number]): Comparable {
  const keys = change?.times != null ? [`${value} ${unit}`, `factor ${change.times}`] : [`${value} ${unit}`];
  return { id, value: text, evidence, keys, hints: [], slots: { change: slotOf(change?.direction ?? null) } };
}
