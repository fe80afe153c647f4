import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isChineseSurname } from "../../src/languages/ru/name-chinese.js";
import { joinSyllables, palladiusTable, splitSyllables } from "../../src/languages/ru/palladius.js";
import { transcribeName } from "../../src/languages/ru/transcribe.js";
import { commonSurnames, compoundSurnames } from "../../src/languages/surname.js";
// @ts-expect-error a script without types
import { readingsFile } from "../generate/readings.mjs";

function pairs(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split(/\s*[;\n]\s*/u)
    .map((row) => {
      const cut = row.indexOf(" ");
      return [row.slice(0, cut), row.slice(cut + 1)] as const;
    });
}

const joins = `
长安 Чанъань; 天安门 Тяньаньмэнь; 西安 Сиань; 延安 Яньань; 雄安 Сюнъань; 东营 Дунъин; 衡阳 Хэнъян; 沈阳 Шэньян; 江阴 Цзянъинь; 安阳 Аньян
泰安 Тайань; 广安 Гуанъань; 双鸭山 Шуанъяшань; 襄阳 Сянъян; 信阳 Синьян; 荥阳 Синъян; 平遥 Пинъяо; 嫦娥 Чанъэ; 天鹅 Тяньэ; 吕梁 Люйлян
女娲 Нюйва; 惠州 Хуэйчжоу; 略阳 Люэян; 朋友 Пэнъю; 北安 Бэйань; 通榆 Тунъюй; 宁安 Нинъань; 延吉 Яньцзи`;

const people = `
周恩来 Чжоу Эньлай; 刘少奇 Лю Шаоци; 朱德 Чжу Дэ; 彭德怀 Пэн Дэхуай; 林彪 Линь Бяо; 叶剑英 Е Цзяньин; 华国锋 Хуа Гофэн; 胡耀邦 Ху Яобан
赵紫阳 Чжао Цзыян; 李鹏 Ли Пэн; 江泽民 Цзян Цзэминь; 朱镕基 Чжу Жунцзи; 胡锦涛 Ху Цзиньтао; 温家宝 Вэнь Цзябао; 吴邦国 У Банго
贾庆林 Цзя Цинлинь; 曾庆红 Цзэн Цинхун; 黄菊 Хуан Цзюй; 吴官正 У Гуаньчжэн; 李长春 Ли Чанчунь; 罗干 Ло Гань; 贺国强 Хэ Гоцян
周永康 Чжоу Юнкан; 王岐山 Ван Цишань; 汪洋 Ван Ян; 孟建柱 Мэн Цзяньчжу; 杨洁篪 Ян Цзечи; 郭声琨 Го Шэнкунь; 唐家璇 Тан Цзясюань
李肇星 Ли Чжаосин; 钱其琛 Цянь Цичэнь; 戴秉国 Дай Бинго; 吴仪 У И; 薄熙来 Бо Силай; 刘延东 Лю Яньдун; 孙春兰 Сунь Чуньлань
胡春华 Ху Чуньхуа; 韩正 Хань Чжэн; 栗战书 Ли Чжаньшу; 魏凤和 Вэй Фэнхэ; 李尚福 Ли Шанфу; 董军 Дун Цзюнь; 秦刚 Цинь Ган
马朝旭 Ма Чжаосюй; 孙卫东 Сунь Вэйдун; 华春莹 Хуа Чуньин; 赵立坚 Чжао Лицзянь; 汪文斌 Ван Вэньбинь; 毛宁 Мао Нин; 林剑 Линь Цзянь
耿爽 Гэн Шуан; 陆慷 Лу Кан; 刘结一 Лю Цзеи; 易纲 И Ган; 潘功胜 Пань Гуншэн; 周小川 Чжоу Сяочуань; 郑栅洁 Чжэн Шаньцзе
张高丽 Чжан Гаоли; 王小洪 Ван Сяохун; 吴政隆 У Чжэнлун; 任正非 Жэнь Чжэнфэй; 马云 Ма Юнь; 雷军 Лэй Цзюнь; 曾培炎 Цзэн Пэйянь
单霁翔 Шань Цзисян; 解振华 Се Чжэньхуа; 仇和 Цю Хэ; 查海生 Чжа Хайшэн; 任建新 Жэнь Цзяньсинь; 缪建民 Мяо Цзяньминь; 翟志刚 Чжай Чжиган
冼星海 Сянь Синхай; 区寄 Оу Цзи; 朴杰 Пяо Цзе; 尉迟恭 Юйчи Гун; 令狐冲 Линху Чун; 上官婉儿 Шангуань Ваньэр; 慕容复 Мужун Фу
皇甫嵩 Хуанфу Сун; 司徒美堂 Сыту Мэйтан; 夏侯惇 Сяхоу Дунь; 欧阳自远 Оуян Цзыюань; 东方朔 Дунфан Шо; 宇文泰 Юйвэнь Тай
长孙无忌 Чжансунь Уцзи; 轩辕 Сюаньюань; 杨利伟 Ян Ливэй; 聂海胜 Не Хайшэн; 姚明 Яо Мин; 郎平 Лан Пин; 谷爱凌 Гу Айлин; 莫言 Мо Янь
鲁迅 Лу Синь; 巴金 Ба Цзинь; 郭沫若 Го Можо; 茅盾 Мао Дунь; 梅兰芳 Мэй Ланьфан; 徐悲鸿 Сюй Бэйхун; 齐白石 Ци Байши; 李大钊 Ли Дачжао
宋庆龄 Сун Цинлин; 胡昌升 Ху Чаншэн; 张庆伟 Чжан Цинвэй; 王宪魁 Ван Сянькуй; 陆昊 Лу Хао; 景俊海 Цзин Цзюньхай; 王松 Ван Сун
张起翔 Чжан Цисян; 张克俭 Чжан Кэцзянь; 吴新雄 У Синьсюн; 周吉平 Чжоу Цзипин; 蒋洁敏 Цзян Цземинь; 应勇 Ин Юн; 刘捷 Лю Цзе; 王 Ван`;

const places = `
牡丹江 Муданьцзян; 佳木斯 Цзямусы; 绥芬河 Суйфэньхэ; 黑河 Хэйхэ; 东宁 Дуннин; 抚远 Фуюань; 同江 Тунцзян; 密山 Мишань; 虎林 Хулинь
饶河 Жаохэ; 萝北 Лобэй; 逊克 Сюнькэ; 嘉荫 Цзяинь; 漠河 Мохэ; 呼玛 Хума; 鸡西 Цзиси; 鹤岗 Хэган; 伊春 Ичунь; 绥化 Суйхуа; 大庆 Дацин
七台河 Цитайхэ; 珲春 Хуньчунь; 长春 Чанчунь; 四平 Сыпин; 通化 Тунхуа; 白城 Байчэн; 松原 Сунъюань; 大连 Далянь; 鞍山 Аньшань
丹东 Даньдун; 锦州 Цзиньчжоу; 营口 Инкоу; 天津 Тяньцзинь; 上海 Шанхай; 重庆 Чунцин; 石家庄 Шицзячжуан; 太原 Тайюань; 济南 Цзинань
青岛 Циндао; 烟台 Яньтай; 威海 Вэйхай; 郑州 Чжэнчжоу; 洛阳 Лоян; 武汉 Ухань; 长沙 Чанша; 南昌 Наньчан; 杭州 Ханчжоу; 宁波 Нинбо
温州 Вэньчжоу; 福州 Фучжоу; 厦门 Сямэнь; 广州 Гуанчжоу; 深圳 Шэньчжэнь; 珠海 Чжухай; 东莞 Дунгуань; 佛山 Фошань; 南宁 Наньнин
桂林 Гуйлинь; 海口 Хайкоу; 三亚 Санья; 成都 Чэнду; 昆明 Куньмин; 贵阳 Гуйян; 兰州 Ланьчжоу; 西宁 Синин; 银川 Иньчуань; 苏州 Сучжоу
无锡 Уси; 徐州 Сюйчжоу; 扬州 Янчжоу; 合肥 Хэфэй; 蚌埠 Бэнбу; 六安 Луань; 亳州 Бочжоу; 东阿 Дунъэ; 乐清 Юэцин; 乐山 Лэшань
都江堰 Дуцзянъянь; 张家口 Чжанцзякоу; 义乌 Иу; 山西 Шаньси; 河北 Хэбэй; 河南 Хэнань; 湖北 Хубэй; 湖南 Хунань; 江苏 Цзянсу
浙江 Чжэцзян; 江西 Цзянси; 福建 Фуцзянь; 广东 Гуандун; 广西 Гуанси; 四川 Сычуань; 贵州 Гуйчжоу; 云南 Юньнань; 甘肃 Ганьсу
青海 Цинхай; 宁夏 Нинся; 新疆 Синьцзян; 海南 Хайнань; 辽宁 Ляонин; 黑龙江 Хэйлунцзян; 吉林 Цзилинь; 井冈山 Цзинганшань; 遵义 Цзуньи
三门峡 Саньмэнься; 黄埔 Хуанпу; 大埔 Дабу; 番禺 Паньюй; 黄陂 Хуанпи; 太行山 Тайханшань; 会稽 Куайцзи; 洪洞 Хунтун; 陕西 Шэньси
北京 Пекин; 哈尔滨 Харбин; 满洲里 Маньчжурия; 香港 Гонконг; 呼和浩特 Хух-Хото; 安徽 Аньхой`;

const doubtful = `
谌龙 Чэнь Лун; 覃俊 Цинь Цзюнь; 李乐 Ли Лэ; 王晟 Ван Шэн; 何茜 Хэ Си; 张朝 Чжан Чао`;

// Unknown hanzi, readings nobody can decide, names that are not Chinese.
const silent = [
  "A",
  "",
  "王𠮷",
  "李藏",
  "陈重",
  "周参",
  "岸田文雄",
  "金正恩",
  "阮富仲",
  "普京大帝",
  "林郑月娥",
  "托尔斯泰",
];
const silentPlaces = ["莫斯科", "符拉迪沃斯托克", "克拉斯基诺", "喀山", "东京", "首尔", "下诺夫哥罗德", "波格拉尼奇内"];

describe("joining of syllables", () => {
  it.each(pairs(joins))("%s is %s", (hanzi, russian) => {
    expect(transcribeName(hanzi, "place")?.text).toBe(russian);
  });

  it("puts the hard sign only between hard н and a vowel", () => {
    expect(joinSyllables(["дун", "ин"])).toBe("дунъин");
    expect(joinSyllables(["янь", "ань"])).toBe("яньань");
    expect(joinSyllables(["нин", "бо"])).toBe("нинбо");
  });

  it("is undone again", () => {
    expect(splitSyllables("цзиньпин", 2)).toEqual(["цзинь", "пин"]);
    expect(splitSyllables("цзинань", 2)).toEqual(["цзи", "нань"]);
    expect(splitSyllables("дунъин", 2)).toEqual(["дун", "ин"]);
    expect(splitSyllables("дуни", 2)).toEqual(["ду", "ни"]);
    expect(splitSyllables("лавров", 3)).toBeNull();
    expect(splitSyllables("иванов", 3)).toBeNull();
  });
});

describe("people", () => {
  it.each(pairs(people))("%s is %s", (hanzi, russian) => {
    expect(transcribeName(hanzi, "person")).toEqual({ text: russian, certain: true });
  });

  it.each(pairs(doubtful))("%s is %s, not for certain", (hanzi, russian) => {
    expect(transcribeName(hanzi, "person")).toEqual({ text: russian, certain: false });
  });

  it.each(silent)("says nothing of %s", (hanzi) => expect(transcribeName(hanzi, "person")).toBeNull());
});

describe("places", () => {
  it.each(pairs(places))("%s is %s", (hanzi, russian) => {
    expect(transcribeName(hanzi, "place")?.text).toBe(russian);
  });

  it.each(silentPlaces)("says nothing of %s", (hanzi) => expect(transcribeName(hanzi, "place")).toBeNull());
});

describe("the tables", () => {
  it("never write the obscene hui", () => {
    for (const letters of palladiusTable().values()) expect(letters).not.toMatch(/ху[йия]$/u);
    for (const name of ["胡辉", "惠会", "胡毅", "李慧", "呼毅"])
      expect(transcribeName(name, "person")?.text ?? "").not.toMatch(/ху[йи]\b/iu);
    expect(transcribeName("湖毅", "place")).toBeNull();
    expect(transcribeName("呼延", "person")?.text).toBe("Хуянь");
  });

  it("hold 433 syllables", () => expect(palladiusTable().size).toBe(433));

  it("spell every common surname so that it is known again", () => {
    for (const surname of [...commonSurnames, ...compoundSurnames]) {
      const written = transcribeName(surname, "person");
      expect([surname, isChineseSurname(written?.text ?? "")]).toEqual([surname, true]);
    }
  });

  it("are as freshly generated", () => {
    const file = new URL("../../src/languages/ru/readings.generated.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(readingsFile());
  });
});
