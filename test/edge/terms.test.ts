/** `svodka terms` as a user runs it: what it prints, where, and with which status. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { library } from "../../src/edge/library.js";
import { run } from "../../src/edge/program.js";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "svodka-terms-"));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function terms(args: readonly string[], input = ""): Promise<{ status: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const stream = (async function* () {
    yield new TextEncoder().encode(input);
  })();
  const status = await run(
    ["terms", ...args],
    {
      input: stream,
      env: { LC_ALL: "C" },
      isOutputTTY: false,
      isErrorTTY: false,
      columns: 100,
      out: async (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
    },
    async () => library,
  );
  return { status, ...said };
}

const source = put("source.txt", "海关总署与俄罗斯联邦海关署签署备忘录，贸易额313.57亿美元。");
const wrong = put(
  "wrong.txt",
  "Генеральная администрация таможен и ФТС России: товарооборот — 313,57 млрд долл., меморандум.",
);
const right = put("right.txt", "ГТУ КНР и ФТС России подписали меморандум; товарооборот — 31,357 млрд долл.");

describe("lookup", () => {
  it("shows both languages, status, other wordings and source", async () => {
    const { status, out, err } = await terms(["lookup", "远东海关局"]);
    expect(status).toBe(0);
    expect(err).toBe("");
    const [head, first, ...under] = out.split("\n");
    expect(head).toMatch(/^Chinese +Russian +status +found +id$/u);
    expect(first).toMatch(/^远东海关局 +Дальневосточное таможенное управление +preferred +exact +body\.fecd$/u);
    expect(under.join("\n")).toContain("ДВТУ");
    expect(under.join("\n")).toMatch(/source: http/u);
  });

  it("takes several words as one query, and shows six cases where asked", async () => {
    const { out } = await terms(["lookup", "Дальневосточного", "таможенного", "управления", "--forms"]);
    expect(out).toContain("in another form");
    expect(out).toMatch(
      /singular: .* · Дальневосточным таможенным управлением · Дальневосточном таможенном управлении\n/u,
    );
  });

  it("prints JSON that can be read", async () => {
    const { out } = await terms(["lookup", "haiguanzongshu", "--format", "json", "--limit", "1"]);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        term: expect.objectContaining({ id: "body.gacc" }),
        matched: { language: "zh", form: "海关总署", case: null, how: "pinyin" },
      }),
    ]);
  });

  it("nothing found is status 1, said on standard error", async () => {
    expect(await terms(["lookup", "zzzzqq"])).toEqual({ status: 1, out: "", err: expect.stringContaining("zzzzqq") });
  });
});

describe("check", () => {
  it("findings of error are status 1, each with its cure", async () => {
    const { status, out, err } = await terms(["check", source, wrong]);
    expect(status).toBe(1);
    expect(out).toMatch(/Write “31,357\sмлрд\sдолларов”\./u);
    expect(out).toContain("Write “Главное таможенное управление КНР”.");
    expect(err).toBe("Errors: 2. Warnings: 0. Notes: 0.\n");
  });

  it("a right translation is status 0", async () => {
    expect(await terms(["check", source, right])).toEqual({ status: 0, out: "", err: "Nothing to correct.\n" });
  });

  it("prints JSON that can be read", async () => {
    const { out } = await terms(["check", source, wrong, "--format", "json"]);
    expect(JSON.parse(out).map(({ rule }: { rule: string }) => rule)).toEqual(["term-forbidden", "number-mismatch"]);
  });

  it.each([
    ["ru", "Напишите «Главное таможенное управление КНР»."],
    ["zh", "请写“Главное таможенное управление КНР”。"],
  ])("speaks %s", async (ui, words) => {
    expect((await terms(["check", source, wrong, "--ui", ui])).out).toContain(words);
  });
});

describe("lint", () => {
  it("the bundled glossary is clean", async () => {
    expect(await terms(["lint"])).toEqual({ status: 0, out: "", err: "No problems.\n" });
  });

  it("a file's problems are told with entry and cure, status 1", async () => {
    const entry = {
      id: "topic.tea",
      zh: { term: "茶" },
      ru: { term: "чёрный чай" },
      status: "preferred",
      source: "own",
    };
    const { status, out, err } = await terms(["lint", put("mine.json", JSON.stringify([entry]))]);
    expect(status).toBe(1);
    expect(out).toMatch(/mine\.json: topic\.tea: «чёрный чай» has 2 words and no head\. Write/u);
    expect(err).toBe("Problems: 2.\n");
  });
});

describe("export and import", () => {
  it("CSV that was exported is imported as the JSON that is exported", async () => {
    const table = put("g.csv", (await terms(["export", "csv"])).out);
    const { status, out } = await terms(["import", table]);
    expect(status).toBe(0);
    expect(out).toBe((await terms(["export", "json"])).out);
  });

  it("what was imported can be laid over", async () => {
    const { out } = await terms(["import", "-"], "id,zh,ru,ru.gender\ntopic.tea,茶叶专号,чайный номер,m\n");
    const mine = put("tea.json", out);
    expect((await terms(["lookup", "茶叶专号", "--glossary", mine])).out).toContain("чайный номер");
    expect((await terms(["import", mine])).out).toBe(out);
  });

  it("problems stop an import, with their lines", async () => {
    const { status, out, err } = await terms(["import", "-"], "zh,ru,status\n茶,чай,good\n");
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/line 2: status/u);
  });
});

describe("wrong usage is status 2, with the cure", () => {
  it.each([
    [["lookup"], /svodka terms lookup/u],
    [["lookup", "茶", "--limit", "0"], /from 1 on/u],
    [["lookup", "茶", "--format", "xml"], /table, json/u],
    [["check", source], /SOURCE TARGET/u],
    [["export", "xml"], /csv or json/u],
    [["brew"], /terms/u],
  ])("%j", async (args, cure) => {
    const { status, out, err } = await terms(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(cure);
  });

  it("two texts of one language cannot be checked", async () => {
    expect(await terms(["check", source, source])).toMatchObject({
      status: 1,
      err: expect.stringContaining("Chinese"),
    });
  });
});

describe("compare", () => {
  it("tells facts that differ, status 1; the same text agrees with itself, status 0", async () => {
    const command = (...files: string[]) => {
      const said = { out: "", err: "" };
      const terminal = {
        input: (async function* () {})(),
        env: { LC_ALL: "C" },
        isOutputTTY: false,
        isErrorTTY: false,
        columns: 100,
        out: async (text: string) => {
          said.out += text;
        },
        err: (text: string) => {
          said.err += text;
        },
      };
      return run(["compare", ...files], terminal, async () => library).then((status) => ({ status, ...said }));
    };
    const left = put("left.txt", "2008年11月28日，双方在莫斯科签署合作备忘录。");
    const moved = put("moved.txt", "28 декабря 2008 года стороны подписали в Москве меморандум о сотрудничестве.");
    expect(await command(left, left)).toEqual({ status: 0, out: "", err: "The facts agree.\n" });
    const told = await command(left, moved);
    expect(told.status).toBe(1);
    expect(told.out).toMatch(/missing +date +2008-11-28/u);
    expect(await command(left)).toMatchObject({ status: 2, err: expect.stringContaining("svodka compare LEFT RIGHT") });
  });
});
