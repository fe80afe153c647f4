/** How Chinese reports tell of appointments, releases and takings of office. */
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { stop } from "../event-zh.js";
import type { AppointmentSays } from "./index.js";

const name = mention("name");
const person = slot("head", name);
const post = slot("post", mention("term:post"));
/** Whose the post is stands between: 俄罗斯联邦海关署. */
const owner = gap(7, either(stop, word(","), name));
const between = gap(9, either(stop, name));
const taking = word("出任", "接任", "获任", "被任命为", "获任命为", "将出任", "已出任");
/** 接任务, 出任何: other words. */
const inWord = absent(word("务", "何", "意"));
/** 甲接替乙出任: 乙 may have words of his own before him. */
const replacing = sequence(
  word("接替", "接替了"),
  gap(12, either(stop, word(","), name)),
  slot("previous", name),
  optional(word(",")),
);
const replaced = absent(sequence(word("接替", "接替了", "代替"), gap(12, either(stop, word(","), name))));
/** 生于列宁格勒: what stands behind is a place. */
const who = sequence(absent(word("于", "在", "到", "抵", "赴")), replaced, person);
const taker = either(sequence(person, gap(9, either(stop, name)), replacing), sequence(who, between));

export const rules: readonly Rule<AppointmentSays>[] = [
  rule({
    id: "zh.appointment.appoint",
    about: "任命某某为局长.",
    when: sequence(
      anchor(either(mention("event.appointment"), word("任命", "决定任命"))),
      gap(16, either(stop, word(","), name)),
      person,
      word("为", "担任", "出任"),
      owner,
      post,
    ),
    says: { type: "appointment", kind: "appointed" },
    finds: ["总统任命[head:莫尔古洛夫]为俄罗斯[post:驻华大使]。"],
    ignores: ["总统任命莫尔古洛夫为团员。"],
  }),
  rule({
    id: "zh.appointment.take",
    about: "某某出任局长, 被任命为大使, 接替某某.",
    when: sequence(taker, anchor(taking), inWord, owner, post),
    says: { type: "appointment", kind: "appointed" },
    finds: [
      "[head:莫尔古洛夫]出任俄罗斯[post:驻华大使]。",
      "[head:莫尔古洛夫]9月13日接替已退休的[previous:杰尼索夫]出任俄罗斯[post:驻华大使]。",
      "[head:莫尔古洛夫]9月13日接替[previous:杰尼索夫]出任俄罗斯[post:驻华大使]。",
    ],
    ignores: ["莫尔古洛夫出任嘉宾。", "莫尔古洛夫接任务后会见俄罗斯驻华大使。"],
  }),
  rule({
    id: "zh.appointment.release",
    about: "免去某某的局长职务.",
    when: sequence(
      anchor(word("免去", "免除", "决定免去", "解除")),
      gap(4, either(stop, word(","), name)),
      person,
      optional(word("的")),
      owner,
      post,
    ),
    says: { type: "appointment", kind: "released" },
    finds: ["总统免去[head:杰尼索夫]俄罗斯[post:驻华大使]职务。"],
    ignores: ["总统免去杰尼索夫的债务。"],
  }),
  rule({
    id: "zh.appointment.released",
    about: "某某不再担任局长, 卸任局长, 被免去局长职务.",
    when: sequence(
      who,
      between,
      anchor(word("不再担任", "卸任", "被免去", "不再兼任", "被解除")),
      optional(word("了")),
      owner,
      post,
    ),
    says: { type: "appointment", kind: "released", modality: "happened" },
    finds: ["[head:杰尼索夫]不再担任俄罗斯[post:驻华大使]。"],
    ignores: ["杰尼索夫不再担任嘉宾。"],
  }),
  rule({
    id: "zh.appointment.in-office",
    about: "某某就任局长.",
    when: sequence(who, between, anchor(word("就任", "履新", "正式就任")), inWord, owner, post),
    says: { type: "appointment", kind: "took_office" },
    finds: ["[head:莫尔古洛夫]20日就任俄罗斯[post:驻华大使]。"],
    ignores: ["莫尔古洛夫就任以来多次访问哈尔滨。"],
  }),
  rule({
    id: "zh.appointment.took-office",
    about: "The post was said with the name: 大使某某抵京履新, 正式到任.",
    when: sequence(
      person,
      gap(12, either(stop, name)),
      anchor(
        word(
          "抵京履新",
          "抵华履新",
          "正式履新",
          "正式到任",
          "宣誓就职",
          "正式就职",
          "正式履职",
          "正式上任",
          "抵京到任",
        ),
      ),
    ),
    says: { type: "appointment", kind: "took_office" },
    finds: ["俄罗斯驻华大使[head:莫尔古洛夫]20日抵京履新。"],
    ignores: ["代表团抵京履新。"],
  }),
];
