/** The tables for reading are as freshly generated, and small enough to be read and kept. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error a script without types
import { reviewFiles } from "../generate/review.mjs";

const folder = new URL("../../glossary/review/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

describe("glossary/review", () => {
  let files: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    files = await reviewFiles();
  }, 60_000);

  it("is as freshly generated: run npm run generate", () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(read(name) === text, name).toBe(true);
  });

  it("says on its first line that it is generated", () => {
    for (const name of files.keys()) expect(read(name).split("\n")[0]).toContain("not to be edited");
  });

  it("stays below 2.5 MB", () => {
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(2_500_000);
  });
});
