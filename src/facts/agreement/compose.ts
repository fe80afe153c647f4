/** The title of a document in the other language, put together from its parts; one unknown word, and there is none. */
import type { Glossary } from "../../glossary/lookup.js";
import { readTokens } from "../../languages/ru/words.js";
import type { Language } from "../../model/language.js";
import { readRussianPhrase } from "./title/read-ru.js";
import { readChinesePhrase } from "./title/read-zh.js";
import { sayRussianTitle } from "./title/say-ru.js";
import { sayChineseTitle } from "./title/say-zh.js";
import { readRussianTitle } from "./title/title-ru.js";
import { readChineseTitle } from "./title/title-zh.js";
import { sayRussianPhrase } from "./title/write-ru.js";
import { sayChinesePhrase } from "./title/write-zh.js";

/** Descriptive: in small letters and without quotation marks, for it is no name the document has. */
export function composeTitle(own: string, language: Language, glossary: Glossary): string | null {
  if (language === "zh") {
    const tree = readChineseTitle(own, glossary);
    return tree ? sayRussianTitle(tree) : sayPhraseInRussian(own, glossary);
  }
  const tree = readRussianTitle(own, glossary);
  return tree ? sayChineseTitle(tree) : sayPhraseInChinese(own, glossary);
}

/** A title that names no type and is made of known words: 俄罗斯向中国供气的主要条款. */
function sayPhraseInRussian(own: string, glossary: Glossary): string | null {
  const phrase = readChinesePhrase(own.replace(/[“”"]/gu, ""), glossary);
  return phrase && sayRussianPhrase(phrase, "nom");
}

function sayPhraseInChinese(own: string, glossary: Glossary): string | null {
  const tokens = readTokens(own).filter(({ kind, word }) => kind !== "mark" || word === ",");
  const phrase = readRussianPhrase(tokens, "nom", glossary);
  return phrase && sayChinesePhrase(phrase);
}
