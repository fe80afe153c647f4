/** How Chinese reports tell of ceremonies. */
import { absent, anchor, edge, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { comma, jointly, parties, present, stop, subject } from "../event-zh.js";

const noun = slot("of", mention(["event.ceremony", "event.reception"]));
const doing = word(
  ...["出席", "参加", "主持", "举行", "共同出席", "共同主持", "见证", "举办", "列席", "应邀出席", "隆重举行", "启动"],
  ...["出席了", "参加了", "举行了", "主持了", "见证了", "举办了", "共同出席了"],
);
/** 出席在莫斯科举办的开幕式. */
const where = sequence(word("在", "于"), gap(8, either(stop, comma)), word("举办", "举行", "召开"), word("的"));
/** 出席开幕式的总统: it says why someone has come. */
const told = absent(word("的", "后", "前", "之前", "之后", "期间", "结束", "上"));

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.ceremony.present",
    about: "It is held and someone is there: 举行通车仪式，甲、乙到场.",
    when: sequence(
      word("举行", "举办", "举行了", "隆重举行"),
      gap(12, either(stop, comma)),
      anchor(noun),
      word(","),
      slot("side", parties),
      gap(4, either(stop, comma)),
      word("到场", "出席", "出席了", "参加", "共同出席", "到场祝贺", "在场", "剪彩", "共同剪彩", "致辞", "分别致辞"),
    ),
    says: { type: "ceremony" },
    finds: ["俄方在下列宁斯阔耶举行[of:通车仪式]，[side:俄罗斯副总理特鲁特涅夫]到场。"],
    ignores: ["举行通车仪式，桥面已经铺好。"],
  }),
  rule({
    id: "zh.ceremony.jointly",
    about: "Done together by those the sentence has named: 甲会见乙，并共同出席仪式.",
    when: sequence(jointly, gap(18, either(stop, comma, doing)), anchor(noun), told),
    says: { type: "ceremony", unsaid: "side", together: true },
    finds: ["王毅会见拉夫罗夫，并共同出席[of:签字仪式]。"],
    ignores: ["王毅会见拉夫罗夫，并主持签字仪式。"],
  }),
  rule({
    id: "zh.ceremony.attend",
    about: "Someone attends or holds it: 出席…仪式.",
    when: sequence(
      subject("side"),
      gap(18, either(stop, doing)),
      doing,
      optional(word("了")),
      optional(where),
      gap(16, either(stop, comma, doing)),
      anchor(noun),
      told,
    ),
    says: { type: "ceremony" },
    finds: [
      "[side:国务院副总理胡春华]以视频方式出席[of:开幕式]。",
      "[side:国家主席江泽民和来华的俄罗斯总统叶利钦]出席了[of:签字仪式]。",
    ],
    ignores: ["胡春华出席论坛。", "习近平同来华出席开幕式的普京举行会谈。"],
  }),
  rule({
    id: "zh.ceremony.held-present",
    about: "It is the subject, and the next clause says who was there: 仪式举行，甲、乙到场.",
    when: sequence(
      anchor(noun),
      gap(14, either(stop, comma)),
      word("举行", "举办", "举行了", "隆重举行", "开始"),
      word(","),
      slot("side", parties),
      gap(4, either(stop, comma)),
      word("到场", "出席", "出席了", "参加", "共同出席", "到场祝贺", "在场", "剪彩", "共同剪彩", "致辞", "分别致辞"),
      either(edge, word("。", ",", "并", ";")),
    ),
    says: { type: "ceremony" },
    finds: ["[of:开幕式]在人民大会堂举行，[side:国务委员刘延东和俄罗斯副总理茹科夫]到场。"],
    ignores: ["开幕式在人民大会堂举行，座无虚席。"],
  }),
  rule({
    id: "zh.ceremony.held",
    about: "It is the subject: …仪式在某地举行.",
    when: sequence(
      anchor(noun),
      gap(14, either(stop, comma)),
      word("举行", "举办", "举行了", "隆重举行", "开始"),
      absent(word("后", "前", "的")),
    ),
    says: { type: "ceremony" },
    finds: ["[of:签字仪式]在哈尔滨举行。"],
    ignores: ["签字仪式之后双方合影。"],
  }),
  rule({
    id: "zh.ceremony.go-on",
    about: "The clause leaves out who attends, named before: 王毅抵达莫斯科，随后出席仪式.",
    when: sequence(
      word("出席", "应邀出席", "参加", "主持", "列席", "出席了", "参加了", "见证", "并出席"),
      optional(word("了")),
      gap(14, either(stop, comma, doing)),
      anchor(noun),
      told,
    ),
    says: { type: "ceremony", unsaid: "side" },
    finds: ["下午出席论坛[of:开幕式]并发表演讲。"],
    ignores: ["日前举行开幕式。"],
  }),
  rule({
    id: "zh.ceremony.present-too",
    about: "Who was at the ceremony of the sentence before: 甲、乙出席并致辞.",
    when: present,
    says: { type: "ceremony", joins: "only" },
    finds: ["[side:王毅与拉夫罗夫]共同出席并先后致辞。"],
    ignores: ["王毅主持论坛。"],
  }),
  rule({
    id: "zh.ceremony.hold",
    about: "Nobody is named: 举行了…仪式.",
    when: sequence(
      word("举行", "举办", "举行了", "隆重举行"),
      gap(12, either(stop, comma, doing, mention("term:event"))),
      anchor(noun),
      told,
    ),
    says: { type: "ceremony" },
    finds: ["当天在大桥上举行了[of:通车仪式]。"],
    ignores: ["举行会谈之后出席了仪式。"],
  }),
];
