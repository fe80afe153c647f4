/**
 * Weighs a text in Cyrillic letters: what speaks for Russian, what for a relative or neighbour of it.
 * Letters first (each alphabet has some that the others lack), then the small words of each language.
 */

export interface Weights {
  readonly russian: number;
  readonly other: number;
  /** Letters and words leave no doubt that it is Russian. */
  readonly isClear: boolean;
}

/**
 * Evidence in points, over the whole text. A foreign letter weighs four (a text in one of these languages has
 * one in twenty or more). Letters that Bulgarian, Serbian and Macedonian lack weigh one or a half,
 * since Kazakh or Belarusian have some of them too.
 */
export function weighCyrillic(text: string): Weights {
  let russian = 0;
  let other = 0;
  let letters = 0;
  let own = 0;
  let soft = 0;
  let foreign = 0;
  let inNames = 0;
  let words = 0;
  let shapes = 0;
  for (let i = 0; i < text.length; ) {
    if (!isCyrillic(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let foreignOfWord = 0;
    for (; i < text.length && isCyrillic(text.charCodeAt(i)); i++) {
      const letter = text.charAt(i).toLowerCase();
      letters++;
      if (ownLetters.has(letter)) own++;
      else if (softLetters.has(letter)) soft++;
      else if (!alphabet.has(letter)) foreignOfWord++;
    }
    words++;
    foreign += foreignOfWord;
    if (i - start > longestWord) continue;
    const word = text.slice(start, i).toLowerCase();
    if (start > 0 && word.charAt(0) !== text.charAt(start)) inNames += foreignOfWord;
    if (otherWords.has(word)) other += 2;
    else shapes += sum(otherShapes, word);
    russian += russianWords.has(word) ? 2 : sum(russianShapes, word);
  }
  russian += own + soft / 2;
  // All in names, among many words: a Russian text that spells a name as its owner does.
  other += foreign * (inNames === foreign && words >= 8 ? 0.5 : 4);
  // One name alone may have any shape («Кажым», «Бай-Хаак»).
  if (words >= 3) other += shapes;
  // Serbian and Macedonian know none of these letters, a long Russian sentence is hardly without.
  if (letters >= 70 && own + soft === 0) other += 1.5;
  return { russian, other, isClear: russian >= 8 && russian >= other * 4 };
}

/** Longer runs of letters are no words. */
const longestWord = 40;

const alphabet = new Set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
const ownLetters = new Set("ыэё");
const softLetters = new Set("ьйщюя");

function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit <= 0x52f && !(unit >= 0x482 && unit <= 0x489);
}

// Small words of one side only; what Russian shares with another language stands in neither list.
// Source: the closed word classes of each grammar.
const russianWords = setOf(
  "к ко из изо для что чтобы как это эта эти его её их им они он она мы был была было были будет будут же бы уже ещё еще после также",
  "который которая которое которые которого которой которых которым об обо более года году лет всех только со во",
);

const otherWords = setOf(
  // Bulgarian
  "са се ще че през към във със след тази този това тези който която което които беше бяха бъде няма има каза заяви сред срещу още също",
  // Macedonian
  "дека ќе ги ја беа беше оваа овој кој која кои што се од според нема како",
  // Serbian
  "је су се ће са од који које није након између као њихов бити био била биће ће своју његов",
  // Ukrainian and Belarusian
  "та що як від його вони яка які якого під між щоб ці дзе гэта яго яе быў каб таксама пасля ў з",
  // Kazakh, Kyrgyz, Tatar, Mongolian
  "мен және туралы бойынша менен жана билән һәм белән улсын болон тухай байна нь юм гэж энэ",
);

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}

type Shape = readonly [pattern: RegExp, points: number];

const russianShapes: readonly Shape[] = [
  [/..(?:[ое]го|[ое]му|[ыо]й|ых|ыми|[ая]ми|тся|ться|лся|лась|лись|ость|ости|ский|ую|ью|юю)$/u, 1],
];

const otherShapes: readonly Shape[] = [
  // Bulgarian: ъ before a consonant or last; in Russian it stands before vowels only (съезд, Чанъань).
  [/ъ(?![аеёиоуыэюя])/u, 3],
  // Bulgarian and Macedonian: the article behind the noun (правителството, президентът, министерот).
  [/(?:ството|нието|остта|цията|щата|ият|ските|ческите|телот|терот|дорот|никот|ентот)$/u, 3],
  // Belarusian -ць; ы after ж, ш, ч is against Russian spelling, and good Belarusian, Kazakh and Kyrgyz.
  [/ць|цца$|[жшч]ы/u, 3],
  // Ukrainian and Belarusian: -ння, reflexive -лася, genitive -нага.
  [/ння$/u, 3],
  [/..(?:лася|нага)$/u, 2],
  // Kazakh, Kyrgyz, Tatar: genitive and plural by vowel harmony.
  [/..(?:[днт]ын|[рнтз]л[ае]р)$/u, 2],
  [/[кг]ы/u, 1],
  // Mongolian: long vowels and the genitive in -ийн.
  [/аа|ээ|үү|уу(?!м)/u, 2],
  [/ийн$/u, 2],
];

function sum(shapes: readonly Shape[], word: string): number {
  let points = 0;
  for (const [pattern, weight] of shapes) if (pattern.test(word)) points += weight;
  return points;
}
