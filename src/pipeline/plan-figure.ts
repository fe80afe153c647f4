/** Figures and statements to sentences. A figure that does not say what it is of is not told. */
import type { Figure, Statement } from "../model/fact.js";
import { keyOfTerm, type Value } from "../model/value.js";
import { type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { dateValue, figureValue, listOf, partyValue, personValue, type Sources } from "./plan-values.js";

/** Units of ratio: they say how a thing changed or what share it is, not how large it is. */
const ratios: ReadonlySet<string> = new Set(["%", "pp", "times"]);

export function tellFigure(figure: Figure, { facts }: Sources): Sentence | null {
  const { id, of, unit, change, period } = figure;
  if (!of || isToldByOther(figure, facts.figures)) return null;
  const slots = {
    period: dateValue(period, id, "period"),
    of: { kind: "term", fact: id, slot: "of", term: of } as const,
    amount: figureValue(figure),
    change: change && ({ kind: "change", fact: id, slot: "change", change } as const),
  };
  if (ratios.has(unit)) {
    if (change) return sentence("figure.change", "figures", id, slots);
    return unit === "%" && isShare(figure) ? sentence("figure.share", "figures", id, slots) : null;
  }
  if (slots.amount.kind === "counted") return sentence("figure.count", "figures", id, slots);
  if (period || change) return sentence("figure.level", "figures", id, slots);
  return sentence("figure.line", "figures", id, slots);
}

const headlines: Readonly<Partial<Record<Situation, Situation>>> = {
  "figure.change": "headline.figure-change",
  "figure.line": "headline.figure-line",
  "figure.count": "headline.figure-count",
};

export function headFigure(figure: Figure, sources: Sources): Sentence | null {
  const told = tellFigure(figure, sources);
  return told && { ...told, situation: headlines[told.situation] ?? "headline.figure" };
}

export function tellStatement({ id, speaker, topics }: Statement, sources: Sources): Sentence | null {
  const official = typeof speaker === "string" ? sources.officials.get(speaker) : undefined;
  const who: Value | null = official
    ? personValue(official, id, "speaker")
    : typeof speaker === "string"
      ? null
      : partyValue(speaker, null, id, "speaker", sources);
  const about = listOf(topics.map((term) => ({ kind: "term", fact: id, slot: "topics", term })));
  return who && about ? sentence("statement.topics", "positions", id, { speaker: who, topics: about }) : null;
}

/** A percentage said again as the change of another figure. */
function isToldByOther({ id, value, unit, of }: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) =>
      other.id !== id &&
      other.of !== null &&
      of !== null &&
      keyOfTerm(other.of) === keyOfTerm(of) &&
      !ratios.has(other.unit) &&
      ((unit === "%" && other.change?.percent === value) || (unit === "times" && other.change?.times === value)),
  );
}

/** Something that is measured in percent by its own nature. */
function isShare({ of }: Figure): boolean {
  return (
    of !== null && (/(?:占比|比重|份额|比例|率)$/u.test(of.zh ?? "") || /^(?:доля|удельный вес)/iu.test(of.ru ?? ""))
  );
}
