/** How Russian reports name officials: post, whose it is in the genitive, name in the case of the post; or name, then post. */
import { adjective } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { OfficialSays } from "./index.js";

const nothing = sequence();
const post = mention("term:post");
/** «заместитель министра»: the second stands in the genitive. */
const posts = either(sequence(post, mention("term:post", ["gen"])), post);
const name = mention("name");
const names = list(slot("name", name), word(",", "и"), 6);
const owned = mention(["term:body", "term:country", "term:place"], ["gen"]);
/** «Министерства транспорта России», «МИД КНР». */
const body = slot("body", list(owned, nothing, 4));
const byAdjective = slot("body", mention(["adjective:country", "adjective:place"]));
/** «посол в Китае», «генеральный консул в Шанхае». */
const abroad = sequence(
  word("в", "на", "при"),
  slot("abroad", mention(["term:country", "term:place", "term:body"], ["prp"])),
);
const status = slot(
  "status",
  either(
    word(adjective("бывший", "прежний", "тогдашний", "нынешний", "действующий", "новый"), "экс"),
    word("врио"),
    sequence(word("и"), optional(word(".")), word("о"), optional(word("."))),
    sequence(
      word(adjective("исполняющий"), adjective("временно"), "исполняющего", "исполняющему", "исполняющим"),
      word("обязанности"),
    ),
  ),
);
const honorific = word("г-н", "г-на", "г-ну", "г-ном", "г-жа", "г-жи", "г-же", "госпожа", "господин", "товарищ");

function held(): readonly Pattern[] {
  return [
    optional(status),
    optional(byAdjective),
    optional(status),
    anchor(slot("post", posts)),
    optional(body),
    optional(abroad),
    optional(body),
  ];
}

export const rules: readonly Rule<OfficialSays>[] = [
  rule({
    id: "ru.official.post-name",
    about: "Post, its body or country in the genitive, name; several names under one post.",
    when: sequence(...held(), optional(honorific), names),
    says: {},
    finds: [
      "[post:Президент] [body:России] [name:Владимир Путин] прибыл в Пекин.",
      "Его встретил [post:начальник] [body:Харбинской таможни] [name:Ван Сун].",
      "[post:Посол] [body:России] в [abroad:Китае] [name:Игорь Моргулов] выступил с речью.",
      "Об этом сообщил [body:российский] [post:премьер] [name:Михаил Мишустин].",
    ],
    ignores: ["Начальник таможни сообщил журналистам.", "Путин прибыл в Пекин."],
  }),
  rule({
    id: "ru.official.name-post",
    about: "Name, comma or dash, post with its owner: an apposition.",
    when: sequence(slot("name", name), word(",", "—", "–", "("), ...held(), absent(name)),
    says: {},
    finds: ["[name:Игорь Моргулов], [post:посол] [body:России] в [abroad:Китае], выступил с речью."],
    ignores: ["Игорь Моргулов, выступивший с речью, уехал."],
  }),
  rule({
    id: "ru.official.post-name-far",
    about: "Words of the body that no glossary knows stand between post and name.",
    when: sequence(
      ...held(),
      gap(
        7,
        either(
          word(",", ".", ";", ":", "—", "(", ")", "и", "что", "в", "на", "с", "о", "к"),
          mention(["term:post", "date"]),
        ),
      ),
      names,
    ),
    says: {},
    finds: ["Прибыл [post:начальник] отдела оформления [name:Иван Петров]."],
    ignores: ["Начальник отдела сказал, что Иван Петров уехал."],
  }),
];
