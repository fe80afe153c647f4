/** How Russian reports tell that somebody said something. Questions and refusals to speak are no statements. */
import { past, present } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, edge, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { StatementSays } from "./index.js";

const speakers = ["group:official", "name", "term:body"];
const speaker = sequence(
  // «начальник ДВТУ рассказал»: not the body.
  absent(either(word("в", "во", "на", "из", "при", "с", "со", "к", "у"), mention("term:post"))),
  slot("speaker", either(mention(speakers, ["nom"]), word("он", "она"))),
);
const owner = slot("speaker", mention(["group:official", "name"], ["gen"]));
const between = either(clauseEnd, mention(speakers, ["nom"]));
/** What is said begins: «что», a colon, «о …». */
const content = either(
  sequence(word(","), word("что", "как")),
  word(":", "о", "об", "обо"),
  sequence(word(","), optional(gap(6, stop)), word(",")),
);

/** Verbs that are followed by what is said, and nothing else can be meant: perfective, imperfective. */
const verbs: readonly (readonly [perfective: string, imperfective: string | null])[] = [
  ["заявить", "заявлять"],
  ["сказать", "говорить"],
  ["подчеркнуть", "подчеркивать"],
  ["отметить", "отмечать"],
  ["сообщить", "сообщать"],
  ["рассказать", "рассказывать"],
  ["пояснить", "пояснять"],
  ["добавить", "добавлять"],
  ["напомнить", "напоминать"],
  ["указать", "указывать"],
  ["объявить", "объявлять"],
  ["подтвердить", "подтверждать"],
];

function said([perfective, imperfective]: (typeof verbs)[number]): Pattern {
  return word(past(perfective), ...(imperfective ? [past(imperfective), present(imperfective)] : []));
}

function plural([perfective]: (typeof verbs)[number]): Pattern {
  return word(plurals[perfective]!);
}

const body = slot("speaker", mention("term:body", ["prp"]));
/** What stands between what is said and the verb behind it. */
const opening = either(word("—", "–", "-"), sequence(word(","), optional(word("как"))));

function rulesOf(pair: (typeof verbs)[number]): readonly Rule<StatementSays>[] {
  const [verb] = pair;
  const id = translit[verb] ?? verb;
  return [
    rule({
      id: `ru.statement.${id}`,
      about: `«N ${verb}», and behind it what is said.`,
      when: sequence(speaker, gap(9, between), anchor(said(pair)), gap(9, either(stop, word(","))), content),
      says: { verb },
      finds: [`[speaker:Сергей Лавров] ${form[verb]} журналистам, что товарооборот растёт.`],
      ignores: [`Прохожий ${form[verb]}, что товарооборот растёт.`],
    }),
    rule({
      id: `ru.statement.${id}-quoted`,
      about: `«…», — ${verb} N: behind what is said.`,
      when: sequence(opening, anchor(said(pair)), gap(3, between), speaker),
      says: { verb, isBehind: true },
      finds: [
        `«Товарооборот растёт», — ${form[verb]} [speaker:Сергей Лавров].`,
        `Товарооборот растёт, ${form[verb]} [speaker:глава МИД Сергей Лавров].`,
      ],
      ignores: [`«Товарооборот растёт», — ${form[verb]} прохожий.`],
    }),
    rule({
      id: `ru.statement.${id}-first`,
      about: `«Как ${verb} N, …»: before what is said.`,
      when: sequence(edge, word("как"), gap(1, stop), anchor(said(pair)), gap(3, between), speaker),
      says: { verb },
      finds: [`Как ${form[verb]} [speaker:Сергей Лавров], товарооборот растёт.`],
      ignores: [`Как ${form[verb]} прохожий, товарооборот растёт.`],
    }),
    rule({
      id: `ru.statement.${id}-at`,
      about: `«В ведомстве ${verb}, что …»: a body that speaks.`,
      when: sequence(
        word("в", "во"),
        body,
        gap(3, between),
        anchor(plural(pair)),
        gap(4, either(stop, word(","))),
        content,
      ),
      says: { verb },
      finds: [`В [speaker:МИД России] ${plurals[verb]}, что товарооборот растёт.`],
      ignores: [`В городе ${plurals[verb]}, что товарооборот растёт.`],
    }),
    rule({
      id: `ru.statement.${id}-at-quoted`,
      about: `«…, ${verb} в ведомстве»: a body that speaks, behind what is said.`,
      when: sequence(opening, anchor(plural(pair)), gap(2, between), word("в", "во"), body),
      says: { verb, isBehind: true },
      finds: [`«Товарооборот растёт», — ${plurals[verb]} в [speaker:МИД России].`],
      ignores: [`«Товарооборот растёт», — ${plurals[verb]} в городе.`],
    }),
  ];
}

/** Ids are Latin. */
const translit: Readonly<Record<string, string>> = {
  заявить: "declare",
  сказать: "say",
  подчеркнуть: "stress",
  отметить: "note",
  сообщить: "report",
  рассказать: "tell",
  пояснить: "explain",
  добавить: "add",
  напомнить: "recall",
  указать: "point-out",
  объявить: "announce",
  подтвердить: "confirm",
};

/** The past of the examples. */
const form: Readonly<Record<string, string>> = Object.fromEntries(
  verbs.map(([verb]) => [verb, verb.replace(/ть$/u, "л")]),
);

/** «В МИД сообщили»: nobody is named, the body speaks. */
const plurals: Readonly<Record<string, string>> = Object.fromEntries(
  verbs.map(([verb]) => [verb, verb.replace(/ть$/u, "ли")]),
);

export const rules: readonly Rule<StatementSays>[] = [
  ...verbs.flatMap(rulesOf),
  rule({
    id: "ru.statement.stress-object",
    about: "«Подчеркнул важность …»: what is said is an object.",
    when: sequence(
      speaker,
      gap(6, between),
      anchor(word(past("подчеркнуть", "отметить"), present("подчеркивать", "отмечать"))),
      gap(2, stop),
      word("важность", "значимость", "необходимость", "значение", "роль", "рост", "успехи", "актуальность"),
    ),
    says: { verb: "подчеркнуть" },
    finds: ["[speaker:Сергей Лавров] подчеркнул особую важность приграничной торговли."],
    ignores: ["Сергей Лавров отметил день рождения."],
  }),
  rule({
    id: "ru.statement.according-to",
    about: "«По словам N», «по мнению N».",
    when: sequence(word("по"), anchor(word("словам", "мнению", "оценке", "выражению")), owner),
    says: { verb: "сказать" },
    finds: ["По словам [speaker:Сергея Лаврова], товарооборот растёт."],
    ignores: ["По словам очевидцев, товарооборот растёт."],
  }),
];
