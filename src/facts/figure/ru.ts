/** How Russian reports say what a figure of trade measures: «товарооборот вырос на …, до …», «экспорт составил …». */

import { past } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, isItem, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import type { FigureSays } from "./index.js";
import { others, trade } from "./measure.js";

const side = (...cases: readonly ("gen" | "acc" | "ins")[]) => mention(["term:country", "term:place"], cases);
const noun = slot("noun", mention([...trade, ...others], ["nom"]));
const byAdjective = slot("owner", mention(["adjective:country"]));
/** «российских товаров»: where they come from. */
const goodsOf = sequence(
  slot("outof", mention("adjective:country")),
  word("товаров"),
  optional(word("и"), word("услуг")),
);
const into = sequence(word("в", "во"), slot("into", side("acc")));
const outof = sequence(word("из", "с"), slot("outof", side("gen")));
const pair = either(
  sequence(slot("owner", side("gen")), word("и"), slot("partner", side("gen"))),
  sequence(word("между"), slot("owner", side("ins")), word("и"), slot("partner", side("ins"))),
  sequence(slot("owner", side("gen")), word("с"), slot("partner", side("ins"))),
  sequence(word("с"), slot("partner", side("ins"))),
  sequence(slot("owner", side("gen")), optional(either(into, outof))),
  sequence(outof, optional(into)),
  sequence(into, optional(outof)),
  sequence(goodsOf, optional(into)),
  word("двух", "между"),
);
const both = optional(word("двух", "обеих", "двумя"), word("стран", "странами", "государств", "государствами"));
const measured = slot(
  "of",
  sequence(optional(byAdjective), noun, optional(either(pair, both)), optional(word("странами", "стран"))),
);

/** Words that may stand between noun, verb and number without saying anything of whose it is. */
const plain = new Set(
  (
    "в во за по с со к ко на до и уже почти более около свыше примерно порядка не менее чем рекордных рекордные рекордной отметки итогам данным начала " +
    "года году год годовом выражении исчислении период периоде тот же тем этот первые первых прошлом текущем минувшем нынешнем сравнению " +
    "аналогичным аналогичному периодом периоду прошлого предыдущего в четвертом третьем втором первом квартале полугодии соотношении раз также еще сразу " +
    "незначительно существенно резко значительно заметно лишь только всего"
  ).split(" "),
);
const filler = (most: number): Pattern =>
  gap(
    most,
    isItem("word of its own", ({ mention: one, word: text }) => one.kind !== "date" && !plain.has(text)),
  );
const grew = word(
  past(
    "увеличиться",
    "снизиться",
    "сократиться",
    "упасть",
    "уменьшиться",
    "прибавить",
    "подняться",
    "подскочить",
    "понизиться",
  ),
  ...["вырос", "выросла", "выросло", "выросли", "возрос", "возросла", "возросло", "возросли", "превысил", "превысила"],
  ...["достиг", "достигла", "достигло", "достигли", "составил", "составила", "составило", "составили", "превысило"],
  ...["превзошел", "превзошла", "перевалил", "приблизился", "приблизилась"],
);
const quantity = mention("quantity");
const next = optional(
  either(
    sequence(
      word(",", "—", "–", "-", "и"),
      word(
        ...["увеличившись", "снизившись", "сократившись", "уменьшившись", "прибавив", "упав", "поднявшись", "превысив"],
        ...["составив", "достигнув", "составил", "составила", "достиг", "достигла"],
      ),
    ),
    sequence(optional(word(",", "—", "–", "-")), word("до")),
  ),
);
const dash = word("—", "–", "-");
const start = absent(word("доля", "рост", "темп", "темпы", "весь"));

export const rules: readonly Rule<FigureSays>[] = [
  rule({
    id: "ru.figure.said",
    about: "«Товарооборот вырос на …», «экспорт составил …».",
    when: sequence(start, measured, filler(8), grew, filler(6), anchor(quantity)),
    says: {},
    finds: [
      "[of:[noun:Товарооборот] [owner:России] и [partner:Индии]] в январе вырос на 20%.",
      "[of:[owner:Китайский] [noun:экспорт] в [into:РФ]] за пять месяцев составил около 10 млрд долларов.",
      "[of:[noun:Импорт] [outof:российских] товаров] увеличился на 31%.",
    ],
    ignores: ["Экспорт нефти составил 10 млн тонн.", "Товарооборот превысит 80 млрд долларов."],
  }),
  rule({
    id: "ru.figure.then",
    about: "«Вырос на …, до …»: the second number of one subject.",
    when: sequence(start, measured, filler(8), grew, filler(6), quantity, filler(4), next, filler(3), anchor(quantity)),
    says: {},
    finds: [
      "[of:[noun:Товарооборот] с [partner:Россией]] вырос на 20%, до 10 млрд долларов.",
      "[of:[noun:Товарооборот]] вырос на 20% и составил 10 млрд долларов.",
      "[of:[noun:Товарооборот]] составил 10 млрд долларов, увеличившись на 20%.",
    ],
    ignores: ["Экспорт нефти вырос на 20%, до 10 млн тонн."],
  }),
  rule({
    id: "ru.figure.short",
    about: "«…, а импорт — на …»: the verb was said before.",
    when: sequence(word(",", "а", "и"), measured, dash, filler(3), anchor(quantity)),
    says: {},
    finds: ["Экспорт вырос на 22%, а [of:[noun:импорт] из [outof:РФ]] - на 30%."],
    ignores: ["Экспорт вырос на 22%, а импорт нефти - на 30%."],
  }),
];
