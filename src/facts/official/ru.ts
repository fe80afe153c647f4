/** How Russian reports name officials: post, whose it is in the genitive, name in the case of the post; or name, then post. */
import { isPredicate } from "../../languages/ru/finite.js";
import { adjective, noun } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  either,
  gap,
  isItem,
  list,
  mention,
  mentionBut,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { FormFeatures } from "../../model/mention.js";
import type { OfficialSays } from "./index.js";
import { behindPost, modifier } from "./owner-ru.js";

const nothing = sequence();
/** Ranks of an army: told before a name, but no post. */
const ranks = [
  "post.military.admiral",
  "post.military.army-general",
  "post.military.colonel",
  "post.military.general",
  "post.military.lieutenant-general",
  "post.military.major-general",
  "post.military.rear-admiral",
  "post.military.senior-colonel",
  "post.military.vice-admiral",
];
const post = mentionBut("term:post", ranks);
/** «заместитель министра», «пресс-секретарь российского президента»: the second stands in the genitive. */
const posts = either(
  sequence(post, mention("term:post", ["gen"])),
  sequence(post, mention("adjective:country"), mention("term:post", ["gen"])),
  post,
);
const name = mention("name");
const names = list(slot("name", name), either(word(",", "и"), sequence(word("а"), word("также"))), 6);
const byAdjective = slot("body", mention(["adjective:country", "adjective:place"]));
const status = slot(
  "status",
  either(
    word(adjective("бывший", "прежний", "тогдашний", "нынешний", "действующий", "новый"), "экс"),
    word("врио"),
    sequence(word("и"), optional(word(".")), word("о"), optional(word("."))),
    sequence(optional(word("временно")), word(adjective("исполняющий")), word("обязанности")),
  ),
);
const honorific = either(
  word("г-н", "г-на", "г-ну", "г-ном", "г-жа", "г-жи", "г-же", "госпожа", "господин", "товарищ"),
  // «ректор МГУ академик Садовничий», «генерал полиции»: a degree or rank before the name is no post.
  mention(["post.science.academician", ...ranks]),
  sequence(
    word("генерал", "генерала", "генералу", "генералом"),
    word("полиции", "юстиции", "таможенной"),
    optional(word("службы")),
  ),
);
const before = sequence(optional(status), optional(byAdjective), optional(status));
const separator = either(
  sequence(word(","), optional(word("а")), optional(word("также", "ныне", "одновременно"))),
  word("—", "–", "-", "и"),
);
/** Posts of the same person before the one that stands by the name. */
const earlier = optional(list(sequence(before, slot("post", posts), behindPost), separator, 3), separator);

/** Words for a person that say no post. */
const persons = [
  ...["коллега", "глава"].map((one) => noun(one, "m", true)),
  ...[
    "партнёр",
    "гость",
    "визави",
    "собеседник",
    "дипломат",
    "политик",
    "чиновник",
    "представитель",
    "делегат",
    "участник",
  ].map((one) => noun(one, "m", true)),
];

function held(one: Pattern): readonly Pattern[] {
  return [before, anchor(slot("post", one)), behindPost];
}

const appositions: readonly { readonly of: FormFeatures["case"]; readonly finds: string }[] = [
  { of: "nom", finds: "[name:Игорь Моргулов], [post:посол] [body:России] в [abroad:Китае], выступил с речью." },
  { of: "gen", finds: "Речь [name:Игоря Моргулова], [post:посла] [body:России] в [abroad:Китае], была краткой." },
  { of: "dat", finds: "Слово дали [name:Игорю Моргулову], [post:послу] [body:России] в [abroad:Китае]." },
  { of: "ins", finds: "Речь подготовлена [name:Игорем Моргуловым], [post:послом] [body:России] в [abroad:Китае]." },
];

export const rules: readonly Rule<OfficialSays>[] = [
  rule({
    id: "ru.official.post-name",
    about:
      "Post, its body or country in the genitive, name; several names under one post, several posts before a name.",
    when: sequence(earlier, ...held(posts), optional(word(",")), optional(honorific), names),
    says: { agrees: true },
    finds: [
      "[post:Президент] [body:России] [name:Владимир Путин] прибыл в Пекин.",
      "Его встретил [post:начальник] [body:Харбинской таможни] [name:Ван Сун].",
      "[post:Посол] [body:России] в [abroad:Китае] [name:Игорь Моргулов] выступил с речью.",
      "Об этом сообщил [body:российский] [post:премьер] [name:Михаил Мишустин].",
      "[post:Министр иностранных дел] [body:КНР], [post:секретарь] [body:Совбеза] [name:Ван И] принял гостей.",
      "Приехал [post:полномочный представитель президента РФ] в [abroad:ДФО] [name:Юрий Трутнев].",
      "Прибыл [post:начальник] [body:отдела оформления Уссурийской таможни] [name:Иван Петров].",
      "Прибыл [post:командующий] генерал-лейтенант [name:Иван Петров].",
      "Об этом сказал [post:пресс-секретарь российского президента] [name:Дмитрий Песков].",
    ],
    ignores: ["Начальник таможни сообщил журналистам.", "Путин прибыл в Пекин."],
  }),
  rule({
    id: "ru.official.untitled",
    about: "A word for a person that is no post, and a name: «китайский коллега Ван И». One party, without a post.",
    when: sequence(
      optional(list(modifier, nothing, 3)),
      either(word(persons), mention(ranks)),
      optional(list(either(mention(["term:body", "term:country", "term:place"], ["gen"]), modifier), nothing, 3)),
      anchor(slot("name", name)),
    ),
    says: {},
    finds: [
      "Лавров встретился со своим китайским коллегой [name:Ван И].",
      "Прибыл генерал-полковник [name:Иван Петров].",
    ],
    ignores: ["Лавров встретился с Ван И."],
  }),
  rule({
    id: "ru.official.each",
    about: "A plural post of several bodies, and as many names: each has his own.",
    when: sequence(
      anchor(slot("post", posts)),
      slot("body", mention(["term:country", "term:place", "term:body"], ["gen"])),
      word(",", "и"),
      slot("body", mention(["term:country", "term:place", "term:body"], ["gen"])),
      optional(word(",")),
      slot("name", name),
      word("и"),
      slot("name", name),
    ),
    says: { isEach: true },
    finds: [
      "[post:Министры иностранных дел] [body:РФ] и [body:КНР] [name:Игорь Иванов] и [name:Тан Цзясюань] прибыли.",
    ],
    ignores: ["Министры иностранных дел РФ и КНР прибыли."],
  }),
  ...appositions.map(({ of, finds }) =>
    rule<OfficialSays>({
      id: `ru.official.name-post.${of}`,
      about: "Name, comma or dash, post with its owner in the same case: an apposition.",
      when: sequence(
        slot("name", mention("name", [of])),
        word(",", "—", "–", "("),
        before,
        anchor(
          slot(
            "post",
            either(sequence(mention("term:post", [of]), mention("term:post", ["gen"])), mention("term:post", [of])),
          ),
        ),
        behindPost,
        optional(list(sequence(separator, before, slot("post", mention("term:post", [of])), behindPost), nothing, 2)),
        absent(name),
      ),
      says: {},
      finds: [finds],
      ignores: [
        "Беседуя с Чжан Кэцзянем, главу Роскосмоса он не назвал.",
        "Игорь Моргулов, выступивший с речью, уехал.",
      ],
    }),
  ),
  rule({
    id: "ru.official.post-name-far",
    about: "Words of the body that no glossary knows stand between post and name.",
    when: sequence(
      ...held(posts),
      gap(
        7,
        either(
          word(",", ".", ";", ":", "—", "(", ")", "и", "что", "в", "на", "с", "о", "к"),
          mention(["term:post", "date"]),
          isItem("verb", ({ mention: one, word: text }) => one.kind === "word" && isPredicate(text)),
        ),
      ),
      names,
    ),
    says: {},
    finds: ["Прибыл [post:начальник] смены Пограничного [name:Иван Петров]."],
    ignores: ["Начальник отдела сказал, что Иван Петров уехал."],
  }),
];
