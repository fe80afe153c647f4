/** Takes the text of a summary apart into its sentences and what stands between them: title, headings, spaces. */
import type { Summary, SummarySentence } from "../../model/summary.js";

export type Strand =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "sentence"; readonly sentence: SummarySentence };

/** Strands in the order of reading; a headline is its own title. */
export function unweave({ text, title, style, sentences }: Summary): readonly Strand[] {
  const strands: Strand[] = title === "" ? [] : [{ kind: "title", text: title }];
  if (style === "headline") return strands;
  let at = style === "full" && text.startsWith(title) ? title.length : 0;
  for (const { sentence, start } of inOrder(text, sentences, at)) {
    strands.push(...headingsIn(text.slice(at, start)), { kind: "sentence", sentence });
    at = start + sentence.text.length;
  }
  return strands;
}

interface Placed {
  readonly sentence: SummarySentence;
  readonly start: number;
}

/** The text may order its sections otherwise than the list of sentences: each is sought, equal ones one after another. */
function inOrder(text: string, sentences: readonly SummarySentence[], from: number): readonly Placed[] {
  const next = new Map<string, number>();
  const placed = sentences.map((sentence) => {
    const start = text.indexOf(sentence.text, next.get(sentence.text) ?? from);
    next.set(sentence.text, start + sentence.text.length);
    return { sentence, start };
  });
  return placed.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
}

function headingsIn(between: string): readonly Strand[] {
  return between
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [{ kind: "heading" as const, text: line.trim() }]));
}
