/** What a kind of fact is: where its rules stand, how a finding is read, and when two are the same. */

import type { Rule } from "../match/rule.js";
import type { Finding } from "../match/run.js";
import type { Language } from "../model/language.js";
import type { Desk } from "./desk.js";

/** Evidence in offsets of the normal text; the pipeline brings it back to the text as given. */
export interface Trace {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** What every draft of a fact has. */
export interface Draft {
  readonly traces: readonly Trace[];
}

export interface Kind<Says = unknown, D extends Draft = Draft> {
  readonly name: string;
  /**
   * Whether findings are folded into one item of the chart (`group:NAME`) before the rules of other kinds are asked:
   * an official, a delegation, a document are pieces of what is told of them.
   */
  readonly folds: boolean;
  /** Told of single people and things: asked when all others are, so that whom 双方 means there is not changed by it. */
  readonly apart?: true;
  /** Asked of sentences before folding: an official may hold the verb that is asked for (某某出任大使). */
  readonly unfolded?: true;
  /** No two findings tell the same fact: `same` need not be asked. */
  readonly distinct?: true;
  /** Leave out a language and it does not compile. */
  readonly rules: Readonly<Record<Language, readonly Rule<Says>[]>>;
  /** A finding may hold several facts (signed A, B and C), one, or after a closer look none. */
  read(finding: Finding<Rule<Says>>, desk: Desk): readonly D[];
  /** Whether two drafts tell the same fact; the earlier stands first. */
  same(left: D, right: D): boolean;
  /** One draft of two that are the same. */
  merge(left: D, right: D): D;
  /** A last look at the whole list: what is only denied, or refers to nothing, is left out. */
  settle?(drafts: readonly D[]): readonly D[];
}

export function defineKind<Says, D extends Draft>(kind: Kind<Says, D>): Kind<Says, D> {
  return kind;
}

/** The evidence of a finding's slots. */
export function tracesOf({ rule, chart, captures }: Finding): readonly Trace[] {
  return captures.flatMap(({ slot, from, to }) => {
    const first = chart.items[from];
    const last = chart.items[to - 1];
    return first && last ? [{ slot, start: first.start, end: last.end, rule: rule.id }] : [];
  });
}
