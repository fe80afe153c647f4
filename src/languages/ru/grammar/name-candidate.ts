/** What nominatives a form of a name could have, by its ending alone; name-read.ts keeps those that decline back. */

// What an ending of a form can stand for in the nominative; `~` is no ending.
const ENDINGS: readonly (readonly [ending: string, nominatives: string])[] = [
  ["ьего", "ий"],
  ["ского", "ский ской"],
  ["ому", "ый ой ий"],
  ["ого", "ый ой ий"],
  ["его", "ий"],
  ["ему", "ий"],
  ["йца", "ец"],
  ["йцу", "ец"],
  ["йцем", "ец"],
  ["йце", "ец"],
  ["ьца", "ец"],
  ["ьцу", "ец"],
  ["ьцем", "ец"],
  ["ьце", "ец"],
  ["ца", "ец"],
  ["цу", "ец"],
  ["цем", "ец"],
  ["цом", "ец"],
  ["це", "ец"],
  ["ка", "ок"],
  ["ку", "ок"],
  ["ком", "ок"],
  ["ке", "ок"],
  ["ья", "ей"],
  ["ью", "ей"],
  ["ьём", "ей"],
  ["ье", "ей"],
  ["ым", "~ ый ой"],
  ["им", "ий ой"],
  ["ом", "~ ый ой"],
  ["ем", "~ ь й ий"],
  ["ём", "ь й"],
  ["ой", "а ая ой"],
  ["ей", "а я ь яя"],
  ["ёй", "я"],
  ["ую", "ая"],
  ["юю", "яя"],
  ["ью", "ь ья"],
  ["ии", "ия ий"],
  ["ия", "ий"],
  ["ию", "ия ий"],
  ["ием", "ий"],
  ["ы", "а"],
  ["и", "а я ь"],
  ["у", "~ а"],
  ["ю", "ь й я"],
  ["а", "~"],
  ["я", "ь й"],
  ["е", "~ а я ь й"],
];

// Nominatives whose stem changes: Петра, Павлом, Львом.
const CHANGED: ReadonlyMap<string, string> = new Map(
  [
    ["Пётр", "Петра Петру Петром Петре"],
    ["Павел", "Павла Павлу Павлом Павле"],
    ["Лев", "Льва Льву Львом Льве"],
  ].flatMap(([nominative = "", forms = ""]) => forms.split(" ").map((form) => [form, nominative] as const)),
);

/** Nominatives the form could belong to, without the spellings none has. */
export function candidates(word: string): readonly string[] {
  const changed = CHANGED.get(word);
  if (changed) return [changed];
  const head = word.lastIndexOf("-") + 1;
  const last = word.slice(head);
  const found = new Set<string>();
  for (const [ending, nominatives] of ENDINGS) {
    if (!last.endsWith(ending) || last.length === ending.length) continue;
    const stem = last.slice(0, last.length - ending.length);
    for (const one of nominatives.split(" ")) found.add(one === "~" ? stem : stem + one);
  }
  found.add(last);
  const plausible = [...found].filter((one) => !IMPLAUSIBLE.test(one));
  if (head === 0) return plausible;
  const firsts = candidates(word.slice(0, head - 1));
  return firsts.flatMap((first) => plausible.map((one) => `${first}-${one}`));
}

// Spellings no nominative has: й after a consonant, ь after a vowel, ы after г к х, a stem that lost its vowel.
const IMPLAUSIBLE =
  /(?:[бвгджзклмнпрстфхцчшщь]й|[аеёиоуыэюяйьгкхц]ь|[гкхцчжшщ]я|[гкхжшщч]ый|[цчшжй]к|[бвгджзйкмпстфхцчшщ]ц|(?:[оеё]в|[иы]н)(?:ый|ая|ого|ому|ым)|[иы]ной|[сц]к(?:ом|ому|ого|им|ую|ома))$/u;
