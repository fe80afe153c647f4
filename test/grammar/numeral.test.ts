import { describe, expect, it } from "vitest";
import { type Case, cases, type Gender } from "../../src/languages/ru/grammar/features.js";
import { cardinal, collective, countForm, countNoun, multiplicative } from "../../src/languages/ru/grammar/numeral.js";
import { declineOrdinal, isOrdinal, ordinal, ordinalDigits } from "../../src/languages/ru/grammar/ordinal.js";

describe("what a number asks of its noun", () => {
  it.each([
    [0, "many"],
    [1, "one"],
    [2, "few"],
    [4, "few"],
    [5, "many"],
    [11, "many"],
    [12, "many"],
    [14, "many"],
    [21, "one"],
    [22, "few"],
    [25, "many"],
    [101, "one"],
    [111, "many"],
    [112, "many"],
    [3038, "many"],
    [1.5, "fraction"],
    [-2, "few"],
  ] as const)("%d: %s", (n, form) => {
    expect(countForm(n)).toBe(form);
  });
  it("a fraction takes the genitive singular", () => {
    expect(countNoun(1.5, { one: "тонна", few: "тонны", many: "тонн" })).toBe("тонны");
    expect(countNoun(13, { one: "таможня", few: "таможни", many: "таможен" })).toBe("таможен");
  });
});

describe("cardinals in six cases", () => {
  it.each<[number, Gender, string]>([
    [1, "m", "один / одного / одному / один / одним / одном"],
    [1, "f", "одна / одной / одной / одну / одной / одной"],
    [2, "m", "два / двух / двум / два / двумя / двух"],
    [2, "f", "две / двух / двум / две / двумя / двух"],
    [3, "m", "три / трёх / трём / три / тремя / трёх"],
    [4, "m", "четыре / четырёх / четырём / четыре / четырьмя / четырёх"],
    [5, "m", "пять / пяти / пяти / пять / пятью / пяти"],
    [8, "m", "восемь / восьми / восьми / восемь / восемью / восьми"],
    [11, "m", "одиннадцать / одиннадцати / одиннадцати / одиннадцать / одиннадцатью / одиннадцати"],
    [20, "m", "двадцать / двадцати / двадцати / двадцать / двадцатью / двадцати"],
    [40, "m", "сорок / сорока / сорока / сорок / сорока / сорока"],
    [50, "m", "пятьдесят / пятидесяти / пятидесяти / пятьдесят / пятьюдесятью / пятидесяти"],
    [80, "m", "восемьдесят / восьмидесяти / восьмидесяти / восемьдесят / восемьюдесятью / восьмидесяти"],
    [90, "m", "девяносто / девяноста / девяноста / девяносто / девяноста / девяноста"],
    [100, "m", "сто / ста / ста / сто / ста / ста"],
    [200, "m", "двести / двухсот / двумстам / двести / двумястами / двухстах"],
    [300, "m", "триста / трёхсот / трёмстам / триста / тремястами / трёхстах"],
    [500, "m", "пятьсот / пятисот / пятистам / пятьсот / пятьюстами / пятистах"],
    [22, "f", "двадцать две / двадцати двух / двадцати двум / двадцать две / двадцатью двумя / двадцати двух"],
    [
      345,
      "m",
      "триста сорок пять / трёхсот сорока пяти / трёмстам сорока пяти / триста сорок пять / тремястами сорока пятью / трёхстах сорока пяти",
    ],
  ])("%d, %s", (n, gender, forms) => {
    expect(cases.map((one) => cardinal(n, one, gender)).join(" / ")).toBe(forms);
  });
  it("animate accusatives", () => {
    expect(cardinal(2, "acc", "m", true)).toBe("двух");
    expect(cardinal(1, "acc", "m", true)).toBe("одного");
    expect(cardinal(5, "acc", "m", true)).toBe("пять");
    expect(cardinal(22, "acc", "m", true)).toBe("двадцать два");
  });
  it("nothing outside 0–999", () => {
    expect(cardinal(1000, "nom")).toBeNull();
    expect(cardinal(1.5, "nom")).toBeNull();
    expect(cardinal(0, "gen")).toBe("ноля");
  });
});

describe("collectives and multiplicatives", () => {
  it.each<[number, Case, string]>([
    [2, "nom", "двое"],
    [2, "gen", "двоих"],
    [3, "ins", "троими"],
    [4, "dat", "четверым"],
    [6, "acc", "шестерых"],
  ])("%d, %s: %s", (n, name, form) => {
    expect(collective(n, name)).toBe(form);
  });
  it.each([
    [2, "дважды"],
    [3, "трижды"],
    [4, "четырежды"],
    [5, null],
  ])("%d раз: %s", (n, word) => {
    expect(multiplicative(n)).toBe(word);
  });
});

describe("ordinals", () => {
  it.each([
    [30, "f", "nom", "тридцатая", "30-я"],
    [29, "m", "gen", "двадцать девятого", "29-го"],
    [8, "m", "dat", "восьмому", "8-му"],
    [3, "f", "nom", "третья", "3-я"],
    [3, "f", "acc", "третью", "3-ю"],
    [3, "m", "gen", "третьего", "3-го"],
    [3, "pl", "nom", "третьи", "3-и"],
    [1, "m", "ins", "первым", "1-м"],
    [1, "pl", "gen", "первых", "1-х"],
    [2, "m", "prp", "втором", "2-м"],
    [40, "n", "nom", "сороковое", "40-е"],
    [15, "n", "nom", "пятнадцатое", "15-е"],
    [100, "m", "nom", "сотый", "100-й"],
    [21, "pl", "ins", "двадцать первыми", "21-ми"],
    [115, "m", "nom", "сто пятнадцатый", "115-й"],
    [230, "m", "nom", "двести тридцатый", "230-й"],
    [1945, "m", "gen", "тысяча девятьсот сорок пятого", "1945-го"],
    [2000, "m", "prp", "двухтысячном", "2000-м"],
    [2025, "m", "prp", "две тысячи двадцать пятом", "2025-м"],
  ] as const)("%d, %s, %s: %s", (n, agreement, name, word, digits) => {
    expect(ordinal(n, agreement, name)).toBe(word);
    expect(ordinalDigits(n, agreement, name)).toBe(digits);
  });
  it("reads the digits back", () => {
    expect(declineOrdinal("30-я")?.f.ins).toBe("30-й");
    expect(declineOrdinal("8-й")?.m.gen).toBe("8-го");
    expect(isOrdinal("29-го")).toBe(true);
    expect(isOrdinal("29")).toBe(false);
    expect(declineOrdinal("встреча")).toBeNull();
  });
});
