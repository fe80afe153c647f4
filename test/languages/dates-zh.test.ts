/**
 * Chinese dates. `[surface=value]` is a date with the value it resolves to; what is not marked must not be found.
 * The rows of a rule are tried one by one, as an article of one paragraph published on 23 August 2023, a Wednesday.
 */
import { describe, expect, it } from "vitest";
import { type DateContext, resolveDates } from "../../src/languages/date-resolve.js";
import { readDates, writeDate, writeDates } from "../../src/languages/zh/dates.js";

const published = "2023-08-23";

interface Marked {
  readonly text: string;
  readonly dates: readonly { readonly start: number; readonly text: string; readonly value: string }[];
}

function parse(marked: string): Marked {
  const dates: { start: number; text: string; value: string }[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]=]+)=([^\]]+)\]/gu)) {
    text += marked.slice(from, match.index);
    dates.push({ start: text.length, text: match[1]!, value: match[2]! });
    text += match[1];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), dates };
}

/** Sentences end with 。 and paragraphs with a line break. */
function context(text: string, day: string | null): DateContext {
  const after = (mark: RegExp) => [0, ...[...text.matchAll(mark)].map((match) => match.index + match[0].length)];
  return { published: day, paragraphs: after(/\n/gu), sentences: after(/[。！？\n]/gu) };
}

function read(text: string, day: string | null = published) {
  return resolveDates(readDates(text), context(text, day));
}

function found(text: string, day: string | null = published) {
  return read(text, day).map(({ start, end, value }) => ({ start, text: text.slice(start, end), value }));
}

const finds: Readonly<Record<string, readonly string[]>> = {
  "year-month-day": [
    "[2008年12月10日=2008-12-10]",
    "[2008-12-10=2008-12-10] 08:26　来源",
    "发布日期:[2022/02/08=2022-02-08]",
    "[2018.12.26=2018-12-26]",
    "[2023 年 8 月 23 日=2023-08-23]",
    "[2023年08月05日=2023-08-05]10:30",
    "[二〇一七年七月二十七日=2017-07-27]的会议",
    "[一九四五年九月三日=1945-09-03]",
    "[二零一六年,九月三号=2016-09-03]",
    "[2016年6月29=2016-06-29]",
    "[2023年8月23日 星期三=2023-08-23]",
  ],
  "year-month": ["[2018年4月=2018-04]", "自[2013年5月=2013-05]起任职", "[08年11月=2008-11]", "[九八年十月=1998-10]"],
  year: [
    "按照[〇五年=2005]达成的协议",
    "[2004年=2004]提出",
    "[二〇〇八年=2008]",
    "[2024年全年=2024]",
    "[2008年=2008]中国举办奥运会",
    "[2011年=2011]底特律车展",
    "[2023年=2023]初步统计",
    "[2022年=2022]冬奥会",
    "[2030年=2030]前实现碳达峰",
    "[2022=2022]、[2023年=2023]",
    "[2024年度=2024]计划",
  ],
  "month-day": [
    "[3月10日=2023-03-10]",
    "[6月10日上午=2023-06-10],连接两国的大桥开通",
    "[5月8日晚=2023-05-08]会见",
    "[5月8日=2023-05-08]晚会开始",
    "[二月三日=2023-02-03]电",
    "[8月23日星期三=2023-08-23]",
    "[4月3=2023-04-03]、[4日=2023-04-04]",
    "【环球通讯社北京[8月22日=2023-08-22]电】",
  ],
  month: [
    "[5月=2023-05]签署",
    "[7月份=2023-07]",
    "[7月当月=2023-07],双边贸易额约215亿美元",
    "[三月=2023-03]开工",
    "项目预计[三季度末=2023-09]开工",
    "[2024年第一季度初=2024-01]",
  ],
  days: ["[8月前20天=2023-08-01/2023-08-20],运量下降"],
  day: [
    "[10日上午=2023-08-10]",
    "[二十日=2023-08-20]",
    "[12日=2023-08-12],代表团抵京",
    "[7日=2023-08-07]前往北京",
    "[8日=2023-08-08]来华访问",
    "[15日=2023-08-15]本报讯",
    "将于[28日=2023-08-28]举行",
    "[18号上午=2023-08-18]",
    "于[18号=2023-08-18]抵达",
    "[10日=2023-08-10]前提交",
  ],
  "year-word": [
    "[今年=2023]以来",
    "超过[去年=2022]",
    "高于[前年=2021]",
    "[明年=2024]将举行",
    "[年内=2023]完成",
    "[2020年=2020],[当年=2020]投产",
    "[2020年=2020]开工,[次年=2021]竣工",
    "[2020年=2020]比[上年=2019]增长",
    "[去年全年=2022]",
  ],
  "year-word-month": ["[去年11月=2022-11]", "[明年3月=2024-03]", "[2019年5月=2019-05]签署,[同年11月=2019-11]完工"],
  "year-word-month-day": ["[去年11月1日=2022-11-01]起施行", "[2019年4月=2019-04]签署,[同年7月24日=2019-07-24]起实施"],
  "month-word": ["[上月=2023-07]访俄", "[本月=2023-08]发布", "[下个月=2023-09]"],
  "month-word-day": [
    "[本月8日=2023-08-08]",
    "[上月27日=2023-07-27]",
    "[4月3日=2023-04-03]开通,[同月20日=2023-04-20]恢复",
  ],
  "day-word": [
    "[昨午=2023-08-22]会见",
    "[昨天=2023-08-22]([8月22日=2023-08-22])",
    "[今天上午=2023-08-23]",
    "[昨晚=2023-08-22]",
    "[明早=2023-08-24]",
    "[8月20日=2023-08-20]开幕,[当天=2023-08-20]签约",
    "[8月20日=2023-08-20]抵达,[次日凌晨=2023-08-21]离开",
    "[即日=2023-08-23]起施行",
    "[前一天=2023-08-22]签署的协议书",
    "[第二天=2023-08-24],他离开",
  ],
  week: ["[上周=2023-08-14/2023-08-20]", "[本周=2023-08-21/2023-08-27]", "[下个星期=2023-08-28/2023-09-03]"],
  weekend: ["[上周末=2023-08-19/2023-08-20]", "[本周末=2023-08-26/2023-08-27]"],
  weekday: [
    "[上周五=2023-08-18]在莫斯科会见",
    "[本周三=2023-08-23]",
    "[周二=2023-08-22]表示",
    "将于[周五=2023-08-25]举行",
    "[上个礼拜三=2023-08-16]",
    "[8月23日=2023-08-23]([星期三=2023-08-23])",
  ],
  edge: [
    "按[年初=2023-01]制定的计划",
    "[今年年底=2023-12]",
    "[明年年中=2024-06]",
    "[2015年底=2015-12]",
    "[6月底=2023-06]",
    "[上月底=2023-07]",
    "[5月初=2023-05]",
  ],
  third: [
    "[7月上旬=2023-07-01/2023-07-10]",
    "[6月中旬=2023-06-11/2023-06-20]",
    "[2024年2月下旬=2024-02-21/2024-02-29]",
  ],
  half: ["[上半年=2023-01/2023-06]", "[2023年下半年=2023-07/2023-12]", "[今年上半年=2023-01/2023-06]"],
  quarter: [
    "[一季度=2023-01/2023-03]",
    "[去年一季度=2022-01/2022-03]",
    "[2023年第二季度=2023-04/2023-06]",
    "[本季度=2023-07/2023-09]",
    "[上一季度=2023-04/2023-06]",
  ],
  months: [
    "[前7个月=2023-01/2023-07]",
    "[今年前5个月=2023-01/2023-05]",
    "[头两个月=2023-01/2023-02]",
    "[前三季度=2022-01/2022-09]",
  ],
  season: ["[今年夏天=2023-06/2023-08]", "[2022年冬=2022-12/2023-02],", "[今秋=2023-09/2023-11]开学"],
  range: [
    "会期为[15日至16日=2023-08-15/2023-08-16]",
    "[15至16日=2023-08-15/2023-08-16]",
    "[4月2日至5日=2023-04-02/2023-04-05]",
    "[3月20日—4月2日=2023-03-20/2023-04-02]",
    "[3月20-22日=2023-03-20/2023-03-22]",
    "[2024－2025年度=2024/2025]",
    "[2014至2015年=2014/2015]",
    "[2024-25年=2024/2025]",
    "[今年1至7月=2023-01/2023-07]",
    "[1～7月份=2023-01/2023-07]",
    "[2013年4月至2022年9月=2013-04/2022-09]",
    "[12月至次年3月=2023-12/2024-03]",
    "[去年10月至今年3月=2022-10/2023-03]",
    "[2018年12月26日-2019年1月4日=2018-12-26/2019-01-04]",
    "[1978年12月18日至22日=1978-12-18/1978-12-22]",
    "[即日起至12月31日=2023-08-23/2023-12-31]",
    "“[今天 - 下周五=2023-08-23/2023-09-01]”",
    "[星期六至星期一=2023-08-26/2023-08-28]",
    "大使([1992—2005=1992/2005])",
    "[“十四五”期间=2021/2025],双方将扩大合作",
    "[8月下旬至9月初=2023-08-21/2023-09]",
  ],
  distance: [
    "[三年前=2020]签署协议",
    "[半年前=2023-02]",
    "[3周前=2023-08-02]",
    "[5天前=2023-08-18]抵达",
    "[6月13日=2023-06-13]签署命令;[两天后=2023-06-15]离华",
    "签约[两个月后=2023-10]投产",
  ],
  "same-period": [
    "[今年前7个月=2023-01/2023-07],[同期=2023-01/2023-07]有1.1万辆",
    "[1月至7月=2023-01/2023-07]出口增至[去年同期=2022-01/2022-07]的2倍",
    "[去年=2022]增长,全省[同期=2022]进出口",
  ],
};

describe.each(Object.entries(finds))("zh.date.%s", (shape, rows) => {
  it.each(rows)("%s", (marked) => {
    const { text, dates } = parse(marked);
    expect(found(text)).toEqual(dates);
    expect(readDates(text).map(({ rule }) => rule)).toContain(`zh.date.${shape}`);
  });
});

describe("finds no date in", () => {
  it.each([
    ["document numbers", "2019年第8号公告,2023年第44号公告"],
    ["anniversaries and durations", "35周年,为期13年,30多年,一年来,第12年,近三年来,过去五年,未来三年,三年间"],
    ["centuries, decades, round ages", "21世纪,上世纪90年代,1990年代初,长达2000年,2000年历史"],
    ["titles", "《2020—2022年合作计划》,《〈2016—2020年纲要〉实施办法》"],
    ["counters and editions", "浏览次数:2023次,2018年版,第2023期,邮编100010"],
    ["houses, lines, roads", "后屯南路26号专家公寓,地铁5号线,1号公路,3号楼"],
    ["telephones and filings", "电话010-62993931,京ICP备09034504号"],
    ["owners' years", "Copyright ©2010 - 2015"],
    ["money and counts", "2000元,15日元,1.5倍,11个月,3至5年,2至3个月"],
    ["days counted", "5日内完成,3日游,连续5日,第三天,访问第二天,每日,3-5天"],
    ["recurrence", "每年9月举行,每周五开班,每月15日,历年12月,一周三次"],
    ["vague words", "日前,近日,目前,近年来,此前,随后,不久前,前几天"],
    ["rough distances", "20多年前,近10年前,几天后,数年前,100年前,时隔三年后"],
    ["neighbouring words", "中国同日本签署,当日本代表团抵达,两国共同期待,同年级,不可同日而语,过去年均增长,透明年份"],
    ["today's sense of nowadays", "今天的中国,更加美好的明天,今日俄罗斯电视台,时至今天"],
    ["events named by months", "十月革命,十二月党人,5月龄"],
    ["addresses of pages", "http://news.cn/2022-11/17/c_112.htm,www.xinhua.cn/2020-01-01/a.html"],
    ["decimals, times, impossible days", "2.1日,8:30日,13月,32日,2月30日"],
    ["lunar months", "农历八月"],
    ["a year before with nothing to count from", "去年同期,前一年"],
  ])("%s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a year or month left out", () => {
  it.each([
    ["2022-11-17", "the year of publication", "[6月10日=2022-06-10],大桥通车"],
    ["2024-01-05", "the year before, where this year's is far ahead", "[12月28日=2023-12-28],双方举行会谈"],
    ["2023-08-23", "this year's, though ahead and not foretold", "[10月=2023-10]开馆"],
    ["2023-08-23", "last year's, where it is told as done", "[10月=2022-10]双方签署了协议"],
    ["2023-12-20", "the next year, foretold", "会议将于[1月15日=2024-01-15]举行"],
    ["2025-01-13", "the months of last year", "[前11个月=2024-01/2024-11],贸易额增长"],
    ["2023-08-23", "the story's year", "[2014年5月21日=2014-05-21]签署合同。[9月1日=2014-09-01],管道开工。"],
    ["2023-08-23", "not the year of an aside", "他自[2013年5月=2013-05]起任职,[8月中旬=2023-08-11/2023-08-20]抵京。"],
    ["2023-08-23", "not the year of an aim", "到[2025年=2025]实现目标。[6月=2023-06]签署。"],
    ["2023-08-23", "not across paragraphs", "[2014年=2014]签署。\n[5月7日=2023-05-07],双方会谈。"],
    [
      "2023-08-23",
      "what is to come, in no year gone by",
      "[2008年=2008]建立机制。论坛定于[11月下旬=2023-11-21/2023-11-30]举行",
    ],
    [
      "2023-08-23",
      "the end of this year, beside an old title",
      "修订[1951年=1951]《协定》的文本预计[年底=2023-12]前签署",
    ],
    ["2023-08-23", "not the year of what was set up then", "[2008年7月=2008-07]建立的机制。[6月=2023-06]双方会谈"],
    ["2023-08-02", "the month before", "[31日下午=2023-07-31]离开"],
    ["2023-08-23", "the month said in the sentence", "[5月1日=2023-05-01]和[9日=2023-05-09]"],
    ["2023-08-23", "the year said in the sentence", "[2018年3月=2018-03]和[5月=2018-05]"],
    ["2023-08-24", "the dateline's day", "北京[8月23日=2023-08-23]电 [昨天=2023-08-22],双方会谈"],
    [
      null,
      "nothing: the year stays open",
      "北京[11月28日=XXXX-11-28]电 [27日=XXXX-11-27],[今天=XXXX-11-28]会谈,今年建交",
    ],
    [null, "a date at the very start", "[2008年11月28日=2008-11-28] 来源\n[昨天=2008-11-27]"],
    [null, "no weekday without a year", "[11月28日=XXXX-11-28],上周五"],
  ])("published %s: %s", (day, _what, marked) => {
    const { text, dates } = parse(marked);
    expect(found(text, day)).toEqual(dates);
  });
});

describe("what leans on the date before", () => {
  it.each([
    [
      "当天, over an aside",
      "[8月2日=2023-08-02]会见。依据[2016年1月1日=2016-01-01]起施行的法律。[同日=2023-08-02],双方签约。",
    ],
    [
      "此前一天, of the story's day",
      "[14日=2023-08-14]签约。\n[此前一天=2023-08-13],双方会谈。[当天=2023-08-13],代表团离开",
    ],
    [
      "当晚, past a paragraph of history",
      "[2月2日=2023-02-02]开馆。\n协定签于[2000年2月29日=2000-02-29]。\n[当晚=2023-02-02]举行招待会",
    ],
    ["即日, of the day said", "[3月16日=2023-03-16]交换批准书,协定自[即日=2023-03-16]起生效"],
    ["同年, in its own sentence", "签署于[2019年4月=2019-04],[同年7月24日=2019-07-24]起实施"],
    [
      "去年同期 keeps the period",
      "[今年前7个月=2023-01/2023-07]比[去年同期=2022-01/2022-07]增长,[同期=2023-01/2023-07]进口下降",
    ],
    ["上年 stays one year", "[2021年=2021]比[上年=2020]增长,与[上年=2020]相比翻番"],
    ["N年后 from the story", "[2014年=2014]签署。[三年后=2017]投产。"],
  ])("%s", (_what, marked) => {
    const { text, dates } = parse(marked);
    expect(found(text)).toEqual(dates);
  });
});

it.each([
  ["2008年11月28日", "stated"],
  ["1978年12月18日至22日", "stated"],
  ["2023年第二季度", "stated"],
  ["11月28日", "implied"],
  ["今年", "implied"],
  ["昨天", "implied"],
])("%s is %s", (text, certainty) => {
  expect(read(text).map((date) => date.certainty)).toEqual([certainty]);
});

it("reads only the stretch it is given", () => {
  const text = "2008年,2009年,2010年";
  expect(readDates(text, 6, 12).map(({ start, end }) => text.slice(start, end))).toEqual(["2009年"]);
});

describe("writing", () => {
  it.each([
    ["2008-11-28", "2008年11月28日"],
    ["2007-11", "2007年11月"],
    ["2004", "2004年"],
    ["XXXX-11-28", "11月28日"],
    ["2025-11-03/2025-11-04", "2025年11月3日至4日"],
    ["2023-08-30/2023-09-02", "2023年8月30日至9月2日"],
    ["2022-12-31/2023-01-01", "2022年12月31日至2023年1月1日"],
    ["2023-01/2023-11", "2023年1月至11月"],
    ["2018/2020", "2018年至2020年"],
  ])("%s is %s, and is read back", (value, text) => {
    expect(writeDate(value)).toBe(text);
    expect(found(text, null).map((date) => date.value)).toEqual([value]);
  });

  it.each([
    ["2023-01/2023-11", "2023年前11个月"],
    ["2023-01/2023-09", "2023年前三季度"],
    ["2023-01/2023-06", "2023年上半年"],
    ["2023-04/2023-06", "2023年第二季度"],
    ["2023-02/2023-05", "2023年2月至5月"],
    ["2021", "2021年"],
  ])("%s as a period is %s, and is read back", (value, text) => {
    expect(writeDate(value, "over")).toBe(text);
    expect(found(text, null).map((date) => date.value)).toEqual([value]);
  });

  it.each([
    [["2007-11", "2008-06"], "2007年11月和2008年6月"],
    [["2018-03", "2018-05"], "2018年3月和5月"],
    [["2025-11-03", "2025-11-05", "2025-11-07"], "2025年11月3日、5日和7日"],
    [["2020", "2021"], "2020年和2021年"],
  ])("%j is %s, and is read back", (values, text) => {
    expect(writeDates(values)).toBe(text);
    expect(found(text, null).map((date) => date.value)).toEqual(values);
  });

  it("hands back what is no date", () => {
    expect(writeDate("soon")).toBe("soon");
  });
});

describe("long runs are read in linear time", () => {
  it.each([
    "1",
    "一",
    "十",
    "年",
    "1-",
    "1至",
    "1、",
    "2022、",
    "1月",
    "《",
    "《》",
    "今年",
    "前11",
    "1月1日至",
    "“十",
    "http",
    "上周",
    "8月1",
  ])("%s", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begin = performance.now();
    resolveDates(readDates(text), { published });
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
