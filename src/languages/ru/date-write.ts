/**
 * EDTF values in Russian: «28 ноября 2008 года», «в ноябре 2007 года», «с 3 по 4 ноября 2025 года», «за 11 месяцев
 * 2023 года». A year that is open (`XXXX`) is left out. Capitals and no-break spaces are the typography's.
 */
import { type CalendarDate, type CalendarSpan, grainOf, isPoint, parseSpan, point } from "../../model/calendar.js";
import {
  type DateCase,
  datePhrase,
  isInOneMonth,
  monthName,
  periodPhrase,
  rangePhrase,
  startPhrase,
  withYear,
  yearNoun,
} from "./date-phrase.js";

/**
 * `nom`, `gen`, `acc` have no preposition; `when` is «в ноябре», `since` «с ноября», `until` «до ноября», `by` «к ноябрю»,
 * `for` «на ноябрь», `over` a period reported («за 11 месяцев», «в 2021 году»), `from-to` «с 3 по 4 ноября».
 */
export type DateForm = "nom" | "gen" | "acc" | "when" | "since" | "until" | "by" | "for" | "over" | "from-to";

/** A value in a form; a value that is no EDTF date comes back as it is. */
export function writeDate(value: string, form: DateForm): string {
  const span = parseSpan(value);
  return span === null ? value : writeSpan(span, form);
}

/**
 * Dates joined with «и»; what they share is said once: «в ноябре 2007 года и июне 2008 года», «3 и 7 ноября 2025 года».
 */
export function writeDates(values: readonly string[], form: DateForm): string {
  const points = values
    .map(parseSpan)
    .filter((span) => span !== null)
    .filter(isPoint);
  const grains = new Set(points.map(({ from }) => grainOf(from)));
  if (points.length < values.length || points.length < 2 || grains.size > 1) {
    return list(values.map((value) => writeDate(value, form)));
  }
  return writePoints(
    points.map(({ from }) => from),
    form,
  );
}

/** The preposition and the case it asks for; a day takes no «в». */
const governed: Readonly<Record<DateForm, readonly [preposition: string, asked: DateCase]>> = {
  nom: ["", "nom"],
  gen: ["", "gen"],
  acc: ["", "acc"],
  when: ["в", "prp"],
  over: ["в", "prp"],
  "from-to": ["в", "prp"],
  since: ["с", "gen"],
  until: ["до", "gen"],
  by: ["к", "dat"],
  for: ["на", "acc"],
};

function writeSpan(span: CalendarSpan, form: DateForm): string {
  if (isPoint(span)) return writePoints([span.from], form);
  const [preposition, asked] = governed[form];
  const named = grainOf(span.from) === "year" || periodPhrase(span, asked) !== null;
  switch (form) {
    case "from-to":
      return writeFromTo(span);
    case "over":
      return writeOver(span);
    case "since":
      return named ? join(preposition, rangePhrase(span, asked)) : writeSpan(point(span.from), form);
    case "until":
      return named ? join(preposition, rangePhrase(span, asked)) : writeSpan(point(span.to), form);
    case "when":
      if (grainOf(span.from) === "day") return isInOneMonth(span) ? rangePhrase(span, asked) : writeFromTo(span);
      return join(preposition, rangePhrase(span, asked));
    default:
      return join(preposition, rangePhrase(span, asked));
  }
}

/** Dates of one grain, with one preposition. */
function writePoints(dates: readonly CalendarDate[], form: DateForm): string {
  const [preposition, asked] = governed[form];
  switch (grainOf(dates[0]!)) {
    case "year":
      return join(preposition, `${list(dates.map(({ year }) => String(year)))} ${yearNoun(asked, dates.length > 1)}`);
    case "month":
      return join(preposition, list(sayYearOnce(dates, asked)));
    case "day":
      return join(preposition === "в" ? "" : preposition, daysOfOneMonth(dates) ?? list(sayYearOnce(dates, asked)));
  }
}

/** The year stands once, behind the last of those that share it. */
function sayYearOnce(dates: readonly CalendarDate[], asked: DateCase): readonly string[] {
  return dates.map((date, index) => {
    const shared = date.year !== null && dates[index + 1]?.year === date.year;
    return datePhrase(shared ? { ...date, year: null } : date, asked);
  });
}

/** «3 и 7 ноября 2025 года» */
function daysOfOneMonth(dates: readonly CalendarDate[]): string | null {
  const first = dates[0]!;
  if (dates.length < 2 || dates.some(({ year, month }) => year !== first.year || month !== first.month)) return null;
  return withYear(`${list(dates.map(({ day }) => String(day)))} ${monthName(first.month!, "gen")}`, first.year);
}

/** «с 3 по 4 ноября 2025 года», «с апреля 2013 года по сентябрь 2022 года», «с 2009 по 2011 год». */
function writeFromTo(span: CalendarSpan): string {
  const { from, to } = span;
  const years = grainOf(from) === "year" && grainOf(to) === "year";
  const start = years ? String(from.year) : isInOneMonth(span) ? String(from.day) : startPhrase(span, "gen");
  return `${join("с", start)} по ${datePhrase(to, "acc")}`;
}

/** «за 11 месяцев 2023 года», «за третий квартал 2023 года», «в 2018–2020 годах», «за июль — август 2023 года». */
function writeOver(span: CalendarSpan): string {
  const { from, to } = span;
  if (grainOf(from) === "day") return writeFromTo(span);
  if (grainOf(from) === "year") return join("в", rangePhrase(span, "prp"));
  const sofar = from.month === 1 && grainOf(to) === "month" && from.year === to.year && to.month! < 12;
  if (!sofar || periodPhrase(span, "acc") !== null) return `за ${rangePhrase(span, "acc")}`;
  return `за ${withYear(`${to.month} ${to.month! < 5 ? "месяца" : "месяцев"}`, from.year)}`;
}

/** «со 2 ноября» (второго), «во втором», «ко второму»; else the short form. */
function join(preposition: string, rest: string): string {
  if (preposition === "") return rest;
  const second = (preposition === "с" || preposition === "к") && /^2(?!\d)/u.test(rest);
  const long = second || (/^[вск]$/u.test(preposition) && rest.startsWith("втор"));
  return `${preposition}${long ? "о" : ""} ${rest}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} и ${parts.at(-1)}`;
}
