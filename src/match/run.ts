/**
 * Matches rules on a chart: only where a trigger stands, from the anchor outwards, in bounded steps.
 * Knows no language and no news.
 */
import type { Chart, Item } from "../model/mention.js";
import type { Pattern } from "./pattern.js";
import { keysOf } from "./pattern.js";
import type { Rule } from "./rule.js";
import { triggersOf } from "./rule.js";

/** A filled slot: items `from`–`to` (end not included) of the chart. */
export interface Capture {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

export interface Finding<R extends Rule = Rule> {
  readonly rule: R;
  readonly chart: Chart;
  readonly from: number;
  readonly to: number;
  /** Item index of the anchor. */
  readonly anchor: number;
  readonly captures: readonly Capture[];
}

export interface RuleSet<R extends Rule = Rule> {
  readonly rules: readonly R[];
  readonly byTrigger: ReadonlyMap<string, readonly R[]>;
}

/** More steps than any sensible sentence needs; past that the rule is taken not to match. */
const mostSteps = 4000;

export function compile<R extends Rule>(rules: readonly R[]): RuleSet<R> {
  const byTrigger = new Map<string, R[]>();
  for (const rule of rules) {
    for (const trigger of new Set(triggersOf(rule.when))) {
      const same = byTrigger.get(trigger);
      if (same) same.push(rule);
      else byTrigger.set(trigger, [rule]);
    }
  }
  return { rules, byTrigger };
}

/** All findings, in order of their anchors; rules of one anchor in the order of the list. */
export function run<R extends Rule>(set: RuleSet<R>, chart: Chart): readonly Finding<R>[] {
  const findings: Finding<R>[] = [];
  chart.items.forEach((item, at) => {
    for (const rule of calledBy(set, item)) {
      const found = matchAt(rule, chart, at);
      if (found) findings.push(found);
    }
  });
  return findings;
}

/** The rules an item calls, each once. Most items call none: nothing is made for them. */
function calledBy<R extends Rule>({ byTrigger }: RuleSet<R>, { word, mention }: Item): Iterable<R> {
  let called: readonly R[] = byTrigger.get(word) ?? [];
  if (mention.kind === "word") return called;
  for (const key of keysOf(mention)) {
    const more = byTrigger.get(key);
    if (more) called = called.length === 0 ? more : [...new Set([...called, ...more])];
  }
  return called;
}

/** Matches one rule with its anchor at item `at`. */
export function matchAt<R extends Rule>(rule: R, chart: Chart, at: number): Finding<R> | null {
  const { left, anchor, right } = split(rule.when);
  const walk: Walk = { chart, captures: [], steps: 0, left: at, right: at };
  let result: Finding<R> | null = null;
  go(walk, anchor, at, 1, (afterAnchor) =>
    go(walk, { kind: "sequence", parts: right }, afterAnchor, 1, (end) =>
      go(walk, { kind: "sequence", parts: left }, at, -1, (start) => {
        const captures = [...walk.captures].sort((a, b) => a.from - b.from || b.to - a.to);
        result = { rule, chart, from: start, to: end, anchor: at, captures };
        return true;
      }),
    ),
  );
  return result;
}

interface Walk {
  readonly chart: Chart;
  readonly captures: Capture[];
  steps: number;
  /** How far the walk came on each side: for explaining near misses. */
  left: number;
  right: number;
}

type Next = (at: number) => boolean;

/** `at` is a gap between items: reading forwards, item `at` comes next; backwards, item `at - 1`. */
function go(walk: Walk, pattern: Pattern, at: number, step: 1 | -1, next: Next): boolean {
  if (++walk.steps > mostSteps) return false;
  if (at > walk.right) walk.right = at;
  if (at < walk.left) walk.left = at;
  const item = walk.chart.items[step === 1 ? at : at - 1];
  switch (pattern.kind) {
    case "word":
      return item !== undefined && pattern.words.has(item.word) && next(at + step);
    case "item":
      return item !== undefined && pattern.test(item) && next(at + step);
    case "edge":
      return item === undefined && next(at);
    case "sequence":
      return inOrder(walk, pattern.parts, step === 1 ? 0 : pattern.parts.length - 1, at, step, next);
    case "choice":
      return pattern.options.some((option) => go(walk, option, at, step, next));
    case "optional":
      return go(walk, pattern.part, at, step, next) || next(at);
    case "list":
      return members(walk, pattern, 1, at, step, next);
    case "gap":
      return skip(walk, pattern, at, step, next);
    case "slot":
      return go(walk, pattern.part, at, step, (end) => {
        walk.captures.push({ slot: pattern.name, from: Math.min(at, end), to: Math.max(at, end) });
        if (next(end)) return true;
        walk.captures.pop();
        return false;
      });
    case "absent":
      return !go(walk, pattern.part, at, step, () => true) && next(at);
    case "anchor":
      return go(walk, pattern.part, at, step, next);
  }
}

function inOrder(walk: Walk, parts: readonly Pattern[], index: number, at: number, step: 1 | -1, next: Next): boolean {
  const part = parts[index];
  if (!part) return next(at);
  return go(walk, part, at, step, (end) => inOrder(walk, parts, index + step, end, step, next));
}

/** As many members as there are, giving back one at a time. */
function members(
  walk: Walk,
  pattern: Extract<Pattern, { kind: "list" }>,
  count: number,
  at: number,
  step: 1 | -1,
  next: Next,
): boolean {
  return go(walk, pattern.part, at, step, (end) => {
    const more =
      count < pattern.max &&
      go(walk, pattern.separator, end, step, (after) => members(walk, pattern, count + 1, after, step, next));
    return more || next(end);
  });
}

/** As few items as the rest allows. */
function skip(walk: Walk, pattern: Extract<Pattern, { kind: "gap" }>, at: number, step: 1 | -1, next: Next): boolean {
  for (let count = 0, place = at; ; count++, place += step) {
    if (next(place)) return true;
    const item = walk.chart.items[step === 1 ? place : place - 1];
    if (count >= pattern.max || item === undefined) return false;
    const { unless } = pattern;
    if (unless && go(walk, unless, place, step, () => true)) return false;
  }
}

/** The parts before the anchor, the anchor, the parts after it; sequences around the anchor are opened up. */
function split(pattern: Pattern): { left: readonly Pattern[]; anchor: Pattern; right: readonly Pattern[] } {
  if (pattern.kind !== "sequence") return { left: [], anchor: pattern, right: [] };
  const index = pattern.parts.findIndex(holdsAnchor);
  const inner = split(pattern.parts[index]!);
  return {
    left: [...pattern.parts.slice(0, index), ...inner.left],
    anchor: inner.anchor,
    right: [...inner.right, ...pattern.parts.slice(index + 1)],
  };
}

function holdsAnchor(pattern: Pattern): boolean {
  if (pattern.kind === "sequence") return pattern.parts.some(holdsAnchor);
  return pattern.kind === "anchor" || (pattern.kind === "slot" && holdsAnchor(pattern.part));
}
