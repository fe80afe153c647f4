/**
 * Chinese numbers with a unit that are no figures: dates, parties, articles, ranks, frequencies, set phrases
 * (2008年, 两国, 一项, 前三名, 每两年, 五项原则). Knows words around the number, not what figures mean.
 */
import { numberOf } from "../quantity.js";
import { isDigit, type NumberRead, skipSpaceBack } from "./quantity-number.js";
import type { Unit, UnitRead } from "./quantity-units.js";

/** Whether the unit behind the number makes no figure of it. */
export function refuses(text: string, number: NumberRead, { unit, end }: UnitRead): boolean {
  const { start, numeralEnd } = number;
  const said = text.slice(start, numeralEnd);
  const word = text.slice(number.end, end);
  if (unit.large && number.power === 0) return true;
  if (said === "一" && number.tail === null && !acceptsOne(text, start, end, unit)) return true;
  if (unit.sort === "time") return refusesTime(text, number, word, unit, end);
  if (unit.sort !== "count") return false;
  if (word === "国") return !number.inDigits || number.yearLike || startsAfter(text, start, groups);
  if (word === "名" || word === "位") {
    if (text[start - 1] === "前") return true;
    return said === "两" && word === "位" && leaders.some((leader) => text.startsWith(leader, end));
  }
  if (word === "张") return "(（图片".includes(text[start - 1] ?? " "); // a caption's count of pictures
  return (said === "两" || said === "二") && word === "人";
}

/** The end of the set phrase that begins here, else null. */
export function readPhrase(text: string, at: number): number | null {
  const phrase = phrases.find((one) => text.startsWith(one, at));
  return phrase === undefined ? null : at + phrase.length;
}

/** 浏览 8.6万, 阅读：1024: counters of a page. */
export function isCounter(text: string, at: number): boolean {
  const end = skipSpaceBack(text, at);
  const colon = text[end - 1] === ":" || text[end - 1] === "：";
  return startsAfter(text, colon ? skipSpaceBack(text, end - 1) : end, counters);
}

function refusesTime(text: string, number: NumberRead, word: string, unit: Unit, end: number): boolean {
  const before = text[number.start - 1] ?? " ";
  if (before === "每" || text.startsWith("每隔", number.start - 2)) return true; // how often
  if ((unit.code === "month" || unit.code === "quarter") && "前头首".includes(before)) return true;
  return unit.code === "year" && !word.includes("岁") && isCalendarYear(text, number, end);
}

/** 2008年, 98年5月, 两千零八年, 康熙二十八年, 今明两年. */
function isCalendarYear(text: string, number: NumberRead, end: number): boolean {
  const value = numberOf(number.value);
  if (!number.inDigits && value > 1900 && value < 2100 && value % 100 !== 0) return true;
  if (number.yearLike && number.tail === null) return true;
  if (number.inDigits && isDigit(text[end])) return true;
  return startsAfter(text, number.start, eras);
}

/**
 * 一 is an article before a measure word; a number before a measure, and before a stretch of time that measures
 * something: 提前一年, 为期一周, 一年以上; not 一年来, 有一天.
 */
function acceptsOne(text: string, start: number, end: number, unit: Unit): boolean {
  if (unit.sort === "count") return false;
  if (unit.sort !== "time" || unit.half || unit.more) return true;
  if (limits.some((word) => text.startsWith(word, end))) return !text.startsWith("多次", end);
  return startsAfter(text, start, measuring);
}

/** Whether one of the words stands right before `at`. */
function startsAfter(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at - word.length));
}

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

const limits = list("以上 左右 以内 之内 多 有余 之久 内");
const measuring = list(`
  提前 推迟 延长 延期 缩短 为期 历时 不足 不到 超过 至少 长达 有效期 有效期为 时隔 期限 期限为 仅 仅用 满 约 近 逾 超 任期 任期为
  延后 晚 早 持续`);
const eras = list("公元 公元前 民国 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 昭和 平成 令和 今明");
const leaders = list("元首 领导人 总统 总理 外长 部长 主席 首脑 领袖 市长 省长 州长 大使");
/** 中亚5国, 东盟10国: a group is named, not counted. */
const groups = list("中亚 东盟 金砖 北欧 海湾 其他");
const counters = list("浏览 阅读 点击 点击量 点击数 阅读量 浏览量 播放 评论 点赞 转发 关注 粉丝 收藏");

/** Policies, idioms and places that begin with a number. */
const phrases = list(`
  一个中国 一国两制 两个维护 两个确立 两个凡是 两个大局 两个相适应 两个毫不动摇 两个一百年 三个代表 三个面向 三个世界 三个务必 三个不
  四个意识 四个自信 四个全面 四个伟大 四个面向 四个坚持 五个必由 五个坚持 六个必须 六个坚持 八项规定 五项原则 四项基本原则
  一步一个脚印 一个个 一个都不 三步走 两步走 三来一补 九二共识 六方会谈 四个现代化 七台河 三门峡 五家渠 九台区 千家万户 百年一遇 千年一遇 五十年一遇 百年大计 百年老店 五个始终`);
