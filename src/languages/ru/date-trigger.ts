/** The words a Russian date can begin with: everything else is passed over at once. */
import * as words from "./date-words.js";
import { isNumeralWord } from "./numeral-words.js";
import type { Token } from "./words.js";

const rest =
  "с со год через спустя за накануне полгода день сутки неделю неделей месяц месяцем годом днем такой такого такому таким таком последние последних последним другой";

const starts: ReadonlySet<string> = new Set([
  ...rest.split(" "),
  ...words.sames,
  ...words.likeAdjectives,
  ...words.firstPlurals,
  ...words.dayparts,
  ...[
    words.monthForms,
    words.monthShorts,
    words.weekdayForms,
    words.dayWords,
    words.dayAdjectives,
    words.lastYearAdjectives,
    words.relatives,
    words.towards,
    words.edges,
    words.seasonsWhen,
    words.seasonForms,
    words.ordinals,
    words.dayOrdinals,
    words.dayTens,
  ].flatMap((table: ReadonlyMap<string, unknown>) => [...table.keys()]),
]);

export function isDateWord(token: Token): boolean {
  if (token.kind === "number") return true;
  return token.kind === "word" && (starts.has(token.word) || isNumeralWord(token.word));
}
