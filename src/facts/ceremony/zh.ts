/** How Chinese reports tell of ceremonies. */
import { anchor, either, gap, list, mention, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const party = mention(["group:official", "group:delegation", "name", "term:body", "term:country"]);
const parties = list(party, word("、", "和", "与", "及", "以及"), 8);
const stop = word("。", ";", "!", "?");
const noun = slot("of", mention(["event.ceremony", "event.reception"]));

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.ceremony.attend",
    about: "Someone attends or holds it: 出席…仪式.",
    when: sequence(
      slot("side", parties),
      gap(14, stop),
      word("出席", "参加", "主持", "举行", "共同出席", "出席了", "参加了", "见证"),
      gap(14, either(stop, word(","))),
      anchor(noun),
    ),
    says: { type: "ceremony" },
    finds: ["[side:国务院副总理胡春华]以视频方式出席[of:开幕式]。"],
    ignores: ["胡春华出席论坛。"],
  }),
  rule({
    id: "zh.ceremony.held",
    about: "It is the subject: …仪式在某地举行.",
    when: sequence(anchor(noun), gap(12, either(stop, word(","))), word("举行", "举办", "举行了", "隆重举行")),
    says: { type: "ceremony" },
    finds: ["[of:签字仪式]在哈尔滨举行。"],
    ignores: ["签字仪式之后双方合影。"],
  }),
  rule({
    id: "zh.ceremony.hold",
    about: "Nobody is named: 举行了…仪式.",
    when: sequence(word("举行", "举办", "举行了", "隆重举行"), gap(12, either(stop, word(","))), anchor(noun)),
    says: { type: "ceremony" },
    finds: ["当天在大桥上举行了[of:通车仪式]。"],
    ignores: ["举行会谈之后出席了仪式。"],
  }),
];
