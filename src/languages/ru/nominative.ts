/** Brings words of a Russian text back to the nominative where no glossary knows them: adjectives, and nouns for bodies. */
import { later } from "../../text/later.js";
import { type Agreement, declineAdjective } from "./grammar/adjective.js";
import { cases } from "./grammar/features.js";
import { declineNoun } from "./grammar/noun.js";
import { foldWord } from "./words.js";

const endings = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ей|ых|их)$/u;

/** «обязывающего» that goes with a masculine: «обязывающий»; a word that is no adjective stands still. */
export function nominativeAdjective(word: string, agreement: Agreement): string {
  const stem = word.replace(endings, "");
  for (const ending of ["ый", "ий", "ой"]) {
    const table = declineAdjective(stem + ending);
    const isForm = (["m", "f", "n", "pl"] as const).some((one) => cases.some((each) => table[one][each] === word));
    if (isForm) return table[agreement].nom;
  }
  return word;
}

export interface BodyNoun {
  readonly nominative: string;
  readonly gender: "m" | "f" | "n";
}

/** Common nouns for parts of an administration, a firm, an army; with their gender. */
const lemmas: Readonly<Record<BodyNoun["gender"], string>> = {
  m: "отдел департамент комитет совет центр институт университет офис штаб сектор директорат секретариат союз фонд банк холдинг концерн завод округ район округ музей театр аппарат филиал кабинет парламент суд пост порт колледж лицей комбинат отряд терминал парк город край",
  f: "администрация служба комиссия инспекция палата дирекция группа канцелярия корпорация компания ассоциация федерация академия лаборатория мэрия прокуратура полиция дума больница школа редакция госкорпорация таможня фракция секция часть кафедра фабрика область республика провинция",
  n: "управление министерство ведомство агентство правительство отделение представительство бюро подразделение объединение общество посольство консульство руководство собрание учреждение предприятие издание образование училище",
};

const byGenitive = later(
  (): ReadonlyMap<string, BodyNoun> =>
    new Map(
      (["m", "f", "n"] as const).flatMap((gender) =>
        lemmas[gender].split(" ").flatMap((nominative) => {
          const genitive = declineNoun(nominative, { gender }).sg?.gen;
          return genitive ? [[foldWord(genitive), { nominative, gender }] as const] : [];
        }),
      ),
    ),
);

/** «отдела» → «отдел»: a noun for a body, in the genitive singular. */
export function bodyNoun(genitive: string): BodyNoun | null {
  return byGenitive().get(foldWord(genitive)) ?? null;
}
