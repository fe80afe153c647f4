/** From dates as said to EDTF values: one pass over the dates of an article, in order. Knows no words. */
import { formatSpan, grainOf, parseDate } from "../model/calendar.js";
import type { Span } from "../model/span.js";
import type { DateExpression } from "./date.js";
import { DateMemory } from "./date-memory.js";
import { isSaidInFull, reckon } from "./date-reckon.js";

export interface DateContext {
  /** `YYYY-MM-DD`; without it a dateline or a full date at the very start of the text stands in. */
  readonly published: string | null;
  /** Where paragraphs and sentences begin, ascending; left out, the text is one paragraph, one sentence. */
  readonly paragraphs?: readonly number[];
  readonly sentences?: readonly number[];
}

export interface ResolvedDate extends Span {
  /** EDTF: `2008`, `2008-11`, `2008-11-28`, `XXXX-11-28`, `2008-11-28/2008-11-30`. */
  readonly value: string;
  /** `stated`: every part is in the words; `implied`: part comes from publication or the text before. */
  readonly certainty: "stated" | "implied";
  readonly rule: string;
}

/**
 * The values of an article's dates, which come in text order. A date that leans on something the text and its
 * publication do not tell (a bare «вчера» without a day of publication) is left out.
 */
export function resolveDates(expressions: readonly DateExpression[], context: DateContext): readonly ResolvedDate[] {
  const published = context.published === null ? null : parseDate(context.published);
  const memory = new DateMemory(published, context.paragraphs ?? [], context.sentences ?? []);
  const resolved: ResolvedDate[] = [];
  for (const expression of expressions) {
    memory.moveTo(expression.start);
    const span = reckon(expression, memory);
    if (span === null) continue;
    memory.keep(expression, span);
    const stated = isSaidInFull(expression);
    if (expression.start === 0 && stated && grainOf(span.from) === "day") memory.believe(span.from);
    resolved.push({
      start: expression.start,
      end: expression.end,
      value: formatSpan(span),
      certainty: stated ? "stated" : "implied",
      rule: expression.rule,
    });
  }
  return resolved;
}
