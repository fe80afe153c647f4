/**
 * Bodies told by their shape: a place or country and what follows it up to the word that ends names of bodies
 * (黑龙江省+商务厅, 俄罗斯+联邦旅游署). Knows no body; what the glossary knows whole is not asked here.
 */
import type { Mention } from "../../model/mention.js";
import type { Span } from "../../model/span.js";

/** How names of bodies end, longest first. Source: names of state bodies of both countries. */
const endings = [
  "委员会",
  "办公室",
  "办公厅",
  "管理局",
  "管委会",
  "检察院",
  "代表处",
  "总领馆",
  "总领事馆",
  "大使馆",
  "研究所",
  "研究院",
  "出版社",
  "边检站",
  "出入境边防检查站",
  "商会",
  "协会",
  "学会",
  "政府",
  "议会",
  "杜马",
  "法院",
  "公司",
  "集团",
  "大学",
  "学院",
  "银行",
  "中心",
  "海关",
  "总局",
  "总署",
  "部",
  "局",
  "署",
  "厅",
  "委",
  "处",
].sort((a, b) => b.length - a.length);

/** Words whose last letters look like such an ending: a verb (签署), a part of a whole (北部). */
const otherWords = [
  ...["签署", "部署", "联署"],
  ...["全部", "内部", "外部", "东部", "西部", "南部", "北部", "中部", "大部", "局部"],
  ...["布局", "结局", "当局", "到处", "好处", "长处", "之处"],
];

/** Characters that never stand inside the name of a body. */
const never = new Set("的了在对同向就将于是为率由把被让与又还并已也、,。;:!?()《》“”\"' \n");
const mostLetters = 14;

export function readBodies(
  text: string,
  sentence: Span,
  terms: readonly Extract<Mention, { kind: "term" }>[],
): readonly Mention[] {
  const bodies: Mention[] = [];
  const near: Near = {
    starts: new Map(terms.map((one) => [one.start, one])),
    ends: new Map(terms.map((one) => [one.end, one])),
  };
  for (const term of terms) {
    const { category, country } = term.readings[0] ?? {};
    const longer = category === "generic" ? longerThan(term, text, sentence, near) : null;
    if (longer !== null) bodies.push(bodyOf(longer, term.end, text, country ?? null));
    if (category !== "place" && category !== "country" && category !== "body") continue;
    const known = terms.find((one) => one.start === term.end);
    // 中俄海关 are two customs, no body of one of them.
    if (isShort(term) && terms.some((one) => isShort(one) && (one.end === term.start || one === known))) continue;
    if (
      known?.readings.some(
        (reading) => reading.category === "body" || reading.category === "post" || reading.category === "document",
      )
    )
      continue;
    const end = endOfBody(text, term.end, sentence.end, terms);
    if (end === null) continue;
    bodies.push(bodyOf(term.start, end, text, country ?? null));
  }
  return bodies;
}

function bodyOf(start: number, end: number, text: string, country: string | null): Mention {
  const wording = text.slice(start, end);
  return {
    kind: "term",
    start,
    end,
    readings: [{ id: null, category: "body", wording, country, forms: [], as: "noun" }],
  };
}

/** Terms by where they start and end. */
interface Near {
  readonly starts: ReadonlyMap<number, Extract<Mention, { kind: "term" }>>;
  readonly ends: ReadonlyMap<number, Extract<Mention, { kind: "term" }>>;
}

/** 国家禁毒|委员会 before a post: where the name of the body begins, if letters of it stand before the common word. */
function longerThan({ start, end }: Span, text: string, sentence: Span, { starts, ends }: Near): number | null {
  const isPost = starts.get(end)?.readings.some(({ category }) => category === "post");
  if (!isPost) return null;
  let from = start;
  while (from > Math.max(sentence.start, start - mostLetters) && /\p{Script=Han}/u.test(text.charAt(from - 1))) {
    const letter = text.charAt(from - 1);
    if (never.has(letter) || "和与及兼任长席".includes(letter)) break;
    const before = ends.get(from);
    if (before?.readings.some(({ category }) => closed.has(category))) break;
    from--;
  }
  return start - from >= 2 ? from : null;
}

/** What another name begins behind: the places and bodies before it are its owners. */
const closed = new Set(["post", "country", "place", "body", "occupation"]);

function isShort({ start, end }: Span): boolean {
  return end - start === 1;
}

/** The first ending that closes a run of letters from `from` on; a post must not begin inside it. */
function endOfBody(text: string, from: number, to: number, terms: readonly Span[]): number | null {
  for (let at = from; at < Math.min(to, from + mostLetters); at++) {
    if (never.has(text.charAt(at)) || otherWords.some((one) => text.startsWith(one, at))) return null;
    // 中国和俄罗斯外交部: the second owner begins a body of its own.
    if (text.charAt(at) === "和" && terms.some((one) => one.start === at + 1)) return null;
    const ending = at > from || text.charAt(at) !== "部" ? endings.find((one) => text.startsWith(one, at)) : undefined;
    if (!ending) continue;
    const end = at + ending.length;
    if (end - from < 2) continue;
    // 部长, 局长: the ending is the head of the post that follows.
    if (text.charAt(end) === "长" || text.charAt(end) === "门" || text.charAt(end) === "分") return null;
    const cutsTerm = terms.some((one) => one.start < end && end < one.end);
    if (!cutsTerm) return end;
  }
  return null;
}
