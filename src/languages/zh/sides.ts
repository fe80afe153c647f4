/** Words for the sides of a report. */

const china = "country.cn";
const russia = "country.ru";
const both = [china, russia];

const sides: Readonly<Record<string, readonly string[]>> = {
  中方: [china],
  俄方: [russia],
  两国: both,
  中俄两国: both,
  中俄双方: both,
  两国元首: both,
  两国总理: both,
  两国外长: both,
  两国政府: both,
};

export function readSides(word: string): readonly string[] | "last" {
  return sides[word] ?? "last";
}
