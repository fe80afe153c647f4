/** How Chinese reports tell that somebody said something. Thanks and congratulations are no statements. */
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { comma, stop } from "../event-zh.js";
import type { StatementSays } from "./index.js";

const speakers = mention(["group:official", "name", "term:body"]);
/** 感谢某某并表示: he is thanked. */
const courtesies = ["感谢", "欢迎", "祝贺", "邀请", "访问", "拜会", "致"];
/** 同王毅会谈后: he is not the one who speaks. */
const aside = word(
  "同",
  "与",
  "和",
  "对",
  "向",
  "给",
  "跟",
  "为",
  "会见",
  "会见了",
  "接见",
  "由",
  "据",
  "接受",
  "在",
  ...courtesies,
);
/** 在同王毅会谈后: passed over on the way to who speaks; 甲和乙 speak together. */
const hopped = word("同", "与", "对", "向", "跟", "会见", "会见了", "接见", "接受", "在", ...courtesies);
const pronoun = word("他", "她");
const speaker = sequence(absent(either(aside, word("其"))), slot("speaker", either(speakers, pronoun)));
const inner = (most: number) => gap(most, either(stop, comma, speakers, pronoun, word("的", "举行", "召开", "主办")));
const between = sequence(inner(12), optional(hopped, speakers), inner(22));
/** 表示感谢: an act of courtesy, and nothing is said of anything. */
const courtesy = absent(
  word(
    ...["感谢", "欢迎", "祝贺", "慰问", "哀悼", "满意", "敬意", "关切", "遗憾", "支持", "反对", "赞赏", "诚挚", "衷心"],
    ...["热烈", "深切", "高度", "同意", "谢意", "了", "的", "，谢"],
  ),
);

/** 名称, 小说, 据说: no verb of saying. */
const inWord = absent(word(..."名简职统号俗对总小学传据解演游假图".split("")));

/** Verbs that need nothing behind them, and those that open what is said with a comma or colon. */
const firm = ["指出", "强调", "强调说", "重申", "认为", "介绍说", "补充说", "表示说"] as const;
const loose = ["说", "称", "介绍", "透露", "宣布", "谈到", "提到", "坦言"] as const;

export const rules: readonly Rule<StatementSays>[] = [
  rule({
    id: "zh.statement.declare",
    about: "某某表示, and behind it what is said.",
    when: sequence(speaker, between, anchor(word("表示")), courtesy),
    says: { verb: "表示" },
    finds: [
      "[speaker:外交部发言人赵立坚]15日表示，中俄贸易额将继续增长。",
      "[speaker:拉夫罗夫外长]在同王毅会谈后表示，中俄贸易额将继续增长。",
    ],
    ignores: ["外交部发言人赵立坚表示感谢。"],
  }),
  ...firm.map((verb, index) =>
    rule<StatementSays>({
      id: `zh.statement.firm-${index + 1}`,
      about: `某某${verb}.`,
      when: sequence(speaker, between, anchor(word(verb)), absent(word("的"))),
      says: { verb },
      finds: [`[speaker:拉夫罗夫]在会上${verb}，贸易额将继续增长。`],
      ignores: [`路人${verb}，贸易额将继续增长。`],
    }),
  ),
  ...loose.map((verb, index) =>
    rule<StatementSays>({
      id: `zh.statement.loose-${index + 1}`,
      about: `某某${verb}, with a comma or colon behind.`,
      when: sequence(speaker, between, inWord, anchor(word(verb)), word(",", ":", "：")),
      says: { verb },
      finds: [`[speaker:拉夫罗夫]在会上${verb}，贸易额将继续增长。`],
      ignores: [
        `路人${verb}，贸易额将继续增长。`,
        `拉夫罗夫在会上${verb}了贸易额。`,
        `海关总署公布企业名称，贸易额将继续增长。`,
      ],
    }),
  ),
];
