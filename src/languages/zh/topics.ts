/** What a meeting was about, where the words say so: 就…交换意见, 围绕…等议题, 讨论了…. A word merely met is no topic. */
import type { Chart } from "../../model/mention.js";

/** Words before the topics. Source: the verbs and prepositions of talking in reports of meetings. */
const openers = new Set([
  ..."就 围绕 讨论 商讨 探讨 研究 磋商 协商 商谈 回顾 总结 聚焦 研讨 交流".split(" "),
  ..."讨论了 商讨了 探讨了 研究了 回顾了 总结了 交流了 重点讨论 深入探讨".split(" "),
]);
/** Words behind them, and marks that end the list; a comma goes on with it only between topics. */
const closers = new Set([
  ..."进行 举行 交换 达成 展开 签署 表示 进行了 交换了 达成了 开展了 深入 。 ; ! ? “".split(" "),
]);
/** Letters a list of topics may hold between two of them: 中俄边境, 开展, 等情况. */
const widest = 14;

export function readTopics({ items }: Chart): readonly number[] {
  const found: number[] = [];
  let open = false;
  let last = 0;
  items.forEach(({ word, mention }, index) => {
    if (openers.has(word)) {
      open = true;
      last = index;
    } else if (closers.has(word) || index - last > widest) {
      open = false;
    } else if (open && mention.kind === "term" && mention.readings[0]?.category === "topic") {
      found.push(index);
      last = index;
    }
  });
  return found;
}

/** Literal words the chart must be cut by for this reading. */
export const topicWords: readonly string[] = [...openers, ...closers].filter((word) => word.length > 1);
