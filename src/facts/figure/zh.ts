/** How Chinese reports say what a figure of trade measures: 中国对俄出口…亿美元, 贸易额为…, 增长…%. */
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  edge,
  either,
  gap,
  isItem,
  mention,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { comma, stop } from "../event-zh.js";
import type { FigureSays } from "./index.js";
import { others, trade } from "./measure.js";

const side = mention(["term:country", "term:place"]);
const noun = slot("noun", mention([...trade, ...others]));
const owner = slot("owner", side);
const toward = sequence(word("对", "向"), slot("into", side));
const away = sequence(word("自", "从"), slot("outof", side));
const along = sequence(word("与", "同", "和"), slot("partner", side));
/** 中国对俄, 江苏省对俄, 中美: whose trade, and with whom. */
const whose = either(
  sequence(owner, optional(mention("date")), optional(word("累计")), either(toward, away, along)),
  sequence(owner, slot("other", side)),
  either(toward, away, along),
  owner,
);
const mark = isItem("mark", ({ mention: one }) => one.kind === "mark");
const dated = sequence(either(edge, mark, word("显示", "其中", "在", "截至", "至")), mention("date"));
const opener = either(edge, dated, word("其中", "显示", "当月", "全年", "今年", "累计", "两国", "双边"));
/** What may stand before: nothing, a mark, a date, 其中. Another word would say whose it is. */
const begin = either(opener, mark);
/** Nouns nobody's by themselves: behind a comma they may be those of whom the clause before spoke. */
const general = mention(["topic.trade-volume", "topic.trade-total"]);
const bare = slot("of", slot("noun", general));
const ofSomebody = sequence(whose, optional(word("的", "累计")), noun);
const byItself = slot("noun", mention([...trade.slice(0, 2), ...others]));
const measured = either(
  sequence(begin, slot("of", either(ofSomebody, byItself))),
  sequence(either(opener, sequence(opener, mark)), bare),
);
const tail = isItem("term", ({ mention: one }) => one.kind === "term" && !isGrowth(one.readings[0]?.id ?? null));
const between = (most: number) =>
  gap(most, either(stop, comma, tail, mention(["quantity", "date"]), word("的", "占", "目标", "从", "由", "距")));
const quantity = mention("quantity");
/** …的目标: what is wanted. */
const real = absent(either(word("的", "目标"), sequence(word("这"), word("一"))));
const ratio: Pattern = anchor(isRatioOf(({ unit }) => unit === "%" || unit === "times"));
const level: Pattern = anchor(isRatioOf(({ unit }) => unit !== "%" && unit !== "times"));

function isRatioOf(test: (one: { readonly unit: string }) => boolean): Pattern {
  return {
    kind: "item",
    keys: ["quantity"],
    label: "quantity",
    test: ({ mention: one }) => one.kind === "quantity" && test(one),
  };
}

function isGrowth(id: string | null): boolean {
  return id?.startsWith("topic.growth.") ?? false;
}

export const rules: readonly Rule<FigureSays>[] = [
  rule({
    id: "zh.figure.level",
    about: "贸易额为…亿美元: the noun, then the sum.",
    when: sequence(measured, between(6), level, real),
    says: {},
    finds: [
      "今年1月，[of:[noun:中俄贸易额]]为20亿美元。",
      "其中，[of:[owner:中国]对[into:俄][noun:出口]]10亿美元。",
      "1月，[of:自[outof:俄罗斯][noun:进口]]约11亿美元。",
      "[of:[owner:江苏省]2024年1月对[into:俄][noun:进出口]]10亿元。",
    ],
    ignores: ["民营企业对俄出口10亿美元。", "双方商定实现贸易额2000亿美元的目标。"],
  }),
  rule({
    id: "zh.figure.change",
    about: "贸易额同比增长…%: the noun, then by how much it changed.",
    when: sequence(measured, between(8), ratio, real),
    says: {},
    finds: ["今年1月，[of:[noun:中俄贸易额]]同比增长20%。"],
    ignores: ["占全省进出口总值的20%。"],
  }),
  rule({
    id: "zh.figure.change-behind",
    about: "贸易额为…亿美元，同比增长…%: behind the sum.",
    when: sequence(
      measured,
      between(6),
      quantity,
      word(","),
      gap(1, either(stop, comma, tail, quantity)),
      optional(word("比", "较"), either(mention("date"), word("上年", "去年"))),
      gap(1, either(stop, comma, tail, quantity)),
      either(
        mention(["topic.growth.year-on-year", "topic.growth.period-on-period"]),
        word("增", "下", "增长", "比", "降", "微"),
      ),
      between(6),
      ratio,
      real,
    ),
    says: {},
    finds: ["今年1月，[of:[noun:中俄贸易额]]为20亿美元，同比增长20%。"],
    ignores: ["今年1月，中俄贸易额为20亿美元，占全部贸易额的20%。"],
  }),
];
