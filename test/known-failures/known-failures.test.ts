/** What other readers ask for and this one refuses: the reason is known, and what is read instead is what is written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

interface Refusal {
  readonly file: string;
  /** The surface another reader wants. */
  readonly asked: string;
  readonly value: string;
  /** The surface read here; `null`: none. */
  readonly found: string | null;
  /** A text of our own, where the surface alone does not show it. */
  readonly example?: string;
  readonly reason: string;
}

const { reasons, cases } = JSON.parse(readFileSync(join(import.meta.dirname, "dates.json"), "utf8")) as {
  readonly reasons: Readonly<Record<string, string>>;
  readonly cases: readonly Refusal[];
};

describe("dates other readers take", () => {
  it.each(cases)("$asked ($reason)", ({ asked, found, example, reason }) => {
    const text = example ?? asked;
    const read = extract(text, { published: "2017-11-23" }).dates.map((date) => date.text);
    expect(reasons[reason]).toMatch(/\.$/u);
    expect(read).not.toContain(asked);
    expect(read).toEqual(found === null ? [] : [found]);
  });

  it("are each listed once, and every reason is somebody's", () => {
    const keys = cases.map(({ file, asked, value }) => `${file} ${asked} ${value}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(cases.map(({ reason }) => reason))).toEqual(new Set(Object.keys(reasons)));
  });
});
