/** How Chinese reports tell by a verb which post somebody takes up or gives up, where words stand between. */
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { stop } from "../event-zh.js";
import type { OfficialSays } from "./index.js";

const nothing = sequence();
const name = slot("name", mention("name"));
const body = optional(slot("body", list(mention(["term:country", "term:place", "term:body"]), nothing, 5)));
const post = anchor(slot("post", mention("term:post")));
const between = gap(9, either(stop, mention("name")));
/** 甲接替乙出任: it is 甲 who does. */
const replaced = absent(sequence(word("接替", "接替了", "代替"), gap(12, either(stop, word(","), mention("name")))));
const who = sequence(absent(word("于", "在", "到", "抵", "赴")), replaced, name);
/** Words of the body that no glossary knows: 该集团, 主管经贸的. */
const unknown = gap(12, either(stop, word(","), mention(["name", "term:post"])));

export const rules: readonly Rule<OfficialSays>[] = [
  rule({
    id: "zh.tenure.appoint",
    about: "任命某某为局长.",
    when: sequence(
      either(mention("event.appointment"), word("任命", "决定任命")),
      gap(16, either(stop, word(","), mention("name"))),
      name,
      word("为", "担任", "出任"),
      unknown,
      body,
      post,
    ),
    says: {},
    finds: ["总统任命[name:莫尔古洛夫]为[body:俄罗斯][post:驻华大使]。"],
    ignores: ["总统任命莫尔古洛夫为团员。"],
  }),
  rule({
    id: "zh.tenure.take",
    about: "某某接替某某出任局长, 被任命为局长.",
    when: sequence(
      either(
        sequence(
          name,
          between,
          word("接替", "接替了"),
          gap(12, either(stop, word(","), mention("name"))),
          mention("name"),
          optional(word(",")),
        ),
        sequence(who, between),
      ),
      word("出任", "接任", "获任", "被任命为", "获任命为", "将出任", "已出任", "就任", "正式就任"),
      body,
      post,
    ),
    says: {},
    finds: ["[name:莫尔古洛夫]接替杰尼索夫出任[body:俄罗斯][post:驻华大使]。"],
    ignores: ["莫尔古洛夫接替杰尼索夫出任嘉宾。"],
  }),
  rule({
    id: "zh.tenure.release",
    about: "免去某某的局长职务: over.",
    when: sequence(
      word("免去", "免除", "决定免去", "解除"),
      gap(4, either(stop, word(","), mention("name"))),
      name,
      optional(word("的")),
      body,
      post,
    ),
    says: { status: "former" },
    finds: ["总统免去[name:杰尼索夫][body:俄罗斯][post:驻华大使]职务。"],
    ignores: ["总统免去杰尼索夫的债务。"],
  }),
  rule({
    id: "zh.tenure.released",
    about: "某某不再担任局长, 卸任局长: over.",
    when: sequence(
      who,
      between,
      word("不再担任", "卸任", "被免去", "不再兼任", "被解除"),
      optional(word("了")),
      body,
      post,
    ),
    says: { status: "former" },
    finds: ["[name:杰尼索夫]不再担任[body:俄罗斯][post:驻华大使]。"],
    ignores: ["杰尼索夫不再担任嘉宾。"],
  }),
];
