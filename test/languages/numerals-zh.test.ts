/** Chinese numerals, read and written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNumeralCharacter, parseNumeral, readNumeral, writeNumeral } from "../../src/languages/zh/numerals.js";

describe("reading", () => {
  it.each([
    ["十", 10],
    ["十五", 15],
    ["一十五", 15],
    ["二十", 20],
    ["廿一", 21],
    ["卅", 30],
    ["一百五", 150],
    ["一百零五", 105],
    ["一百一十五", 115],
    ["三百二", 320],
    ["一千三", 1300],
    ["一千零五十", 1050],
    ["两千零八", 2008],
    ["两万三", 23_000],
    ["二万零三", 20_003],
    ["一万五千", 15_000],
    ["十二万", 120_000],
    ["二百五十万", 2_500_000],
    ["三亿五千万", 350_000_000],
    ["三亿零五十万", 300_500_000],
    ["一万亿", 1e12],
    ["二〇〇八", 2008],
    ["二零一六", 2016],
    ["一九九九", 1999],
    ["三点五", 3.5],
    ["一点二亿", 120_000_000],
    ["壹佰贰拾", 120],
    ["两", 2],
    ["零", 0],
    ["2008", 2008],
    ["0.5", 0.5],
    ["1,234", 1234],
    ["12,345.6万", 123_456_000],
    ["156.5亿", 15_650_000_000],
    ["2181.76亿", 218_176_000_000],
    ["1.2万亿", 1.2e12],
    ["3亿5000万", 350_000_000],
    ["1万2千", 12_000],
  ])("%s is %s", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ["万", "a power of ten alone"],
    ["百", "a power of ten alone"],
    ["三四百", "a rough count"],
    ["十五六", "a rough count"],
    ["二十日", "a unit behind"],
    ["2008,123", "no grouping of four"],
    ["天", "no numeral"],
    ["", "nothing"],
  ])("%s is no numeral: %s", (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it.each([
    ["共三亿五千万美元", 1, { value: 350_000_000, end: 6 }],
    ["达156.5亿美元", 1, { value: 15_650_000_000, end: 7 }],
    ["第30次", 1, { value: 30, end: 3 }],
    ["2024年", 0, { value: 2024, end: 4 }],
    ["3.5.1", 0, { value: 3.5, end: 3 }],
  ])("in %s from %s", (text, at, found) => {
    expect(readNumeral(text, at)).toEqual(found);
  });

  it("knows the characters of numerals", () => {
    expect([..."3三十廿万"].every(isNumeralCharacter)).toBe(true);
    expect([..."年第a点"].some(isNumeralCharacter)).toBe(false);
  });
});

describe("writing", () => {
  it.each([
    [0, "零"],
    [2, "二"],
    [10, "十"],
    [15, "十五"],
    [20, "二十"],
    [101, "一百零一"],
    [110, "一百一十"],
    [1001, "一千零一"],
    [1010, "一千零一十"],
    [3038, "三千零三十八"],
    [10_010, "一万零一十"],
    [120_000, "十二万"],
    [10_100_000, "一千零一十万"],
    [350_000_000, "三亿五千万"],
    [100_000_001, "一亿零一"],
    [-1, "-1"],
    [1.5, "1.5"],
    [1e12, "1000000000000"],
  ])("%s is %s", (value, text) => {
    expect(writeNumeral(value)).toBe(text);
  });

  it("is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(parseNumeral(writeNumeral(value))).toBe(value);
      }),
    );
  });
});

describe("long runs", () => {
  it.each(["1", "一", "十", "万", "1万", "一千", "一点", "3亿5", "1,000"])("of %s are read in linear time", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begin = performance.now();
    for (let at = 0; at < text.length; at++) readNumeral(text, at);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
