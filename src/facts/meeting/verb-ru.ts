/** How Russian reports tell of meetings and calls by the verb: met, received, talked. */
import { past, perfective, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import {
  acting,
  along,
  clauseEnd,
  holder,
  object,
  partner,
  people,
  sidesLed,
  stop,
  subject,
  where,
} from "../event-ru.js";

const speaking = word(
  perfective("побеседовать", "поговорить", "переговорить"),
  past("беседовать", "говорить", "разговаривать"),
  present("беседовать"),
);

export const verbRules: readonly Rule<EventSays>[] = [
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
      anchor(word(perfective("встретиться", "увидеться"), present("встречаться"), past("встречаться", "видеться"))),
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
    id: "ru.meeting.sides-led",
    about: "«Российскую делегацию возглавил A, китайскую — B»: who was at what the text spoke of last.",
    when: sidesLed,
    says: { type: "meeting", joins: "only" },
    finds: ["[delegation:Российскую делегацию] возглавил [member:Юрий Ладыгин], китайскую — [member:Ван Сун]."],
    ignores: ["Компанию возглавил Юрий Ладыгин."],
  }),
  rule({
    id: "ru.meeting.saw",
    about: "They met: both in one subject, before the verb or behind.",
    when: sequence(
      optional(slot("side", acting), gap(8, clauseEnd)),
      anchor(word("встретились", "увиделись", "виделись", "встретятся", "встречаются", "побеседовали", "созвонились")),
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
