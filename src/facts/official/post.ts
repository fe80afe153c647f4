/**
 * The post in both languages, put together from the glossary's bare posts: deputies, envoys, acting holders.
 * The body decides the word: 局长 is «начальник», of a service «руководитель»; «начальник» of a customs house is 关长.
 */
import { categoryOf, type Entry } from "../../glossary/schema.js";
import { specOf } from "../../languages/ru/forms.js";
import { declinePhrase } from "../../languages/ru/grammar/noun-phrase.js";
import type { Item } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";
import { countryOf } from "./body.js";

/** A post taken to pieces: 驻俄罗斯 + 副 + 大使. */
interface Pieces {
  readonly deputy: Entry | null;
  readonly base: Entry | null;
  readonly place: Term | null;
  /** The words are the entry's own: nothing was put together. */
  readonly isWhole: boolean;
}

/** `acting` are words such as 代 that stay in the post. */
export function composePost(
  words: readonly Item[],
  owners: readonly Item[],
  body: Term | null,
  acting: readonly Item[],
  desk: Desk,
): Term {
  const pieces = desk.language === "zh" ? chinesePieces(words, owners, desk) : russianPieces(words, owners, body, desk);
  const isActing = acting.length > 0;
  const zh = desk.language === "zh" ? ownChinese(words, acting, desk) : inChinese(pieces, isActing);
  const ru = desk.language === "ru" ? ownRussian(words, acting, desk) : inRussian(pieces, body, isActing, desk);
  const isGlossary = pieces.isWhole && !isActing;
  return {
    zh,
    ru,
    id: isGlossary ? (pieces.base?.id ?? null) : null,
    origin: isGlossary ? "glossary" : pieces.base ? "composed" : "article",
  };
}

/** The head of a body as a verb tells it: «возглавляет» → «глава», 局长 of a 局. */
export function composeHead(wording: string, body: Term | null, desk: Desk): Term {
  const closeness = closenessTo(body, desk);
  const heads = desk.glossary
    .of("post")
    .filter(
      ({ ru }) =>
        ru !== undefined &&
        (ru.term === wording || ru.variants?.some((one) => (typeof one === "string" ? one : one.term) === wording)),
    );
  const best = heads.reduce<Entry | null>(
    (left, right) => (left && closeness(left) >= closeness(right) ? left : right),
    null,
  );
  return { zh: best?.zh && closeness(best) > 0 ? best.zh.term : "负责人", ru: wording, id: null, origin: "composed" };
}

function chinesePieces(words: readonly Item[], owners: readonly Item[], desk: Desk): Pieces {
  const [first] = words;
  const last = words.at(-1)!;
  const joined = words.length > 2 && first?.word !== "驻" ? exactPost(`${first?.word}${last.word}`, desk) : null;
  const base = joined ?? postOf(last, owners, desk);
  const wording = last.mention.kind === "term" ? (last.mention.readings[0]?.wording ?? last.word) : last.word;
  const prefix = last.word.slice(0, last.word.length - wording.length);
  const at = words.findIndex(({ word }) => word === "驻");
  const abroad = at >= 0 && !joined ? words[at + 1] : undefined;
  return {
    deputy: prefix ? exactPost(prefix, desk) : null,
    base,
    place: abroad ? desk.term(abroad.mention) : null,
    isWhole: words.length === 1 && prefix === "",
  };
}

/** What stands for the post in the text; 总统驻某区全权代表 is 总统全权代表 of that district. */
function ownChinese(words: readonly Item[], acting: readonly Item[], desk: Desk): string {
  const first = words[0]!;
  const last = words.at(-1)!;
  const prefix = acting.map(({ word }) => word).join("");
  const row =
    first.word !== "驻" && words.some(({ word }) => word === "驻")
      ? first.word + last.word
      : desk.text.slice(first.start, last.end);
  return prefix + row;
}

function exactPost(zh: string, { glossary }: Desk): Entry | null {
  const hit = glossary.chinese.longest(zh, 0);
  return hit?.end === zh.length
    ? (hit.values.find(({ entry }) => categoryOf(entry.id) === "post")?.entry ?? null)
    : null;
}

function postOf({ mention }: Item, owners: readonly Item[], desk: Desk): Entry | null {
  if (mention.kind !== "term") return null;
  const entries = mention.readings.flatMap(({ id, category }) =>
    category === "post" && id !== null ? [desk.glossary.entries.get(id)!] : [],
  );
  const country = countryOf(owners);
  return entries.find((one) => one.country === country) ?? entries.find((one) => !one.country) ?? entries[0] ?? null;
}

function inRussian(
  { deputy, base, place, isWhole }: Pieces,
  body: Term | null,
  acting: boolean,
  desk: Desk,
): string | null {
  if (!base?.ru || (!isWhole && !deputy && !place && !acting && base.ru === undefined)) return null;
  const rule = base.ru.by?.find(
    ({ head }) =>
      (body?.ru ?? "").toLowerCase().startsWith(head.toLowerCase()) ||
      (body?.ru ?? "").toLowerCase().includes(` ${head.toLowerCase()}`),
  );
  let spec = rule ? { term: rule.term, animate: true } : specOf(base.ru);
  let said = spec.term;
  if (deputy?.ru) {
    const genitive = declinePhrase(spec).sg?.gen;
    if (!genitive) return null;
    spec = specOf(deputy.ru);
    said = `${spec.term} ${genitive}`;
  }
  if (acting) {
    const head = declinePhrase(spec).sg?.gen;
    if (!head) return null;
    said = `исполняющий обязанности ${head}${said.slice(spec.term.length)}`;
  }
  return place ? addPlace(said, place, desk) : said;
}

/** «посол» + Китай → «посол в Китае». */
function addPlace(said: string, place: Term, desk: Desk): string | null {
  const entry = place.id === null ? undefined : desk.glossary.entries.get(place.id);
  if (!entry?.ru) return null;
  const { sg, pl } = declinePhrase(specOf(entry.ru));
  const where = (sg ?? pl)?.prp;
  return where ? `${said} ${entry.ru.preposition ?? "в"} ${where}` : null;
}

function russianPieces(words: readonly Item[], owners: readonly Item[], body: Term | null, desk: Desk): Pieces {
  const posts = words.filter(
    ({ mention }) => mention.kind === "term" && mention.readings.some(({ category }) => category === "post"),
  );
  const [first, second] = posts;
  const head = first ? postOf(first, owners, desk) : null;
  const deputy = second && head?.id.startsWith("post.deputy") ? head : null;
  const base = deputy ? second : first;
  const abroad = words.find(
    ({ mention }) =>
      mention.kind === "term" &&
      mention.readings.some(({ category }) => category === "country" || category === "place"),
  );
  return {
    deputy,
    base: base ? byBody(base, owners, body, desk) : null,
    place: abroad ? desk.term(abroad.mention) : null,
    isWhole: words.length === 1,
  };
}

/** The post that goes with a common noun for a part of an administration. */
const headPosts = [
  { head: "отдел", post: "post.chief.division" },
  { head: "департамент", post: "post.chief.department" },
  { head: "управлени", post: "post.chief.bureau" },
] as const;

/** Of the posts a Russian word can be, the one whose Chinese word goes with the body's Chinese name. */
function byBody(item: Item, owners: readonly Item[], body: Term | null, desk: Desk): Entry | null {
  if (item.mention.kind !== "term") return null;
  const entries = item.mention.readings.flatMap(({ id, category }) =>
    category === "post" && id !== null ? [desk.glossary.entries.get(id)!] : [],
  );
  const closeness = closenessTo(body, desk);
  const best = [...entries].sort((a, b) => closeness(b) - closeness(a))[0];
  if (best && closeness(best) > 0) return best;
  const byHead = headPosts.find(({ head }) => (body?.ru ?? "").toLowerCase().includes(head));
  const known = byHead && entries.find(({ id }) => id === byHead.post);
  return known ?? (byHead && entries.find(({ id }) => id === "post.chief")) ?? postOf(item, owners, desk);
}

function inChinese({ deputy, base, place }: Pieces, acting: boolean): string | null {
  if (!base?.zh) return null;
  if (place && place.zh === null) return null;
  return `${acting ? "代" : ""}${place ? `驻${place.id === "country.cn" ? "华" : place.zh}` : ""}${deputy?.zh?.term ?? ""}${base.zh.term}`;
}

/** The head in the nominative, what depends on it as it stands. */
function ownRussian(words: readonly Item[], acting: readonly Item[], desk: Desk): string {
  const first = words[0]!;
  const last = words.at(-1)!;
  const head = first.mention.kind === "term" ? (first.mention.readings[0]?.wording ?? first.word) : first.word;
  const prefix = acting.length > 0 ? `${desk.text.slice(acting[0]!.start, acting.at(-1)!.end).toLowerCase()} ` : "";
  return `${prefix}${acting.length > 0 ? desk.text.slice(first.start, first.end) : head}${desk.text.slice(first.end, last.end)}`;
}

/** How much of the end of a body's Chinese name a post goes with; a city is one whether or not 市 is said. */
function closenessTo(body: Term | null, desk: Desk): (entry: Entry) => number {
  const zh = body?.zh ?? "";
  const known = body?.id?.startsWith("place.") ? desk.glossary.entries.get(body.id)?.zh : undefined;
  const isCity = known?.variants?.some((one) => (typeof one === "string" ? one : one.term) === `${known.term}市`);
  const name = isCity && !zh.endsWith("市") ? `${zh}市` : zh;
  return (entry) => Math.max(0, ...(entry.zh?.bodies ?? []).map((end) => (name.endsWith(end) ? end.length : 0)));
}
