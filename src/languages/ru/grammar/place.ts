/**
 * Declines place names by their shape alone: gender of -ь, plurals (Мытищи, Чебоксары), names that stand still
 * (Иваново, Хэйхэ). A glossary that knows better says so through noun-phrase.ts.
 */
import type { Gender, Paradigm } from "./features.js";
import { freeze } from "./features.js";
import { declinePhrase, type PhraseSpec } from "./noun-phrase.js";
import { wordSet } from "./spelling.js";

/** The singular of a place name, or its plural where the name is one; `gender` where it is known. */
export function declinePlace(name: string, gender?: Gender): Paradigm {
  const { sg, pl } = declinePhrase(placeSpec(name, gender));
  return sg ?? pl ?? freeze(name);
}

/** What the shape of a place name says about its declension. */
export function placeSpec(name: string, gender?: Gender): PhraseSpec {
  const head = name.slice(Math.max(name.lastIndexOf("-"), name.lastIndexOf(" ")) + 1).toLowerCase();
  if (STILL.has(name.toLowerCase()) || standsStillAsPlace(head) || isForeignPart(name))
    return { term: name, indeclinable: true, number: "sg" };
  if (TWO_NOUNS.has(name.toLowerCase())) return { term: name, head: [0, 1], number: "sg" };
  if (ANIMATE.has(name.toLowerCase())) return { term: name, number: "sg", animate: true };
  if (isPluralPlace(head) && !/-(?:на|де|под)-/u.test(name))
    return { term: name, number: "pl", gender: pluralGender(head) };
  return { term: name, number: "sg", gender: gender ?? genderOfPlace(head), animate: false };
}

// The plural of a name is mostly without an ending in the genitive: Чебоксар, Апатит, Меленок.
function pluralGender(low: string): Gender | undefined {
  if (MASCULINE_PLURAL.has(low)) return "m";
  return /(?:[^ц]ы|[^аеиоуя]ки|ницы|щи)$/u.test(low) ? "f" : undefined;
}

const MASCULINE_PLURAL = wordSet("петушки рамешки шатки");

function genderOfPlace(low: string): Gender | undefined {
  if (!low.endsWith("ь")) return undefined;
  return isFeminine(low) ? "f" : "m";
}

// Names in -ь: Chinese ones are masculine (в Сиане, в Тяньцзине), Russian ones mostly feminine.
function isFeminine(low: string): boolean {
  if (FEMININE.has(low)) return true;
  if (MASCULINE.has(low)) return false;
  return !/(?:ль|нь|[аы]рь)$/u.test(low) || /(?:ень|ынь|[рз]ань)$/u.test(low);
}

const FEMININE = wordSet(`
  астрахань кубань любань аргунь тамань умань шахунь гавань пристань болонь айгунь лань елань парабель свирь сухонь
  чермень тосань лебедянь обоянь кинель волынь
`);
const MASCULINE = wordSet("мозырь гомель ирпень пристень локоть камень");

// Foreign names in -ки, -чи, -ши stand still; Russian plurals are told by their suffix or listed.
function isPluralPlace(low: string): boolean {
  if (PLURAL.has(low)) return true;
  if (FOREIGN.has(low)) return false;
  return /(?:ичи|ищи|ауши|[^аеиоу]ки|[яеу]ки|[^ю]ы)$/u.test(low);
}

const PLURAL = wordSet(`
  грязи залари харабали варгаши алнаши пахачи покачи шумячи вачи электроугли тиличики клепики ессентуки дедовичи сланцы
  луки горки пиренеи черусти кириши мураши мурмаши ноглики боровичи
`);

const FOREIGN = wordSet("нагасаки хельсинки кавасаки салехарди янцзы каунаски сыма карачи сочи урумчи варанаси кельцы");

function standsStillAsPlace(low: string): boolean {
  return /[^л]и$/u.test(low) && FOREIGN.has(low);
}

// Squares, streets and springs of English names stand still: на Юнион-сквер, в Колорадо-Спрингс.
function isForeignPart(name: string): boolean {
  return /-(?:сквер|стрит|авеню|спрингс|сити)$/iu.test(name);
}

/** Names of two words that both decline as nouns: в Бае Хааке. */
const TWO_NOUNS: ReadonlySet<string> = new Set(["бай хаак"]);
/** Named after somebody: the accusative stays that of a person. */
const ANIMATE: ReadonlySet<string> = new Set(["вождь пролетариата"]);

const STILL = wordSet(`
  провидения сантьяго-де-куба лонг-бич нинся гоби юньси дно осло
`);
