/** What the rules made of a sentence, for whoever writes rules. */
import type { ExplainedSentence } from "../../pipeline/explain.js";
import type { Ui } from "../ui/ui.js";

export function formatExplained(sentences: readonly ExplainedSentence[], { note }: Ui): string {
  const blocks = sentences.map(({ text, found, missed }) => {
    const hits = found.map(({ rule, about, text: words, slots }) => [
      `  ${note.found}: ${rule} — ${about}`,
      `    “${words}”`,
      ...slots.map((one) => `    ${one.slot}: “${one.text}”`),
    ]);
    const misses = missed.map(
      ({ rule, about, trigger }) => `  ${note.missed}: ${rule} (${note.trigger} “${trigger}”) — ${about}`,
    );
    return [text, ...hits.flat(), ...new Set(misses), `  ${note.missSummary(found.length, misses.length)}`].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
