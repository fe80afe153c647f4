/** What the parts of a Russian name say about the sex of its bearer. Never asked of Chinese names. */
import type { Sex } from "./name-surname.js";
import { isConsonant, wordSet } from "./spelling.js";

export interface RussianName {
  readonly surname?: string | null | undefined;
  readonly given?: string | null | undefined;
  readonly patronymic?: string | null | undefined;
}

/** Sex by the patronymic, else the first name, else the suffix of the surname (all nominative); `null` if none tells. */
export function sexOfName({ surname, given, patronymic }: RussianName): Sex | null {
  return (
    (patronymic && sexOfPatronymic(patronymic)) ||
    (given && sexOfGiven(given)) ||
    (surname && sexOfSurname(surname)) ||
    null
  );
}

// Сергеевич is a man's, Сергеевна a woman's.
function sexOfPatronymic(word: string): Sex | null {
  const low = word.toLowerCase();
  if (low.endsWith("ич") || low.endsWith("оглы")) return "m";
  return /[вч]на$/u.test(low) || low.endsWith("кызы") ? "f" : null;
}

/** By the ending and the lists of names that break it; `null` for names of both sexes and initials. */
export function sexOfGiven(word: string): Sex | null {
  const low = word.toLowerCase();
  const last = low.at(-1) ?? "";
  if (low.endsWith(".") || BOTH.has(low)) return null;
  if (MEN.has(low)) return "m";
  if (WOMEN.has(low)) return "f";
  if (last === "а" || last === "я") return "f";
  return isConsonant(last) || last === "й" ? "m" : null;
}

// Only Russian suffixes tell: -ов, -ин, -ский are men's, -ова, -ина, -ская women's.
function sexOfSurname(word: string): Sex | null {
  const low = word.toLowerCase();
  if (/(?:[оеё]ва|[иы]на|[сц]кая)$/u.test(low) && low.length > 4) return "f";
  return /(?:[оеё]в|[иы]н|[сц]кий|[сц]кой)$/u.test(low) && low.length > 3 ? "m" : null;
}

const BOTH = wordSet("саша женя валя слава шура никки жени");

const MEN = wordSet(`
  никита илья фома кузьма лука савва данила гаврила вавила ерёма сила фока лёша миша дима ваня петя коля костя паша серёжа
  юра володя витя гриша гена рома антоша тёма стёпа федя егорка мустафа муса иса яхья абдулла кузя добрыня гаврюша
  игорь лазарь даниэль эмиль рауль шамиль наиль рафаэль равиль камиль марсель исмаиль микаэль мишель самуэль
  михаэль жан-поль поль азиз-оглы анри рене паоло марко отто бруно гвидо хосе педро франсиско анджей иржи юрий
  дмитро данило петро михайло павло миколо
`);

const WOMEN = wordSet(`
  любовь нинель рахиль эсфирь юдифь руфь агарь адель суламифь айгуль гюзель николь элизабет маргарет кристин катрин
  мадлен элен ирен эдит ингрид астрид жаклин бриджит кармен долорес мерседес лиз джейн энн мишель-ли хелен каролин
  шарлиз айгюль гузель асель жанель жибек
`);
