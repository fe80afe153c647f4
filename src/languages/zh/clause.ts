/** Clauses, places and modality of a Chinese chart. */
import type { Chart, Item } from "../../model/mention.js";
import type { Range } from "../pack.js";

const clauseEnds = new Set([",", ";", "。", "!", "?", ":"]);

export function readClause({ items }: Chart, at: number): Range {
  let from = at;
  while (from > 0 && !clauseEnds.has(items[from - 1]!.word)) from--;
  let to = at;
  while (to < items.length && !clauseEnds.has(items[to]!.word)) to++;
  return { from, to };
}

const here = new Set(["这里", "此间", "此地"]);

/** 在这里, 在此间: where the report is written. */
export function isHere(chart: Chart, at: number): boolean {
  const { items } = chart;
  const { from, to } = readClause(chart, at);
  return items.slice(from, to).some(({ word }, index) => here.has(word) && items[from + index - 1]?.word === "在");
}

const onward = new Set(["赴", "前往", "访问", "出访", "飞往", "转赴", "启程"]);
const later = new Set(["随后", "之后", "此后", "而后", "然后", "其后"]);

/** 随后访问, 之后将赴: the journey goes on, on a day that is not said. */
export function isLater(chart: Chart, at: number): boolean {
  const { from } = readClause(chart, at);
  const after = chart.items.findIndex(({ word }, index) => index >= from && index < at && later.has(word));
  return after >= 0 && chart.items.slice(after + 1, after + 4).some(({ word }) => onward.has(word));
}

const passing = new Set(["来", "访", "赴", "抵", "驻", "在", "正在", "到访", "来到", "抵达", "前往", "应"]);

/** 来华, 访俄, 驻华: where somebody has come to. */
export function isPassing({ items }: Chart, at: number): boolean {
  const before = items[at - 1]?.word ?? "";
  return before === "应" || (passing.has(before) && items[at]!.mention.kind === "term");
}

const locatives = new Set(["在", "于", "抵达", "赴", "来到"]);

/** A place is where something was when 在 or 于 stands before it or its row (在俄罗斯莫斯科), or 举行 right behind it. */
export function readPlaces({ items }: Chart): readonly number[] {
  return items.flatMap((item, index) => {
    if (!isPlace(item) || (items[index + 1] && isPlace(items[index + 1]!))) return [];
    let first = index;
    while (first > 0 && isPlace(items[first - 1]!)) first--;
    const before = items[first - 1]?.word ?? "";
    return locatives.has(before) || items[index + 1]?.word === "举行" ? [index] : [];
  });
}

function isPlace({ mention }: Item): boolean {
  return (
    mention.kind === "term" && mention.readings.some(({ category }) => category === "place" || category === "country")
  );
}

/** Words before a verb that put it off or deny it. Source: modern grammars of adverbs of time and negation. */
const future = new Set([
  "将",
  "将于",
  "将会",
  "即将",
  "拟",
  "拟于",
  "计划",
  "预计",
  "有望",
  "准备",
  "届时",
  "打算",
  "商定将",
  "力争",
  "同意",
  "约定",
  "定于",
  "争取",
  "希望",
  "期待",
  "期望",
  "愿",
  "应邀将",
]);
const denial = new Set([
  "未",
  "未能",
  "没有",
  "没",
  "并未",
  "尚未",
  "从未",
  "不",
  "不会",
  "取消",
  "推迟",
  "拒绝",
  "并没有",
  "否认",
]);

/**
 * The nearest such word before the act, in its clause; 未来 and 不断 are other words. A clause without a subject of
 * its own goes on with what the one before it foretells: 双方将…，并签署….
 */
export function readModality(chart: Chart, at: number): "happened" | "planned" | "denied" {
  if (isCalledOff(chart, at)) return "denied";
  let { from } = readClause(chart, at);
  let found = modalityIn(chart, from, at);
  while (found === "happened" && from > 1 && chart.items[from - 1]!.word === "," && !hasSubject(chart, from, at)) {
    const to = from - 1;
    from = readClause(chart, to - 1).from;
    found = modalityIn(chart, from, to) === "planned" ? "planned" : "happened";
    if (hasSubject(chart, from, to)) break;
  }
  return found;
}

/** 例会原定3月召开，后来取消: it had been set for a day, and was called off behind. */
function isCalledOff({ text, sentence, items }: Chart, at: number): boolean {
  const said = text.slice(sentence.start, sentence.end);
  const set = said.search(wasSet);
  if (set < 0) return false;
  const off = said.slice(set).search(calledOff);
  const start = (items[at]?.start ?? sentence.start) - sentence.start;
  return off >= 0 && start < set + off && start + farthestSet > set;
}

/** How far before 原定 the noun stands of what had been set, in UTF-16 units. */
const farthestSet = 24;
const wasSet = /原(?:定|拟|计划|本)/u;
const calledOff = /取消|推迟|未能|延期|作罢|搁置/u;

function modalityIn(chart: Chart, from: number, to: number): "happened" | "planned" | "denied" {
  let found: "happened" | "planned" | "denied" = "happened";
  for (let i = from; i < to; i++) {
    const { word, start } = chart.items[i]!;
    const next = chart.text.charAt(start + word.length);
    if (denial.has(word) && !(word === "未" && next === "来") && !(word === "不" && "断仅但同少久定".includes(next)))
      found = "denied";
    else if (future.has(word) && found !== "denied") found = "planned";
  }
  return found;
}

const subjects = new Set(["双方", "两国", "中方", "俄方", "各方", "三方", "他", "她"]);

function hasSubject(chart: Chart, from: number, to: number): boolean {
  const { items } = chart;
  for (let i = from; i < to; i++) {
    const { mention, word } = items[i]!;
    if (subjects.has(word) || mention.kind === "name") return true;
    if (mention.kind === "group" && mention.of !== "document") return true;
    // 随后赴意大利: where to, and nobody who does it.
    if (isPassing(chart, i)) continue;
    if (mention.kind === "term" && mention.readings.some(({ category }) => subjectKinds.has(category))) return true;
  }
  return false;
}

const subjectKinds = new Set(["body", "country", "leaders", "post"]);

/** 多次, 定期和不定期: said of many occasions. 定期 alone is part of names (定期会晤). */
const general = new Set([
  "多次",
  "不定期",
  "经常",
  "频繁",
  "屡次",
  "历次",
  "多轮",
  "两度",
  "数次",
  "常态化",
  "你们",
  "我们",
  "大家",
]);

export function isGeneral(chart: Chart, at: number): boolean {
  const { from } = readClause(chart, at);
  return chart.items.slice(from, at).some(({ word }) => general.has(word));
}

/** Literal words the chart must be cut by for these readings. */
export const clauseWords: readonly string[] = [
  ...future,
  ...denial,
  ...locatives,
  ...general,
  ...here,
  ...later,
].filter((word) => word.length > 1);
