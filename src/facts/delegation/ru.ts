/** Delegations: «делегация» with its owner in the genitive or as an adjective. */
import { noun } from "../../languages/ru/inflect.js";
import { anchor, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

export const rules: readonly Rule<null>[] = [
  rule({
    id: "ru.delegation",
    about: "«делегация» and whose it is.",
    when: sequence(
      optional(slot("owner", mention(["adjective:country", "adjective:place"]))),
      anchor(word(noun("делегация", "f"))),
      optional(slot("owner", list(mention(["term:country", "term:body", "term:place"], ["gen"]), sequence(), 3))),
    ),
    says: null,
    finds: ["Делегация [owner:Харбинской таможни] завершила визит.", "В Пекин прибыла [owner:российская] делегация."],
    ignores: ["Делегаты завершили работу."],
  }),
];
