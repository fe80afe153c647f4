/** Quoted titles: 《…〈…〉…》. Says where they stand, not what they are. */
import type { Mention } from "../../model/mention.js";
import type { Span } from "../../model/span.js";

export type TitleMention = Extract<Mention, { kind: "title" }>;

/** Outermost titles of a stretch of text; one that is never closed ends with the stretch's next full stop, and is none. */
export function readTitles(text: string, { start, end }: Span): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  let depth = 0;
  let open = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charAt(i);
    if (unit === "《" && depth++ === 0) open = i;
    else if (unit === "》" && depth > 0 && --depth === 0) {
      titles.push({ kind: "title", start: open, end: i + 1, inner: { start: open + 1, end: i } });
    }
  }
  return titles;
}
