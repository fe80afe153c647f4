/** Pieces that the Russian rules of all events share: who, with whom, what an event noun is. Knows no kind of event. */
import { isPredicate } from "../languages/ru/finite.js";
import { future, past, perfective, present } from "../languages/ru/inflect.js";
import type { Pattern } from "../match/pattern.js";
import {
  absent,
  anchor,
  edge,
  either,
  gap,
  isItem,
  list,
  mention,
  optional,
  sequence,
  slot,
  word,
} from "../match/pattern.js";
import type { FormFeatures } from "../model/mention.js";

export const stop = word(".", ";", "!", "?");
/** A stop, or a comma behind which another clause begins. */
export const clauseEnd = either(
  stop,
  sequence(
    word(","),
    word("а", "но", "что", "который", "которая", "которое", "которые", "где", "когда", "чтобы", "если"),
  ),
);
export const along = word("с", "со");

const joint = either(
  word(",", "и"),
  sequence(word(","), word("и")),
  sequence(optional(word(",")), word("а"), word("также")),
);
const groups = ["group:official", "group:delegation", "name"];
const named = ["term:body", "term:country"];
const leaders = mention("term:leaders", ["nom"]);
/** «глава МИД», «посол»: one whom the article has named before. */
const office = sequence(
  isItem(
    "office",
    ({ mention: one }) =>
      one.kind === "term" &&
      one.readings.some(
        ({ category, forms }) =>
          category === "post" && forms.some((form) => form.case === "nom" && form.number === "sg"),
      ),
  ),
  optional(mention(named, ["gen"])),
);
const plural = word(
  "стороны",
  "премьеры",
  "президенты",
  "министры",
  "лидеры",
  "руководители",
  "собеседники",
  "дипломаты",
  "политики",
  "он",
  "она",
  "они",
);

/** «главы ведомств», «главы делегаций»; «главы» alone may be of one. */
const heads = sequence(word("главы"), word("делегаций", "ведомств", "двух", "обоих", "обеих", "мид"));
const actor = either(heads, mention(groups, ["nom"]), mention(named, ["nom"]), leaders, plural);
/** Who acts: in the nominative, or a delegation led by somebody. */
export const acting = list(actor, joint, 8);
/** The same, but no bare country or body. */
export const people = list(either(heads, mention(groups, ["nom"]), leaders, plural), joint, 8);
/** Two or more who act together. */
export const actors = sequence(actor, joint, list(actor, joint, 7));
const someone = either(heads, mention(groups, ["nom"]), leaders, plural);
/** What a country or body that acts stands behind; «по приглашению Министерства КНР» has none. */
const beginning = either(
  edge,
  mention("date"),
  word(
    ...[",", "а", "но", "что", "—", "–", "-", ".", ":", "»", "«", '"', "также", "ранее", "затем", "сейчас"],
    ...["пока", "уже", "однако", "напомним", "где", "когда", "недавно", "накануне", "сегодня", "вчера", "ныне"],
  ),
);
const prepositions = word("в", "во", "на", "из", "с", "со", "к", "ко", "по", "о", "об", "для", "до", "от", "через");
/** Who acts, before the verb: «… в Китай провёл» has no China that acts, «глава МВД прибыл» no ministry. */
export function subject(name: string, who: Pattern = acting): Pattern {
  return either(
    sequence(absent(either(prepositions, mention("term:post"))), slot(name, list(someone, joint, 8))),
    sequence(beginning, slot(name, who)),
  );
}
/** A verb between two things that would else belong together. */
export const predicate = isItem("verb", ({ mention: one, word: text }) => one.kind === "word" && isPredicate(text));
/** Whose it is: «переговоры Путина и Си Цзиньпина», «встреча министров обороны России и Китая». */
export const owning = list(either(mention(groups, ["gen"]), mention(named, ["gen"])), joint, 8);
/** «с властями провинции»: the territory or body they speak for. */
const authorities = sequence(
  word("властями", "руководством", "правительством", "администрацией", "представителями"),
  mention(["term:body", "term:country", "term:place"], ["gen"]),
);
/** With whom: in the instrumental. */
export const partner = list(
  either(
    authorities,
    mention(groups, ["ins"]),
    mention(named, ["ins"]),
    sequence(optional(mention("adjective:country")), word("гостем", "ним", "ней")),
  ),
  either(joint, along),
  8,
);
/** With which person, and no body or country. */
export const someoneElse = list(mention(groups, ["ins"]), either(joint, along), 8);
export const object = either(list(mention(groups, ["acc", "gen"]), joint, 6), word("его", "ее", "гостя", "гостью"));
export const holder = either(list(either(actor, office), joint, 8), office);
/** «…, где встретился»: what is told goes on with the same subject. */
export const where = optional(word(","), word("где", "после", "и"), gap(4, clauseEnd));

/** Who was there too. */
export const attending = either(
  word(
    past("участвовать", "присутствовать"),
    present("участвовать", "присутствовать"),
    future("присутствовать"),
    "участвовать",
    "присутствовать",
  ),
  sequence(word(perfective("принять"), present("принимать")), gap(1, clauseEnd), word("участие")),
);

/** «Российскую делегацию возглавил A, китайскую — B», «китайскую сторону представлял B». */
export const sidesLed = sequence(
  either(
    slot("delegation", mention("group:delegation")),
    sequence(mention("adjective:country"), word("сторону", "часть")),
  ),
  gap(3, clauseEnd),
  anchor(word(perfective("возглавить"), past("возглавлять", "представлять"))),
  gap(2, clauseEnd),
  slot("member", list(mention(groups, ["nom"]), joint, 4)),
  optional(
    optional(word(",")),
    optional(word("а", "и")),
    mention("adjective:country"),
    optional(word("сторону", "делегацию")),
    optional(word("—", "–", "-")),
    slot("member", mention(groups, ["nom"])),
  ),
);

/** An event noun by how it begins; the glossary's word may be longer («встреча на высшем уровне»). */
export function eventNoun(
  stems: RegExp,
  isOne: boolean,
  words: readonly string[] = [],
  cases: readonly FormFeatures["case"][] | null = null,
): Pattern {
  return {
    kind: "item",
    keys: ["term:event", ...words],
    label: `event noun ${stems.source}`,
    test: ({ mention: one, word: text }) => {
      if (!stems.test(text)) return false;
      if (one.kind === "word") return words.includes(text);
      if (one.kind !== "term") return false;
      const forms = one.readings.filter(({ category }) => category === "event").flatMap((reading) => reading.forms);
      return forms.length === 0
        ? one.readings.some(({ category }) => category === "event")
        : forms.some((form) => (!isOne || form.number === "sg") && (cases === null || cases.includes(form.case)));
    },
  };
}

/** «таких», «многочисленные», «несколько», «две» before the noun: events in general, or a count. */
export const general = either(
  mention("quantity"),
  word(
    "несколько",
    "ряд",
    "серия",
    "серию",
    "таких",
    "такие",
    "эти",
    "этих",
    "многочисленные",
    "многочисленных",
    "все",
    "всех",
    "любые",
    "регулярные",
    "ежегодные",
    "взаимные",
    "взаимных",
    "очередных",
    "подобные",
    "подобных",
    "прошлых",
    "дальнейшие",
    "дальнейших",
    "новых",
    "предстоящих",
  ),
);

/** «прошла», «состоится», «проходят», «намечено». */
export const takingPlace = word(
  perfective("состояться", "пройти", "начаться", "завершиться", "открыться", "стартовать", "собраться"),
  past("проходить", "продолжиться", "длиться"),
  present("проходить"),
  future("продолжиться"),
  "идет",
  "идут",
  "продолжаются",
  "запланирован",
  "запланирована",
  "запланировано",
  "запланированы",
  "намечен",
  "намечена",
  "намечено",
  "намечены",
  "ожидается",
  "ожидаются",
  "планируется",
  "планируются",
  "предстоит",
  "предстоят",
  "отменена",
  "отменены",
  "отменен",
  "отменено",
  "отложена",
  "отложен",
  "отложены",
  "перенесена",
  "перенесен",
);
export const holding = word(
  perfective("провести", "возглавить", "продолжить", "начать", "завершить"),
  past("проводить", "вести", "иметь"),
  present("проводить", "вести"),
);

/** What stands behind the noun: whose it is, and with whom. */
export function behind(of: string, withWhom: string): Pattern {
  return either(
    sequence(word("между"), slot(withWhom, partner)),
    sequence(
      optional(gap(3, either(clauseEnd, word("с", "в", "на", "по"))), slot(of, owning)),
      optional(gap(5, either(clauseEnd, predicate)), along, gap(1, clauseEnd), slot(withWhom, partner)),
    ),
  );
}
