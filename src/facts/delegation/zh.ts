/** Delegations: whose they are, and 代表团. */
import { anchor, either, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

const owner = mention(["term:country", "term:place", "term:body"]);

export const rules: readonly Rule<null>[] = [
  rule({
    id: "zh.delegation",
    about: "A country, place or body and 代表团, with what the delegation is of between them.",
    when: sequence(
      optional(slot("owner", list(either(owner, word("中方", "俄方")), sequence(), 4))),
      optional(mention(["term:topic", "term:level"])),
      anchor(word("代表团", "访问团", "考察团", "经贸代表团", "政府代表团")),
      optional(word("一行")),
    ),
    says: null,
    finds: [
      "[owner:哈尔滨海关]代表团结束访问。",
      "[owner:俄罗斯海关]代表团一行抵达哈尔滨。",
      "[owner:俄罗斯]文化代表团访问哈尔滨。",
    ],
    ignores: ["俄罗斯代表发言。"],
  }),
];
