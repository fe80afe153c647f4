/** How Russian reports tell of ceremonies. */
import { past, perfective, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, list, mention, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const whole = mention(["group:official", "group:delegation", "name"]);
const parties = list(either(whole, mention(["term:body", "term:country"], ["nom"])), word(",", "и"), 8);
const stop = word(".", ";", "!", "?");
const noun = slot("of", mention(["event.ceremony", "event.reception"]));

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.ceremony.took-place",
    about: "Состоялась церемония: the verb before its subject.",
    when: sequence(word(perfective("состояться", "пройти"), past("проходить")), gap(8, stop), anchor(noun)),
    says: { type: "ceremony" },
    finds: ["В Харбине состоялась [of:церемония подписания]."],
    ignores: ["В Харбине состоялся форум."],
  }),
  rule({
    id: "ru.ceremony.attend",
    about: "На церемонии присутствовал: who was there stands behind.",
    when: sequence(
      word("на", "в"),
      anchor(noun),
      gap(6, stop),
      word(past("присутствовать", "участвовать", "выступить"), present("присутствовать")),
      gap(3, stop),
      slot("side", parties),
    ),
    says: { type: "ceremony" },
    finds: ["На [of:церемонии] присутствовал [side:президент России Владимир Путин]."],
    ignores: ["На церемонии было много гостей."],
  }),
];
