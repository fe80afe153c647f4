/** Words for the sides of a report. */

const both = ["country.ru", "country.cn"];
const countries = new Set(["президенты", "премьеры", "министры", "правительства", "главы"]);

/** Words for the sides spoken of last. */
const last = new Set(["стороны", "сторон", "сторонам", "сторонами", "сторонах"]);

/** Any other word, such as the «и» between two parties, means nobody. */
export function readSides(word: string): readonly string[] | "last" {
  if (last.has(word)) return "last";
  return countries.has(word) ? both : [];
}
