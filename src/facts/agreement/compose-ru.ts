/**
 * The Russian title of a document named in Chinese, put together from the glossary and the grammar:
 * 《A和B关于X的协定》 → «Соглашение между A и B о X». One unknown word, and there is none.
 */
import { categoryOf, type Entry } from "../../glossary/schema.js";
import { specOf } from "../../languages/ru/forms.js";
import type { Case } from "../../languages/ru/grammar/features.js";
import { declinePhrase } from "../../languages/ru/grammar/noun-phrase.js";
import { preposition } from "../../languages/ru/grammar/preposition.js";
import type { Desk } from "../desk.js";

/** Verbs and qualities of titles as Russian nouns of action; the object stands in the case named. */
const acts: readonly (readonly [zh: string, ru: string, object: Case])[] = [
  ["全面深化", "всестороннее углубление", "gen"],
  ["进一步深化", "дальнейшее углубление", "gen"],
  ["进一步加强", "дальнейшее укрепление", "gen"],
  ["共同建设", "совместное строительство", "gen"],
  ["合作建设", "совместное создание", "gen"],
  ["合作举办", "создание совместного", "gen"],
  ["建立", "установление", "gen"],
  ["深化", "углубление", "gen"],
  ["加强", "укрепление", "gen"],
  ["发展", "развитие", "gen"],
  ["扩大", "расширение", "gen"],
  ["开展", "осуществление", "gen"],
  ["建设", "строительство", "gen"],
  ["保护", "охрана", "gen"],
  ["促进", "содействие", "dat"],
  ["简化", "упрощение", "gen"],
  ["互免", "взаимная отмена", "gen"],
  ["相互承认", "взаимное признание", "gen"],
  ["交换", "обмен", "ins"],
];

interface Parties {
  readonly entries: readonly Entry[];
  readonly end: number;
}

/** `null` where a word is not known. `isProper`: the words stand in 《》, and the title begins with a capital. */
export function sayInRussian(own: string, isProper: boolean, desk: Desk): string | null {
  for (const type of typesAtEnd(own, desk)) {
    const title = sayWithType(own, type, desk);
    if (title !== null) return isProper ? title.charAt(0).toUpperCase() + title.slice(1) : title;
  }
  return null;
}

function sayWithType(own: string, type: TypeAtEnd, desk: Desk): string | null {
  if (!type.entry.ru) return null;
  let rest = own.slice(0, type.start);
  const years = /(\d{4})[—–－-](\d{4})年/u.exec(rest);
  const period = years ? ` на ${years[1]}–${years[2]} годы` : "";
  if (years) rest = rest.replace(years[0], "");
  const parties = readParties(rest, desk);
  const about = rest
    .slice(parties.end)
    .replace(/^的?(?:政府间)?(?:关于|有关)?(?:两国)?/u, "")
    .replace(/的$/u, "");
  const between = sayParties(parties.entries, type.entry);
  const subject = about === "" ? "" : saySubject(about, type.wording, desk);
  if (between === null || subject === null || (about === "" && parties.entries.length === 0 && period === ""))
    return null;
  // «соглашение о взаимном признании» says already what it is about.
  if (subject.startsWith(" о") && /\sоб?\s/u.test(type.entry.ru.term)) return null;
  return `${type.entry.ru.term}${between}${subject}${period}`;
}

interface TypeAtEnd {
  readonly start: number;
  readonly entry: Entry;
  readonly wording: string;
}

/** The types a title can end with, the longest first: 互认协议, 协议. */
function typesAtEnd(own: string, { glossary }: Desk): readonly TypeAtEnd[] {
  const types: TypeAtEnd[] = [];
  for (let start = Math.max(0, own.length - 12); start < own.length; start++) {
    const hit = glossary.chinese.longest(own, start);
    const value =
      hit?.end === own.length ? hit.values.find(({ entry }) => entry.id.startsWith("document.type.")) : undefined;
    if (value) types.push({ start, entry: value.entry, wording: value.term });
  }
  return types;
}

/** A和B, 中俄, 中国哈尔滨市与俄罗斯符拉迪沃斯托克市: of a row of places the last. */
function readParties(text: string, { glossary }: Desk): Parties {
  const entries: Entry[] = [];
  let end = 0;
  let row: Entry | null = null;
  for (let at = 0; at < text.length; ) {
    const party = glossary.chinese
      .all(text, at)
      .flatMap(({ values }) => values)
      .findLast(({ entry }) => ["country", "body", "place"].includes(categoryOf(entry.id) ?? ""));
    const isJoint = "和与同、".includes(text.charAt(at));
    if (party) {
      if (row && party.term.length === 1) entries.push(row);
      row = party.entry;
      at += party.term.length;
      end = at;
    } else if (isJoint && row) {
      entries.push(row);
      row = null;
      at++;
    } else {
      break;
    }
  }
  if (row) entries.push(row);
  return entries.length > 1 ? { entries, end } : { entries: [], end: 0 };
}

/** Statements are those of their parties, other documents stand between them. */
function sayParties(entries: readonly Entry[], type: Entry): string | null {
  if (entries.length === 0) return "";
  const isOf =
    type.id.startsWith("document.type.statement") ||
    type.id.startsWith("document.type.declaration") ||
    type.id.startsWith("document.type.communique");
  const names = entries.map((entry) => decline(entry, isOf ? "gen" : "ins"));
  if (names.some((name) => name === null)) return null;
  const row = names.length > 1 ? `${names.slice(0, -1).join(", ")} и ${names.at(-1)}` : names.join("");
  return isOf ? ` ${row}` : ` между ${row}`;
}

function saySubject(about: string, type: string, desk: Desk): string | null {
  const field = about.replace(/领域$/u, "");
  // 航天合作大纲: the type speaks of cooperation, the subject is its field.
  if (type.startsWith("合作")) {
    const topic = topicOf(field, desk);
    const name = topic && decline(topic, "gen");
    return name ? ` в области ${name}` : null;
  }
  const noun = sayNoun(about, "prp", desk);
  return noun === null ? null : ` ${preposition.about(noun)} ${noun}`;
}

/** A topic, cooperation in a field, or an act with its object. */
function sayNoun(about: string, name: Case, desk: Desk): string | null {
  const topic = topicOf(about, desk);
  if (topic) return decline(topic, name);
  const field = /^(.+?)(?:领域)?合作$/u.exec(about)?.[1];
  const fieldTopic = field ? topicOf(field, desk) : null;
  if (fieldTopic) {
    const genitive = decline(fieldTopic, "gen");
    return genitive && `${declined("сотрудничество", name)} в области ${genitive}`;
  }
  for (const [zh, ru, object] of acts) {
    if (!about.startsWith(zh)) continue;
    const rest =
      sayNoun(about.slice(zh.length).replace(/关系$/u, ""), object, desk) ??
      sayNoun(about.slice(zh.length), object, desk);
    return rest && `${declined(ru, name)} ${rest}`;
  }
  return null;
}

function topicOf(zh: string, { glossary }: Desk): Entry | null {
  const hit = glossary.chinese.longest(zh, 0);
  if (hit?.end !== zh.length) return null;
  return (
    hit.values.find(({ entry }) => ["topic", "place", "country"].includes(categoryOf(entry.id) ?? ""))?.entry ?? null
  );
}

function decline(entry: Entry, name: Case): string | null {
  if (!entry.ru) return null;
  if (entry.id.startsWith("country.") && entry.ru.short) return entry.ru.short;
  const { sg, pl } = declinePhrase(specOf(entry.ru));
  return (sg ?? pl)?.[name] ?? null;
}

function declined(term: string, name: Case): string {
  return declinePhrase({ term }).sg?.[name] ?? term;
}
