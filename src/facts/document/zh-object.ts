/**
 * Documents whose subject the glossary does not know, told by what is done with them: the description reaches from the
 * type back to the verb (签署了｜在某地建厂的｜协议), to the document before it in a row, or to the start of its clause.
 */
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  edge,
  either,
  gap,
  isItem,
  mention,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

/** Stands there, and is no part of the document. */
const present = (pattern: Pattern): Pattern => absent(absent(pattern));

const signing = word(
  ...[
    "签署",
    "签订",
    "签定",
    "签下",
    "签有",
    "签了",
    "签的",
    "签字确认",
    "订立",
    "缔结",
    "达成",
    "达成了",
    "草签",
    "续签",
    "商签",
    "换签",
  ],
);
const treating = word(
  ...["商讨", "商谈", "讨论", "磋商", "起草", "审议", "修订", "修改", "更新", "履行", "执行", "落实", "延长", "终止"],
  ...[
    "讨论了",
    "通过",
    "审议通过",
    "批准",
    "提交",
    "提出",
    "拿出",
    "敲定",
    "根据",
    "按照",
    "依据",
    "依照",
    "就",
    "围绕",
    "把",
  ],
);
const one: Pattern = isItem("one of it", ({ mention: each }) => each.kind === "quantity" && each.value === 1);
/** The verb with what may stand between it and its object. */
const done = either(
  sequence(
    either(signing, treating),
    optional(word("了", "过", "的", "下", "好")),
    optional(either(one, word("一份", "一项", "一个"))),
  ),
  sequence(word("现行"), optional(word("的"))),
);
/** 甲协定、｜乙协定 and 《甲》，以及｜乙协定. */
export const inRow = sequence(
  either(mention(["term:document", "title"]), word("》")),
  either(word("、", "和", "及", "以及", "与", "并"), sequence(word(","), word("以及", "和", "及"))),
);
const typeOf = (ids: RegExp, label: string): Pattern => ({
  kind: "item",
  keys: ["term:document", "document.act.list"],
  label,
  test: ({ mention: each }) => each.kind === "term" && each.readings.some(({ id }) => ids.test(id ?? "")),
});
/** Types that are documents whatever they are about. */
const type = typeOf(
  /^document\.type\.(?:agreement|protocol|memorandum|treaty|contract|convention|letter-of-intent|record|charter|roadmap)|^document\.act\.list$/u,
  "type of its own",
);
/** 外界关注的: said of it, and no part of what it is about. */
const awaited = sequence(word("关注", "关心", "期待", "瞩目", "热议", "预期"), word("的"));
const plan = typeOf(/^document\.type\.(?:plan|programme)/u, "plan");
const isCounted = isItem(
  "counted",
  ({ mention: each }) =>
    each.kind === "quantity" && !["km", "m", "t", "m3", "kW", "MW", "kWh", "t/year"].includes(each.unit),
);
/** No description reaches over these. */
const bound = either(
  word("。", ";", "!", "?", ",", ":", "《", "》", "(", ")", "项下"),
  mention("title"),
  word(
    ...["后", "之后", "以后", "以来", "期间", "时", "并", "仪式", "表示", "宣布", "指出", "强调", "认为", "希望"],
    ...["签署", "签订", "达成", "草签", "缔结", "已", "将", "了", "该", "这", "上述", "没有", "未", "就", "双方"],
    ...["关注", "关心", "期待", "瞩目", "热议", "预期"],
  ),
  isCounted,
);
/** What a description can begin with. */
const first: Pattern = isItem(
  "first word of a subject",
  ({ mention: each, word: text }) =>
    each.kind !== "quantity" && each.kind !== "date" && !"的了、和与及的以上下一有是”）".includes(text),
);
const head = either(word("和平"), first);
// Read backwards from the type: what is looked at before the head is the head itself.
const subject = (max: number): Pattern => sequence(head, absent(bound), gap(max, either(bound, inRow)));

export const rules: readonly Rule<null>[] = [
  rule({
    id: "zh.document.object",
    about: "Everything between the verb and the type says what it is about.",
    when: sequence(present(done), slot("about", subject(22)), anchor(slot("type", type))),
    says: null,
    finds: [
      "双方签署了[about:在滨海边疆区建立木材加工厂的][type:协议]。",
      "两校续签[about:在“静湖”联办棋赛的][type:协议]。",
      "双方讨论[about:“友谊号”渡轮的租用][type:合同]。",
    ],
    ignores: ["双方签署12份木材合同。", "双方签署仪式后讨论了合作。"],
  }),
  rule({
    id: "zh.document.in-row",
    about: "The next one of a row: its description begins behind the document before it.",
    when: sequence(present(inRow), slot("about", subject(22)), anchor(slot("type", type))),
    says: null,
    finds: ["双方签署海关合作协定、[about:和平利用月球样品方面的][type:协定]。"],
    ignores: ["双方签署协定和协议。"],
  }),
  rule({
    id: "zh.document.subject",
    about: "It begins its clause and what is done with it follows.",
    when: sequence(
      present(either(edge, word(",", ";", ":", ")"), mention("date"), awaited)),
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
    finds: ["此外，[about:“静湖”联办的][type:协议]也告签署。"],
    ignores: ["风机合同很多。"],
  }),
  rule({
    id: "zh.document.drafted-plan",
    about: "A plan of something unknown, of which there is a draft.",
    when: sequence(
      present(either(edge, word(",", ";", ":", ")"))),
      slot("about", subject(18)),
      anchor(slot("type", plan)),
      present(sequence(gap(5, word("。", ";", ",")), word("草案", "初稿"))),
    ),
    says: null,
    finds: ["据悉，[about:龙舟年活动][type:方案]已拿出草案。"],
    ignores: ["龙舟年活动方案很好。"],
  }),
];
