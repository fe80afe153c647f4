/** Posts that acts of appointment and release say, in the orders of words the common rules do not know. */
import { passive, past, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { OfficialSays } from "./index.js";
import { behindPost } from "./owner-ru.js";

const other = either(clauseEnd, mention("name"));
const subject = slot("name", mention("name", ["nom"]));
const object = slot("name", mention("name", ["acc", "gen"]));
const post = (one: "ins" | "gen") => sequence(anchor(slot("post", mention("term:post", [one]))), behindPost);
const byAdjective = optional(slot("body", mention(["adjective:country", "adjective:place"])));
/** «российским послом», «заместителем главы Минобороны»: the second post stands in the genitive. */
const posts = (one: "ins" | "gen") =>
  sequence(
    byAdjective,
    anchor(slot("post", sequence(mention("term:post", [one]), optional(mention("term:post", ["gen"]))))),
    behindPost,
  );
const office = sequence(
  word("от", "с", "на"),
  optional(word("занимаемой", "своей")),
  word("должности", "поста", "обязанностей", "должность", "пост"),
  gap(3, either(stop, mention("name"))),
);
const appointing = word(past("назначить"), present("назначать"));
const appointed = word(passive("назначить"));
const releasing = word(past("освободить", "уволить", "отстранить"));
const released = word(passive("освободить", "уволить", "отстранить"));

export const rules: readonly Rule<OfficialSays>[] = [
  rule({
    id: "ru.tenure.appointed-post-first",
    about: "«Послом России в Китае назначен N».",
    when: sequence(posts("ins"), gap(3, other), appointed, gap(4, other), subject),
    says: {},
    finds: ["[post:Послом] [body:России] в [abroad:Китае] назначен [name:Игорь Моргулов]."],
    ignores: ["Послом России в Китае работал Игорь Моргулов."],
  }),
  rule({
    id: "ru.tenure.appointing-post-first",
    about: "«Президент назначил новым послом России в Китае N».",
    when: sequence(appointing, gap(3, other), posts("ins"), gap(6, other), object),
    says: {},
    finds: ["Президент назначил новым [post:послом] [body:России] в [abroad:Китае] [name:Игоря Моргулова]."],
    ignores: ["Президент встретился с послом России в Китае."],
  }),
  rule({
    id: "ru.tenure.appointed-to",
    about: "«N назначен на должность начальника таможни».",
    when: sequence(subject, gap(8, other), appointed, gap(2, other), office, post("gen")),
    says: {},
    finds: ["[name:Иван Петров] назначен на должность [post:начальника] [body:Уссурийской таможни]."],
    ignores: ["Иван Петров назначен на должность сторожа."],
  }),
  rule({
    id: "ru.tenure.appointing-to",
    about: "«Назначил N на должность начальника таможни».",
    when: sequence(appointing, gap(4, other), object, gap(2, other), office, post("gen")),
    says: {},
    finds: ["Президент назначил [name:Ивана Петрова] на должность [post:посла] [body:России] в [abroad:Китае]."],
    ignores: ["Президент назначил Ивана Петрова на должность сторожа."],
  }),
  rule({
    id: "ru.tenure.decree-appoints",
    about: "«Указ о назначении N послом».",
    when: sequence(word("о"), word("назначении"), gap(2, other), object, gap(2, other), posts("ins")),
    says: {},
    finds: ["Указ о назначении [name:Игоря Моргулова] [post:послом] [body:России] в [abroad:Китае] опубликован."],
    ignores: ["Указ о назначении Игоря Моргулова опубликован."],
  }),
  rule({
    id: "ru.tenure.released-passive",
    about: "«N освобождён от должности посла»: over.",
    when: sequence(subject, gap(8, other), released, gap(3, other), office, post("gen")),
    says: { status: "former" },
    finds: ["[name:Андрей Денисов] освобождён от должности [post:посла] [body:России] в [abroad:Китае]."],
    ignores: ["Андрей Денисов освобождён от налога."],
  }),
  rule({
    id: "ru.tenure.decree-releases",
    about: "«Указ об освобождении N от обязанностей посла»: over.",
    when: sequence(word("об"), word("освобождении"), gap(2, other), object, gap(2, other), office, posts("gen")),
    says: { status: "former" },
    finds: ["Подписан указ об освобождении [name:Андрея Денисова] от обязанностей [post:посла] [body:России]."],
    ignores: ["Подписан указ об освобождении Андрея Денисова от налога."],
  }),
  rule({
    id: "ru.tenure.releasing-post-first",
    about: "«Освободил от должности посла России в Китае N»: over.",
    when: sequence(releasing, gap(2, other), office, posts("gen"), gap(3, other), object),
    says: { status: "former" },
    finds: ["Президент освободил от должности [post:посла] [body:России] в [abroad:Китае] [name:Андрея Денисова]."],
    ignores: ["Президент освободил от налога Андрея Денисова."],
  }),
];
