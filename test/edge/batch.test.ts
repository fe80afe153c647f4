/** `batch` is a filter: order kept, a bad line answered in its place, memory that of one line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLine } from "../../src/edge/batch/line-article.js";
import { linesOf } from "../../src/edge/batch/lines.js";
import { folder, put, ruArticle, svodka, zhArticle } from "./command.js";

interface Answer {
  readonly id: unknown;
  readonly line?: number | null;
  readonly error?: string;
  readonly facts?: { readonly article: { readonly language: string; readonly published: string | null } };
  readonly zh?: { readonly text: string; readonly style: string };
  readonly ru?: { readonly text: string };
}

function answers(out: string): readonly Answer[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

const good = JSON.stringify({ id: "b", text: ruArticle, url: "https://example.org" });

describe("lines", () => {
  it("are answered in order, the bad ones in their place", () => {
    const input = [
      JSON.stringify({ id: "a", text: zhArticle }),
      "",
      "{",
      '"text"',
      good,
      '{"id":7}',
      '{"id":8,"text":"Good news."}',
      '{"id":9,"text":"会","published":"2008-13-40"}',
      '{"id":10,"html":"<p>"}',
    ].join("\n");
    const { status, out, err } = svodka(["batch"], { input });
    const all = answers(out);
    expect(all.map(({ id }) => id)).toEqual(["a", null, null, "b", 7, 8, 9, 10]);
    expect(all.map(({ line }) => line)).toEqual([undefined, 3, 4, undefined, 6, 7, 8, 9]);
    expect(all[1]?.error).toMatch(/not JSON/u);
    expect(all[2]?.error).toMatch(/not a JSON object/u);
    expect(all[4]?.error).toMatch(/^text: /u);
    expect(all[5]?.error).toMatch(/neither Chinese nor Russian/u);
    expect(all[6]?.error).toMatch(/^published: .*YYYY-MM-DD/u);
    expect(all[7]?.error).toMatch(/^html: /u);
    expect(err).toBe('6 of 8 articles could not be read; see "error" in the output.\n');
    expect(status).toBe(1);
  });

  it("are the briefs of the articles", () => {
    put("two.ndjson", `\ufeff${JSON.stringify({ id: "a", text: zhArticle })}\r\n${good}`);
    const { status, out } = svodka(["batch", "two.ndjson"]);
    const [first, second] = answers(out);
    put("one.txt", zhArticle);
    expect({ ...first, id: undefined }).toEqual({
      ...JSON.parse(svodka(["brief", "one.txt", "--format", "json"]).out),
      id: undefined,
    });
    expect(second?.facts?.article.language).toBe("ru");
    expect(status).toBe(0);
  });

  it("take options for what they do not say themselves", () => {
    const text = "5月16日，习近平同普京举行会谈。";
    const input = `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text, published: "2023-05-20" })}\n`;
    const all = answers(svodka(["batch", "-", "--published", "2024-05-20", "--style", "full"], { input }).out);
    expect(all.map(({ facts }) => facts?.article.published)).toEqual(["2024-05-20", "2023-05-20"]);
    expect(all[0]?.zh?.style).toBe("full");
  });
});

it("files are articles, .ndjson files are many", () => {
  put("one.txt", zhArticle);
  put("three.ndjson", `${good}\n`.repeat(3));
  const { status, out } = svodka(["batch", "one.txt", "three.ndjson", "nowhere.txt", "nowhere.ndjson"]);
  const all = answers(out);
  expect(all.map(({ id }) => id)).toEqual(["one.txt", "b", "b", "b", "nowhere.txt", "nowhere.ndjson"]);
  expect(all.slice(4).map(({ error }) => error)).toEqual([
    "There is no file nowhere.txt. Check the name and the folder.",
    "There is no file nowhere.ndjson. Check the name and the folder.",
  ]);
  expect(status).toBe(1);
});

it("writes into a file and nothing else", () => {
  put("three.ndjson", `${good}\n`.repeat(3));
  const { status, out, err } = svodka(["batch", "three.ndjson", "-o", "out.ndjson"]);
  expect([status, out, err]).toEqual([0, "", ""]);
  expect(readFileSync(join(folder, "out.ndjson"), "utf8")).toBe(svodka(["batch", "three.ndjson"]).out);
});

describe("cutting into lines", () => {
  const collect = async (chunks: readonly string[], most = 100) => {
    const lines: (string | null)[] = [];
    const stream = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    for await (const { bytes } of linesOf(stream, most)) lines.push(bytes && Buffer.from(bytes).toString());
    return lines;
  };

  it.each<[string, string[], (string | null)[]]>([
    ["nothing", [], []],
    ["one without an end", ["ab"], ["ab"]],
    ["an end", ["ab\n"], ["ab"]],
    ["an empty one", ["\n\nab"], ["", "", "ab"]],
    ["over chunks", ["a", "b\nc", "", "d\n"], ["ab", "cd"]],
  ])("%s", async (_name, chunks, lines) => {
    expect(await collect(chunks)).toEqual(lines);
  });

  it("a letter may be cut between chunks", async () => {
    const bytes = Buffer.from("会\n谈");
    const stream = (async function* () {
      for (const byte of bytes) yield Buffer.from([byte]);
    })();
    const lines: string[] = [];
    for await (const line of linesOf(stream, 100)) lines.push(Buffer.from(line.bytes ?? []).toString());
    expect(lines).toEqual(["会", "谈"]);
  });

  it("passes over what is too long and goes on", async () => {
    expect(await collect(["aaaa", "aaaa\nb\n", "cccccccc"], 5)).toEqual([null, "b", null]);
    expect(readLine({ number: 1, bytes: null })).toMatchObject({
      ok: false,
      error: expect.stringContaining("longer than 32 MB"),
    });
  });

  it("a line that is not UTF-8 is named", () => {
    expect(readLine({ number: 1, bytes: Buffer.from([0x22, 0xcf, 0x22]) })).toMatchObject({
      ok: false,
      error: expect.stringContaining("not UTF-8"),
    });
  });
});
