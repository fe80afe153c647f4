/** How Russian reports tell of openings: a bridge, a line, a centre, a show. */
import { passive, perfective } from "../../languages/ru/inflect.js";
import { anchor, gap, list, mention, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const stop = word(".", ";", "!", "?");
const object = slot("object", list(mention(["term:place", "term:topic", "term:body", "term:event"]), sequence(), 3));
const opened = word(passive("открыть", "запустить"), perfective("открыться", "заработать"));

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.opening.object-first",
    about: "What is opened stands before the verb.",
    when: sequence(object, gap(6, stop), anchor(opened)),
    says: { type: "opening" },
    finds: ["[object:Форум] открылся в Харбине."],
    ignores: ["Вопрос остаётся открытым."],
  }),
  rule({
    id: "ru.opening.verb-first",
    about: "The verb first: открыт мост, открылась выставка.",
    when: sequence(anchor(opened), gap(5, stop), object),
    says: { type: "opening" },
    finds: ["В Харбине открылся [object:форум]."],
    ignores: ["В Харбине открылась дверь."],
  }),
];
