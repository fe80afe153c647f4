/** What Chinese reports say of documents: signed, initialled, adopted, discussed, in force, relied on. */
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  edge,
  either,
  gap,
  isItem,
  list,
  mention,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { AgreementSays } from "./index.js";

const party = either(
  mention(["group:official", "group:delegation", "name", "term:body", "term:country", "term:place", "term:leaders"]),
  word("双方", "两国", "中俄双方", "中俄两国", "两国政府", "三方", "各方", "中方", "俄方", "两市", "两地"),
);
const and = either(word("、", "和", "与", "及", "以及", "同"));
/** 代表中方, 在中国: not who does it. */
const other = word("代表", "分别代表", "在", "对", "向", "从", "就", "为", "受");
const parties = sequence(absent(other), slot("party", list(party, optional(and), 8)));
const document = slot("document", mention("group:document"));
/** Behind a mere comma only a title in quotation marks goes on with the row: 签署《甲》，乙协定将…. */
const titled = slot(
  "document",
  isItem(
    "titled document",
    ({ mention: one }) =>
      one.kind === "group" && one.of === "document" && one.parts.some(({ slot: name }) => name === "title"),
  ),
);
const number = sequence(
  word("一", "二", "三", "四", "五", "六", "七", "八", "九", "1", "2", "3", "4", "5"),
  word("、", ".", "．"),
);
const joined = word("、", "和", "与", "及", "以及", "并");
const next = either(
  sequence(optional(joined), document),
  sequence(word(",", ";"), word("以及", "和", "及"), document),
  sequence(word(",", ";"), number, document),
  sequence(word(",", ";"), titled),
);
/** 《甲》《乙》、《丙》和《丁》; 一、…；二、…. */
const documents = sequence(document, optional(list(next, sequence(), 11)));
const stop = word("。", ";", "!", "?");
/** The same with a word on each: 甲协议，有效期三年；《乙》；以及丙合同. */
const rows = sequence(
  document,
  optional(list(either(next, sequence(gap(22, stop), word(";"), optional(joined), document)), sequence(), 11)),
);
const counted = gap(9, either(stop, word(",", "并", "后", "前", "签署", "签订", "草签")));
/** 签署的合同、协议共13份: counted up, none of them told. */
const summed = sequence(gap(2, stop), word("共", "总计", "合计", "共计", "累计"));
const including = sequence(
  gap(12, stop),
  word("包括", "其中包括", "包含", "分别是", "分别为", "主要有", "即", "涉及"),
  optional(word(":")),
);

const signing = word(
  "签署",
  "签订",
  "签定",
  "签立",
  "签有",
  "订立",
  "缔结",
  "签下",
  "换文",
  "续签",
  "商签",
  "会签",
  "签约",
  "签于",
  "签署于",
  "签订于",
);
const adopting = word(
  "通过",
  "批准",
  "发表",
  "达成",
  "商定",
  "审议通过",
  "一致通过",
  "核准",
  "公布",
  "发布",
  "签发",
  "形成",
  "达成了",
);
const discussing = word("商讨", "协商", "讨论", "磋商", "商谈", "研究", "探讨", "审议", "谈判", "沟通", "起草");
const relying = word("根据", "按照", "依据", "依照", "遵照", "落实", "执行", "履行", "遵循", "遵守", "实施", "基于");
const effective = word("生效", "正式生效", "开始生效", "实施", "正式实施", "施行", "开始实施", "开始执行", "付诸实施");

/** Whoever signs stands before the verb, with what comes between: place, time, manner. */
function act(verb: Pattern, subject: "with" | "without"): Pattern {
  const object = sequence(optional(word("了", "过")), either(counted, including), documents, absent(summed));
  return subject === "with" ? sequence(parties, gap(16, stop), anchor(verb), object) : sequence(anchor(verb), object);
}
/** The text is still being worked on. */
const working = word("起草", "商谈", "磋商", "谈判", "酝酿", "协商", "商讨", "研究", "讨论", "拟订", "草拟", "商议");
/** 双方就签有协议 tells of a signing. */
const toSign = word("签署", "签订", "缔结", "商签", "续签", "订立");
/** The verb is one of talk about the document: 讨论签署, 就签署…进行谈判. */
const talk = word(
  "讨论",
  "商谈",
  "商讨",
  "研究",
  "探讨",
  "推动",
  "促成",
  "建议",
  "提议",
  "提出",
  "愿",
  "希望",
  "期待",
  "考虑",
  "有意",
  "加快",
  "尽快",
  "尽早",
  "早日",
  "呼吁",
);

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "zh.agreement.counted-parties",
    about: "Signed with so many countries or bodies: counted, and no document that could be told.",
    when: sequence(
      word("同", "与", "和"),
      gap(3, stop),
      mention("quantity"),
      gap(10, either(stop, word(","))),
      anchor(signing),
      absent(word("于")),
    ),
    says: { status: null },
    finds: ["中国海关已同20个经济体签署互认安排。"],
    ignores: ["中国同俄罗斯签署《海关合作协定》。"],
  }),
  rule({
    id: "zh.agreement.talk-of-signing",
    about: "The signing is what is talked of: 推动签署, 就签署…进行谈判.",
    when: sequence(
      either(sequence(talk, gap(9, either(stop, word(",", "在"), signing))), word("就")),
      anchor(toSign),
      absent(word("的")),
      optional(word("了", "过")),
      counted,
      documents,
    ),
    says: { status: "discussed" },
    finds: ["双方就签署[document:《海关合作协定》]进行谈判。", "中方愿推动尽快签署[document:自由贸易协定]。"],
    ignores: ["双方签署《海关合作协定》。"],
  }),
  rule({
    id: "zh.agreement.set-to-sign",
    about: "The signing is settled and to come: 商定签署, 拟签署, 力争年内签署.",
    when: sequence(
      word("商定", "约定", "决定", "同意", "计划", "拟", "准备", "力争", "争取", "打算", "定于"),
      gap(6, either(stop, word(",", "了", "的"))),
      anchor(toSign),
      counted,
      documents,
      absent(word("的")),
    ),
    says: { status: "planned" },
    finds: ["双方商定签署[document:关于共建物流园的框架协议]。"],
    ignores: ["双方签署《海关合作协定》。"],
  }),
  rule({
    id: "zh.agreement.unsigned",
    about: "Not signed, and the work on it goes on: 协议暂未签署，双方将继续谈判.",
    when: sequence(
      documents,
      gap(10, either(stop, word("签署", "签订"))),
      word("未", "没有", "尚未", "暂未", "暂不", "未能", "没", "不"),
      optional(word("能", "予")),
      word("签署", "签订", "签字", "签成", "谈成", "谈妥", "谈拢", "达成"),
      gap(10, stop),
      anchor(working),
    ),
    says: { status: "discussed", yet: true },
    finds: ["[document:《航运协定》]暂未签署，双方将继续谈判。"],
    ignores: ["《航运协定》已经签署。"],
  }),
  rule({
    id: "zh.agreement.initial",
    about: "草签 before the document.",
    when: sequence(optional(parties, gap(14, stop)), anchor(word("草签")), optional(word("了")), counted, documents),
    says: { status: "initialled" },
    finds: ["[party:双方]草签了[document:《海关合作协定》]。"],
    ignores: ["双方草签意见书之后离开。"],
  }),
  rule({
    id: "zh.agreement.signed-relative",
    about: "A relative clause: 某年签署的《…》, also with the parties in it.",
    when: sequence(
      optional(parties, gap(8, either(stop, word(",")))),
      anchor(signing),
      gap(8, either(stop, word(","))),
      word("的"),
      gap(3, either(stop, word(",", ":", "包括", "有", "还有"))),
      documents,
      absent(summed),
    ),
    says: { status: "signed" },
    finds: [
      "依据是1994年签署的[document:《海关合作与互助协定》]。",
      "根据[party:双方]去年4月签署的[document:海关合作协定]，双方开展互访。",
    ],
    ignores: ["签署的双方代表。", "两国签署的合同、协议共13份。"],
  }),
  rule({
    id: "zh.agreement.adopted-relative",
    about: "A relative clause with a verb of coming to terms: 双方2005年达成的协议.",
    when: sequence(
      optional(parties, gap(8, either(stop, word(",")))),
      anchor(word("达成", "商定", "通过", "发表")),
      optional(word("的")),
      gap(4, either(stop, word(",", "了", "并"), signing)),
      documents,
    ),
    says: { status: "agreed" },
    finds: ["按照[party:双方]2005年达成的[document:海关合作协议]，互办活动。"],
    ignores: ["双方达成的共识很重要。"],
  }),
  rule({
    id: "zh.agreement.signed-of-year",
    about: "The year stands before the title: 1951年《铁路联运协定》.",
    when: sequence(
      absent(relying),
      mention("date"),
      anchor(slot("document", mention("group:document"))),
      absent(word("签", "发布")),
    ),
    says: { status: "signed", titled: true },
    finds: ["双方就修订1951年[document:《铁路联运协定》]交换意见。"],
    ignores: ["双方签署《铁路联运协定》。"],
  }),
  rule({
    id: "zh.agreement.signed-in-short",
    about: "签 alone, in a relative clause: 两地2012年签的协议.",
    when: sequence(
      optional(parties, gap(8, either(stop, word(",")))),
      anchor(word("签的")),
      gap(2, either(stop, word(","))),
      documents,
    ),
    says: { status: "signed" },
    finds: ["[party:两国]2012年签的[document:海关合作协议]用起来了。"],
    ignores: ["护照是谁签的？"],
  }),
  rule({
    id: "zh.agreement.acts",
    about: "It acts to this day: 至今仍是…的基础, 继续有效.",
    when: sequence(
      documents,
      gap(18, stop),
      anchor(
        word("至今仍", "至今有效", "至今仍然", "仍是", "仍为", "继续有效", "仍然有效", "依然有效", "目前仍", "至今"),
      ),
      absent(word("未", "没有", "尚未", "悬而未决")),
    ),
    says: { status: "in_force", acts: true },
    finds: ["1994年签署的[document:《海关合作协定》]，至今仍是双方合作的基础。"],
    ignores: ["《海关合作协定》至今未签署。"],
  }),
  rule({
    id: "zh.agreement.acting",
    about: "The same in a clause before it: 1988年签订、至今有效的《…》.",
    when: sequence(
      anchor(word("至今有效", "继续有效", "现行有效", "仍然有效", "沿用至今")),
      word("的"),
      gap(2, either(stop, word(","))),
      documents,
    ),
    says: { status: "in_force", acts: true },
    finds: ["根据1988年签订、至今有效的[document:《渔业合作协定》]，双方开展检查。"],
    ignores: ["护照至今有效。"],
  }),
  rule({
    id: "zh.agreement.current",
    about: "It is the one in force: 现行的领事条约.",
    when: sequence(anchor(word("现行")), optional(word("的")), optional(mention("date")), documents),
    says: { status: "in_force", acts: true },
    finds: ["两国现行的[document:海运协定]签订于2002年。"],
    ignores: ["现行的办法很好。"],
  }),
  rule({
    id: "zh.agreement.there-is",
    about: "A day and the title: 2008年又有了《…》.",
    when: sequence(mention("date"), optional(word("又", "曾", "才")), anchor(word("有了", "出台了", "诞生了")), titled),
    says: { status: "signed", titled: true },
    finds: ["2008年1月29日又有了[document:《跨界水保护协定》]。"],
    ignores: ["双方有了新的进展。"],
  }),
  rule({
    id: "zh.agreement.initialled-by",
    about: "The document before the verb: 会议纪要由…草签.",
    when: sequence(documents, gap(26, either(stop, word(","))), anchor(word("草签")), absent(word("的", "了"))),
    says: { status: "initialled" },
    finds: ["[document:会议纪要]由双方代表草签。"],
    ignores: ["会议纪要无人提及，双方草签了意见。"],
  }),
  rule({
    id: "zh.agreement.drafted",
    about: "The document stands first, the talk behind a comma: 关于互助的协定，双方已开始起草.",
    when: sequence(
      documents,
      word(","),
      gap(8, either(stop, word(",", "签署", "签订"))),
      anchor(working),
      either(edge, word("。", ",", ";", "中", "之中", "阶段")),
    ),
    says: { status: "discussed", yet: true },
    finds: ["[document:关于行政互助的协定]，双方也已开始起草。"],
    ignores: ["双方签署协定，代表团离开。"],
  }),
  rule({
    id: "zh.agreement.being-drafted",
    about: "The same in one clause, with a word that it goes on: 协定还在酝酿, 备忘录列入下一步磋商.",
    when: sequence(
      documents,
      gap(6, either(stop, word(",", "签署", "签订"))),
      word(
        "还在",
        "仍在",
        "尚在",
        "正在",
        "仍",
        "还",
        "正",
        "在",
        "已",
        "继续",
        "列入",
        "进入",
        "处于",
        "留待",
        "着手",
      ),
      gap(4, either(stop, word(",", "签署", "签订"))),
      anchor(working),
      either(edge, word("。", ",", ";", "中", "之中", "阶段")),
    ),
    says: { status: "discussed", yet: true },
    finds: ["[document:关于送达文书的备忘录]还在酝酿，各方没有签字。"],
    ignores: ["双方在协定基础上磋商合作。", "协定已签署。"],
  }),
  rule({
    id: "zh.agreement.draft",
    about: "There is a draft of it: 供货合同的草案, 活动方案已拿出草案.",
    when: sequence(
      documents,
      gap(5, either(stop, word(",", "签署", "签订", "通过"))),
      anchor(word("草案", "初稿", "草稿", "征求意见稿")),
    ),
    says: { status: "discussed", yet: true },
    finds: ["双方拟讨论[document:供货合同]的草案。"],
    ignores: ["双方签署供货合同。"],
  }),
  rule({
    id: "zh.agreement.under-talk",
    about: "A relative clause: 双方正在商谈的协定, 为此起草的议定书.",
    when: sequence(
      anchor(word("起草", "拟订", "拟定", "商谈", "酝酿", "磋商", "谈判", "讨论")),
      optional(word("中")),
      word("的"),
      documents,
    ),
    says: { status: "discussed" },
    finds: ["双方正在商谈的[document:投资保护协定]涉及仲裁。"],
    ignores: ["双方商谈的结果很好。"],
  }),
  rule({
    id: "zh.agreement.negotiations",
    about: "The talks are talks on it: 就协定举行的谈判, 自由贸易协定谈判.",
    when: sequence(documents, optional(word("的")), anchor(word("谈判", "磋商")), absent(word("议定书", "纪要"))),
    says: { status: "discussed" },
    finds: ["[document:自由贸易协定]谈判取得进展。"],
    ignores: ["双方举行谈判。"],
  }),
  rule({
    id: "zh.agreement.ratified",
    about: "Its instruments of ratification were exchanged: 互换《…》批准书.",
    when: sequence(
      anchor(word("互换", "交换", "交存", "互换了", "交换了")),
      optional(word("了")),
      gap(2, stop),
      documents,
      optional(word("的")),
      word("批准书"),
    ),
    says: { status: "in_force", effect: true },
    finds: ["两国外长互换[document:《渔业合作协定》]批准书。"],
    ignores: ["两国外长互换《渔业合作协定》。"],
  }),
  rule({
    id: "zh.agreement.latter-effect",
    about: "Of two documents the latter took effect: 《甲》和《乙》，后者即告生效.",
    when: sequence(document, word(","), word("后者"), gap(10, either(stop, word(","))), anchor(effective)),
    says: { status: "in_force", effect: true },
    finds: ["双方签署《渔业协定》和[document:《航运协定》]，后者于次月生效。"],
    ignores: ["双方签署《航运协定》，后者涉及渔业。"],
  }),
  rule({
    id: "zh.agreement.prolonged",
    about: "It goes on: 协定已展期至2034年, 协议再延长五年.",
    when: sequence(
      documents,
      gap(8, either(stop, word(",", "签署", "谈判", "磋商"))),
      anchor(word("展期", "延期", "延长", "续期", "顺延")),
      absent(word("谈判", "问题", "的")),
    ),
    says: { status: "in_force", acts: true },
    finds: ["[document:海关合作协定]已展期至2034年。"],
    ignores: ["双方延长会谈。", "海关合作协定谈判延期。"],
  }),
  rule({
    id: "zh.agreement.signed-are",
    about: "Those signed are counted up: 签署的有：一、《…》；二、《…》; 签署的文件还有：….",
    when: sequence(
      optional(parties, gap(8, either(stop, word(",")))),
      anchor(signing),
      word("的"),
      gap(8, either(stop, word(","))),
      optional(word(",")),
      word("有", "包括", "是", "为", "还有", "如下"),
      optional(word(":")),
      optional(number),
      gap(16, either(stop, word(","))),
      rows,
    ),
    says: { status: "signed" },
    finds: [
      "由[party:两国]签署的有：一、[document:《海关合作协定》]；二、[document:《数据交换议定书》]。",
      "当天签署的文件还有：[document:《海关合作协定》]；以及[document:《数据交换议定书》]。",
    ],
    ignores: ["签署的文件很多。"],
  }),
  rule({
    id: "zh.agreement.parties-sign",
    about: "Parties, a verb of signing, one or several documents.",
    when: act(signing, "with"),
    says: { status: "signed" },
    finds: [
      "[party:中国与俄罗斯]签署[document:《海关合作与互助协定》]。",
      "[party:两国政府]签订[document:合作协定]。",
      "[party:双方]签署一系列文件，包括[document:《海关合作协定》]、[document:《数据交换议定书》]。",
      "[party:两国元首]见证签署下列文件：[document:《海关合作协定》]，以及[document:《数据交换议定书》]等。",
    ],
    ignores: ["双方签署文件的时间尚未确定。", "总统签署命令。", "双方签署合作文件。"],
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
    id: "zh.agreement.sign-at",
    about: "在《…》上签字; those who sign stand before it.",
    when: sequence(
      optional(parties, gap(14, stop)),
      word("在", "为"),
      gap(2, stop),
      documents,
      word("上"),
      anchor(word("签字", "签名", "签署")),
    ),
    says: { status: "signed" },
    finds: ["[party:哈尔滨海关关长王松]代表中方在[document:《会谈纪要》]上签字。"],
    ignores: ["双方在文件上签字。"],
  }),
  rule({
    id: "zh.agreement.to-be-signed",
    about: "Its signing is aimed at, also in the next clause: 备忘录已谈妥，文本力争年内签署.",
    when: sequence(
      documents,
      gap(22, either(stop, mention("group:document"), word("没有", "未"))),
      word("力争", "争取", "有望", "拟", "计划", "预计", "可望", "推迟至", "推迟到"),
      gap(14, either(stop, mention("group:document"), word(","))),
      anchor(either(signing, word("签字"))),
      absent(either(word("的", "了", "后"), mention("group:document"))),
    ),
    says: { status: "planned" },
    finds: ["双方谈妥[document:关于防洪合作的备忘录]，文本力争年内签署。"],
    ignores: ["双方签署备忘录，力争年内开工。"],
  }),
  rule({
    id: "zh.agreement.signed-on",
    about: "The document before the verb: 《…》于某日在某地签署, 由甲和乙签署.",
    when: sequence(
      documents,
      gap(12, either(stop, word("和", "与", "签署", "暂未", "暂不", "推迟", "暂缓"))),
      anchor(either(signing, word("签字"))),
      absent(either(word("的", "了", "后", "国"), mention("group:document"))),
    ),
    says: { status: "signed" },
    finds: [
      "[document:《睦邻友好合作条约》]于2001年7月16日在莫斯科签署。",
      "[document:双边海关合作协定]签署于2019年4月。",
    ],
    ignores: ["双方签署了有关文件。"],
  }),
  rule({
    id: "zh.agreement.listed",
    about: "The documents just spoken of are named: 这三个文件是：《…》、《…》.",
    when: sequence(
      word("这", "上述", "以上", "其中"),
      gap(5, stop),
      either(mention("document.type.document"), mention("document.type.document.cooperation"), word("协议", "协定")),
      list(word("是", "为", "有", "包括", "分别是", "分别为", "如下", ":"), sequence(), 3),
      anchor(documents),
    ),
    says: { status: "signed" },
    finds: ["这两个文件是：[document:《海关合作协定》]、[document:《数据交换议定书》]。"],
    ignores: ["这两个文件十分重要。"],
  }),
  rule({
    id: "zh.agreement.draw-up",
    about: "Drawn up together: 共同编制路线图; done, it is agreed.",
    when: sequence(
      optional(parties, gap(16, stop)),
      word("共同", "联合"),
      anchor(word("编制", "制定", "起草", "拟定", "制订")),
      optional(word("了")),
      counted,
      documents,
    ),
    says: { status: "agreed" },
    finds: ["[party:双方]将共同编制[document:国际合作路线图]。"],
    ignores: ["教育部制定实施方案。"],
  }),
  rule({
    id: "zh.agreement.adopt",
    about: "Adopted, issued or come to terms on: 通过, 批准, 发表, 达成.",
    when: sequence(optional(parties, gap(14, stop)), act(adopting, "without")),
    says: { status: "agreed" },
    finds: ["[party:双方]发表了[document:联合声明]。", "[party:双方]达成[document:合作协议]。"],
    ignores: ["双方通过电话联系。"],
  }),
  rule({
    id: "zh.agreement.discuss",
    about: "Discussed and nothing more: 就…进行了商讨, 协商.",
    when: sequence(
      word("就", "对", "围绕"),
      documents,
      gap(6, stop),
      optional(word("进行")),
      optional(word("了")),
      anchor(discussing),
    ),
    says: { status: "discussed" },
    finds: ["双方就[document:2009年的合作计划]进行了商讨。"],
    ignores: ["双方就合作进行了商讨。"],
  }),
  rule({
    id: "zh.agreement.discuss-it",
    about: "The verb of talk before the document: 讨论了…协定, 商谈…合同.",
    when: sequence(
      anchor(word("商讨", "讨论", "讨论了", "磋商", "商谈", "探讨", "审议", "商签")),
      optional(word("了")),
      counted,
      documents,
    ),
    says: { status: "discussed" },
    finds: ["双方讨论了[document:海关合作协定]。"],
    ignores: ["双方讨论了合作。"],
  }),
  rule({
    id: "zh.agreement.rely",
    about: "Something done now rests on it: 根据, 按照; not where its signing is told besides.",
    when: sequence(anchor(relying), gap(9, either(stop, word(",", "并", "后", "前"), signing, adopting)), documents),
    says: { status: "in_force" },
    finds: ["根据[document:《海关双边互助合作规程》]和[document:《海关合作与互助协定》]的规定，双方开展互访。"],
    ignores: ["根据双方商定的时间，代表团启程。", "根据1994年签署的《海关合作与互助协定》，双方开展互访。"],
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
    id: "zh.agreement.effect-of",
    about: "A relative clause says that it took effect: 1995年生效的《…》.",
    when: sequence(anchor(effective), word("的"), documents),
    says: { status: "in_force", effect: true },
    finds: ["1995年2月10日生效的[document:《海关合作与互助协定》]是合作的依据。"],
    ignores: ["去年生效的规定。"],
  }),
  rule({
    id: "zh.agreement.effect",
    about: "The document takes effect, in its clause or in the next one.",
    when: sequence(
      documents,
      gap(
        14,
        either(stop, either(word("签字", "在", "的", "何时", "能否", "是否", "尚未", "待"), mention("group:document"))),
      ),
      anchor(effective),
      absent(word("后", "前", "以来", "的", "情况", "方案")),
    ),
    says: { status: "in_force", effect: true },
    finds: [
      "[document:《海关合作与互助协定》]于1995年2月10日生效。",
      "[document:双边海关互认安排]签署于2019年4月，同年7月24日起实施。",
    ],
    ignores: ["判决已经生效。", "《海关合作安排》实施后，通关更快。"],
  }),
];
