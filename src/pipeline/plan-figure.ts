/** Figures to sentences. A figure that does not say what it is of is not told. */
import type { Figure } from "../model/fact.js";
import type { Term } from "../model/term.js";
import { keyOfTerm } from "../model/value.js";
import { type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { dateValue, figureValue, type Sources } from "./plan-values.js";

/** Units of ratio: they say how a thing changed or what share it is, not how large it is. */
const ratios: ReadonlySet<string> = new Set(["%", "pp", "times"]);

export function tellFigure(figure: Figure, { facts }: Sources): Sentence | null {
  const { id, of, unit, change, period } = figure;
  if (!of || isOfNobody(of) || isToldByOther(figure, facts.figures)) return null;
  const slots = {
    period: dateValue(period, id, "period"),
    of: { kind: "term", fact: id, slot: "of", term: of } as const,
    amount: figureValue(figure),
    change: change && ({ kind: "change", fact: id, slot: "change", change } as const),
  };
  if (ratios.has(unit)) {
    // Without a period it is not known since when.
    if (change) return period === null ? null : sentence("figure.change", "figures", id, slots);
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

/** «Экспорт», 进出口总额: whose it is was said elsewhere, or not at all. */
function isOfNobody({ id, ru }: Term): boolean {
  const isBare = !ru?.includes(" ");
  return id === "topic.trade-total" || (isBare && (id === "topic.export" || id === "topic.import"));
}

/** A percentage said again as the change of another figure; a figure said twice, or once in round numbers. */
function isToldByOther(figure: Figure, figures: readonly Figure[]): boolean {
  const { id, value, unit, of, period, approx } = figure;
  const at = figures.indexOf(figure);
  return figures.some((other, index) => {
    if (other.id === id || !other.of || !of || keyOfTerm(other.of) !== keyOfTerm(of)) return false;
    const isChange =
      (unit === "%" && other.change?.percent === value) || (unit === "times" && other.change?.times === value);
    if (!ratios.has(other.unit) && isChange) return true;
    if (other.unit !== unit || other.period !== period) return false;
    const saysMore = other.change !== null && figure.change === null;
    return other.value === value
      ? saysMore || (index < at && !(figure.change && !other.change))
      : approx && !other.approx;
  });
}

/** Something that is measured in percent by its own nature. */
function isShare({ of }: Figure): boolean {
  return (
    of !== null && (/(?:占比|比重|份额|比例|率)$/u.test(of.zh ?? "") || /^(?:доля|удельный вес)/iu.test(of.ru ?? ""))
  );
}
