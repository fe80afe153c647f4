/** Documents the glossary knows by name, found by any of their wordings. Composes nothing. */
import type { Glossary } from "../../glossary/lookup.js";
import { categoryOf, type Entry, type RuTerm, wordings, type ZhTerm } from "../../glossary/schema.js";
import type { Language } from "../../model/language.js";
import type { Term } from "../../model/term.js";
import { answerTo } from "./title/words.js";

/** The document or type worded so; in the other language it names its parties where the words found do. */
export function findDocument(own: string, language: Language, glossary: Glossary): Term | null {
  const entry = knownDocument(own, language, glossary);
  if (!entry?.zh || !entry.ru) return null;
  const [side, other] = language === "zh" ? [entry.zh, entry.ru] : [entry.ru, entry.zh];
  const answer = entry.id.startsWith("document.type.") ? answerTo(entry, own, language) : null;
  const said = answer ?? (namesParties(own, side) ? other.term : (other.short ?? other.term));
  const [zh, ru] = language === "zh" ? [own, said] : [said, own];
  return { zh, ru, id: entry.id, origin: "glossary" };
}

/** The entry of a document or type, by any of its wordings. */
export function knownDocument(own: string, language: Language, glossary: Glossary): Entry | null {
  return language === "zh" ? findChinese(own, glossary) : findRussian(own, glossary);
}

function namesParties(own: string, side: ZhTerm | RuTerm): boolean {
  return side.term === own || /中俄|中苏|中华人民共和国|между|РФ|КНР|Росси|Кита/u.test(own);
}

/** The two states, in either order: the glossary has one. */
const chineseStates = /^(?:中华人民共和国|俄罗斯联邦)(?:政府)?[和与同](?:中华人民共和国|俄罗斯联邦)(?:政府)?(?:间)?/u;
const russianStates = / между (?:правительством )?(?:рф|кнр) и (?:правительством )?(?:рф|кнр)/u;

function findChinese(own: string, glossary: Glossary): Entry | null {
  return lookUp(own, glossary) ?? (chineseStates.test(own) ? lookUp(own.replace(chineseStates, ""), glossary) : null);
}

function lookUp(words: string, { chinese }: Glossary): Entry | null {
  const hit = chinese.longest(words, 0);
  if (hit?.end !== words.length) return null;
  return hit.values.find(({ entry }) => categoryOf(entry.id) === "document")?.entry ?? null;
}

function findRussian(own: string, glossary: Glossary): Entry | null {
  const index = russian(glossary);
  const key = normal(own);
  return index.get(key) ?? (russianStates.test(key) ? index.get(key.replace(russianStates, "")) : null) ?? null;
}

const indexes = new WeakMap<Glossary, ReadonlyMap<string, Entry>>();

function russian(glossary: Glossary): ReadonlyMap<string, Entry> {
  const known = indexes.get(glossary) ?? indexDocuments(glossary);
  indexes.set(glossary, known);
  return known;
}

function indexDocuments(glossary: Glossary): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of glossary.entries.values()) {
    if (categoryOf(entry.id) !== "document" || !entry.ru) continue;
    for (const { term } of wordings(entry.ru, entry.status)) {
      const key = normal(term);
      if (!index.has(key)) index.set(key, entry);
    }
  }
  return index;
}

/** Case of letters, ё and quotation marks tell no documents apart; countries may be written in short. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("российской федерации", "рф")
    .replaceAll("российской федерацией", "рф")
    .replaceAll("китайской народной республики", "кнр")
    .replaceAll("китайской народной республикой", "кнр")
    .replace(/[«»„“"]/gu, "")
    .replace(/\s+/gu, " ");
}
