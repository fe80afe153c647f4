/** Words for the sides of a report. */

const both = ["country.ru", "country.cn"];
const countries = new Set(["президенты", "премьеры", "министры", "правительства", "главы"]);

export function readSides(word: string): readonly string[] | "last" {
  return countries.has(word) ? both : "last";
}
