/** Names behind verbs of appointment (任命某某为, 免去某某的, 接替某某出任): no post stands beside them. Knows no posts. */
import type { Span } from "../../model/span.js";
import { type NameReading, readNameAfter, readNameBefore } from "./names.js";

/** The verb, and what has to follow the name. Source: wording of 任免 notices. */
const acts: readonly (readonly [verb: string, behind: RegExp])[] = [
  ["任命", /^(?:为|担任|出任|任|、)/u],
  ["免去", /^(?:的|、)/u],
  ["解除", /^(?:的|、)/u],
  ["接替", /^(?:出任|担任|接任|任|成为|的|，|,)/u],
];

/** Verbs right behind the name of whom they tell. */
const behindName = ["被任命为", "不再担任", "被免去", "接替"] as const;

export function readNamesAtActs(text: string, { start, end }: Span, taken: readonly Span[]): readonly NameReading[] {
  const said = text.slice(start, end);
  const isFree = (one: Span) => !taken.some((other) => other.start < one.end && one.start < other.end);
  // 阿纳托里·恰布宁: a dot inside tells a name whatever follows.
  const isSure = ({ given, kind }: NameReading) => kind === "foreign" && given !== null;
  const after = acts.flatMap(([verb, behind]) =>
    placesOf(said, verb).flatMap((at) => {
      const from = start + at + verb.length;
      const own = text.charAt(from) === "了" ? from + 1 : from;
      const fits = (one: NameReading) => isSure(one) || behind.test(text.slice(one.end, one.end + 2));
      return readNameAfter(text, own, end).find((one) => isFree(one) && fits(one)) ?? [];
    }),
  );
  const before = behindName.flatMap((verb) =>
    placesOf(said, verb).flatMap((at) => {
      const one = readNameBefore(text, start + at, start)[0];
      return one && isFree(one) && (isSure(one) || one.score >= sure) ? one : [];
    }),
  );
  return [...after, ...before];
}

/** What no dot tells has to look like a name very much. */
const sure = 0.8;

function placesOf(said: string, verb: string): readonly number[] {
  const found: number[] = [];
  for (let at = said.indexOf(verb); at >= 0; at = said.indexOf(verb, at + verb.length)) found.push(at);
  return found;
}
