import { describe, expect, it } from "vitest";
import { type RussianName, transcribeRussian } from "../../src/languages/zh/transcribe.js";
import { xinhuaHanzi } from "../../src/languages/zh/xinhua.js";

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s*[;\n]\s*/u)
    .map((row) => row.split(" ") as [string, string]);

const men = `
Путин 普京; Медведев 梅德韦杰夫; Мишустин 米舒斯京; Лавров 拉夫罗夫; Шойгу 绍伊古; Новак 诺瓦克; Мантуров 曼图罗夫; Белоусов 别洛乌索夫
Григоренко 格里戈连科; Трутнев 特鲁特涅夫; Оверчук 奥韦尔丘克; Хуснуллин 胡斯努林; Чернышенко 切尔内申科; Патрушев 帕特鲁舍夫
Колокольцев 科洛科利采夫; Зиничев 济尼切夫; Кобылкин 科贝尔金; Козлов 科兹洛夫; Решетников 列舍特尼科夫; Орешкин 奥列什金; Матыцин 马特钦
Чуйченко 崔琴科; Мурашко 穆拉什科; Якушев 亚库舍夫; Шадаев 沙达耶夫; Фальков 法利科夫; Кравцов 克拉夫佐夫; Вайно 瓦伊诺; Громов 格罗莫夫
Кириенко 基里延科; Козак 科扎克; Песков 佩斯科夫; Дюмин 久明; Ушаков 乌沙科夫; Мединский 梅金斯基; Миронов 米罗诺夫; Фурсенко 富尔先科
Чеботарёв 切博塔廖夫; Ткачёв 特卡乔夫; Горбачёв 戈尔巴乔夫; Горбачев 戈尔巴乔夫; Ельцин 叶利钦; Власенко 弗拉先科; Иванов 伊万诺夫
Степанов 斯捷潘诺夫; Романов 罗曼诺夫; Антонов 安东诺夫; Тихонов 吉洪诺夫; Симонов 西蒙诺夫; Леонов 列昂诺夫; Богданов 波格丹诺夫
Соловьёв 索洛维约夫; Воробьёв 沃罗比约夫; Муравьёв 穆拉维约夫; Григорьев 格里戈里耶夫; Афанасьев 阿法纳西耶夫; Леонтьев 列昂季耶夫
Прокофьев 普罗科菲耶夫; Васильев 瓦西里耶夫; Андреев 安德烈耶夫; Сергеев 谢尔盖耶夫; Николаев 尼古拉耶夫; Петров 彼得罗夫; Борисов 鲍里索夫
Яковлев 雅科夫列夫; Михайлов 米哈伊洛夫; Александров 亚历山德罗夫; Романенко 罗曼年科; Петренко 彼得连科; Лукьянцев 卢基扬采夫
Майоров 马约罗夫; Чайка 柴卡; Шаймиев 沙伊米耶夫; Минниханов 明尼哈诺夫; Кадыров 卡德罗夫; Герасимов 格拉西莫夫; Рябков 里亚布科夫
Руденко 鲁坚科; Вершинин 韦尔希宁; Слуцкий 斯卢茨基; Жириновский 日里诺夫斯基; Мягков 米亚赫科夫; Орлов 奥尔洛夫; Львов 利沃夫
Ржевский 勒热夫斯基; Фролов 弗罗洛夫; Вольвач 沃利瓦奇; Гольдштейн 戈利德施泰因; Садовничий 萨多夫尼奇; Кузьмин 库兹明; Кузнецов 库兹涅佐夫`;

const women = `
Голикова 戈利科娃; Захарова 扎哈罗娃; Скворцова 斯克沃尔佐娃; Иванова 伊万诺娃; Смирнова 斯米尔诺娃; Терешкова 捷列什科娃
Матвиенко 马特维延科; Абрамченко 阿布拉姆琴科; Голодец 戈洛杰茨; Лут 卢特; Набиуллина 纳比乌林娜; Касаткина 卡萨特金娜; Кузьмина 库兹明娜`;

const patronymics = `Владимирович 弗拉基米罗维奇; Васильевич 瓦西里耶维奇; Сергеевич 谢尔盖耶维奇; Анатольевич 阿纳托利耶维奇; Петрович 彼得罗维奇; Иванович 伊万诺维奇`;

const places = `
Пограничный 波格拉尼奇内; Краскино 克拉斯基诺; Полтавка 波尔塔夫卡; Махалино 马哈利诺; Хасан 哈桑; Зарубино 扎鲁比诺; Уссурийск 乌苏里斯克
Магадан 马加丹; Братск 布拉茨克; Находка 纳霍德卡; Ванино 瓦尼诺; Ульяновск 乌里扬诺夫斯克; Петрозаводск 彼得罗扎沃茨克
Николаевск 尼古拉耶夫斯克; Борисоглебск 鲍里索格列布斯克; Ивдель 伊夫杰利; Симферополь 锡姆费罗波尔`;

const given = `Ирина 伊琳娜; Екатерина 叶卡捷琳娜; Татьяна 塔季扬娜; Светлана 斯韦特兰娜; Елена 叶连娜; Анна 安娜; Наталья 娜塔莉娅`;

const say = (name: string, gender: RussianName["gender"], part: RussianName["part"]) =>
  transcribeRussian(name, { gender, part });

describe("surnames of men", () => {
  it.each(pairs(men))("%s is %s", (name, hanzi) => expect(say(name, "m", "surname")?.text).toBe(hanzi));
});

describe("surnames of women change the last hanzi alone", () => {
  it.each(pairs(women))("%s is %s", (name, hanzi) => expect(say(name, "f", "surname")?.text).toBe(hanzi));
});

describe("patronymics", () => {
  it.each(pairs(patronymics))("%s is %s", (name, hanzi) => expect(say(name, "m", "patronymic")?.text).toBe(hanzi));
  it("of women end in 娜", () => expect(say("Юрьевна", "f", "patronymic")?.text).toBe("尤里耶夫娜"));
});

describe("places", () => {
  it.each(pairs(places))("%s is %s", (name, hanzi) => expect(say(name, null, "place")?.text).toBe(hanzi));
});

describe("first names of women", () => {
  it.each(pairs(given))("%s is %s", (name, hanzi) => expect(say(name, "f", "given")?.text).toBe(hanzi));
});

describe("what is certain and what is not", () => {
  it("says so where е may be ё", () => {
    expect(say("Лавров", "m", "surname")).toEqual({ text: "拉夫罗夫", certain: true });
    expect(say("Зиничев", "m", "surname")?.certain).toBe(false);
    expect(say("Горбачев", "m", "surname")?.certain).toBe(true);
  });

  it("trusts no first name and no initial", () => {
    expect(say("Игнат", "m", "given")?.certain).toBe(false);
    expect(say("Н.", "m", "initial")).toEqual({ text: "尼", certain: false });
    expect(say("А", null, "initial")).toEqual({ text: "阿", certain: false });
  });

  it("writes both halves", () => expect(say("Салтыков-Щедрин", "m", "surname")?.text).toBe("萨尔特科夫-谢德林"));

  it.each(["", "Putin", "Иван Петров", "习近平", "А.Б.", "Иванов1"])("says nothing of «%s»", (name) => {
    expect(say(name, "m", "surname")).toBeNull();
  });
});

describe("the table", () => {
  it("is whole", () => {
    expect(xinhuaHanzi().size).toBe(263);
    expect(xinhuaHanzi().has("年")).toBe(true);
  });

  it("writes any Russian word, however long", () => {
    const word = "щстьъйаеуьё".repeat(2000);
    const start = performance.now();
    expect(say(word, "m", "surname")?.text.length).toBeGreaterThan(2000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
