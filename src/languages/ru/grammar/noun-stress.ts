/**
 * Nouns whose endings are stressed, where the spelling shows it: платежом, рублём, статьёй, отцов, краёв.
 * Knows no other stress. Source: Zaliznyak's accent classes b, d, f.
 */
import type { NounClass } from "./noun-ending.js";
import { wordSet } from "./spelling.js";

/** Whether the singular endings are stressed (instrumental -ом, -ём, -ой, -ёй). */
export function hasStressedSingular(lemma: string, name: NounClass): boolean {
  const low = lemma.toLowerCase();
  if (name === "mSibilant") return SIBILANT.has(low) || (/(?:[ая]ч|ёж)$/u.test(low) && !SIBILANT_UNSTRESSED.has(low));
  if (name === "mTse") return TSE.has(low);
  if (name === "mSoft") return SOFT.has(low) || (/[аы]рь$/u.test(low) && !AR_UNSTRESSED.has(low) && low === lemma);
  if (name === "mYod") return YOD.has(low);
  if (name === "fSibilant") return FEMININE_SIBILANT.has(low);
  if (name === "fSoft" || name === "fYod" || name === "fSoftSign") return FEMININE_SOFT.has(low);
  return false;
}

/** Whether the plural endings are stressed (genitive -ов after ц, -ёв, -ей after -ья). */
export function hasStressedPlural(lemma: string, name: NounClass): boolean {
  const low = lemma.toLowerCase();
  if (name === "mTse") return TSE.has(low);
  if (name === "mYod") return YOD.has(low) || YOD_PLURAL.has(low);
  if (name === "fSoftSign") return FEMININE_SOFT.has(low);
  return false;
}

/** The ё of the last syllable that goes when the stress moves on: платёж, платежа. */
export function dropYo(stem: string, lemma: string, name: NounClass): string {
  if (name !== "mSibilant" || !hasStressedSingular(lemma, name)) return stem;
  return stem.replace(/ё(?=[^ё]$)/u, "е").replace(/Ё(?=[^ё]$)/u, "Е");
}

const SIBILANT = wordSet(`
  этаж электромонтаж монтаж радиомонтаж шалаш вираж витраж гараж багаж тираж муляж метраж литраж листаж мираж стеллаж
  фураж паж блиндаж бандаж рубеж мятеж падеж чиж нож морж гуж ковш кишмиш камыш латыш малыш крепыш коротыш ингуш шиш
  палаш карандаш гуляш ключ меч луч москвич кирпич паралич сургуч бич клещ лещ борщ плащ плющ хрящ прыщ хвощ уж сыч
  ёрш ёж кулич кумыш галдёж чертеж платеж неплатеж грабеж крепеж дележ
`);
const SIBILANT_UNSTRESSED = wordSet("плач неуч светоч завуч скотч");
const TSE = wordSet(`
  отец праотец конец дворец боец борец образец купец певец творец истец гонец жилец жнец жрец чтец мудрец храбрец хитрец
  молодец делец кузнец пловец стрелец столбец торец огурец леденец рубец резец свинец песец голубец самец птенец глупец
  слепец скупец подлец беглец близнец мертвец наглец гордец писец игрец продавец перепродавец удалец венец изразец
  скворец зубец сорванец ларец лжец льстец спец телец тунец чернец погребец гребец ловец крестец телец вдовец жеребец чепец бубенец кравец швец череповец елец
  городец козелец
`);
const SOFT = wordSet(`
  рубль корабль журавль февраль кремль дождь вождь гвоздь руль нуль ноль патруль король конь огонь день пень ремень
  ячмень уголь путь карась ферзь червь хрусталь миндаль штырь кисель ковыль фитиль конь линь лунь куль сентябрь октябрь
  ноябрь декабрь госсекретарь хорь язь шмель мотыль ломоть
`);
const AR_UNSTRESSED = wordSet(
  "аптекарь пекарь библиотекарь лекарь токарь слесарь пахарь писарь знахарь государь стекарь бондарь пескарь гонщарь козырь",
);
const YOD = wordSet("ручей соловей воробей муравей холуй бугай запой пой");
const YOD_PLURAL = wordSet("край слой подслой бой чай пай рой строй водопой покрой удой зной гной");
const FEMININE_SIBILANT = wordSet(`
  душа вожжа межа свеча саранча овца моча алыча госпожа каланча парча чесуча раджа ханжа паша левша правша лапша пыльца
  бахча парша праща хрипотца черемша чавыча чурапча могоча короча бискамжа
`);
const FEMININE_SOFT = wordSet(`
  земля семья статья судья скамья свинья ладья броня клешня лыжня шестерня западня струя колея стезя родня петля простыня
  ступня змея швея полынья попадья толчея галиматья головня головня кисея шлея кутья ноздря ячея
`);
