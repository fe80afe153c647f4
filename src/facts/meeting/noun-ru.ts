/** How Russian reports tell of meetings, talks and calls by the noun: held, attended, spoken at. Not by a verb alone. */
import { perfective } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventType } from "../../model/fact.js";
import type { EventSays } from "../event.js";
import {
  acting,
  actors,
  along,
  attending,
  behind,
  clauseEnd,
  eventNoun,
  general,
  holder,
  holding,
  owning,
  partner,
  predicate,
  someoneElse,
  stop,
  subject,
  takingPlace,
  where,
} from "../event-ru.js";

interface Kind {
  readonly type: Extract<EventType, "meeting" | "negotiation" | "call">;
  readonly noun: Pattern;
  /** The noun as a subject. */
  readonly told: Pattern;
  /** Words of the examples: nominative, accusative, prepositional, verb that agrees. */
  readonly nom: string;
  readonly acc: string;
  readonly prp: string;
  readonly was: string;
}

const kinds: readonly Kind[] = [
  {
    type: "negotiation",
    noun: eventNoun(/(?:^|\s)(?:переговор|консультац|энергодиалог)/u, false, ["энергодиалог", "энергодиалога"]),
    told: eventNoun(/(?:^|\s)(?:переговор|консультац|энергодиалог)/u, false, ["энергодиалог"], ["nom"]),
    nom: "переговоры",
    acc: "переговоры",
    prp: "переговорах",
    was: "состоялись",
  },
  {
    type: "meeting",
    noun: eventNoun(/(?:^|\s)(?:встреч|бесед)/u, true),
    told: eventNoun(/(?:^|\s)(?:встреч|бесед)/u, true, [], ["nom"]),
    nom: "встреча",
    acc: "встречу",
    prp: "встрече",
    was: "состоялась",
  },
  {
    type: "call",
    noun: eventNoun(/^(?:телефонн\p{L}* разговор|разговор\p{L}* по телефону)/u, true),
    told: eventNoun(/^(?:телефонн\p{L}* разговор|разговор\p{L}* по телефону)/u, true, [], ["nom"]),
    nom: "телефонный разговор",
    acc: "телефонный разговор",
    prp: "телефонном разговоре",
    was: "состоялся",
  },
];

function held({ type, noun, told, nom, acc, prp, was }: Kind): readonly Rule<EventSays>[] {
  const one = sequence(absent(general));
  const says = { type };
  return [
    rule({
      id: `ru.${type}.hold`,
      about: "A holds it with B: subject, verb, noun, partner in the instrumental.",
      when: sequence(
        subject("host"),
        gap(16, clauseEnd),
        where,
        holding,
        gap(8, clauseEnd),
        one,
        anchor(noun),
        behind("side", "guest"),
      ),
      says,
      finds: [`[host:Владимир Путин] провёл ${acc} с [guest:Си Цзиньпином].`],
      ignores: ["Владимир Путин провёл совещание с Си Цзиньпином."],
    }),
    rule({
      id: `ru.${type}.held-by`,
      about: "The noun first, who held it behind or before the verb.",
      when: sequence(
        one,
        anchor(noun),
        gap(10, clauseEnd),
        optional(subject("host"), gap(2, clauseEnd)),
        holding,
        gap(4, clauseEnd),
        either(slot("host", acting), sequence(along, slot("guest", partner))),
      ),
      says,
      finds: [`В Пекине ${acc} провели [host:Владимир Путин и Си Цзиньпин].`],
      ignores: ["Совещание провели Владимир Путин и Си Цзиньпин."],
    }),
    rule({
      id: `ru.${type}.held-last`,
      about: "The noun first, then who held it, and the verb last.",
      when: sequence(one, anchor(noun), gap(6, clauseEnd), subject("host"), gap(3, clauseEnd), holding),
      says: { type },
      finds: [`${capital(acc)} [host:Сергей Лавров и Ван И] продолжат в мае.`],
      ignores: ["Совещание Сергей Лавров и Ван И продолжат в мае."],
    }),
    rule({
      id: `ru.${type}.had-by`,
      about: "«У A и B состоялась встреча»: whose it was stands first.",
      when: sequence(
        word("у"),
        slot("side", owning),
        gap(4, clauseEnd),
        takingPlace,
        gap(6, clauseEnd),
        one,
        anchor(told),
        optional(gap(3, either(clauseEnd, predicate)), along, slot("side", partner)),
      ),
      says,
      finds: [`У [side:Сергея Лаврова и Ван И] ${was} ${nom}.`],
      ignores: ["У Сергея Лаврова и Ван И состоялся концерт."],
    }),
    rule({
      id: `ru.${type}.took-place`,
      about: "It took place: the verb before its subject, whose it was behind.",
      when: sequence(takingPlace, gap(10, clauseEnd), one, anchor(told), behind("side", "side")),
      says,
      finds: [`В Пекине ${was} ${nom} [side:Владимира Путина] с [side:Си Цзиньпином].`],
      ignores: ["Состоялся концерт Владимира Путина."],
    }),
    rule({
      id: `ru.${type}.is-held`,
      about: "It took place: the subject first.",
      when: sequence(
        one,
        anchor(told),
        behind("side", "side"),
        gap(10, clauseEnd),
        takingPlace,
        optional(gap(6, clauseEnd), along, word("участием"), gap(1, stop), slot("side", owning)),
      ),
      says,
      finds: [`${capital(nom)} [side:Владимира Путина] с [side:Си Цзиньпином] ${was} в Пекине.`],
      ignores: [`Концерт Владимира Путина ${was} в Пекине.`],
    }),
    rule({
      id: `ru.${type}.attended`,
      about: "Who was there too: the verb, and they behind it.",
      when: sequence(
        word("во", "в", "на"),
        gap(2, clauseEnd),
        anchor(noun),
        gap(10, clauseEnd),
        attending,
        gap(8, clauseEnd),
        slot("member", acting),
      ),
      says: { type, joins: true },
      finds: [`На ${prp} присутствовали [member:Сергей Лавров и Ван И].`],
      ignores: [`На концерте присутствовали Сергей Лавров и Ван И.`],
    }),
    rule({
      id: `ru.${type}.took-part`,
      about: "Who was there too: they first.",
      when: sequence(
        subject("member"),
        gap(8, clauseEnd),
        attending,
        gap(4, clauseEnd),
        word("во", "в", "на"),
        gap(2, clauseEnd),
        anchor(noun),
      ),
      says: { type, joins: true },
      finds: [`[member:Сергей Лавров] принял участие в ${prp}.`],
      ignores: ["Сергей Лавров принял участие в концерте."],
    }),
    rule({
      id: `ru.${type}.said-at-with`,
      about: "Somebody did something at it, with whom it was.",
      when: sequence(
        subject("host", holder),
        gap(8, clauseEnd),
        word("на", "ходе", "время", "итогам", "после"),
        gap(1, clauseEnd),
        one,
        anchor(noun),
        gap(3, either(clauseEnd, predicate)),
        along,
        gap(1, clauseEnd),
        slot("guest", partner),
      ),
      says: { type },
      finds: [`[host:Сергей Лавров] заявил об этом на ${prp} с [guest:Ван И].`],
      ignores: ["Сергей Лавров заявил об этом на концерте с Ван И."],
    }),
    rule({
      id: `ru.${type}.both-at`,
      about: "Two did something at it.",
      when: sequence(
        subject("side", actors),
        gap(6, clauseEnd),
        word("на", "ходе", "время", "итогам", "после"),
        gap(1, clauseEnd),
        one,
        anchor(noun),
      ),
      says: { type },
      finds: [`[side:Сергей Лавров и Ван И] на ${prp} обсудили торговлю.`],
      ignores: ["Сергей Лавров и Ван И на концерте обсудили торговлю."],
    }),
    rule({
      id: `ru.${type}.at`,
      about: "What was said at it: with whom it was, and who spoke.",
      when: sequence(
        word("на", "в", "ходе", "время", "после", "итогам", "перед"),
        gap(1, clauseEnd),
        one,
        anchor(noun),
        gap(4, either(clauseEnd, predicate)),
        along,
        gap(1, clauseEnd),
        slot("guest", partner),
        optional(gap(3, clauseEnd), slot("host", holder)),
      ),
      says,
      finds: [`На ${prp} с [guest:Ван И] [host:Сергей Лавров] поблагодарил хозяев.`],
      ignores: ["На концерте с Ван И Сергей Лавров поблагодарил хозяев."],
    }),
    rule({
      id: `ru.${type}.said-at`,
      about: "Somebody said something at it: the verb before the noun.",
      when: sequence(
        subject("host"),
        gap(6, clauseEnd),
        word(
          perfective(
            "заявить",
            "сообщить",
            "рассказать",
            "отметить",
            "подчеркнуть",
            "сказать",
            "объявить",
            "напомнить",
            "поблагодарить",
          ),
        ),
        gap(6, clauseEnd),
        word("на", "в"),
        gap(1, clauseEnd),
        one,
        anchor(noun),
        optional(gap(3, clauseEnd), along, gap(1, clauseEnd), slot("guest", partner)),
      ),
      says,
      finds: [`[host:Сергей Лавров] заявил об этом на ${prp} с [guest:Ван И].`],
      ignores: ["Сергей Лавров заявил об этом на концерте с Ван И."],
    }),
    rule({
      id: `ru.${type}.of`,
      about: "The noun with those whose it is.",
      when: sequence(
        one,
        anchor(noun),
        gap(3, either(clauseEnd, word("с", "в", "на", "по"))),
        slot("side", owning),
        optional(gap(4, either(clauseEnd, predicate)), along, slot("side", partner)),
      ),
      says,
      finds: [`Это ${nom} [side:Владимира Путина] с [side:Си Цзиньпином].`],
      ignores: ["Это концерт Владимира Путина с Си Цзиньпином."],
    }),
    rule({
      id: `ru.${type}.with`,
      about: "The noun with the partner alone.",
      when: sequence(
        absent(either(general, word("к", "для", "без", "о", "об", "до", "от", "из", "за"))),
        anchor(noun),
        gap(2, either(clauseEnd, predicate, word("в", "на", "по", "о", "об"))),
        along,
        gap(1, stop),
        slot("guest", someoneElse),
      ),
      says: { type },
      finds: [`Главным событием была ${nom} с [guest:Ван И].`],
      ignores: ["Главным событием был концерт с Ван И."],
    }),
    rule({
      id: `ru.${type}.dated`,
      about: "The noun beside its date: a meeting in the background.",
      when: sequence(
        absent(word("столом", "стол", "тема", "темой", "программа")),
        anchor(noun),
        gap(4, either(clauseEnd, word("и"))),
        slot("date", mention("date")),
      ),
      says,
      finds: [`Об этом напомнила ${nom} в Пекине [date:27 июля 2017 года].`],
      ignores: ["Об этом напомнил концерт 27 июля 2017 года."],
    }),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Meetings, talks and calls under their own noun. */
export const nounRules: readonly Rule<EventSays>[] = kinds.flatMap(held);
