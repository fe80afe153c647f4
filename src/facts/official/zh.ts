/** How Chinese reports name officials: country, body, post, name, in every order. */
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { OfficialSays } from "./index.js";

const nothing = sequence();
const owner = mention(["term:country", "term:place", "term:body", "term:generic"]);
const side = word("中方", "俄方");
const post = mention("term:post");
const name = mention("name");
const and = word("、", "和", "与", "及", "以及");

/** 俄罗斯+联邦海关署+远东海关局: owners in a row, the last one is the body. */
const body = slot("body", list(either(owner, side), nothing, 5));
const envoy = either(sequence(post, word("驻"), owner, post), sequence(word("驻"), owner, post), sequence(post, post));
const status = slot("status", word("时任", "前", "前任", "原", "已故", "候任", "代", "代理", "现任", "新任"));
/** 副总理兼…, 省委副书记、…: a title before the last one. */
const earlier = sequence(
  optional(status),
  optional(body),
  slot("post", either(envoy, post)),
  word("兼", "、", "暨", "和"),
);
const titles = optional(list(earlier, nothing, 4));
const names = list(slot("name", name), and, 6);

function before(own: Pattern): readonly Pattern[] {
  return [titles, optional(status), optional(body), optional(word("的")), optional(status), anchor(slot("post", own))];
}

export const rules: readonly Rule<OfficialSays>[] = [
  rule({
    id: "zh.official.envoy",
    about: "An envoy: the country that sends, 驻 with the country or place, the post, the name.",
    when: sequence(...before(envoy), names),
    says: {},
    finds: [
      "[body:俄罗斯][post:驻上海总领事][name:什马科夫]20日抵达北京。",
      "[body:中国][post:驻哈巴罗夫斯克总领事][name:姜薇]出席了开幕式。",
      "[body:俄罗斯][post:副总理]兼[post:总统驻远东联邦区全权代表][name:特鲁特涅夫]致辞。",
    ],
    ignores: ["俄罗斯驻华大使馆发布消息。"],
  }),
  rule({
    id: "zh.official.post-name",
    about: "Body or country, post, name: the usual order, with titles in a chain and several names under one post.",
    when: sequence(...before(post), names),
    says: {},
    finds: [
      "[body:哈尔滨海关][post:关长][name:王松]率团访问。",
      "[body:俄罗斯][post:总统][name:普京]会见了来宾。",
      "[body:国务院][post:总理][name:李强]主持会议。",
      "[status:时任][body:俄罗斯][post:总理][name:梅德韦杰夫]签署文件。",
    ],
    ignores: ["海关关长会议在京召开。", "总统令已经签署。"],
  }),
  rule({
    id: "zh.official.name-post",
    about: "The name before the post, as a form of address: 王松关长, 普京总统.",
    when: sequence(optional(body), slot("name", name), anchor(slot("post", post)), absent(name)),
    says: {},
    finds: ["[name:普京][post:总统]发表讲话。", "[body:哈尔滨海关][name:王松][post:关长]出席。"],
    ignores: ["普京会见总统候选人。"],
  }),
  rule({
    id: "zh.official.post-is-name",
    about: "A sentence that says who holds a post: 现任局长为某某.",
    when: sequence(
      optional(status),
      optional(body),
      optional(status),
      anchor(slot("post", post)),
      word("为", "是", "由"),
      names,
    ),
    says: {},
    finds: ["该局[status:现任][post:局长]为[name:尤里·拉德金]。"],
    ignores: ["局长为此深表感谢。"],
  }),
  rule({
    id: "zh.official.holds",
    about: "A verb of office between name and post: 某某任局长, 担任, 出任, 当选.",
    when: sequence(
      // 甲接替乙出任: it is 甲 who does.
      absent(sequence(word("接替", "接替了", "代替"), gap(12, either(word(",", "。", ";"), name)))),
      slot("name", name),
      optional(word("曾", "将", "被")),
      anchor(word("任", "担任", "出任", "就任", "当选为", "当选", "任命为")),
      optional(status),
      optional(body),
      slot("post", either(envoy, post)),
    ),
    says: {},
    finds: ["[name:莫尔古洛夫]出任[body:俄罗斯][post:驻华大使]。"],
    ignores: ["莫尔古洛夫任期届满。", "莫尔古洛夫接替杰尼索夫出任俄罗斯驻华大使。"],
  }),
];
