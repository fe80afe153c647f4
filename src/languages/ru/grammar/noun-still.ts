/** Nouns that never change: депо, коммюнике, интервью, США, Тбилиси, Иваново. Chinese place names follow the same rules. */
import { isAbbreviation, isSibilant, isVowel, wordSet } from "./spelling.js";

/** Whether a noun stands still in all cases; `isPlural` says that the lemma is a plural. */
export function standsStill(lemma: string, isPlural: boolean): boolean {
  if (isAbbreviation(lemma) || MIXED.test(lemma) || !/\p{Script=Cyrillic}$/u.test(lemma)) return true;
  const low = lemma.toLowerCase();
  if (STILL.has(low) || MINISTRY.test(lemma) || DEPUTY.test(low)) return true;
  if (isPlural) return false;
  const last = low.at(-1);
  const before = low.at(-2);
  if (last === "у" || last === "ю" || last === "э" || last === "ы" || last === "и") return true;
  const isName = lemma !== low;
  if (last === "о") return isVowel(before) || (isName && !isCommonNeuter(low));
  if (last === "е") return endsLikeForeign(low, before);
  // Никарагуа, Самоа, Суйхуа
  if (last === "а" && isName) return before === "у" || before === "о";
  return false;
}

function endsLikeForeign(low: string, before: string | undefined): boolean {
  if (before === "и" || before === "ц" || before === "щ") return false;
  if (before === "ь" || before === "л" || before === "р") return before !== "ь" && !NATIVE_E.has(low);
  if (isSibilant(before)) return !NATIVE_E.has(low);
  return true;
}

// A capitalised -о is a common noun at the head of a title (Министерство, Соглашение) or a foreign or Russian name.
function isCommonNeuter(low: string): boolean {
  return low.endsWith("ство") || low.endsWith("озеро") || COMMON_O.has(low);
}

// Минобороны, Минэкономразвития: the second half is a genitive already.
const MINISTRY = /^Мин(?!ист|ут|ер|иат)\p{Ll}{4,}[ыия]$/u;

// замглавы, замгендиректора: as above.
const DEPUTY =
  /^зам(?:ген)?(?:главы|министра|начальника|председателя|директора|губернатора|руководителя|секретаря|мэра|прокурора|декана|торгпреда|полпреда|спикера|премьера|консула|командира)$/u;

// ЗабЖД, РАНХиГС, ЕврАзЭС: abbreviations with small letters end in a capital.
const MIXED = /^\p{Lu}[\p{L}\d]*\p{Lu}$/u;

const NATIVE_E = wordSet("море поле горе взморье ложе вече");

const COMMON_O = wordSet(`
  право дело слово место число лицо письмо озеро войско село гнездо зерно золото железо масло молоко мясо вино пиво
  дерево окно кольцо ядро перо правило начало зеркало чудо благо небо лето утро облако стекло судно тело топливо звено
  крыло яблоко веко колесо знамя серебро олово сукно сырьё ружьё бельё жильё чутьё крыльцо мыло чрево зарево болото
  золото богатство добро яйцо ребро бревно волокно полотно пятно тело чутьё ремесло кресло седло весло
`);

const STILL = wordSet(`
  депо метро бюро пальто кино евро авто фото видео динамо табло сальдо авизо эмбарго гестапо танго соло манго кофе
  досье портье крупье ателье рантье кутюрье колье шансонье конферансье премье пюре каре кабаре тире
  купе резюме реноме эссе кофе шоссе кафе коммюнике атташе клише протеже драже шале филе желе фойе пике турне варьете
  кредо торнадо либретто сопрано контральто трико лото домино пианино дзюдо ранчо гетто инкогнито статус-кво
  ноу-хау онлайн офлайн жэньминьби авокадо какао эскимо казино брутто нетто лего ретро аллегро песо эскудо сентаво крузадо биеннале
  алоэ каноэ му ли цзяо нинся мадам мисс миссис леди фрау мапуто врио сомони тенге лари   сша юар оаэ снг интер
`);
