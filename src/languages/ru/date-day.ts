/** Russian words of the day: «вчера вечером», «вчерашние», «в тот же день», «на следующий день», «накануне». */
import type { DatePiece } from "./date-piece.js";
import { type Tokens, wordAt } from "./date-tokens.js";
import { dayAdjectives, dayparts, dayWords, lastYearAdjectives, sames } from "./date-words.js";

/** «вчера вечером», «вчерашние», «в тот же день», «на следующий день», «накануне», «прошлогодний». */
export function readDayWord(tokens: Tokens, at: number): DatePiece | null {
  const word = wordAt(tokens, at);
  const by = dayWords.get(word);
  if (by !== undefined && !(word === "сегодня" && wordAt(tokens, at - 1) === "на")) {
    return { next: skipDaypart(tokens, at + 1), parts: { day: { anchor: "publication", by } } };
  }
  const adjective = dayAdjectives.get(word);
  // «на сегодняшний день», «завтрашний день страны»
  if (adjective !== undefined && !dayNouns.has(wordAt(tokens, at + 1))) {
    return { next: at + 1, parts: { day: { anchor: "publication", by: adjective } } };
  }
  const year = lastYearAdjectives.get(word);
  if (year !== undefined) return { next: at + 1, parts: { year: { anchor: "publication", by: year } } };
  if (word === "накануне" && !isEve(tokens, at + 1)) {
    return { next: skipDaypart(tokens, at + 1), parts: { day: { anchor: "either", by: -1 } } };
  }
  return readSameDay(tokens, at);
}

const dayNouns: ReadonlySet<string> = new Set("день дня дню днем дне".split(" "));
const sameDayNouns: ReadonlySet<string> = new Set("день дня вечер вечером утро".split(" "));

function readSameDay(tokens: Tokens, at: number): DatePiece | null {
  const word = wordAt(tokens, at);
  if (sames.has(word) && wordAt(tokens, at + 1) === "же" && sameDayNouns.has(wordAt(tokens, at + 2))) {
    return { next: at + 3, parts: { day: { anchor: "previous", by: 0 } } };
  }
  const before = wordAt(tokens, at - 1);
  if (word === "этот" && before === "в" && wordAt(tokens, at + 1) === "день") {
    return { next: at + 2, parts: { day: { anchor: "previous", by: 0 } } };
  }
  const next = (word === "следующий" || word === "другой" || word === "следующее") && before === "на";
  const noun = wordAt(tokens, at + 1);
  return next && (noun === "день" || noun === "утро")
    ? { next: at + 2, parts: { day: { anchor: "previous", by: 1 } } }
    : null;
}

/** «накануне выборов», «накануне официального визита»: the eve of something, no date. */
function isEve(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "word" && eve.test(wordAt(tokens, at));
}
const eve =
  /^(?:[\p{L}]+(?:ого|его|ской|ных|ских)$|выбор|визит|встреч|переговор|саммит|приезд|заседани|подписани|праздник|форум|открыти|отъезд|поездк|начал[аоу]$|дн[яей]|годовщин|старт|матч|войн|рождеств|олимпиад|конференци|церемони|запуск|голосовани|референдум|вступлени|прибыти|съезд|сесси|прием|саммит|юбиле|мероприят|соревновани|чемпионат|игр$|сезон|каникул|отпуск|заверш|окончани|решени|приняти|объявлени|публикаци|инаугураци|пуск|ввод)/u;

export function skipDaypart(tokens: Tokens, at: number): number {
  return dayparts.has(wordAt(tokens, at)) ? at + 1 : at;
}
