/**
 * What a brief says without having it from the article: evidence that is no slice, slots nobody has evidence for, parts
 * of facts that are not there. Knows facts and parts; knows no language.
 */
import type { Brief, Evidence, Facts, Part, Span, Summary, SummarySentence } from "../../src/index.js";

/** Every fault in one line; none is the expectation. */
export function faultsOf(article: string, { facts, ...summaries }: Brief): readonly string[] {
  return [
    ...evidencesOf(facts).flatMap((one) => sliceFault(one, article)),
    ...[summaries.zh, summaries.ru].flatMap((summary) => summaryFaults(summary, facts)),
  ];
}

type Found = Pick<Evidence, "slot" | "start" | "end" | "text">;

function evidencesOf(facts: Facts): readonly Found[] {
  return [
    ...[...facts.dates, ...facts.figures].map((one) => ({ ...one, slot: "value" })),
    ...facts.officials.flatMap(({ mentions, evidence }) => [...mentions, ...evidence]),
    ...facts.bodies.flatMap(({ mentions }) => mentions),
    ...[...facts.agreements, ...facts.events, ...facts.figures, ...facts.statements].flatMap(
      ({ evidence }) => evidence,
    ),
  ];
}

function sliceFault({ slot, start, end, text }: Found, article: string): readonly string[] {
  const isSlice = start < end && article.slice(start, end) === text;
  return isSlice ? [] : [`${slot} ${start}–${end} is «${text}», the article has «${article.slice(start, end)}»`];
}

function summaryFaults(summary: Summary, facts: Facts): readonly string[] {
  const slots = slotsByFact(facts);
  return summary.sentences.flatMap((sentence) => [
    ...(sentence.facts.length === 0 ? [`no fact: ${sentence.text}`] : []),
    ...(sentence.parts.map(({ text }) => text).join("") === sentence.text ? [] : [`parts are not: ${sentence.text}`]),
    ...sentence.parts.flatMap((part) => partFaults(part, sentence, slots)),
  ]);
}

function partFaults(
  { fact, slot, text }: Part,
  sentence: SummarySentence,
  slots: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  if (fact === null) return slot === null ? [] : [`slot without a fact: ${slot} ${text}`];
  const known = slots.get(fact);
  if (!known) return [`no such fact ${fact}: ${sentence.text}`];
  if (slot === null || known.has(slot)) return [];
  return [`no evidence for ${slot} of ${fact}, said as «${text}»: ${sentence.text}`];
}

/** Slots of facts that stand in evidence of another name. */
const evidenceOf: Readonly<Record<string, readonly string[]>> = {
  // Said by the words that name the act, the document, the post.
  body: ["post", "body", "name"],
  format: ["type", "format", "object"],
  of: ["type", "of", "object", "what"],
  level: ["type", "level"],
  phase: ["type"],
  kind: ["type"],
  signatories: ["party", "signatory", "signatories"],
  party: ["party", "title", "side"],
  inForce: ["inForce", "date", "status", "title"],
  count: ["title", "count", "type"],
  delegation: ["delegation", "head", "member", "guest", "side", "host"],
  type: ["type", "title"],
  topics: ["topic", "topics"],
};

/** What each fact has evidence for, under the names a summary may print. */
function slotsByFact(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const slots = new Map<string, ReadonlySet<string>>([["article", new Set(["medium", "author", "date"])]]);
  const add = (id: string, evidence: readonly { readonly slot: string }[]) => {
    const own = new Set(evidence.map(({ slot }) => slot));
    for (const [printed, any] of Object.entries(evidenceOf)) if (any.some((one) => own.has(one))) own.add(printed);
    slots.set(id, own);
  };
  for (const { id, mentions, evidence } of facts.officials) {
    add(id, [...mentions, ...evidence, ...(evidence.length > 0 ? [{ slot: "post" }] : [])]);
  }
  for (const { id, evidence } of [...facts.events, ...facts.agreements, ...facts.figures, ...facts.statements]) {
    // «Соглашение … от 16 мая 1991 года», the bridge Tongjiang — …: date and place stand inside the title.
    const inside = (one: Span) => evidence.some(({ start, end }) => start <= one.start && one.end <= end);
    const dated = facts.dates.some(inside) ? [{ slot: "date" }] : [];
    const placed = facts.bodies.some(({ mentions }) => mentions.some(inside)) ? [{ slot: "place" }] : [];
    add(id, [...evidence, ...dated, ...placed]);
  }
  // Whoever takes office holds the post: the words for it are the official's.
  for (const { id, participants } of facts.events.filter(({ type }) => type === "appointment")) {
    const own = participants.some(({ official }) => official !== null);
    slots.set(id, new Set([...(slots.get(id) ?? []), ...(own ? ["post", "body"] : [])]));
  }
  for (const { id, mentions } of facts.bodies) add(id, mentions);
  for (const { id } of facts.dates) add(id, [{ slot: "value" }]);
  return slots;
}
