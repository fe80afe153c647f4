/** A translation against its source: right pairs are left alone, every planted mistake is found and named. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { type CheckOptions, checkTerms } from "../../src/review/check.js";

const check = (source: string, target: string, options: CheckOptions = {}) =>
  checkTerms(source, target, options, bundledGlossary);

/** Sentences of my own, each translated as it should be. */
const right: readonly (readonly [source: string, target: string])[] = [
  [
    "海关总署与俄罗斯联邦海关署签署合作备忘录。",
    "Главное таможенное управление КНР и Федеральная таможенная служба России подписали меморандум о сотрудничестве.",
  ],
  [
    "2024年1月至11月，中俄贸易额达2227.75亿美元，同比增长2.1%。",
    "В январе — ноябре 2024 года товарооборот между Китаем и Россией составил 222,775 млрд долларов, увеличившись на 2,1 %.",
  ],
  [
    "俄罗斯总统普京在莫斯科会见中国外交部长王毅。",
    "Президент России Владимир Путин принял в Москве министра иностранных дел КНР Ван И.",
  ],
  [
    "远东海关局代表团访问哈尔滨海关。",
    "Делегация Дальневосточного таможенного управления посетила Харбинскую таможню.",
  ],
  ["双方就口岸通关便利化交换了意见。", "Стороны обменялись мнениями об упрощении процедур в пунктах пропуска."],
  [
    "黑龙江省与哈巴罗夫斯克边疆区建立友好关系30周年。",
    "Исполнилось 30 лет дружественным связям провинции Хэйлунцзян и Хабаровского края.",
  ],
  [
    "今年前10个月，黑龙江省对俄进出口额增长0.5倍。",
    "За десять месяцев этого года товарооборот провинции Хэйлунцзян с Россией вырос в 1,5 раза.",
  ],
  [
    "该公司投资3.2亿元人民币，新建两条生产线。",
    "Компания вложила 320 млн юаней и построила две производственные линии.",
  ],
  [
    "2008年11月28日，两国总理在莫斯科举行第十三次定期会晤。",
    "28 ноября 2008 года в Москве состоялась тринадцатая регулярная встреча глав правительств двух стран.",
  ],
  ["代表团一行12人于3月5日抵达北京。", "5 марта в Пекин прибыла делегация из 12 человек."],
  [
    "全年货运量达1500万吨，比上年减少7.5%。",
    "За год перевезено 15 млн тонн грузов, что на 7,5 % меньше, чем годом ранее.",
  ],
  [
    "中国海关总署副署长会见了俄罗斯海关代表团。",
    "Заместитель начальника Главного таможенного управления КНР встретился с делегацией российской таможни.",
  ],
  [
    "会议由中国商务部和俄罗斯经济发展部共同举办。",
    "Организаторами совещания стали Министерство коммерции КНР и Министерство экономического развития РФ.",
  ],
  ["绥芬河口岸日均过货量超过3万吨。", "Через пункт пропуска Суйфэньхэ ежесуточно проходит более 30 тыс. тонн грузов."],
  ["粮食种植面积为4500亩。", "Площадь под зерновыми — 300 гектаров."],
  [
    "据《人民日报》报道，俄中双方商定扩大天然气供应。",
    "Как сообщает «Жэньминь жибао», российская и китайская стороны договорились расширить поставки газа.",
  ],
  [
    "两国海关将加强信息交换，打击走私。",
    "Таможенные службы двух стран будут активнее обмениваться информацией и бороться с контрабандой.",
  ],
  ["大桥全长2215米，总投资25亿元。", "Длина моста — 2215 метров, стоимость проекта — 2,5 млрд юаней."],
  ["中俄两国元首通电话。", "Главы двух государств — России и Китая — провели телефонный разговор."],
  ["会晤于5月12日至14日在哈尔滨举行。", "Встреча прошла с 12 по 14 мая в Харбине."],
  [
    "Начальник ДВТУ провёл в Хабаровске рабочую встречу с коллегами из Харбинской таможни.",
    "远东海关局局长在哈巴罗夫斯克与哈尔滨海关同行举行工作会晤。",
  ],
  ["Товарооборот вырос на 26,7 % и достиг 240 млрд долларов.", "贸易额增长26.7%，达2400亿美元。"],
  [
    "Минэкономразвития России и Министерство коммерции КНР подписали протокол 19 декабря 2023 года.",
    "2023年12月19日，俄罗斯经济发展部与中国商务部签署议定书。",
  ],
  ["Экспорт древесины сократился вдвое — до 1,2 млн кубометров.", "木材出口减少一半，降至120万立方米。"],
  ["Губернатор Приморского края Олег Кожемяко посетил Суйфэньхэ.", "滨海边疆区州长科热米亚科访问绥芬河。"],
  ["В форуме приняли участие около 300 представителей деловых кругов.", "约300名商界代表参加论坛。"],
  ["Российско-китайский деловой совет провёл заседание в Санкт-Петербурге.", "俄中实业家理事会在圣彼得堡举行会议。"],
];

describe("a right translation", () => {
  it.each(right)("%s", (source, target) => {
    const serious = check(source, target).filter(
      ({ severity, rule }) => severity === "error" || (severity === "warning" && rule !== "term-missing"),
    );
    expect(serious).toEqual([]);
  });
});

describe("a planted mistake", () => {
  it.each([
    // A tenfold error that no checker of digits sees.
    [
      "贸易额为313.57亿美元。",
      "Товарооборот составил 313,57 млрд долл.",
      "number-mismatch",
      "313.57亿美元",
      "313,57 млрд долл.",
      "31,357 млрд долларов",
    ],
    [
      "Товарооборот — 313,57 млрд долл.",
      "贸易额为313.57亿美元。",
      "number-mismatch",
      "313,57 млрд долл.",
      "313.57亿美元",
      "3135.7亿美元",
    ],
    [
      "投资100亿美元。",
      "Инвестиции — 10 млрд юаней.",
      "number-mismatch",
      "100亿美元",
      "10 млрд юаней",
      "10 млрд долларов",
    ],
    ["出口增长40%。", "Экспорт сократился на 40 %.", "number-mismatch", "40%", "40 %", "40 %"],
    ["增长3个百分点。", "Рост составил 3 %.", "number-mismatch", "3个百分点", "3 %", "3 процентных пункта"],
    [
      "代表团一行12人抵达北京。",
      "В Пекин прибыла делегация из 21 человека.",
      "number-mismatch",
      "12人",
      "21 человека",
      null,
    ],
    [
      "2008年11月28日签署协议。",
      "Соглашение подписано 28 декабря 2008 года.",
      "date-mismatch",
      "2008年11月28日",
      "28 декабря 2008 года",
      null,
    ],
    ["会议于5月12日在哈尔滨举行。", "Заседание прошло 21 мая в Харбине.", "date-mismatch", "5月12日", "21 мая", null],
    [
      "海关总署发布公告。",
      "Генеральная администрация таможен опубликовала объявление.",
      "term-forbidden",
      "海关总署",
      "Генеральная администрация таможен",
      "Главное таможенное управление КНР",
    ],
    // The cure stands in the case of the mistake.
    [
      "他来自海关总署。",
      "Он работает в Генеральной администрации таможен.",
      "term-forbidden",
      "海关总署",
      "Генеральной администрации таможен",
      "Главного таможенного управления КНР",
    ],
    [
      "哈尔滨海关与乌苏里斯克海关会谈。",
      "Харбинская таможня провела переговоры.",
      "term-missing",
      "乌苏里斯克海关",
      null,
      "Уссурийская таможня",
    ],
    ["他在莫斯科会见了王毅。", "Он встретился с Ван И.", "term-missing", "莫斯科", null, "Москва"],
    ["В Хабаровск прибыл Сергей Лавров.", "拉夫罗夫抵达。", "term-missing", "Хабаровск", null, "哈巴罗夫斯克"],
  ] as const)("%s / %s", (source, target, rule, left, right_, suggestion) => {
    const errors = check(source, target).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([
      expect.objectContaining({
        rule,
        source: expect.objectContaining({ text: left }),
        target: right_ === null ? null : expect.objectContaining({ text: right_ }),
        suggestion:
          suggestion === null
            ? null
            : expect.stringMatching(new RegExp(`^${suggestion.replaceAll(" ", "[ \u00a0]")}$`, "u")),
      }),
    ]);
  });
});

describe("matching", () => {
  it("masks terms inside longer ones: 海关总署 does not ask for 海关", () => {
    expect(check("海关总署发布数据。", "ГТУ КНР опубликовало данные.")).toEqual([]);
  });

  it("asks nothing of one character, nor of a country before its own body", () => {
    expect(check("中方向俄方通报情况。", "Стороны обменялись сведениями.")).toEqual([]);
    expect(check("中国海关总署通报。", "Сообщение ГТУ КНР.")).toEqual([]);
  });

  it("counts: a name lost on the way is a note", () => {
    const [note, ...more] = check(
      "莫斯科很大。他去莫斯科。他爱莫斯科。",
      "Москва большая. Он поехал в Москву. Город он любит.",
    );
    expect(more).toEqual([]);
    expect(note).toMatchObject({ rule: "term-missing", severity: "info", term: "place.moscow" });
    expect(note?.message).toContain("3 times");
  });

  it("a wording is forbidden only for its own concept", () => {
    const found = check("他在北京。", "Генеральная администрация таможен. Он в Пекине.");
    expect(found.filter(({ rule }) => rule === "term-forbidden")).toEqual([]);
  });

  it("a figure said twice on one side is no mismatch; nor is the unit said once for two", () => {
    expect(check("投资5亿美元，共5亿美元。", "Вложено 500 млн долларов.")).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ rule: "number-mismatch" })]),
    );
    expect(
      check("产量分别为500万吨和600万吨。", "Добыча составила 5 и 6 млн тонн.").filter(
        ({ rule }) => rule === "number-mismatch",
      ),
    ).toEqual([]);
  });

  it("rounding to three digits is the same figure, to two is not", () => {
    const numbers = (source: string, target: string) =>
      check(source, target).filter(({ rule }) => rule === "number-mismatch").length;
    expect(numbers("2181.76亿元。", "218,2 млрд юаней.")).toBe(0);
    expect(numbers("2481.76亿元。", "210 млрд юаней.")).toBe(1);
  });

  it("offsets are those of the texts as given", () => {
    const source = "　海关总署　说明。";
    const target = "ГТУ.  Генеральная администрация таможен.";
    for (const { source: left, target: right_ } of check(source, target)) {
      if (left) expect(source.slice(left.start, left.end)).toBe(left.text);
      if (right_) expect(target.slice(right_.start, right_.end)).toBe(right_.text);
    }
    expect(check(source, target)[0]?.source).toEqual({ start: 1, end: 5, text: "海关总署" });
  });

  it.each([
    ["en", /Write/u],
    ["zh", /请写/u],
    ["ru", /Напишите/u],
  ] as const)("speaks %s", (messages, words) => {
    expect(check("他在莫斯科。", "Он там.", { messages })[0]?.message).toMatch(words);
  });

  it("runs only the rules asked for", () => {
    const found = check("他在莫斯科投资5亿美元。", "Он вложил 5 млн долларов.", { rules: ["number-mismatch"] });
    expect(found.map(({ rule }) => rule)).toEqual(["number-mismatch"]);
  });

  it("two texts of one language, or of another, give no findings", () => {
    expect(check("他在莫斯科。", "他在那里。")).toEqual([]);
    expect(check("He is in Moscow.", "Он там.")).toEqual([]);
  });
});
