/** Which rules found what in an article, and which were called and found nothing: for whoever writes rules. */
import type { Kind } from "../facts/kind.js";
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
  const plain = new Map(reading.charts.map((chart) => [chart.sentence.start, chart]));
  return reading.folded.map((chart) => {
    const { start, end } = chart.sentence;
    const folded = reading.foldedBy
      .filter(({ finding }) => finding.chart.sentence.start === start)
      .map(({ finding }) => explain(finding));
    const chartFor = (kind: Kind) => (kind.unfolded ? (plain.get(start) ?? chart) : chart);
    const told = telling.flatMap(({ kind, rules }) => run(rules, chartFor(kind)).map(explain));
    return {
      text: text.slice(start, end),
      found: [...folded, ...told],
      missed: telling.flatMap(({ kind, rules }) => explainMisses(rules, chartFor(kind))),
    };
  });
}
