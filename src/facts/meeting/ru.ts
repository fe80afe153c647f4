/** How Russian reports tell of meetings, talks and calls. */
import { noun, past, perfective, present } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";

const whole = mention(["group:official", "group:delegation", "name"]);
const bodies = ["term:body", "term:country", "term:place"] as const;
const subject = list(
  either(whole, mention([...bodies], ["nom"]), word("стороны", "премьеры", "президенты", "министры", "главы")),
  word(",", "и"),
  8,
);
const partner = list(either(whole, mention([...bodies], ["ins"])), word(",", "и", "с"), 8);
const along = word("с", "со");
const stop = word(".", ";", "!", "?");
const holding = word(perfective("провести"), past("проводить"), present("проводить"));

const nouns = {
  negotiation: word(
    "переговоры",
    "переговоров",
    "переговорам",
    "переговорами",
    "переговорах",
    noun("консультация", "f"),
  ),
  meeting: word(noun("встреча", "f"), noun("беседа", "f")),
} as const;

type Noun = keyof typeof nouns;

function held(type: Noun): Pattern {
  return sequence(
    slot("host", subject),
    gap(12, stop),
    holding,
    gap(8, stop),
    anchor(nouns[type]),
    optional(gap(6, stop), along, slot("guest", partner)),
  );
}

function tookPlace(type: Noun): Pattern {
  return sequence(
    word(perfective("состояться", "пройти", "начаться", "завершиться"), past("проходить"), present("проходить")),
    gap(10, stop),
    anchor(nouns[type]),
    optional(
      gap(8, stop),
      slot("side", list(either(whole, mention([...bodies], ["gen", "ins"])), word(",", "и", "с", "со"), 8)),
    ),
  );
}

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.meeting.hold-talks",
    about: "A провёл переговоры с B.",
    when: held("negotiation"),
    says: { type: "negotiation" },
    finds: ["[host:Владимир Путин] провёл переговоры с [guest:Си Цзиньпином]."],
    ignores: ["Владимир Путин провёл совещание."],
  }),
  rule({
    id: "ru.meeting.hold-meeting",
    about: "A провёл встречу с B.",
    when: held("meeting"),
    says: { type: "meeting" },
    finds: ["[host:Владимир Путин] провёл встречу с [guest:Си Цзиньпином]."],
    ignores: ["Владимир Путин провёл совещание."],
  }),
  rule({
    id: "ru.meeting.talks-took-place",
    about: "Состоялись переговоры: the verb before its subject.",
    when: tookPlace("negotiation"),
    says: { type: "negotiation" },
    finds: ["В Пекине состоялись переговоры [side:Владимира Путина и Си Цзиньпина]."],
    ignores: ["Состоялся концерт."],
  }),
  rule({
    id: "ru.meeting.meeting-took-place",
    about: "Состоялась встреча: the verb before its subject.",
    when: tookPlace("meeting"),
    says: { type: "meeting" },
    finds: ["В Пекине состоялась встреча [side:Владимира Путина и Си Цзиньпина]."],
    ignores: ["Состоялся концерт."],
  }),
  rule({
    id: "ru.meeting.meet",
    about: "A встретился с B, побеседовал с B.",
    when: sequence(
      slot("host", subject),
      gap(10, stop),
      anchor(word(perfective("встретиться", "побеседовать"), present("встречаться"))),
      gap(8, stop),
      along,
      slot("guest", partner),
    ),
    says: { type: "meeting" },
    finds: ["[host:Владимир Путин] встретился в Пекине с [guest:Си Цзиньпином]."],
    ignores: ["Владимир Путин встретился с трудностями."],
  }),
  rule({
    id: "ru.meeting.receive",
    about: "A принял B.",
    when: sequence(
      slot("host", subject),
      gap(6, stop),
      anchor(word(past("принять"), present("принимать"))),
      gap(4, stop),
      slot("guest", list(either(whole), word(",", "и"), 4)),
    ),
    says: { type: "meeting" },
    finds: ["[host:Си Цзиньпин] принял в Пекине [guest:Михаила Мишустина]."],
    ignores: ["Си Цзиньпин принял решение."],
  }),
];
