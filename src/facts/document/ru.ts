/** How Russian reports write documents: a type, what it is about («меморандум о сотрудничестве в сфере …»), or a title in «…». */

import { isParticiple, isPredicate } from "../../languages/ru/finite.js";
import { adjective } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import {
  absent,
  anchor,
  either,
  gap,
  isItem,
  list,
  mention,
  oneOf,
  optional,
  sequence,
  slot,
  word,
} from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { Item } from "../../model/mention.js";

const nothing = sequence();
const types = ["document.type", "document.title"];
const ahead = (part: Pattern) => absent(absent(part));

/** Words that no description goes on with, whatever their form. */
const outside = new Set(
  (
    "который которая которое которые которого которой которых котором что а но однако также где когда чтобы если хотя после перед они он она оно " +
    "не ни нет пока уже еще ещё лишь только вчера сегодня завтра ранее позже затем тогда потом официально впервые вместе совместно стороны стороной " +
    "сторонами это этот эта этого этой этом был была было были будет будут есть же ли бы сообщает сообщил передает из-за здесь тем там так как " +
    "путем ходе время рамках присутствии случаю итогам результатам словам данным мнению обещано обещана обещан практически при свой свою своим своих свои оба обе одновременно также тоже наконец недавно вновь снова сразу и или о об обо по в во на с со к ко до от для из между у за под над про без через"
  ).split(" "),
);

function hasCase(item: Item, cases: readonly string[]): boolean {
  const { mention: one } = item;
  const forms = one.kind === "term" ? one.readings.flatMap((reading) => reading.forms) : [];
  return forms.length === 0 || forms.some((form) => cases.includes(form.case));
}

/** Endings of the genitive that are not those of a feminine nominative too. */
const _genitive = /(?:[ыи]|ов|ев|ей|ий|ой|ого|его|их|ых|ства|ния|тия|кта|нта|рта|аза|ара|ора|ома|ода|оза|йна|яса)$/u;

function isType({ mention: one }: Item): boolean {
  return (
    one.kind === "term" &&
    one.readings.some(({ id }) => id?.startsWith("document.type.") || id?.startsWith("document.title."))
  );
}

/** A noun or adjective inside a description: never in the nominative alone, never a verb. */
const inner: Pattern = isItem("description", (item) => {
  const { mention: one, word: text } = item;
  if (one.kind === "word") return /^[а-я][а-я-]+$/u.test(text) && !outside.has(text) && !isPredicate(text);
  // Another document begins a name of its own: «соглашение о транзите и план действий».
  if (isType(item)) return !hasCase(item, ["acc"]);
  if (one.kind === "term")
    return one.readings[0]?.category !== "leaders" && hasCase(item, ["gen", "dat", "acc", "ins", "prp"]);
  return one.kind === "title" && !one.head;
});
const quantity = mention("quantity");
const date = mention("date");
const year = isItem("years", ({ mention: one }) => one.kind === "date" && /^\d{4}(?:\/\d{4})?$/u.test(one.value));
const event = mention(["term:event"]);

/** What follows «в», «на», «по» and tells when, where or how the act was done, and not what the document is about. */
const circumstance = either(
  date,
  event,
  word(
    "ходе",
    "время",
    "рамках",
    "результате",
    "присутствии",
    "связи",
    "соответствии",
    "этот",
    "том",
    "тот",
    "день",
    "городе",
    "столице",
    "итогам",
    "результатам",
    "случаю",
    "словам",
    "данным",
    "мнению",
    "окончании",
    "завершении",
    "полях",
    "уровне",
    "качестве",
    "дальнейшем",
    "пользу",
    "начале",
    "конце",
    "середине",
    "свою",
    "понедельник",
    "вторник",
    "среду",
    "четверг",
    "пятницу",
    "субботу",
    "воскресенье",
    "приветствии",
    "общей",
    "частности",
    "том числе",
    "числе",
    "настоящее",
  ),
  isItem(
    "place",
    ({ mention: one }) =>
      one.kind === "term" &&
      one.readings.some(
        ({ category, id, forms, as }) =>
          as === "noun" &&
          (category === "place" || category === "country") &&
          !/^place\.(?:area|world|region|province)/u.test(id ?? "") &&
          (forms.length === 0 || forms.some((form) => form.case === "prp")),
      ),
  ),
);
const adverbial = mention(["level.video"]);

const about = word("о", "об", "обо");
const nouns = list(inner, nothing, 8);
const joined: Pattern = sequence(
  word("и", "или"),
  absent(word("его", "ее", "их")),
  optional(either(about, word("по", "к", "ко", "для"))),
  nouns,
);
/** «… терроризмом, сепаратизмом и экстремизмом»: a comma goes on only where an «и» closes the row. */
const row: Pattern = sequence(
  word(","),
  absent(isItem("participle", ({ word: text }) => isParticiple(text))),
  inner,
  ahead(
    sequence(
      gap(
        5,
        either(
          word(".", ";", ":", "(", "—", "который"),
          isItem("verb", ({ word: text, mention: one }) => one.kind === "word" && isPredicate(text)),
        ),
      ),
      word("и"),
      inner,
    ),
  ),
  optional(nouns),
);
const ofWhat = either(
  sequence(
    isItem(
      "genitive",
      ({ mention: one, word: text }) =>
        one.kind === "word" && /(?:ого|его|ой|ых|их)$/u.test(text) && !outside.has(text) && !isParticiple(text),
    ),
    list(inner, nothing, 8),
  ),
  isItem(
    "thing",
    (item) =>
      item.mention.kind === "term" &&
      item.mention.readings.every(({ category }) => category === "topic" || category === "generic") &&
      hasCase(item, ["gen"]),
  ),
);
/** Phrases that go on with a description. */
const further: Pattern = either(
  nouns,
  joined,
  row,
  sequence(about, nouns),
  sequence(word("между"), inner),
  sequence(
    word("в", "во", "на", "по", "к", "ко"),
    absent(circumstance),
    either(inner, sequence(absent(date), quantity)),
  ),
  // «о сооружении в КНР атомной электростанции»: the description goes on in the genitive behind the place.
  sequence(word("в", "во", "на"), mention(["term:place", "term:country"], ["prp"]), ofWhat),
  sequence(word("на", "до"), either(year, quantity)),
  sequence(
    word("с"),
    absent(circumstance),
    absent(mention("group:official")),
    isItem(
      "instrumental",
      (item) =>
        item.mention.kind === "term" && hasCase(item, ["ins"]) && item.mention.readings[0]?.category !== "event",
    ),
  ),
  sequence(word("с"), word("участием")),
  sequence(word("для", "из", "от", "против", "у", "при", "через"), absent(circumstance), inner),
  quantity,
  sequence(word("("), list(either(inner, mention(["term:place", "term:country"])), optional(word(",")), 4), word(")")),
);
/** «протокол об изменении соглашения», «о внесении поправок в договор»: the document it is about is no other fact. */
const amending = sequence(
  about,
  gap(1),
  word(
    "изменении",
    "продлении",
    "дополнении",
    "расторжении",
    "изменений",
    "дополнений",
    "поправок",
    "срока",
    "действия",
  ),
  optional(word("и"), word("дополнений", "дополнении", "поправок")),
  optional(word("срока"), word("действия")),
  optional(word("в", "к")),
  mention(types),
);
/** «строительство двух паромов»: how many, in the genitive. */
const several = isItem(
  "several",
  ({ mention: one, word: text }) =>
    one.kind === "quantity" && /^(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)(?: |$)/u.test(text),
);
const opening: Pattern = either(
  amending,
  several,
  sequence(about, nouns),
  sequence(word("между"), inner),
  sequence(word("по", "в", "на", "к"), absent(circumstance), inner),
  sequence(word("к"), either(mention("title:document"), mention(types))),
  sequence(word("на", "до"), either(year, quantity)),
  sequence(
    word("с"),
    absent(circumstance),
    isItem(
      "instrumental",
      (item) =>
        item.mention.kind === "term" && item.mention.readings[0]?.category !== "event" && hasCase(item, ["ins"]),
    ),
  ),
  sequence(word("с"), word("участием")),
  // The genitive right behind: «план действий», «договор аренды», «протокол 29-го заседания».
  isItem("genitive", (item) => {
    const { mention: one, word: text } = item;
    if (one.kind === "term")
      return one.readings.some(
        ({ forms, category }) => category !== "leaders" && forms.some((form) => form.case === "gen"),
      );
    return (
      one.kind === "word" &&
      /(?:а|я|ы|и|у|ов|ев|ей|ий|ой|ого|его|их|ых|ью|ниц|тек|ств|рм|школ|групп|стран|зон)$/u.test(text) &&
      !outside.has(text) &&
      !isPredicate(text) &&
      !isParticiple(text)
    );
  }),
  sequence(
    isItem("ordinal", ({ word: text }) => /^\d+$/u.test(text)),
    word("-"),
    word("го", "й", "ой", "ого"),
    inner,
  ),
);
const described = sequence(
  absent(adverbial),
  opening,
  optional(list(sequence(absent(adverbial), further), nothing, 16)),
);

/** Adjectives that belong to the name of a document; «этот», «новый» and their like do not. */
const quality = isItem("quality", ({ mention: one, word: text }) => {
  if (one.kind === "term") return one.readings.some(({ as, category }) => as === "adjective" || category === "level");
  if (one.kind === "quantity") return text.includes("летн");
  return one.kind === "word" && (adjectives().has(text) || (relational.test(text) && !evaluative.test(text)));
});
/** «технический», «учредительный», «концессионный»: of what sort it is. */
const relational = /(?:ск|тельн|ционн|сионн|альн)(?:ий|ый|ая|ое|ие|ые|ую|ого|ому|им|ым|ом|ой|их|ых|ими|ыми)$/u;
/** Words that end alike and praise, count or order. */
const evaluative =
  /^(?:историческ|фактическ|практическ|критическ|окончательн|значительн|длительн|замечательн|обязательн|действительн|относительн|последовательн|актуальн|официальн|реальн|уникальн|нынешн|изначальн|первоначальн|дальнейш|гениальн|потенциальн)/u;
const adjectives = oneOf(
  adjective(
    "межправительственный",
    "межгосударственный",
    "межведомственный",
    "двусторонний",
    "трёхсторонний",
    "многосторонний",
    "совместный",
    "рамочный",
    "долгосрочный",
    "среднесрочный",
    "торговый",
    "генеральный",
    "дополнительный",
    "обязывающий",
    "аналогичный",
    "общий",
    "итоговый",
    "политический",
    "пограничный",
    "инвестиционный",
    "кредитный",
    "лицензионный",
    "коммерческий",
    "базовый",
    "основной",
    "секретный",
    "комплексный",
    "всеобъемлющий",
    "взаимный",
    "предварительный",
    "российско-китайский",
    "китайско-российский",
    "советско-китайский",
    "экспортный",
    "газовый",
    "нефтяной",
    "авиационный",
    "таможенный",
    "культурный",
    "мирный",
    "консульский",
    "бессрочный",
    "пятилетний",
    "трёхлетний",
    "десятилетний",
    "тридцатилетний",
    "двадцатилетний",
  ),
);
/** «от 3 сентября 1994 года»; «договор 2001 года». */
const dated = optional(
  either(
    sequence(word("от"), slot("date", date)),
    slot(
      "date",
      isItem("year of the document", ({ mention: one }) => one.kind === "date" && /^\d{4}$/u.test(one.value)),
    ),
  ),
);

/** «102 соглашения», «№ 5 протокола». */
const count = isItem("count", ({ mention: one, word: text }) => one.kind !== "date" && /^\d+$/u.test(text));

export const rules: readonly Rule<null>[] = [
  rule({
    id: "ru.document.described",
    about: "A type, with its adjectives before it and what it is about behind.",
    when: sequence(
      // «подписано 102 соглашения»: a count.
      absent(either(quantity, count)),
      optional(slot("quality", list(quality, nothing, 3))),
      anchor(slot("type", mention(types))),
      optional(slot("about", described)),
      optional(slot("title", mention("title"))),
      dated,
    ),
    says: null,
    finds: [
      "Стороны подписали [type:соглашение] [about:о перевозке грузов] в Москве.",
      "Подписан [type:протокол] [about:29-го заседания комиссии].",
      "Подписан [type:протокол] [about:об изменении соглашения о транзите].",
      "Действует [quality:двустороннее] [type:соглашение] [about:о перевозках] от [date:3 сентября 1994 года].",
    ],
    ignores: ["Стороны провели переговоры."],
  }),
  rule({
    id: "ru.document.titled",
    about: "A title in quotation marks that begins with the type.",
    when: sequence(anchor(slot("title", mention("title:document"))), dated),
    says: null,
    finds: ["Подписана [title:«Программа сотрудничества на 2023–2026 годы»]."],
    ignores: ["Вышла книга «Тихий Дон»."],
  }),
];
