/** The words of Chinese reports on documents, shared by the rules: parties, rows of documents, verbs. Tells no fact. */
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
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

export const party = either(
  mention(["group:official", "group:delegation", "name", "term:body", "term:country", "term:place", "term:leaders"]),
  word("双方", "两国", "中俄双方", "中俄两国", "两国政府", "三方", "各方", "中方", "俄方", "两市", "两地"),
);
export const and = either(word("、", "和", "与", "及", "以及", "同"));
/** 代表中方, 在中国: not who does it. */
export const other = word("代表", "分别代表", "在", "对", "向", "从", "就", "为", "受");
export const parties = sequence(absent(other), slot("party", list(party, optional(and), 8)));
export const document = slot("document", mention("group:document"));
/** Behind a mere comma only a title in quotation marks goes on with the row: 签署《甲》，乙协定将…. */
export const titled = slot(
  "document",
  isItem(
    "titled document",
    ({ mention: one }) =>
      one.kind === "group" && one.of === "document" && one.parts.some(({ slot: name }) => name === "title"),
  ),
);
export const number = sequence(
  word("一", "二", "三", "四", "五", "六", "七", "八", "九", "1", "2", "3", "4", "5"),
  word("、", ".", "．"),
);
export const joined = word("、", "和", "与", "及", "以及", "并");
export const next = either(
  sequence(optional(joined), document),
  sequence(word(",", ";"), word("以及", "和", "及"), document),
  sequence(word(",", ";"), number, document),
  sequence(word(",", ";"), titled),
);
/** 《甲》《乙》、《丙》和《丁》; 一、…；二、…. */
export const documents = sequence(document, optional(list(next, sequence(), 11)));
export const stop = word("。", ";", "!", "?");
/** The same with a word on each: 甲协议，有效期三年；《乙》；以及丙合同. */
export const rows = sequence(
  document,
  optional(list(either(next, sequence(gap(22, stop), word(";"), optional(joined), document)), sequence(), 11)),
);
export const counted = gap(9, either(stop, word(",", "并", "后", "前", "签署", "签订", "草签")));
/** 签署的合同、协议共13份: counted up, none of them told. */
export const summed = sequence(gap(2, stop), word("共", "总计", "合计", "共计", "累计"));
export const including = sequence(
  gap(12, stop),
  word("包括", "其中包括", "包含", "分别是", "分别为", "主要有", "即", "涉及"),
  optional(word(":")),
);

export const signing = word(
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
export const adopting = word(
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
export const discussing = word("商讨", "协商", "讨论", "磋商", "商谈", "研究", "探讨", "审议", "谈判", "沟通", "起草");
export const relying = word(
  "根据",
  "按照",
  "依据",
  "依照",
  "遵照",
  "落实",
  "执行",
  "履行",
  "遵循",
  "遵守",
  "实施",
  "基于",
);
export const effective = word(
  "生效",
  "正式生效",
  "开始生效",
  "实施",
  "正式实施",
  "施行",
  "开始实施",
  "开始执行",
  "付诸实施",
);

/** Whoever signs stands before the verb, with what comes between: place, time, manner. */
export function act(verb: Pattern, subject: "with" | "without"): Pattern {
  const object = sequence(optional(word("了", "过")), either(counted, including), documents, absent(summed));
  return subject === "with" ? sequence(parties, gap(16, stop), anchor(verb), object) : sequence(anchor(verb), object);
}
/** The text is still being worked on. */
export const working = word(
  "起草",
  "商谈",
  "磋商",
  "谈判",
  "酝酿",
  "协商",
  "商讨",
  "研究",
  "讨论",
  "拟订",
  "草拟",
  "商议",
);
/** 双方就签有协议 tells of a signing. */
export const toSign = word("签署", "签订", "缔结", "商签", "续签", "订立");
/** The verb is one of talk about the document: 讨论签署, 就签署…进行谈判. */
export const talk = word(
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
