/** How Chinese reports tell of meetings, talks and calls. */
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const party = either(
  mention(["group:official", "group:delegation", "name", "term:body", "term:country", "term:leaders"]),
  word("双方", "两国", "中俄双方", "中俄两国", "两国元首", "两国总理", "两国外长", "中方", "俄方", "双方代表"),
);
const and = word("、", "和", "与", "及", "以及");
const parties = list(party, and, 8);
const along = word("同", "与", "和", "跟");
const stop = word("。", ";", "!", "?");
const holding = word("举行", "进行", "展开", "开展", "举行了", "进行了", "共同主持", "主持", "恢复举行", "展开了");

/** The noun decides the type. */
const nouns = {
  negotiation: either(mention("event.negotiation"), word("协商", "工作会谈")),
  meeting: either(mention("event.meeting"), word("会面", "见面")),
  call: either(mention("event.call"), word("通话", "通电话", "视频通话", "电话会谈")),
} as const;

type Noun = keyof typeof nouns;
/** 会谈纪要, 会谈中, 会谈后: the noun is not what is told. */
const bare = absent(either(word("纪要", "中", "后", "前", "时", "期间", "机制", "的"), mention("term:document")));

function withOther(type: Noun): Pattern {
  return sequence(
    slot("host", parties),
    gap(16, either(stop, along)),
    along,
    slot("guest", parties),
    gap(16, stop),
    holding,
    optional(word("了")),
    gap(8, either(stop, word(","))),
    anchor(nouns[type]),
    bare,
  );
}

function together(type: Noun): Pattern {
  return sequence(
    slot("side", parties),
    gap(24, stop),
    holding,
    optional(word("了")),
    gap(8, either(stop, word(","))),
    anchor(nouns[type]),
    bare,
  );
}

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.meeting.talks-with",
    about: "A and B hold talks: 甲同乙举行会谈.",
    when: withOther("negotiation"),
    says: { type: "negotiation" },
    finds: [
      "[host:习近平]同[guest:普京]在莫斯科举行会谈。",
      "[host:哈尔滨海关关长王松]与[guest:俄罗斯联邦远东海关局]举行了工作会谈。",
    ],
    ignores: ["习近平同普京通电话。", "双方签署会谈纪要。"],
  }),
  rule({
    id: "zh.meeting.meeting-with",
    about: "A and B hold a meeting: 甲同乙举行会晤.",
    when: withOther("meeting"),
    says: { type: "meeting" },
    finds: ["[host:习近平]与[guest:普京]在北京举行会晤。"],
    ignores: ["习近平与普京的会晤引人注目。"],
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
    when: sequence(
      slot("host", parties),
      gap(14, either(stop, word(","))),
      anchor(word("会见", "会晤", "接见", "拜会", "会见了", "分别会见")),
      optional(word("了")),
      gap(10, either(stop, word(",", "时"))),
      slot("guest", parties),
    ),
    says: { type: "meeting" },
    finds: ["[host:习近平]4日在北京会见[guest:俄罗斯总理米舒斯京]。"],
    ignores: ["习近平会见记者。"],
  }),
  rule({
    id: "zh.meeting.call",
    about: "A and B speak by telephone or video: 通电话, 通话.",
    when: sequence(
      slot("host", parties),
      gap(12, either(stop, along)),
      along,
      slot("guest", parties),
      gap(10, stop),
      anchor(nouns.call),
      bare,
    ),
    says: { type: "call" },
    finds: ["[host:习近平]同[guest:普京]通电话。"],
    ignores: ["习近平同普京举行会谈。"],
  }),
  rule({
    id: "zh.meeting.held",
    about: "The meeting is the subject: 会谈在某地举行.",
    when: sequence(
      optional(slot("side", parties)),
      optional(word("的")),
      optional(mention("term:level")),
      anchor(either(nouns.negotiation)),
      gap(14, either(stop, word(","))),
      word("举行", "恢复举行", "召开"),
    ),
    says: { type: "negotiation" },
    finds: ["[side:中俄]会谈日前在乌苏里斯克举行。"],
    ignores: ["会谈纪要在乌苏里斯克签署。"],
  }),
];
