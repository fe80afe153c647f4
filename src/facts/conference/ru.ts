/** How Russian reports tell of conferences: held, attended. */
import { past, perfective, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, list, mention, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const whole = mention(["group:official", "group:delegation", "name"]);
const parties = list(either(whole, mention(["term:body", "term:country"], ["nom"])), word(",", "и"), 8);
const stop = word(".", ";", "!", "?");
const noun = slot(
  "format",
  mention([
    "event.conference",
    "event.forum",
    "event.exhibition",
    "event.series",
    "event.summit",
    "event.press-conference",
    "event.press-briefing",
  ]),
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.conference.attend",
    about: "Someone takes part in it, speaks at it, or chairs it.",
    when: sequence(
      slot("side", parties),
      gap(10, stop),
      word(perfective("выступить", "провести"), past("участвовать", "присутствовать"), present("участвовать")),
      gap(8, stop),
      anchor(noun),
    ),
    says: { type: "conference" },
    finds: ["[side:Ван И] выступил на [format:форуме]."],
    ignores: ["Ван И выступил с заявлением."],
  }),
  rule({
    id: "ru.conference.took-place",
    about: "It is the subject: прошёл форум, состоится заседание.",
    when: sequence(
      word(
        perfective("состояться", "пройти", "открыться", "завершиться", "начаться"),
        past("проходить"),
        present("проходить"),
      ),
      gap(8, stop),
      anchor(noun),
    ),
    says: { type: "conference" },
    finds: ["В Харбине прошёл [format:форум]."],
    ignores: ["В Харбине прошёл дождь."],
  }),
  rule({
    id: "ru.conference.is-held",
    about: "The subject first: форум прошёл, заседание состоится.",
    when: sequence(
      anchor(noun),
      gap(8, stop),
      word(perfective("состояться", "пройти", "открыться"), present("проходить")),
    ),
    says: { type: "conference" },
    finds: ["[format:Форум] прошёл в Харбине."],
    ignores: ["Форум собрал много гостей."],
  }),
];
