/**
 * Documents whose subject the glossary does not know, told by what is done with them: the description reaches from the
 * type back to the verb (签署了｜在某地建厂的｜协议), to the document before it in a row, or to the start of its clause.
 */
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, isItem, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

/** Stands there, and is no part of the document. */
const present = (pattern: Pattern): Pattern => absent(absent(pattern));

const signing = word(
  ...["签署", "签订", "签定", "签下", "签有", "签了", "签的", "订立", "缔结", "达成", "草签", "续签", "商签", "换签"],
);
const treating = word(
  ...["商讨", "商谈", "讨论", "磋商", "起草", "审议", "修订", "修改", "更新", "履行", "执行", "落实", "延长", "终止"],
  ...["根据", "按照", "依据", "依照", "就", "围绕", "把"],
);
const one: Pattern = isItem("one of it", ({ mention: each }) => each.kind === "quantity" && each.value === 1);
/** The verb with what may stand between it and its object. */
const done = sequence(
  either(signing, treating),
  optional(word("了", "过", "的", "下", "好")),
  optional(either(one, word("一份", "一项", "一个"))),
);
/** 甲协定、｜乙协定 and 《甲》，以及｜乙协定. */
const before = sequence(
  either(mention(["term:document", "title"]), word("》")),
  either(word("、", "和", "及", "以及", "与", "并"), sequence(word(","), word("以及", "和", "及"))),
);
const typeOf = (ids: RegExp, label: string): Pattern => ({
  kind: "item",
  keys: ["term:document"],
  label,
  test: ({ mention: each }) => each.kind === "term" && each.readings.some(({ id }) => ids.test(id ?? "")),
});
/** Types that are documents whatever they are about. */
const type = typeOf(
  /^document\.type\.(?:agreement|protocol|memorandum|treaty|contract|convention|letter-of-intent|record|charter|roadmap|exchange)/u,
  "type of its own",
);
const isCounted = isItem(
  "counted",
  ({ mention: each }) =>
    each.kind === "quantity" && !["km", "m", "t", "m3", "kW", "MW", "kWh", "t/year"].includes(each.unit),
);
/** No description reaches over these. */
const bound = either(
  word("。", ";", "!", "?", ",", ":", "《", "》", "(", ")"),
  word(
    ...["后", "之后", "以后", "以来", "期间", "时", "并", "仪式", "表示", "宣布", "指出", "强调", "认为", "希望"],
    ...["签署", "签订", "达成", "草签", "缔结", "已", "将", "了", "该", "这", "上述", "没有", "未"],
  ),
  isCounted,
);
/** What a description cannot begin with. */
const head: Pattern = isItem(
  "first word of a subject",
  ({ mention: each, word: text }) =>
    each.kind !== "quantity" && each.kind !== "date" && !"的了、和与及的以上下一有是”）".includes(text),
);
const subject = (max: number): Pattern => sequence(absent(bound), head, gap(max, bound));

export const rules: readonly Rule<null>[] = [
  rule({
    id: "zh.document.object",
    about: "Everything between the verb and the type says what it is about.",
    when: sequence(present(done), slot("about", subject(22)), anchor(slot("type", type))),
    says: null,
    finds: [
      "双方签署了[about:在滨海边疆区建立木材加工厂的][type:协议]。",
      "两校2012年签订的[about:互派棋手][type:协议]。",
      "双方讨论[about:“友谊号”渡轮的租用][type:合同]。",
    ],
    ignores: ["双方签署12份木材合同。", "双方签署仪式后讨论了合作。"],
  }),
  rule({
    id: "zh.document.in-row",
    about: "The next one of a row: its description begins behind the document before it.",
    when: sequence(present(before), slot("about", subject(22)), anchor(slot("type", type))),
    says: null,
    finds: ["双方签署海关合作协定、[about:和平利用月球样品方面的][type:协定]。"],
    ignores: ["双方签署协定和协议。"],
  }),
  rule({
    id: "zh.document.subject",
    about: "It begins its clause and what is done with it follows.",
    when: sequence(
      either(present(either(word(",", ";", ":", ")"), mention("date"))), present({ kind: "edge" })),
      slot("about", subject(18)),
      anchor(slot("type", type)),
      present(
        sequence(
          gap(10, word("。", ";", "的")),
          word(
            ...["签署", "签订", "签字", "草签", "生效", "谈判", "磋商", "商谈", "起草", "酝酿", "草案", "延长", "展期"],
          ),
        ),
      ),
    ),
    says: null,
    finds: ["翌年3月，[about:宁安5、6号风机][type:合同]在北京签署。"],
    ignores: ["风机合同很多。"],
  }),
];
