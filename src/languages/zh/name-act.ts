/** Names behind verbs of appointment (任命某某为, 免去某某的, 接替某某出任): no post stands beside them. Knows no posts. */
import type { Span } from "../../model/span.js";
import { type NameReading, readNameAfter } from "./names.js";

/** The verb, and what has to follow the name. Source: wording of 任免 notices. */
const acts: readonly (readonly [verb: string, behind: RegExp])[] = [
  ["任命", /^(?:为|担任|出任|任|、)/u],
  ["免去", /^(?:的|、)/u],
  ["接替", /^(?:出任|担任|接任|任|成为|的|，|,)/u],
];

export function readNamesAtActs(text: string, { start, end }: Span, taken: readonly Span[]): readonly NameReading[] {
  const found: NameReading[] = [];
  for (const [verb, behind] of acts) {
    for (let at = text.indexOf(verb, start); at >= 0 && at < end; at = text.indexOf(verb, at + verb.length)) {
      const own = text.charAt(at + verb.length) === "了" ? at + verb.length + 1 : at + verb.length;
      const name = readNameAfter(text, own, end).find(
        (one) =>
          behind.test(text.slice(one.end, one.end + 2)) &&
          !taken.some((other) => other.start < one.end && one.start < other.end),
      );
      if (name) found.push(name);
    }
  }
  return found;
}
