/** Which parts of a hyphenated noun decline: город-побратим both, премьер-министр the last, Ростов-на-Дону the first. */
import { isAbbreviation, wordSet } from "./spelling.js";

export interface CompoundPart {
  readonly word: string;
  readonly declines: boolean;
}

/** Parts of a hyphenated noun; `null` for a word without a hyphen. */
export function splitCompound(lemma: string, isPlural: boolean): readonly CompoundPart[] | null {
  if (!lemma.includes("-") || isAbbreviation(lemma) || STILL_WHOLE.has(lemma.toLowerCase())) return null;
  const words = lemma.split("-");
  if (words.some((word) => word === "")) return null;
  const link = words.findIndex((word, index) => index > 0 && LINKS.has(word));
  if (link > 0) return words.map((word, index) => ({ word, declines: index === link - 1 }));
  const last = words.length - 1;
  return words.map((word, index) => ({
    word,
    declines: index === last || declinesBefore(word, words[last] ?? "", isPlural),
  }));
}

// A part before the last.
function declinesBefore(word: string, last: string, isPlural: boolean): boolean {
  const low = word.toLowerCase();
  if (STILL.has(low) || isAbbreviation(word) || (isPlural ? /[оеуэю\d]$/u : /[оеиуыэю\d]$/u).test(low)) return false;
  // Петропавловск-Камчатский: in a place name the noun declines before an adjective, otherwise it stands still
  const isName = word !== low && last !== last.toLowerCase();
  if (isName) return DECLINES.has(low) || (/(?:[сц]к|славль|юрьев)$/u.test(low) && /(?:ий|ый|ой)$/u.test(last));
  return true;
}

// ноу-хау stands still as a whole: noun-still.ts lists it
const STILL_WHOLE = wordSet("ноу-хау статус-кво");

const LINKS = wordSet("на де ди дель да эль ле ла лез сюр о ан по при под");

// First parts that stand still before a noun.
const STILL = wordSet(`
  вице статс сити конференц премьер пресс экс обер унтер бизнес интернет онлайн веб медиа шеф топ мини макси блок контр штабс генерал капитан
  экспресс дизель крекинг яхт рок поп арт кафе пост про супер лорд контр-адмирал камер флигель гала джаз фолк ток шоу
  санкт усть соль нью сан порт алма улан йошкар нур гусь кзыл сент санта буэнос лос аддис рио коста шри абу куала
  спас ист вест нор форт сьерра буркина кот кабо тринидад альфа бета гамма тренинг план-график киловатт мегаватт
`);
// Capitalised first parts that decline before a capitalised noun.
const DECLINES = wordSet("гвинея усолье город член страна каменец");
