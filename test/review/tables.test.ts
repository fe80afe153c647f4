/** Glossaries as tables: nothing is lost on the way out and back, and no cell is a formula. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { loadGlossary } from "../../src/glossary/load.js";
import { readCsv, writeCsv } from "../../src/review/csv.js";
import { exportCsv, exportJson, importCsv, importEntries } from "../../src/review/tables.js";

describe("csv", () => {
  it.each([
    [
      "plain",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["marks", [["a,b", 'say "c"', "d\ne", "f\r\ng"]]],
    ["spaces and empty cells", [[" a ", "", ""]]],
    ["formulas", [["=1+1", "+7", "-5", "@x", "'quoted", "'=x", "\tx"]]],
    ["scripts", [["海关总署", "Главное «управление»", "a;b"]]],
  ])("%s come back", (_, rows) => {
    expect(readCsv(writeCsv(rows))).toEqual(rows);
  });

  it("writes RFC 4180: CRLF, quotes doubled, formulas disarmed", () => {
    expect(writeCsv([["a", 'b"c', "=x"]])).toBe('a,"b""c",\'=x\r\n');
  });

  it.each([
    [
      "semicolons",
      "zh;ru\n茶;чай\n",
      [
        ["zh", "ru"],
        ["茶", "чай"],
      ],
    ],
    [
      "tabs",
      "zh\tru\r\n茶\tчай",
      [
        ["zh", "ru"],
        ["茶", "чай"],
      ],
    ],
    ["a byte order mark", "\ufeffzh,ru\n", [["zh", "ru"]]],
    [
      "empty lines",
      "a,b\n\n\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["nothing", "", []],
    ["a quote that is never closed", 'a,"b', [["a", "b"]]],
  ])("reads %s", (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});

describe("the bundled glossary", () => {
  it("goes out as CSV and comes back equal", () => {
    const { entries, problems } = importCsv("g.csv", exportCsv(bundledGlossary), bundledGlossary);
    expect(problems).toEqual([]);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    expect(byId).toEqual(bundledGlossary.entries);
  });

  it("goes out as JSON and comes back equal", () => {
    const list = JSON.parse(exportJson(bundledGlossary.entries.values()));
    expect(importEntries({ file: "g.json", entries: list }).problems).toEqual([]);
    expect(loadGlossary([{ file: "g.json", entries: list }]).entries).toEqual(bundledGlossary.entries);
  });
});

describe("a table of one's own", () => {
  it("of two columns lies over the entry of the same Chinese term, else stands for itself", () => {
    const { entries, problems } = importCsv(
      "m.csv",
      "zh,ru\n远东海关局,Новое управление\n新茶,новый чай\n",
      bundledGlossary,
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id, ru, status }) => [id, ru?.term, status])).toEqual([
      ["body.fecd", "Новое управление", "proposed"],
      ["topic.own.row-3", "новый чай", "proposed"],
    ]);
  });

  it("says variants, statuses, heads, forms and flags", () => {
    const table =
      "id,zh,ru,ru.variants,ru.head,ru.forms,ru.animate,status\n" +
      "topic.tea,茶,чёрный чай,чай | чаёк [deprecated],1,sg.ins=чайком | pl.gen=чаёв,false,preferred\n";
    expect(importCsv("m.csv", table, bundledGlossary).entries).toEqual([
      {
        id: "topic.tea",
        zh: { term: "茶" },
        ru: {
          term: "чёрный чай",
          variants: ["чай", { term: "чаёк", status: "deprecated" }],
          head: 1,
          forms: { "sg.ins": "чайком", "pl.gen": "чаёв" },
          animate: false,
        },
        status: "preferred",
        source: "own",
      },
    ]);
  });

  it.each([
    ["a column nobody knows", "zh,ru,en\na,b,c\n", "line 1", '"en"'],
    ["no Russian column", "zh,status\na,preferred\n", "line 1", '"ru"'],
    ["a wrong status", "zh,ru,status\n茶,чай,preferred\n茶,чай,good\n", "line 3", "status"],
    ["a wrong flag", "zh,ru,ru.animate\n茶,чай,maybe\n", "line 2", "ru.animate"],
    ["a wrong head", "zh,ru,ru.head\n茶,чай,first\n", "line 2", "ru.head"],
  ])("%s is named with its line", (_, table, line, named) => {
    const { problems } = importCsv("m.csv", table, bundledGlossary);
    expect(problems[0]?.entry).toBe(line);
    expect(problems[0]?.message).toContain(named);
    expect(problems[0]?.cure).toMatch(/\.$/u);
  });
});
