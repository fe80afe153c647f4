/** How Russian reports tell of ceremonies. */
import { past, perfective, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { acting, along, clauseEnd, holding, owning, partner, stop, takingPlace } from "../event-ru.js";

const noun = anchor(slot("of", mention(["event.ceremony", "event.reception"])));
const attending = word(
  past("присутствовать", "участвовать", "наблюдать", "выступать"),
  present("присутствовать", "участвовать"),
  perfective("выступить", "обратиться", "побывать"),
  "участие",
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.ceremony.honoured",
    about: "«Церемонию почтили присутствием A и B», «посетили».",
    when: sequence(
      noun,
      optional(word(","), gap(7, either(stop, word(","))), word(",")),
      gap(3, clauseEnd),
      word(perfective("почтить", "посетить")),
      gap(3, clauseEnd),
      slot("side", acting),
    ),
    says: { type: "ceremony" },
    finds: [
      "[of:Церемонию], долгую и шумную, почтили присутствием [side:Юрий Трутнев и Ху Чуньхуа].",
      "[of:Церемонию] посетил [side:Юрий Трутнев].",
    ],
    ignores: ["Концерт посетил Юрий Трутнев."],
  }),
  rule({
    id: "ru.ceremony.attend",
    about: "На церемонии присутствовал: who was there stands behind.",
    when: sequence(word("на", "в", "за"), noun, gap(6, clauseEnd), attending, gap(3, clauseEnd), slot("side", acting)),
    says: { type: "ceremony" },
    finds: ["На [of:церемонии] присутствовал [side:президент России Владимир Путин]."],
    ignores: ["На церемонии было много гостей."],
  }),
  rule({
    id: "ru.ceremony.attended",
    about: "Who was there stands before: «Путин присутствовал на церемонии».",
    when: sequence(
      slot("side", acting),
      gap(6, clauseEnd),
      attending,
      gap(4, clauseEnd),
      word("на", "в", "за"),
      gap(1, clauseEnd),
      noun,
    ),
    says: { type: "ceremony" },
    finds: ["[side:Владимир Путин] принял участие в [of:церемонии]."],
    ignores: ["Владимир Путин принял участие в форуме."],
  }),
  rule({
    id: "ru.ceremony.held-by",
    about: "«Церемонию провели A и B»: who held it.",
    when: sequence(noun, gap(8, clauseEnd), holding, gap(4, clauseEnd), slot("side", acting)),
    says: { type: "ceremony" },
    finds: ["[of:Церемонию] провели [side:Юрий Трутнев и Ху Чуньхуа]."],
    ignores: ["Концерт провели Юрий Трутнев и Ху Чуньхуа."],
  }),
  rule({
    id: "ru.ceremony.took-place",
    about: "Состоялась церемония: the verb before its subject.",
    when: sequence(takingPlace, gap(8, clauseEnd), noun),
    says: { type: "ceremony" },
    finds: ["В Харбине состоялась [of:церемония подписания]."],
    ignores: ["В Харбине состоялся форум."],
  }),
  rule({
    id: "ru.ceremony.is-held",
    about: "The subject first: «церемония прошла».",
    when: sequence(noun, gap(10, clauseEnd), takingPlace),
    says: { type: "ceremony" },
    finds: ["[of:Церемония] прошла по видеосвязи."],
    ignores: ["Церемония собрала много гостей."],
  }),
  rule({
    id: "ru.ceremony.with",
    about: "«Церемония с участием …».",
    when: sequence(
      noun,
      gap(6, clauseEnd),
      along,
      word("участием"),
      either(slot("side", owning), slot("side", partner)),
    ),
    says: { type: "ceremony" },
    finds: ["[of:Церемония] с участием [side:Владимира Путина] длилась час."],
    ignores: ["Концерт с участием Владимира Путина длился час."],
  }),
];
