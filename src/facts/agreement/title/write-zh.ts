/** Says a noun phrase of a title in Chinese. */
import type { Phrase } from "./tree.js";

/** `isModifier`: before what it tells of; a verb then stands behind its object, where it can: 技术保护措施. */
export function sayChinesePhrase(phrase: Phrase, isModifier = false): string {
  switch (phrase.kind) {
    case "term":
      return phrase.zh;
    case "place":
      return [...phrase.within, phrase.place].map(({ zh }) => zh).join("");
    case "row":
      return sayRow(phrase.items.map((one) => sayChinesePhrase(one, isModifier)));
    case "acts": {
      const object = sayChinesePhrase(phrase.object);
      const words = phrase.acts.map(({ zh }) => zh[0]!);
      const isBehind = phrase.acts.every(({ stands }) => stands === "behind" || (isModifier && stands === "both"));
      return isBehind ? `${object}${sayRow(words)}` : `${sayRow(words)}${object}`;
    }
    case "construction": {
      const { construction, holes } = phrase;
      return (construction.zh[0] ?? [])
        .map((piece, at, pieces) =>
          piece.kind === "word"
            ? piece.text
            : sayChinesePhrase(holes[piece.name]!, isModifier || at < pieces.length - 1),
        )
        .join("");
    }
  }
}

/** A、B和C. */
export function sayRow(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join("、")}和${words.at(-1)}`;
}
