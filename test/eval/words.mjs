/** Russian words that neither a spelling dictionary nor the glossary knows. */
import dictionary from "dictionary-ru";
import { loadModule } from "hunspell-asm";

/** A function that gives the unknown words of a summary: `{ word, isName }`. */
export async function openDictionary() {
  const factory = await quietly(() => loadModule());
  const [aff, dic] = [dictionary.aff, dictionary.dic].map((file, index) => factory.mountBuffer(file, `ru.${index}`));
  const speller = factory.create(aff, dic);
  const isKnown = (word) => speller.spell(word) || speller.spell(word.toLowerCase()) || isNumber(word);
  return ({ sentences }) =>
    sentences
      .flatMap(({ parts }) => parts)
      // A part with a glossary id was written by the glossary.
      .filter(({ term }) => term === null)
      .flatMap(({ text, origin, slot }) => {
        const isName = origin === "transcription" || slot === "author" || slot === "medium";
        const words = text.match(/\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*/gu) ?? [];
        return words
          .filter((word) => !isKnown(word) && !word.split("-").every(isKnown))
          .map((word) => ({ word, isName: isName || /^\p{Lu}\p{Ll}/u.test(word) }));
      });
}

/** «30-я», «100-го». */
function isNumber(word) {
  return /^(?:й|я|е|го|му|м|ю|х|ми)$/u.test(word);
}

/** The speller announces itself. */
async function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
