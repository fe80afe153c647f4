/** How Chinese reports tell of openings: a bridge, a line, a centre, a show. */
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
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { parties, stop, subject } from "../event-zh.js";

const link = word("—", "-", "－", "至", "到", "与", "和");
const thing = either(
  mention(["term:place", "term:topic", "term:body", "term:country"]),
  word("机组", "码头", "大桥", "展馆", "总领馆", "办事处", "分校", "线路", "航线", "班列", "口岸", "生产线", "工厂"),
);
const object = slot("object", list(thing, optional(link), 6));
/** 段, 界河桥: what the glossary has no word for stands between. */
const run = gap(9, either(stop, word(",", "在", "的", "将", "为", "了", "就", "后")));
const date = mention("date");
const opened = word(
  ...[
    "开通",
    "通车",
    "投产",
    "投运",
    "并网发电",
    "建成投产",
    "投入运营",
    "投入使用",
    "启用",
    "正式开通",
    "正式通车",
    "开通货运",
    "揭牌",
    "开馆",
    "竣工",
    "贯通",
    "开业",
  ],
  ...[
    "挂牌",
    "开通运营",
    "合龙",
    "先行启用",
    "先行通车",
    "正式启用",
    "建成通车",
    "投产通气",
    "正式投产",
    "正式揭牌",
    "正式投入运营",
    "开通运行",
  ],
);
/** 开通仪式, 投产以来: the opening is not what is told. */
const told = absent(
  either(
    mention("term:event"),
    word("以来", "前", "之前", "后", "的", "初期", "时间", "日期", "作", "做", "式", "条件"),
  ),
);
const letter = isItem(
  "letter",
  ({ mention: one, word: text }) => one.kind === "word" && text.length === 1 && !"在于为将的了".includes(text),
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "zh.opening.witness",
    about: "Someone sees or starts it: 见证管道投产, 启动开学.",
    when: sequence(
      slot("side", parties),
      gap(20, stop),
      word("见证", "共同见证", "共同启动", "宣布"),
      gap(6, stop),
      object,
      run,
      anchor(opened),
    ),
    says: { type: "opening" },
    finds: ["[side:习近平与普京]共同见证[object:中俄东线天然气管道]投产通气。"],
    ignores: ["习近平与普京共同见证文件签署。"],
  }),
  rule({
    id: "zh.opening.attend",
    about: "Someone attends the opening: 出席图片展开幕活动.",
    when: sequence(
      subject("side"),
      gap(18, stop),
      word("出席", "参加", "出席了", "参加了", "共同出席", "应邀出席"),
      optional(word("了")),
      gap(16, either(stop, word(","))),
      anchor(word("开幕活动", "揭牌活动", "启动活动", "展开幕")),
      absent(word("式", "仪")),
    ),
    says: { type: "opening" },
    finds: ["[side:王毅]13日晚出席图片展开幕活动。"],
    ignores: ["王毅出席图片展开幕式。"],
  }),
  rule({
    id: "zh.opening.object",
    about: "What is opened stands before the verb: 大桥开通, 管道投产.",
    when: sequence(object, run, optional(date), optional(run), anchor(opened), told),
    says: { type: "opening" },
    finds: ["[object:黑河公路大桥]正式开通。", "[object:同江—下列宁斯阔耶铁路界河桥]2022年11月16日开通。"],
    ignores: ["大桥开通仪式之前，记者参观了桥面。", "大桥启用初期只办理货运。"],
  }),
  rule({
    id: "zh.opening.dated",
    about: "No word of the glossary says what it is; the day tells it: 8月29日，境内段先行启用.",
    when: sequence(slot("date", date), optional(word(",")), list(letter, sequence(), 9), anchor(opened), told),
    says: { type: "opening", modality: "happened" },
    finds: ["[date:2010年8月29日]，新段先行启用。"],
    ignores: ["新段先行启用。"],
  }),
];
