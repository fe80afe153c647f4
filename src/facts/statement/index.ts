/** Statements: who said something, by which verb, about which topics of the glossary. Not what was said of them. */
import type { Rule } from "../../match/rule.js";
import type { Finding } from "../../match/run.js";
import type { Term } from "../../model/term.js";
import { keyOfTerm } from "../../model/value.js";
import type { Desk, Found, Party } from "../desk.js";
import { captureOf, unique } from "../event.js";
import { type Draft, defineKind, tracesOf } from "../kind.js";
import { rules as ru } from "./ru.js";
import { verbTerm } from "./verb.js";
import { rules as zh } from "./zh.js";

export interface StatementSays {
  /** Dictionary form of the verb, in the language of the rule. */
  readonly verb: string;
  /** What is said stands before the verb: «…», — сказал N. */
  readonly isBehind?: true;
}

export interface StatementDraft extends Draft {
  readonly speaker: Party;
  readonly verb: Term;
  readonly topics: readonly Found<Term>[];
}

export const statement = defineKind<StatementSays, StatementDraft>({
  name: "statement",
  folds: false,
  apart: true,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, rule, anchor } = finding;
    const capture = captureOf(finding, "speaker");
    const verb = verbTerm(rule.says.verb, desk.language);
    if (!capture || !verb || desk.modality(chart, anchor) !== "happened") return [];
    const [speaker, other] = speakersOf(finding, desk);
    // Two people of one post may have said two things; an agency passes on what others say.
    if (!speaker || other || isMedium(speaker)) return [];
    const topics = topicsOf(finding, desk);
    const said = chart.items[anchor]!;
    return [
      {
        speaker,
        verb,
        topics,
        traces: [
          ...tracesOf(finding),
          { slot: "verb", start: said.start, end: said.end, rule: rule.id },
          ...topics.map(({ trace }) => trace),
        ],
      },
    ];
  },
  same: (left, right) => left.speaker.key === right.speaker.key && left.verb.zh === right.verb.zh,
  merge: join,
  settle: withPronouns,
});

function join(left: StatementDraft, right: StatementDraft): StatementDraft {
  return {
    ...left,
    topics: uniqueTopics([...left.topics, ...right.topics]),
    traces: [...left.traces, ...right.traces],
  };
}

/** Keys of those told by a pronoun, until it is known that they have spoken before. */
const byPronoun = "pronoun of ";

function speakersOf(finding: Finding<Rule<StatementSays>>, desk: Desk): readonly Party[] {
  const { chart, rule } = finding;
  const capture = captureOf(finding, "speaker");
  const item = capture && chart.items[capture.from];
  if (!capture || !item) return [];
  if (item.mention.kind !== "word") return desk.parties(chart, capture.from, capture.to, "speaker", rule.id);
  const named = desk.namedBefore(item.start, true);
  const person = named && desk.person({ ...item, start: named.start });
  if (!person) return [];
  const trace = { slot: "speaker", start: item.start, end: item.end, rule: rule.id };
  return [{ key: byPronoun + person, name: { zh: null, ru: null, id: null, origin: "article" }, person, trace }];
}

/** «Он добавил»: whoever the text named last, if it was he who spoke before; else nobody knows who. */
function withPronouns(drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const said: StatementDraft[] = [];
  for (const one of drafts) {
    const isPronoun = one.speaker.key.startsWith(byPronoun);
    const before = isPronoun ? said.find(({ speaker }) => speaker.key === one.speaker.person) : undefined;
    if (isPronoun && !before) continue;
    const own = before ? { ...one, speaker: before.speaker } : one;
    const at = said.findIndex(({ speaker, verb }) => speaker.key === own.speaker.key && verb.zh === own.verb.zh);
    if (at < 0) said.push(own);
    else said[at] = join(said[at]!, own);
  }
  return said;
}

/** Items of what is said that are looked at. */
const widest = 160;

/** Topics of the glossary in what is said; behind the speaker and the verb, or before them. */
function topicsOf(finding: Finding<Rule<StatementSays>>, desk: Desk): readonly Found<Term>[] {
  const { chart, rule, from, to, anchor } = finding;
  const isBehind = rule.says.isBehind ?? false;
  const start = isBehind ? Math.max(0, from - widest) : Math.max(anchor + 1, endOfSpeaker(finding, to));
  const items = chart.items.slice(start, isBehind ? from : start + widest);
  const found = items.flatMap(({ mention, start, end }) => {
    const reading = mention.kind === "term" ? mention.readings[0] : undefined;
    if (reading?.category !== "topic" || reading.as !== "noun" || isNothingSaid(reading.id)) return [];
    return [{ value: desk.term(mention), trace: { slot: "topics", start, end, rule: rule.id } }];
  });
  return uniqueTopics(found);
}

/** 塔斯社, 新华社, 《俄罗斯报》: the names of agencies, papers and stations end alike. */
function isMedium({ name, person }: Party): boolean {
  return person === null && /(?:通讯社|新闻社|塔斯社|新华社|中新社|报社|日报|报|电视台|电台)$/u.test(name.zh ?? "");
}

/** 共识, 同比增长, 历史新高, 第一大贸易伙伴, 汽车, 边界: words of a measure or rank, single goods, what one crosses. */
const ranks = ["topic.growth.", "topic.record-high", "topic.trade-partner", "topic.goods."];
const settings = new Set(["topic.consensus", "topic.border", "topic.border-line", "topic.diplomatic-establishment"]);

function isNothingSaid(id: string | null): boolean {
  return id !== null && (settings.has(id) || ranks.some((one) => id.startsWith(one)));
}

/** «По словам N, …»: the speaker stands behind the anchor. */
function endOfSpeaker(finding: Finding, otherwise: number): number {
  return Math.min(captureOf(finding, "speaker")?.to ?? otherwise, otherwise);
}

function uniqueTopics(topics: readonly Found<Term>[]): readonly Found<Term>[] {
  return unique(topics.map((one) => ({ ...one, key: keyOfTerm(one.value) })));
}
