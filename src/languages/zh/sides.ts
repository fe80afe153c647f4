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

/** Words for the sides spoken of last. */
const last = new Set(["双方", "双方代表", "双方代表团", "双方专家", "两人", "二人", "三方", "各方"]);

const subjects = new Set(["他", "她", "后者"]);

/** Any other word, such as the 和 between two parties, means nobody. */
export function readSides(word: string): readonly string[] | "last" | "subject" {
  if (subjects.has(word)) return "subject";
  return last.has(word) ? "last" : (sides[word] ?? []);
}
