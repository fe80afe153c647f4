/** Documents under talk: discussed, prepared, proposed, not signed yet. */
import { future, noun, past, perfective, present } from "../../../languages/ru/inflect.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../../match/pattern.js";
import { type Rule, rule } from "../../../match/rule.js";
import type { AgreementSays } from "../index.js";
import {
  across,
  between,
  document,
  object,
  preposition,
  relative,
  row,
  signing,
  stop,
  subject,
  toSign,
  wasSigned,
  whole,
} from "./pieces.js";
import { proposing, unready } from "./plan.js";

const working = [
  "обсуждать",
  "готовить",
  "разрабатывать",
  "предлагать",
  "согласовывать",
  "рассматривать",
  "прорабатывать",
  "дорабатывать",
  "изучать",
];
const workedOn = [
  "обсуждаться",
  "готовиться",
  "разрабатываться",
  "прорабатываться",
  "согласовываться",
  "рассматриваться",
  "дорабатываться",
];
/** «рассмотрели ход выполнения соглашения»: what is under talk is how it is carried out. */
const carrying = ["ход", "хода", "выполнение", "выполнения", "реализацию", "реализации", "исполнение", "исполнения"];
const yet = either(
  sequence(word("пока", "еще"), gap(2, stop)),
  sequence(word("до"), word("сих"), word("пор"), gap(1, stop)),
  sequence(word("так"), word("и")),
);

export const rules: readonly Rule<AgreementSays>[] = [
  rule({
    id: "ru.agreement.discuss",
    about: "Discussed, prepared, proposed and nothing more.",
    when: sequence(
      anchor(
        word(
          perfective("обсудить", "рассмотреть", "предложить"),
          present(...working, ...workedOn),
          past("обсуждать", "готовить", "разрабатывать", "согласовывать", "прорабатывать"),
          "работают",
          "работает",
          "проект",
          "проекта",
          "проекте",
          "проектом",
          "проекту",
          "проекты",
          "проектов",
          noun("согласование", "n"),
          noun("обсуждение", "n"),
          noun("разработка", "f"),
          noun("доработка", "f"),
          noun("подготовка", "f"),
        ),
      ),
      gap(6, either(stop, sequence(word(","), word("как", "что")), word(toSign, ...carrying))),
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
      anchor(word(present(...workedOn), past(...workedOn))),
    ),
    says: { status: "discussed" },
    finds: ["[document:Соглашение о рыболовстве] пока обсуждается."],
    ignores: ["Вопрос обсуждается."],
  }),
  rule({
    id: "ru.agreement.object-discussed",
    about: "The document before those who work on it: «протокол комиссия рассмотрит в августе».",
    when: sequence(
      absent(preposition),
      slot("document", object),
      gap(10, either(stop, whole)),
      anchor(word(past("обсудить"), future("обсудить", "рассмотреть", "изучить"), present(...working))),
    ),
    says: { status: "discussed" },
    finds: ["[document:Соглашение о рыболовстве] комиссия рассмотрит в августе."],
    ignores: ["Список комиссия рассмотрит в августе."],
  }),
  rule({
    id: "ru.agreement.which-discussed",
    about: "A clause behind the document: «соглашение, которое предлагает Москва».",
    when: sequence(
      document,
      word(","),
      relative,
      gap(6, stop),
      anchor(word(present(...working, ...workedOn), past("предложить"), future("рассмотреть", "обсудить"))),
    ),
    says: { status: "discussed" },
    finds: ["Речь шла и о другом: это [document:соглашение о рыболовстве], которое предлагает Москва."],
    ignores: ["Речь шла и о списке, который предлагает Москва."],
  }),
  rule({
    id: "ru.agreement.work-on",
    about: "Work on a document, talks on it: «идёт работа над соглашением».",
    when: sequence(
      anchor(word("работа", "работу", "работы", "работе", "работают", "трудятся")),
      gap(2, stop),
      word("над"),
      gap(3, either(stop, word(","))),
      row(whole),
    ),
    says: { status: "discussed" },
    finds: ["Идёт работа над [document:соглашением о рыболовстве]."],
    ignores: ["Идёт работа над ошибками."],
  }),
  rule({
    id: "ru.agreement.worked-on",
    about: "The document before those at work on it: «над текстом договора работают юристы».",
    when: sequence(
      word("над"),
      gap(2, stop),
      document,
      gap(8, either(stop, whole)),
      anchor(word("работа", "работают", "работает", "трудятся", "поработают")),
    ),
    says: { status: "discussed" },
    finds: ["Над [document:договором о выдаче] работают юристы."],
    ignores: ["Над списком работают юристы."],
  }),
  rule({
    id: "ru.agreement.talks-on",
    about: "Talks on a document: «переговоры о контракте».",
    when: sequence(
      anchor(word("переговоры", "переговоров", "переговорах", "консультации", "консультаций")),
      word("о", "об", "по"),
      gap(2, either(stop, word(","))),
      row(mention("group:document", ["prp", "dat"])),
    ),
    says: { status: "discussed" },
    finds: ["Переговоры о [document:контракте на поставку газа] продолжаются."],
    ignores: ["Переговоры о поставке газа продолжаются."],
  }),
  rule({
    id: "ru.agreement.at-stage",
    about: "The document is at some stage of its making: «соглашение находится на согласовании».",
    when: sequence(
      absent(preposition),
      slot("document", subject),
      gap(8, either(stop, whole)),
      word("на", "в"),
      gap(2, stop),
      anchor(
        word("согласовании", "согласования", "проработке", "рассмотрении", "обсуждении", "обсуждения", "разработке"),
      ),
    ),
    says: { status: "discussed" },
    finds: ["[document:Соглашение о рыболовстве] находится на согласовании."],
    ignores: ["Список находится на согласовании."],
  }),
  rule({
    id: "ru.agreement.propose-to-sign",
    about: "A proposal to sign: «предложил заключить меморандум».",
    when: sequence(proposing, anchor(word(toSign, "разработать", "подготовить")), between, row(object)),
    says: { status: "discussed" },
    finds: ["Гость предложил заключить [document:меморандум о транзите]."],
    ignores: ["Гость предложил заключить пари.", "Стороны намерены заключить меморандум о транзите."],
  }),
  rule({
    id: "ru.agreement.signing-unready",
    about: "Whether to sign at all is under talk: «обсудили возможность подписания соглашения».",
    when: sequence(
      unready,
      anchor(word(noun("подписание", "n"), noun("заключение", "n"), "разработки", "разработке")),
      gap(4, stop),
      row(mention("group:document", ["gen"])),
    ),
    says: { status: "discussed" },
    finds: ["Министры обсудили возможность подписания [document:меморандума о сотрудничестве]."],
    ignores: ["Министры присутствовали при подписании меморандума о сотрудничестве."],
  }),
  rule({
    id: "ru.agreement.not-yet",
    about: "Not signed yet: «соглашение пока не подписано».",
    when: sequence(
      document,
      gap(10, either(stop, whole)),
      yet,
      word("не"),
      optional(word("был", "была", "было", "были")),
      anchor(word(signing, wasSigned, "согласован", "согласовано", "согласована")),
    ),
    says: { status: "discussed", yet: true },
    finds: ["[document:Соглашение о рыболовстве] пока не подписано."],
    ignores: ["Соглашение о рыболовстве не подписано."],
  }),
  rule({
    id: "ru.agreement.not-in-time",
    about: "There was no time to agree on it: «план согласовать не успели».",
    when: sequence(
      absent(preposition),
      slot("document", object),
      across,
      anchor(word(toSign, "согласовать", "утвердить", "подготовить", "доработать")),
      word("не"),
      word("успели", "успел", "успевают", "успела"),
    ),
    says: { status: "discussed", yet: true },
    finds: ["[document:План сотрудничества] стороны согласовать не успели."],
    ignores: ["План сотрудничества стороны согласовать не хотят."],
  }),
];
