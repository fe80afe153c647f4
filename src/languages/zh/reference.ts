/** What a Chinese sentence leaves to the one before it: the day of an act. Knows no news. */
import type { Chart } from "../../model/mention.js";

const asideEnds = new Set(["之后", "后", "以来", "以后"]);
const farthest = 12;

const until = new Set(["持续至", "持续到", "延续至", "将持续至", "展期至", "延长至"]);

/** 继去年11月莫斯科会晤之后, 自2013年以来: the date is that of what stands in the frame. */
export function readAsides({ items }: Chart): readonly number[] {
  return items.flatMap(({ mention }, index) => {
    if (mention.kind !== "date") return [];
    const opener = items[index - 1]?.word ?? "";
    // 将持续至19日: when it ends is the day of nothing else.
    if (until.has(opener)) return [index];
    if (opener !== "继" && opener !== "自" && opener !== "自从") return [];
    const frame = items.slice(index + 1, index + farthest);
    const comma = frame.findIndex(({ word }) => word === ",");
    const end = frame.findIndex(({ word }) => asideEnds.has(word) || word === "之");
    return end >= 0 && (comma < 0 || end < comma) ? [index] : [];
  });
}

/** What stands apart from the day of the news: a stretch of time, the past, the future. */
const apart = /期间|曾|此前|之前曾|过去|以来|历来|多次|历次|届时|今后|未来|近年|经常|每年|定期|往年|早在/u;
const sequel =
  /(?:会谈|会见|会晤|会议|会|签字|签署|仪式|开幕式|闭幕式|典礼|招待会|宴会|活动|访问)(?:结束)?(?:之)?(?:前|后|上|中|时)|随后|当场|会前/u;

export function readFollows(chart: Chart, at: number): "act" | "news" | null {
  const before = chart.text.slice(chart.sentence.start, chart.items[at]?.start ?? chart.sentence.start);
  if (apart.test(before)) return null;
  return sequel.test(before) ? "news" : "act";
}
