/** What an article has dated so far: the day it speaks from, and the last dates a later one can lean on. */
import { type CalendarDate, type CalendarSpan, daysBetween, grainOf, isPoint, lastDay } from "../model/calendar.js";
import type { DateExpression, DateRole } from "./date.js";

/** A date said, and where. */
export interface Said {
  readonly span: CalendarSpan;
  readonly role: DateRole;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Days on either side of the report that its own story takes place in. */
const recent = 366;
/** A dateline is believed for an article published at most so many days later. */
const datelineReach = 7;

type Test = (span: CalendarSpan) => boolean;
/** A day, or a few; a week is no day to go on from. */
const hasDay: Test = (span) => span.to.day !== null && daysBetween(span.from, span.to) < 6;
const hasMonth: Test = (span) => span.from.month !== null;
const hasYear: Test = (span) => span.from.year !== null;
const isPeriod: Test = (span) => grainOf(span.from) !== "day" || !isPoint(span);

export class DateMemory {
  /** The day the article speaks from; its year may be open; null where nothing tells it. */
  today: CalendarDate | null;
  readonly #published: CalendarDate | null;
  readonly #sentences: readonly number[];
  readonly #paragraphs: readonly number[];
  #sentence = 0;
  #paragraph = 0;
  readonly #day = new Last(hasDay);
  readonly #month = new Last(hasMonth);
  readonly #year = new Last(hasYear);
  readonly #period = new Last(isPeriod);

  constructor(published: CalendarDate | null, paragraphs: readonly number[], sentences: readonly number[]) {
    this.today = published;
    this.#published = published;
    this.#paragraphs = paragraphs;
    this.#sentences = sentences;
  }

  /** Moves on to the sentence and paragraph of the offset; offsets come in ascending order. */
  moveTo(offset: number): void {
    while ((this.#sentences[this.#sentence + 1] ?? Number.POSITIVE_INFINITY) <= offset) this.#sentence++;
    while ((this.#paragraphs[this.#paragraph + 1] ?? Number.POSITIVE_INFINITY) <= offset) this.#paragraph++;
  }

  keep(expression: DateExpression, span: CalendarSpan): void {
    if (expression.role === "target" || expression.role === "comparison") return;
    if (expression.role === "dateline") this.#speakFrom(span.from);
    const said = { span, role: expression.role, sentence: this.#sentence, paragraph: this.#paragraph };
    for (const last of [this.#day, this.#month, this.#year, this.#period]) last.keep(said, this.#isRecent(said));
  }

  /** The day of a header line, where no day of publication is given. */
  believe(day: CalendarDate): void {
    this.today ??= day;
  }

  /**
   * Leant on by 当天, 同年, «тот же период»: said in this sentence, else by the story so far. A paragraph of history does
   * not reach beyond itself: behind it the story goes on from its last day of the year before the report.
   */
  previous(what: "day" | "month" | "year" | "period"): Said | null {
    const last = this.#lastOf(what);
    const here = this.#here(last.any, "sentence") ?? this.#here(last.story, "paragraph") ?? this.#justSaid(last);
    return (
      here ??
      (last.story !== null && this.#isRecent(last.story) ? last.story : null) ??
      last.recent ??
      last.story ??
      last.report
    );
  }

  /** The same, within the paragraph. */
  near(what: "day" | "month" | "year" | "period"): Said | null {
    const last = this.#lastOf(what);
    return (
      this.#here(last.any, "sentence") ?? this.#here(last.story, "paragraph") ?? this.#here(last.report, "paragraph")
    );
  }

  /** Said by the story in this paragraph: it lends its year or month to a date that has none. */
  lender(what: "day" | "month" | "year"): Said | null {
    return this.#here(this.#lastOf(what).story, "paragraph");
  }

  isHere(said: Said): boolean {
    return said.sentence === this.#sentence;
  }

  /** Whatever date with a day was said last, for a gloss in brackets. */
  lastDay(): Said | null {
    return this.#day.any;
  }

  /** In the sentence before, whatever it was said of: «…公报。此前一天，…». */
  #justSaid({ any }: Last): Said | null {
    return any !== null && this.#sentence - any.sentence === 1 && this.#isRecent(any) ? any : null;
  }

  #isRecent({ span }: Said): boolean {
    if (this.today?.year == null || span.from.year === null) return true;
    return Math.abs(daysBetween(this.today, lastDay(span.to))) <= recent;
  }

  #here(said: Said | null, where: "sentence" | "paragraph"): Said | null {
    if (said === null || said.paragraph !== this.#paragraph) return null;
    return where === "paragraph" || said.sentence === this.#sentence ? said : null;
  }

  #lastOf(what: "day" | "month" | "year" | "period"): Last {
    if (what === "day") return this.#day;
    if (what === "month") return this.#month;
    return what === "year" ? this.#year : this.#period;
  }

  #speakFrom(day: CalendarDate): void {
    if (day.day === null) return;
    if (this.#published === null) this.today ??= day;
    else {
      const late = daysBetween(day, this.#published);
      if (day.year !== null && late >= 0 && late <= datelineReach) this.today = day;
    }
  }
}

/** The last dates that pass a test: of any role, of the story, of reporting. */
class Last {
  any: Said | null = null;
  story: Said | null = null;
  report: Said | null = null;
  /** The last of the story that is no history. */
  recent: Said | null = null;
  readonly #fits: Test;

  constructor(fits: Test) {
    this.#fits = fits;
  }

  keep(said: Said, isRecent: boolean): void {
    if (!this.#fits(said.span)) return;
    if (said.role !== "dateline") this.any = said;
    if (said.role === "frame") this.story = said;
    if (isRecent && (said.role === "frame" || said.role === "report" || said.role === "dateline")) this.recent = said;
    if (said.role === "report" || said.role === "dateline") this.report = said;
  }
}
