/** Documents at work: in force, prolonged, ratified, what is done rests on them; or merely dated. */
import { noun, passive, past, perfective, present } from "../../../languages/ru/inflect.js";
import { absent, anchor, either, gap, optional, sequence, slot, word } from "../../../match/pattern.js";
import { type Rule, rule } from "../../../match/rule.js";
import type { AgreementSays } from "../index.js";
import { document, preposition, row, signing, stop, subject, toSign, wasSigned, whole } from "./pieces.js";

const ratifying = ["ратифицировать", "продлить", "пролонгировать"];

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "ru.agreement.basis",
    about: "What is done rests on the document; it is in force.",
    when: sequence(
      anchor(
        word(
          "основой",
          "фундаментом",
          "фундамент",
          "базой",
          "опорой",
          "руководствуются",
          "руководствуется",
          "основу",
          "основа",
          "основе",
          "основании",
          "соответствии",
          "согласно",
          "опирается",
          "опираются",
          "базируется",
          "базируются",
          "регулируется",
          "регулируются",
          "регламентируется",
          "регламентируются",
          "определяется",
          "рамках",
          "условиями",
          "условиям",
          "строятся",
          "строится",
          "выполнение",
          "выполнения",
          "реализация",
          "реализации",
          "реализацию",
          "соблюдение",
          "соблюдения",
          "верность",
          "приверженность",
        ),
      ),
      gap(10, either(stop, word(","), word(signing, toSign, wasSigned))),
      row(whole),
    ),
    says: { status: "in_force" },
    finds: ["Правовой основой отношений остаётся [document:Договор о дружбе]."],
    ignores: ["Основой отношений остаётся доверие.", "В рамках визита подписали соглашение о транзите."],
  }),
  rule({
    id: "ru.agreement.in-force",
    about: "The document takes effect, is prolonged, ratified or at work.",
    when: sequence(
      absent(preposition),
      document,
      gap(13, either(stop, whole)),
      anchor(
        word(
          perfective("вступить"),
          "работает",
          "опорой",
          present("вступать", "действовать", "применяться", "истекать", "продлеваться", "выполняться", "соблюдаться"),
          "действующее",
          "действующий",
          passive(...ratifying),
          past(...ratifying),
        ),
      ),
    ),
    says: { status: "in_force" },
    finds: ["[document:Соглашение о сотрудничестве] вступило в силу в 1995 году."],
    ignores: ["Закон вступил в силу."],
  }),
  rule({
    id: "ru.agreement.remains",
    about: "It stays in force, whenever it was signed: «протокол остаётся в силе», «договор действует до сих пор».",
    when: sequence(
      absent(preposition),
      document,
      gap(24, either(stop, whole)),
      absent(word("не")),
      word("остается", "остаются", "сохраняет", "сохраняют", "применяется", "действует", "работает"),
      gap(1, stop),
      anchor(word("силе", "силу", "поныне", "доныне", "пор", "день")),
    ),
    says: { status: "in_force", acts: true, yet: true },
    finds: ["[document:Протокол о транзите] остаётся в силе."],
    ignores: ["Спор остаётся в силе."],
  }),
  rule({
    id: "ru.agreement.lived-by",
    about: "What is done by it is told behind it: «протокол, по которому работают ведомства».",
    when: sequence(
      document,
      word(","),
      word("по", "на", "в"),
      optional(word("основании", "основе", "соответствии", "рамках")),
      optional(word("с")),
      anchor(word("которому", "которого", "которым")),
    ),
    says: { status: "in_force" },
    finds: ["В декабре истекает [document:протокол о сотрудничестве ведомств], по которому они работают."],
    ignores: ["В декабре истекает срок, по которому они работают."],
  }),
  rule({
    id: "ru.agreement.exists",
    about: "There is such a document: «между странами существует соглашение».",
    when: sequence(
      anchor(word("имеется", "существует", "имеются", "существуют", "есть")),
      gap(2, either(stop, word(",", "проект", "в", "о"))),
      slot("document", subject),
    ),
    says: { status: "in_force" },
    finds: ["Между странами существует [document:соглашение о рыболовстве]."],
    ignores: ["Между странами существует доверие."],
  }),
  rule({
    id: "ru.agreement.ratify",
    about: "Ratified, prolonged: the verb before the document.",
    when: sequence(
      anchor(
        word(
          perfective(...ratifying),
          passive(...ratifying),
          past("продлевать"),
          noun("ратификация", "f"),
          noun("продление", "n"),
          "продлении",
          "ратификационными",
          "ратификационных",
          present("действовать", "применяться"),
        ),
      ),
      gap(5, stop),
      row(whole),
    ),
    says: { status: "in_force" },
    finds: [
      "Парламент ратифицировал [document:соглашение о транзите].",
      "Министры обменялись ратификационными грамотами [document:соглашения о транзите].",
    ],
    ignores: ["Парламент ратифицировал бумаги."],
  }),
  rule({
    id: "ru.agreement.dated",
    about: "A document with nothing but its date: it was signed then.",
    when: anchor(
      slot("document", {
        kind: "item",
        keys: ["group:document"],
        label: "dated document",
        test: ({ mention: one }) =>
          one.kind === "group" && one.of === "document" && one.parts.some(({ slot: name }) => name === "date"),
      }),
    ),
    says: { status: "signed" },
    finds: ["О границе говорит и [document:договор о дружбе от 16 мая 1991 года]."],
    ignores: ["О границе говорит и договор о дружбе."],
  }),
];
