/**
 * Words that help to tell a full stop from the stop of an abbreviation or initial: verbs, words that open
 * sentences, Chinese surnames. Shapes and short lists, no morphology.
 */

/** Is there, by its shape, a verb, or what stands for one («это», a dash)? Errs on nouns now and then. */
export function hasVerb(clause: string): boolean {
  if (copula.test(clause)) return true;
  for (const [word] of clause.toLowerCase().matchAll(wordOfThree)) {
    if ((verb.test(word) || participle.test(word)) && !noun.test(word)) return true;
  }
  return false;
}

/** A word that has a capital only where it begins a sentence: a preposition, a pronoun, a plain noun of news. */
export function opensSentence(word: string): boolean {
  return openers.has(word.toLowerCase());
}

/** A word that may have a capital inside a sentence but is no surname: it ends what stands behind initials. */
export function isNoSurname(word: string): boolean {
  return openers.has(word.toLowerCase()) || titled.has(word);
}

/**
 * A Chinese name whose given name is one vowel («Ван И»): the capital before the stop is no initial.
 * Surnames by the Palladius table, the hundred most frequent of the census of 2020.
 */
export function isChineseName(surname: string, letter: string): boolean {
  return "АЕИОУЭЮЯ".includes(letter) && chineseSurnames.has(surname);
}

const copula = / — |^это |[ ,]это /iu;
const wordOfThree = /[а-яё]{3,40}/gu;

const verb = new RegExp(
  [
    // past: подписал, обошлась, достигли, вырос
    "[аеёиоуыэюя]л[аои]?$|[гзкш]л[аои]$|л(?:ся|ась|ось|ись)$|ш[её]л$",
    "(?:вы|воз|под|пере)рос$|(?:при|в|вы|по|на|от)(?:н[её]с|в[её]з)$|(?:с|по)мог$|достиг$|возник$|погиб$",
    // present and future: действует, составит, войдут, обсуждаются
    "[аеуюя](?:ет|ют|ем)$|[вджлнпрстчш]ит$|[вджлнрстчш]ят$|[джкмч]ут$|(?:[аеиуюя]т|[ею]м)ся$",
    // short participles with an ending: решена, созданы
    "..[аея]н[аоы]$",
    "^(?:может|могут|будет|будут|станет|станут|есть|нет)$",
  ].join("|"),
  "u",
);

/** подписан, заключён, принято: with a prefix, so that план and орган stay nouns. */
const participle =
  /^(?:под|за|при|от|об|вы|у|по|про|на|пере|раз|рас|из|ис|до|со|в|о)[а-яё]{2,}(?:[аея]н|ён|[яы]т[аоы]?)$/u;

// Nouns of the shape of a past tense or participle, as news has them.
const noun =
  /(?:канал|финал|журнал|териал|капитал|филиал|тенциал|адмирал|генерал|посол|отдел|раздел|предел|уезд|стол|пол|дело|дела|дели|сила|сили|школа|начал[ао]|угли|недел[ия]|цели|модел[ия]|доли|рол[ия]|территори[ия]|апрел[ия]|земли|металл|правил[ао]|стран[аы]|охран[аы]|рана|цен[аы]|смен[аы]|замен[аы]|стен[аы]|член[аы]|план[аы]?|орган[аы]?|экран[аы]?|ветеран[аы]?|ресторан[аы]?|кредит|аудит|гранит|визит|транзит|депозит)$/u;

const openers = new Set(
  (
    "в во на по с со к ко об обо для до из при от за под над между среди после перед около через без ради кроме вместо согласно " +
    "благодаря он она оно они мы вы я это этот эта эти этого этой этому этим его её ее их то тот та те там тут здесь теперь тогда затем " +
    "потом так также тоже такой такая такие как когда если что кто где куда хотя чтобы поскольку однако но а и или да нет не ни ещё еще уже " +
    "ранее сегодня вчера завтра сейчас сначала напомним отметим кстати впрочем наконец всего все всё весь каждый многие некоторые " +
    "другие другой один одна два две три стороны сторона участники переговоры встреча визит церемония документ документы власти"
  ).split(" "),
);

const titled = new Set(
  (
    "Президент Премьер Премьер-министр Министр Глава Председатель Посол Правительство Парламент Соглашение Договор Первый Второй Третий " +
    "Китай Россия Пекин Москва Кремль МИД КНР РФ Компания"
  ).split(" "),
);

const chineseSurnames = new Set(
  (
    "Ван Ли Чжан Лю Чэнь Ян Хуан Чжао У Чжоу Сюй Сунь Ма Чжу Ху Го Хэ Линь Гао Ло Лян Сун Чжэн Се Хань Тан Фэн Юй Дун Сяо Чэн Цао Юань Дэн " +
    "Фу Шэнь Цзэн Пэн Люй Су Лу Цзян Цай Цзя Дин Вэй Сюэ Е Янь Пань Ду Дай Ся Чжун Тянь Жэнь Фань Фан Ши Яо Тань Ляо Цзоу Сюн Цзинь Хао Кун " +
    "Бай Цуй Кан Мао Цю Цинь Гу Хоу Шао Мэн Лун Вань Дуань Цянь Инь Чан Цяо Лай Гун Вэнь Си Дяо Юэ Цзи Бао Цзо Ни"
  ).split(" "),
);
