/** How Chinese reports tell of letters, telegrams and messages: 贺信, 贺电, 慰问电, 唁电, 复信. */
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { comma, stop } from "../event-zh.js";
import type { LetterSays } from "./index.js";

const writer = mention(["group:official", "name", "term:body"]);
const from = slot("from", writer);
const to = slot("to", writer);
const between = gap(24, either(stop, comma, writer, word("向", "给")));
const toward = sequence(word("向", "给"), gap(2, either(stop, comma)), to);
const said = gap(18, either(stop, comma, writer));

/** 导致信心不足 holds 致信. */
const inWord = absent(word("导", "以", "所", "引", "招"));

const forms = [
  {
    id: "congratulation",
    words: [
      "致贺信",
      "致贺电",
      "发贺电",
      "发贺信",
      "发来贺电",
      "发来贺信",
      "发去贺电",
      "致新年贺电",
      "致电祝贺",
      "致贺函",
    ],
    says: { form: "congratulation" },
  },
  {
    id: "condolence",
    words: ["致慰问电", "致唁电", "发慰问电", "发来慰问电", "发唁电", "致电慰问", "致慰问信"],
    says: { form: "condolence" },
  },
  { id: "reply", words: ["复函", "复信", "回信"], says: { reply: true } },
  { id: "letter", words: ["致信", "致函", "致亲署函", "发函", "去信", "来信"], says: {} },
] as const;

function rulesOf({ id, words, says }: (typeof forms)[number]): readonly Rule<LetterSays>[] {
  const own: LetterSays = { type: "letter", ...says };
  const [first] = words;
  return [
    rule({
      id: `zh.letter.${id}`,
      about: `甲向乙${first}.`,
      when: sequence(from, between, toward, said, inWord, anchor(word(...words)), absent(word("中", "时", "的", "里"))),
      says: own,
      finds: [`[from:习近平]就此向[to:俄罗斯总统普京]${first}。`],
      ignores: [`习近平在${first}中表示满意。`],
    }),
    rule({
      id: `zh.letter.${id}-direct`,
      about: `甲${first}乙, or without an addressee the glossary knows.`,
      when: sequence(
        from,
        gap(24, either(stop, comma, writer)),
        inWord,
        anchor(word(...words)),
        absent(word("中", "时", "的", "里")),
        optional(to),
      ),
      says: own,
      finds: [`[from:习近平]${first}[to:普京]。`],
      ignores: [`读者${first}普京。`, "习近平认为这会导致信心不足。"],
    }),
  ];
}

export const rules: readonly Rule<LetterSays>[] = [
  rule({
    id: "zh.letter.mutual",
    about: "甲和乙互致贺电: each to the other.",
    when: sequence(
      from,
      word("和", "同", "与"),
      to,
      gap(12, either(stop, comma, writer)),
      anchor(word("互致贺电", "互致新年贺电", "互致贺信", "互致节日贺电", "互致新年贺信")),
    ),
    says: { type: "letter", form: "congratulation", isMutual: true },
    finds: ["[from:国家主席习近平]和[to:俄罗斯总统普京]12月31日互致新年贺电。"],
    ignores: ["中俄两国元首互致新年贺电。"],
  }),
  ...forms.flatMap(rulesOf),
  rule({
    id: "zh.letter.named",
    about: "甲向乙致新春贺电: words stand before the noun.",
    when: sequence(
      from,
      between,
      toward,
      said,
      anchor(word("致", "发", "发来", "发去", "致以")),
      gap(8, either(stop, comma, writer)),
      mention("document.act.letter.congratulation"),
      absent(word("中", "时", "的", "里")),
    ),
    says: { type: "letter", form: "congratulation" },
    finds: ["[from:习近平]就此向[to:俄罗斯总统普京]致2024年新春贺电。"],
    ignores: ["习近平向俄罗斯总统普京致意。"],
  }),
];
