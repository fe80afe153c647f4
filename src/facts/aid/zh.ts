/** How Chinese reports tell of aid and gifts: 向…提供援助, 捐赠, 援助物资运抵. */
import { anchor, either, gap, isItem, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { comma, stop } from "../event-zh.js";
import type { AidSays } from "./index.js";

const giver = either(
  mention(["term:country", "term:body", "term:place", "group:official", "name"]),
  word("中方", "俄方"),
);
const provider = sequence(slot("provider", giver), optional(word("政府", "人民", "民众")));
const recipient = sequence(
  optional(mention("term:country")),
  slot("recipient", either(mention(["term:country", "term:body", "term:place"]), word("中方", "俄方"))),
  optional(word("政府", "人民", "民众", "方面")),
);
/** 阿里巴巴公益基金会: letters right behind a name make another of it; these do not. */
const letters = "日月年分别又还也已将曾共两次于无偿紧急再今当天正式主动先后一并免费";
const other = isItem(
  "letter of a name",
  ({ mention: one, word: text }) => one.kind === "word" && text.length === 1 && !letters.includes(text),
);
const between = gap(12, either(stop, comma, giver, other));
const quantity = slot("quantity", mention("quantity"));
const supplies = mention(["topic.humanitarian-aid", "topic.relief-goods", "topic.goods", "event.aid"]);
const what = sequence(
  optional(quantity, gap(2, either(stop, comma))),
  gap(3, either(stop, comma)),
  slot("goods", supplies),
);
const batch = optional(word("一批", "首批", "了", "第二批"));

export const rules: readonly Rule<AidSays>[] = [
  rule({
    id: "zh.aid.donate",
    about: "甲向乙捐赠物资.",
    when: sequence(
      provider,
      between,
      word("向", "给", "为"),
      recipient,
      gap(6, either(stop, comma, giver)),
      anchor(word("捐赠", "捐赠了", "捐助", "赠送", "赠送了", "无偿提供", "捐献", "援助")),
      batch,
      optional(what),
    ),
    says: { type: "aid" },
    finds: [
      "[provider:哈尔滨海关]向[recipient:远东海关局]捐赠口罩。",
      "[provider:黑龙江省]4月11日向[recipient:滨海边疆区]捐赠一批[goods:防疫物资]。",
    ],
    ignores: ["读者向滨海边疆区捐赠一批图书。"],
  }),
  rule({
    id: "zh.aid.provide",
    about: "甲向乙提供援助: what is provided is called aid.",
    when: sequence(
      provider,
      between,
      word("向", "给", "为"),
      recipient,
      gap(6, either(stop, comma, giver)),
      anchor(word("提供", "提供了", "交付", "移交", "运送")),
      optional(word("的")),
      batch,
      optional(quantity, gap(2, either(stop, comma))),
      gap(4, either(stop, comma)),
      slot("goods", mention(["topic.humanitarian-aid", "topic.relief-goods", "event.aid"])),
    ),
    says: { type: "aid" },
    finds: [
      "[provider:俄罗斯政府]向[recipient:中国]提供[quantity:23吨]医疗[goods:援助物资]。",
      "[provider:俄罗斯政府]向[recipient:中方]提供的医疗[goods:援助物资]运抵武汉。",
    ],
    ignores: ["俄罗斯向中国提供贷款。"],
  }),
];
