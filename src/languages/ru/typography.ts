/**
 * The finish of a Russian sentence: the shape of prepositions before the word that follows, inner quotation marks,
 * no-break spaces, one full stop, the capital. Source: Мильчин, Чельцова, Справочник издателя и автора.
 */
import type { Part } from "../../model/summary.js";
import { choosePreposition } from "./grammar/preposition.js";

/** The parts keep their borders; only their texts change. */
export function finish(parts: readonly Part[]): readonly Part[] {
  const chosen = parts.map((part, index) => {
    const next = parts
      .slice(index + 1)
      .map(({ text }) => text)
      .join("");
    return { ...part, text: fitPreposition(part.text, next) };
  });
  return capitalise(nestQuotes(dropDoubleStops(chosen)))
    .map((part) => ({ ...part, text: bind(part.text) }))
    .filter(({ text }) => text !== "");
}

/** «о » before «обмене» is «об »: a preposition at the end of a part looks at the part that follows. */
function fitPreposition(text: string, next: string): string {
  const last = /(^|[\s(])([оОвВсСкК])(\s)$/u.exec(text);
  if (!last || !next) return text;
  const [whole, before = "", base = "", space = ""] = last;
  const small = base.toLowerCase();
  const shape = choosePreposition(small, next.trimStart());
  return (
    text.slice(0, text.length - whole.length) +
    before +
    (base === small ? shape : shape.charAt(0).toUpperCase() + shape.slice(1)) +
    space
  );
}

/** «…г.» at the end of a sentence has one full stop. */
function dropDoubleStops(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    const before = parts[index - 1]?.text ?? "";
    return before.endsWith(".") && part.text.startsWith(".") ? { ...part, text: part.text.slice(1) } : part;
  });
}

/** «…„…“…»: marks inside marks are the others. */
function nestQuotes(parts: readonly Part[]): readonly Part[] {
  let depth = 0;
  return parts.map((part) => ({
    ...part,
    text: part.text.replace(/[«»„“]/gu, (mark) => {
      const isOpening = mark === "«" || mark === "„";
      if (isOpening) return depth++ === 0 ? "«" : "„";
      if (depth > 0) depth--;
      return depth === 0 ? "»" : "“";
    }),
  }));
}

function capitalise(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(({ text }) => /[\p{L}\d]/u.test(text));
  return parts.map((part, index) =>
    index === at
      ? {
          ...part,
          text: part.text.replace(
            /^([^\p{L}\d]*)(\p{Ll})/u,
            (_, marks: string, letter: string) => marks + letter.toUpperCase(),
          ),
        }
      : part,
  );
}

/** «А. Кузьмин» and «30 %» do not part at the end of a line. */
function bind(text: string): string {
  return text.replace(/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu})/gu, "$1\u00a0").replace(/(\d) (?=%)/gu, "$1\u00a0");
}
