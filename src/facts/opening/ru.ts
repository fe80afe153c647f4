/** How Russian reports tell of openings: a bridge, a line, a centre, a show, traffic. */
import { future, passive, past, perfective, present } from "../../languages/ru/inflect.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { acting, clauseEnd } from "../event-ru.js";

const things = word(
  "движение",
  "движения",
  "сообщение",
  "мост",
  "отрезок",
  "участок",
  "завод",
  "линия",
  "линию",
  "маршрут",
  "рейс",
  "филиал",
  "представительство",
  "консульство",
  "генконсульство",
  "магистраль",
  "терминал",
  "университет",
  "школа",
  "школу",
  "музей",
  "памятник",
  "центр",
  "вуз",
  "нефтепровод",
  "газопровод",
  "павильон",
  "производство",
  "строительство",
  "учебный",
  "учебному",
  "году",
  "год",
  "экспозиция",
  "экспозицию",
  "отделение",
  "офис",
);
const things2 = mention([
  "term:place",
  "term:event",
  "topic.port",
  "topic.bridge",
  "topic.pipeline",
  "topic.railway",
  "topic.transport",
  "place.bridge",
]);
const one = either(things2, things);
const object = slot("object", list(one, sequence(), 3));
const cannot = word(
  "дело",
  "кредит",
  "кредиты",
  "счет",
  "счета",
  "огонь",
  "дискуссию",
  "перспективы",
  "возможности",
  "в",
  "на",
  "к",
);
const active = [
  past("открыть", "запустить"),
  future("открыть", "запустить"),
  past("открывать", "запускать"),
  present("открывать"),
];
const itself = [perfective("открыться", "заработать"), past("открываться")];

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.opening.start",
    about: "«Дали старт строительству», «дал старт нефтепроводу».",
    when: sequence(
      slot("side", acting),
      gap(6, clauseEnd),
      word(perfective("дать")),
      gap(3, clauseEnd),
      anchor(word("старт")),
      gap(4, clauseEnd),
      object,
    ),
    says: { type: "opening" },
    finds: ["[side:Дмитрий Медведев и Ху Цзиньтао] дали старт [object:строительству моста]."],
    ignores: ["Дмитрий Медведев принял старт."],
  }),
  rule({
    id: "ru.opening.object-by",
    about: "What is opened before the verb, who opened it behind.",
    when: sequence(object, gap(6, clauseEnd), anchor(word(active)), gap(3, clauseEnd), slot("side", acting)),
    says: { type: "opening" },
    finds: ["[object:Мост] вчера открыл [side:Владимир Путин]."],
    ignores: ["Вопрос вчера открыл Владимир Путин."],
  }),
  rule({
    id: "ru.opening.by",
    about: "The verb, what is opened, and who did it, before or behind.",
    when: sequence(
      optional(slot("side", acting), gap(8, clauseEnd)),
      anchor(word(active)),
      gap(4, either(clauseEnd, cannot)),
      absent(cannot),
      object,
      optional(gap(2, clauseEnd), slot("side", acting)),
    ),
    says: { type: "opening" },
    finds: [
      "Открывали [object:выставку] [side:Дмитрий Рогозин и Ван Ян].",
      "[side:Владимир Путин] открыл [object:мост].",
    ],
    ignores: ["Банки открыли кредиты."],
  }),
  rule({
    id: "ru.opening.object-first",
    about: "What is opened stands before the verb: «мост открыт», «движение запустили».",
    when: sequence(
      object,
      gap(6, clauseEnd),
      anchor(word(passive("открыть", "запустить"), itself, active, "введен", "введена", "введены")),
    ),
    says: { type: "opening" },
    finds: [
      "[object:Форум] открылся в Харбине.",
      "С российской стороны [object:движение] символически запустили 27 апреля.",
    ],
    ignores: ["Вопрос остаётся открытым."],
  }),
  rule({
    id: "ru.opening.verb-first",
    about: "The verb first: открыт мост, открылась выставка.",
    when: sequence(anchor(word(passive("открыть", "запустить"), itself)), gap(5, clauseEnd), object),
    says: { type: "opening" },
    finds: ["В Харбине открылся [object:форум]."],
    ignores: ["В Харбине открылась дверь."],
  }),
];
