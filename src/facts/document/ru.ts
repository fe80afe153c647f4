/** How Russian reports write documents: a type, what it is about («меморандум о сотрудничестве в сфере …»), or a title in «…». */
import type { Pattern } from "../../match/pattern.js";
import { adjective } from "../../languages/ru/inflect.js";
import { anchor, either, isItem, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

const nothing = sequence();
/** What ends a description: verbs are told by their endings, marks by themselves. */
const verb = /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ят|ется|ются|ится|ятся|ан|ана|ано|аны|ен|ена|ено|ены)$/u;
const inside: Pattern = isItem("description", ({ mention: one, word: text }) => {
  if (one.kind === "mark") return text === "«" || text === "»" || text === "„" || text === "“";
  if (one.kind === "word") return !verb.test(text) && !outside.has(text);
  return one.kind === "term" || one.kind === "date" || one.kind === "quantity" || one.kind === "title";
});
const outside = new Set(["который", "которая", "которое", "которые", "которого", "что", "а", "но", "однако", "также", "где", "когда", "чтобы", "после", "перед", "сообщает", "они"]);
const opening = either(word("о", "об", "обо", "по", "между", "на", "в", "с"), mention(["term:topic", "term:body", "term:event"], ["gen", "ins"]));
const described = sequence(opening, optional(list(inside, nothing, 24)));
const quality = mention(["term:level", "adjective:country"]);
const kinds = word(
  adjective("межправительственный", "межгосударственный", "межведомственный", "двусторонний", "трёхсторонний", "совместный", "рамочный", "долгосрочный", "торговый"),
);

export const rules: readonly Rule<null>[] = [
  rule({
    id: "ru.document.described",
    about: "A type, with its adjectives before it and what it is about behind.",
    when: sequence(
      optional(slot("quality", list(either(kinds, quality), nothing, 3))),
      anchor(slot("type", mention("term:document"))),
      optional(slot("about", described)),
      optional(slot("title", mention("title"))),
    ),
    says: null,
    finds: ["Стороны подписали [type:меморандум] [about:о сотрудничестве в области туризма]."],
    ignores: ["Стороны провели переговоры."],
  }),
];
