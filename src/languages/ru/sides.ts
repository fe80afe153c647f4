/** Words for the sides of a report. */

const both = ["country.ru", "country.cn"];
const countries = new Set(
  ["правительства"].concat(
    ["главы", "лидеры", "президенты", "премьеры", "руководители"].flatMap((who) =>
      ["государств", "стран"].map((of) => `${who} двух ${of}`),
    ),
  ),
);

/** Words for the sides spoken of last. */
const last = new Set(
  (
    "стороны сторон сторонам сторонами сторонах президенты премьеры министры главы лидеры руководители собеседники дипломаты " +
    "политики они"
  ).split(" "),
);
const subjects = new Set(["он", "она", "ним", "ней", "гость", "гостя", "гостем", "гостью", "его", "ее"]);

/** Any other word, such as the «и» between two parties, means nobody. */
export function readSides(word: string): readonly string[] | "last" | "subject" {
  if (subjects.has(word)) return "subject";
  if (last.has(word)) return "last";
  return countries.has(word) ? both : [];
}
