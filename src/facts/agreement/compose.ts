/** The Chinese title of a document described in Russian, where the glossary has every word of it; else `null`. */
import type { Glossary } from "../../glossary/lookup.js";
import { categoryOf, type Entry, wordings } from "../../glossary/schema.js";
import type { Mention } from "../../model/mention.js";
import type { Desk } from "../desk.js";

type Group = Extract<Mention, { kind: "group" }>;

/** «о сотрудничестве в сфере», «о взаимодействии в области»: what follows is the field. */
const field = /^об? (?:сотрудничестве|взаимодействии) в (?:сфере|области|вопросах) $/u;
const plain = /^об? $/u;

export function composeTitle(own: string, group: Group, desk: Desk): string | null {
  const known = findByWording(own, desk);
  if (known?.zh) return known.zh.term;
  const type = group.parts.find(({ slot }) => slot === "type")?.mentions[0];
  const about = group.parts.find(({ slot }) => slot === "about");
  const isWhole = group.parts.every(({ slot }) => slot === "type" || slot === "about" || slot === "date");
  const kind = type ? desk.term(type).zh : null;
  if (!isWhole || !about || !kind) return null;
  const [topic, ...more] = about.mentions.filter(({ kind: one }) => one !== "word");
  const zh = topic?.kind === "term" && topic.end === about.end && more.length === 0 ? desk.term(topic).zh : null;
  if (!zh || !topic) return null;
  const words = desk.text.slice(about.start, topic.start).toLowerCase();
  if (field.test(words)) return `关于在${zh}领域合作的${kind}`;
  return plain.test(words) ? `关于${zh}的${kind}` : null;
}

const indexes = new WeakMap<Glossary, ReadonlyMap<string, Entry>>();

/** A document or type of the glossary that is worded so; countries may be written in short. */
function findByWording(own: string, { glossary }: Desk): Entry | null {
  let index = indexes.get(glossary);
  if (!index) {
    index = indexDocuments(glossary);
    indexes.set(glossary, index);
  }
  return index.get(normal(own)) ?? null;
}

function indexDocuments(glossary: Glossary): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of glossary.entries.values()) {
    if (categoryOf(entry.id) !== "document" || !entry.ru) continue;
    for (const { term } of wordings(entry.ru, entry.status))
      if (!index.has(normal(term))) index.set(normal(term), entry);
  }
  return index;
}

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
