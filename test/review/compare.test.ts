/** Facts of an article against those of its translation, read by the library itself. */
import { describe, expect, it } from "vitest";
import { compare, extract } from "../../src/index.js";

const published = "2024-05-16";
const zh = "2008年11月28日，俄罗斯外交部长拉夫罗夫访问中国。双方贸易额达2181.76亿元，同比增长40%。";
const ru =
  "28 ноября 2008 года министр иностранных дел России Сергей Лавров посетил Китай. Товарооборот составил 218,176 млрд юаней, увеличившись на 40 %.";

const differences = (left: string, right: string) =>
  compare(extract(left, { published }), extract(right, { published })).map(
    ({ kind, fact, slot, left: one, right: other }) => ({
      kind,
      fact,
      slot,
      left: one?.value ?? null,
      right: other?.value ?? null,
    }),
  );

describe("compare", () => {
  it("an article has no differences from itself", () => {
    for (const text of [zh, ru]) expect(differences(text, text)).toEqual([]);
  });

  it("dates and figures of a right translation agree", () => {
    const found = differences(zh, ru).filter(({ fact }) => fact === "date" || fact === "figure" || fact === "official");
    expect(found).toEqual([]);
  });

  it.each([
    ["28 ноября", "28 декабря", { fact: "date", kind: "missing", left: "2008-11-28" }],
    ["28 ноября", "28 декабря", { fact: "date", kind: "added", right: "2008-12-28" }],
    ["218,176 млрд", "21,8176 млрд", { fact: "figure", kind: "missing", left: "2181.76亿元" }],
    [
      "увеличившись на 40",
      "уменьшившись на 40",
      { fact: "figure", kind: "differs", slot: "change", left: "up", right: "down" },
    ],
  ])("«%s» for «%s»", (good, bad, wanted) => {
    expect(differences(zh, ru.replace(good, bad))).toContainEqual(expect.objectContaining(wanted));
  });

  it("a year left unsaid contradicts none", () => {
    const open = extract("11月28日举行会谈。");
    expect(open.dates[0]?.value).toBe("XXXX-11-28");
    const full = extract("28 ноября 2008 года состоялись переговоры.");
    const dates = (found: readonly { fact: string; slot: string | null }[]) =>
      found.filter(({ fact, slot }) => fact === "date" || slot === "date");
    expect(dates(compare(open, full))).toEqual([]);
    expect(dates(compare(full, open))).toEqual([]);
    const other = extract("28 ноября 2009 года состоялись переговоры.");
    expect(dates(compare(full, other)).length).toBeGreaterThan(0);
  });

  it("every side of a difference shows its evidence", () => {
    const left = extract(zh, { published });
    for (const { left: one } of compare(left, extract(ru.replace("28 ноября", "1 мая"), { published }))) {
      for (const { start, end, text } of one?.evidence ?? []) expect(zh.slice(start, end)).toBe(text);
    }
  });
});
