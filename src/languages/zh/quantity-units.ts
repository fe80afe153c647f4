/**
 * Chinese units and measure words, and the words that only begin like one (家庭, 年代, 人民). Tables and their trie:
 * the longest match decides. Knows no numbers.
 */
import { Trie } from "../../text/trie.js";

/** `time` counts durations, `ratio` compares, `count` is a measure word for things or people. */
export type UnitSort = "money" | "measure" | "time" | "ratio" | "count";

export interface Unit {
  readonly code: string;
  readonly sort: UnitSort;
  /** Moves the point of the number said: 六成 is 60 %. */
  readonly power: number;
  /** Only behind 万 or 亿: 亿方, 万度. */
  readonly large: boolean;
  /** Adds a half: 两个半月, 一年半. */
  readonly half: boolean;
  /** 多 inside: 三个多月. */
  readonly more: boolean;
  /** Tenths of the unit behind it: 三成六 is 36 %. */
  readonly plus?: number;
}

export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
}

// biome-ignore format: a sort a block, a code a line
const table: Readonly<Record<UnitSort, Readonly<Record<string, string>>>> = {
  money: {
    CNY: "元 元人民币 人民币元 人民币 块钱 RMB CNY",
    USD: "美元 美金 USD",
    RUB: "卢布 RUB", EUR: "欧元 EUR", JPY: "日元 日圆", GBP: "英镑", HKD: "港元 港币", KRW: "韩元", KZT: "坚戈", MNT: "图格里克", CHF: "瑞士法郎 瑞郎",
    AUD: "澳元", CAD: "加元", SGD: "新元", TWD: "新台币", INR: "卢比",
  },
  measure: {
    km: "公里 千米 km ㎞", m: "米 公尺", cm: "厘米 公分", mm: "毫米 mm", nm: "纳米", "[nmi_i]": "海里", "[mi_i]": "英里", "[ft_i]": "英尺",
    km2: "平方公里 平方千米 km² ㎢", m2: "平方米 平米 ㎡ m² m2", ha: "公顷", mu: "亩", m3: "立方米 立方 m³ m3", L: "升 公升", mL: "毫升",
    t: "吨 公吨", kg: "公斤 千克 kg", g: "克", mg: "毫克", "[jin]": "斤 市斤", bbl: "桶",
    kWh: "千瓦时 千瓦小时 度电 kWh", MWh: "兆瓦时", GWh: "吉瓦时", kW: "千瓦 kW", MW: "兆瓦 MW", GW: "吉瓦 GW", kV: "千伏 kV", Cel: "摄氏度 ℃", GB: "GB", TB: "TB",
    "km/h": "公里/小时 公里每小时 km/h 千米/小时", TEU: "标箱 标准箱 个标箱 个标准箱 TEU 个TEU",
  },
  ratio: { "%": "%", "‰": "‰", pp: "个百分点 百分点", bp: "个基点 基点", times: "倍" },
  time: {
    year: "年 年期 岁 周岁 载 个年头", month: "个月 个月份", week: "周 星期 个星期 个礼拜", day: "天 昼夜 个昼夜 个工作日 个自然日 整天",
    hour: "小时 个小时 个钟头", minute: "分钟", second: "秒 秒钟", quarter: "个季度", decade: "个十年", century: "个世纪",
  },
  count: {
    person: "人 名 人次 人口 个人 位",
    item: `个 家 项 份 座 条 件 种 类 批 批次 辆 辆次 艘 艘次 架 架次 列 列次 趟 班 班次 航次 车次 场 场次 套 台 款 笔 宗 起 例 处 所 本 篇 首 幅 支 枚
      颗 只 匹 棵 株 间 栋 幢 户 张 剂 剂次 门 册 组 国 省份 省区市 箱 顶 床 袋 盒 瓶 部 对 节 头 点 层 片 台套 则 面 根 块 股`,
  },
};

/**
 * Words that begin with a measure word and are none. Left out are those that more often fall apart behind a number:
 * 三年|历程, 5家|具有, 3名|人员, 两周|期间.
 */
const notUnits = `
  年代 年级 年底 年初 年末 年份 年度 年版 年制 年规划 年计划 年轻 年龄 年终
  周年 周末 周边 周围 周恩来 周口店 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
  天津 天然 天宫 天山 天安门 秒杀 元首 元旦 元素 元月 元宵 元帅 元老 升级 升至 升温 升高 升学 升降
  克里 克服 克拉 克罗 克林 克强 米兰 米其 米舒 米哈 桶装
  人民 人大 人士 人工 人才 人均 人事 人类 人文 人权 人道 人体 人物 人造 人行 人力
  名单 名称 名义 名额 名列 名胜 名誉 名录 位于 位居 位列 位置 位数 位次 个别 个体 个性 个税
  家庭 家乡 家园 份额 条例 条约 条款 条文 座谈 座位 批准 批复 批示 批评 批量 架构 架设 列为 列入 列出 列宁 列席 班子 班组 班机
  台湾 台州 台风 台账 台阶 套用 款项 款待 笔者 笔下 宗教 宗旨
  起来 起步 起点 起飞 起诉 起草 起到 起着 起义 起源 起重 起算 起降 起征 例如 例外 例会 例行
  所有 所述 所示 所谓 所说 所需 所得 所指 所属 处于 处理 处罚 处长 处置 处级 处分
  本国 本报 本市 本地 本届 本次 本月 本年 本周 本着 本人 本科 本土 本身 本质 本币 本省 本站 本网 本轮 本日 本书 本版
  首次 首个 首批 首列 首届 首脑 首都 首相 首尔 首席 首先 首要 首家 首度 首趟 首条 首位 支持 支付 支撑 支队 支援 支出 支柱 支部 支线
  只有 只是 只能 只要 只为 只需 只占 只允 只办 只会 只好 间接 间隔 间谍 户口 户外 户籍 张家口 张掖 门户 门口 组织 组成 组建 组长 组团 组合
  国际 国务 国产 国内 国有 国企 国庆 国道 国外 国语 国集团 国旗 箱体 场所 场地 场景 场馆 场均
  成立 成功 成果 成员 成都 成交 成长 成本 成就 成效 成人 成品 成绩 成熟 成型 成分 成批 成千 成套 成年 成行 成形 成渝 成吉 成份 成像 成不变
  倍感 倍受 顶级 顶层 个亿 个多亿`;

/** Measure words that are also something else: only before one of these nouns. */
const wary: Readonly<Record<string, string>> = {
  部: "电影 影片 作品 法律 法规 著作 纪录片 电视剧 手机 电梯 专著 书",
  对: "夫妇 夫妻 列车 城市 友好城市 友城 姐妹城市 运动员 选手 组合 大熊猫",
  节: "车厢 车皮 课",
  头: "牛 羊 猪 大象 牲畜 鲸",
  点: "建议 意见 主张 倡议 要求 看法 希望 共识 原则 设想 期望",
  层: "楼 大楼 高",
  片: "药 森林 水域 林地",
  面: "旗 国旗 锦旗 镜",
  根: "桩 钢轨 管道 管线 桩基",
  块: "界碑 展板 金牌 奖牌 土地 屏",
  则: "消息 新闻 通知",
  股: "力量",
};

const units = new Trie<Unit | null>();
build();

/** The longest unit or measure word at `at`; null where none begins or the word only looks like one. */
export function readUnit(text: string, at: number, to: number): UnitRead | null {
  const hit = units.longest(text, at, to);
  const unit = hit?.values[0];
  if (!hit || !unit) return null;
  const nouns = wary[text.slice(at, hit.end)];
  if (nouns && !nouns.split(" ").some((noun) => text.startsWith(noun, hit.end))) return null;
  return { unit, end: hit.end };
}

function build(): void {
  const plain = { power: 0, large: false, half: false, more: false };
  for (const [sort, codes] of Object.entries(table) as [UnitSort, Readonly<Record<string, string>>][]) {
    for (const [code, words] of Object.entries(codes)) {
      for (const word of words.trim().split(/\s+/u)) units.add(word, { ...plain, code, sort });
    }
  }
  units.add("成", { ...plain, code: "%", sort: "ratio", power: 1 });
  units.add("方", { ...plain, code: "m3", sort: "measure", large: true });
  for (const [index, digit] of [..."一二三四五六七八九"].entries()) {
    units.add(`成${digit}`, { ...plain, code: "%", sort: "ratio", power: 1, plus: index + 1 });
  }
  units.add("倍半", { ...plain, code: "times", sort: "ratio", half: true });
  units.add("度", { ...plain, code: "kWh", sort: "measure", large: true });
  for (const [word, code] of [
    ["个月", "month"],
    ["个星期", "week"],
    ["个小时", "hour"],
    ["个世纪", "century"],
    ["个钟头", "hour"],
  ] as const) {
    units.add(`个多${word.slice(1)}`, { ...plain, code, sort: "time", more: true });
    units.add(`个半${word.slice(1)}`, { ...plain, code, sort: "time", half: true });
  }
  units.add("年半", { ...plain, code: "year", sort: "time", half: true });
  for (const word of notUnits.trim().split(/\s+/u)) units.add(word, null);
}
