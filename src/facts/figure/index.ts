/**
 * What a figure measures, and over which period: of trade and carriage, where noun, verb and number say so in one
 * sentence. The figure itself is read by the language; targets and forecasts are left without.
 */
import type { Rule } from "../../match/rule.js";
import type { Finding } from "../../match/run.js";
import type { Item, Mention } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import { keyOfTerm } from "../../model/value.js";
import type { Desk, Found } from "../desk.js";
import { captureOf } from "../event.js";
import { type Draft, defineKind, tracesOf } from "../kind.js";
import { composeMeasure } from "./measure.js";
import { findPeriod } from "./period.js";
import { isReached } from "./real.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export interface FigureSays {
  /** The period is that of the figure before: 其中. */
  readonly follows?: true;
}

export interface FigureDraft extends Draft {
  /** Where the quantity stands. */
  readonly start: number;
  readonly of: Term | null;
  /** EDTF. */
  readonly period: string | null;
  /** Where the quantity stands by which this one has changed. */
  readonly changedBy: number | null;
  readonly isRatio: boolean;
  /** 自俄进口 behind another clause: whose it is was said there, by a figure of the same row or by something else. */
  readonly isOpen: boolean;
}

export const figure = defineKind<FigureSays, FigureDraft>({
  name: "figure",
  folds: false,
  apart: true,
  distinct: true,
  rules: { zh, ru },
  read(finding, desk) {
    const { chart, anchor, rule } = finding;
    const item = chart.items[anchor];
    if (item?.mention.kind !== "quantity") return [];
    const { unit } = item.mention;
    const isRatio = ratios.has(unit);
    if (!isOfMeasure(finding, unit, isRatio)) return [];
    if (!isReached(finding, desk.language)) return [];
    const of = measureOf(finding, desk);
    if (!of) return [];
    const period = findPeriod(finding, desk.language);
    return [
      {
        start: item.start,
        of,
        period: period?.value ?? null,
        changedBy: null,
        isRatio,
        isOpen: desk.language === "zh" && isOpenBehind(finding),
        traces: [...tracesOf(finding).filter(({ slot }) => slot === "of"), ...tracesOfPeriod(period, rule.id)],
      },
    ];
  },
  same: (left, right) => left.start === right.start,
  merge: (left) => left,
  settle: (drafts) => withChanges(withPeriods(ofRows(drafts))),
});

const ratios: ReadonlySet<string> = new Set(["%", "times"]);
const currencies = /^[A-Z]{3}$/u;

/** Trade is told in money, carriage in tonnes; «на» goes with what was added, and that is a share. */
function isOfMeasure({ chart, anchor, captures }: Finding, unit: string, isRatio: boolean): boolean {
  const before = chart.items[anchor - 1]?.word ?? "";
  if (isRatio) return before !== "до" && !before.startsWith("состав");
  if (before === "на") return false;
  const noun = captures.find(({ slot }) => slot === "noun");
  const isCargo = chart.items
    .slice(noun?.from ?? 0, noun?.to ?? 0)
    .some(({ mention }) => mention.kind === "term" && mention.readings[0]?.id === "topic.cargo-volume");
  return isCargo ? unit === "t" : currencies.test(unit);
}

function measureOf(finding: Finding, desk: Desk): Term | null {
  const noun = itemIn(finding, "noun");
  if (!noun) return null;
  const side = (...slots: readonly string[]): Term | null => {
    const item = slots.map((slot) => itemIn(finding, slot)).find((one) => one !== null);
    return item ? countryOf(item.mention, desk) : null;
  };
  const term = desk.term(noun.mention);
  // 两国双边贸易额 in a sentence on a third country is trade with that one.
  if (relative.has(term.id ?? "") && hasThirdCountry(finding)) return null;
  const isImport = term.id === "topic.import";
  const who = side("owner", ...(isImport ? ["into"] : ["outof"]));
  const partner = side("partner", ...(isImport ? ["outof"] : ["into"]), "other");
  // A side that is said and not known: nothing is told of whose trade it is.
  const isUnknown = ["owner", "partner", "into", "outof", "other"].some((slot) => {
    const item = itemIn(finding, slot);
    return item !== null && countryOf(item.mention, desk) === null;
  });
  return isUnknown ? null : composeMeasure(term, { who, partner }, desk);
}

const relative: ReadonlySet<string> = new Set(["topic.trade-volume.bilateral", "topic.trade-volume"]);

/** Items of the sentence on each side that are looked at. */
const widest = 60;

function hasThirdCountry({ chart, captures, anchor }: Finding): boolean {
  const said = captures.find(({ slot }) => slot === "of");
  const isOther = ({ mention }: Item, index: number) =>
    mention.kind === "term" &&
    !(said && said.from <= index && index < said.to) &&
    mention.readings.some(({ category, country }) => category === "country" && country !== "CN" && country !== "RU");
  const from = Math.max(0, anchor - widest);
  return chart.items.slice(from, anchor + widest).some((item, index) => isOther(item, from + index));
}

function itemIn(finding: Finding, slot: string): Item | null {
  const capture = captureOf(finding, slot);
  return (capture && finding.chart.items[capture.from]) ?? null;
}

function countryOf(mention: Mention, desk: Desk): Term | null {
  const id = mention.kind === "term" ? mention.readings.find(({ category }) => sides.has(category))?.id : null;
  return id ? desk.termOf(id) : null;
}

const sides: ReadonlySet<string> = new Set(["country", "place"]);

function tracesOfPeriod(period: Found<string> | null, rule: Rule["id"]): Draft["traces"] {
  return period ? [{ ...period.trace, rule }] : [];
}

/** A side is said and no owner, and the sentence does not begin with it. */
function isOpenBehind({ chart, captures }: Finding): boolean {
  const has = (slot: string) => captures.some((one) => one.slot === slot);
  const from = captures.find(({ slot }) => slot === "of")?.from ?? 0;
  const isFirst = chart.items
    .slice(Math.max(0, from - widest), from)
    .every(({ mention, word }) => mention.kind === "date" || mention.kind === "mark" || word === "其中");
  return (has("into") || has("outof")) && !has("owner") && !isFirst;
}

/** What is open stands in a row with another figure, or is nobody's. */
function ofRows(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const sorted = [...drafts].sort((left, right) => left.start - right.start);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return !one.isOpen || (before !== undefined && one.start - before.start < nearest);
  });
}

/** In the order of the text; a figure without a period of its own takes that of the one just before it. */
function withPeriods(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const sorted = [...drafts].sort((left, right) => left.start - right.start);
  const given: FigureDraft[] = [];
  for (const one of sorted) {
    const before = given.at(-1);
    const isNear = before !== undefined && one.start - before.start < nearest;
    const taken = one.period === null && isNear ? before.period : null;
    const traces = [...one.traces, ...(before?.traces.filter(({ slot }) => slot === "period") ?? [])];
    given.push(taken === null ? one : { ...one, period: taken, traces });
  }
  return given;
}

/** How far apart two figures of one row stand, in UTF-16 units. */
const nearest = 90;

/** A level and the share by which it changed, said side by side. */
function withChanges(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((one, index) => {
    if (one.isRatio) return one;
    const isOfOne = (other: FigureDraft | undefined): other is FigureDraft =>
      other?.isRatio === true &&
      Math.abs(other.start - one.start) < nearest &&
      one.of !== null &&
      other.of !== null &&
      keyOfTerm(one.of) === keyOfTerm(other.of) &&
      one.period === other.period;
    const [after, before] = [drafts[index + 1], drafts[index - 1]];
    const change = isOfOne(after) ? after : isOfOne(before) ? before : null;
    return change ? { ...one, changedBy: change.start } : one;
  });
}
