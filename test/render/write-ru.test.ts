/** Values in Russian words: cases, agreement, posts and names, figures, lists, marks. */
import { describe, expect, it } from "vitest";
import type { Post } from "../../src/model/fact.js";
import type { Term } from "../../src/model/term.js";
import type { PersonValue, Value } from "../../src/model/value.js";
import { writers } from "../../src/render/writers.js";
import {
  bridge,
  golikova,
  lavrov,
  liQiang,
  mishustin,
  morgulov,
  nameless,
  putin,
  vlasenko,
  wang,
  wangLin,
  wangYi,
  xi,
} from "./articles.js";
import { official, post, term } from "./build.js";
import { glossary, known } from "./glossary.js";

const { ru } = writers;
const fact = "e1";

interface Where {
  readonly known?: readonly string[];
  readonly before?: string;
  readonly agrees?: { readonly gender: "m" | "f" | "n" | null; readonly number: "sg" | "pl" };
}

function say(value: Value, form: string, { known: names = [], before = "", agrees }: Where = {}): string | null {
  const said = ru.write(value, form, "slot", { glossary, known: new Set(names), before, agrees: agrees ?? null });
  return said?.parts.map(({ text }) => text).join("") ?? null;
}

const t = (one: Term): Value => ({ kind: "term", fact, term: one });
const place = (id: string): Value => ({ kind: "place", fact, term: known(id) });
const body = (id: string): Value => ({ kind: "body", fact, term: known(id), side: null });
const person = (one: ReturnType<typeof official>, own: Post | null = one.posts[0] ?? null): PersonValue => ({
  kind: "person",
  fact,
  name: one.name,
  official: one.id,
  post: own,
  side: one.side,
  gender: one.gender,
});
const document = (title: Term, type: Term): Value => ({
  kind: "document",
  fact,
  title,
  type,
  proper: true,
  byType: true,
});
const list = (items: readonly Value[], open = false): Value => ({ kind: "list", fact, items, open });
const trutnev = bridge.officials[1]!;

describe("bodies and places", () => {
  it.each([
    [body("body.customs.harbin"), "ins", "Харбинской таможней"],
    [body("body.fecd"), "gen", "Дальневосточного таможенного управления"],
    [body("body.fecd"), "addressee", "в Дальневосточное таможенное управление"],
    [body("body.government.cn"), "nom", "Правительство КНР"],
    [body("body.gacc"), "ins", "Главным таможенным управлением КНР"],
    [body("country.cn"), "ins", "Китаем"],
    [place("place.harbin"), "where", "в Харбине"],
    [place("place.vladivostok"), "where", "во Владивостоке"],
    [place("place.vladivostok"), "to", "во Владивосток"],
    [place("place.suifenhe"), "where", "в Суйфэньхэ"],
    [place("place.hangzhou"), "to", "в Ханчжоу"],
    [place("place.moscow"), "to", "в Москву"],
    [place("place.far-east"), "where", "на Дальнем Востоке"],
    [place("place.far-east"), "to", "на Дальний Восток"],
    [place("place.region.khabarovsk"), "dat", "Хабаровскому краю"],
    [
      { kind: "body", fact, term: term("俄罗斯海关代表团", "российская таможенная делегация"), side: "RU" } as Value,
      "acc",
      "российскую таможенную делегацию",
    ],
    [
      { kind: "body", fact, term: term("哈尔滨海关代表团", "делегация Харбинской таможни"), side: "CN" } as Value,
      "ins",
      "делегацией Харбинской таможни",
    ],
  ])("%#: %s", (value, form, expected) => {
    expect(say(value, form)).toBe(expected);
  });
});

describe("people at first mention", () => {
  it.each([
    ["post, body in the genitive, name", person(wang), "ins", "начальником Харбинской таможни Ван Суном"],
    [
      "a surname in -ко stands still",
      person(vlasenko),
      "ins",
      "начальником Дальневосточного таможенного управления Власенко",
    ],
    ["a country by its short name", person(putin), "gen", "президента России Владимира Путина"],
    ["of China: КНР", person(xi), "ins", "председателем КНР Си Цзиньпином"],
    [
      "the government by its readable short name",
      person(mishustin),
      "acc",
      "председателя Правительства РФ Михаила Мишустина",
    ],
    ["the State Council likewise", person(liQiang), "nom", "премьер Госсовета КНР Ли Цян"],
    ["a fused title with its country", person(lavrov), "dat", "министру иностранных дел России Сергею Лаврову"],
    ["the ministry's noun is in the post", person(wangYi), "gen", "министра иностранных дел КНР Ван И"],
    ["no body: the side", person(golikova), "ins", "вице-премьером России Татьяной Голиковой"],
    ["the body stands before «в Китае»", person(morgulov), "nom", "посол России в Китае Игорь Моргулов"],
    ["nobody says the sex: the name stands still", person(wangLin), "ins", "начальником Харбинской таможни Ван Линь"],
    ["no Russian name: the post", person(nameless), "gen", "начальника Дальневосточного таможенного управления"],
    [
      "an envoy to a district",
      person(trutnev, trutnev.posts[1]!),
      "dat",
      "полномочному представителю президента в Дальневосточном федеральном округе Юрию Трутневу",
    ],
    ["no post: the name", person(putin, null), "ins", "Владимиром Путиным"],
    ["the dative for an addressee", person(putin, null), "addressee", "Владимиру Путину"],
  ])("%s", (_, value, form, expected) => {
    expect(say(value, form)).toBe(expected);
  });

  it.each([
    ["the patronymic is not printed", "Ольга Юрьевна Голодец", "Ольгой Голодец"],
    ["initials stand still", "А. Б. Кузьмин", "А. Б. Кузьминым"],
    ["a surname in -ская", "Мария Вознесенская", "Марией Вознесенской"],
    ["a name that is no name is not declined", "группа экспертов", null],
  ])("%s", (_, name, expected) => {
    const one = official("o93", term(null, name), [], { side: "RU" });
    expect(say(person(one), "ins")).toBe(expected);
  });

  it("a governor and a minister", () => {
    const orlov = bridge.officials[3]!;
    const savelyev = bridge.officials[2]!;
    expect(say(list([person(savelyev), person(orlov)]), "gen")).toBe(
      "министра транспорта Российской Федерации Савельева и губернатора Амурской области Орлова",
    );
  });

  it("the body just named is told by its noun", () => {
    const where = { before: "Делегация Харбинской таможни во главе с " };
    expect(say(person(wang), "ins", where)).toBe("начальником таможни Ван Суном");
  });

  it("a longer word is not the body: «Китайской» is not «Китай»", () => {
    expect(say(person(xi), "nom", { before: "глава Китайской корпорации и " })).toBe("председатель КНР Си Цзиньпин");
  });

  it("an unknown post is left out and reported", () => {
    const one = official("o90", term("张三", "Чжан Сань"), [post(term("站长", null), known("body.customs.harbin"))], {
      side: "CN",
      gender: "m",
    });
    const said = ru.write(person(one), "nom", "host", { glossary, known: new Set(), before: "", agrees: null });
    expect(said?.parts.map(({ text }) => text).join("")).toBe("Чжан Сань");
    expect(said?.left.map(({ zh }) => zh)).toEqual(["站长"]);
  });
});

describe("people named before", () => {
  it.each([
    [mishustin, "nom", "Мишустин"],
    [mishustin, "ins", "Мишустиным"],
    [golikova, "gen", "Голиковой"],
    [xi, "gen", "Си Цзиньпина"],
    [liQiang, "dat", "Ли Цяну"],
    [wangYi, "ins", "Ван И"],
    [wang, "acc", "Ван Суна"],
  ] as const)("%#: the surname, of a Chinese name all", (one, form, expected) => {
    expect(say(person(one), form, { known: [one.id] })).toBe(expected);
  });
});

describe("agreement", () => {
  it.each([
    [body("body.customs.harbin"), "провести", "past", "провела"],
    [body("body.fecd"), "провести", "past", "провело"],
    [person(wang), "завершить", "past", "завершил"],
    [person(golikova), "встретиться", "past", "встретилась"],
    [person(wangLin), "провести", "past", null],
    [person(wangLin), "посетить", "future", "посетит"],
    [list([person(wangLin), person(vlasenko)]), "провести", "past", "провели"],
    [t(known("topic.turnover")), "составить", "past", "составил"],
    [document(known("document.type.agreement"), known("document.type.agreement")), "подписать", "passive", "подписано"],
    [document(known("document.type.roadmap"), known("document.type.roadmap")), "согласовать", "passive", "согласована"],
    [document(known("document.type.minutes"), known("document.type.minutes")), "Подписать", "passive", "Подписан"],
    [document(known("document.type.treaty"), known("document.type.treaty")), "действовать", "present", "действует"],
    [
      { kind: "event", fact, term: known("event.meeting.premiers-regular"), ordinal: 30 } as Value,
      "пройти",
      "past",
      "прошла",
    ],
    [{ kind: "event", fact, term: known("event.expo.china-russia"), ordinal: 8 } as Value, "пройти", "past", "прошло"],
  ])("%#: %s", (value, verb, form, expected) => {
    const concord = ru.concord(value, { glossary, known: new Set(), before: "", agrees: null });
    expect(concord && ru.inflect(verb, form, concord)).toBe(expected);
  });
});

describe("documents, occasions, titles", () => {
  it.each([
    [
      "the type declines, the rest stands still",
      document(term(null, "договор купли-продажи природного газа"), known("document.type.contract")),
      "ins",
      "договором купли-продажи природного газа",
    ],
    [
      "an official title keeps its capital",
      document(
        term(null, "Соглашение между Правительством РФ и Правительством КНР о сотрудничестве"),
        known("document.type.agreement"),
      ),
      "gen",
      "Соглашения между Правительством РФ и Правительством КНР о сотрудничестве",
    ],
    [
      "an adjective agrees",
      document(term(null, "межгосударственный меморандум о взаимопонимании"), known("document.type.memorandum")),
      "dat",
      "межгосударственному меморандуму о взаимопонимании",
    ],
    [
      "a title in marks stands behind its type",
      document(term(null, "«Сила Сибири»"), known("document.type.contract")),
      "acc",
      "контракт «Сила Сибири»",
    ],
    [
      "no Russian title: the type",
      document(term("关于某事的协定", null), known("document.type.agreement")),
      "acc",
      "соглашение",
    ],
    [
      "words copied in another case are not declined",
      document(term(null, "совместную декларацию"), known("document.type.statement.joint")),
      "nom",
      "совместное заявление",
    ],
    [
      "an occasion with its number",
      { kind: "event", fact, term: known("event.meeting.premiers-regular"), ordinal: 30 } as Value,
      "ins",
      "30-й регулярной встречей глав правительств России и Китая",
    ],
    [
      "the number of a session",
      { kind: "event", fact, term: known("event.session"), ordinal: 29 } as Value,
      "gen",
      "29-го заседания",
    ],
    [
      "a speech in marks",
      { kind: "title", fact, term: term(null, "Облегчать ввоз") } as Value,
      "nom",
      "«Облегчать ввоз»",
    ],
  ] as const)("%s", (_, value, form, expected) => {
    expect(say(value as Value, form)).toBe(expected);
  });

  it("a document that may not be told by its type alone is not told", () => {
    expect(
      say(
        {
          kind: "document",
          fact,
          title: term("规程", null),
          type: known("document.type.agreement"),
          proper: true,
          byType: false,
        },
        "nom",
      ),
    ).toBeNull();
  });
});

describe("figures and dates", () => {
  const quantity = (value: number, unit: string, approx = false): Value => ({
    kind: "quantity",
    fact,
    value,
    unit,
    approx,
  });
  const counted = (value: number, id: string, approx = false): Value => ({
    kind: "counted",
    fact,
    value,
    approx,
    noun: known(id),
  });
  const change = (direction: "up" | "down", percent: number | null, times: number | null): Value => ({
    kind: "change",
    fact,
    change: { direction, percent, times },
  });
  const date = (...values: string[]): Value => ({ kind: "date", fact, values });
  it.each([
    ["never rounded", quantity(218.176e9, "USD"), "acc", "218,176\u00a0млрд долларов"],
    ["about: the genitive", quantity(400e9, "USD", true), "nom", "около 400\u00a0млрд долларов"],
    ["an abbreviated unit", quantity(3038, "km"), "nom", "3038\u00a0км"],
    ["a percentage", quantity(35.8, "%"), "acc", "35,8\u00a0%"],
    ["up to ten in words", counted(8, "document.type.document"), "nom", "восемь документов"],
    ["feminine two", counted(2, "topic.customs-house"), "nom", "две подчинённые таможни"],
    ["from eleven in figures", counted(18, "topic.customs-house"), "nom", "18\u00a0подчинённых таможен"],
    ["21 takes the singular", counted(21, "topic.customs-house"), "nom", "21\u00a0подчинённая таможня"],
    ["22 takes the few", counted(22, "topic.customs-house"), "nom", "22\u00a0подчинённые таможни"],
    ["twice", { kind: "times", fact, value: 2 } as Value, "nom", "дважды"],
    ["five times", { kind: "times", fact, value: 5 } as Value, "nom", "пять раз"],
    ["growth as a gerund", change("up", 26.7, null), "gerund", "увеличившись на 26,7\u00a0%"],
    ["a factor", change("up", null, 1.5), "gerund", "увеличившись в 1,5\u00a0раза"],
    ["a fall to a half", change("down", null, 0.5), "gerund", "сократившись в 2\u00a0раза"],
    ["a day", date("2008-11-28"), "when", "28 ноября 2008 года"],
    ["a month", date("2007-11"), "when", "в ноябре 2007 года"],
    ["two months", date("2007-11", "2008-06"), "when", "в ноябре 2007 года и июне 2008 года"],
    ["a period reported", date("2023-01/2023-11"), "over", "за 11 месяцев 2023 года"],
    ["a year that is not known", date("XXXX-11-28"), "when", "28 ноября"],
    [
      "the day said before",
      { kind: "date", fact, values: ["2014-05-21"], same: true } as Value,
      "when",
      "в тот же день",
    ],
    ["the year said before", { kind: "date", fact, values: ["2014"], same: true } as Value, "when", "в том же году"],
  ])("%s", (_, value, form, expected) => {
    expect(say(value, form)).toBe(expected);
  });

  it.each([
    ["m", "sg", "увеличился на 26,7\u00a0%"],
    ["f", "sg", "увеличилась на 26,7\u00a0%"],
    ["n", "sg", "увеличилось на 26,7\u00a0%"],
    [null, "pl", "увеличились на 26,7\u00a0%"],
    [null, "sg", null],
  ] as const)("growth agrees with what grew: %s %s", (gender, number, expected) => {
    expect(say(change("up", 26.7, null), "past", { agrees: { gender, number } })).toBe(expected);
  });
});

describe("lists", () => {
  const topics = [t(known("topic.crossings")), t(known("topic.data-exchange")), t(known("topic.radioactive"))];
  it.each([
    [list(topics.slice(0, 2)), "acc", "обустройство пунктов пропуска и обмен данными"],
    [list(topics), "prp", "обустройстве пунктов пропуска, обмене данными и контроле за радиоактивными материалами"],
    [
      list(topics, true),
      "acc",
      "обустройство пунктов пропуска, обмен данными, контроль за радиоактивными материалами и другие вопросы",
    ],
    [
      list(topics, true),
      "gen",
      "обустройства пунктов пропуска, обмена данными, контроля за радиоактивными материалами и других вопросов",
    ],
    [list([person(putin, null), person(xi, null)], true), "gen", "Владимира Путина, Си Цзиньпина и других"],
  ])("%#: %s", (value, form, expected) => {
    expect(say(value, form)).toBe(expected);
  });
});

describe("levels", () => {
  it.each([
    ["level.official", "acc.m", "официальный"],
    ["level.working", "acc.pl", "рабочие"],
    ["level.state", "ins.m", "государственным"],
    ["level.official", "nom.f", "официальная"],
    ["level.summit", "tail", "на высшем уровне"],
    ["level.summit", "acc.m", null],
    ["level.official", "tail", null],
  ])("%s %s", (id, form, expected) => {
    expect(say(t(known(id)), form)).toBe(expected);
  });
});

describe("finish", () => {
  const finish = (...texts: string[]) =>
    ru
      .finish(texts.map((text) => ({ text, fact, slot: null, term: null, origin: null })))
      .map(({ text }) => text)
      .join("");
  it.each([
    ["о before a vowel", ["высказался о ", "обмене данными"], "Высказался об обмене данными"],
    ["о before е", ["высказался о ", "едином окне"], "Высказался о едином окне"],
    ["в before two consonants", ["в ", "Владивостоке"], "Во Владивостоке"],
    ["с before с and a consonant", ["встретился с ", "Столыпиным"], "Встретился со Столыпиным"],
    ["с before one consonant", ["встретился с ", "Си Цзиньпином"], "Встретился с Си Цзиньпином"],
    ["a conjunction is no preposition", ["он и ", "она"], "Он и она"],
    ["a capital behind a mark", ["«", "единое окно»"], "«Единое окно»"],
    ["a figure first", ["18 таможен"], "18 таможен"],
    ["marks inside marks", ["договор «О фонде «Мир»", "»"], "Договор «О фонде „Мир“»"],
    ["one full stop", ["2008 г.", "."], "2008 г."],
    ["initials hold to the name", ["А. Б. Кузьмин"], "А.\u00a0Б.\u00a0Кузьмин"],
  ] as const)("%s", (_, texts, expected) => {
    expect(finish(...texts)).toBe(expected);
  });
});
