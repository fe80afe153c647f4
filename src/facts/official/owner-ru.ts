/** Whose a Russian post is: bodies, countries and places in the genitive, common nouns for bodies, «в Китае». */

import { isPredicate } from "../../languages/ru/finite.js";
import { bodyNoun } from "../../languages/ru/nominative.js";
import type { Pattern } from "../../match/pattern.js";
import { either, gap, isItem, list, mention, optional, sequence, slot, word } from "../../match/pattern.js";

const nothing = sequence();
const owned = mention(["term:body", "term:country", "term:place"], ["gen"]);
/** «„Газпрома“», «корпорации „Роскосмос“». */
const quoted = sequence(word("«", '"'), mention("term:body"), word("»", '"'));
const brackets = sequence(word("("), gap(3, word(")", ".", ";")), word(")"));
const legal = word("ОАО", "ПАО", "АО", "ООО", "ГК", "группы", "компании", "корпорации", "концерна", "банка", "концерн");
const topic = mention(["term:topic", "term:event", "term:occupation", "term:level"], ["gen", "dat", "ins", "prp"]);
const small = isItem(
  "small",
  ({ mention: one, word: text }) =>
    one.kind === "word" &&
    /^[а-я][а-я-]+$/u.test(text) &&
    genitive.test(text) &&
    !honorifics.has(text) &&
    !isPredicate(text),
);
const genitive = /(?:[ыи]|ов|ев|ей|ий|ой|ого|его|их|ых|а|я|ам|ям|ами|ями|ах|ях|ью)$/u;
export const modifier = isItem(
  "modifier",
  ({ mention: one, word: text }) =>
    (one.kind === "word" && /(?:ого|его|ой|ей|ым|им|ых|ый|ий|ая|ую|ому|ему)$/u.test(text) && !honorifics.has(text)) ||
    (one.kind === "term" && one.readings.some(({ as }) => as === "adjective")),
);
const honorifics = new Set(["г-жа", "г-жи", "г-же", "г-н", "г-на", "их", "им", "его", "ней", "ему", "ей"]);
/** «города Фуюань», «г. Хэйхэ»: the name may stand still behind the word. */
const placed = sequence(
  word("города", "г", "провинции", "района", "округа", "уезда", "порта", "посёлка", "села", "республики"),
  optional(word(".")),
  mention("term:place"),
);
/** «отдела», also where the glossary has it as a word for many bodies («комитета»). */
const common = isItem(
  "common body",
  ({ mention: one, word: text }) =>
    bodyNoun(text) !== null &&
    (one.kind === "word" || (one.kind === "term" && one.readings.every(({ category }) => category === "generic"))),
);
const capital = isItem("name of a body", ({ mention: one }) => one.kind === "title");

/** «отдела таможенного оформления Владивостокской таможни», «департамента по работе с регионами». */
const described = sequence(
  optional(list(modifier, nothing, 3)),
  common,
  optional(
    list(
      either(
        sequence(word("и", "по", "с", "в", "на"), optional(modifier), either(small, topic)),
        placed,
        small,
        topic,
        owned,
        quoted,
        capital,
        mention("term:post", ["gen"]),
      ),
      nothing,
      8,
    ),
  ),
);

export const ownedBody: Pattern = slot(
  "body",
  either(
    list(either(placed, owned, quoted, sequence(legal, either(quoted, owned, capital)), brackets), nothing, 5),
    described,
  ),
);

/** «посол в Китае», «генеральный консул в Шанхае». */
export const abroad: Pattern = sequence(
  word("в", "на", "при"),
  slot("abroad", mention(["term:country", "term:place", "term:body"], ["prp"])),
);

export const behindPost: Pattern = sequence(optional(ownedBody), optional(abroad), optional(ownedBody));
