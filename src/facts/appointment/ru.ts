/** How Russian reports tell of appointments, releases and takings of office. */
import { future, passive, past, present } from "../../languages/ru/inflect.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { AppointmentSays } from "./index.js";

const name = mention("name");
/** Between a person and the verb no other person stands, and no other clause. */
const between = either(clauseEnd, name);
const subject = slot("head", mention("name", ["nom"]));
const object = slot("head", mention("name", ["acc", "gen"]));
const post = (one: "ins" | "gen") => slot("post", mention("term:post", [one]));
/** «на должность посла», «на пост начальника». */
const toOffice = sequence(word("на"), word("должность", "пост"), gap(2, stop), post("gen"));
const asHolder = either(sequence(gap(4, between), post("ins")), sequence(gap(2, between), toOffice));
const fromOffice = sequence(
  word("от", "с"),
  optional(word("занимаемой", "своей", "этой")),
  word("должности", "поста", "обязанностей"),
);
const instead = optional(
  gap(9, between),
  either(sequence(word("вместо")), sequence(optional(word(",")), word("сменив", "сменивший", "сменившая"))),
  gap(4, between),
  slot("previous", name),
);
/** Acts by which officials are appointed. */
const decree = word(
  ...["указ", "указа", "указом", "указы", "указами", "распоряжение", "распоряжения", "распоряжением", "приказ"],
  ...["приказом", "постановление", "постановлением"],
);
const ordered = sequence(
  absent(word("проект")),
  either(decree, mention(["term:act"])),
  gap(9, either(stop, word("проект"))),
);

const appointed = passive("назначить");
const released = passive("освободить", "отстранить", "уволить");

export const rules: readonly Rule<AppointmentSays>[] = [
  rule({
    id: "ru.appointment.appointed",
    about: "«N назначен послом», «N назначен на должность посла».",
    when: sequence(subject, gap(8, between), anchor(word(appointed)), asHolder, instead),
    says: { type: "appointment", kind: "appointed" },
    finds: [
      "[head:Игорь Моргулов] указом президента назначен [post:послом] России в Китае.",
      "[head:Иван Петров] назначен на должность [post:начальника] Уссурийской таможни вместо [previous:Петра Иванова].",
    ],
    ignores: ["Игорь Моргулов назначен ответственным.", "Встреча назначена на май."],
  }),
  rule({
    id: "ru.appointment.post-first",
    about: "«Послом назначен N»: the post before the verb.",
    when: sequence(post("ins"), gap(9, between), anchor(word(appointed)), gap(4, between), subject, instead),
    says: { type: "appointment", kind: "appointed" },
    finds: ["[post:Послом] России в Китае назначен [head:Игорь Моргулов] вместо [previous:Андрея Денисова]."],
    ignores: ["Ответственным назначен Игорь Моргулов."],
  }),
  rule({
    id: "ru.appointment.appoint",
    about: "«Президент назначил N послом».",
    when: sequence(
      anchor(word(past("назначить"), future("назначить"), present("назначать"))),
      gap(4, between),
      object,
      asHolder,
      instead,
    ),
    says: { type: "appointment", kind: "appointed" },
    finds: ["Президент назначил [head:Ивана Петрова] [post:послом] России."],
    ignores: ["Президент назначил Ивана Петрова ответственным."],
  }),
  rule({
    id: "ru.appointment.appoint-post-first",
    about: "«Назначил новым послом в Китае N»: the post before the person.",
    when: sequence(
      anchor(word(past("назначить"), future("назначить"), present("назначать"))),
      gap(3, between),
      post("ins"),
      gap(8, between),
      object,
      instead,
    ),
    says: { type: "appointment", kind: "appointed" },
    finds: ["Президент назначил новым [post:послом] России в Китае [head:Игоря Моргулова]."],
    ignores: ["Президент назначил новым гостем Игоря Моргулова."],
  }),
  rule({
    id: "ru.appointment.decree",
    about: "«Указ о назначении N послом»; the post may have been said before.",
    when: sequence(
      ordered,
      word("о", "об"),
      anchor(either(word("назначении"), mention("event.appointment"))),
      gap(2, between),
      object,
      optional(asHolder),
    ),
    says: { type: "appointment", kind: "appointed" },
    finds: [
      "Указ президента о назначении [head:Игоря Моргулова] [post:послом] опубликован.",
      "Президент подписал указ о назначении [head:Игоря Моргулова].",
    ],
    ignores: ["Вопрос о назначении Игоря Моргулова обсуждают.", "Проект указа о назначении Игоря Моргулова готов."],
  }),
  rule({
    id: "ru.appointment.released",
    about: "«N освобождён от должности посла».",
    when: sequence(
      subject,
      gap(8, between),
      anchor(word(released)),
      gap(3, between),
      fromOffice,
      gap(3, between),
      post("gen"),
    ),
    says: { type: "appointment", kind: "released" },
    finds: ["[head:Андрей Денисов] освобождён от должности [post:посла] России в Китае."],
    ignores: ["Андрей Денисов освобождён от налога."],
  }),
  rule({
    id: "ru.appointment.release",
    about: "«Президент освободил N от должности посла».",
    when: sequence(
      anchor(word(past("освободить", "отстранить", "уволить"))),
      gap(2, between),
      object,
      gap(2, between),
      fromOffice,
      gap(3, between),
      post("gen"),
    ),
    says: { type: "appointment", kind: "released" },
    finds: ["Президент освободил [head:Андрея Денисова] от должности [post:посла] России."],
    ignores: ["Президент освободил Андрея Денисова от налога."],
  }),
  rule({
    id: "ru.appointment.release-post-first",
    about: "«Освободил от должности посла N»: the post before the person.",
    when: sequence(
      anchor(word(past("освободить", "отстранить", "уволить"))),
      gap(2, between),
      fromOffice,
      gap(3, between),
      post("gen"),
      gap(6, between),
      object,
    ),
    says: { type: "appointment", kind: "released" },
    finds: ["Президент освободил от должности [post:посла] России в Китае [head:Андрея Денисова]."],
    ignores: ["Президент освободил от налога посла Андрея Денисова."],
  }),
  rule({
    id: "ru.appointment.and-released",
    about: "«…, а N — от должности посла»: the verb was said before.",
    when: sequence(
      word("а", "и"),
      object,
      optional(word("—", "–", "-")),
      word("от", "с"),
      anchor(word("должности", "поста", "обязанностей")),
      gap(3, between),
      post("gen"),
    ),
    says: { type: "appointment", kind: "released" },
    finds: ["Указом освобождён министр, а [head:Андрея Денисова] — от должности [post:посла]."],
    ignores: ["Указом освобождён министр, а Андрея Денисова — от налога."],
  }),
  rule({
    id: "ru.appointment.release-decree",
    about: "«Указ об освобождении N от должности посла».",
    when: sequence(
      ordered,
      word("о", "об"),
      anchor(word("освобождении", "отставке")),
      gap(2, between),
      object,
      gap(2, between),
      fromOffice,
      gap(3, between),
      post("gen"),
    ),
    says: { type: "appointment", kind: "released" },
    finds: ["Подписан указ об освобождении [head:Андрея Денисова] от обязанностей [post:посла]."],
    ignores: ["Вопрос об освобождении Андрея Денисова от обязанностей посла не стоит."],
  }),
  rule({
    id: "ru.appointment.took-office",
    about: "«N вступил в должность», «приступил к исполнению обязанностей».",
    when: sequence(
      subject,
      gap(14, either(clauseEnd, mention("name", ["nom"]))),
      anchor(word(past("вступить", "приступить"), future("вступить", "приступить"))),
      gap(2, between),
      either(
        sequence(word("в"), word("должность")),
        sequence(word("к"), gap(2, between), word("обязанностям", "обязанностей")),
      ),
      optional(gap(1, between), post("gen")),
    ),
    says: { type: "appointment", kind: "took_office" },
    finds: [
      "Посол России [head:Игорь Моргулов] 20 октября прибыл в Пекин и приступил к исполнению обязанностей.",
      "[head:Иван Петров] вступил в должность [post:начальника] таможни.",
    ],
    ignores: ["Игорь Моргулов приступил к осмотру выставки."],
  }),
  rule({
    id: "ru.appointment.started-work",
    about: "«Посол N приступил к работе»: only of who is told with a post.",
    when: sequence(
      mention("term:post", ["nom"]),
      gap(5, either(clauseEnd, name)),
      subject,
      gap(8, between),
      anchor(word(past("приступить"))),
      word("к"),
      word("работе"),
    ),
    says: { type: "appointment", kind: "took_office" },
    finds: ["Посол России [head:Игорь Моргулов] приступил к работе в Пекине."],
    ignores: ["Игорь Моргулов приступил к работе над книгой."],
  }),
];
