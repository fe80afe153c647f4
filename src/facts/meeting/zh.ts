/** How Chinese reports tell of meetings, talks and calls. */
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
import type { EventSays } from "../event.js";
import { along, comma, parties, region, stop, subject } from "../event-zh.js";

const holding = sequence(
  word(
    ...["举行", "进行", "展开", "开展", "共同主持", "主持", "恢复举行", "召开", "共同举行", "再次举行", "开始"],
    ...["举行了", "进行了", "展开了", "召开了", "共同主持了"],
  ),
  optional(word("了")),
);

/** The noun decides the type. */
const nouns = {
  negotiation: either(mention("event.negotiation"), word("工作会谈", "会商")),
  meeting: either(mention("event.meeting"), word("会面", "见面", "座谈")),
  call: either(mention("event.call"), word("通话", "通电话", "视频通话", "电话会谈", "视频会晤", "视频会谈")),
} as const;

type Noun = keyof typeof nouns;
/** 会谈纪要, 会谈中, 会谈后: the noun is not what is told. */
const bare = absent(
  either(
    word(
      "的",
      "纪要",
      "中",
      "后",
      "前",
      "时",
      "期间",
      "机制",
      "代表",
      "成果",
      "结果",
      "上",
      "框架",
      "进程",
      "小组",
      "之",
      "之后",
      "之前",
      "结束",
      "桌",
    ),
    mention(["term:document", "term:event", "event.conference"]),
  ),
);
/** 三次会谈, 多次会晤: counted, no event that could be told. */
const counted = word("多次", "历次", "两次", "三次", "四次", "五次", "数次", "一系列", "多轮", "几次", "定期", "各种");
/** 第十九次定期会晤: one of a row. */
const numbered = sequence(gap(12, either(stop, comma)), word("次", "届", "轮"), optional(word("定期")));
/** 出席外长会晤; but 参加会见 says who sat by. */
const attending = sequence(
  word("出席", "参加", "参加了", "出席了"),
  isItem("what it was of", ({ mention: one }) => one.kind !== "mark"),
  gap(11, either(stop, comma, counted)),
);
const described = either(numbered, gap(12, either(stop, comma, counted)));

function withOther(type: Noun): Pattern {
  return sequence(
    either(subject("host"), slot("host", region)),
    gap(16, either(stop, along)),
    along,
    slot("guest", either(region, parties)),
    gap(16, stop),
    holding,
    described,
    anchor(nouns[type]),
    bare,
  );
}

function together(type: Noun): Pattern {
  const doing = either(sequence(holding, described), attending);
  return sequence(subject("side"), gap(24, stop), doing, anchor(nouns[type]), bare);
}

/** The meeting is the subject: 会谈在某地举行. */
function held(type: Noun): Pattern {
  return sequence(
    optional(
      slot("side", parties),
      optional(word("的", "间", "之间", "间的")),
      gap(8, either(stop, comma, holding, word("出席", "参加"))),
    ),
    optional(mention("term:level")),
    anchor(nouns[type]),
    bare,
    gap(16, either(stop, comma)),
    word("举行", "恢复举行", "召开", "开始", "进行", "在线举行"),
    absent(word("后", "前", "期间", "的")),
  );
}

const receiving = word(
  "会见",
  "会晤",
  "接见",
  "拜会",
  "会见了",
  "分别会见",
  "分别会见了",
  "先后会见",
  "先后会见了",
  "依次会见",
  "依次会见了",
  "集体会见",
  "亲切会见",
  "看望",
  "礼节性拜会",
  "会晤了",
);
const guest = sequence(
  optional(word("了")),
  gap(10, either(stop, comma, word("时", "后", "中"))),
  slot("guest", parties),
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.meeting.since",
    about: "An earlier meeting that frames the one told: 继去年11月莫斯科会晤之后.",
    when: sequence(
      optional(slot("side", parties), gap(6, stop)),
      word("继"),
      gap(2, stop),
      slot("date", mention("date")),
      optional(word("在")),
      optional(slot("place", mention("term:place"))),
      gap(2, stop),
      anchor(either(nouns.meeting, nouns.negotiation)),
      word("之后", "后", "之"),
    ),
    says: { type: "meeting", modality: "happened" },
    finds: ["[side:两国元首]举行了继[date:2018年11月][place:莫斯科]会晤之后的又一次会晤。"],
    ignores: ["两国元首举行会晤。"],
  }),
  rule({
    id: "zh.meeting.call",
    about: "A and B speak by telephone or video: 通电话, 通话, 视频连线.",
    when: sequence(
      subject("host"),
      gap(12, either(stop, along)),
      along,
      slot("guest", parties),
      gap(12, stop),
      anchor(nouns.call),
      absent(word("中", "后", "前", "时")),
    ),
    says: { type: "call" },
    finds: ["[host:习近平]同[guest:普京]通电话。", "[host:习近平]与[guest:正在索契的俄罗斯总统普京]视频连线。"],
    ignores: ["习近平同普京举行会谈。"],
  }),
  rule({
    id: "zh.meeting.call-together",
    about: "Both sides speak: 两国外长通电话, 双方举行视频会晤.",
    when: sequence(
      subject("side"),
      gap(12, either(stop, comma)),
      anchor(nouns.call),
      absent(word("中", "后", "前", "时")),
    ),
    says: { type: "call" },
    finds: ["[side:两国外长]9日通电话。"],
    ignores: ["通话中，双方表示满意。"],
  }),
  rule({
    id: "zh.meeting.talks-with",
    about: "A and B hold talks: 甲同乙举行会谈.",
    when: withOther("negotiation"),
    says: { type: "negotiation" },
    finds: [
      "[host:习近平]同[guest:普京]在莫斯科举行会谈。",
      "[host:哈尔滨海关关长王松]与[guest:俄罗斯联邦远东海关局]举行了工作会谈。",
      "[host:黑龙江省黑河市]与[guest:俄罗斯布拉戈维申斯克市]以视频方式举行会谈。",
    ],
    ignores: ["习近平同普京通电话。", "双方签署会谈纪要。"],
  }),
  rule({
    id: "zh.meeting.meeting-with",
    about: "A and B hold a meeting: 甲同乙举行会晤.",
    when: withOther("meeting"),
    says: { type: "meeting" },
    finds: ["[host:习近平]与[guest:普京]在北京举行会晤。"],
    ignores: ["习近平与普京的会晤引人注目。", "习近平与普京举行多次会晤。"],
  }),
  rule({
    id: "zh.meeting.talks",
    about: "Both sides hold talks: 双方举行会谈, 甲和乙举行磋商.",
    when: together("negotiation"),
    says: { type: "negotiation" },
    finds: ["[side:双方]就口岸建设举行了会谈。"],
    ignores: ["双方在会谈中表示满意。"],
  }),
  rule({
    id: "zh.meeting.meeting",
    about: "Both sides hold a meeting: 两国元首举行会晤.",
    when: together("meeting"),
    says: { type: "meeting" },
    finds: ["[side:两国元首]举行会晤。"],
    ignores: ["两国元首的会晤即将结束。"],
  }),
  rule({
    id: "zh.meeting.receive",
    about: "A receives or meets B: 会见, 会晤, 接见.",
    when: sequence(subject("host"), gap(16, either(stop, comma)), anchor(receiving), guest),
    says: { type: "meeting" },
    finds: [
      "[host:习近平]4日在北京会见[guest:俄罗斯总理米舒斯京]。",
      "[host:习近平]将分别会见[guest:普京、米舒斯京]。",
    ],
    ignores: ["习近平会见记者。", "普京在会见时表示满意。"],
  }),
  rule({
    id: "zh.meeting.receive-too",
    about: "The host was named in a clause before: 甲还到访某地，并会见乙.",
    when: sequence(
      subject("host"),
      gap(34, stop),
      either(comma, word("并", "还", "随后", "又")),
      gap(4, either(stop, comma)),
      anchor(receiving),
      guest,
    ),
    says: { type: "meeting" },
    finds: ["[host:王毅]在莫斯科参观了口岸，并会见[guest:拉夫罗夫]。"],
    ignores: ["会见结束后代表团离开。"],
  }),
  rule({
    id: "zh.meeting.press",
    about: "They meet the press: 共同会见记者.",
    when: sequence(
      subject("side"),
      gap(12, stop),
      anchor(word("会见", "会见了")),
      optional(word("了")),
      gap(8, either(stop, comma)),
      word("记者", "媒体", "中外记者"),
    ),
    says: { type: "meeting" },
    finds: ["[side:两国元首]共同会见记者。"],
    ignores: ["两国元首举行会谈。"],
  }),
  rule({
    id: "zh.meeting.receive-on",
    about: "The clause leaves out who receives, named before: 王毅抵达莫斯科，随后会见….",
    when: sequence(anchor(receiving), guest),
    says: { type: "meeting", unsaid: "host" },
    finds: ["随后会见[guest:俄罗斯总理米舒斯京]。"],
    ignores: ["会见结束后代表团离开。"],
  }),
  rule({
    id: "zh.meeting.within",
    about: "The meeting frames what was said there: 在同普京的会见中, 在与普京会谈时.",
    when: sequence(
      word("在"),
      along,
      slot("guest", parties),
      optional(word("的", "举行", "举行的")),
      anchor(either(nouns.meeting, nouns.negotiation, word("会面", "会晤", "会谈"))),
      word("中", "时", "上"),
    ),
    says: { type: "meeting", unsaid: "host" },
    finds: ["在同[guest:普京]的会见中，两人商定开展合作。"],
    ignores: ["在同普京的会见之前，习近平出席仪式。"],
  }),
  rule({
    id: "zh.meeting.with-on",
    about: "The clause leaves out who holds talks, named before: 抵达莫斯科，并同普京举行会谈.",
    when: sequence(
      along,
      slot("guest", parties),
      gap(14, stop),
      holding,
      described,
      anchor(either(nouns.negotiation, nouns.meeting)),
      bare,
    ),
    says: { type: "meeting", unsaid: "host" },
    finds: ["当天还同[guest:普京]举行会谈。"],
    ignores: ["双方举行会谈。"],
  }),
  rule({
    id: "zh.meeting.meet-with",
    about: "The verb without an object: 甲与乙会面, 同乙座谈.",
    when: sequence(
      subject("host"),
      gap(12, either(stop, along)),
      along,
      slot("guest", parties),
      gap(8, either(stop, comma, holding, word("的"))),
      anchor(either(word("会面", "见面", "座谈", "会晤", "会谈", "磋商"))),
      either(edge, word(",", "。", ";", "并", "了")),
    ),
    says: { type: "meeting" },
    finds: ["[host:王毅]在莫斯科与[guest:拉夫罗夫]会面。"],
    ignores: ["王松与弗拉先科的会面。"],
  }),
  rule({
    id: "zh.meeting.meet-again",
    about: "The verb alone, told apart by which time it is: 首次会晤, 再次会面.",
    when: sequence(
      optional(slot("side", parties), gap(20, stop)),
      word("首次", "再次", "再度", "又一次", "第二次", "第三次", "第四次", "第五次", "又", "继续"),
      gap(5, either(stop, comma)),
      anchor(either(nouns.meeting, nouns.negotiation)),
      either(edge, word(",", "。", ";", "并", "了")),
    ),
    says: { type: "meeting" },
    finds: [
      "2012年2月又在青岛会晤，敲定方案。",
      "1996年4月，[side:五国元首]在上海首次会晤，签署协定。",
      "[side:双方]同意9月再次会面。",
    ],
    ignores: ["首次会晤的成果丰硕。"],
  }),
  rule({
    id: "zh.meeting.talk-for",
    about: "The verb with its length, or by delegates of both sides: 两人会谈近3小时, 两国海军的代表在北京磋商.",
    when: sequence(
      slot("side", parties),
      gap(14, either(stop, comma, holding, word("次", "轮", "届"))),
      anchor(either(word("会谈", "会晤", "磋商", "长谈", "交谈"), nouns.negotiation)),
      optional(word("了")),
      either(edge, word("。", ";"), sequence(gap(2, either(stop, comma)), mention("quantity"))),
    ),
    says: { type: "negotiation" },
    finds: ["[side:双方]在钓鱼台国宾馆会谈近3小时。", "[side:两国海关的代表]在北京磋商。"],
    ignores: ["双方举行会谈。", "双方会谈取得成果。"],
  }),
  rule({
    id: "zh.meeting.talks-held",
    about: "The talks are the subject: 会谈在某地举行.",
    when: held("negotiation"),
    says: { type: "negotiation" },
    finds: ["[side:中俄]会谈日前在乌苏里斯克举行。"],
    ignores: ["会谈纪要在乌苏里斯克签署。"],
  }),
  rule({
    id: "zh.meeting.meeting-held",
    about: "The meeting is the subject: 会晤在某地举行.",
    when: held("meeting"),
    says: { type: "meeting" },
    finds: ["[side:两国外长]第二十八次会晤在北京举行。"],
    ignores: ["会晤结束后双方会见记者。"],
  }),
];
