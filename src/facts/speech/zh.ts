/** How Chinese reports tell of speeches: 发表讲话, 致辞, 作报告. What is said to reporters is none. */
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { comma, stop } from "../event-zh.js";
import type { SpeechSays } from "./index.js";

const speakers = mention(["group:official", "name"]);
const speaker = slot("head", speakers);
const inner = (most: number) => gap(most, either(stop, speakers));
const forum = sequence(
  word("在", "出席", "参加", "于"),
  gap(8, either(stop, comma, speakers)),
  slot("forum", list(mention("term:event"), sequence(), 3)),
);
const titled = optional(
  word("题为", "以", "题目为"),
  slot("title", mention(["title", "group:document"])),
  optional(word("为题")),
  optional(word("的")),
);

const forms: readonly {
  readonly id: string;
  readonly said: Pattern;
  readonly says: Omit<SpeechSays, "type">;
  readonly example: string;
}[] = [
  {
    id: "speech",
    said: sequence(
      anchor(word("发表", "作")),
      optional(word("了")),
      titled,
      gap(3, either(stop, comma)),
      either(mention(["event.speech"]), word("讲话", "演讲", "演说", "发言")),
    ),
    says: {},
    example: "发表讲话",
  },
  {
    id: "report",
    said: sequence(
      anchor(word("作", "做")),
      optional(word("了")),
      titled,
      gap(3, either(stop, comma)),
      either(mention("document.act.report"), word("报告", "主题报告", "主旨报告")),
    ),
    says: { form: "report" },
    example: "作报告",
  },
  {
    id: "address",
    said: sequence(
      anchor(word("致辞", "并致辞", "致开幕辞", "致欢迎辞", "发表致辞", "发表视频致辞")),
      absent(word("中", "时", "的")),
    ),
    says: { form: "address" },
    example: "致辞",
  },
];

function rulesOf({ id, said, says, example }: (typeof forms)[number]): readonly Rule<SpeechSays>[] {
  const own: SpeechSays = { type: "speech", ...says };
  return [
    rule({
      id: `zh.speech.${id}`,
      about: `某某在会上${example}.`,
      when: sequence(either(sequence(speaker, inner(8), forum, inner(10)), sequence(speaker, inner(14))), said),
      says: own,
      finds: [`[head:习近平]在[forum:东方经济论坛]上${example}。`],
      ignores: [`来宾在东方经济论坛上${example}。`],
    }),
  ];
}

export const rules: readonly Rule<SpeechSays>[] = forms.flatMap(rulesOf);
