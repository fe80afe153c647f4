/**
 * Cuts Chinese text into sentences by lines, marks, brackets and quotations. Knows no words but those that tell
 * who spoke. Rules: GB/T 15834—2011, use of punctuation marks.
 */
import type { Span } from "../../model/span.js";
import { type Enclosure, readEnclosures } from "../../text/enclosures.js";
import { endWithoutSpaces, forEachLine, skipSpaces } from "../../text/lines.js";

/**
 * Sentences between `from` and `to`, without the white space around them; offsets are UTF-16 units of `text`.
 *
 * A line break always ends one; a semicolon, a half-width stop and marks inside brackets and titles never do.
 * A quotation of several sentences is several sentences; the clause that names the speaker stays with the words
 * before or behind it.
 */
export function sentences(text: string, from = 0, to = text.length): readonly Span[] {
  const spans: Span[] = [];
  forEachLine(text, from, to, (start, end) => cutLine(text, start, end, spans));
  return spans;
}

const terminators = "。！？!?…｡";
const closers = '”’」』）)】》〉］]"';
/** Marks that carry the sentence on behind a terminator: “……？”， */
const carriers = "，,、；;：:";
/** Marks that head a paragraph and are glued to the line before. */
const heads = "■◆▶►";
/** Words behind a quotation that make it a part of their sentence: “……！”的口号 */
const binders = "的等是";

interface Quotation extends Enclosure {
  /** The sentence begins with it: who spoke is said behind. */
  readonly leads: boolean;
  /** What stands before it: a mark (他说：“), a verb (他高喊“), or a word that it is named by (以“). */
  readonly after: "mark" | "verb" | "word";
}

function cutLine(text: string, from: number, to: number, spans: Span[]): void {
  const pairs = readEnclosures(text, from, to);
  const quotations: Quotation[] = [];
  const brackets: Enclosure[] = [];
  let start = skipSpaces(text, from, to);
  const cut = (end: number) => {
    const last = endWithoutSpaces(text, start, end);
    if (start < last) spans.push({ start, end: last });
    start = skipSpaces(text, end, to);
  };
  for (let i = start; i < to; ) {
    while (quotations.length > 0 && quotations.at(-1)!.close < i) quotations.pop();
    while (brackets.length > 0 && brackets.at(-1)!.close < i) brackets.pop();
    const mark = text.charAt(i);
    const pair = pairs.get(i);
    if (pair?.kind === "quote") quotations.push(readQuotation(text, start, pair));
    else if (pair && pair.close - pair.open < longestBracket) brackets.push(pair);
    else if (heads.includes(mark) && quotations.length + brackets.length === 0) cut(i);
    if (!terminators.includes(mark) || isInsideLatin(text, i)) {
      i++;
      continue;
    }
    const end = endOfRun(text, i, to, pairs);
    if (isEnd(text, { start, mark: i, end, to }, quotations[0], brackets[0])) cut(end);
    i = end;
  }
  cut(to);
}

/** Nobody encloses more: a closing mark was forgotten, and another one taken for it. */
const longestBracket = 300;

/** yahoo!com, ?id=1 */
function isInsideLatin(text: string, i: number): boolean {
  return "!?".includes(text.charAt(i)) && latin.test(text.charAt(i - 1)) && latin.test(text.charAt(i + 1));
}

const latin = /^[0-9A-Za-z/=&]$/u;

/** Behind all terminators and the closing marks that go with them: 。” and ！？ and ……』） */
function endOfRun(text: string, from: number, to: number, pairs: ReadonlyMap<number, Enclosure>): number {
  let end = from + 1;
  for (; end < to && !pairs.has(end); end++) {
    const mark = text.charAt(end);
    if (!terminators.includes(mark) && !closers.includes(mark)) break;
  }
  return end;
}

/** A run of terminators at `mark`–`end`, in the sentence that began at `start`, in a line that ends at `to`. */
interface Run {
  readonly start: number;
  readonly mark: number;
  readonly end: number;
  readonly to: number;
}

function isEnd(text: string, run: Run, quotation: Quotation | undefined, bracket: Enclosure | undefined): boolean {
  const next = peek(text, run.end, run.to);
  if (next !== "" && carriers.includes(next)) return false;
  if (text.charAt(run.mark) === "…" && (run.mark === run.start || next === "等")) return false;
  if (bracket && (bracket.close >= run.end || bracket.open > run.start)) return false;
  if (!quotation) return true;
  const isClosing = quotation.close < run.end;
  const behind = peek(text, quotation.close + 1, run.to);
  const goesOn = behind !== "" && !terminators.includes(behind) && !carriers.includes(behind);
  if (!isClosing) return quotation.after !== "word" || !goesOn;
  if (!goesOn) return true;
  if (quotation.after === "word" || binders.includes(behind)) return false;
  // 他高喊“……！”随后……: the quotation is the object of the verb. 他说“……。”会后……: it is a sentence.
  if (quotation.after === "verb") return "。｡…".includes(text.charAt(run.mark));
  return !quotation.leads || !tellsSpeaker(text, quotation.close + 1, run.to);
}

function readQuotation(text: string, start: number, pair: Enclosure): Quotation {
  const before = endWithoutSpaces(text, start, pair.open);
  const leads = before === start || isDash(text.slice(start, before));
  const isMarked = leads || "：:，,。—".includes(text.charAt(before - 1));
  const isSaid = saying.test(text.slice(Math.max(start, before - 3), before));
  return { ...pair, leads, after: isMarked ? "mark" : isSaid ? "verb" : "word" };
}

function isDash(text: string): boolean {
  return text.length < 4 && /^[—\s-]*$/u.test(text);
}

const saying = /(?:说|道|称|表示|指出|强调|认为|写道|问|答|喊)$/u;
const told = /说|表示|指出|强调|称|介绍|认为|告诉|补充|回应|谈到|透露|感慨|坦言|道[。,，]?$/u;

/** The short clause behind a quotation that says who spoke, and opens no other quotation with a colon. */
function tellsSpeaker(text: string, from: number, to: number): boolean {
  const last = Math.min(to, from + 40);
  let end = from;
  while (end < last && !"。！？!?…；;：:“「".includes(text.charAt(end))) end++;
  return end < from + 40 && !"：:".includes(text.charAt(end) || " ") && told.test(text.slice(from, end));
}

/** The next mark that is no space, near by; empty at the end of the line. */
function peek(text: string, from: number, to: number): string {
  const next = skipSpaces(text, from, Math.min(to, from + 50));
  return next < to ? text.charAt(next) : "";
}
