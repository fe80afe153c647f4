/** How Chinese reports write documents: 《…》, or what it is about and the type (关于国界东段的协定, 工作会谈纪要). */
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  either,
  gap,
  isItem,
  list,
  mention,
  mentionBut,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { rules as byObject, inRow } from "./zh-object.js";

/** Papers that cannot be told from others by their name: 文件, 合作文件, 照会. */
const nameless = [
  "document.type.document",
  "document.type.document.cooperation",
  "document.type.document.outcome",
  "document.type.package",
  "document.type.signed-copy",
  "document.type.note",
  "document.type.note.verbal",
  "document.type.credentials",
];
const type = mentionBut("term:document", nameless);
/** 安排, 谅解 are common nouns besides: only quoted or with 关于 they are documents. */
const plainType = mentionBut("term:document", [
  ...nameless,
  "document.type.arrangement",
  "document.type.understanding",
]);
const party = mention(["term:country", "term:place", "term:body"]);
const about = mention([
  "term:topic",
  "term:country",
  "term:place",
  "term:body",
  "term:event",
  "term:level",
  "term:document",
  "term:generic",
  "term:act",
  "date",
]);
const joint = word("“", "”", "有关", "双边", "长期", "的", "与", "和", "及", "、", "领域", "中长期");

/** 两项协议 are counted; 1500亿元互换协议 is one. */
const counted: Pattern = isItem("counted things", ({ mention: one }) => one.kind === "quantity" && one.unit === "item");

/** Single characters that never belong to what a document is called. */
const outside = new Set("了在将已就把被由对向等也并还又都不未没该此这其各某率于后前时并是有为以从至到另再即均仍");
const letter: Pattern = isItem(
  "letter",
  ({ mention: one, word: text }) => one.kind === "word" && text.length === 1 && !outside.has(text),
);

/** What ends a description to its left: the verbs of what is done with documents, and marks. */
const verb = word(
  ...[
    "签署",
    "签订",
    "达成",
    "草签",
    "通过",
    "批准",
    "发表",
    "推动",
    "推进",
    "促进",
    "落实",
    "实施",
    "执行",
    "讨论",
    "研究",
    "准备",
    "完成",
  ],
  ...[
    "提出",
    "介绍",
    "启动",
    "制定",
    "编制",
    "起草",
    "商签",
    "缔结",
    "根据",
    "按照",
    "依据",
    "依照",
    "宣布",
    "表示",
    "认为",
    "指出",
    "强调",
    "希望",
  ],
  ...[
    "举行",
    "进行",
    "开展",
    "取得",
    "交换",
    "互换",
    "修订",
    "续签",
    "谈判",
    "商谈",
    "获得",
    "关注",
    "包括",
    "加快",
    "尽快",
    "目前",
    "此次",
    "尽管",
    "虽然",
    "由于",
    "因此",
    "随后",
    "此前",
    "如果",
    "即使",
    "至于",
  ],
);
const stop = word("。", ";", "!", "?", ",", "《", "》", ":");

/** 关于 carries whatever it is about; the parties may stand before it. */
const concerning = sequence(
  optional(
    either(party, mention("term:level"), word("两国", "双方")),
    optional(list(either(party, mention("term:level"), word("和", "与", "、", "两国", "政府", "双方")), sequence(), 8)),
  ),
  word("关于"),
  gap(24, either(stop, word("签署", "签订", "达成", "发表"), inRow)),
);
/** Without 关于 it begins with a date or a term. */
const described = sequence(
  optional(
    word("在"),
    absent(mention("date")),
    optional(mention(["term:country", "term:place"])),
    word("设立", "建立", "开设", "互设", "修建", "共建"),
  ),
  about,
  optional(list(either(about, joint, letter), absent(either(verb, inRow)), 18)),
);
/** Types that are documents whatever they are about. */
const strongIds =
  /^document\.type\.(?:agreement|protocol|memorandum|treaty|contract|convention|intent|minutes|letter|pact|accord)/u;
const strongType: Pattern = {
  kind: "item",
  keys: ["term:document"],
  label: "strong type",
  test: ({ mention: one }) => one.kind === "term" && one.readings.some(({ id }) => strongIds.test(id ?? "")),
};
/** 中学生夏令营协议: no word of the glossary says what it is about; the whole run of characters does. */
const inner: Pattern = isItem(
  "inner letter",
  ({ mention: one, word: text }) =>
    one.kind === "word" && text.length === 1 && text !== "的" && text !== "和" && !outside.has(text),
);
const unknown = sequence(
  inner,
  absent(verb),
  list(either(inner, mention(["term:act", "term:topic"])), absent(verb), 14),
);

export const rules: readonly Rule<null>[] = [
  rule({
    id: "zh.document.title",
    about: "A quoted title, with the type where it stands behind.",
    when: sequence(anchor(slot("title", mention("title"))), optional(slot("type", type))),
    says: null,
    finds: ["双方签署了[title:《海关合作与互助协定》]。", "签署[title:《关于数据交换的谅解》][type:备忘录]。"],
    ignores: ["双方签署了协定。"],
  }),
  rule({
    id: "zh.document.concerning",
    about: "What it is about is said with 关于; parties may stand before.",
    when: sequence(slot("about", concerning), anchor(slot("type", type))),
    says: null,
    finds: [
      "两国签署[about:关于口岸建设的][type:协定]。",
      "双方签署[about:中俄关于加强边境口岸管理的][type:谅解备忘录]。",
    ],
    ignores: ["双方签署海关合作协定。", "关于此事，双方签署协定。"],
  }),
  rule({
    id: "zh.document.described",
    about: "No title: what it is about, and the type.",
    when: sequence(either(slot("about", described), absent(counted)), anchor(slot("type", plainType))),
    says: null,
    finds: [
      "双方签署[type:工作会谈纪要]。",
      "双方续签了[about:海关数据交换][type:合作协议]。",
      "两国政府签订[about:建桥][type:协定]。",
    ],
    ignores: ["双方举行会谈。", "双方签署了三个文件。", "双方签署两项协议。"],
  }),
  rule({
    id: "zh.document.unknown",
    about: "What it is about is no word of the glossary, but the type can be nothing else.",
    when: sequence(slot("about", unknown), anchor(slot("type", strongType))),
    says: null,
    finds: ["两地2012年签的[about:中学生夏令营][type:协议]用起来了。"],
    ignores: ["双方敲定方案。", "双方签署协议。"],
  }),
  ...byObject,
];
