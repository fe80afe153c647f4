/** Which rules found what in an article, and which were called and found nothing: for whoever writes rules. */
import { type Explanation, explain, explainMisses, type Miss } from "../match/explain.js";
import { run } from "../match/run.js";
import type { Language } from "../model/language.js";
import { normalize } from "../text/normalize.js";
import { type Engine, packs } from "./engine.js";
import type { Given } from "./extract.js";
import { takeIn } from "./intake.js";
import { readText } from "./read.js";

export interface ExplainedSentence {
  /** The sentence in normal text. */
  readonly text: string;
  readonly found: readonly Explanation[];
  readonly missed: readonly Miss[];
}

export function explainArticle(
  source: string,
  language: Language,
  given: Given,
  engine: Engine,
): readonly ExplainedSentence[] {
  const { text } = normalize(source);
  const pack = packs[language];
  const reading = readText(text, takeIn(text, pack, given), pack, engine);
  const telling = engine.compiled(language).filter(({ kind }) => !kind.folds);
  return reading.folded.map((chart) => {
    const { start, end } = chart.sentence;
    const folded = reading.foldedBy
      .filter(({ finding }) => finding.chart.sentence.start === start)
      .map(({ finding }) => explain(finding));
    const told = telling.flatMap(({ rules }) => run(rules, chart).map(explain));
    return {
      text: text.slice(start, end),
      found: [...folded, ...told],
      missed: telling.flatMap(({ rules }) => explainMisses(rules, chart)),
    };
  });
}
