/** How Russian reports tell of visits. */
import { adjective, future, past, perfective, present } from "../../languages/ru/inflect.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { acting, clauseEnd, eventNoun, general, holder, stop, subject, takingPlace } from "../event-ru.js";

const visitors = subject("head", holder);
const somebody = mention(["group:official", "group:delegation", "name"]);
const coming = [
  past("прибыть", "прилететь", "приехать", "побывать", "приезжать"),
  future("прибыть", "приехать", "прилететь", "поехать"),
  past("поехать"),
  "прибывает",
  "прибывают",
  "вылетел",
  "вылетела",
  "отправился",
  "отправилась",
  "отправятся",
  "отправится",
];
const goal = slot("place", mention(["term:place", "term:country", "term:body"], ["acc"]));
const into = sequence(word("в", "во", "на"), goal);
/** «находится в Москве». */
const at = sequence(word("в", "во", "на"), slot("place", mention(["term:place", "term:country"], ["prp"])));
const level = slot("level", mention(["term:level", "adjective:level"]));
const noun = sequence(
  optional(level),
  optional(level),
  anchor(eventNoun(/^(?:визит|поездк|рабочая поездк|приезд)/u, true, ["приезд", "приезда", "приездом"])),
);
const whose = optional(
  gap(1, clauseEnd),
  slot("head", mention(["group:official", "group:delegation", "name"], ["gen"])),
);

/** «с трёхдневным визитом»: how long it is from the day of the arrival. */
const lasting = optional(word("с", "со"), slot("length", mention("quantity")));

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.visit.ended",
    about: "Завершил визит: the date is that of the end.",
    when: sequence(
      visitors,
      gap(8, clauseEnd),
      word(past("завершить", "закончить"), "завершает"),
      gap(2, clauseEnd),
      noun,
      optional(into),
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["[head:Делегация Харбинской таможни] завершила визит в [place:Хабаровск]."],
    ignores: ["Делегация завершила переговоры."],
  }),
  rule({
    id: "ru.visit.ended-by",
    about: "Завершил визит X: the verb first.",
    when: sequence(
      word(past("завершить", "закончить"), "завершает"),
      gap(4, clauseEnd),
      noun,
      optional(into),
      gap(2, clauseEnd),
      slot("head", acting),
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["Сегодня завершил визит в [place:Китай] [head:президент России Владимир Путин]."],
    ignores: ["Сегодня завершил переговоры Владимир Путин."],
  }),
  rule({
    id: "ru.visit.clause",
    about: "A clause behind the visitor: «…, который прибыл в Пекин».",
    when: sequence(
      slot("head", somebody),
      word(","),
      word("который", "которая"),
      gap(6, clauseEnd),
      anchor(word(coming, "находится", "находился")),
      gap(5, clauseEnd),
      either(into, at),
      lasting,
    ),
    says: { type: "visit", phase: "started" },
    finds: ["Об этом сказал [head:Ван И], который прибыл в [place:Москву]."],
    ignores: ["Об этом сказал Ван И, который прибыл с опозданием."],
  }),
  rule({
    id: "ru.visit.participle",
    about: "A participle behind the visitor: «находящийся с визитом в Москве».",
    when: sequence(
      slot("head", somebody),
      word(","),
      anchor(word(adjective("прибывший", "находящийся", "находившийся", "прилетевший", "приехавший"))),
      gap(5, clauseEnd),
      either(into, at),
    ),
    says: { type: "visit", phase: "started" },
    finds: [
      "Об этом сказал [head:Ван И], прибывший в [place:Москву].",
      "Об этом сказал [head:Ван И], находящийся с визитом в [place:Москве].",
    ],
    ignores: ["Об этом сказал Ван И, прибывший с опозданием."],
  }),
  rule({
    id: "ru.visit.came-with-visit",
    about: "«Побывала с визитом делегация»: who came stands behind.",
    when: sequence(
      word(coming),
      gap(1, clauseEnd),
      word("с"),
      gap(2, clauseEnd),
      noun,
      optional(into),
      gap(2, clauseEnd),
      slot("head", holder),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["Там побывала с [level:рабочим] визитом [head:делегация Харбинской таможни]."],
    ignores: ["Там побывала с концертом делегация Харбинской таможни."],
  }),
  rule({
    id: "ru.visit.is-to-come",
    about: "«Должен приехать в Москву», «планирует посетить Пекин»: foretold by an infinitive.",
    when: sequence(
      visitors,
      gap(3, clauseEnd),
      word(
        ...["должен", "должна", "должны", "намерен", "намерена", "намерены", "планирует", "планируют"],
        ...["собирается", "собираются"],
      ),
      gap(3, clauseEnd),
      anchor(word("приехать", "прибыть", "прилететь", "посетить")),
      gap(3, clauseEnd),
      either(into, goal),
    ),
    says: { type: "visit", phase: "started", modality: "planned" },
    finds: ["[head:Ван И] должен приехать в [place:Москву]."],
    ignores: ["Ван И должен приехать вовремя."],
  }),
  rule({
    id: "ru.visit.arrived",
    about: "В Пекин прибыл X: where first, who behind the verb.",
    when: sequence(
      either(into, at),
      gap(6, clauseEnd),
      anchor(word(coming)),
      gap(4, clauseEnd),
      slot("head", holder),
      absent(sequence(gap(7, clauseEnd), word("обязанностей", "работе"))),
    ),
    says: { type: "visit", phase: "started" },
    finds: ["В [place:Пекин] с рабочим визитом прибыл [head:министр обороны России Сергей Шойгу]."],
    ignores: ["В Пекин прибыл груз."],
  }),
  rule({
    id: "ru.visit.visit",
    about: "Посетил, побывал.",
    when: sequence(
      visitors,
      gap(8, clauseEnd),
      anchor(word(perfective("посетить"), present("посещать"))),
      gap(3, clauseEnd),
      goal,
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:Владимир Путин] посетил [place:Китай]."],
    ignores: ["Владимир Путин посетил выставку."],
  }),
  rule({
    id: "ru.visit.visited-by",
    about: "The object first: Харбинскую таможню посетила делегация.",
    when: sequence(
      goal,
      gap(4, clauseEnd),
      anchor(word(past("посетить"), future("посетить"))),
      gap(4, clauseEnd),
      slot("head", acting),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[place:Харбинскую таможню] посетила [head:делегация России]."],
    ignores: ["Выставку посетили тысячи гостей."],
  }),
  rule({
    id: "ru.visit.with-visit",
    about: "Прибыл с визитом, совершил визит, находится с визитом.",
    when: sequence(
      visitors,
      gap(10, clauseEnd),
      word(
        past("прибыть", "прилететь", "приехать", "находиться", "совершить", "нанести", "начать", "побывать"),
        future("прибыть", "совершить", "нанести"),
        present("совершать"),
        "находится",
        "находятся",
        "отправился",
        "отправилась",
        "отправится",
        "вылетел",
        "прибывает",
        "начинает",
      ),
      optional(into),
      either(sequence(gap(3, clauseEnd), word("с", "со"), slot("length", mention("quantity"))), gap(7, clauseEnd)),
      noun,
      optional(gap(2, clauseEnd), into),
    ),
    says: { type: "visit", phase: "started" },
    finds: [
      "[head:Михаил Мишустин] совершил [level:официальный] визит в [place:Китай].",
      "[head:Михаил Мишустин] прибыл в [place:Китай] с визитом.",
    ],
    ignores: ["Визит завершён."],
  }),
  rule({
    id: "ru.visit.arrive",
    about: "Прибыл в страну.",
    when: sequence(
      visitors,
      gap(10, clauseEnd),
      anchor(word(coming)),
      gap(3, clauseEnd),
      either(into, at),
      absent(sequence(gap(7, clauseEnd), word("визитом", "обязанностей", "работе"))),
    ),
    says: { type: "visit", phase: "started" },
    finds: ["[head:Делегация Харбинской таможни] прибыла в [place:Хабаровск]."],
    ignores: ["Груз прибыл в Китай.", "Игорь Моргулов прибыл в Пекин и приступил к исполнению обязанностей."],
  }),
  rule({
    id: "ru.visit.led",
    about: "Возглавил делегацию на форуме, «делегация во главе с … прибыла».",
    when: sequence(
      slot("head", acting),
      gap(4, clauseEnd),
      anchor(word(perfective("возглавить"), present("возглавлять"))),
      gap(2, clauseEnd),
      slot("delegation", mention("group:delegation")),
      optional(gap(3, clauseEnd), into),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:Константин Межонов] возглавил [delegation:делегацию] на форуме."],
    ignores: ["Константин Межонов возглавил компанию."],
  }),
  rule({
    id: "ru.visit.took-place",
    about: "The visit as the subject: «визит премьера в Китай состоится», «состоялся визит».",
    when: sequence(absent(general), noun, whose, optional(gap(1, clauseEnd), into), gap(8, clauseEnd), takingPlace),
    says: { type: "visit", phase: "held" },
    finds: ["Визит [head:Си Цзиньпина] в [place:Россию] состоится в мае."],
    ignores: ["Концерт Си Цзиньпина состоится в мае."],
  }),
  rule({
    id: "ru.visit.takes-place",
    about: "The verb first: «состоялся визит».",
    when: sequence(takingPlace, gap(5, clauseEnd), absent(general), noun, whose, optional(gap(1, clauseEnd), into)),
    says: { type: "visit", phase: "held" },
    finds: ["Состоится визит [head:Си Цзиньпина] в [place:Россию]."],
    ignores: ["Состоится концерт Си Цзиньпина."],
  }),
  rule({
    id: "ru.visit.of",
    about: "The visit of somebody, wherever it stands in the sentence.",
    when: sequence(
      absent(general),
      noun,
      gap(1, clauseEnd),
      slot("head", mention(["group:official", "group:delegation", "name"], ["gen"])),
      optional(gap(1, stop), into, optional(word("("), slot("date", mention("date")), word(")"))),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["Договор заключили во время визита [head:Вэнь Цзябао] в [place:Москву]."],
    ignores: ["Договор заключили во время концерта Вэнь Цзябао."],
  }),
];
