/** Tells adjectives, participles and ordinals from nouns by their ending. Every exception is a listed word. */

import { readAdjective } from "./adjective.js";
import { isPronominal } from "./pronominal.js";
import { isConsonant, isSibilant, isVelar, wordSet } from "./spelling.js";

/** Whether a word in the nominative has the ending of an adjective: важный, высшее, третья, российско-китайские. */
export function isAdjective(word: string): boolean {
  const low = word.toLowerCase().slice(word.lastIndexOf("-") + 1);
  if (NOUNS.has(low)) return false;
  if (isPronominal(low)) return true;
  const reading = readAdjective(low);
  if (!reading) return false;
  if (reading.tail === "ся" || reading.type === "relational") return true;
  const ending = low.slice(reading.stem.length);
  const last = reading.stem.at(-1);
  switch (ending) {
    case "ый":
    case "ые":
    case "ое":
    case "яя":
      return true;
    case "ая":
      return isConsonant(last);
    case "ее":
      return last === "н" || isSibilant(last);
    case "ой":
      return /(?:[^оы]н|[оеи]в|ск|цк|[жш])$/u.test(reading.stem) || STRESSED.has(reading.stem);
    case "ий":
      return isVelar(last) ? !/[нр]г$/u.test(reading.stem) : isSibilant(last) || isSoftStem(reading.stem);
    case "ие":
      return isVelar(last) || (isSibilant(last) ? isSibilantStem(reading.stem) : isSoftStem(reading.stem));
    default:
      return false;
  }
}

// Soft adjectives end in -н after a consonant (внешний, последний, давний); nouns in -ний, -ние have a vowel there.
function isSoftStem(stem: string): boolean {
  if (SOFT_STEMS.has(stem)) return true;
  return stem.endsWith("н") && /[^аеёиоуыэюяъ]н$/u.test(stem) && !NOUN_STEMS.has(stem);
}

// высшие, действующие, свежие, рабочие; not оружие, полномочие, четверостишие, равнодушие
function isSibilantStem(stem: string): boolean {
  const last = stem.at(-1);
  if (last === "щ") return true;
  if (last === "ч") return /(?:[ая]ч|рабоч|проч|[ое]дуч|муч|куч)$/u.test(stem);
  if (last === "ш") return !/(?:иш|душ|верш|страш)$/u.test(stem);
  return ZH_STEMS.has(stem);
}

const ZH_STEMS = wordSet("свеж чуж рыж проезж приезж прохож похож непохож пригож дюж");
const SOFT_STEMS = wordSet("син кар");

// Other stressed adjectives, by the stem: without a suffix of their own.
const STRESSED = wordSet(`
  друг дорог наг благ туг так как никак сух глух лих плох втор шест седьм восьм свят прост золот молод прям люб жил лит
  крут густ пуст жив сыр стар тупой слеп нем худ сед голуб больн мал был гнил удал хмур скуп кос бос лысой рядов цвет
  степн земн речн дневн ночн лесн развит пожил холост завит вит толст недорог непрост неплох хром глухонем водян основн областн годов краев взрывн квотн озон
`);

const NOUN_STEMS = wordSet("терн магн кремн гафн калифорн");

// Nouns that end like adjectives.
const NOUNS = wordSet(`
  герой слой строй бой покой застой простой устой настрой прибой разбой перебой отбой водопой запой конвой вой рой зной
  гной край чай стая свая пая рая мая изгой ковбой плейбой алой левкой гобой удой покрой крой привой перегной кадый георгий сергий ханой маврикий аверкий
  более менее далее ранее позднее подножие оружие орудие гений кремний
`);
