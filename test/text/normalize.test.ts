import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../src/text/normalize.js";

/** The stretch of the source that stands behind a stretch of the normal text. */
function sourceOf(source: string, part: string): string {
  const { text, startAt, endAt } = normalize(source);
  const start = text.indexOf(part);
  return source.slice(startAt(start), endAt(start + part.length));
}

describe("characters", () => {
  it.each([
    [
      "full-width ASCII",
      "（图）：，；！？ ３．５％ ２０２４－２０２５年 ＡＢｃ ～",
      "(图):,;!? 3.5% 2024-2025年 ABc ~",
    ],
    ["half-width Chinese marks, signs of money", "完｡｢一､二｣ ￥５ ￡6", "完。「一、二」 ¥5 £6"],
    ["spaces of all widths", "а\u00a0б\u2009в\u202fг\u3000д\tе\u2003ж", "а б в г д е ж"],
    ["line ends", "а\r\nб\rв\nг\u2028д\u0085е\fж", "а\nб\nв\nг\nд\nе\nж"],
    ["dashes", "Урал\u2011Сиб 5\u22123 а\u2010б – —", "Урал-Сиб 5-3 а-б – —"],
    ["characters without width", "\ufeffПо\u200bсе\u00adтил\u2060\u200e Пе\u034fкин\ufe0f", "Посетил Пекин"],
    ["й and ё of two characters", "И\u0306 и\u0306 е\u0308 Е\u0308", "Й й ё Ё"],
    ["й with a zero-width space inside", "и\u200b\u0306", "й"],
    ["other compositions", "e\u0301 \u212b \uf90a ᄒ\u1161\u11ab", "é Å 金 한"],
    ["a mark that does not compose", "ж\u0323\u0302", "ж\u0323\u0302"],
    ["stress", "Влади\u0301мир Пу\u0301тин встре\u0301тился, ё\u0301лка", "Владимир Путин встретился, ёлка"],
    ["stress on Latin stays", "cafe\u0301", "café"],
    ["case and ё stay", "ЁЖ ёж ЕЖ", "ЁЖ ёж ЕЖ"],
    ["emoji", "✈\ufe0f👍🏽", "✈👍🏽"],
  ])("%s", (_, source, text) => {
    expect(normalize(source).text).toBe(text);
  });
});

describe("dots in names", () => {
  it.each([
    ["尼古拉•帕特鲁舍夫", "尼古拉·帕特鲁舍夫"],
    ["尼古拉‧帕特鲁舍夫", "尼古拉·帕特鲁舍夫"],
    ["谢尔盖∙拉夫罗夫 谢尔盖⋅拉夫罗夫", "谢尔盖·拉夫罗夫 谢尔盖·拉夫罗夫"],
    ["谢尔盖・拉夫罗夫 谢尔盖･拉夫罗夫", "谢尔盖·拉夫罗夫 谢尔盖·拉夫罗夫"],
    ["弗拉基米爾．普丁", "弗拉基米尔·普丁"],
    ["３．５ А．Б．Иванов", "3.5 А.Б.Иванов"],
    ["• 第一 • 第二", "• 第一 • 第二"],
    ["2•3", "2•3"],
  ])("%s", (source, text) => {
    expect(normalize(source).text).toBe(text);
  });
});

describe("Latin look-alikes in Russian words", () => {
  it.each([
    // Latin, in this order: M, P, C, o, e, B
    ["Mосква", "Москва"],
    ["Pоссия и Cоюз", "Россия и Союз"],
    ["Гoссoвет", "Госсовет"],
    ["cоглашeниe", "соглашение"],
    ["кBт·ч", "кВт·ч"],
    ["Ми-8AMTШ", "Ми-8АМТШ"],
    ["ещë", "ещё"],
    ["PФ", "РФ"],
    ["VIP-зал, IT-компания, CO, СО2, iPhonе", "VIP-зал, IT-компания, CO, СО2, iPhonе"],
    ["Компания Xerox и АО «Vostok»", "Компания Xerox и АО «Vostok»"],
    ["MTС", "MTС"],
    ["中国Сhina", "中国Сhina"],
  ])("%s", (source, text) => {
    expect(normalize(source).text).toBe(text);
  });
});

describe("Traditional to Simplified", () => {
  it.each([
    ["郭聲琨與帕特魯舍夫共同主持中俄執法安全合作機制會議", "郭声琨与帕特鲁舍夫共同主持中俄执法安全合作机制会议"],
    ["香港：説、衞、綫、裏、羣、鋭、閲", "香港:说、卫、线、里、群、锐、阅"],
    ["台灣：裡面、為了、群眾、啟動、汙染、祕書、台灣", "台湾:里面、为了、群众、启动、污染、秘书、台湾"],
    ["後來皇后、頭髮出發、幹部干涉、里程這裏", "后来皇后、头发出发、干部干涉、里程这里"],
    // 著: 着 behind a verb, 著 in names of works and of fame
    ["隨著合作，沿著邊境，顯著成效，著名學者，著手研究，穿著", "随着合作,沿着边境,显著成效,著名学者,着手研究,穿着"],
    ["双方取得显著成效，这是著名作家的原著和论著", "双方取得显著成效,这是著名作家的原著和论著"],
    // 乾: dry is 干, the emperor and the trigram stay
    ["乾隆皇帝、扭轉乾坤、餅乾、乾旱地區、乾淨", "乾隆皇帝、扭转乾坤、饼干、干旱地区、干净"],
    ["乾安县与乾陵", "乾安县与乾陵"],
    ["貨物裝卸乾貨碼頭", "货物装卸干货码头"],
    ["計畫與繪畫、企劃、規畫", "计划与绘画、企划、规划"],
    ["據瞭解，在瞭望塔上明瞭情況", "据了解,在瞭望塔上明了情况"],
    ["答覆與覆蓋、顛覆、批覆", "答复与覆盖、颠覆、批复"],
    ["憑藉優勢，藉此機會，慰藉，狼藉", "凭借优势,借此机会,慰藉,狼藉"],
    ["徵求意見、特徵、魏徵、宮商角徵羽", "征求意见、特征、魏徵、宫商角徵羽"],
    ["戰略夥伴、合夥", "战略伙伴、合伙"],
    ["經濟復甦、提昇、畢昇", "经济复苏、提升、毕昇"],
    ["彷彿、彷徨", "仿佛、彷徨"],
    ["什么、哪吒、什麼", "什么、哪吒、什么"],
    [
      "关系、系统、制作、准备、才能、后天、皇后、台州、面包、干部",
      "关系、系统、制作、准备、才能、后天、皇后、台州、面包、干部",
    ],
  ])("%s", (source, text) => {
    expect(normalize(source).text).toBe(text);
  });
});

describe("the way back", () => {
  it.each([
    ["по\u200bсе\u00adтил", "посетил", "по\u200bсе\u00adтил"],
    ["а \u200bпосетил\u200b Китай", "посетил", "посетил"],
    ["а и\u0306о\u0301д б", "йод", "и\u0306о\u0301д"],
    ["Пу\u0301тин\u0301 и", "Путин", "Пу\u0301тин"],
    ["дома\u0301 ", "дома", "дома\u0301"],
    ["一\r\n二\r\n三", "\n二\n", "\r\n二\r\n"],
    ["郭聲琨（委員）", "(委员)", "（委員）"],
    ["\ufeffМИД", "МИД", "МИД"],
    ["👍\ufe0f МИ\u0306Д", "МЙД", "МИ\u0306Д"],
  ])("%j: %j", (source, part, expected) => {
    expect(normalize(source).text).toContain(part);
    expect(sourceOf(source, part)).toBe(expected);
  });

  it("is the identity, and the very string, for normal text", () => {
    const source = "Министр принял посла. 外长会见大使,双方签字。\n";
    const { text, startAt, endAt } = normalize(source);
    expect(text).toBe(source);
    expect([startAt(0), startAt(9), endAt(9), endAt(source.length)]).toEqual([0, 9, 9, source.length]);
  });
});

const awkward = fc.constantFrom(
  ..."аиИеЁкКcopMxTëyb郭聲著乾畫計畫藉覆瞭徵里。．（！５ \u00a0\t\r\n•·-‑",
  "\u0301",
  "\u0306",
  "\u0308",
  "\u0338",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "\ufe0f",
  "\u212b",
  "\uf900",
  "\u0958",
  "\ufb2c",
  "\u1100",
  "\u1161",
  "\u11a8",
  "\ud87e\udc00",
  "\ud834\udd5e",
  "\ud804\udc99\ud804\udcba",
  "👍",
  "\ud83d",
  "\udc4d",
  "\r\n",
  "随",
  "隨",
  "显",
  "乾隆",
  "餅",
);
const texts = fc.oneof(
  fc.array(awkward, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0x3400, max: 0x9fff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .tuple(awkward, fc.array(awkward, { maxLength: 3 }), fc.integer({ min: 25, max: 35 }))
    .map(([a, b, n]) => a + b.join("").repeat(n)),
);
const runs = { numRuns: 2000, seed: 11 };

describe("for any text", () => {
  it("normal text is its own normal text", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text } = normalize(source);
        const again = normalize(text);
        expect(again.text).toBe(text);
        expect([again.startAt(text.length), again.endAt(text.length)]).toEqual([text.length, text.length]);
      }),
      runs,
    );
  });

  it("every span of the normal text is a span of the source, in the same order", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, startAt, endAt } = normalize(source);
        let last = 0;
        for (let start = 0; start < text.length; start++) {
          expect(startAt(start)).toBeGreaterThanOrEqual(last);
          expect(endAt(start + 1)).toBeGreaterThan(startAt(start));
          if (start > 0) expect(endAt(start + 1)).toBeGreaterThanOrEqual(endAt(start));
          last = startAt(start);
        }
        if (text.length > 0) expect(endAt(text.length)).toBeLessThanOrEqual(source.length);
      }),
      runs,
    );
  });

  it("a span of whole letters reads the same alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."аи５（ \u3000", "и\u0306", "о\u0301", "а\u200bб", "\u00ad", "\r\n"), {
          maxLength: 20,
        }),
        fc.nat(),
        fc.nat(),
        (pieces, a, b) => {
          const source = pieces.join("");
          const { text, startAt, endAt } = normalize(source);
          if (text.length === 0) return;
          const [start, end] = [
            Math.min(a % text.length, b % text.length),
            Math.max(a % text.length, b % text.length) + 1,
          ];
          expect(normalize(source.slice(startAt(start), endAt(end))).text).toBe(text.slice(start, end));
        },
      ),
      runs,
    );
  });
});

describe("many characters", () => {
  it.each([
    ["normal text", "Министр принял посла Китая. ", 10_000_000],
    ["Traditional text", "郭聲琨與帕特魯舍夫共同主持會議，隨著", 10_000_000],
    ["nothing but zero width", "\u200b", 3_000_000],
    ["a letter and zero width", "а\u200b", 3_000_000],
    ["bullets", "•", 3_000_000],
    ["characters by case", "著", 3_000_000],
  ])(
    "of %s",
    (_, piece, size) => {
      const source = piece.repeat(Math.ceil(size / piece.length));
      const before = performance.now();
      const { text, endAt } = normalize(source);
      expect(performance.now() - before).toBeLessThan(10_000);
      expect(endAt(text.length)).toBeLessThanOrEqual(source.length);
    },
    30_000,
  );

  it.each([
    ["marks in the wrong order on one letter", `а${"\u0301\u0316".repeat(500_000)}`],
    ["a word of both scripts", "аa".repeat(500_000)],
    ["marks and zero width on one letter", `а${"\u0301\u200b".repeat(500_000)}`],
  ])(
    "or a million of %s",
    (_, source) => {
      const before = performance.now();
      const { text } = normalize(source);
      expect(performance.now() - before).toBeLessThan(3_000);
      expect(text.length).toBeGreaterThan(500_000);
    },
    30_000,
  );
});
