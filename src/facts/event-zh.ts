/** How Chinese reports name those who take part: alone, in rows, with a clause before them. Knows no event. */
import type { Pattern } from "../match/pattern.js";
import { either, gap, list, mention, optional, sequence, word } from "../match/pattern.js";

export const stop = word("。", ";", "!", "?");
export const comma = word(",");
export const and = word("、", "和", "与", "及", "以及", "同");
export const along = word("同", "与", "和", "跟");

const core = either(
  mention(["group:official", "group:delegation", "name", "term:body", "term:country", "term:leaders"]),
  word("双方", "两国", "中俄双方", "中俄两国", "两国元首", "两国总理", "两国外长", "中方", "俄方", "双方代表", "其"),
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
