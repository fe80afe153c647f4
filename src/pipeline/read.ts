/** From the article as handed in to sentences laid out as charts: the reading half of the river. */

import type { Kind } from "../facts/kind.js";
import type { ResolvedDate } from "../languages/date-resolve.js";
import { resolveDates } from "../languages/date-resolve.js";
import type { LanguagePack, NameMention } from "../languages/pack.js";
import type { Quantity } from "../languages/quantity.js";
import { chooseGroups, fold, joinLists } from "../match/chart.js";
import { type Finding, run } from "../match/run.js";
import type { Chart, Item, Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import type { CompiledKind, Engine } from "./engine.js";
import type { Intake } from "./intake.js";

export interface Reading {
  readonly dates: readonly ResolvedDate[];
  readonly quantities: readonly Quantity[];
  /** Charts before folding, one a sentence. */
  readonly charts: readonly Chart[];
  /** Charts with officials, delegations and documents folded into one item each. */
  readonly folded: readonly Chart[];
  readonly foldedBy: readonly { readonly kind: Kind; readonly finding: Finding }[];
}

export function readText(text: string, intake: Intake, pack: LanguagePack, engine: Engine): Reading {
  const dates = readDates(text, intake, pack);
  const quantities = intake.body.flatMap(({ start, end }) => pack.quantities(text, start, end, dates));
  const given = [...dates.map(dateMention), ...quantities.map(quantityMention)].sort((a, b) => a.start - b.start);
  const sentences = intake.body.flatMap(({ start, end }) => pack.sentences(text, start, end));
  const reader = engine.reader(pack.language);
  const compiled = engine.compiled(pack.language).filter(({ kind }) => kind.folds);

  const lay = (known: readonly NameMention[]) => {
    let next = 0;
    return sentences.map((sentence) => {
      while (next < given.length && given[next]!.end <= sentence.start) next++;
      const inside: Mention[] = [];
      for (let i = next; i < given.length && given[i]!.start < sentence.end; i++) inside.push(given[i]!);
      return reader.chart(text, sentence, inside, known);
    });
  };
  // Names are told by the posts beside them; once met, they are found without.
  const first = lay([]);
  const charts = lay(namesOf(first));
  const foldings = charts.map((chart) => foldChart(chart, compiled));
  return {
    dates,
    quantities,
    charts,
    folded: joinLists(foldings.map(({ chart }) => chart)),
    foldedBy: foldings.flatMap(({ findings }) => findings),
  };
}

function readDates(text: string, intake: Intake, pack: LanguagePack): readonly ResolvedDate[] {
  const regions = [...intake.body, ...intake.headers].sort((a, b) => a.start - b.start);
  const expressions = regions.flatMap(({ start, end }) => pack.dates(text, start, end));
  const sentences = regions.flatMap(({ start, end }) => pack.sentences(text, start, end).map((one) => one.start));
  const paragraphs = regions.map(({ start }) => start);
  return resolveDates(expressions, { published: intake.published, paragraphs, sentences });
}

function namesOf(charts: readonly Chart[]): readonly NameMention[] {
  return charts.flatMap(({ items }) => items.flatMap(({ mention }) => (mention.kind === "name" ? [mention] : [])));
}

function dateMention({ start, end, value, certainty, rule }: ResolvedDate): Mention {
  return { kind: "date", start, end, value, certainty, rule };
}

function quantityMention({ start, end, value, unit, approx }: Quantity): Mention {
  return { kind: "quantity", start, end, value, unit, approx };
}

interface Group extends Item {
  readonly kind: Kind;
  readonly finding: Finding;
}

/** Folds kind after kind, so that a later one may hold what an earlier one made. */
function foldChart(chart: Chart, compiled: readonly CompiledKind[]): { chart: Chart; findings: Reading["foldedBy"] } {
  const findings: { kind: Kind; finding: Finding }[] = [];
  let items = chart.items;
  for (const { kind, rules } of compiled) {
    const groups = run(rules, { ...chart, items }).map((finding) => groupOf(kind, finding));
    const chosen = chooseGroups(groups);
    findings.push(...chosen.map(({ finding }) => ({ kind, finding })));
    items = fold(items, chosen);
  }
  return { chart: { ...chart, items }, findings };
}

function groupOf(kind: Kind, finding: Finding): Group {
  const { chart, from, to, captures } = finding;
  const span: Span = { start: chart.items[from]!.start, end: chart.items[to - 1]!.end };
  const parts = captures.map((capture) => ({
    slot: capture.slot,
    start: chart.items[capture.from]!.start,
    end: chart.items[capture.to - 1]!.end,
    mentions: chart.items.slice(capture.from, capture.to).map(({ mention }) => mention),
  }));
  const anchor = finding.chart.items[finding.anchor]!.mention;
  const head = anchor.kind === "title" && anchor.head ? anchor.head : anchor;
  const forms =
    head.kind === "term"
      ? head.readings.flatMap((reading) => reading.forms)
      : head.kind === "name" || head.kind === "group"
        ? head.forms
        : [];
  return {
    ...span,
    word: `#${kind.name}`,
    kind,
    finding,
    mention: { kind: "group", of: kind.name, ...span, forms, parts },
  };
}
