/** How Chinese reports tell of conferences: held, attended, opened. */
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { along, comma, jointly, parties, present, stop, subject } from "../event-zh.js";

const named = [
  "event.forum",
  "event.exhibition",
  "event.series",
  "event.summit",
  "event.press-conference",
  "event.press-briefing",
];
const families = ["event.conference", ...named];
/** 出席在莫斯科举办的论坛. */
const where = sequence(word("在", "于"), gap(8, either(stop, comma)), word("举办", "举行", "召开"), word("的"));
/** The last of a row of terms is the noun: 中俄+汽车工业+论坛. */
const noun: Pattern = slot("format", mention(families));
/** What makes it part of another noun: 论坛开幕式, 会议期间, 会议纪要, 论坛框架. */
const whole = absent(
  either(
    word("期间", "框架", "的", "机制", "后", "前", "召开", "之际", "代表", "秘书处", "中心"),
    mention(["term:document", "event.ceremony", "term:event"]),
  ),
);
const doing = word(
  ...[
    "出席",
    "参加",
    "主持",
    "共同主持",
    "举行",
    "召开",
    "举办",
    "承办",
    "主办",
    "共同举办",
    "共同出席",
    "应邀出席",
    "列席",
  ],
  ...["出席了", "参加了", "主持了", "举行了", "召开了", "举办了", "共同主持召开", "主持召开", "将出席"],
);
const held = word(
  ...[
    "举行",
    "召开",
    "举办",
    "开幕",
    "闭幕",
    "拉开帷幕",
    "落幕",
    "在线举行",
    "举行了",
    "召开了",
    "开幕式",
    "启幕",
    "圆满落幕",
    "开过",
    "移师",
    "放在",
    "安排在",
    "定在",
    "开会",
  ],
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.conference.jointly",
    about: "Done together by those the sentence has named: 甲会见乙，并共同主持会议.",
    when: sequence(jointly, gap(18, either(stop, comma, doing)), anchor(noun), whole),
    says: { type: "conference", unsaid: "side", together: true },
    finds: ["王毅会见拉夫罗夫，并共同主持第六次[format:会议]。"],
    ignores: ["王毅会见拉夫罗夫，并主持第六次会议。"],
  }),
  rule({
    id: "zh.conference.with",
    about: "Someone chairs or attends it with someone: 甲同乙共同主持.",
    when: sequence(
      slot("side", parties),
      gap(10, either(stop, comma, along)),
      along,
      slot("member", parties),
      gap(8, either(stop, comma)),
      doing,
      gap(18, either(stop, comma, doing)),
      anchor(noun),
      whole,
    ),
    says: { type: "conference" },
    finds: ["[side:郭声琨]26日在北京同[member:帕特鲁舍夫]共同主持中俄执法安全合作机制[format:会议]。"],
    ignores: ["郭声琨同帕特鲁舍夫举行会谈。"],
  }),
  rule({
    id: "zh.conference.of-day",
    about: "One of a row is told by its day: 2021年10月28日的第八次会议.",
    when: sequence(
      slot("date", mention("date")),
      optional(word("的")),
      word("第"),
      gap(4, either(stop, comma)),
      word("次", "届", "轮"),
      gap(5, either(stop, comma)),
      anchor(noun),
      whole,
    ),
    says: { type: "conference" },
    finds: ["上一次开会，是[date:2018年10月28日]的第八次[format:会议]。"],
    ignores: ["第八次会议的成果丰硕。"],
  }),
  rule({
    id: "zh.conference.frame",
    about: "A conference with its day frames something else: 在明年圣彼得堡峰会上, 9月东方经济论坛期间.",
    when: sequence(
      optional(word("在")),
      slot("date", mention("date")),
      optional(word("的")),
      optional(slot("place", mention("term:place"))),
      gap(4, either(stop, comma)),
      anchor(slot("format", mention(named))),
      word("上", "期间", "框架内", "框架下"),
    ),
    says: { type: "conference" },
    finds: [
      "争取在[date:2020年][place:圣彼得堡][format:峰会]上签署。",
      "双方[date:9月][format:东方经济论坛]期间会面。",
    ],
    ignores: ["在峰会上发言。"],
  }),
  rule({
    id: "zh.conference.span",
    about: "It opens on one day and goes on to another: 15日开幕，将持续至19日.",
    when: sequence(
      anchor(noun),
      optional(word("于")),
      slot("date", mention("date")),
      gap(3, stop),
      word("开幕", "举行", "启幕", "拉开帷幕", "开始"),
      gap(4, stop),
      word("持续至", "持续到", "至", "到", "为期至"),
      slot("until", mention("date")),
    ),
    says: { type: "conference", modality: "happened" },
    finds: ["第四届[format:中国—俄罗斯博览会]于[date:2017年6月15日]开幕，将持续至[until:2017年6月19日]。"],
    ignores: ["博览会于6月15日开幕。"],
  }),
  rule({
    id: "zh.conference.lasting",
    about: "It begins on one day and goes on for so many: 论坛自12日起举行，为期5天.",
    when: sequence(
      anchor(noun),
      optional(word("于", "自", "从")),
      slot("date", mention("date")),
      gap(4, stop),
      word("开幕", "举行", "启幕", "拉开帷幕", "开始", "召开"),
      gap(3, stop),
      word("为期", "会期", "历时"),
      slot("length", mention("quantity")),
    ),
    says: { type: "conference" },
    finds: ["[format:论坛]自[date:2017年6月12日]起举行，为期[length:5天]。"],
    ignores: ["论坛自6月12日起举行。"],
  }),
  rule({
    id: "zh.conference.attend",
    about: "Someone attends, chairs or holds it: 出席, 参加, 主持, 举行 before the noun.",
    when: sequence(
      subject("side"),
      gap(18, stop),
      doing,
      optional(word("了")),
      optional(where),
      gap(18, either(stop, comma, doing)),
      anchor(noun),
      whole,
    ),
    says: { type: "conference" },
    finds: [
      "[side:中国驻俄罗斯大使张汉晖]出席第二届中俄汽车工业[format:论坛]。",
      "[side:郭声琨与帕特鲁舍夫]共同主持中俄执法安全合作机制[format:会议]。",
    ],
    ignores: ["张汉晖出席签字仪式。", "张汉晖出席论坛开幕式。"],
  }),
  rule({
    id: "zh.conference.by",
    about: "It is chaired by someone: 会议由甲与乙主持.",
    when: sequence(
      anchor(noun),
      gap(6, either(stop, comma)),
      word("由"),
      slot("side", parties),
      gap(4, stop),
      word("主持", "共同主持", "主办", "举办", "共同举办"),
    ),
    says: { type: "conference" },
    finds: ["第四次[format:会议]由[side:孟建柱与帕特鲁舍夫]主持。"],
    ignores: ["会议由来已久。"],
  }),
  rule({
    id: "zh.conference.speak-at",
    about: "Someone speaks there: 在新闻发布会上介绍, 在论坛上致辞.",
    when: sequence(
      slot("side", parties),
      gap(12, either(stop, comma)),
      word("在"),
      gap(24, either(stop, comma)),
      anchor(slot("format", mention([...named, "event.conference.press", "event.conference.seminar"]))),
      word("上"),
    ),
    says: { type: "conference" },
    finds: ["[side:海关总署副署长王令浚]13日在[format:新闻发布会]上介绍，贸易额增长。"],
    ignores: ["王令浚在会议上介绍情况。"],
  }),
  rule({
    id: "zh.conference.held",
    about: "It is the subject: 第七届博览会在某地举办.",
    when: sequence(
      anchor(noun),
      gap(14, either(stop, comma, word("期间", "的"))),
      held,
      absent(word("后", "前", "的", "期间")),
    ),
    says: { type: "conference" },
    finds: ["第七届[format:中国—俄罗斯博览会]在叶卡捷琳堡举办。"],
    ignores: ["博览会规模很大。", "博览会期间举行了会谈。"],
  }),
  rule({
    id: "zh.conference.go-on",
    about: "The clause leaves out who attends, named before: 王毅抵达莫斯科，随后出席论坛.",
    when: sequence(
      word("出席", "应邀出席", "参加", "主持", "列席", "出席了", "参加了", "并出席"),
      optional(word("了")),
      gap(14, either(stop, comma, doing)),
      anchor(noun),
      whole,
    ),
    says: { type: "conference", unsaid: "side" },
    finds: ["随后赴米兰出席第十届[format:首脑会议]。"],
    ignores: ["日前召开新闻发布会。"],
  }),
  rule({
    id: "zh.conference.present",
    about: "Who was at the conference of the sentence before: 甲、乙共同主持.",
    when: present,
    says: { type: "conference", joins: "only" },
    finds: ["[side:王毅与拉夫罗夫]共同主持。"],
    ignores: ["王毅主持仪式。"],
  }),
  rule({
    id: "zh.conference.hold",
    about: "Nobody is named: 日前举行新闻发布会.",
    when: sequence(doing, optional(word("了")), gap(12, either(stop, comma, doing)), anchor(noun), whole),
    says: { type: "conference" },
    finds: ["昨日召开[format:新闻发布会]。"],
    ignores: ["会议期间参观了口岸。"],
  }),
];
