/** How Chinese reports name those who take part: alone, in rows, with a clause before them. Knows no event. */
import type { Pattern } from "../match/pattern.js";
import {
  absent,
  anchor,
  edge,
  either,
  gap,
  isItem,
  list,
  mention,
  optional,
  sequence,
  slot,
  word,
} from "../match/pattern.js";

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
/** 两国海军的代表: those who speak for a body of each. */
const delegates = sequence(
  word("两国", "双方", "中俄两国"),
  mention(["term:body", "term:generic", "term:topic"]),
  optional(word("部门")),
  optional(word("的")),
  word("代表", "专家", "官员", "负责人"),
);
const official = mention("group:official");
/** 以某某为团长的代表团, 由某某率领的代表团. */
const led = sequence(
  either(
    sequence(word("以"), official, word("为团长的", "为首的")),
    sequence(word("由"), list(official, either(and, word(",")), 6), word("率领的", "带领的")),
  ),
  gap(3, stop),
  mention("group:delegation"),
);
/** 省委书记某某，省长某某: behind a comma only before the verb. */
const row = sequence(official, word(","), list(official, either(and, sequence(word(","), optional(and))), 8));
const core = either(
  nations,
  led,
  delegates,
  mention(["group:official", "group:delegation", "name", "term:body", "term:leaders"]),
  // 俄总统…委员会秘书长: the country of a post is no party.
  sequence(mention("term:country"), absent(mention(["term:post", "term:body", "group:official"]))),
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
  word("来访", "到访", "应邀", "正在", "前来", "应"),
  sequence(word("来", "访"), mention("term:country")),
);
const clause = sequence(coming, gap(14, stop), word("的"));

/** One who takes part, with the clause before and 一行, 等 behind. */
export const who: Pattern = sequence(
  optional(clause),
  core,
  optional(word("一行", "等", "等人", "夫妇", "分别", "女士", "先生")),
);
/** What stands before one who is no subject: 应普京邀请, 赴意大利, 在俄罗斯. */
const oblique = word(
  ...[
    "同",
    "与",
    "和",
    "跟",
    "及",
    "会见",
    "会见了",
    "分别会见",
    "分别会见了",
    "先后会见",
    "依次会见",
    "接见",
    "拜会",
    "出席",
    "参加",
    "陪同",
    "随同",
    "由",
    "据",
    "给",
  ],
  "应",
  "在",
  "赴",
  "来",
  "到",
  "抵达",
  "前往",
  "飞抵",
  "对",
  "从",
  "访问",
  "离开",
  "途经",
  "受",
  "经",
);
const owner = mention(["term:country", "term:place"]);
/** 黑龙江省黑河市: a city or region as a party, its wording says that it is one. */
export const region: Pattern = sequence(
  optional(list(owner, sequence(), 2)),
  isItem(
    "region",
    ({ mention: one, word: text }) =>
      one.kind === "term" && /[市州省]$/u.test(text) && one.readings.some(({ category }) => category === "place"),
  ),
);
/** Those who do it, in a slot. */
export function subject(name: string): Pattern {
  return sequence(absent(oblique), slot(name, either(row, parties)));
}
export const parties: Pattern = list(who, optional(either(and, sequence(word(","), word("和", "及", "以及")))), 10);
/** Those there, where the sentence before says what it was: 甲、乙出席并致辞. */
export const present: Pattern = sequence(
  subject("side"),
  gap(6, either(stop, comma)),
  anchor(
    word(
      ...[
        "出席",
        "共同出席",
        "到场",
        "到场祝贺",
        "到会",
        "到会祝贺",
        "列席",
        "观礼",
        "参会",
        "与会",
        "参加",
        "共同参加",
      ],
      ...["主持", "共同主持", "应邀出席", "专程到会祝贺", "分别出席", "在线出席"],
    ),
  ),
  either(
    edge,
    word("。", "并先后致辞", "并致辞", "并讲话", "并发言", "并发表讲话", "并剪彩", ",", ";"),
    sequence(word("并"), gap(4, stop), word("致辞", "讲话", "发言", "剪彩", "揭牌")),
  ),
);

/** …，并共同出席: done together by those whom the sentence has named. */
export const jointly: Pattern = sequence(
  word(",", "、"),
  optional(word("并", "还", "随后", "之后", "会后")),
  word("共同主持", "共同出席", "共同主持召开", "共同主持了", "共同出席了", "一同出席", "共同参加", "共同见证"),
);
