/** Terms are found as translators type them. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { loadGlossary } from "../../src/glossary/load.js";
import { isWithinDistance } from "../../src/review/distance.js";
import { lookupTerm } from "../../src/review/lookup.js";
import { foldPinyin, pinyinOf } from "../../src/review/pinyin.js";

describe("the first hit", () => {
  it.each([
    ["海关总署", "body.gacc", "exact", null],
    ["海關總署", "body.gacc", "exact", null],
    ["俄罗斯外交部", "body.mfa.ru", "exact", null],
    ["中国外交部", "body.mfa.cn", "exact", null],
    ["海关总属", "body.gacc", "fuzzy", null],
    ["haiguanzongshu", "body.gacc", "pinyin", null],
    ["Hǎiguān zǒngshǔ", "body.gacc", "pinyin", null],
    ["lüyou", "topic.tourism", "pinyin", null],
    ["chongqing", "place.chongqing", "pinyin", null],
    ["changchun", "place.changchun", "pinyin", null],
    ["Дальневосточное таможенное управление", "body.fecd", "exact", null],
    ["Дальневосточного таможенного управления", "body.fecd", "inflected", "gen"],
    ["дальневосточным таможенным управлением", "body.fecd", "inflected", "ins"],
    ["ДВТУ", "body.fecd", "exact", null],
    ["двту", "body.fecd", "exact", null],
    ["в Харбине", "place.harbin", "inflected", "prp"],
    ["Путину", "person.putin-vladimir", "inflected", "dat"],
    ["Владимир Путин", "person.putin-vladimir", "exact", null],
    ["弗拉基米尔·普京", "person.putin-vladimir", "exact", null],
  ] as const)("%s", (query, id, how, form) => {
    const [hit] = lookupTerm(query, {}, bundledGlossary);
    expect([hit?.entry.id, hit?.matched.how, hit?.matched.case]).toEqual([id, how, form]);
    expect(hit?.term.id).toBe(id);
  });

  it("a slip of the pen is forgiven", () => {
    const ids = lookupTerm("дальневосточное таможеное упраление", {}, bundledGlossary).map(({ entry }) => entry.id);
    expect(ids).toContain("body.fecd");
  });
});

describe("a list of hits", () => {
  it("is best first, each entry once, within the limit and the category", () => {
    const hits = lookupTerm("海关", { limit: 7, category: "body" }, bundledGlossary);
    const scores = hits.map(({ score }) => score);
    expect(hits).toHaveLength(7);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(hits.map(({ entry }) => entry.id)).size).toBe(7);
    expect(hits.every(({ entry }) => entry.id.startsWith("body."))).toBe(true);
    expect(hits[0]?.entry.id).toBe("body.generic.customs");
  });

  it.each(["", "   ", "zzzzqq", "щщщщщ", "！"])("%j finds nothing", (query) => {
    expect(lookupTerm(query, {}, bundledGlossary)).toEqual([]);
  });

  it("a deprecated wording leads to the right term", () => {
    const [hit] = lookupTerm("Генеральная администрация таможен", {}, bundledGlossary);
    expect(hit?.term.ru).toBe("Главное таможенное управление КНР");
    expect(hit?.score).toBeLessThan(0.95);
  });

  it("a glossary of one's own is looked through", () => {
    const tea = { id: "topic.tea", zh: { term: "茶叶" }, ru: { term: "чай" }, status: "preferred", source: "own" };
    const own = loadGlossary([{ file: "mine.json", entries: [tea] }]);
    expect(lookupTerm("chaye", {}, own).map(({ score }) => score)).toEqual([0.9]);
    expect(lookupTerm("чаем", {}, own)[0]?.matched).toMatchObject({ how: "inflected", case: "ins" });
  });
});

describe("pinyin", () => {
  it.each([
    ["海关", ["haiguan"]],
    ["银行", ["yinxing", "yinhang"]],
    ["六安", ["luan"]],
    ["旅游", ["lvyou"]],
  ])("%s", (wording, wanted) => {
    for (const one of wanted) expect(pinyinOf(wording)).toContain(one);
  });

  it.each([
    ["Lǚ yóu", "lvyou"],
    ["hai3guan1", "haiguan"],
    ["xi'an", "xian"],
    ["таможня", null],
    ["海关", null],
    ["", null],
  ])("%s is typed for %s", (typed, wanted) => {
    expect(foldPinyin(typed)).toBe(wanted);
  });
});

describe("distance", () => {
  it.each([
    ["таможня", "таможня", 0, true],
    ["таможня", "таможна", 1, true],
    ["таможня", "томажня", 1, false],
    ["таможня", "томажня", 2, true],
    ["таможня", "тамжоня", 1, true],
    ["таможня", "таможн", 1, true],
    ["abc", "abcdef", 2, false],
    ["", "a", 1, true],
    ["ab", "cd", 1, false],
  ] as const)("%s and %s within %d: %s", (left, right, most, wanted) => {
    expect(isWithinDistance(left, right, most)).toBe(wanted);
    expect(isWithinDistance(right, left, most)).toBe(wanted);
  });
});
