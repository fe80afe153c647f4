/**
 * The noun a Chinese figure counts, where it is one of the common ones: 五个|边境海关, 货车|630辆, 3万余|旅客.
 * A list, not a grammar: what it does not hold is left open.
 */
import type { Span } from "../../model/span.js";
import { Trie } from "../../text/trie.js";

const people = `旅客 游客 乘客 学生 留学生 大学生 学员 人数 民众 市民 居民 村民 员工 职工 工人 人员 干部 群众 官兵 代表 专家 学者 记者 运动员 志愿者 教师 师生
  客商 参展商 观众 嘉宾 航天员 宇航员 议员 部长 人口 华侨 华人 公民 患者 医生 儿童 青年 青少年 外国人 外国游客 中国游客 俄罗斯游客 企业家 企业代表`;
const things = `国家和地区 国家 地区 企业 公司 文件 协议 协定 合同 项目 城市 口岸 海关 货车 客车 车辆 汽车 小汽车 列车 班列 航班 船舶 港口 机场 大学 高校 院校 学校
  医院 机构 单位 部门 商品 品种 产品 展商 展位 品牌 语言 学科 专业 领域 方面 议题 条款 问题 岛屿 卫星 飞机 机组 电站 电厂 大桥 桥梁 隧道 车站 公路 铁路 航线 线路
  管道 集装箱 货物 建议 意见 倡议 措施 成果 共识 协议书 备忘录 谅解备忘录 条约 声明 联合声明 展馆 场馆 经济体 州 省份 市 县 家庭 住房 岗位 就业岗位 大熊猫 熊猫`;

const trie = new Trie<"person" | "item">();
for (const word of people.trim().split(/\s+/u)) trie.add(word, "person");
for (const word of things.trim().split(/\s+/u)) trie.add(word, "item");
const backwards = new Set(`${people} ${things}`.trim().split(/\s+/u));
const longest = 6;
const reach = 10;
/** Between a noun and its figure behind it: 经济体|共有|22个. */
const links = ["共有", "共计", "总数", "数量", "达到", "共", "有", "达", "约", "近", "超", "为", "超过", "逾"];

/** The noun within ten characters behind the measure word, else the one right before the number. */
export function readNoun(text: string, start: number, end: number, to: number): Span | null {
  for (let at = end; at < Math.min(end + reach, to); at++) {
    const hit = trie.longest(text, at, to);
    if (hit) return { start: end, end: hit.end };
    if (!/[\p{L}“”"]/u.test(text[at]!) || text[at] === "的" || text[at] === "是") break;
  }
  return /\p{L}/u.test(text[end] ?? "") ? null : readNounBefore(text, start);
}

/** The noun right before the number, over 共有, 达, 约: 货车|630辆, 人口|约|800万. */
export function readNounBefore(text: string, start: number): Span | null {
  let last = start;
  for (let i = 0; i < 2; i++) {
    const link = links.find((word) => text.startsWith(word, last - word.length));
    if (link) last -= link.length;
  }
  for (let size = longest; size > 0; size--) {
    if (last >= size && size > 1 && backwards.has(text.slice(last - size, last)))
      return { start: last - size, end: last };
  }
  return null;
}

/** What a noun of the list is. */
export function kindOf(noun: string): "person" | "item" {
  return people.split(/\s+/u).includes(noun) ? "person" : "item";
}

/** A number that counts people or things without a measure word: 3万余旅客, 50余国家和地区. */
export function readBareNoun(
  text: string,
  at: number,
  to: number,
): { readonly unit: "person" | "item"; readonly noun: Span } | null {
  const from =
    ["中外", "中国", "俄罗斯", "外国", "俄方", "中方", "中俄"].find((word) => text.startsWith(word, at))?.length ?? 0;
  const hit = trie.longest(text, at + from, to) ?? trie.longest(text, at, to);
  return hit ? { unit: hit.values[0]!, noun: { start: at, end: hit.end } } : null;
}
