/**
 * What stands around a Chinese figure: hedges (约, 近, 超过, 以上), growth and fall (同比增长, 增至), rates (每年).
 * Looks back a bounded stretch inside the clause. Knows no units.
 */
import type { Bound, Per } from "../quantity.js";
import { skipSpaceBack } from "./quantity-number.js";

const hedges: readonly (readonly [word: string, bound: Bound])[] = (
  [
    ["about", "约 大约 约合 约为 约有 约占 大概 大致 合约 左右约"],
    ["nearly", "近 将近 接近 逼近"],
    ["over", "超 超过 超过了 逾 突破 突破了 高于 多于 大于 过 上 超出 首破 破 优于"],
    ["under", "不足 不到 未满 少于 低于 不及 小于 未达"],
    ["least", "至少 不少于 不低于 不下 不小于 起码 最少"],
    ["most", "最多 至多 不超过 不多于 不高于 最高 最大"],
  ] as const
)
  .flatMap(([bound, words]) => words.split(" ").map((word): readonly [string, Bound] => [word, bound]))
  .sort(([left], [right]) => right.length - left.length);
/** 最近三年, 附近3个: no hedge. */
const notNear = "最附邻靠临亲远就新";
const notUp = "以年月晚早身路车海史会网赶线";
const notPast = "不经通超越曾去度";

/** The hedge that ends right before `at`. */
export function readBound(text: string, at: number): Bound | null {
  let end = skipSpaceBack(text, at);
  for (const prefix of ["人民币", "美元", "$", "¥", "每年", "有", "了", "达"]) {
    if (text.startsWith(prefix, end - prefix.length)) {
      end = skipSpaceBack(text, end - prefix.length);
      break;
    }
  }
  for (const [word, bound] of hedges) {
    const start = end - word.length;
    if (!text.startsWith(word, start)) continue;
    const previous = text[start - 1] ?? " ";
    if (word === "近" && notNear.includes(previous)) return null;
    if (word === "上" && (notUp.includes(previous) || !"百千万亿十".includes(text[at] ?? " "))) return null;
    if (word === "过" && (notPast.includes(previous) || !"百千万亿半".includes(text[at] ?? " "))) return null;
    if ((word === "破" && previous !== "首") || (word === "超" && (previous === "赶" || previous === "反")))
      return null;
    return bound;
  }
  return null;
}

const tails: readonly (readonly [word: string, bound: Bound])[] = [
  ["有余", "over"],
  ["以上", "over"],
  ["之多", "about"],
  ["左右", "about"],
  ["上下", "about"],
  ["以内", "most"],
  ["之内", "most"],
  ["以下", "under"],
  ["不到", "under"],
  ["多", "over"],
  ["余", "over"],
  ["强", "over"],
];
const notMany = "次边种个元方年样家渠层数云么少";

/** 以上, 左右 behind the unit, which belong to the figure; 多 and 余 only where they count (2倍多). */
export function readTail(text: string, at: number): { readonly bound: Bound | null; readonly end: number } {
  for (const [word, bound] of tails) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (
      (word === "多" || word === "强") &&
      (notMany.includes(text[end] ?? " ") || (word === "强" && !/[，。；、)]/u.test(text[end] ?? "。")))
    )
      continue;
    return { bound, end };
  }
  return { bound: null, end: at };
}

type Direction = "up" | "down";

/** How a figure stands to what it was: by so much, or to so much. */
export interface Move {
  readonly direction: Direction;
  readonly level: boolean;
}

const rises =
  "增长 增加 上升 提高 提升 增幅 涨幅 增速 上涨 上浮 扩大 攀升 微增 激增 猛增 净增 增 升 涨 增产 多增 高出 增多 增速为 新增 延长 加快".split(
    " ",
  );
const falls = "下降 减少 降低 降幅 下滑 下跌 跌幅 回落 缩减 萎缩 缩短 减 降 跌 微降 骤降 少 收窄 减产 缩小".split(" ");
const verbs: ReadonlyMap<string, Direction> = new Map([
  ...rises.map((word) => [word, "up"] as const),
  ...falls.map((word) => [word, "down"] as const),
]);
/** One-character verbs only right before the number or 至, 到, 了, 幅. */
const short = /^(?:[至到了幅]|[约近超逾]|同|\d|$)/u;
const reach = 24;
const clauseEnd = /[，。；！？,;!?\n()（）]/u;
/** Between the verb and its figure: adverbs and hedges, no new subject. */
const filler =
  /^(?:[了达到约近超逾均为率的又仅 +]|高达|将近|接近|超过|分别|幅度|速度|最[多大高]|首次|逐年|大约|\d{1,6}(?:\.\d{1,4})?%[、和及与]){0,12}$/u;

/** The move the number at `at` measures: 增长40%, 增长到2倍, 增至去年同期的2倍, 是上年同期的2倍. */
export function readMove(text: string, at: number): Move | null {
  if (text[at - 1] === "+") return { direction: "up", level: false };
  if (text[at - 1] === "-" && !/[\p{L}\d%]/u.test(text[at - 2] ?? "")) return { direction: "down", level: false };
  const from = clauseStart(text, at);
  for (let i = at - 1; i >= from; i--) {
    for (const size of [2, 1]) {
      if (i - size + 1 < from) continue;
      const direction = verbs.get(text.slice(i - size + 1, i + 1));
      if (!direction) continue;
      const between = text.slice(i + 1, at);
      if (size === 1 && !short.test(between)) continue;
      if (/^(?:到|至|成|为原来)/u.test(between)) return { direction, level: true };
      if (filler.test(between)) return { direction, level: false };
    }
  }
  return text[at - 1] === "的" && past.test(text.slice(from, at - 1)) ? { direction: "up", level: true } : null;
}

/** What a factor is counted from: an earlier time, not another thing. */
const past = /(?:去年|上年|前年|同期|原来|以前|此前|当年|年前|之前|过去|\d年|初期|开通前)/u;

const rates: readonly (readonly [words: RegExp, per: Per])[] = [
  [/每年|年均/u, "year"],
  [/每季|季均/u, "quarter"],
  [/每月|每个月|月均/u, "month"],
  [/每周|每星期|周均/u, "week"],
  [/每天|每日|日均|每昼夜|单日/u, "day"],
  [/每小时|每个小时/u, "hour"],
  [/每分钟/u, "minute"],
  [/每秒/u, "second"],
];
/** 年过货能力, 年供气: a year's amount. */
const yearly =
  /(?:^|[^\d今去前明后每全当同多近上本往整半历次该头首两一二三四五六七八九十来新])年(?:供|输|产|过|运|吞吐|处理|通过|货运|客运|发电|接待|设计|贸易|加工|周转|通行|旅客)/u;
const behind: readonly (readonly [word: string, per: Per])[] = [
  ["/年", "year"],
  ["/月", "month"],
  ["/天", "day"],
  ["/日", "day"],
  ["每年", "year"],
  ["每天", "day"],
];

export function readPer(text: string, at: number, end: number): Per | null {
  const after = behind.find(([word]) => text.startsWith(word, end));
  if (after) return after[1];
  const clause = text.slice(clauseStart(text, at), at);
  return rates.find(([words]) => words.test(clause))?.[1] ?? (yearly.test(clause) ? "year" : null);
}

/** 设计时速100公里: the figure is a speed. */
export function isSpeed(text: string, at: number): boolean {
  return /(?:时速|每小时)[^，。；,;]{0,8}$/u.test(text.slice(Math.max(0, at - 12), at));
}

function clauseStart(text: string, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < reach &&
    !(clauseEnd.test(text[from - 1]!) && !(text[from - 1] === "," && /\d/u.test(text[from] ?? "")))
  )
    from -= 1;
  return from;
}
