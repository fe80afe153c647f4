/** Quoted stretches: «…» with inner „…“, and straight quotes in pairs, but for direct speech. Says where they stand, not what they are. */
import type { Mention } from "../../model/mention.js";
import type { Span } from "../../model/span.js";

export type TitleMention = Extract<Mention, { kind: "title" }>;

export function readTitles(text: string, { start, end }: Span): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  let depth = 0;
  let open = -1;
  let straight = -1;
  for (let i = start; i < end; i++) {
    const unit = text.charAt(i);
    if (unit === "«" && depth++ === 0) open = i;
    else if (unit === "»" && depth > 0 && --depth === 0) titles.push(title(open, i));
    else if (unit === '"' && depth === 0) {
      if (straight >= 0) titles.push(title(straight, i));
      straight = straight >= 0 ? -1 : i;
    }
  }
  return titles.filter((one) => !isSpeech(text, one)).sort((a, b) => a.start - b.start);
}

/** «…», — сказал N: what somebody said, and no title. */
function isSpeech(text: string, { end }: Span): boolean {
  const behind = text.slice(end, end + 4);
  return /^,\s?[—–-]/u.test(behind) || (/[!?…]/u.test(text.charAt(end - 2)) && /^\s?[—–-]/u.test(behind));
}

function title(open: number, close: number): TitleMention {
  return { kind: "title", start: open, end: close + 1, inner: { start: open + 1, end: close } };
}
