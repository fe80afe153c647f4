/** What Russian reports say of documents: signed, initialled, adopted, discussed, in force. */
import { adjective, future, noun, passive, past, perfective, present } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { AgreementSays } from "./index.js";

const party = either(
  mention(["group:official", "group:delegation", "name"]),
  mention(["term:body", "term:country"], ["nom"]),
  word("стороны", "правительства", "министры", "премьеры", "президенты", "главы", "лидеры"),
);
const parties = slot("party", list(party, either(word(",", "и"), sequence(word("а"), word("также"))), 8));
const whole = mention("group:document");
const object = mention("group:document", ["acc"]);
const subject = mention("group:document", ["nom"]);
const document = slot("document", whole);
const stop = word(".", ";", "!", "?");
const preposition = word(
  "о",
  "об",
  "к",
  "ко",
  "по",
  "в",
  "во",
  "на",
  "от",
  "из",
  "для",
  "под",
  "с",
  "со",
  "без",
  "кроме",
  "помимо",
  "после",
  "согласно",
  "проект",
  "ход",
);
const marker = either(
  word("—", "–", "-", "•", "·", "*"),
  sequence(gap(1, stop), word(")")),
  sequence(gap(1, stop), word(".")),
);
const such = sequence(word("такой", "такое", "такая", "аналогичный"), optional(word("же")));
/** Documents in a row, or one a line behind a colon. */
function row(one: Pattern): Pattern {
  const between = sequence(
    optional(word(",", ";", ".")),
    optional(either(word("и"), sequence(word("а"), word("также")))),
    optional(marker),
    optional(such),
  );
  return list(slot("document", one), between, 12);
}
/** Whatever stands between the verb and the first document; a colon and the first mark of a list too. */
const between = gap(14, either(stop, sequence(word(","), word("что", "который", "которое", "которая"))));
const across = gap(12, either(word(";", "!", "?"), whole));

const signing = [
  past("подписать", "заключить", "подписывать"),
  present("подписывать", "заключать"),
  "подписав",
  "заключив",
];
const toSign = [future("подписать", "заключить"), "подписать", "заключить"];
const wasSigned = [
  passive("подписать", "заключить"),
  "подписывается",
  "подписываются",
  "подписывался",
  "подписывалось",
];
const relative = word("который", "которую", "которое", "которые");
const adopting = ["одобрить", "принять", "утвердить", "согласовать"];
const issued = [perfective("опубликовать", "распространить"), passive("опубликовать", "распространить")];

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "ru.agreement.which-signed",
    about: "A clause behind the document: «заявление, которое подписали президенты».",
    when: sequence(
      document,
      word(","),
      relative,
      gap(8, stop),
      optional(parties, gap(2, stop)),
      anchor(word(signing, toSign)),
      optional(gap(4, stop), parties),
    ),
    says: { status: "signed" },
    finds: [
      "Основу составляет [document:Договор о дружбе], который в Москве подписали [party:Владимир Путин и Цзян Цзэминь].",
    ],
    ignores: ["Документ, о котором говорили, забыт."],
  }),
  rule({
    id: "ru.agreement.parties-sign",
    about: "Parties in the nominative, a verb of signing, documents in the accusative.",
    when: sequence(parties, gap(10, stop), anchor(word(signing, toSign)), between, row(object)),
    says: { status: "signed" },
    finds: ["[party:Россия и Китай] подписали [document:соглашение о сотрудничестве]."],
    ignores: ["Стороны подписали бумаги."],
  }),
  rule({
    id: "ru.agreement.object-first",
    about: "The document before the verb: «Договор вчера подписали мэр и губернатор».",
    when: sequence(
      absent(preposition),
      slot("document", object),
      across,
      optional(parties, gap(3, stop)),
      anchor(word(signing, toSign)),
      optional(gap(6, stop), parties),
    ),
    says: { status: "signed" },
    finds: [
      "[document:Программу сотрудничества] [party:стороны] подписали в феврале.",
      "[document:Договор о дружбе] вчера в Харбине подписали [party:Россия и Китай].",
    ],
    ignores: ["После договора о дружбе стороны подписали бумаги."],
  }),
  rule({
    id: "ru.agreement.sign",
    about: "A verb of signing and documents; who signed stands elsewhere.",
    when: sequence(anchor(word(signing, toSign)), between, row(object)),
    says: { status: "signed" },
    finds: ["По итогам подписали [document:протокол переговоров]."],
    ignores: ["По итогам подписали бумаги."],
  }),
  rule({
    id: "ru.agreement.signatures",
    about: "«Поставили подписи под документом».",
    when: sequence(
      anchor(word("подписи", "подпись")),
      gap(4, stop),
      word("под"),
      gap(3, stop),
      row(whole),
      optional(gap(6, stop), parties),
    ),
    says: { status: "signed" },
    finds: ["Подписи под [document:соглашением о транзите] поставили [party:министры]."],
    ignores: ["Подписи под обращением собрали за неделю."],
  }),
  rule({
    id: "ru.agreement.sealed",
    about: "«Скрепили подписями протокол».",
    when: sequence(
      optional(parties, gap(6, stop)),
      anchor(word(past("скрепить", "завизировать"))),
      gap(4, stop),
      word("подписями", "подписью"),
      gap(2, stop),
      row(object),
    ),
    says: { status: "signed" },
    finds: ["[party:Сергей Лавров и Ван И] скрепили подписями [document:план консультаций]."],
    ignores: ["Сергей Лавров и Ван И скрепили подписями письмо."],
  }),
  rule({
    id: "ru.agreement.was-signed",
    about: "The document as the subject before a short passive.",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(10, either(stop, whole)),
      anchor(word(wasSigned)),
    ),
    says: { status: "signed" },
    finds: ["[document:Договор о дружбе] был подписан в Москве."],
    ignores: ["Бумаги были подписаны."],
  }),
  rule({
    id: "ru.agreement.signed",
    about: "A short passive before the document: «подписан протокол»; or a list behind a colon.",
    when: sequence(anchor(word(wasSigned)), between, row(subject)),
    says: { status: "signed" },
    finds: ["По итогам встречи подписано [document:совместное коммюнике]."],
    ignores: ["Бумаги подписаны."],
  }),
  rule({
    id: "ru.agreement.signed-clause",
    about: "A participle after the document: «договор, подписанный в Москве».",
    when: sequence(document, word(","), gap(3, stop), anchor(word(adjective("подписанный", "заключённый")))),
    says: { status: "signed" },
    finds: ["Основой остаётся [document:Договор о дружбе], подписанный в Москве."],
    ignores: ["Бумаги, подписанные в Москве, потеряны."],
  }),
  rule({
    id: "ru.agreement.signed-before",
    about: "A participle before the document: «подписанное в мае соглашение».",
    when: sequence(anchor(word(adjective("подписанный", "заключённый"))), gap(5, either(stop, word(","))), document),
    says: { status: "signed" },
    finds: ["Работу определяет подписанное в мае [document:соглашение о транзите]."],
    ignores: ["Бумаги, подписанные в Москве, потеряны."],
  }),
  rule({
    id: "ru.agreement.signing",
    about: "The noun: подписание документа.",
    when: sequence(
      anchor(word(noun("подписание", "n"), noun("заключение", "n"))),
      gap(4, stop),
      row(mention("group:document", ["gen"])),
    ),
    says: { status: "signed" },
    finds: ["Состоялось подписание [document:меморандума о сотрудничестве]."],
    ignores: ["Состоялось подписание бумаг."],
  }),
  rule({
    id: "ru.agreement.initialled",
    about: "Initialled: the verb, the short passive.",
    when: sequence(anchor(word(past("парафировать"), passive("парафировать"), "парафировали")), between, row(whole)),
    says: { status: "initialled" },
    finds: ["В Пекине парафировали [document:соглашение о транзите]."],
    ignores: ["В Пекине парафировали бумаги."],
  }),
  rule({
    id: "ru.agreement.was-initialled",
    about: "Initialled: the document before the short passive.",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(8, either(stop, whole)),
      anchor(word(passive("парафировать"))),
    ),
    says: { status: "initialled" },
    finds: ["[document:Соглашение о транзите] пока лишь парафировано."],
    ignores: ["Бумаги парафированы."],
  }),
  rule({
    id: "ru.agreement.adopt",
    about: "Adopted, approved, issued: no signature is spoken of.",
    when: sequence(
      anchor(word(perfective(...adopting), passive(...adopting), "приняв", "одобрив", "согласовав", issued)),
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
      anchor(word(passive(...adopting), adjective("принятый", "одобренный", "согласованный"))),
    ),
    says: { status: "agreed" },
    finds: ["[document:Совместное заявление] было принято в Пекине."],
    ignores: ["Решение было принято в Пекине."],
  }),
  rule({
    id: "ru.agreement.reached",
    about: "An understanding reached: «достигнута договорённость о транзите».",
    when: sequence(
      anchor(word(perfective("достигнуть", "достичь"), passive("достигнуть"), "достигли", "достиг")),
      gap(4, stop),
      row(whole),
    ),
    says: { status: "agreed" },
    finds: ["Стороны достигли [document:договорённости о транзите]."],
    ignores: ["Торговля достигла рекорда."],
  }),
  rule({
    id: "ru.agreement.discuss",
    about: "Discussed, prepared, proposed and nothing more.",
    when: sequence(
      anchor(
        word(
          perfective("обсудить", "рассмотреть", "предложить"),
          present("обсуждать", "готовить", "разрабатывать", "предлагать", "согласовывать"),
          past("обсуждать", "готовить", "разрабатывать", "согласовывать"),
          "обсуждается",
          "обсуждаются",
          "готовится",
          "готовятся",
          "разрабатывается",
          "прорабатывается",
          "работают",
          "работает",
          "проект",
          "проекта",
          "проекте",
          "проектом",
        ),
      ),
      gap(6, either(stop, sequence(word(","), word("как", "что")))),
      row(whole),
    ),
    says: { status: "discussed" },
    finds: ["Стороны обсудили [document:план сотрудничества]."],
    ignores: ["Стороны обсудили сотрудничество.", "Стороны обсудили, как выполняется соглашение о транзите."],
  }),
  rule({
    id: "ru.agreement.discussed",
    about: "The document before the word that says it is still under talk.",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(14, either(word(".", "!", "?"), whole)),
      anchor(
        word(
          "обсуждается",
          "обсуждаются",
          "готовится",
          "готовятся",
          "разрабатывается",
          "прорабатывается",
          "согласовывается",
          "обсуждалось",
          "обсуждался",
          "обсуждалась",
        ),
      ),
    ),
    says: { status: "discussed" },
    finds: ["[document:Соглашение о рыболовстве] пока обсуждается."],
    ignores: ["Вопрос обсуждается."],
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
        "договорились",
        "рассчитывают",
        "готовы",
        "собираются",
        "предстоит",
      ),
      gap(3, stop),
      anchor(word("составить", "разработать", "подготовить", "выработать", "принять", "согласовать", "утвердить")),
      gap(4, stop),
      row(whole),
    ),
    says: { status: "planned" },
    finds: ["Стороны намерены составить [document:дорожную карту проекта]."],
    ignores: ["Стороны намерены составить список."],
  }),
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
          "регулируется",
          "регулируются",
          "определяется",
          "рамках",
          "условиями",
          "выполнение",
          "выполнения",
          "реализация",
          "реализации",
          "реализацию",
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
          "вступает",
          "действует",
          "действуют",
          "действующее",
          "действующий",
          "применяется",
          "применяются",
          passive("продлить", "ратифицировать"),
        ),
      ),
    ),
    says: { status: "in_force" },
    finds: ["[document:Соглашение о сотрудничестве] вступило в силу в 1995 году."],
    ignores: ["Закон вступил в силу."],
  }),
  rule({
    id: "ru.agreement.ratify",
    about: "Ratified, prolonged: the verb before the document.",
    when: sequence(
      anchor(
        word(
          perfective("ратифицировать", "продлить"),
          passive("ратифицировать", "продлить"),
          noun("ратификация", "f"),
          noun("продление", "n"),
          "продлении",
          "действует",
          "действуют",
        ),
      ),
      gap(5, stop),
      row(whole),
    ),
    says: { status: "in_force" },
    finds: ["Парламент ратифицировал [document:соглашение о транзите]."],
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
    says: { status: "signed", isWeak: true },
    finds: ["О границе говорит и [document:договор о дружбе от 16 мая 1991 года]."],
    ignores: ["О границе говорит и договор о дружбе."],
  }),
];
