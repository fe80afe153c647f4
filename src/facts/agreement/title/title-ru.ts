/** Reads a Russian title, type in the nominative, to its tree. `null` where a word is not known. */
import type { Glossary } from "../../../glossary/lookup.js";
import { categoryOf, type Entry } from "../../../glossary/schema.js";
import { declineAdjective } from "../../../languages/ru/grammar/adjective.js";
import type { Case } from "../../../languages/ru/grammar/features.js";
import { ordinal } from "../../../languages/ru/grammar/ordinal.js";
import { foldWord, readTokens, type Token } from "../../../languages/ru/words.js";
import { knownDocument } from "../known.js";
import { readRussianParties } from "./party-ru.js";
import { readRussianPhrase } from "./read-ru.js";
import type { Occasion, Phrase, Quality, TitleParty, TitleTree, Years } from "./tree.js";
import { answersWhole, isOfParties, qualities } from "./types.js";
import { formsOf } from "./words.js";

/** A title with the date or the quotation marks of the text is read without them. */
export function readRussianTitle(own: string, glossary: Glossary, name: Case = "nom", depth = 0): TitleTree | null {
  if (depth > 2) return null;
  const tokens = readTokens(own).filter(({ word }) => !marks.has(word));
  const found = takeQualities(tokens, name);
  for (const type of typesAt(tokens, found.length, name, glossary)) {
    const tree = readBehind(tokens.slice(type.end), type, found, glossary, depth);
    if (tree) return tree;
  }
  return null;
}

const marks = new Set(["«", "»", "„", "“", '"', "”"]);

interface TypeAt {
  readonly entry: Entry;
  readonly wording: string;
  readonly end: number;
}

/** The types here, those that say only what they are before those that say a subject too. */
function typesAt(tokens: readonly Token[], at: number, name: Case, glossary: Glossary): readonly TypeAt[] {
  const types: TypeAt[] = [];
  for (let length = 1; length <= 6 && at + length <= tokens.length; length++) {
    const hit = formsOf(glossary).longest(
      tokens.slice(at, at + length),
      0,
      ({ id, forms }) => (id?.startsWith("document.type.") ?? false) && forms.some((form) => form.case === name),
    );
    if (hit?.length !== length) continue;
    for (const { id, wording } of hit.readings) {
      const entry = id === null ? undefined : glossary.entries.get(id);
      if (entry?.zh && categoryOf(entry.id) === "document") types.push({ entry, wording, end: at + length });
    }
  }
  // Of two types worded alike it is the one that is called so first: «протокол» is 议定书.
  types.sort((a, b) => Number(b.wording === b.entry.ru?.term) - Number(a.wording === a.entry.ru?.term));
  types.sort((a, b) => b.end - a.end);
  const plain = types.filter(({ entry }) => !answersWhole(entry));
  return [...plain, ...types.filter(({ entry }) => answersWhole(entry))];
}

function takeQualities(tokens: readonly Token[], name: Case): readonly Quality[] {
  const found: Quality[] = [];
  for (const { word } of tokens.slice(0, 3)) {
    const quality = qualities.find(({ ru }) => formsOfQuality(ru, name).includes(word));
    if (!quality) break;
    found.push(quality);
  }
  return found;
}

function formsOfQuality(ru: string, name: Case): readonly string[] {
  const table = declineAdjective(ru);
  return (["m", "f", "n", "pl"] as const).map((column) => foldWord(table[column][name]));
}

function readBehind(
  behind: readonly Token[],
  { entry, wording }: TypeAt,
  found: readonly Quality[],
  glossary: Glossary,
  depth: number,
): TitleTree | null {
  const { rest: undated, years } = takeYears(behind);
  const { rest, parties } = takeParties(undated, entry, glossary);
  const tree = { type: entry, wording, qualities: found, parties, years, base: null, occasion: null, subject: null };
  if (rest.length === 0) return parties.length > 0 || years || found.length > 0 || depth > 0 ? tree : null;
  const occasion = readOccasion(rest, glossary);
  if (occasion) return { ...tree, occasion };
  const [first] = rest;
  if (first?.word === "к" || first?.word === "ко") {
    const base = readBase(rest.slice(1), glossary, depth);
    return base && { ...tree, base };
  }
  if (answersWhole(entry)) return null;
  const subject = readSubject(rest, glossary);
  return subject && { ...tree, subject };
}

/** «к Соглашению …», «к «Меморандуму …»»: a document the glossary knows, else one composed in its turn. */
function readBase(tokens: readonly Token[], glossary: Glossary, depth: number): TitleTree | Entry | null {
  const text = tokens.map(({ word }) => word).join(" ");
  for (const { wording, end } of typesAt(tokens, 0, "dat", glossary)) {
    const known = knownDocument(
      `${wording} ${tokens
        .slice(end)
        .map(({ word }) => word)
        .join(" ")}`.trim(),
      "ru",
      glossary,
    );
    if (known?.id.startsWith("document.title.")) return known;
  }
  return readRussianTitle(text, glossary, "dat", depth + 1);
}

/** «29-го заседания комиссии», «по итогам 30-й регулярной встречи глав правительств». */
function readOccasion(rest: readonly Token[], glossary: Glossary): Occasion | null {
  const at = startsWith(rest, ["по", "итогам"]) ? 2 : 0;
  const count = readOrdinal(rest, at);
  if (!count) return null;
  const whole = (from: number, category: string) => {
    const span = rest.slice(from);
    const hit = formsOf(glossary).longest(
      span,
      0,
      (reading) => reading.category === category && reading.forms.some((form) => form.case === "gen"),
    );
    const id = hit?.length === span.length ? hit.readings[0]?.id : null;
    return (id && glossary.entries.get(id)) || null;
  };
  const event = whole(count.end, "event");
  if (event?.zh) return { ordinal: count.ordinal, event, body: null };
  const body = rest[count.end]?.word === "заседания" ? whole(count.end + 1, "body") : null;
  return body?.zh ? { ordinal: count.ordinal, event: null, body } : null;
}

/** «29-го», «тридцатой». */
function readOrdinal(tokens: readonly Token[], at: number): { readonly ordinal: number; readonly end: number } | null {
  const first = tokens[at];
  if (
    first?.kind === "number" &&
    /^[–—-]$/u.test(tokens[at + 1]?.word ?? "") &&
    /^(?:го|й|ой|ого)$/u.test(tokens[at + 2]?.word ?? "")
  )
    return { ordinal: Number(first.word), end: at + 3 };
  const spelt = ordinals()
    .get(first?.word ?? "")
    ?.find(({ words }) => startsWith(tokens.slice(at), words));
  return spelt ? { ordinal: spelt.ordinal, end: at + spelt.words.length } : null;
}

interface Spelt {
  readonly ordinal: number;
  readonly words: readonly string[];
}

const highest = 60;
let spelt: ReadonlyMap<string, readonly Spelt[]> | null = null;

/** «тридцатой», «двадцать девятого» by their first word, the longer first. */
function ordinals(): ReadonlyMap<string, readonly Spelt[]> {
  if (spelt) return spelt;
  const made = new Map<string, Spelt[]>();
  for (let n = highest; n > 0; n--) {
    for (const column of ["m", "f"] as const) {
      const words = readTokens(ordinal(n, column, "gen") ?? "").map(({ word }) => word);
      const [first = ""] = words;
      made.set(first, [...(made.get(first) ?? []), { ordinal: n, words }]);
    }
  }
  spelt = made;
  return made;
}

/** How a subject is joined, and the case it stands in then. */
const joints: readonly (readonly [words: readonly string[], name: Case])[] = [
  [["по", "вопросам"], "gen"],
  [["по", "вопросу"], "gen"],
  [["о"], "prp"],
  [["об"], "prp"],
  [["обо"], "prp"],
  [["по"], "dat"],
  [["на"], "acc"],
];
const fields: readonly (readonly string[])[] = [
  ["в", "сфере"],
  ["в", "области"],
];

function readSubject(rest: readonly Token[], glossary: Glossary): Phrase | null {
  for (const words of fields)
    if (startsWith(rest, words)) return readRussianPhrase(rest.slice(words.length), "gen", glossary);
  for (const [words, name] of joints) {
    if (!startsWith(rest, words)) continue;
    const subject = readRussianPhrase(rest.slice(words.length), name, glossary);
    if (subject) return subject;
  }
  return readRussianPhrase(rest, "gen", glossary);
}

function startsWith(tokens: readonly Token[], words: readonly string[]): boolean {
  return words.every((word, at) => tokens[at]?.word === word);
}

/** What lies between places is no document between them: «мост между A и B». */
const joins =
  /^(?:мост|дорог|магистрал|газопровод|нефтепровод|трубопровод|лини|маршрут|сообщени|переход|границ|рейс|перевоз)/u;

/** «между A и B», wherever it stands; of a statement A and B in the genitive behind the type. */
function takeParties(
  tokens: readonly Token[],
  type: Entry,
  glossary: Glossary,
): { readonly rest: readonly Token[]; readonly parties: readonly TitleParty[] } {
  const at = tokens.findIndex(({ word }) => word === "между");
  const found =
    at >= 0
      ? readRussianParties(tokens, at + 1, "ins", glossary)
      : isOfParties(type)
        ? readRussianParties(tokens, 0, "gen", glossary)
        : null;
  const isOfWork = at > 0 && tokens.slice(Math.max(0, at - 5), at).some(({ word }) => joins.test(word));
  if (!found || (isOfWork && !found.parties.some(({ isState }) => isState))) return { rest: tokens, parties: [] };
  return { rest: [...tokens.slice(0, Math.max(at, 0)), ...tokens.slice(found.end)], parties: found.parties };
}

const ends = new Set(["год", "годы", "гг", "г"]);

/** «на 2023–2026 годы», «на 2009 год». */
function takeYears(tokens: readonly Token[]): { readonly rest: readonly Token[]; readonly years: Years | null } {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.word === "до" && isYear(tokens[at + 1]) && tokens[at + 2]?.word === "года")
      return {
        rest: [...tokens.slice(0, at), ...tokens.slice(at + 3)],
        years: { from: null, to: tokens[at + 1]!.word },
      };
    if (tokens[at]!.word !== "на" || !isYear(tokens[at + 1])) continue;
    const isSpan = /^[–—-]$/u.test(tokens[at + 2]?.word ?? "") && isYear(tokens[at + 3]);
    const end = at + (isSpan ? 4 : 2);
    if (!ends.has(tokens[end]?.word ?? "")) continue;
    const after = tokens[end + 1]?.word === "." ? end + 2 : end + 1;
    const years = { from: tokens[at + 1]!.word, to: isSpan ? tokens[at + 3]!.word : null };
    return { rest: [...tokens.slice(0, at), ...tokens.slice(after)], years };
  }
  return { rest: tokens, years: null };
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^\d{4}$/u.test(token.word);
}
