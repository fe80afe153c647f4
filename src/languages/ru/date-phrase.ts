/** Dates as Russian noun phrases in a case, without a preposition: «ноября 2007 года», «первом полугодии 2023 года». */
import { type CalendarDate, type CalendarSpan, grainOf } from "../../model/calendar.js";
import { monthCases } from "./date-words.js";

export type DateCase = "nom" | "gen" | "dat" | "acc" | "prp";

const caseOrder: readonly DateCase[] = ["nom", "gen", "dat", "acc", "prp"];
/** Nominative, genitive, dative, accusative, prepositional. */
function paradigm(forms: string): Readonly<Record<DateCase, string>> {
  const all = forms.split(" ");
  return Object.fromEntries(caseOrder.map((one, index) => [one, all[index] ?? ""])) as Record<DateCase, string>;
}

const year = paradigm("год года году год году");
const years = paradigm("годы годов годам годы годах");
const quarter = paradigm("квартал квартала кварталу квартал квартале");
const half = paradigm("полугодие полугодия полугодию полугодие полугодии");
const masculine = [
  "первый первого первому первый первом",
  "второй второго второму второй втором",
  "третий третьего третьему третий третьем",
  "четвёртый четвёртого четвёртому четвёртый четвёртом",
].map(paradigm);
const neuter = ["первое первого первому первое первом", "второе второго второму второе втором"].map(paradigm);

export function yearNoun(asked: DateCase, many: boolean): string {
  return (many ? years : year)[asked];
}

export function monthName(number: number, asked: DateCase): string {
  const index = { nom: 0, acc: 0, gen: 1, dat: 2, prp: 4 }[asked];
  return monthCases[number - 1]![index]!;
}

export function withYear(text: string, of: number | null): string {
  return of === null ? text : `${text} ${of} года`;
}

/** A day is «28 ноября» in every case. */
export function datePhrase(date: CalendarDate, asked: DateCase): string {
  switch (grainOf(date)) {
    case "year":
      return `${date.year} ${yearNoun(asked, false)}`;
    case "month":
      return withYear(monthName(date.month!, asked), date.year);
    case "day":
      return withYear(`${date.day} ${monthName(date.month!, "gen")}`, date.year);
  }
}

/** 17–18 ноября 2025 года; «30 августа — 2 сентября 2023 года»; «январе — мае 2023 года»; 2018–2020 годах. */
export function rangePhrase(span: CalendarSpan, asked: DateCase): string {
  const { from, to } = span;
  if (grainOf(from) === "year" && grainOf(to) === "year") return `${from.year}–${to.year} ${yearNoun(asked, true)}`;
  if (isInOneMonth(span)) return withYear(`${from.day}–${to.day} ${monthName(to.month!, "gen")}`, to.year);
  return periodPhrase(span, asked) ?? `${startPhrase(span, asked)} — ${datePhrase(to, asked)}`;
}

/** The first end, without the year that the other end says. */
export function startPhrase({ from, to }: CalendarSpan, asked: DateCase): string {
  const shared = from.year === to.year && from.month !== null && to.month !== null;
  return datePhrase(shared ? { ...from, year: null } : from, asked);
}

/** The quarter or the half that the months make up, if any. */
export function periodPhrase({ from, to }: CalendarSpan, asked: DateCase): string | null {
  if (grainOf(from) !== "month" || grainOf(to) !== "month" || from.year !== to.year) return null;
  const [first, last] = [from.month!, to.month!];
  if (last - first === 2 && last % 3 === 0) {
    return withYear(`${masculine[last / 3 - 1]![asked]} ${quarter[asked]}`, from.year);
  }
  if (last - first === 5 && last % 6 === 0) {
    return withYear(`${neuter[last / 6 - 1]![asked]} ${half[asked]}`, from.year);
  }
  return null;
}

/** Two days of one month. */
export function isInOneMonth({ from, to }: CalendarSpan): boolean {
  return from.day !== null && to.day !== null && from.year === to.year && from.month === to.month;
}
