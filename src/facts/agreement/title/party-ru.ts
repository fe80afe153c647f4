/** The parties of a Russian title: «между A и B», «Россия и Китай» in the genitive behind a statement. */
import type { Glossary } from "../../../glossary/lookup.js";
import { categoryOf, type Entry } from "../../../glossary/schema.js";
import type { Case } from "../../../languages/ru/grammar/features.js";
import { declinePhrase } from "../../../languages/ru/grammar/noun-phrase.js";
import { readTokens, type Token } from "../../../languages/ru/words.js";
import type { TitleParty } from "./tree.js";
import { formsOf } from "./words.js";

export interface RussianParties {
  readonly parties: readonly TitleParty[];
  readonly end: number;
}

/** Nouns that are put before a name: who governs, and what the place is. */
const before: readonly (readonly [ru: string, zh: string, isOfState: boolean])[] = [
  ["Народное правительство города", "市人民政府", false],
  ["Народное правительство провинции", "省人民政府", false],
  ["Народное правительство", "人民政府", false],
  ["Администрация города", "市政府", false],
  ["Администрация", "政府", false],
  ["Мэрия города", "市政府", false],
  ["Мэрия", "市政府", false],
  ["Правительство", "政府", true],
  ["Президент", "总统", true],
  ["Председатель", "主席", true],
];
const groups: readonly (readonly [ru: string, zh: string])[] = [
  ["главы государств", "元首"],
  ["главы правительств", "总理"],
  ["министры иностранных дел", "外长"],
  ["таможенные службы", "海关"],
  ["средства массовой информации", "媒体"],
  ["сми", "媒体"],
  ["вузы", "高校"],
];
const states = new Set(["元首", "总理", "外长"]);
const full: Readonly<Record<string, string>> = {
  РФ: "俄罗斯联邦",
  "Российская Федерация": "俄罗斯联邦",
  КНР: "中华人民共和国",
  "Китайская Народная Республика": "中华人民共和国",
};
const fullByGenitive: readonly (readonly [ru: RegExp, zh: string])[] = [
  [/(?:РФ|Российской Федерации)$/u, "俄罗斯联邦"],
  [/(?:КНР|Китайской Народной Республики)$/u, "中华人民共和国"],
  [/России$/u, "俄罗斯"],
  [/Китая$/u, "中国"],
];

/** Parties in a case from token `from` on; fewer than two are none, but for a group (главы государств A и B). */
export function readRussianParties(
  tokens: readonly Token[],
  from: number,
  name: Case,
  glossary: Glossary,
): RussianParties | null {
  const parties: TitleParty[] = [];
  let end = from;
  for (let at = from; parties.length < 8; ) {
    const party = readParty(tokens, at, name, glossary);
    if (!party) break;
    parties.push(party.party);
    end = party.end;
    if (party.isGroup) return { parties, end };
    const joint = tokens[end]?.word;
    if (joint !== "и" && joint !== ",") break;
    at = end + 1;
  }
  return parties.length > 1 ? { parties, end } : null;
}

interface PartyRead {
  readonly party: TitleParty;
  readonly end: number;
  readonly isGroup?: boolean;
}

function readParty(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): PartyRead | null {
  return (
    readGroup(tokens, at, name, glossary) ??
    readNamed(tokens, at, name, glossary) ??
    readPlaced(tokens, at, name, glossary) ??
    readGoverned(tokens, at, name, glossary)
  );
}

interface Named {
  readonly entry: Entry;
  readonly wording: string;
  readonly end: number;
}

/** The longest country, body or place that stands here in the case. */
function nameAt(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): Named | null {
  const hit = formsOf(glossary).longest(
    tokens.slice(at),
    0,
    ({ as, category, forms }) =>
      as === "noun" &&
      (category === "country" || category === "body" || category === "place") &&
      (forms.length === 0 || forms.some((form) => form.case === name)),
  );
  const reading = hit?.readings[0];
  const entry = reading?.id ? glossary.entries.get(reading.id) : undefined;
  return hit && reading && entry?.zh ? { entry, wording: reading.wording, end: at + hit.length } : null;
}

function readNamed(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): PartyRead | null {
  const named = nameAt(tokens, at, name, glossary);
  if (!named) return null;
  const { entry, wording } = named;
  const behind = readBehind(tokens, named.end, entry, glossary);
  const zh = chineseName(entry, wording, behind.zh);
  const isState = entry.id.startsWith("country.") || /^body\.government\.(?:cn|ru)$/u.test(entry.id);
  return { party: party(zh, isState), end: behind.end };
}

/** «(КНР)» or «КНР» behind a name of that country. */
function readBehind(
  tokens: readonly Token[],
  at: number,
  entry: Entry,
  glossary: Glossary,
): { readonly zh: string; readonly end: number } {
  const isBracket = tokens[at]?.word === "(";
  const country = nameAt(tokens, isBracket ? at + 1 : at, isBracket ? "nom" : "gen", glossary);
  const isOwn = country?.entry.id.startsWith("country.") && country.entry.country === entry.country;
  if (!country || !isOwn || entry.id.startsWith("country.")) return { zh: "", end: at };
  if (isBracket && tokens[country.end]?.word !== ")") return { zh: "", end: at };
  return { zh: stateName(country.entry, country.wording), end: isBracket ? country.end + 1 : country.end };
}

function stateName(entry: Entry, wording: string): string {
  return full[wording] ?? entry.zh!.term;
}

function chineseName(entry: Entry, wording: string, country: string): string {
  if (entry.id.startsWith("country.")) return stateName(entry, wording);
  const { term } = entry.zh!;
  const owner =
    country || (categoryOf(entry.id) === "body" ? (fullByGenitive.find(([ru]) => ru.test(wording))?.[1] ?? "") : "");
  if (/^body\.government\.(?:cn|ru)$/u.test(entry.id)) return owner ? `${owner}政府` : term;
  return owner === "" || /^(?:中|俄|国家)/u.test(term) ? term : `${owner}${term}`;
}

/** «городом Харбином (КНР)», «г. Владивосток». */
function readPlaced(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): PartyRead | null {
  const word = tokens[at]?.word ?? "";
  const isShort = word === "г" && tokens[at + 1]?.word === ".";
  if (!isShort && word !== declinePhrase({ term: "город" }).sg?.[name]) return null;
  const start = at + (isShort ? 2 : 1);
  const place = nameAt(tokens, start, name, glossary) ?? nameAt(tokens, start, "nom", glossary);
  if (!place || categoryOf(place.entry.id) !== "place") return null;
  const behind = readBehind(tokens, place.end, place.entry, glossary);
  const { term } = place.entry.zh!;
  return { party: party(`${behind.zh}${term.endsWith("市") ? term : `${term}市`}`, false), end: behind.end };
}

/** «Правительством Москвы», «Президента РФ». */
function readGoverned(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): PartyRead | null {
  for (const [ru, zh, isOfState] of before) {
    const words = readTokens(
      declinePhrase({ term: ru, ...(isOfState && ru !== "Правительство" && { animate: true }) }).sg?.[name] ?? "",
    );
    if (!words.every(({ word }, index) => tokens[at + index]?.word === word)) continue;
    const owner =
      nameAt(tokens, at + words.length, "gen", glossary) ?? nameAt(tokens, at + words.length, "nom", glossary);
    if (!owner || categoryOf(owner.entry.id) === "body") continue;
    const isState = owner.entry.id.startsWith("country.");
    const term = isState ? stateName(owner.entry, owner.wording) : owner.entry.zh!.term;
    const [unit = ""] = zh;
    return {
      party: party(`${term}${term.endsWith(unit) && /[市省]/u.test(unit) ? zh.slice(1) : zh}`, isState),
      end: owner.end,
    };
  }
  return null;
}

/** «глав государств России и Китая». */
function readGroup(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): PartyRead | null {
  for (const [ru, zh] of groups) {
    const words = readTokens(
      declinePhrase({ term: ru, number: "pl", animate: true, indeclinable: ru === "сми" }).pl?.[name] ?? "",
    );
    if (!words.every(({ word }, index) => tokens[at + index]?.word === word)) continue;
    const first = nameAt(tokens, at + words.length, "gen", glossary);
    const second = first && tokens[first.end]?.word === "и" ? nameAt(tokens, first.end + 1, "gen", glossary) : null;
    if (!first || !second) return null;
    const short = [first, second].map(({ entry }) => entry.zh!.term.charAt(0)).join("");
    const isPair = [first, second].every(({ entry }) => entry.id === "country.cn" || entry.id === "country.ru");
    return isPair ? { party: party(`${short}${zh}`, states.has(zh)), end: second.end, isGroup: true } : null;
  }
  return null;
}

function party(zh: string, isState: boolean): TitleParty {
  return { zh, ru: { term: "", entry: null, tail: "" }, isState };
}
