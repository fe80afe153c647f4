/** How Russian reports tell of conferences: held, attended, spoken at. */
import { adjective, future, past, perfective, present } from "../../languages/ru/inflect.js";
import {
  absent,
  anchor,
  either,
  gap,
  type isItem,
  mention,
  optional,
  type Pattern,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import {
  acting,
  attending as attendance,
  clauseEnd,
  general,
  holding,
  owning,
  sidesLed,
  stop,
  subject,
  takingPlace,
} from "../event-ru.js";

const families = [
  "event.conference",
  "event.forum",
  "event.exhibition",
  "event.series",
  "event.summit",
  "event.press-conference",
  "event.press-briefing",
];
const name = {
  kind: "item" as const,
  keys: families,
  label: "conference",
  test: ({ mention: one, word: text }: Parameters<Parameters<typeof isItem>[1]>[0]) =>
    one.kind === "term" &&
    !/^(?:встреч|переговор)/u.test(text) &&
    one.readings.some(
      ({ id, forms }) =>
        families.some((family) => id === family || id?.startsWith(`${family}.`)) &&
        (forms.length === 0 || forms.some(({ number }) => number === "sg")),
    ),
};
const noun = anchor(slot("format", name));
/** The noun as what takes place: «форум прошёл», but not «прошёл на форуме». */
const subjectName: Pattern = {
  ...name,
  test: (item) => {
    const { mention: one } = item;
    const forms = one.kind === "term" ? one.readings.flatMap((reading) => reading.forms) : [];
    return name.test(item) && (forms.length === 0 || forms.some((form) => form.case === "nom"));
  },
};
const speaking = word(
  perfective("заявить", "сообщить", "рассказать", "отметить", "подчеркнуть", "сказать", "выступить", "напомнить"),
  past("выступать"),
  present("выступать"),
);
/** What a town does that a gathering comes to. */
const receiving = word(past("принимать", "принять"), present("принимать"), future("принять"));
const attending = word(
  past("участвовать", "присутствовать"),
  present("участвовать", "присутствовать"),
  perfective("посетить"),
  "участие",
);

export const rules: readonly Rule<EventSays>[] = [
  rule({
    id: "ru.conference.in-brackets",
    about: "«Оба участвуют в заседании стран ШОС (24–25 июля)»: its days stand in brackets.",
    when: sequence(
      absent(general),
      noun,
      gap(8, either(clauseEnd, word(",", "(", "«"))),
      word("("),
      slot("date", mention("date")),
      word(")"),
    ),
    says: { type: "conference" },
    finds: ["Министр едет на [format:форум] в Харбин ([date:15–19 июня 2024 года])."],
    ignores: ["Министр едет на концерт в Харбин (15–19 июня 2024 года)."],
  }),
  rule({
    id: "ru.conference.hosted",
    about: "«Заседание принимала Маньчжурия»: the town that was its host stands behind the verb.",
    when: sequence(
      absent(general),
      noun,
      gap(8, clauseEnd),
      receiving,
      gap(4, clauseEnd),
      slot("place", mention(["term:place", "term:country"], ["nom"])),
    ),
    says: { type: "conference" },
    finds: ["Первый [format:форум] принимал в 2014 году [place:Харбин]."],
    ignores: ["Первый концерт принимал в 2014 году Харбин."],
  }),
  rule({
    id: "ru.conference.host-first",
    about: "«Харбин примет форум»: the town first.",
    when: sequence(
      slot("place", mention(["term:place", "term:country"], ["nom"])),
      gap(4, clauseEnd),
      receiving,
      gap(5, either(clauseEnd, word("участие", "в", "во", "на"))),
      absent(general),
      noun,
    ),
    says: { type: "conference" },
    finds: ["[place:Харбин] в июне примет [format:форум]."],
    ignores: ["Харбин в июне примет участие в форуме.", "Харбин в июне примет концерт."],
  }),
  rule({
    id: "ru.conference.to-which-came",
    about: "«Форум, на который съехались гости»: a clause behind it says that people gathered there.",
    when: sequence(
      absent(general),
      noun,
      gap(7, either(stop, word(",", "("))),
      word(","),
      word("на"),
      word("который", "которую", "которое"),
      gap(8, clauseEnd),
      word(past("съехаться", "собраться", "прибыть", "приехать"), future("прибыть", "приехать", "собраться")),
    ),
    says: { type: "conference" },
    finds: ["Поводом был [format:форум] по торговле, на который 5 мая приехали купцы."],
    ignores: ["Поводом был концерт, на который 5 мая приехали купцы."],
  }),
  rule({
    id: "ru.conference.which-is-held",
    about: "«На форуме, который идёт с 15 по 19 июня»: a clause behind it says when.",
    when: sequence(
      absent(general),
      noun,
      word(","),
      word("который", "которая", "которое"),
      gap(6, clauseEnd),
      takingPlace,
      optional(gap(4, clauseEnd), slot("date", mention("date"))),
    ),
    says: { type: "conference" },
    finds: ["Он выступил на [format:форуме], который идёт в Харбине [date:с 15 по 19 июня 2017 года]."],
    ignores: ["Он выступил на концерте, который идёт в Харбине."],
  }),
  rule({
    id: "ru.conference.sides-led",
    about: "«Российскую делегацию возглавил A, китайскую — B»: who was at what the text spoke of last.",
    when: sidesLed,
    says: { type: "conference", joins: "only" },
    finds: ["[delegation:Российскую делегацию] возглавил [member:Юрий Ладыгин], китайскую — [member:Ван Сун]."],
    ignores: ["Компанию возглавил Юрий Ладыгин."],
  }),
  rule({
    id: "ru.conference.attended",
    about: "Who was there: the verb, and they behind it.",
    when: sequence(
      word("во", "в", "на"),
      gap(3, clauseEnd),
      noun,
      gap(10, clauseEnd),
      attendance,
      gap(8, clauseEnd),
      slot("member", acting),
    ),
    says: { type: "conference", joins: true },
    finds: ["В [format:заседании] приняли участие [member:Сергей Лавров и Ван И]."],
    ignores: ["В концерте приняли участие Сергей Лавров и Ван И."],
  }),
  rule({
    id: "ru.conference.chaired",
    about: "Under whose chair it took place.",
    when: sequence(
      word("председательством", "сопредседательством", "участием"),
      gap(4, clauseEnd),
      slot("head", owning),
      gap(4, clauseEnd),
      takingPlace,
      gap(8, clauseEnd),
      absent(general),
      anchor(slot("format", subjectName)),
    ),
    says: { type: "conference" },
    finds: ["Под председательством [head:Сергея Лаврова и Ван И] состоялось [format:заседание]."],
    ignores: ["Под председательством Сергея Лаврова состоялся концерт."],
  }),
  rule({
    id: "ru.conference.speak",
    about: "Somebody said something at it.",
    when: sequence(
      subject("side"),
      gap(6, clauseEnd),
      speaking,
      gap(6, clauseEnd),
      word("на", "в"),
      gap(3, clauseEnd),
      noun,
    ),
    says: { type: "conference" },
    finds: ["[side:Ван И] выступил на [format:форуме]."],
    ignores: ["Ван И выступил с заявлением."],
  }),
  rule({
    id: "ru.conference.attend",
    about: "Someone takes part in it or chairs it.",
    when: sequence(
      subject("side"),
      gap(10, clauseEnd),
      either(attending, holding, word(perfective("открыть", "принять"))),
      gap(8, clauseEnd),
      noun,
    ),
    says: { type: "conference" },
    finds: ["[side:Ван И] принял участие в [format:форуме]."],
    ignores: ["Ван И принял гостей."],
  }),
  rule({
    id: "ru.conference.took-place",
    about: "It is the subject: прошёл форум, состоится заседание.",
    when: sequence(
      takingPlace,
      gap(8, clauseEnd),
      absent(general),
      anchor(slot("format", subjectName)),
      optional(
        gap(14, clauseEnd),
        word("председательством", "сопредседательством"),
        gap(1, stop),
        slot("head", owning),
      ),
    ),
    says: { type: "conference" },
    finds: ["В Харбине прошёл [format:форум]."],
    ignores: ["В Харбине прошёл дождь."],
  }),
  rule({
    id: "ru.conference.is-held",
    about: "The subject first: форум прошёл, заседание состоится; also in a clause of its own.",
    when: sequence(
      absent(general),
      anchor(slot("format", subjectName)),
      gap(14, word(".", ";", "!", "?")),
      takingPlace,
      optional(gap(6, clauseEnd), word("председательством", "сопредседательством"), gap(1, stop), slot("head", owning)),
      optional(gap(3, clauseEnd), slot("date", mention("date"))),
    ),
    says: { type: "conference" },
    finds: ["[format:Форум] прошёл в Харбине.", "Он едет на [format:форум], который пройдёт в Харбине."],
    ignores: ["Форум собрал много гостей."],
  }),
  rule({
    id: "ru.conference.going-on",
    about: "«Форум, проходящий с 20 по 22 июня»: a participle behind it says that it is held.",
    when: sequence(
      absent(general),
      noun,
      optional(gap(1, stop), word("("), gap(3, stop), word(")")),
      word(","),
      word(adjective("проходящий", "прошедший", "проходивший", "состоявшийся", "завершившийся", "открывшийся")),
      optional(gap(3, clauseEnd), slot("date", mention("date"))),
    ),
    says: { type: "conference" },
    finds: ["Их позвали на [format:форум], проходящий в Харбине [date:15 июня 2023 года]."],
    ignores: ["Их позвали на концерт, проходящий в Харбине."],
  }),
  rule({
    id: "ru.conference.sidelines",
    about: "On its sidelines, within it: the forum goes on.",
    when: sequence(
      word("полях", "рамках", "ходе"),
      gap(2, clauseEnd),
      noun,
      optional(gap(2, clauseEnd), slot("date", mention("date"))),
    ),
    says: { type: "conference" },
    finds: ["Они встретились на полях [format:форума] [date:15 сентября 2022 года]."],
    ignores: ["Они встретились на полях Маньчжурии."],
  }),
];
