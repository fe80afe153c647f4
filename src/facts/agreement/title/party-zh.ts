/** The parties a Chinese title begins with: 中俄, A政府和B政府, A与B. Knows how they are written, not what they agreed on. */
import type { Glossary } from "../../../glossary/lookup.js";
import { categoryOf, type Entry } from "../../../glossary/schema.js";
import { specOf } from "../../../languages/ru/forms.js";
import type { TitleParty } from "./tree.js";
import { declineSpec } from "./write-ru.js";

export interface PartiesRead {
  readonly parties: readonly TitleParty[];
  readonly end: number;
}

const none: PartiesRead = { parties: [], end: 0 };
const joints = ["以及", "和", "与", "同", "及", "、"];
/** Posts of those who sign for a state. */
const heads: readonly (readonly [zh: string, ru: string])[] = [
  ["国家主席", "Председатель"],
  ["主席", "Председатель"],
  ["总统", "Президент"],
];
/** 两国元首: told of both at once. */
const groups: readonly (readonly [zh: string, ru: string])[] = [
  ["国家元首", "главы государств"],
  ["元首", "главы государств"],
  ["政府首脑", "главы правительств"],
  ["总理", "главы правительств"],
  ["外交部长", "министры иностранных дел"],
  ["外长", "министры иностранных дел"],
  ["海关", "таможенные службы"],
  ["媒体", "СМИ"],
  ["高校", "вузы"],
];

/** The longest row of parties at the start of a title; one alone is no party. */
export function readChineseParties(text: string, glossary: Glossary): PartiesRead {
  return readPair(text, glossary) ?? readRow(text, glossary) ?? none;
}

/** 中俄, 中俄两国政府, 中俄外交部, 俄中元首. */
function readPair(text: string, glossary: Glossary): PartiesRead | null {
  const first = countryOf(text, 0, 1, glossary);
  const second = first && countryOf(text, 1, 2, glossary);
  if (!first || !second || first === second) return null;
  const both = [first, second];
  const at = text.startsWith("两国", 2) ? 4 : 2;
  for (const [zh, ru] of groups) {
    if (!text.startsWith(zh, at)) continue;
    const names = both.map((one) => declineSpec(specOf(one.ru!), "gen"));
    return {
      parties: [
        {
          zh: text.slice(0, at + zh.length),
          ru: { term: ru, entry: null, tail: ` ${names.join(" и ")}` },
          isState: true,
          isGroup: true,
        },
      ],
      end: at + zh.length,
    };
  }
  if (text.startsWith("政府", at) && !text.startsWith("政府间", at))
    return { parties: both.map((one) => governmentOf(one, `${one.zh!.term}政府`)), end: at + 2 };
  for (const length of [8, 7, 6, 5, 4, 3]) {
    const bodies = both.map((one) => bodyOfCountry(text.slice(at, at + length), one, glossary));
    if (text.length >= at + length && bodies.every((one) => one !== null)) return { parties: bodies, end: at + length };
  }
  return { parties: both.map((one) => stateOf(one, one.zh!.term)), end: at };
}

function countryOf(text: string, from: number, to: number, glossary: Glossary): Entry | null {
  const hit = glossary.chinese.all(text, from, to).find(({ end }) => end === to);
  return hit?.values.find(({ entry }) => entry.id.startsWith("country.") && entry.ru)?.entry ?? null;
}

function bodyOfCountry(words: string, country: Entry, glossary: Glossary): TitleParty | null {
  const exact = (zh: string) => {
    const hit = glossary.chinese.longest(zh, 0);
    return hit?.end === zh.length
      ? hit.values.find(({ entry }) => categoryOf(entry.id) === "body" && entry.country === country.country)?.entry
      : undefined;
  };
  const entry = exact(`${country.zh!.term}${words}`) ?? exact(words);
  return entry ? ofBody(entry, `${country.zh!.term}${words}`, country) : null;
}

function readRow(text: string, glossary: Glossary): PartiesRead | null {
  const parties: TitleParty[] = [];
  let end = 0;
  for (let at = 0; parties.length < 8; ) {
    const party = readParty(text, at, glossary);
    if (!party) break;
    parties.push(party.party);
    end = party.end;
    const joint = joints.find((one) => text.startsWith(one, end));
    if (!joint) break;
    at = end + joint.length;
  }
  return parties.length > 1 ? { parties, end } : null;
}

interface PartyRead {
  readonly party: TitleParty;
  readonly end: number;
}

function readParty(text: string, at: number, glossary: Glossary): PartyRead | null {
  const hits = glossary.chinese.all(text, at).toReversed();
  for (const { end, values } of hits) {
    const country = values.find(({ entry }) => entry.id.startsWith("country.") && entry.ru)?.entry;
    if (country) return behindCountry(text, at, end, country, glossary);
    const body = values.find(
      ({ entry }) => categoryOf(entry.id) === "body" && !entry.id.startsWith("body.generic."),
    )?.entry;
    if (body?.ru) return { party: ofBody(body, text.slice(at, end), null), end };
    const place = values.find(({ entry }) => categoryOf(entry.id) === "place")?.entry;
    if (place?.ru) return behindPlace(text, at, end, place, "", glossary);
  }
  return null;
}

/** 中华人民共和国+政府, 俄罗斯联邦+总统, 中国+商务部, 俄罗斯+符拉迪沃斯托克市. */
function behindCountry(text: string, start: number, at: number, country: Entry, glossary: Glossary): PartyRead {
  const said = text.slice(start, at);
  if (text.startsWith("政府", at)) return { party: governmentOf(country, text.slice(start, at + 2)), end: at + 2 };
  for (const [zh, ru] of heads)
    if (text.startsWith(zh, at)) {
      const tail = ` ${shortOf(country)}`;
      const end = at + zh.length;
      return { party: { zh: text.slice(start, end), ru: { term: ru, entry: null, tail }, isState: true }, end };
    }
  for (const { end, values } of glossary.chinese.all(text, at).toReversed()) {
    const own = values.filter(({ entry }) => entry.country === country.country && entry.ru);
    const body = own.find(({ entry }) => categoryOf(entry.id) === "body")?.entry;
    if (body) return { party: ofBody(body, text.slice(start, end), country), end };
    const place = own.find(({ entry }) => categoryOf(entry.id) === "place")?.entry;
    if (place) return behindPlace(text, start, end, place, ` (${shortOf(country)})`, glossary);
  }
  return { party: stateOf(country, said), end: at };
}

/** 黑龙江省+哈尔滨市, 哈尔滨市+人民政府; 市 says that it is a city. */
function behindPlace(
  text: string,
  start: number,
  at: number,
  place: Entry,
  tail: string,
  glossary: Glossary,
): PartyRead {
  for (const { end, values } of glossary.chinese.all(text, at).toReversed()) {
    const inner = values.find(
      ({ entry }) =>
        entry.ru &&
        (categoryOf(entry.id) === "place" || categoryOf(entry.id) === "body") &&
        entry.country === place.country &&
        end - at > 1,
    )?.entry;
    if (!inner) continue;
    if (categoryOf(inner.id) === "body") return { party: ofBody(inner, text.slice(start, end), null), end };
    return behindPlace(text, start, end, inner, tail, glossary);
  }
  for (const [zh, ru] of administrations) {
    if (!text.startsWith(zh, at)) continue;
    const end = at + zh.length;
    const name = declineSpec(specOf(place.ru!), "gen");
    const term = zh.includes("人民") ? "Народное правительство" : ru;
    if (name !== null && (zh.includes("人民") === (place.country === "CN") || place.country === "CN"))
      return {
        party: { zh: text.slice(start, end), ru: { term, entry: null, tail: ` ${name}` }, isState: false },
        end,
      };
  }
  const isCity = text.charAt(at - 1) === "市" && place.ru!.head === undefined;
  const spec = isCity
    ? { term: "город", entry: null, apposed: place, tail }
    : { term: place.ru!.term, entry: place, tail };
  return { party: { zh: text.slice(start, at), ru: spec, isState: false }, end: at };
}

const administrations: readonly (readonly [zh: string, ru: string])[] = [
  ["人民政府", "Народное правительство"],
  ["政府", "Правительство"],
];

function shortOf({ ru }: Entry): string {
  return ru!.short ?? ru!.term;
}

/** The name as full as the Chinese one: 中国 is «Китай», 中华人民共和国 is «КНР». */
function stateOf(entry: Entry, said: string): TitleParty {
  const isFull = said !== entry.zh!.term && said.length > 1;
  const term = isFull && entry.ru!.short ? entry.ru!.short : entry.ru!.term;
  return { zh: said, ru: { term, entry: isFull && entry.ru!.short ? null : entry, tail: "" }, isState: true };
}

function governmentOf(entry: Entry, said: string): TitleParty {
  const name = entry.ru!.short ?? declineSpec(specOf(entry.ru!), "gen") ?? entry.ru!.term;
  return { zh: said, ru: { term: "Правительство", entry: null, tail: ` ${name}` }, isState: true };
}

/** The country is said where the glossary's name does not say it. */
function ofBody(entry: Entry, said: string, country: Entry | null): TitleParty {
  const isSaid = /(?:КНР|РФ|Росси|Кита|ская|ский|ское)/u.test(entry.ru!.term);
  const tail = country && !isSaid ? ` ${shortOf(country)}` : "";
  return {
    zh: said,
    ru: { term: entry.ru!.term, entry, tail },
    isState: entry.id.startsWith("body.government.cn") || entry.id.startsWith("body.government.ru"),
  };
}
