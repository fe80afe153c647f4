/** What Chinese reports say of documents: signed, initialled, adopted, discussed, in force, relied on. */
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { AgreementSays } from "./index.js";

const party = either(
  mention(["group:official", "group:delegation", "name", "term:body", "term:country"]),
  word("双方", "两国", "中俄双方", "中俄两国", "两国政府", "三方", "各方", "中方", "俄方"),
);
const and = either(word("、", "和", "与", "及", "以及", "同"));
const parties = slot("party", list(party, and, 8));
const document = slot("document", mention("group:document"));
/** 《甲》《乙》、《丙》和《丁》. */
const documents = list(document, optional(either(word("、", "和", "与", "及", "以及", ","))), 12);
const stop = word("。", ";", "!", "?");
const counted = gap(7, either(stop, word(",", "并", "后", "前")));

const signing = word("签署", "签订", "签定", "签立", "订立", "缔结", "签字", "换文");
const adopting = word("通过", "批准", "发表", "达成", "商定", "审议通过", "一致通过", "核准", "公布");
const discussing = word("商讨", "协商", "讨论", "磋商", "商谈", "研究", "探讨", "审议");
const relying = word("根据", "按照", "依据", "依照", "遵照", "落实", "执行", "履行", "遵循");

/** Whoever signs stands before the verb, with what comes between: place, time, manner. */
function act(verb: Pattern, subject: "with" | "without"): Pattern {
  const object = sequence(optional(word("了", "过")), counted, documents);
  return subject === "with" ? sequence(parties, gap(14, stop), anchor(verb), object) : sequence(anchor(verb), object);
}

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "zh.agreement.initial",
    about: "草签 before the document.",
    when: act(word("草签"), "without"),
    says: { status: "initialled" },
    finds: ["双方草签了[document:《海关合作协定》]。"],
    ignores: ["双方草签意见书之后离开。"],
  }),
  rule({
    id: "zh.agreement.parties-sign",
    about: "Parties, a verb of signing, one or several documents.",
    when: act(signing, "with"),
    says: { status: "signed" },
    finds: ["[party:中国与俄罗斯]签署[document:《海关合作与互助协定》]。", "[party:两国政府]签订[document:合作协定]。"],
    ignores: ["双方签署文件的时间尚未确定。", "总统签署命令。"],
  }),
  rule({
    id: "zh.agreement.sign",
    about: "A verb of signing with its document; the parties are those of the text before.",
    when: act(signing, "without"),
    says: { status: "signed" },
    finds: ["会后签署了[document:《会谈纪要》]。"],
    ignores: ["会后签署文件。"],
  }),
  rule({
    id: "zh.agreement.signed-on",
    about: "The document before the verb: 《…》于某日在某地签署.",
    when: sequence(
      documents,
      gap(10, either(stop, word(",", "和", "与"))),
      anchor(signing),
      absent(either(word("的", "了"), mention("group:document"))),
    ),
    says: { status: "signed" },
    finds: ["[document:《睦邻友好合作条约》]于2001年7月16日在莫斯科签署。"],
    ignores: ["双方签署了有关文件。"],
  }),
  rule({
    id: "zh.agreement.signed-relative",
    about: "A relative clause: 某年签署的《…》, also with the parties in it.",
    when: sequence(optional(parties, gap(6, stop)), anchor(signing), gap(8, stop), word("的"), documents),
    says: { status: "signed" },
    finds: ["依据是1994年签署的[document:《海关合作与互助协定》]。"],
    ignores: ["签署的双方代表。"],
  }),
  rule({
    id: "zh.agreement.adopt",
    about: "Adopted, issued or come to terms on: 通过, 批准, 发表, 达成.",
    when: act(adopting, "without"),
    says: { status: "agreed" },
    finds: ["双方发表了[document:联合声明]。", "双方达成[document:合作协议]。"],
    ignores: ["双方通过电话联系。"],
  }),
  rule({
    id: "zh.agreement.discuss",
    about: "Discussed and nothing more: 就…进行了商讨, 协商.",
    when: sequence(
      word("就", "对", "围绕"),
      documents,
      gap(4, stop),
      optional(word("进行")),
      optional(word("了")),
      anchor(discussing),
    ),
    says: { status: "discussed" },
    finds: ["双方就[document:2009年的合作计划]进行了商讨。"],
    ignores: ["双方就合作进行了商讨。"],
  }),
  rule({
    id: "zh.agreement.rely",
    about: "Something done now rests on it: 根据, 按照.",
    when: sequence(anchor(relying), counted, documents),
    says: { status: "in_force" },
    finds: ["根据[document:《海关双边互助合作规程》]和[document:《海关合作与互助协定》]的规定，双方开展互访。"],
    ignores: ["根据双方商定的时间，代表团启程。"],
  }),
  rule({
    id: "zh.agreement.basis",
    about: "The legal basis of what is done is the document.",
    when: sequence(anchor(word("法律基础", "依据", "基础")), word("是", "为"), gap(24, stop), documents),
    says: { status: "in_force" },
    finds: ["双方合作的依据是[document:《海关合作与互助协定》]。"],
    ignores: ["合作的基础是互信。"],
  }),
  rule({
    id: "zh.agreement.in-force",
    about: "The document takes effect.",
    when: sequence(documents, gap(10, either(stop, word(","))), anchor(word("生效", "正式生效", "开始生效"))),
    says: { status: "in_force" },
    finds: ["[document:《海关合作与互助协定》]于1995年2月10日生效。"],
    ignores: ["判决已经生效。"],
  }),
];
