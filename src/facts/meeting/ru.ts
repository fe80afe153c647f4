/** How Russian reports tell of meetings, talks and calls. */
import { past, perfective, present } from "../../languages/ru/inflect.js";
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
  object,
  owning,
  partner,
  people,
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
      when: sequence(anchor(noun), gap(4, either(clauseEnd, word("и"))), slot("date", mention("date"))),
      says,
      finds: [`Об этом напомнила ${nom} в Пекине [date:27 июля 2017 года].`],
      ignores: ["Об этом напомнил концерт 27 июля 2017 года."],
    }),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const speaking = word(
  perfective("побеседовать", "поговорить", "переговорить"),
  past("беседовать", "говорить", "разговаривать"),
  present("беседовать"),
);

export const rules: readonly Rule<EventSays>[] = [
  ...kinds.flatMap(held),
  rule({
    id: "ru.call.talk",
    about: "Talked by telephone.",
    when: sequence(
      slot("host", acting),
      gap(6, clauseEnd),
      anchor(
        word(perfective("побеседовать", "поговорить", "переговорить", "обсудить"), past("беседовать", "говорить")),
      ),
      gap(4, clauseEnd),
      word("по"),
      word("телефону"),
      optional(gap(3, clauseEnd), along, slot("guest", partner)),
    ),
    says: { type: "call" },
    finds: ["[host:Сергей Лавров] поговорил по телефону с [guest:Ван И]."],
    ignores: ["Сергей Лавров поговорил с Ван И."],
  }),
  rule({
    id: "ru.meeting.meet",
    about: "A встретился с B, побеседовал с B.",
    when: sequence(
      subject("host", holder),
      gap(8, clauseEnd),
      where,
      anchor(word(perfective("встретиться", "увидеться"), present("встречаться"), past("встречаться"))),
      gap(8, clauseEnd),
      along,
      gap(1, stop),
      slot("guest", partner),
    ),
    says: { type: "meeting" },
    finds: ["[host:Владимир Путин] встретился в Пекине с [guest:Си Цзиньпином]."],
    ignores: ["Владимир Путин встретился с трудностями."],
  }),
  rule({
    id: "ru.meeting.partner-first",
    about: "С B встретился A: the partner before the verb.",
    when: sequence(
      along,
      slot("guest", partner),
      gap(4, clauseEnd),
      anchor(
        word(perfective("встретиться", "побеседовать"), past("беседовать", "встречаться"), present("встречаться")),
      ),
      gap(2, clauseEnd),
      slot("host", holder),
    ),
    says: { type: "meeting" },
    finds: ["С [guest:Цзян Цзэминем] беседовал [host:Борис Ельцин]."],
    ignores: ["С экрана беседовал Борис Ельцин."],
  }),
  rule({
    id: "ru.meeting.speak",
    about: "Talked with B: the subject may be far, or be a word for the guest.",
    when: sequence(
      optional(slot("host", holder), gap(10, clauseEnd)),
      anchor(speaking),
      gap(6, clauseEnd),
      along,
      slot("guest", partner),
    ),
    says: { type: "meeting" },
    finds: ["В Шанхае гость беседовал с [guest:мэром Ин Юном].", "[host:Сергей Лавров] побеседовал с [guest:Ван И]."],
    ignores: ["Гость беседовал с народом."],
  }),
  rule({
    id: "ru.meeting.speaking",
    about: "«Беседуя с B, A сказал», «принимая B».",
    when: sequence(
      anchor(word("беседуя", "встречаясь", "принимая", "встретившись", "приняв")),
      gap(3, clauseEnd),
      either(sequence(along, slot("guest", partner)), slot("guest", object)),
      optional(word(","), slot("host", holder)),
    ),
    says: { type: "meeting" },
    finds: [
      "Беседуя с [guest:Чжан Кэцзянем], [host:Дмитрий Рогозин] позвал его в гости.",
      "Принимая [guest:Ван И], [host:он] говорил о дружбе.",
    ],
    ignores: ["Принимая решение, он говорил о дружбе."],
  }),
  rule({
    id: "ru.meeting.meet-with",
    about: "«Встретились с B»: who they are is no name.",
    when: sequence(
      anchor(word(perfective("встретиться"), present("встречаться"), past("встречаться"))),
      gap(6, clauseEnd),
      along,
      gap(1, stop),
      slot("guest", partner),
    ),
    says: { type: "meeting" },
    finds: ["Депутаты встретились с [guest:делегацией Харбинской таможни]."],
    ignores: ["Депутаты встретились с избирателями."],
  }),
  rule({
    id: "ru.meeting.saw",
    about: "They met: both in one subject, before the verb or behind.",
    when: sequence(
      optional(slot("side", acting), gap(8, clauseEnd)),
      anchor(word("встретились", "увиделись", "встретятся", "встречаются", "побеседовали", "созвонились")),
      optional(gap(8, clauseEnd), slot("side", either(people, mention("term:leaders")))),
    ),
    says: { type: "meeting" },
    finds: [
      "В Самарканде увиделись [side:главы двух государств].",
      "[side:Владимир Путин и Си Цзиньпин] встретились в Самарканде.",
    ],
    ignores: ["В Самарканде увидели много гостей."],
  }),
  rule({
    id: "ru.meeting.receive",
    about: "A принял B.",
    when: sequence(
      subject("host", holder),
      gap(6, clauseEnd),
      anchor(word(past("принять", "принимать"), present("принимать"), "примет", "примут")),
      gap(4, either(clauseEnd, word("участие", "решение", "во"))),
      slot("guest", object),
    ),
    says: { type: "meeting" },
    finds: ["[host:Си Цзиньпин] принял в Пекине [guest:Михаила Мишустина]."],
    ignores: ["Си Цзиньпин принял решение."],
  }),
  rule({
    id: "ru.meeting.received-by",
    about: "B принял A: the guest in the accusative first.",
    when: sequence(
      slot("guest", object),
      gap(4, clauseEnd),
      anchor(word(past("принять", "принимать"), "примет", "примут")),
      gap(3, clauseEnd),
      slot("host", acting),
    ),
    says: { type: "meeting" },
    finds: ["В тот же день [guest:Николая Патрушева] принял [host:председатель КНР Си Цзиньпин]."],
    ignores: ["Закон принял Си Цзиньпин."],
  }),
];
