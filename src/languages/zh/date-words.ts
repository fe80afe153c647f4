/** Chinese words for days, weeks, months and years, counted from publication or from the date said before. */
import { Trie } from "../../text/trie.js";
import type { Anchor, DateParts, Shift, Stretch } from "../date.js";

/** What can stand behind the word depends on what it names. */
interface DateWord {
  readonly names: "year" | "month" | "day" | "week" | "weekday" | "stretch" | "period";
  readonly parts: DateParts;
}

type Row = readonly [words: string, by: number, anchor: Anchor];

const years: readonly Row[] = [
  ["今年 本年 本年度", 0, "publication"],
  ["去年 去年度", -1, "publication"],
  ["前年", -2, "publication"],
  ["大前年", -3, "publication"],
  ["明年", 1, "publication"],
  ["后年", 2, "publication"],
  ["当年 同年 同一年", 0, "previous"],
  ["次年 翌年 第二年", 1, "previous"],
  ["前一年", -1, "previous"],
  ["上年 上年度 上一年 上一年度", -1, "either"],
];

const months: readonly Row[] = [
  ["本月 这个月", 0, "publication"],
  ["上月 上个月", -1, "publication"],
  ["上上个月", -2, "publication"],
  ["下月 下个月", 1, "publication"],
  ["当月 同月", 0, "previous"],
  ["次月 翌月", 1, "previous"],
];

const days: readonly Row[] = [
  ["今天 今日 今晨 今早 今午 今晚 今夜", 0, "publication"],
  ["昨天 昨日 昨晨 昨早 昨午 昨晚 昨夜", -1, "publication"],
  ["前天 前日 前晚", -2, "publication"],
  ["大前天", -3, "publication"],
  ["明天 明日 明晨 明早 明晚", 1, "publication"],
  ["后天", 2, "publication"],
  ["大后天", 3, "publication"],
  ["当天 当日 当晚 同日 同天 同一天", 0, "previous"],
  ["次日 次晨 翌日 翌晨 第二天", 1, "previous"],
  ["前一天 前一日", -1, "either"],
  ["此前一天 此前一日 头一天", -1, "previous"],
  ["即日", 0, "either"],
];

const weeks: readonly Row[] = [
  ["本 这 这个 这一", 0, "publication"],
  ["上 上个 上一", -1, "publication"],
  ["上上 上上个", -2, "publication"],
  ["下 下个 下一", 1, "publication"],
  ["下下 下下个", 2, "publication"],
  ["当 同", 0, "previous"],
];
const weekNames = ["周", "星期", "礼拜"];
const weekdays: readonly string[] = ["一", "二", "三", "四", "五", "六", "日天"];

const quarters: readonly Row[] = [
  ["本季度", 0, "publication"],
  ["上季度 上一季度 上个季度", -1, "publication"],
  ["下季度 下一季度 下个季度", 1, "publication"],
];

/** 三季度末, 第一季度初: a month. */
const quarterEdges = (["一1", "二2", "三3", "四4"] as const).flatMap((names, index) =>
  [...names].flatMap((name) =>
    (
      [
        ["初", 1],
        ["末", 3],
        ["底", 3],
      ] as const
    ).map(([edge, month]): readonly [words: string, stretch: Stretch] => [
      `${name}季度${edge} 第${name}季度${edge}`,
      { kind: "month", nth: index * 3 + month },
    ]),
  ),
);

/** Stand alone or behind a year. */
export const stretches: readonly (readonly [words: string, stretch: Stretch])[] = [
  ...quarterEdges,
  ["上半年 上半年度", { kind: "half", nth: 1 }],
  ["下半年 下半年度", { kind: "half", nth: 2 }],
  ["第一季度 一季度 1季度 第1季度 首季度 首季", { kind: "quarter", nth: 1 }],
  ["第二季度 二季度 2季度 第2季度", { kind: "quarter", nth: 2 }],
  ["第三季度 三季度 3季度 第3季度", { kind: "quarter", nth: 3 }],
  ["第四季度 四季度 4季度 第4季度", { kind: "quarter", nth: 4 }],
  ["前两季度 前二季度 前2季度 前两个季度", { kind: "months", count: 6 }],
  ["前三季度 前3季度 前三季 前三个季度 头三个季度", { kind: "months", count: 9 }],
  ["年初", { kind: "edge", at: "start" }],
  ["年中", { kind: "edge", at: "middle" }],
  ["年底 年末", { kind: "edge", at: "end" }],
];

/** Only behind a year: 明年初, 2015年底, 今年夏天, 去冬. */
export const yearTails: readonly (readonly [words: string, stretch: Stretch])[] = [
  ...stretches,
  ["初", { kind: "edge", at: "start" }],
  ["底 末", { kind: "edge", at: "end" }],
  ["春天 春季", { kind: "season", nth: 1 }],
  ["夏天 夏季", { kind: "season", nth: 2 }],
  ["秋天 秋季", { kind: "season", nth: 3 }],
  ["冬天 冬季", { kind: "season", nth: 4 }],
];

const seasons: readonly (readonly [words: string, stretch: Stretch])[] = [
  ["春", { kind: "season", nth: 1 }],
  ["夏", { kind: "season", nth: 2 }],
  ["秋", { kind: "season", nth: 3 }],
  ["冬", { kind: "season", nth: 4 }],
];

/** Only behind a month: 10月底, 上月中旬. */
export const monthTails: readonly (readonly [words: string, stretch: Stretch])[] = [
  ["初", { kind: "edge", at: "start" }],
  ["底 末", { kind: "edge", at: "end" }],
  ["上旬", { kind: "third", nth: 1 }],
  ["中旬", { kind: "third", nth: 2 }],
  ["下旬", { kind: "third", nth: 3 }],
  ["上半月", { kind: "half", nth: 1 }],
  ["下半月", { kind: "half", nth: 2 }],
];

/** Belongs to the words of the day, not to its value. */
export const dayparts: Trie<true> = new Trie();
for (const one of "上午 下午 中午 正午 凌晨 清晨 早晨 早上 早间 晚上 晚间 傍晚 夜间 夜晚 深夜 午夜 午后 午间 子夜 晚 晨 早 夜".split(
  " ",
)) {
  dayparts.add(one, true);
}

export const words: Trie<DateWord> = build();

function build(): Trie<DateWord> {
  const trie = new Trie<DateWord>();
  const add = (all: string, word: DateWord) => {
    for (const one of all.split(" ")) trie.add(one, word);
  };
  for (const [all, by, anchor] of years) add(all, { names: "year", parts: { year: { anchor, by } } });
  for (const [all, by, anchor] of months) add(all, { names: "month", parts: { month: { anchor, by } } });
  for (const [all, by, anchor] of days) add(all, { names: "day", parts: { day: { anchor, by } } });
  for (const [all, by, anchor] of weeks) addWeeks(trie, all.split(" "), { anchor, by });
  for (const [day, weekday] of eachWeekday()) add(day, { names: "weekday", parts: { weekday } });
  for (const [all, stretch] of stretches) add(all, { names: "stretch", parts: { stretch } });
  for (const [all, by, anchor] of quarters) {
    add(all, { names: "stretch", parts: { stretch: { kind: "quarter", nth: { anchor, by } } } });
  }
  for (const [year, by] of [
    ["今", 0],
    ["去", -1],
    ["明", 1],
  ] as const) {
    for (const [season, stretch] of seasons) {
      add(year + season, { names: "stretch", parts: { year: { anchor: "publication", by }, stretch } });
    }
  }
  add("年内", { names: "stretch", parts: { year: { anchor: "publication", by: 0 } } });
  add("月底 月末", {
    names: "stretch",
    parts: { month: { anchor: "publication", by: 0 }, stretch: { kind: "edge", at: "end" } },
  });
  add("月初", {
    names: "stretch",
    parts: { month: { anchor: "publication", by: 0 }, stretch: { kind: "edge", at: "start" } },
  });
  add("同期 同一时期", { names: "period", parts: { same: "period" } });
  return trie;
}

function addWeeks(trie: Trie<DateWord>, leads: readonly string[], week: Shift): void {
  for (const lead of leads) {
    for (const name of weekNames) {
      if (name === "周" && lead.endsWith("个")) continue; // 上个周期
      trie.add(lead + name, { names: "week", parts: { week } });
      trie.add(`${lead + name}末`, { names: "week", parts: { week, weekend: true } });
      for (const [day, weekday] of eachWeekday(name))
        trie.add(lead + day, { names: "weekday", parts: { week, weekday } });
    }
  }
}

function* eachWeekday(only?: string): Iterable<readonly [word: string, weekday: number]> {
  for (const name of only === undefined ? weekNames : [only]) {
    for (const [index, characters] of weekdays.entries()) {
      // 周天 is no weekday
      for (const character of name === "周" ? characters.charAt(0) : characters) yield [name + character, index + 1];
    }
  }
}
