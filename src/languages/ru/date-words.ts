/** Russian words of the calendar in all their forms. Tables only. */
import type { Anchor, Shift } from "../date.js";

function table<T>(rows: readonly (readonly [forms: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([forms, value]) => forms.split(" ").map((form) => [form, value] as const)));
}

/** Hard and soft adjectives, by their stem. */
function adjective(stem: string): string {
  const soft = softStems.has(stem);
  const hissing = /[щш]$/u.test(stem);
  const endings = soft
    ? hissing
      ? "ий его ему им ем ая ей ую ее ие их ими"
      : "ий его ему им ем яя ей юю ее ие их ими"
    : "ый ого ому ым ом ая ой ую ое ые ых ыми";
  return endings
    .split(" ")
    .map((ending) => stem + ending)
    .join(" ");
}
const softStems: ReadonlySet<string> = new Set(
  "текущ нынешн будущ следующ предыдущ грядущ предстоящ ближайш уходящ сегодняшн вчерашн завтрашн позавчерашн соответствующ прошедш минувш прошлогодн".split(
    " ",
  ),
);

/** January first; nominative (and accusative), genitive, dative, instrumental, prepositional, е for ё. */
export const monthCases: readonly (readonly string[])[] = [
  "январь января январю январем январе",
  "февраль февраля февралю февралем феврале",
  "март марта марту мартом марте",
  "апрель апреля апрелю апрелем апреле",
  "май мая маю маем мае",
  "июнь июня июню июнем июне",
  "июль июля июлю июлем июле",
  "август августа августу августом августе",
  "сентябрь сентября сентябрю сентябрем сентябре",
  "октябрь октября октябрю октябрем октябре",
  "ноябрь ноября ноябрю ноябрем ноябре",
  "декабрь декабря декабрю декабрем декабре",
].map((forms) => forms.split(" "));

export const monthForms: ReadonlyMap<string, number> = new Map(
  monthCases.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);

/** Only beside a day or a year, or behind «в». */
export const monthShorts: ReadonlyMap<string, number> = table([
  ["янв", 1],
  ["фев февр", 2],
  ["мар", 3],
  ["апр", 4],
  ["июн", 6],
  ["июл", 7],
  ["авг", 8],
  ["сен сент", 9],
  ["окт", 10],
  ["ноя нояб", 11],
  ["дек", 12],
]);

/** Singular only: «по пятницам» is a habit. */
export const weekdayForms: ReadonlyMap<string, number> = table([
  ["понедельник понедельника понедельнику понедельником понедельнике", 1],
  ["вторник вторника вторнику вторником вторнике", 2],
  ["среда среды среду среде", 3],
  ["четверг четверга четвергу четвергом четверге", 4],
  ["пятница пятницы пятнице пятницу пятницей", 5],
  ["суббота субботы субботе субботу субботой", 6],
  ["воскресенье воскресенья воскресенью воскресеньем", 7],
]);

export const dayWords: ReadonlyMap<string, number> = table([
  ["позапозавчера", -3],
  ["позавчера", -2],
  ["вчера", -1],
  ["сегодня", 0],
  ["завтра", 1],
  ["послезавтра", 2],
  ["послепослезавтра", 3],
]);

export const dayAdjectives: ReadonlyMap<string, number> = table([
  [adjective("сегодняшн"), 0],
  [adjective("вчерашн"), -1],
  [adjective("завтрашн"), 1],
  [adjective("позавчерашн"), -2],
]);

export const lastYearAdjectives: ReadonlyMap<string, number> = table([[adjective("прошлогодн"), -1]]);

export const dayparts: ReadonlySet<string> = new Set(["утром", "днем", "вечером", "ночью"]);

/** Year, month, week, quarter, season, counted from publication: «прошлого», «текущем». */
export const relatives: ReadonlyMap<string, Shift> = table<Shift>([
  ["этот этого этому этим этом эта этой эту это эти этих", from("publication", 0)],
  [adjective("текущ"), from("publication", 0)],
  [adjective("нынешн"), from("publication", 0)],
  [adjective("уходящ"), from("publication", 0)],
  ["сего", from("publication", 0)],
  [adjective("прошл"), from("publication", -1)],
  [adjective("минувш"), from("publication", -1)],
  [adjective("прошедш"), from("publication", -1)],
  [adjective("позапрошл"), from("publication", -2)],
  [adjective("будущ"), from("publication", 1)],
  [adjective("следующ"), from("publication", 1)],
  [adjective("грядущ"), from("publication", 1)],
  [adjective("предстоящ"), from("publication", 1)],
  [adjective("предыдущ"), from("either", -1)],
]);

/** «тот же», «этот же»; «же» stands behind. */
export const sames: ReadonlySet<string> = new Set(
  "тот того тому тем том та той ту то те тех этот этого этому этим этом эта этой эту это".split(" "),
);

/** Strictly before or after the day of reporting, with a weekday. */
export const towards: ReadonlyMap<string, "before" | "after" | "week"> = table<"before" | "after" | "week">([
  [`${adjective("прошл")} ${adjective("минувш")} ${adjective("прошедш")}`, "before"],
  [`${adjective("следующ")} ${adjective("будущ")} ${adjective("ближайш")} ${adjective("предстоящ")}`, "after"],
  ["этот эту этого этой этом", "week"],
]);

export const yearNouns: ReadonlySet<string> = new Set("год года году годом годе г".split(" "));
export const yearPlurals: ReadonlySet<string> = new Set("годы годов годам годами годах гг".split(" "));
/** 2013-го, 2007-м */
export const yearSuffixes: ReadonlySet<string> = new Set("го м му й ом ому".split(" "));
export const monthNouns: ReadonlySet<string> = new Set("месяц месяца месяцу месяцем месяце".split(" "));
export const weekNouns: ReadonlySet<string> = new Set("неделя недели неделе неделю неделей".split(" "));
export const weekendNouns: ReadonlySet<string> = new Set("выходные выходных выходным".split(" "));
export const quarterNouns: ReadonlySet<string> = new Set(
  "квартал квартала кварталу кварталом квартале кварталы кварталов кварталах кв".split(" "),
);
export const halfNouns: ReadonlySet<string> = new Set("полугодие полугодия полугодию полугодием полугодии".split(" "));
export const halfParts: ReadonlySet<string> = new Set("половина половины половине половину половиной".split(" "));
export const thirdNouns: ReadonlySet<string> = new Set("декада декады декаде декаду декадой".split(" "));
export const periodNouns: ReadonlySet<string> = new Set("период периода периоду периодом периоде".split(" "));
export const monthPlurals: ReadonlySet<string> = new Set("месяц месяца месяцев месяцам месяцами месяцах".split(" "));
export const likeAdjectives: ReadonlySet<string> = new Set(
  `${adjective("аналогичн")} ${adjective("сопоставим")} ${adjective("соответствующ")}`.split(" "),
);
export const firstPlurals: ReadonlySet<string> = new Set("первые первых первым первыми".split(" "));

export const edges: ReadonlyMap<string, "start" | "middle" | "end"> = table<"start" | "middle" | "end">([
  ["начало начала началу началом начале", "start"],
  ["середина середины середине середину серединой", "middle"],
  ["конец конца концу концом конце", "end"],
]);

/** Instrumental: a date of its own; the other cases only behind a preposition, or with a year. */
export const seasonsWhen: ReadonlyMap<string, number> = table([
  ["весной весною", 1],
  ["летом", 2],
  ["осенью", 3],
  ["зимой зимою", 4],
]);
export const seasonForms: ReadonlyMap<string, number> = table([
  ["весна весны весне весну", 1],
  ["лето лета лету лете", 2],
  ["осень осени", 3],
  ["зима зимы зиме зиму", 4],
]);

/** Of quarters, halves and decades. */
export const ordinals: ReadonlyMap<string, number> = table([
  [`${adjective("перв")} i`, 1],
  [`второй второго второму вторым втором вторая вторую второе ii`, 2],
  ["третий третьего третьему третьим третьем третья третьей третью третье iii", 3],
  [`${adjective("четверт")} iv`, 4],
]);

/** Of days: «первое мая», «двадцать пятого мая». */
const dayStems: readonly (readonly [string, number])[] = (
  "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат " +
  "шестнадцат семнадцат восемнадцат девятнадцат двадцат"
)
  .split(" ")
  .map((stem, index) => [stem, index + 1] as const);
export const dayOrdinals: ReadonlyMap<string, number> = table([
  ...dayStems.map(([stem, day]) => [stem === "трет" ? "третье третьего" : `${stem}ое ${stem}ого`, day] as const),
  ["тридцатое тридцатого", 30],
]);
export const dayTens: ReadonlyMap<string, number> = table([
  ["двадцать", 20],
  ["тридцать", 30],
]);

function from(anchor: Anchor, by: number): Shift {
  return { anchor, by };
}
