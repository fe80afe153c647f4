/** Why a rule matched, or how near it came: for whoever writes rules. */
import type { Chart } from "../model/mention.js";
import { keysOf } from "./pattern.js";
import type { Rule } from "./rule.js";
import type { Finding, RuleSet } from "./run.js";
import { matchAt } from "./run.js";

export interface Explanation {
  readonly rule: string;
  readonly about: string;
  readonly text: string;
  readonly slots: readonly { readonly slot: string; readonly text: string }[];
}

export function explain({ rule, chart, from, to, captures }: Finding): Explanation {
  return {
    rule: rule.id,
    about: rule.about,
    text: textOf(chart, from, to),
    slots: captures.map((one) => ({ slot: one.slot, text: textOf(chart, one.from, one.to) })),
  };
}

export interface Miss {
  readonly rule: string;
  readonly about: string;
  /** The word or mention that called the rule. */
  readonly trigger: string;
}

/** The rules that were called on a chart and did not match. */
export function explainMisses<R extends Rule>(set: RuleSet<R>, chart: Chart): readonly Miss[] {
  const misses: Miss[] = [];
  chart.items.forEach((item, at) => {
    for (const key of new Set([item.word, ...keysOf(item.mention)])) {
      for (const rule of set.byTrigger.get(key) ?? []) {
        if (!matchAt(rule, chart, at))
          misses.push({ rule: rule.id, about: rule.about, trigger: textOf(chart, at, at + 1) });
      }
    }
  });
  return misses;
}

export function textOf(chart: Chart, from: number, to: number): string {
  const first = chart.items[from];
  const last = chart.items[to - 1];
  return first && last && from < to ? chart.text.slice(first.start, last.end) : "";
}
