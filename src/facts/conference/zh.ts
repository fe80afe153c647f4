/** How Chinese reports tell of conferences: held, attended, opened. */
import type { Pattern } from "../../match/pattern.js";
import { anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const party = mention(["group:official", "group:delegation", "name", "term:body", "term:country"]);
const parties = list(party, word("、", "和", "与", "及", "以及"), 8);
const stop = word("。", ";", "!", "?");
const families = [
  "event.conference",
  "event.forum",
  "event.exhibition",
  "event.series",
  "event.summit",
  "event.press-conference",
  "event.press-briefing",
];
/** The last of a row of terms is the noun: 中俄+汽车工业+论坛. */
const noun: Pattern = slot("format", mention(families));
const held = word("举行", "召开", "举办", "开幕", "闭幕", "拉开帷幕", "落幕", "在线举行", "举行了", "召开了");

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.conference.attend",
    about: "Someone attends, chairs or holds it: 出席, 参加, 主持, 举行 before the noun.",
    when: sequence(
      slot("side", parties),
      gap(14, stop),
      word("出席", "参加", "主持", "共同主持", "举行", "召开", "举办", "出席了", "参加了"),
      gap(16, either(stop, word(","))),
      anchor(noun),
    ),
    says: { type: "conference" },
    finds: ["[side:中国驻俄罗斯大使张汉晖]出席第二届中俄汽车工业[format:论坛]。"],
    ignores: ["张汉晖出席签字仪式。"],
  }),
  rule({
    id: "zh.conference.held",
    about: "It is the subject: 第七届博览会在某地举办.",
    when: sequence(anchor(noun), gap(12, either(stop, word(","))), held),
    says: { type: "conference" },
    finds: ["第七届[format:中国—俄罗斯博览会]在叶卡捷琳堡举办。"],
    ignores: ["博览会规模很大。"],
  }),
  rule({
    id: "zh.conference.hold",
    about: "Nobody is named: 日前举行新闻发布会.",
    when: sequence(word("举行", "召开", "举办", "举行了", "召开了"), gap(10, either(stop, word(","))), anchor(noun)),
    says: { type: "conference" },
    finds: ["昨日召开[format:新闻发布会]。"],
    ignores: ["会议期间参观了口岸。"],
  }),
];
