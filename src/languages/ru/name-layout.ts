/** The words of a stretch of text as names are read from them: capitals, joints, what is taken. Knows no names. */
import type { Span } from "../../model/span.js";
import { readTokens } from "./words.js";

export interface Word extends Span {
  /** As in the text; a word in capitals alone is written like a name. */
  readonly raw: string;
  readonly folded: string;
  readonly isMark: boolean;
  /** Begins with a capital and goes on in small letters, or is one capital. */
  readonly isName: boolean;
  /** Written in capitals alone: an abbreviation, a dateline, seldom a surname. */
  readonly isShouted: boolean;
  /** A capital here says nothing: the sentence, the quotation or the line begins. */
  readonly isFirst: boolean;
  /** Only a space stands before it. */
  readonly isJoined: boolean;
  /** A word of the glossary, a date. */
  readonly isTaken: boolean;
  /** The sex that «г-н» or «госпожа» before it tells; `any` behind «товарищ». */
  readonly honorific: "m" | "f" | "any" | null;
}

export function lay(text: string, from: number, to: number, taken: readonly Span[]): readonly Word[] {
  const spans = [...taken].sort((left, right) => left.start - right.start);
  const words: Word[] = [];
  let span = 0;
  for (const token of readTokens(text, from, to)) {
    while (span < spans.length && (spans[span]?.end ?? 0) <= token.start) span += 1;
    const raw = text.slice(token.start, token.end);
    const before = words.at(-1);
    const isMark = token.kind !== "word";
    const isShouted = !isMark && raw.length > 1 && raw === raw.toUpperCase();
    const isTaken = (spans[span]?.start ?? token.end) < token.end;
    words.push({
      start: token.start,
      end: token.end,
      raw: isShouted ? capitalise(raw) : raw,
      folded: token.word,
      isMark,
      isName: !isMark && !isShouted && /^\p{Lu}/u.test(raw) && /^[\p{Script=Cyrillic}'’-]+$/u.test(raw),
      isShouted,
      isFirst: before === undefined || startsAfter(before, text.slice(before.end, token.start)),
      isJoined: before !== undefined && /^[ \u00a0\u202f]{1,2}$/u.test(text.slice(before.end, token.start)),
      isTaken,
      honorific: honorificBefore(words),
    });
  }
  return words;
}

function startsAfter(before: Word, gap: string): boolean {
  return gap.includes("\n") || (before.isMark && /[.!?…:;«"“„(—–•|/\]]/u.test(before.raw));
}

const honorifics: Readonly<Record<string, "m" | "f" | "any">> = {
  "г-н": "m",
  "г-на": "m",
  "г-ну": "m",
  "г-ном": "m",
  "г-не": "m",
  "г-жа": "f",
  "г-жи": "f",
  "г-же": "f",
  "г-жу": "f",
  "г-жой": "f",
  господин: "m",
  господина: "m",
  господину: "m",
  господином: "m",
  господине: "m",
  госпожа: "f",
  госпожи: "f",
  госпоже: "f",
  госпожу: "f",
  госпожой: "f",
  товарищ: "any",
  товарища: "any",
  товарищу: "any",
  товарищем: "any",
  товарище: "any",
  мистер: "m",
  мистера: "m",
  мистеру: "m",
  мистером: "m",
  сэр: "m",
  миссис: "f",
};

function honorificBefore(words: readonly Word[]): Word["honorific"] {
  const last = words.at(-1);
  return last === undefined ? null : (honorifics[last.folded] ?? null);
}

function capitalise(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** «А.»: one capital, or «Дж», and a full stop right behind. */
export function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const stop = words[at + 1];
  if (word === undefined || stop === undefined || word.isTaken) return false;
  return /^(?:\p{Lu}|Дж|Ю)$/u.test(word.raw) && stop.raw === "." && stop.start === word.end;
}

/** Whether the word is written as a name and nothing else claims it. */
export function isFree(word: Word | undefined): word is Word {
  return word?.isName === true && !word.isTaken;
}
