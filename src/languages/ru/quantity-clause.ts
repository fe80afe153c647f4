/** The clause around a Russian figure: where it ends, and its words of growth and fall. Knows no figures. */
import type { Token } from "./words.js";

/** How far back a verb may stand from its figure, in tokens. */
export const reach = 22;

export function isRise(word: string): boolean {
  return rises.some((stem) => word.startsWith(stem));
}

export function isFall(word: string): boolean {
  return falls.some((stem) => word.startsWith(stem));
}

/** The end of a clause of its own: a semicolon, or a full stop that ends no abbreviation. */
export function isStop(tokens: readonly Token[], at: number): boolean {
  const { word, start } = tokens[at]!;
  if (word === ";" || word === "!" || word === "?") return true;
  if (word !== ".") return false;
  const before = tokens[at - 1];
  return before?.end !== start || !abbreviations.has(before.word);
}

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

// Stems; of «возрасти» the forms, for «возраст» is an age, and «рост» begins Ростов.
const rises = list(`
  вырас вырос выраст увелич возрос возрастет возрастут возрастают возрастает прибав повыс повыш поднял подним подня подскоч прирост
  нараст нарас нарощ наращ расшир подорож взлет ускор обогн обошл`);
const falls = list(
  "сниз сниж сократ сокращ уменьш упал упад паден спад просел просед потерял подешев опуст замедл убав",
);
const abbreviations = new Set(list("тыс млн млрд трлн долл руб г гг п куб кв проц т км ам амер чел"));
