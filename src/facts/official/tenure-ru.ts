/** How Russian reports tell by a verb which post somebody holds, held or takes up. */
import { adjective, future, passive, past, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, list, mention, optional, sequence, slot, type Words, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { OfficialSays } from "./index.js";
import { behindPost } from "./owner-ru.js";

const nominative = slot("name", mention("name", ["nom"]));
const pronoun = slot("who", word("он", "она"));
const who = either(nominative, pronoun);
const led = slot("body", mention(["term:body", "term:place"], ["acc"]));
const ruled = slot("body", mention(["term:body", "term:place"], ["ins"]));
const aside = optional(word("("), gap(4, stop), word(")"));
const heads = list(sequence(nominative, aside), word(",", "и"), 4);
const clause = either(clauseEnd, mention("name"));
const post = (one: "ins" | "gen") => sequence(anchor(slot("post", mention("term:post", [one]))), behindPost);

const heading = present("возглавлять");
const headed = past("возглавлять");
const tookOver = [past("возглавить"), future("возглавить")];
const being = [past("быть", "являться", "работать", "служить", "оставаться"), "будучи"];
const becoming = [
  past("стать"),
  future("стать"),
  passive("назначить", "избрать", "утвердить"),
  "остается",
  "является",
  "назначенный",
  "назначенная",
  "избранный",
];

function byVerb(
  id: string,
  about: string,
  verbs: Words,
  wording: string,
  status: "current" | "former",
  example: readonly [string, string],
): readonly Rule<OfficialSays>[] {
  const object = wording === "глава" ? led : ruled;
  return [
    rule({
      id: `ru.tenure.${id}`,
      about,
      when: sequence(who, gap(5, clause), anchor(word(verbs)), gap(1, stop), object),
      says: { status, post: wording },
      finds: [`[name:Дмитрий Рогозин] ${example[0]} [body:${example[1]}] с мая.`],
      ignores: [`Он ${example[0]} кружок.`],
    }),
    rule({
      id: `ru.tenure.${id}-by`,
      about: `${about.slice(0, -1)}, the body first.`,
      when: sequence(object, gap(5, clause), anchor(word(verbs)), gap(2, clause), heads),
      says: { status, post: wording },
      finds: [`[body:${example[1]}] с мая ${example[0]} [name:Дмитрий Рогозин].`],
      ignores: [`Кружок с мая ${example[0]} Дмитрий Рогозин.`],
    }),
  ];
}

export const rules: readonly Rule<OfficialSays>[] = [
  ...byVerb("heads", "«Возглавляет».", [heading, tookOver], "глава", "current", ["возглавляет", "Роскосмос"]),
  ...byVerb("headed", "«Возглавлял».", headed, "глава", "former", ["возглавлял", "Роскосмос"]),
  ...byVerb("leads", "«Руководит».", present("руководить"), "руководитель", "current", ["руководит", "Роскосмосом"]),
  ...byVerb("led", "«Руководил».", past("руководить"), "руководитель", "former", ["руководил", "Роскосмосом"]),
  rule({
    id: "ru.tenure.heading",
    about: "«Алексей Миллер, возглавляющий „Газпром“».",
    when: sequence(
      slot("name", mention("name")),
      word(","),
      anchor(word(adjective("возглавляющий"))),
      gap(1, stop),
      led,
      optional(word("»", '"')),
    ),
    says: { post: "глава" },
    finds: ["[name:Дмитрий Рогозин], возглавляющий [body:Роскосмос], уехал."],
    ignores: ["Дмитрий Рогозин, возглавляющий кружок, уехал."],
  }),
  rule({
    id: "ru.tenure.led-later",
    about: "«… был советником, затем руководил департаментом»: the subject stands before another verb.",
    when: sequence(who, gap(16, either(stop, mention("name"))), anchor(word(past("руководить"))), gap(1, stop), ruled),
    says: { status: "former", post: "руководитель" },
    finds: ["[name:Дмитрий Рогозин] работал в Москве, затем, после учёбы, руководил [body:Роскосмосом]."],
    ignores: ["Дмитрий Рогозин работал в Москве. Затем руководил Роскосмосом Иван Петров."],
  }),
  rule({
    id: "ru.tenure.was",
    about: "«Был послом», «являлся министром»: over.",
    when: sequence(who, gap(3, clause), word(being), gap(2, clause), post("ins")),
    says: { status: "former" },
    finds: [
      "[name:Игорь Моргулов] был [post:заместителем министра иностранных дел].",
      "Раньше [who:он] был [post:послом] [body:России] в [abroad:Китае].",
    ],
    ignores: ["Игорь Моргулов был гостем."],
  }),
  rule({
    id: "ru.tenure.became",
    about: "«Стал послом», «назначен министром».",
    when: sequence(who, gap(4, clause), word(becoming), gap(4, clause), post("ins")),
    says: {},
    finds: ["[name:Игорь Моргулов] стал [post:послом] [body:России] в [abroad:Китае]."],
    ignores: ["Игорь Моргулов стал гостем."],
  }),
  rule({
    id: "ru.tenure.post-first",
    about: "«Заместителем министра он стал в 2011 году».",
    when: sequence(
      anchor(slot("post", mention("term:post", ["ins"]))),
      behindPost,
      gap(2, clauseEnd),
      who,
      gap(2, clauseEnd),
      word(becoming, being),
    ),
    says: {},
    finds: ["[post:Заместителем министра] [who:он] стал в 2011 году."],
    ignores: ["Гостем он стал в 2011 году."],
  }),
  rule({
    id: "ru.tenure.post-made",
    about: "«Генконсулом назначен Янь Вэньбинь»: the post before the verb, the name behind.",
    when: sequence(
      anchor(slot("post", mention("term:post", ["ins"]))),
      behindPost,
      gap(2, clauseEnd),
      word(becoming),
      gap(2, clauseEnd),
      nominative,
    ),
    says: {},
    finds: ["[post:Послом] [body:России] стал [name:Игорь Моргулов]."],
    ignores: ["Гостем стал Игорь Моргулов."],
  }),
  rule({
    id: "ru.tenure.released",
    about: "«Освободил его от должности посла»: over.",
    when: sequence(
      word(past("освободить", "уволить", "отстранить"), passive("освободить", "уволить", "отстранить")),
      gap(2, clauseEnd),
      either(slot("name", mention("name")), slot("whom", word("его", "ее"))),
      gap(1, clauseEnd),
      word("от", "с"),
      word("должности", "поста", "обязанностей"),
      post("gen"),
    ),
    says: { status: "former" },
    finds: ["Президент освободил [name:Андрея Денисова] от должности [post:посла] [body:России]."],
    ignores: ["Президент освободил Андрея Денисова от налога."],
  }),
  rule({
    id: "ru.tenure.and-released",
    about: "«…, а Андрея Денисова — от должности посла»: the verb stands before.",
    when: sequence(
      word("а", "и"),
      slot("name", mention("name", ["acc", "gen"])),
      optional(word("—", "–", "-")),
      word("от", "с"),
      word("должности", "поста"),
      post("gen"),
    ),
    says: { status: "former" },
    finds: ["Указом освобождён министр, а [name:Андрея Денисова] — от должности [post:посла]."],
    ignores: ["Указом освобождён министр, а Андрея Денисова — от налога."],
  }),
  rule({
    id: "ru.tenure.occupying",
    about: "«Занимавшим тогда пост секретаря».",
    when: sequence(
      slot("name", mention("name")),
      optional(word(",")),
      gap(1, stop),
      word(adjective("занимавший"), past("занимать", "покинуть")),
      gap(2, clauseEnd),
      word("пост", "должность"),
      post("gen"),
    ),
    says: { status: "former" },
    finds: ["Переговоры шли с [name:Мэн Цзяньчжу], занимавшим тогда пост [post:секретаря]."],
    ignores: ["Переговоры шли с Мэн Цзяньчжу, занимавшим место секретаря."],
  }),
  rule({
    id: "ru.tenure.holds",
    about: "«Занимает пост», «вступил в должность», «приступил к обязанностям посла».",
    when: sequence(
      who,
      gap(4, clause),
      word(present("занимать"), past("занять", "вступить", "приступить"), "занял"),
      gap(4, clause),
      word("пост", "должность", "обязанностей", "обязанностям"),
      post("gen"),
    ),
    says: {},
    finds: ["[name:Иван Петров] занимает пост [post:ректора] с мая."],
    ignores: ["Иван Петров занимает место ректора с мая."],
  }),
  rule({
    id: "ru.tenure.appointed",
    about: "«Назначил Ивана Петрова послом».",
    when: sequence(
      word(past("назначить", "утвердить", "избрать"), future("назначить")),
      gap(3, clauseEnd),
      slot("name", mention("name", ["acc", "gen"])),
      gap(1, stop),
      post("ins"),
    ),
    says: {},
    finds: ["Президент назначил [name:Ивана Петрова] [post:послом] [body:России]."],
    ignores: ["Президент назначил Ивана Петрова гостем."],
  }),
];
