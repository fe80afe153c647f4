/** How Russian reports tell of visits. */
import { noun, past, perfective } from "../../languages/ru/inflect.js";
import { anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const whole = mention(["group:official", "group:delegation", "name"]);
const visitor = list(either(whole, mention("term:body", ["nom"])), word(",", "и"), 6);
const led = sequence(
  slot("delegation", mention("group:delegation")),
  word("во"),
  word("главе"),
  word("с", "со"),
  slot("head", whole),
);
const visitors = either(led, slot("head", visitor));
const stop = word(".", ";", "!", "?");
const goal = slot("place", mention(["term:place", "term:country", "term:body"], ["acc"]));
const level = slot("level", mention(["term:level", "adjective:level"]));

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.visit.ended",
    about: "Завершил визит: the date is that of the end.",
    when: sequence(
      visitors,
      gap(8, stop),
      anchor(word(past("завершить", "закончить"))),
      gap(2, stop),
      optional(level),
      word(noun("визит", "m"), noun("поездка", "f")),
      optional(word("в", "на")),
      optional(goal),
    ),
    says: { type: "visit", phase: "ended" },
    finds: ["[head:Делегация Харбинской таможни] завершила визит в [place:Хабаровск]."],
    ignores: ["Делегация завершила переговоры."],
  }),
  rule({
    id: "ru.visit.visit",
    about: "Посетил, побывал.",
    when: sequence(visitors, gap(8, stop), anchor(word(perfective("посетить"))), gap(3, stop), goal),
    says: { type: "visit", phase: "held" },
    finds: ["[head:Владимир Путин] посетил [place:Китай]."],
    ignores: ["Владимир Путин посетил выставку."],
  }),
  rule({
    id: "ru.visit.visited-by",
    about: "The object first: Харбинскую таможню посетила делегация.",
    when: sequence(
      goal,
      gap(4, stop),
      anchor(word(past("посетить"))),
      gap(4, stop),
      either(led, slot("head", visitor)),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[place:Харбинскую таможню] посетила [head:делегация России]."],
    ignores: ["Выставку посетили тысячи гостей."],
  }),
  rule({
    id: "ru.visit.arrive",
    about: "Прибыл с визитом, прибыл в страну.",
    when: sequence(
      visitors,
      gap(10, stop),
      anchor(word(past("прибыть", "прилететь", "приехать"))),
      gap(3, stop),
      word("в", "на"),
      goal,
    ),
    says: { type: "visit", phase: "started" },
    finds: ["[head:Михаил Мишустин] прибыл в [place:Китай] с визитом."],
    ignores: ["Груз прибыл в Китай."],
  }),
  rule({
    id: "ru.visit.with-visit",
    about: "Находится с визитом, совершил визит.",
    when: sequence(
      visitors,
      gap(10, stop),
      word(past("находиться", "совершить", "нанести", "начать"), "находится", "находятся", "совершит"),
      gap(6, stop),
      anchor(word(noun("визит", "m"))),
      optional(gap(3, stop), word("в", "на"), goal),
    ),
    says: { type: "visit", phase: "held" },
    finds: ["[head:Михаил Мишустин] совершил официальный визит в [place:Китай]."],
    ignores: ["Визит завершён."],
  }),
];
