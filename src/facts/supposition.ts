/** Whether an act is only supposed, proposed or told by hearsay: such acts are neither done nor planned, and are not told. */
import type { Language } from "../model/language.js";
import type { Chart } from "../model/mention.js";

/** Words of guess and rumour. Source: grammars of modal words (вводные слова; 情态副词). */
const russian = new Set(
  (
    "может могут мог могла могло могли возможно вероятно предположительно якобы слухам слухи слухах если будто бы " +
    "предлагается предложил предложила предложили предложено рекомендовал рекомендован рекомендована претендент кандидат"
  ).split(" "),
);
const chinese = /可能|或许|或将|也许|据传|传言|传闻|疑似|假如|如果|倘若|一旦|提名|建议|有望/u;

const isGuessed: Readonly<Record<Language, (said: readonly string[]) => boolean>> = {
  zh: (said) => chinese.test(said.join("")),
  ru: (said) => said.some((word) => russian.has(word)),
};

/** Items before the act that are looked at, no farther than the mark that ends a sentence or a list of clauses. */
const farthest = 14;
const ends = new Set([";", "；", "。", ".", ":"]);

export function isSupposed({ items, language }: Chart, at: number): boolean {
  const said: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - farthest) && !ends.has(items[i]!.word); i--) said.unshift(items[i]!.word);
  return isGuessed[language](said);
}
