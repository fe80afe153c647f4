/** How Chinese reports tell of visits. */
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  edge,
  either,
  gap,
  list,
  mention,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const person = mention(["group:official", "name"]);
const visitor = either(
  mention(["group:official", "group:delegation", "name", "term:body"]),
  word("双方", "双方代表团"),
);
const and = word("、", "和", "与", "及", "以及");
const place = mention(["term:place", "term:country", "term:body"]);
const stop = word("。", ";", "!", "?");
/** 赴明斯克、莫斯科和叶卡捷琳堡: what comes after the first. */
const elsewhere = optional(
  word("、", "和", "及", "与"),
  gap(14, either(stop, word(",", "进行", "出席", "参加"), mention("event.visit"))),
);
/** 俄罗斯哈巴罗夫斯克市: places in a row, the last is the narrowest. */
const destination = sequence(slot("place", list(place, sequence(), 4)), elsewhere);
const level = slot("level", mention("term:level"));
const visiting = mention("event.visit");

/** 以王松关长为团长的代表团; 王松率代表团. */
const led = sequence(
  word("以"),
  slot("head", person),
  word("为团长的", "为首的"),
  slot("delegation", mention("group:delegation")),
);
const leading = sequence(
  slot("head", person),
  gap(3, stop),
  word("率", "率领", "率团", "带领", "带队", "率队"),
  // 率学校代表团: whose it is, the glossary may not know.
  optional(gap(4, either(stop, word(",", "赴", "访", "来"))), slot("delegation", mention("group:delegation"))),
);
/** 王松随海关总署代表团. */
const following = sequence(
  slot("head", person),
  gap(2, stop),
  word("随", "随同"),
  slot("delegation", mention("group:delegation")),
);
/** 邀请某人访问: nobody has gone yet. */
const visitors = sequence(
  absent(word("邀请", "欢迎", "请", "希望", "期待", "对", "与", "同")),
  either(led, following, leading, slot("head", list(sequence(visitor, optional(word("一行", "等"))), and, 6))),
);

/** 应普京邀请: who invites does not travel. */
const inviting = word("邀请", "之邀", "的邀请", "邀约");
/** Whoever travels, up to `far` items before the verb; behind them may stand who invited: 习近平是应普京邀请，于20日. */
function comers(far: number): Pattern {
  const invited = sequence(visitors, optional(word("是")), word("应"), gap(16, stop), inviting, gap(10, stop));
  return either(sequence(visitors, gap(far, either(stop, inviting))), invited);
}

/** Who goes in person; 金砖国家…并访俄 says of somebody else that he went. */
const travellers = slot("head", list(mention(["group:official", "group:delegation", "name"]), and, 6));
/** Behind the place nothing but an airport or the time: 来到北京大剧院 is no journey. */
const arrived = either(sequence(gap(6, either(stop, word(","))), word("机场")), optional(word("市")));

/** What the travel is for. */
const purpose = word("访问", "开始", "出席", "参加", "进行", "举行", "进行访问", ",");

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.visit.ended",
    about: "The end of a visit: 结束对某地的访问. The date is that of the end.",
    when: sequence(
      visitors,
      gap(8, stop),
      anchor(word("结束", "圆满结束", "结束了", "圆满结束了")),
      optional(word("了")),
      word("对", "在"),
      destination,
      optional(word("市")),
      optional(word("的")),
      optional(level),
      visiting,
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["[head:哈尔滨海关代表团]结束对[place:俄罗斯哈巴罗夫斯克市]的[level:正式]访问。"],
    ignores: ["代表团结束会谈。"],
  }),
  rule({
    id: "zh.visit.pay",
    about: "对某地进行访问.",
    when: sequence(
      comers(16),
      word("对"),
      destination,
      anchor(word("进行", "展开", "开始", "进行了", "开始了")),
      optional(word("了")),
      gap(6, either(stop, word(","))),
      visiting,
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:俄罗斯总理米舒斯京]对[place:中国]进行正式访问。"],
    ignores: ["双方对口岸进行检查。"],
  }),
  rule({
    id: "zh.visit.visit",
    about: "The verb with its object: 访问某地, 某机构.",
    when: sequence(
      visitors,
      gap(8, either(stop, word("对"))),
      anchor(word("访问", "出访", "到访", "走访", "回访", "访问了")),
      optional(word("了")),
      destination,
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:弗拉先科局长]率[delegation:俄罗斯海关代表团]访问[place:哈尔滨海关]。"],
    ignores: ["访问期间双方举行会谈。"],
  }),
  rule({
    id: "zh.visit.travel",
    about: "Travel for a visit or to attend, the coming not told apart from the stay: 赴某地参加, 前往某地访问.",
    when: sequence(comers(12), anchor(word("赴", "前往")), destination, gap(4, stop), purpose),
    says: { type: "visit", phase: "held" },
    finds: ["[head:王松关长]率团赴[place:莫斯科]参加活动。"],
    ignores: ["货物前往哈尔滨。"],
  }),
  rule({
    id: "zh.visit.arrive",
    about: "Arrival for a visit or to attend: 抵达某地开始访问.",
    when: sequence(comers(12), anchor(word("抵达", "飞抵", "来到")), destination, arrived, purpose),
    says: { type: "visit", phase: "started" },
    finds: [
      "[head:俄罗斯总理米舒斯京]抵达[place:北京]开始正式访问。",
      "[head:习近平]是应普京邀请，于20日抵达[place:莫斯科]，开始正式访问。",
    ],
    ignores: ["货物抵达哈尔滨。", "习近平来到北京大剧院，参加闭幕式。"],
  }),
  rule({
    id: "zh.visit.come",
    about: "Come or gone for a visit, the place in short: 来华进行访问, 赴俄访问.",
    when: sequence(
      visitors,
      gap(10, either(stop, word("邀请", "请", "欢迎"))),
      anchor(word("来", "赴", "抵")),
      destination,
      either(
        sequence(gap(8, stop), visiting, absent(word("的", "期间", "后"))),
        // 来华出席论坛: the travel is told with its purpose; 来华出席论坛的某某 only says who somebody is.
        sequence(
          word("出席", "参加"),
          gap(16, either(stop, word(",", "的"))),
          either(edge, word("。", ",", "并", ";")),
        ),
      ),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:俄罗斯总统普京]将来[place:华]进行国事访问。", "[head:俄罗斯总理米舒斯京]来[place:华]出席开幕式。"],
    ignores: ["习近平邀请普京来华访问。"],
  }),
  rule({
    id: "zh.visit.come-here",
    about: "They come for a visit, and where to is no place one could name: 来我校访问, 到校访问.",
    when: sequence(
      visitors,
      gap(10, either(stop, word("邀请", "请", "欢迎"))),
      anchor(word("来", "到", "赴", "前来")),
      gap(4, either(stop, word(","), mention(["term:place", "term:country"]))),
      visiting,
      absent(word("的", "期间", "后")),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["10月24日，[head:俄罗斯代表团]来我校访问。"],
    ignores: ["习近平邀请普京来访问。"],
  }),
  rule({
    id: "zh.visit.return",
    about: "A visit frames something else, where to is not said: 市长7月回访时签署.",
    when: sequence(
      visitors,
      gap(4, either(stop, word(",", "邀请"))),
      anchor(word("回访", "来访", "到访", "往访")),
      word("时", "期间", "之际"),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["协议将在7月[head:张起翔市长]回访时签订。"],
    ignores: ["回访时双方合影。"],
  }),
  rule({
    id: "zh.visit.short",
    about: "The verb in short: 访华, 访俄.",
    when: sequence(
      absent(word("邀请", "欢迎", "请", "希望", "期待")),
      travellers,
      gap(8, stop),
      anchor(word("访")),
      slot("place", mention("term:country")),
      absent(word("期间", "后", "前", "的", "时", "团")),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:俄罗斯总统普京]将再次访[place:华]。"],
    ignores: ["普京访华期间签署了文件。", "金砖国家访俄团队来了。"],
  }),
  rule({
    id: "zh.visit.during",
    about: "A day within a visit: 本月2日，在普京总统访华期间.",
    when: sequence(
      either(
        sequence(slot("date", mention("date")), gap(3, stop), visitors, gap(3, either(stop, word(",")))),
        sequence(visitors, gap(2, stop), slot("date", mention("date"))),
      ),
      anchor(word("访", "访问", "到访")),
      slot("place", mention("term:country")),
      gap(2, either(stop, word(","))),
      word("期间"),
    ),
    says: { type: "visit", phase: "held", modality: "happened" },
    finds: [
      "[date:5月16日]，在[head:普京总统]访[place:华]期间，双方签署议定书。",
      "[head:李辉大使][date:2011年8月]访[place:俄]期间，同俄方会谈。",
    ],
    ignores: ["普京访华期间签署了文件。"],
  }),
  rule({
    id: "zh.visit.ends",
    about: "The visit told before ends on a day: 此访将于24日结束.",
    when: sequence(
      word("此访", "此行", "此次访问", "访问"),
      gap(3, stop),
      slot("date", mention("date")),
      anchor(word("结束", "圆满结束", "收官")),
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["此访将于[date:2010年3月24日]结束。"],
    ignores: ["访问结束后双方合影。"],
  }),
  rule({
    id: "zh.visit.ends-on",
    about: "The same with the verb before the noun: 将于明日上午提前结束访问.",
    when: sequence(
      slot("date", mention("date")),
      optional(word("提前", "将", "圆满")),
      anchor(word("结束", "圆满结束")),
      gap(6, either(stop, word(",", "对", "在"))),
      visiting,
      absent(word("后", "的")),
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["总统将于[date:1992年12月19日]提前结束访问，启程回国。"],
    ignores: ["结束访问后代表团回国。"],
  }),
  rule({
    id: "zh.visit.lead",
    about: "At the head of a delegation, the place not said with the verb: 率团来访, 率团访问.",
    when: sequence(
      leading,
      gap(4, stop),
      anchor(either(visiting, word("来访", "到访", "出访"))),
      absent(word("的", "期间", "后")),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:张起翔市长]率团来访。"],
    ignores: ["张起翔市长参加访问。"],
  }),
  rule({
    id: "zh.visit.end",
    about: "The end of a visit whose place was said before: 结束为期两天的访问.",
    when: sequence(
      visitors,
      gap(24, stop),
      anchor(word("结束", "圆满结束", "结束了")),
      gap(10, either(stop, word(",", "对", "在"))),
      visiting,
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["[head:叶利钦]随后结束为期两天的访问。"],
    ignores: ["访问结束后双方合影。"],
  }),
  rule({
    id: "zh.visit.mutual",
    about: "Visits both ways: 甲与乙互访.",
    when: sequence(
      slot("side", list(visitor, word("、", "和", "与", "同"), 4)),
      gap(6, stop),
      word("举行", "进行", "实现", "开展", "举行了", "进行了"),
      gap(3, stop),
      anchor(mention("event.visit.mutual")),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[side:王松关长与弗拉先科局长]举行互访。"],
    ignores: ["双方加强互访合作。"],
  }),
];
