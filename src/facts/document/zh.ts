/** How Chinese reports write documents: 《…》, or what it is about and the type (关于国界东段的协定, 工作会谈纪要). */
import type { Pattern } from "../../match/pattern.js";
import { anchor, either, isItem, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

const nothing = sequence();
const about = mention(["term:topic", "term:country", "term:place", "term:body", "term:event", "term:level", "term:document", "date"]);
const joint = word("关于", "有关", "政府间", "双边", "长期", "的", "与", "和", "及", "、");

/** Single characters that never belong to what a document is called. */
const outside = new Set("了在将已就把被由对向等也并还又都不未没该此这其各某率于后前时并");
const letter: Pattern = isItem("letter", ({ mention: one, word: text }) => one.kind === "word" && text.length === 1 && !outside.has(text));

/** What it is about stands before the type; it begins with 关于, a date, or a term. */
const described = sequence(either(word("关于"), about), optional(list(either(about, joint, letter), nothing, 18)));

export const rules: readonly Rule<null>[] = [
  rule({
    id: "zh.document.title",
    about: "A quoted title, with the type where it stands behind.",
    when: sequence(anchor(slot("title", mention("title"))), optional(slot("type", mention("term:document")))),
    says: null,
    finds: ["双方签署了[title:《海关合作与互助协定》]。", "签署[title:《关于数据交换的谅解》][type:备忘录]。"],
    ignores: ["双方签署了协定。"],
  }),
  rule({
    id: "zh.document.described",
    about: "No title: what it is about, and the type.",
    when: sequence(optional(slot("about", described)), anchor(slot("type", mention("term:document")))),
    says: null,
    finds: ["双方签署[about:工作][type:会谈纪要]。", "两国签署[about:关于国界东段的][type:协定]。"],
    ignores: ["双方举行会谈。"],
  }),
];
