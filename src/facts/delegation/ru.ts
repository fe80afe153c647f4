/** Delegations: «делегация», whose it is, where it comes from, and who leads it. */
import { adjective, noun } from "../../languages/ru/inflect.js";
import { bodyNoun } from "../../languages/ru/nominative.js";
import type { Pattern } from "../../match/pattern.js";
import { anchor, either, isItem, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";

const nothing = sequence();
const owners = ["term:country", "term:body", "term:place"];
const modifier = isItem(
  "modifier",
  ({ mention: one, word: text }) =>
    (one.kind === "word" && /(?:ого|его|ой|ей|ых|их)$/u.test(text)) ||
    (one.kind === "term" && one.readings.some(({ as }) => as === "adjective")),
);
const common = isItem(
  "common body",
  ({ mention: one, word: text }) =>
    bodyNoun(text) !== null &&
    (one.kind === "word" || (one.kind === "term" && one.readings.every(({ category }) => category === "generic"))),
);
/** «города Хэйхэ»: the name stands still. */
const placed = sequence(
  word("города", "г", "провинции", "района", "округа", "уезда", "порта", "края", "области"),
  optional(word(".")),
  mention("term:place"),
);
const owner: Pattern = either(
  placed,
  mention(owners, ["gen"]),
  mention("title"),
  sequence(optional(list(modifier, nothing, 3)), either(common, mention(owners, ["gen"]))),
);
const quality = isItem(
  "quality",
  ({ mention: one, word: text }) => one.kind === "word" && /(?:ая|ой|ую|ые|ых|ыми)$/u.test(text) && text.length > 5,
);
const leader = mention(["group:official", "name"]);
const led = either(
  sequence(word("во"), word("главе"), word("с", "со"), slot("head", leader)),
  sequence(
    optional(word(",")),
    word(adjective("возглавляемый")),
    optional(word("его", "ее", "их")),
    optional(mention("term:post")),
    slot("head", leader),
    optional(word(",")),
  ),
  sequence(word("под"), word("руководством"), slot("head", leader)),
);

export const rules: readonly Rule<null>[] = [
  rule({
    id: "ru.delegation",
    about: "«делегация», whose it is, and who leads it.",
    when: sequence(
      optional(slot("owner", mention(["adjective:country", "adjective:place"]))),
      optional(list(quality, nothing, 2)),
      anchor(word(noun("делегация", "f"))),
      optional(
        either(
          sequence(word("из"), optional(modifier), slot("owner", either(placed, mention(owners, ["gen"])))),
          slot("owner", list(owner, nothing, 4)),
        ),
      ),
      optional(led),
    ),
    says: null,
    finds: [
      "Делегация [owner:Харбинской таможни] завершила визит.",
      "В Пекин прибыла [owner:российская] военная делегация.",
      "Приехала делегация [owner:города Хэйхэ] во главе с [head:Чжан Сяном].",
      "Прибыла делегация [owner:Харбинской таможни], возглавляемая [head:Ван Суном].",
    ],
    ignores: ["Делегаты завершили работу."],
  }),
];
