/** Russian abbreviations with a full stop, by what may stand behind them. Knows nothing of sentences. */

/**
 * - `before`: introduces the next word (им. Пушкина, г. Хабаровск), so no sentence ends behind it
 * - `after`: follows a word or number (5 млрд руб., и др.), so a sentence may end behind it
 */
export type AbbreviationPlace = "before" | "after";

/**
 * Where the abbreviation `word` stands, in lower case and without its stop; `previous` is the word or number
 * before it, in lower case. `null` for a word that is none.
 *
 * Source: GOST R 7.0.12—2011 (abbreviation of Russian words in bibliographies), and the usage of agencies.
 */
export function placeOfAbbreviation(word: string, previous: string): AbbreviationPlace | null {
  if (endOfPhrase.has(`${previous} ${word}`)) return "after";
  if (ofNumber.has(word)) return isNumber(previous) || ofYear.has(previous) ? "after" : "before";
  if (after.has(word)) return "after";
  if (before.has(word)) return "before";
  return isBareConsonants(word) ? "after" : null;
}

/** «и т. д.», «и т. п.»: a capital behind them begins a sentence. */
export function endsList(word: string, previous: string): boolean {
  return previous === "т" && (word === "д" || word === "п");
}

/** Abbreviated first names of more than one letter: Дж. Буш, Вл. Петров. */
export function isShortFirstName(word: string): boolean {
  return firstNames.has(word);
}

const before = words(
  "им ул просп пр пр-т пл пер наб бул пос дер св г-н г-жа гг-н гр тов проф акад доц канд докт д-р чл кор зам пом нач секр ген адм",
  "полк подп кап лейт серж ред изд отв сост напр т.е т.к см ср гл рис табл илл прим тел оф корп оз о о-в р-ка ст-ца пгт с ф у врио и",
  "англ кит рус нем франц лат яп греч устар букв газ журн пред прил деп тех гос фед муниц междунар",
);

const after = words(
  "гг вв др руб коп долл тыс млн млрд трлн проц чел экз шт км мм кг га куб сек час мин обл р-н респ ед сут мес нед янв фев февр",
  "мар апр июн июл авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс э тд тп корр собкор спецкор",
);

/** Behind a number a unit or a year, before a word a title: 5 м., м. Арбат; 2008 г., г. Пекин; с. 5. */
const ofNumber = words("г в м т п ст стр д л кв ч р см пп гл эт");

/** «прошлого г.», «с. г.» */
const ofYear = words("с т прошлого текущего нынешнего этого того будущего");

const endOfPhrase = new Set(["т д", "т п", "и др", "и пр", "л с", "н э", "с г", "т г", "п г", "к п"]);

const firstNames = words("дж вл ал ив ник серг мих конст ст эд бор фр дз евг гр макс анд хр ю вик петр");

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}

function isNumber(word: string): boolean {
  return /^(?:[\d.,:]+(?:[-–—][\d.,:]+)?|[ivxlcх]+|тыс|млн|млрд|трлн|куб|кв)$/u.test(word);
}

/** млрд, кв, шт: no word, though it stands in no list. */
function isBareConsonants(word: string): boolean {
  return word.length > 1 && /^[бвгджзйклмнпрстфхцчшщ-]+$/u.test(word);
}
