/** Documents that are still to come: infinitives, what is planned, prepared for signing, expected. */
import { future, noun } from "../../../languages/ru/inflect.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../../match/pattern.js";
import { type Rule, rule } from "../../../match/rule.js";
import type { AgreementSays } from "../index.js";
import { across, between, object, parties, preposition, row, stop, subject, toSign, whole } from "./pieces.js";

/** «к подписанию», «до подписания», «в планах — подписание»: the signing lies ahead. */
export const ahead = either(
  sequence(
    word(
      "к",
      "ко",
      "до",
      "для",
      "перед",
      "накануне",
      "ускорить",
      "приблизить",
      "скорейшее",
      "скорейшего",
      "скорейшему",
    ),
    gap(1, stop),
  ),
  word("предстоящее", "предстоящего", "предстоящему", "предстоящем", "будущее", "будущего", "будущем"),
  word("намеченное", "намеченного", "намеченном", "запланированное", "ожидаемое", "планируемое", "скором"),
  sequence(word("планах", "повестке", "программе", "плане"), gap(4, stop)),
);
/** «возможность подписания», «вопрос о заключении»: nobody has said yet that it will be signed. */
export const unready = sequence(
  word(
    "возможность",
    "возможности",
    "возможностью",
    "вопрос",
    "вопросы",
    "вопроса",
    "перспективы",
    "перспективу",
    "необходимость",
    "необходимости",
    "целесообразность",
    "идею",
    "идея",
    "условия",
    "предложение",
    "предложил",
    "предложила",
    "предложили",
  ),
  gap(3, stop),
);
/** Words of a proposal: what is proposed is under talk. */
export const proposing = sequence(
  word(
    "предложил",
    "предложила",
    "предложили",
    "предлагает",
    "предлагают",
    "предложение",
    "предложением",
    "предложения",
    "призвал",
    "призвала",
    "призвали",
    "возможность",
    "возможности",
    "идею",
    "идея",
  ),
  gap(5, stop),
);
const managed = sequence(
  word("удалось", "смогли", "смог", "смогла", "сумели", "сумел", "успели", "успел", "успела", "довелось"),
  gap(5, stop),
);
const refused = sequence(gap(2, stop), word("не"));
const drawing = [
  "составить",
  "разработать",
  "подготовить",
  "выработать",
  "принять",
  "согласовать",
  "утвердить",
  "одобрить",
];

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "ru.agreement.to-sign",
    about: "The infinitive before its documents: «рассчитывают подписать соглашение».",
    when: sequence(
      optional(parties, gap(6, either(stop, whole))),
      absent(managed),
      absent(proposing),
      anchor(word(toSign)),
      between,
      row(object),
    ),
    says: { status: "planned" },
    finds: ["[party:Стороны] предполагают подписать [document:соглашение о транзите]."],
    ignores: ["Удалось подписать соглашение о транзите.", "Министр предложил подписать соглашение о транзите."],
  }),
  rule({
    id: "ru.agreement.object-to-sign",
    about: "The document before the infinitive: «план стороны предполагают подписать в феврале».",
    when: sequence(
      absent(preposition),
      slot("document", object),
      across,
      absent(managed),
      absent(proposing),
      anchor(word(toSign, drawing)),
      absent(refused),
    ),
    says: { status: "planned" },
    finds: ["[document:План консультаций] стороны предполагают подписать в феврале."],
    ignores: ["План консультаций подписать не удалось.", "План консультаций удалось подписать в феврале."],
  }),
  rule({
    id: "ru.agreement.intend",
    about: "To be drawn up: «намерены составить дорожную карту».",
    when: sequence(
      word(
        "намерены",
        "намерена",
        "намерен",
        "планируют",
        "планирует",
        "планируется",
        "договорились",
        "условились",
        "рассчитывают",
        "готовы",
        "собираются",
        "предстоит",
        "предполагают",
        "предполагается",
        "поручили",
        "решили",
        "решено",
      ),
      gap(5, stop),
      anchor(word(drawing)),
      gap(4, stop),
      row(whole),
    ),
    says: { status: "planned" },
    finds: ["Стороны намерены составить [document:дорожную карту проекта]."],
    ignores: ["Стороны намерены составить список."],
  }),
  rule({
    id: "ru.agreement.will-adopt",
    about: "To be adopted or approved: «лидеры примут заявление».",
    when: sequence(anchor(word(future("принять", "утвердить", "одобрить", "согласовать"))), gap(8, stop), row(object)),
    says: { status: "planned" },
    finds: ["В мае лидеры утвердят [document:дорожную карту сотрудничества]."],
    ignores: ["В мае лидеры утвердят список."],
  }),
  rule({
    id: "ru.agreement.signing-ahead",
    about: "The noun, where the signing lies ahead: «готовятся к подписанию соглашения».",
    when: sequence(
      ahead,
      anchor(word(noun("подписание", "n"), noun("заключение", "n"))),
      gap(4, stop),
      row(mention("group:document", ["gen"])),
    ),
    says: { status: "planned" },
    finds: ["Министерства готовятся к подписанию [document:соглашения о транзите]."],
    ignores: ["После подписания соглашения о транзите гости уехали."],
  }),
  rule({
    id: "ru.agreement.for-signing",
    about: "The document before its coming signature: «соглашение готово к подписанию».",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(8, either(stop, whole)),
      word("к", "на"),
      anchor(word("подписанию", "заключению", "подписание")),
    ),
    says: { status: "planned" },
    finds: ["[document:Соглашение о транзите] готовится к подписанию."],
    ignores: ["Список готовится к подписанию."],
  }),
  rule({
    id: "ru.agreement.will-appear",
    about: "The document will be there: «договор появится к сентябрю».",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(8, either(stop, whole)),
      anchor(word(future("появиться", "последовать"), "ожидается", "ожидаются", "планируется", "намечено", "намечен")),
      absent(sequence(gap(3, stop), word(toSign, drawing))),
    ),
    says: { status: "planned" },
    finds: ["[document:Договор о выдаче] появится к сентябрю."],
    ignores: ["Список появится к сентябрю."],
  }),
  rule({
    id: "ru.agreement.prepared",
    about: "Made ready for signing, then the document: «к подписанию подготовлено соглашение».",
    when: sequence(
      word("к"),
      anchor(word("подписанию", "заключению")),
      gap(4, either(stop, word(","))),
      slot("document", subject),
    ),
    says: { status: "planned" },
    finds: ["К подписанию подготовлено [document:соглашение о транзите]."],
    ignores: ["К подписанию подготовлен список."],
  }),
];
