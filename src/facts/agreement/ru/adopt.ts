/** Documents come to without a signature being spoken of: adopted, approved, issued, agreed on. */
import { adjective, passive, past, perfective, present } from "../../../languages/ru/inflect.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../../match/pattern.js";
import { type Rule, rule } from "../../../match/rule.js";
import type { AgreementSays } from "../index.js";
import { across, document, object, preposition, row, stop, subject, whole } from "./pieces.js";

const adopting = ["одобрить", "принять", "утвердить", "согласовать"];
const issuing = ["опубликовать", "распространить", "обнародовать"];
const issued = [perfective(...issuing), passive(...issuing)];

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "ru.agreement.adopt",
    about: "Adopted, approved, issued: no signature is spoken of.",
    when: sequence(
      anchor(word(past(...adopting), passive(...adopting), "приняв", "одобрив", "согласовав", issued)),
      gap(8, stop),
      row(whole),
    ),
    says: { status: "agreed" },
    finds: ["Стороны одобрили [document:дорожную карту сотрудничества]."],
    ignores: ["Стороны одобрили предложение."],
  }),
  rule({
    id: "ru.agreement.adopted",
    about: "The document before the verb that adopts it.",
    when: sequence(
      absent(preposition),
      document,
      gap(6, either(stop, whole)),
      anchor(
        word(
          passive(...adopting, ...issuing),
          present("приниматься", "утверждаться"),
          past("приниматься"),
          adjective("принятый", "одобренный", "согласованный", "утверждённый"),
        ),
      ),
    ),
    says: { status: "agreed" },
    finds: ["[document:Совместное заявление] было принято в Пекине."],
    ignores: ["Решение было принято в Пекине."],
  }),
  rule({
    id: "ru.agreement.object-adopted",
    about: "The document before those who adopted it: «план действий стороны утвердили в мае».",
    when: sequence(absent(preposition), slot("document", object), across, anchor(word(past(...adopting, ...issuing)))),
    says: { status: "agreed" },
    finds: ["[document:План совместных действий] стороны утвердили в мае."],
    ignores: ["Список стороны утвердили в мае."],
  }),
  rule({
    id: "ru.agreement.adoption",
    about: "The noun: принятие, утверждение документа.",
    when: sequence(
      word(past("завершиться", "увенчаться", "закончиться", "ознаменоваться")),
      gap(2, stop),
      anchor(word("принятием", "утверждением", "одобрением", "согласованием")),
      gap(3, stop),
      row(mention("group:document", ["gen"])),
    ),
    says: { status: "agreed" },
    finds: ["Встреча завершилась принятием [document:совместного заявления]."],
    ignores: ["Встреча завершилась принятием гостей."],
  }),
  rule({
    id: "ru.agreement.spoke-with",
    about: "Both sides came out with it: «выступили с совместным заявлением».",
    when: sequence(
      anchor(word(past("выступить"))),
      gap(4, stop),
      word("с", "со"),
      slot("document", mention("group:document", ["ins"])),
    ),
    says: { status: "agreed" },
    finds: ["Министры выступили с [document:совместным заявлением]."],
    ignores: ["Министры выступили с речью."],
  }),
  rule({
    id: "ru.agreement.reached",
    about: "An understanding reached: «достигнута договорённость о транзите», «пришли к соглашению».",
    when: sequence(
      anchor(word(perfective("достигнуть", "достичь"), passive("достигнуть"), "достигли", "достиг", past("прийти"))),
      gap(4, either(stop, word("в", "на"))),
      row(whole),
    ),
    says: { status: "agreed" },
    finds: [
      "Стороны достигли [document:договорённости о транзите].",
      "Стороны пришли к [document:договорённости о транзите].",
    ],
    ignores: ["Торговля достигла рекорда."],
  }),
  rule({
    id: "ru.agreement.was-reached",
    about: "The understanding before the word that says it was reached.",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(8, either(stop, whole)),
      anchor(word(passive("достигнуть"))),
    ),
    says: { status: "agreed" },
    finds: ["[document:Договорённость о транзите] была достигнута весной."],
    ignores: ["Цель была достигнута весной."],
  }),
  rule({
    id: "ru.agreement.outcome",
    about: "The outcome was a document: «итогом встречи стала договорённость».",
    when: sequence(
      anchor(word("итогом", "результатом", "плодом", "итог", "результат")),
      gap(5, either(stop, whole)),
      word("стало", "стала", "стал", "стали", "явилось", "является", "—", "–"),
      optional(word("и", "также")),
      row(subject),
    ),
    says: { status: "agreed" },
    finds: ["Итогом встречи стала [document:договорённость о транзите]."],
    ignores: ["Итогом встречи стала дружба."],
  }),
];
