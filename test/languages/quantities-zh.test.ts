import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/languages/quantity.js";
import { readQuantities, writeDecimal, writeQuantity } from "../../src/languages/zh/quantities.js";

/** 40% = 40 %, with the hedge behind a tilde and the rate behind a slash. */
function show({ text, value, unit, bound, per }: Quantity): string {
  return `${text} = ${value} ${unit}${bound ? ` ~${bound}` : ""}${per ? ` /${per}` : ""}`;
}

function shown(text: string): readonly string[] {
  return readQuantities(text).map(show);
}

describe("numbers with units", () => {
  it.each([
    ["贸易额为2181.76亿美元", ["2181.76亿美元 = 218176000000 USD"]],
    ["进出口总值43.85万亿元人民币", ["43.85万亿元人民币 = 43850000000000 CNY"]],
    ["合同总价超过四千亿美元", ["四千亿美元 = 400000000000 USD ~over"]],
    ["涉案金额30余万元", ["30余万元 = 300000 CNY ~over"]],
    ["投资 2000 亿 美元", ["2000 亿 美元 = 200000000000 USD"]],
    ["金额300亿人民币、$5亿", ["300亿人民币 = 30000000000 CNY", "$5亿 = 500000000 USD"]],
    ["发送货物102.3万吨", ["102.3万吨 = 1023000 t"]],
    ["边境线长达3038公里", ["3038公里 = 3038 km"]],
    ["装机120万千瓦，年发电量90亿千瓦时", ["120万千瓦 = 1200000 kW", "90亿千瓦时 = 9000000000 kWh /year"]],
    ["每年300亿立方米", ["300亿立方米 = 30000000000 m3 /year"]],
    ["累计输气600亿方，送电3亿度", ["600亿方 = 60000000000 m3", "3亿度 = 300000000 kWh"]],
    ["设计时速100公里", ["100公里 = 100 km/h"]],
    ["占地1.5平方公里，展馆8.6万㎡", ["1.5平方公里 = 1.5 km2", "8.6万㎡ = 86000 m2"]],
    ["发送110万标箱", ["110万标箱 = 1100000 TEU"]],
    ["提高5个百分点", ["5个百分点 = 5 pp"]],
    ["携带1731克样品", ["1731克 = 1731 g"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("measure words", () => {
  it.each([
    ["双方各有8辆货车", ["8辆 = 8 item"]],
    ["签署了三个边界文件", ["三个 = 3 item"]],
    ["两份文件、六项计划", ["两份 = 2 item", "六项 = 6 item"]],
    ["百余家企业", ["百余家 = 100 item ~over"]],
    ["上万人次参观", ["万人次 = 10000 person ~over"]],
    ["1.1万余辆次客车", ["1.1万余辆次 = 11000 item ~over"]],
    ["三名航天员、两位专家", ["三名 = 3 person", "两位 = 2 person"]],
    ["5000余人", ["5000余人 = 5000 person ~over"]],
    ["14亿人口", ["14亿人口 = 1400000000 person"]],
    ["18国公民、60余国", ["18国 = 18 item", "60余国 = 60 item ~over"]],
    ["每天可通行货车630辆、客车164辆", ["630辆 = 630 item /day", "164辆 = 164 item /day"]],
    ["提出三点建议", ["三点 = 3 item"]],
    ["140多对友好城市", ["140多对 = 140 item ~over"]],
    ["3万余旅客出入境", ["3万余 = 30000 person ~over"]],
    ["人口约800万，留学人数逾9万。", ["800万 = 8000000 person ~about", "9万 = 90000 person ~over"]],
    ["130多家", ["130多家 = 130 item ~over"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ["同20个经济体签署", "经济体"],
    ["有18个隶属海关", "隶属海关"],
    ["通行货车630辆", "货车"],
    ["达924列97828标箱的班列", null],
    ["40万人次经口岸往来", null],
  ])("the noun in %s", (text, noun) => {
    const span = readQuantities(text)[0]?.noun;
    expect(span ? text.slice(span.start, span.end) : null).toBe(noun);
  });
});

describe("durations", () => {
  it.each([
    ["连续13年", ["13年 = 13 year"]],
    ["为期三十年", ["三十年 = 30 year"]],
    ["不足两年", ["两年 = 2 year ~under"]],
    ["任期超过9年", ["9年 = 9 year ~over"]],
    ["提前一年实现，一周以上", ["一年 = 1 year", "一周以上 = 1 week ~over"]],
    ["为期两天的访问，为期5日", ["两天 = 2 day", "5日 = 5 day"]],
    ["工期24个月、两个多月、一个半月", ["24个月 = 24 month", "两个多月 = 2 month ~over", "一个半月 = 1.5 month"]],
    ["1.5个小时、30分钟、3个工作日", ["1.5个小时 = 1.5 hour", "30分钟 = 30 minute", "3个工作日 = 3 day"]],
    ["半年、半个世纪、一年半", ["半年 = 0.5 year", "半个世纪 = 0.5 century", "一年半 = 1.5 year"]],
    ["三年历程，两周期间", ["三年 = 3 year", "两周 = 2 week"]],
    ["他68岁", ["68岁 = 68 year"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("ratios", () => {
  it.each([
    ["增长0.5倍以上", ["0.5倍以上 = 0.5 times ~over"]],
    ["增至去年同期的2倍多", ["2倍多 = 2 times ~over"]],
    ["占六成，三成以上", ["六成 = 60 %", "三成以上 = 30 % ~over"]],
    ["减少三成六，锐减八成二", ["三成六 = 36 %", "八成二 = 82 %"]],
    ["增加了一倍半，降低半米以上", ["一倍半 = 1.5 times", "半米以上 = 0.5 m ~over"]],
    ["开放半天", ["半天 = 0.5 day"]],
    ["占三分之一，百分之五十以上", ["三分之一 = 33.3 %", "百分之五十以上 = 50 % ~over"]],
    ["占1/3", ["1/3 = 33.3 %"]],
    ["减少一半，近半数", ["一半 = 50 %", "半数 = 50 % ~nearly"]],
    ["翻了一番、翻两番", ["翻了一番 = 2 times", "翻两番 = 4 times"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("hedges", () => {
  it.each([
    ["约215亿美元", "about"],
    ["20年左右", "about"],
    ["近40万人次", "nearly"],
    ["将近20份", "nearly"],
    ["首次突破9000亿元", "over"],
    ["逾3000亿元", "over"],
    ["4300多公里", "over"],
    ["超百家企业", "over"],
    ["不足10%", "under"],
    ["不少于100亿立方米", "least"],
    ["不超过380亿立方米", "most"],
    ["1小时以内", "most"],
    ["最近3个企业", null],
    ["达到2000亿美元", null],
  ])("%s", (text, bound) => {
    const found = readQuantities(text).at(-1);
    expect([found?.bound, found?.approx]).toEqual([bound, bound !== null]);
  });
});

describe("growth and fall", () => {
  it.each([
    ["同比增长40%", { direction: "up", percent: 40, times: null }],
    ["增幅50.3%", { direction: "up", percent: 50.3, times: null }],
    ["微增0.1%", { direction: "up", percent: 0.1, times: null }],
    ["比上年下降5.3%", { direction: "down", percent: 5.3, times: null }],
    ["分别增长7%、19%", { direction: "up", percent: 19, times: null }],
    ["(+26.3%)", { direction: "up", percent: 26.3, times: null }],
    ["增长近三成", { direction: "up", percent: 30, times: null }],
    ["减少一半", { direction: "down", percent: 50, times: null }],
    ["增长0.5倍", { direction: "up", percent: null, times: 1.5 }],
    ["增长了近14倍", { direction: "up", percent: null, times: 15 }],
    ["增长到2倍", { direction: "up", percent: null, times: 2 }],
    ["增至去年同期的2倍", { direction: "up", percent: null, times: 2 }],
    ["是上年同期的3倍", { direction: "up", percent: null, times: 3 }],
    ["翻一番", { direction: "up", percent: null, times: 2 }],
    ["增加了3000万吨", { direction: "up", percent: null, times: null }],
    ["大豆进口是玉米的2倍", null],
    ["占比升至65%", null],
    ["占全省总值的65.3%", null],
    ["增至2000亿美元", null],
  ])("%s", (text, change) => {
    expect(readQuantities(text).at(-1)?.change).toEqual(change);
  });
});

describe("units said once", () => {
  it.each([
    ["分别为103亿和112亿美元", ["103亿 = 10300000000 USD", "112亿美元 = 11200000000 USD"]],
    ["出口约103亿、进口约112亿美元", ["103亿 = 10300000000 USD ~about", "112亿美元 = 11200000000 USD ~about"]],
    ["10至12亿美元", ["10 = 1000000000 USD", "12亿美元 = 1200000000 USD"]],
    ["100-200公里，3—5年", ["100 = 100 km", "200公里 = 200 km", "3 = 3 year", "5年 = 5 year"]],
    ["三到五年", ["三 = 3 year", "五年 = 5 year"]],
    ["达2401.1亿美元，首破2000亿大关", ["2401.1亿美元 = 240110000000 USD", "2000亿 = 200000000000 USD ~over"]],
    ["四至六年后", []],
    ["浏览 8.6万", []],
    ["贸易额5亿美元，点击超过100万次", ["5亿美元 = 500000000 USD"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("what is no figure", () => {
  it.each([
    "2008年、二〇一七年、两千零八年、98年5月、1991年5月16日、90年代、康熙二十八年、今明两年",
    "11月28日、3月、2024-12-05、11:40、8时30分、下午3点、前7个月、前三季度",
    "两国、双方、三方、五国外长、两市、两地、两部门、二十国集团、中亚5国、两人、两位元首",
    "两次、四轮磋商、40多次、第三次、第二届、第15个城市、第44号、连续第12年、居第二位、前三名",
    "建交70周年、三十五周年",
    "一项协议、一条通道、一步一个脚印、进一步、之一、一定、一行、新一届、一年来、有一天、一方面",
    "一国两制、三步走、五项原则、八项规定、四个自信、“两个相适应”、“三个面向”",
    "数十家、几百人、十几个、几千万元、三四个、两三年、若干项、多家",
    "电话:010-62993931、京ICP备09034504号、26号楼5-20室、TOP10、C919、嫦娥五号、“月球—25”号、G20、5G",
    "浏览 8.6万、阅读：1024、评论 12、16+、(3张)",
    "《2020—2022年三个领域合作计划》",
    "五年规划、每两年举办一次、每隔5分钟、星期三、一、二、三、第一、二批",
    "七台河、三门峡、五家渠、百货、千家万户、万里、两会、三农",
    "成立、成为、六成员、八国联军、500强、百年一遇的洪水",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("spans", () => {
  it("keeps apart from what is taken", () => {
    const text = "两天后签署两份文件";
    expect(readQuantities(text, 0, text.length, [{ start: 0, end: 3 }]).map(show)).toEqual(["两份 = 2 item"]);
  });

  it("reads only between from and to, with offsets into the whole text", () => {
    const text = "8辆货车，9辆客车，10辆轿车";
    expect(readQuantities(text, 5, 10)).toMatchObject([{ start: 5, end: 7, text: "9辆", value: 9 }]);
  });
});

describe("writing", () => {
  it.each([
    [218176000000, "USD", {}, "2181.76亿美元"],
    [900000000000, "CNY", {}, "9000亿元"],
    [43850000000000, "CNY", {}, "43.85万亿元"],
    [12345678900000, "CNY", {}, "123456.789亿元"],
    [21000000, "t", {}, "2100万吨"],
    [11000, "item", { measure: "辆次" }, "1.1万辆次"],
    [8, "item", { measure: "辆" }, "8辆"],
    [18, "item", {}, "18个"],
    [3038, "km", {}, "3038公里"],
    [24481, "km", {}, "24481公里"],
    [26.7, "%", {}, "26.7%"],
    [2, "pp", {}, "2个百分点"],
    [0.5, "times", {}, "0.5倍"],
    [30, "year", {}, "30年"],
    [3, "month", {}, "3个月"],
    [400000, "person", { measure: "人次" }, "40万人次"],
  ] as const)("%s %s %o", (value, unit, options, expected) => {
    expect(writeQuantity({ value, unit }, options)).toBe(expected);
  });

  it("hedges", () => {
    const write = (bound: Quantity["bound"]) => writeQuantity({ value: 30, unit: "km", bound });
    const bounds = ["about", "nearly", "over", "under", "least", "most"] as const;
    expect(bounds.map(write)).toEqual(["约30公里", "近30公里", "超过30公里", "不足30公里", "至少30公里", "最多30公里"]);
    expect(writeQuantity({ value: 30, unit: "km", approx: true })).toBe("约30公里");
  });

  it("writes figures alone and leaves unknown units", () => {
    expect([3038, 24481, 26.7].map(writeDecimal)).toEqual(["3038", "24481", "26.7"]);
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
  const amounts = "CNY USD RUB EUR JPY km m cm km2 m2 ha m3 L t kg g bbl kWh kW MW kV TEU km/h person item".split(" ");

  it("reads back what is written, with every hedge", () => {
    const bounds = fc.constantFrom(null, "about", "nearly", "over", "under", "least", "most" as const);
    fc.assert(
      fc.property(value, fc.constantFrom(...amounts), bounds, (number, unit, bound) => {
        const text = writeQuantity({ value: number, unit, bound })!;
        const found = readQuantities(`总量${text}。`);
        expect([text, found.map((one) => [one.value, one.unit, one.bound])]).toEqual([text, [[number, unit, bound]]]);
      }),
    );
  });

  it.each(["%", "pp", "times", "year", "month", "week", "day", "hour", "minute"])("reads back %s", (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (number) => {
        const text = writeQuantity({ value: number, unit })!;
        const [found] = readQuantities(`总量${text}。`);
        expect([text, found?.value, found?.unit]).toEqual([text, number, unit]);
      }),
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "5",
    "1.5",
    " ",
    "-",
    "—",
    ".",
    "，",
    "$",
    "%",
    "《",
    "》",
    "“",
    "”",
    "/",
    "第",
    "+",
    "一",
    "两",
    "十",
    "百",
    "万",
    "亿",
    "千瓦",
    "半",
    "翻一番",
    "分之",
    "百分之",
    "成",
    "倍",
    "余",
    "多",
    "年",
    "个",
    "月",
    "元",
    "国",
    "约",
    "增长",
    "至",
    "以上",
    "每",
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
    ["thousands", "1,000".repeat(20_000)],
    ["points", "1.".repeat(50_000)],
    ["dashes", "1-".repeat(50_000)],
    ["hanzi digits", "一".repeat(100_000)],
    ["hanzi numbers", "三千".repeat(50_000)],
    ["scales", "百".repeat(100_000)],
    ["numbers without units", "5亿".repeat(50_000)],
    ["shares", "三分之".repeat(33_000)],
    ["open titles", "《".repeat(100_000)],
    ["open quotes", "“一".repeat(50_000)],
    ["verbs of growth", "增长5%、".repeat(20_000)],
  ])("%s", (_name, text) => {
    const start = performance.now();
    const found = readQuantities(text);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(found.every(({ text: own, start: at, end }) => own === text.slice(at, end))).toBe(true);
  });
});
