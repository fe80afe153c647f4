/** Statements to sentences: one for each speaker, with the topics of all he said. Who said it about nothing known is not told. */
import type { Statement } from "../model/fact.js";
import type { Term } from "../model/term.js";
import { keyOfTerm, type Value } from "../model/value.js";
import { type Sentence, sentence } from "./plan-sentence.js";
import { listOf, partyValue, personValue, type Sources } from "./plan-values.js";

/** `statement.told` is a sentence of a brief, with its verb; `statement.topics` may be a line of a list. */
type Telling = "statement.told" | "statement.topics";

export function tellStatements(
  statements: readonly Statement[],
  sources: Sources,
  telling: Telling = "statement.topics",
): readonly Sentence[] {
  const bySpeaker = new Map<string, Statement[]>();
  for (const one of statements) {
    const key = typeof one.speaker === "string" ? one.speaker : keyOfTerm(one.speaker);
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), one]);
  }
  return [...bySpeaker.values()].flatMap((said) => tellSpeaker(said, sources, telling) ?? []);
}

function tellSpeaker(said: readonly Statement[], sources: Sources, telling: Telling): Sentence | null {
  const first = said.find(({ topics }) => topics.length > 0);
  const speaker = first && speakerValue(first, sources);
  const seen = new Set<string>();
  const topics = said
    .flatMap(({ id, topics: own }) => own.map((term) => ({ kind: "term", fact: id, slot: "topics", term }) as const))
    .filter(({ term }) => !seen.has(keyOfTerm(term)) && seen.add(keyOfTerm(term)));
  // 贸易 is said in 双边贸易额.
  const about = listOf(topics.filter((one) => !topics.some((other) => other !== one && holds(other.term, one.term))));
  return first && speaker && about ? sentence(telling, "positions", first.id, { speaker, topics: about }) : null;
}

function holds(long: Term, short: Term): boolean {
  const [one, two] = [long.zh ?? "", short.zh ?? ""];
  return two !== "" && one.length > two.length && one.includes(two);
}

function speakerValue({ id, speaker }: Statement, sources: Sources): Value | null {
  if (typeof speaker !== "string") return partyValue(speaker, null, id, "speaker", sources);
  const official = sources.officials.get(speaker);
  return official ? personValue(official, id, "speaker") : null;
}
