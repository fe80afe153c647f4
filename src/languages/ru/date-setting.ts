/** What the words around a Russian date say of it: what it does in the story, and its tense. */
import type { DateExpression, DateParts, DateRole } from "../date.js";
import { type Tokens, wordAt } from "./date-tokens.js";

/** `from` and `to` are token indices. */
export function roleOf(text: string, tokens: Tokens, from: number, to: number, parts: DateParts): DateRole {
  if (isDateline(text, tokens[from]!.start, tokens[to - 1]!.end, parts)) return "dateline";
  const before = wordAt(tokens, from - 1);
  if (before === "(" && parts.weekday !== undefined && from > 1) return "gloss";
  if (isComparison(tokens, from, parts)) return "comparison";
  if (targets.has(before) && (before !== "на" || isAim(tokens, from, parts))) return "target";
  if (typeof parts.day === "object" && parts.day.anchor === "publication") return "report";
  return asides.has(before) || isParticiple(tokens, from) ? "aside" : "frame";
}

/** «на 2024 год», «на 10 сентября»; not «на прошлой неделе», «в ночь на 7 мая». */
function isAim(tokens: Tokens, from: number, parts: DateParts): boolean {
  return parts.week === undefined && typeof parts.day !== "object" && wordAt(tokens, from - 2) !== "ночь";
}

const targets: ReadonlySet<string> = new Set("до к ко на по".split(" "));
const asides: ReadonlySet<string> = new Set("с со от".split(" "));

function isComparison(tokens: Tokens, from: number, parts: DateParts): boolean {
  if (parts.same !== undefined && parts.year !== undefined) return true;
  const [second, first] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  return (second === "с" && first === "сравнению") || (second === "в" && first === "чем") || /^уровн/u.test(second);
}

/** «договор, подписанный в Москве 16 июля 2001 года»: the date of a document. */
function isParticiple(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && tokens[at]?.kind === "word"; at--) {
    if (participle.test(wordAt(tokens, at))) return true;
  }
  return false;
}
const participle =
  /(?:[аея]нн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)|[ая]вш(?:ий|его|ему|им|ем|ая|ей|ую|ее|ие|их|ими)(?:ся)?)$/u;

/** «МОСКВА, 18 июл – РИА Новости», «Москва. 7 февраля. ИНТЕРФАКС». */
function isDateline(text: string, start: number, end: number, parts: DateParts): boolean {
  if (typeof parts.day !== "number" || parts.month === undefined) return false;
  const head = text.slice(Math.max(0, start - datelineReach), start);
  const line = head.slice(head.lastIndexOf("\n") + 1);
  if (line.length === datelineReach || !city.test(line)) return false;
  const behind = text.slice(end, end + 10);
  // «Ранее, 15 июля, он…» is no dateline
  return /^\s?(?:[./(]|[–—-]\s)/u.test(behind) || (behind.startsWith(",") && line === line.toUpperCase());
}
const datelineReach = 40;
const city = /^[\s«"*]*\p{Lu}[\p{L} -]*(?:\([\p{L} ]+\))?[.,] ?$/u;

const reach = 9;

/** Verbs of the sentence around: «пройдёт 18 ноября», «назначены на 10 сентября»; «подписали в октябре». */
export function tenseOf(tokens: Tokens, from: number, to: number): DateExpression["tense"] {
  let past = false;
  for (const step of [-1, 1]) {
    const edge = step < 0 ? from - 1 : to;
    for (let at = edge, seen = 0; seen < reach; at += step, seen++) {
      const word = wordAt(tokens, at);
      if (word === "" || /^[.!?;]$/u.test(word)) break;
      if (future.test(word)) return "future";
      past ||= isPast(word);
    }
  }
  if (past) return "past";
  return /^(?:к|ко|на)$/u.test(wordAt(tokens, from - 1)) ? "future" : null; // «к осени»
}

const future =
  /^(?:буд(?:ет|ут)|планиру|намеч|назначен|запланирован|ожида(?:ет|ют)|предсто(?:ит|ят|ящ)|состо(?:ит|ят)ся|пройд[еу]т|начн[еу]т|вступ(?:ит|ят)$|откро(?:ет|ют)|заработа(?:ет|ют)|заверш(?:ит|ат)|подпиш[еу]т|посет(?:ит|ят)|прибуд|намерен|подождать|отлож|перен[её]с|собира(?:ет|ют)ся|рассчитыва|предполага|долж(?:ен|на|но|ны)$|готов(?:ит|ят)ся|мо(?:жет|гут)$|пр(?:ие|иле)[дт](?:ет|ут|ит|ят)$|продолж(?:ит|ат)|встрет(?:ит|ят)ся|провед(?:ет|ут)$|отправ(?:ит|ят)ся|обсуд(?:ит|ят)$|прим(?:ет|ут)$|верн(?:ет|ут)ся|поед(?:ет|ут)$|выступ(?:ит|ят)$|возглав(?:ит|ят)$|запуст(?:ит|ят)$|введ(?:ет|ут)$|появ(?:ит|ят)ся|созда(?:ст|дут)$|побывает$|побывают$|ждут$)/u;

function isPast(word: string): boolean {
  return (
    word.length > 4 &&
    /(?:[аеиоуыя]л(?:ся|ась|ось|ись)|[аиеы]л[аи]|[ая]ло|ил)$/u.test(word) &&
    !/(?:начал|недел|апрел|сил[аы]|дел|цел|дол)/u.test(word)
  );
}
