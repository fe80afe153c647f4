/** The verbs of saying that reports use, each with its counterpart. Source: the practice of bilingual agency copy. */
import type { Language } from "../../model/language.js";
import type { Term } from "../../model/term.js";

type Pair = readonly [zh: string, ru: string];

const pairs: readonly Pair[] = [
  ["表示", "заявить"],
  ["说", "сказать"],
  ["强调", "подчеркнуть"],
  ["指出", "отметить"],
  ["介绍", "рассказать"],
  ["宣布", "объявить"],
  ["透露", "сообщить"],
  ["认为", "считать"],
  ["重申", "подтвердить"],
  ["补充", "добавить"],
  ["说明", "пояснить"],
  ["提到", "напомнить"],
  ["指明", "указать"],
];

/** Other words of the same verbs. */
const others: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    称: "说",
    介绍说: "介绍",
    表示说: "表示",
    谈到: "提到",
    坦言: "说",
    强调说: "强调",
    补充说: "补充",
    证实: "重申",
  },
  ru: {
    говорить: "сказать",
    заявлять: "заявить",
    отмечать: "отметить",
    подчеркивать: "подчеркнуть",
    сообщать: "сообщить",
    рассказывать: "рассказать",
    пояснять: "пояснить",
    добавлять: "добавить",
    напоминать: "напомнить",
    указывать: "указать",
    объявлять: "объявить",
    подтверждать: "подтвердить",
    полагать: "считать",
  },
};

/** The verb in both languages, by its dictionary form in one of them. */
export function verbTerm(word: string, language: Language): Term | null {
  const own = others[language][word] ?? word;
  const pair = pairs.find(([zh, ru]) => own === (language === "zh" ? zh : ru));
  return pair ? { zh: pair[0], ru: pair[1], id: null, origin: "composed" } : null;
}
