/**
 * Where a word of date is only a piece of other words: 共同期待 has no 同期, 中国同日本 no 同日.
 * Chinese writes no spaces, so each word names the characters it cannot follow or precede.
 */
import { isNumeralCharacter } from "./numerals.js";

/** By the first character of the word: what stands before it makes another word of it. */
const before: Readonly<Record<string, string>> = {
  去: "过失除逝回进出",
  前: "之以此目先空面眼提当日月天年从",
  明: "透证声阐聪文表",
  后: "之以此然最今先背落年月天日",
  当: "相适应正充担恰妥理每",
  同: "共不相等合协连雷如认赞一随陪会胞伙大",
  次: "首多再此每两几屡层历数依主其名档",
  上: "以晚早史界会路网身际基线海陆船车水天地岸之向加世事",
  下: "以之底地天手旗乡线余剩当时",
  本: "日基资成根原样版剧书文课标脚",
  年: "近多往历每同当全新常数几学财周成少青老中童晚早幼壮暮整半百千万余来",
  月: "个每上下本当同次整全满",
  周: "每单双多环圆逐数几四",
  星: "每个",
  礼: "每个",
  即: "当立随",
  头: "年街开前",
};
/** Words that a number before makes a count: 三次日, 五年内, 一周三次, 3个月底. */
const notAfterNumber = "次年月周星礼";

/** By the last character of the word: what stands behind it makes another word of it. */
const behind: Readonly<Record<string, readonly string[]>> = {
  日: ["本", "均", "元", "圆", "语", "而"],
  天: ["气", "津", "然", "性", "文", "主", "空"],
  年: ["轻", "龄", "纪", "画", "代", "均", "级"],
  月: ["球", "亮", "饼", "薪", "均", "龄", "租", "息", "革", "党"],
  晚: ["报", "年"],
  周: ["年", "围", "边", "期", "转", "刊", "到", "折", "密", "恩"],
  期: ["待", "望", "盼", "许", "限", "货", "权", "冀", "声", "刊", "间"],
  初: ["步", "中", "级", "审", "赛", "次", "创", "心", "始", "衷", "见", "选", "夏", "秋", "冬", "春"],
  底: ["特", "层", "部", "气", "线", "蕴"],
  末: ["端", "位", "班"],
  内: ["部", "外", "容", "需", "地", "蒙", "阁", "政", "陆", "涵", "在"],
  中: ["国", "俄", "央", "美", "方", "心", "东", "亚", "欧"],
  一: ["体", "带", "道"],
};
/** 15日本报讯 is a day and 本报, not Japan. */
const afterDayStill = ["本报", "本社", "本网", "本台", "本刊", "本月", "本周", "本届"];

/** Whether text[start, end) can be the word of date it looks like. */
export function standsFree(text: string, start: number, end: number): boolean {
  const previous = text[start - 1] ?? "";
  const first = text[start] ?? "";
  if (previous !== "" && (before[first] ?? "").includes(previous) && !isVerbBefore(text, start)) return false;
  if (previous !== "" && notAfterNumber.includes(first) && isNumeralCharacter(previous)) return false;
  return isClosed(text, end) && !isMetaphor(text, start, end) && !isRecurring(text, start);
}

/** 超过去年: the character before belongs to a verb of its own, and not to 过去. */
function isVerbBefore(text: string, start: number): boolean {
  return text[start - 1] === "过" && "超不胜高低".includes(text[start - 2] || " ");
}

/** Whether the word of date can end at `end`. */
export function isClosed(text: string, end: number): boolean {
  const last = text[end - 1] ?? "";
  if (last === "日" && afterDayStill.some((word) => text.startsWith(word, end))) return true;
  return !(behind[last] ?? []).includes(text[end] ?? "");
}

/** 每年9月, 每周五, 每月15日, 历年12月: no one point. */
export function isRecurring(text: string, start: number): boolean {
  const two = text.slice(Math.max(0, start - 2), start);
  return two.endsWith("每") || two === "每年" || two === "每月" || two === "每周" || two === "历年" || two === "往年";
}

/** 今天的中国, 美好的明天, 今日俄罗斯: days that are no days. */
function isMetaphor(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const previous = text[start - 1] ?? "";
  if (word === "明天" || word === "昨天" || word === "今天") {
    if (word !== "今天" && "的好丽".includes(previous) && previous !== "") return true;
    if (word === "今天" && (previous === "到" || text.slice(start - 2, start) === "时至")) return true;
    return nowadays.test(text.slice(end, end + 5));
  }
  return word === "今日" && brands.test(text.slice(end, end + 3));
}
const nowadays = /^的(?:中国|俄罗斯|世界|我们|时代|社会|人类|成|局面|幸福|生活)/u;
const brands = /^(?:俄罗斯|头条|中国|世界|关注|科技|说法|看点|视点|之|》)/u;
