/** How Chinese reports name those who take part: alone, in rows, with a clause before them. Knows no event. */
import type { Pattern } from "../match/pattern.js";
import { either, gap, list, mention, optional, sequence, word } from "../match/pattern.js";

export const stop = word("。", ";", "!", "?");
export const comma = word(",");
export const and = word("、", "和", "与", "及", "以及", "同");
export const along = word("同", "与", "和", "跟");

/** 六国元首, 五国总理, 各国外长: so many countries' leaders, whom nobody names. */
const nations = sequence(
  optional(word("“")),
  optional(mention("term:place")),
  word("三", "四", "五", "六", "七", "八", "九", "十", "各", "多", "诸"),
  word("国"),
  optional(word("”")),
  either(mention(["term:post", "term:level"]), word("元首", "总理", "外长", "防长", "领导人", "代表")),
);
const core = either(
  nations,
  mention(["group:official", "group:delegation", "name", "term:body", "term:country", "term:leaders"]),
  word(
    "双方",
    "两国",
    "中俄双方",
    "中俄两国",
    "两国元首",
    "两国总理",
    "两国外长",
    "中方",
    "俄方",
    "双方代表",
    "其",
    "他",
    "她",
    "两人",
    "二人",
    "元首们",
  ),
);
/** 来华出席开幕式的俄罗斯总统; 正在索契的总统. */
const coming = either(
  word("来访", "到访", "应邀", "正在", "前来"),
  sequence(word("来", "访"), mention("term:country")),
);
const clause = sequence(coming, gap(14, stop), word("的"));

/** One who takes part, with the clause before and 一行, 等 behind. */
export const who: Pattern = sequence(
  optional(clause),
  core,
  optional(word("一行", "等", "等人", "夫妇", "分别", "女士", "先生")),
);
export const parties: Pattern = list(who, optional(either(and, sequence(word(","), and))), 10);
