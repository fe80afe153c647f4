/** What Russian reports say of documents: signed, initialled, adopted, discussed, in force. */
import { adjective, future, noun, passive, past, perfective, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { AgreementSays } from "./index.js";

const party = either(
  mention(["group:official", "group:delegation", "name"]),
  mention(["term:body", "term:country"], ["nom"]),
  word("стороны", "правительства", "министры", "премьеры", "президенты"),
);
const parties = slot("party", list(party, word(",", "и", "а также"), 8));
const document = slot("document", mention("group:document"));
const documents = list(document, either(word(",", ";", "и", "а", "также", "—", ":"), sequence(word(","), word("а"), word("также"))), 10);
const stop = word(".", ";", "!", "?");
const between = gap(12, stop);

const signed = [...past("подписать", "заключить", "парафировать"), "подписав"];
const toSign = [...future("подписать", "заключить"), "подписать", "заключить"];

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "ru.agreement.parties-sign",
    about: "Parties in the nominative, a verb of signing, documents in the accusative.",
    when: sequence(parties, gap(10, stop), anchor(word(signed, toSign)), between, documents),
    says: { status: "signed" },
    finds: ["[party:Россия и Китай] подписали [document:соглашение о сотрудничестве]."],
    ignores: ["Стороны подписали бумаги."],
  }),
  rule({
    id: "ru.agreement.sign",
    about: "A verb of signing and documents; who signed stands elsewhere.",
    when: sequence(anchor(word(signed, toSign)), between, documents),
    says: { status: "signed" },
    finds: ["По итогам подписали [document:протокол переговоров]."],
    ignores: ["По итогам подписали бумаги."],
  }),
  rule({
    id: "ru.agreement.signed",
    about: "A short passive before or after the document: подписан протокол.",
    when: sequence(anchor(word(passive("подписать", "заключить"))), between, documents),
    says: { status: "signed" },
    finds: ["По итогам встречи подписано [document:совместное коммюнике]."],
    ignores: ["Бумаги подписаны."],
  }),
  rule({
    id: "ru.agreement.was-signed",
    about: "The document as the subject before a short passive.",
    when: sequence(document, gap(8, either(stop, mention("group:document"))), anchor(word(passive("подписать", "заключить")))),
    says: { status: "signed" },
    finds: ["[document:Договор о дружбе] был подписан в Москве."],
    ignores: ["Бумаги были подписаны."],
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
    id: "ru.agreement.signing",
    about: "The noun: подписание документа.",
    when: sequence(anchor(word(noun("подписание", "n"), noun("парафирование", "n"))), gap(4, stop), documents),
    says: { status: "signed" },
    finds: ["Состоялось подписание [document:меморандума о сотрудничестве]."],
    ignores: ["Состоялось подписание бумаг."],
  }),
  rule({
    id: "ru.agreement.adopt",
    about: "Adopted, approved, issued.",
    when: sequence(anchor(word(perfective("одобрить", "принять", "утвердить", "согласовать"), passive("одобрить", "принять", "утвердить", "согласовать"))), between, documents),
    says: { status: "agreed" },
    finds: ["Стороны одобрили [document:дорожную карту сотрудничества]."],
    ignores: ["Стороны одобрили предложение."],
  }),
  rule({
    id: "ru.agreement.discuss",
    about: "Discussed and nothing more.",
    when: sequence(anchor(word(perfective("обсудить", "рассмотреть"), present("обсуждать"), past("обсуждать"))), gap(6, stop), documents),
    says: { status: "discussed" },
    finds: ["Стороны обсудили [document:план сотрудничества]."],
    ignores: ["Стороны обсудили сотрудничество."],
  }),
  rule({
    id: "ru.agreement.basis",
    about: "The basis of what is done is the document; it is in force.",
    when: sequence(anchor(word("основой", "основу", "основа", "основе", "основании", "соответствии", "согласно")), gap(10, stop), documents),
    says: { status: "in_force" },
    finds: ["Правовой основой отношений остаётся [document:Договор о дружбе]."],
    ignores: ["Основой отношений остаётся доверие."],
  }),
  rule({
    id: "ru.agreement.in-force",
    about: "The document takes effect or is at work.",
    when: sequence(document, gap(6, stop), anchor(word(perfective("вступить"), "действует", "действуют", passive("продлить")))),
    says: { status: "in_force" },
    finds: ["[document:Соглашение о сотрудничестве] вступило в силу в 1995 году."],
    ignores: ["Закон вступил в силу."],
  }),
];
