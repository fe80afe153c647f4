/** Reads a Chinese sentence to a chart: titles, known names, names at posts, dates, terms, rule words, single characters. */
import type { Glossary, Wording } from "../../glossary/lookup.js";
import { categoryOf, roleOf } from "../../glossary/schema.js";
import { choose } from "../../match/chart.js";
import type { Item, Mention, NameParts, TermReading } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import { Trie } from "../../text/trie.js";
import type { NameMention, Reader } from "../pack.js";
import { readBodies } from "./bodies.js";
import { readNamesAtActs } from "./name-act.js";
import { type NameReading, readNameAfter, readNameBefore, surnameOnly } from "./names.js";
import { readPlacesByShape } from "./places.js";
import { readTitles } from "./titles.js";

type TermMention = Extract<Mention, { kind: "term" }>;

export function createReader(glossary: Glossary, literals: readonly string[]): Reader {
  const words = new Trie<true>();
  for (const literal of literals) if (literal.length > 1) words.add(literal, true);
  return {
    chart(text, sentence, given, known) {
      const titles = readTitles(text, sentence);
      const cuts = cut(text, sentence, titles, glossary, words);
      const terms = cuts.filter((one) => one.kind === "term");
      const posts = terms.filter(isPost);
      const places = readPlacesByShape(text, sentence, terms);
      const known_ = readKnown(text, sentence, known);
      const names = [
        ...known_,
        ...namesAtPosts(text, sentence, posts, [...titles, ...terms.filter((one) => !isPost(one)), ...given]),
        ...readNamesAtActs(text, sentence, [...titles, ...terms, ...given]).map(mentionOf),
      ];
      const mentions = choose([
        ...titles,
        ...names,
        ...given.filter((one) => inside(one, sentence)),
        ...readBodies(text, sentence, [...terms, ...places]),
        ...places,
        ...cuts,
      ]);
      return { language: "zh", text, sentence, items: fill(text, sentence, mentions) };
    },
  };
}

function isPost(mention: Mention): boolean {
  return mention.kind === "term" && mention.readings.some((reading) => reading.category === "post");
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Longest match from left to right over glossary forms and the words of rules. */
function cut(
  text: string,
  sentence: Span,
  masks: readonly Span[],
  glossary: Glossary,
  words: Trie<true>,
): readonly Mention[] {
  const found: Mention[] = [];
  let mask = 0;
  for (let at = sentence.start; at < sentence.end; ) {
    while (mask < masks.length && masks[mask]!.end <= at) mask++;
    if (mask < masks.length && masks[mask]!.start <= at) {
      at = masks[mask]!.end;
      continue;
    }
    const term = readTerm(text, at, sentence.end, glossary) ?? readPerson(text, at, sentence.end, glossary);
    const word = words.longest(text, at, sentence.end);
    if (term && (!word || term.end >= word.end)) {
      found.push(term);
      at = term.end;
    } else if (word) {
      found.push({ kind: "word", start: at, end: word.end });
      at = word.end;
    } else {
      at++;
    }
  }
  return found;
}

/** Words that stand before a post and make another of it: 副局长, 常务副省长. */
const deputies = ["第一副", "常务副", "副"] as const;

function readTerm(text: string, at: number, to: number, glossary: Glossary): TermMention | null {
  const deputy = deputies.find((one) => text.startsWith(one, at)) ?? "";
  const whole = longestOf(text, at, to, glossary, isTerm);
  const rest = deputy ? longestOf(text, at + deputy.length, to, glossary, isPostWording) : null;
  if (rest && rest.end > (whole?.end ?? 0)) {
    return { kind: "term", start: at, end: rest.end, readings: rest.values.map(readingOf) };
  }
  if (!whole) return null;
  if (whole.end - at === 1 && !isSafeAlone(text, at, glossary)) return null;
  return { kind: "term", start: at, end: whole.end, readings: whole.values.map(readingOf) };
}

interface Hit {
  readonly end: number;
  readonly values: readonly Wording[];
}

/** The longest form with a wording that will do; 哈尔滨市 gives its last letter back in 哈尔滨市长. */
function longestOf(
  text: string,
  at: number,
  to: number,
  glossary: Glossary,
  will: (one: Wording) => boolean,
): Hit | null {
  let found: Hit | null = null;
  let last = -2;
  for (const { end, values } of glossary.chinese.all(text, at, to)) {
    const fit = values.filter(will);
    if (fit.length === 0) continue;
    // 莫大使 is the ambassador Mo, and no university.
    const isAmbassador = end - at === 2 && text.startsWith("大使", end - 1);
    // 教育部门 are departments.
    const isPlain = text.charAt(end - 1) === "部" && text.charAt(end) === "门";
    const isCut: boolean = isAmbassador || isPlain || (end === last + 1 && isHeadOfPost(text, end - 1, to, glossary));
    if (isCut) continue;
    found = { end, values: fit };
    last = end;
  }
  return found;
}

/** 市长, 省长: the letter belongs to the post behind it. */
function isHeadOfPost(text: string, at: number, to: number, glossary: Glossary): boolean {
  if (text.charAt(at + 1) !== "长" && !text.startsWith("委书记", at)) return false;
  return glossary.chinese.all(text, at, to).some(({ values }) => values.some(isPostWording));
}

/** First names and units are asked of names and quantities, not of the chart. */
function isTerm({ entry }: Wording): boolean {
  const category = categoryOf(entry.id);
  return category !== "person" && category !== "given" && category !== "unit";
}

function isPostWording({ entry }: Wording): boolean {
  return roleOf(entry.id) === "post";
}

/** A person of the glossary, with or without the given name; who it is, is settled for the whole article. */
function readPerson(text: string, at: number, to: number, glossary: Glossary): NameMention | null {
  const hit = longestOf(text, at, to, glossary, ({ entry }) => categoryOf(entry.id) === "person");
  if (!hit || isPartOfLonger(text, at, hit.end)) return null;
  const names = hit.values.map(({ term, entry }): NameParts => {
    const [given, surname] = term.includes("·")
      ? [term.slice(0, term.lastIndexOf("·")), term.slice(term.lastIndexOf("·") + 1)]
      : [null, term];
    if (entry.zh?.given) return { kind: "foreign", surname, given, patronymic: null, gender: null };
    const compound = readNameAfter(term, 0).find(({ end, kind }) => end === term.length && kind === "chinese");
    return compound
      ? { kind: "chinese", surname: compound.surname, given: compound.given, patronymic: null, gender: null }
      : { kind: "foreign", surname: term, given: null, patronymic: null, gender: null };
  });
  return {
    kind: "name",
    start: at,
    end: hit.end,
    names,
    id: hit.values.length === 1 ? hit.values[0]!.entry.id : null,
    forms: [],
  };
}

function readingOf({ entry, term }: Wording): TermReading {
  return {
    id: entry.id,
    wording: term,
    category: roleOf(entry.id),
    country: entry.country ?? null,
    forms: [],
    as: "noun",
  };
}

/** Characters before a one-character country that say it is one: 对俄, 访华. */
const beforeCountry = new Set("对访赴在驻来与同和向自从旅留援抵离");
/** 华 is China only there (访华, 来华), and not in 华为, 华东. */
const abroad = new Set("访来赴驻对离抵");
const hua = new Set("为东南北中西人侨夏商语盛裔");
/** 在京, 抵沪: a city by one character, not in 京剧, 京津. */
const shortCities = new Set("京沪");
const placing = new Set("在抵赴进离来");
const afterShortCity = new Set("剧城津沪广九张东都族京杭深昌");
/** Words after it that do: 俄总统, 俄方. */
const afterCountry = new Set("方");

/**
 * One character is a country only in company: another such character (中俄), a word of direction before it,
 * a post or body after it.
 */
function isSafeAlone(text: string, at: number, glossary: Glossary): boolean {
  const isShortCountry = (place: number) =>
    glossary.chinese.all(text, place, place + 1)[0]?.values.some(({ entry }) => categoryOf(entry.id) === "country") ??
    false;
  if (shortCities.has(text.charAt(at)))
    return placing.has(text.charAt(at - 1)) && !afterShortCity.has(text.charAt(at + 1));
  if (!isShortCountry(at)) return true;
  if (text.charAt(at) === "华" && text.charAt(at - 1) === "驻") return true;
  // 在哈, 来哈 of an article that never names the country: the city of Harbin, which no list has by one character.
  if (text.charAt(at) === "哈" && !namesKazakhstan(text)) return false;
  if (text.charAt(at) === "华") return abroad.has(text.charAt(at - 1)) && !hua.has(text.charAt(at + 1));
  if (isShortCountry(at + 1) || (at > 0 && isShortCountry(at - 1))) return true;
  if (at > 0 && beforeCountry.has(text.charAt(at - 1))) return true;
  if (afterCountry.has(text.charAt(at + 1))) return true;
  const next = glossary.chinese.longest(text, at + 1);
  const deputy = deputies.find((one) => text.startsWith(one, at + 1));
  const post = deputy ? glossary.chinese.longest(text, at + 1 + deputy.length) : null;
  return [next, post].some((hit) =>
    hit?.values.some(({ entry }) => ["post", "body", "place"].includes(categoryOf(entry.id) ?? "")),
  );
}

/** The article asked about last: the question comes once for every such character. */
const asked = { text: "", answer: false };

function namesKazakhstan(text: string): boolean {
  if (asked.text !== text) Object.assign(asked, { text, answer: /哈萨克|中哈|哈中/u.test(text) });
  return asked.answer;
}

function readKnown(text: string, sentence: Span, known: readonly NameMention[]): readonly NameMention[] {
  if (known.length === 0) return [];
  const trie = new Trie<NameMention>();
  for (const one of known) {
    for (const name of one.names) for (const form of bareForms(name)) trie.add(form, one);
  }
  const found: NameMention[] = [];
  for (let at = sentence.start; at < sentence.end; ) {
    const hit = trie.longest(text, at, sentence.end);
    const one = hit?.values[0];
    if (hit && one && (one.names[0]?.kind === "chinese" || !isPartOfLonger(text, at, hit.end))) {
      found.push({ ...one, start: at, end: hit.end });
      at = hit.end;
    } else {
      at++;
    }
  }
  return found;
}

/** A surname inside a longer name is another name: 伊万诺夫 in 彼得·伊万诺夫. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === "·" || text.charAt(end) === "·";
}

/** The forms in which a name comes back: whole, and, of names written surname last, the surname. */
function bareForms({ kind, surname, given }: NameParts): readonly string[] {
  if (kind === "chinese") return surname && given ? [surname + given] : [];
  const forms = surname && surname.length > 1 ? [surname] : [];
  return given && surname ? [...forms, `${given}·${surname}`] : forms;
}

/** After a post stands its holder's name; where there is none, it may stand before (王松关长, 普京总统). */
function namesAtPosts(
  text: string,
  sentence: Span,
  posts: readonly Mention[],
  taken: readonly Span[],
): readonly NameMention[] {
  const found: NameMention[] = [];
  const isFree = (span: Span) =>
    ![...taken, ...posts, ...found].some((one) => one.start < span.end && span.start < one.end);
  const take = (readings: readonly NameReading[]): NameReading | null => {
    const one = readings.find(
      (reading) =>
        reading.end <= sentence.end &&
        reading.start >= sentence.start &&
        isFree(reading) &&
        !isInvitation(text, reading.start),
    );
    if (!one) return null;
    found.push(mentionOf(one));
    return one;
  };
  for (const post of posts) {
    let after = take(readNameAfter(text, post.end));
    if (!after) {
      if (!take(readNameBefore(text, post.start))) {
        const alone = surnameOnly(text, post.start - 1) ?? surnameOnly(text, post.start - 2);
        // 原副总理: who was that before.
        if (alone && alone.end === post.start && alone.surname !== "原") take([alone]);
      }
      continue;
    }
    // 甲、乙和丙 under one post.
    while (after && "、和与及".includes(text.charAt(after.end)) && after.end < sentence.end) {
      after = take(readNameAfter(text, after.end + 1).filter((one) => one.score >= 0.8));
    }
  }
  return found;
}

/** 总理应李强邀请: 应 is no surname there. */
function isInvitation(text: string, at: number): boolean {
  return text.charAt(at) === "应" && /^应[^,，。；;]{2,24}?邀/u.test(text.slice(at, at + 28));
}

function mentionOf({ start, end, kind, surname, given }: NameReading): NameMention {
  return {
    kind: "name",
    start,
    end,
    names: [{ kind, surname, given, patronymic: null, gender: null }],
    id: null,
    forms: [],
  };
}

const mark = /[^\p{L}\p{N}]/u;

function fill(text: string, sentence: Span, mentions: readonly Mention[]): readonly Item[] {
  const items: Item[] = [];
  let at = sentence.start;
  const plain = (to: number) => {
    for (; at < to; at++) {
      const unit = text.charAt(at);
      if (unit.trim() === "") continue;
      const kind = mark.test(unit) ? "mark" : "word";
      items.push({ start: at, end: at + 1, word: unit.toLowerCase(), mention: { kind, start: at, end: at + 1 } });
    }
  };
  for (const mention of mentions) {
    plain(mention.start);
    items.push({
      start: mention.start,
      end: mention.end,
      word: text.slice(mention.start, mention.end).toLowerCase(),
      mention,
    });
    at = mention.end;
  }
  plain(sentence.end);
  return items;
}
