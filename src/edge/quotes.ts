/** The words of the article a fact or a sentence rests on: evidence that stands together becomes one quote. */
import type { Evidence, Facts } from "../model/fact.js";
import type { Span } from "../model/span.js";
import type { SummarySentence } from "../model/summary.js";

export interface Quote extends Span {
  readonly text: string;
}

/** Evidence of every fact, by id. */
export type EvidenceIndex = ReadonlyMap<string, readonly Evidence[]>;

export function indexEvidence(facts: Facts): EvidenceIndex {
  const index = new Map<string, readonly Evidence[]>();
  for (const { id, evidence } of [...facts.agreements, ...facts.events, ...facts.figures, ...facts.statements])
    index.set(id, evidence);
  for (const { id, evidence, mentions } of facts.officials) index.set(id, [...evidence, ...mentions.slice(0, 1)]);
  for (const { id, mentions } of facts.bodies) index.set(id, mentions.slice(0, 1));
  for (const { id, start, end, text, rule } of facts.dates) index.set(id, [{ slot: "value", start, end, text, rule }]);
  return index;
}

/** All evidence of the facts a sentence tells, in the order of the article. */
export function evidenceOf({ facts }: SummarySentence, index: EvidenceIndex): readonly Evidence[] {
  return facts.flatMap((id) => index.get(id) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Slices of the article: pieces of one sentence with little between them are quoted with what is between. The same words
 * said again, or as part of a longer quote, are quoted once.
 */
export function quotesOf(sentence: SummarySentence, index: EvidenceIndex, article: string): readonly Quote[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of evidenceOf(sentence, index)) {
    const last = spans.at(-1);
    if (last && (start <= last.end || isTogether(article.slice(last.end, start)))) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return withoutEchoes(spans.map(({ start, end }) => ({ start, end, text: article.slice(start, end) })));
}

function withoutEchoes(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(
    ({ text }, at) =>
      !quotes.some((other, index) => index !== at && other.text.includes(text) && (other.text !== text || index < at)),
  );
}

const furthest = 80;
const sentenceEnd = /[。！？!?\n\r]|\.\s/u;

function isTogether(between: string): boolean {
  return between.length <= furthest && !sentenceEnd.test(between);
}
