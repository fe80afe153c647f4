/** How Chinese reports tell of openings: a bridge, a line, a centre, a show. */
import { absent, anchor, gap, list, mention, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const stop = word("。", ";", "!", "?", ",");
const object = slot("object", list(mention(["term:place", "term:topic", "term:body", "term:event"]), sequence(), 4));
const opened = word(
  "开通",
  "通车",
  "投产",
  "投入运营",
  "投入使用",
  "启用",
  "正式开通",
  "正式通车",
  "开通货运",
  "揭牌",
  "开馆",
  "竣工",
  "贯通",
  "开业",
  "挂牌",
  "开通运营",
  "开幕",
  "开学",
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.opening.object",
    about: "What is opened stands before the verb: 大桥开通, 管道投产.",
    when: sequence(object, gap(10, stop), anchor(opened), absent(mention("term:event"))),
    says: { type: "opening" },
    finds: ["[object:黑河公路大桥]正式开通。"],
    ignores: ["大桥开通仪式之前，记者参观了桥面。"],
  }),
];
