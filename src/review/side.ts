/** One text of a pair, read for comparison: its language, figures and dates. Knows no terms and no facts. */
import type { ResolvedDate } from "../languages/date-resolve.js";
import { resolveDates } from "../languages/date-resolve.js";
import type { LanguagePack } from "../languages/pack.js";
import type { Quantity } from "../languages/quantity.js";
import { ru } from "../languages/ru/index.js";
import { zh } from "../languages/zh/index.js";
import type { Language } from "../model/language.js";
import type { Span } from "../model/span.js";
import { detectLanguage } from "../text/detect.js";
import { type NormalText, normalize } from "../text/normalize.js";

export interface Side {
  readonly language: Language;
  readonly normal: NormalText;
  readonly dates: readonly ResolvedDate[];
  readonly quantities: readonly Quantity[];
}

/** A stretch of the text as given. */
export interface Passage extends Span {
  readonly text: string;
}

const packs: Readonly<Record<Language, LanguagePack>> = { zh, ru };

/** `null` where the text is in neither language. */
export function readSide(source: string, language: Language | null, published: string | null): Side | null {
  const normal = normalize(source);
  const known = language ?? detectLanguage(normal.text);
  if (known === null) return null;
  const pack = packs[known];
  const { text } = normal;
  const sentences = pack.sentences(text).map(({ start }) => start);
  const paragraphs = [0, ...[...text.matchAll(/\n+/gu)].map(({ index, 0: breaks }) => index + breaks.length)];
  const dates = resolveDates(pack.dates(text, 0, text.length), { published, paragraphs, sentences });
  return { language: known, normal, dates, quantities: pack.quantities(text, 0, text.length, dates) };
}

/** The passage of the text as given that a span of the normal text stands for. */
export function passageOf({ normal }: Side, span: Span): Passage {
  const start = normal.startAt(span.start);
  const end = normal.endAt(span.end);
  return { start, end, text: normal.source.slice(start, end) };
}
