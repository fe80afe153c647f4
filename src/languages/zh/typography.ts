/** The finish of a Chinese sentence: marks between titles. Widths and spaces are those of the frames. */
import type { Part } from "../../model/summary.js";

/** Two titles side by side stand without 、 between them (GB/T 15834-2011, 4.5.3.5). */
export function finish(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ text }, index) => {
    const isPause = text === "、";
    return !(isPause && parts[index - 1]?.text.endsWith("》") && parts[index + 1]?.text.startsWith("《"));
  });
}
