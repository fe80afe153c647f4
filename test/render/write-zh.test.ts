/** Values in Chinese words: order of country, body, post and name, titles, figures, lists, marks. */
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
  putin,
  vlasenko,
  wang,
  wangYi,
  xi,
} from "./articles.js";
import { official, post, term } from "./build.js";
import { glossary, known } from "./glossary.js";

const { zh } = writers;
const fact = "e1";

function say(
  value: Value,
  { known: names = [], before = "", form = "" }: { known?: readonly string[]; before?: string; form?: string } = {},
): string | null {
  const said = zh.write(value, form, "slot", { glossary, known: new Set(names), before, agrees: null });
  return (
    said &&
    zh
      .finish(said.parts)
      .map(({ text }) => text)
      .join("")
  );
}

const body = (id: string, side: "CN" | "RU" | null = null): Value => ({ kind: "body", fact, term: known(id), side });
const person = (one: ReturnType<typeof official>, own: Post | null = one.posts[0] ?? null): PersonValue => ({
  kind: "person",
  fact,
  name: one.name,
  official: one.id,
  post: own,
  side: one.side,
  gender: one.gender,
});
const document = (title: Term, type: Term, proper = true): Value => ({
  kind: "document",
  fact,
  title,
  type,
  proper,
  byType: true,
});
const list = (items: readonly Value[], open = false): Value => ({ kind: "list", fact, items, open });
const topic = (id: string): Value => ({ kind: "term", fact, term: known(id) });
const team = (name: string): Value => ({ kind: "body", fact, term: term(name, null), side: null });

describe("bodies", () => {
  it.each([
    ["a Chinese body by its name", body("body.customs.harbin"), "哈尔滨海关"],
    ["a Russian body with its country", body("body.fecd"), "俄罗斯远东海关局"],
    ["once is enough", body("body.fts"), "俄罗斯联邦海关署"],
    ["the ministry of one's own country", body("body.mfa.cn"), "外交部"],
    ["of Russia", body("body.mfa.ru"), "俄罗斯外交部"],
    ["of a third country", body("body.mfa.kz"), "哈萨克斯坦外交部"],
    ["a country by its short name", body("country.ru"), "俄罗斯"],
    [
      "the fuller name of the article stays",
      { kind: "body", fact, term: term("俄罗斯联邦远东海关局", null, "body.fecd"), side: "RU" } as Value,
      "俄罗斯联邦远东海关局",
    ],
    [
      "a body no glossary has, by its side",
      { kind: "body", fact, term: term("外贝加尔海关", null), side: "RU" } as Value,
      "俄罗斯外贝加尔海关",
    ],
  ])("%s", (_, value, expected) => {
    expect(say(value)).toBe(expected);
  });

  it("a short name only after the full one", () => {
    expect(say(body("body.gacc"))).toBe("海关总署");
    // 总署 alone may be any office of that rank.
    expect(say(body("body.gacc"), { known: ["body.gacc"] })).toBe("海关总署");
    const fuller = { kind: "body", fact, term: term("俄罗斯联邦远东海关局", null, "body.fecd"), side: "RU" } as Value;
    expect(say(fuller, { known: ["body.fecd"] })).toBe("远东海关局");
  });

  it.each([
    ["哈尔滨海关代表团", "哈尔滨海关关长王松率", "代表团"],
    ["俄罗斯海关代表团", "俄罗斯远东海关局局长弗拉先科率", "俄罗斯海关代表团"],
    ["哈尔滨海关代表团", "", "哈尔滨海关代表团"],
    ["哈尔滨海关代表团", "哈尔滨海关关长王松同", "哈尔滨海关代表团"],
  ])("%s after «%s»", (name, before, expected) => {
    expect(say(team(name), { before })).toBe(expected);
  });
});

describe("people at first mention", () => {
  it.each([
    ["body, post, name", person(wang), "哈尔滨海关关长王松"],
    ["the country before a foreign body", person(vlasenko), "俄罗斯远东海关局局长弗拉先科"],
    ["a statesman by his surname", person(putin), "俄罗斯总统普京"],
    ["the head of the own state", person(xi), "中国国家主席习近平"],
    ["the government's noun falls out", person(mishustin), "俄罗斯总理米舒斯京"],
    ["the State Council stays", person(liQiang), "国务院总理李强"],
    ["a fused title", person(lavrov), "俄罗斯外交部长拉夫罗夫"],
    ["ministry and minister", person(wangYi), "外交部部长王毅"],
    ["no body: the side", person(golikova), "俄罗斯副总理戈利科娃"],
    ["an ambassador", person(morgulov), "俄罗斯驻华大使莫尔古洛夫"],
    ["a governor", person(bridge.officials[3]!), "俄罗斯阿穆尔州州长奥尔洛夫"],
    ["a minister of Russia", person(bridge.officials[2]!), "俄罗斯交通部部长萨韦利耶夫"],
    ["no post: the whole name", person(putin, null), "弗拉基米尔·普京"],
    [
      "a name no glossary has stays whole",
      person(
        official(
          "o91",
          term("阿列克谢·库兹明", "Алексей Кузьмин"),
          [post(known("post.chief.customs"), known("body.fecd"))],
          { side: "RU" },
        ),
      ),
      "俄罗斯远东海关局关长阿列克谢·库兹明",
    ],
  ])("%s", (_, value, expected) => {
    expect(say(value)).toBe(expected);
  });

  it("the patronymic is not printed", () => {
    const one = official("o94", term("奥莉加·尤里耶夫娜·戈洛杰茨", "Ольга Юрьевна Голодец"), [], { side: "RU" });
    expect(say(person(one))).toBe("奥莉加·戈洛杰茨");
  });

  it("the body just named is not said again", () => {
    expect(say(person(wang), { before: "哈尔滨海关代表团团长、" })).toBe("关长王松");
  });

  it("a longer name is not the country: 中国 in 中国石油", () => {
    expect(say(person(xi), { before: "中国石油天然气集团公司负责人周吉平和" })).toBe("中国国家主席习近平");
  });

  it("whoever has no Chinese name is told by the post", () => {
    const one = official("o92", term(null, "Иван Петров"), [post(known("post.chief.bureau"), known("body.fecd"))], {
      side: "RU",
    });
    expect(say(person(one))).toBe("俄罗斯远东海关局局长");
  });
});

describe("people named before", () => {
  it.each([
    [wang, "王松"],
    [mishustin, "米舒斯京"],
    [golikova, "戈利科娃"],
    [xi, "习近平"],
  ])("%#: a Chinese name whole, a foreign surname", (one, expected) => {
    expect(say(person(one), { known: [one.id] })).toBe(expected);
  });
});

describe("documents, occasions, titles", () => {
  const agreement = known("document.type.agreement");
  it.each([
    ["a title of its own in 《》", document(term("海关合作与互助协定", null), agreement), "《海关合作与互助协定》"],
    ["a description without", document(term("2009年合作计划", null), term("计划", "план"), false), "2009年合作计划"],
    [
      "marks inside marks",
      document(term("关于《海关合作协定》的议定书", null), agreement),
      "《关于〈海关合作协定〉的议定书》",
    ],
    ["no Chinese title: the type", document(term(null, "Соглашение о транзите"), agreement), "协定"],
    [
      "two titles side by side",
      list([document(term("甲国海关合作协定", null), agreement), document(term("乙国海关合作协定", null), agreement)]),
      "《甲国海关合作协定》和《乙国海关合作协定》",
    ],
    [
      "three titles: no 、 between marks",
      list(["甲", "乙", "丙"].map((one) => document(term(`${one}国海关合作协定`, null), agreement))),
      "《甲国海关合作协定》《乙国海关合作协定》和《丙国海关合作协定》",
    ],
    [
      "a number inside the occasion",
      { kind: "event", fact, term: known("event.meeting.premiers-regular"), ordinal: 30 } as Value,
      "中俄总理第三十次定期会晤",
    ],
    [
      "a number before the show",
      { kind: "event", fact, term: known("event.expo.china-russia"), ordinal: 2 } as Value,
      "第二届中国—俄罗斯博览会",
    ],
    [
      "a session",
      { kind: "event", fact, term: term("总理定期会晤委员会会议", null), ordinal: 29 } as Value,
      "总理定期会晤委员会第二十九次会议",
    ],
    ["a speech", { kind: "title", fact, term: term("方便合法进出", null) } as Value, "《方便合法进出》"],
    [
      "a newspaper in 《》",
      { kind: "byline", fact, what: "medium", text: "中国国门时报", language: "zh" } as Value,
      "《中国国门时报》",
    ],
    ["an agency without", { kind: "byline", fact, what: "medium", text: "ТАСС", language: "ru" } as Value, "塔斯社"],
  ])("%s", (_, value, expected) => {
    expect(say(value)).toBe(expected);
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
  const counted = (value: number, id: string): Value => ({
    kind: "counted",
    fact,
    value,
    approx: false,
    noun: known(id),
  });
  const change = (direction: "up" | "down", percent: number | null, times: number | null): Value => ({
    kind: "change",
    fact,
    change: { direction, percent, times },
  });
  const date = (...values: string[]): Value => ({ kind: "date", fact, values });
  it.each([
    ["in 亿, never rounded", quantity(218.176e9, "USD"), "2181.76亿美元"],
    ["about", quantity(400e9, "USD", true), "约4000亿美元"],
    ["four figures without a mark", quantity(3038, "km"), "3038公里"],
    ["a measure word of the glossary", counted(8, "document.type.document"), "八份文件"],
    ["两, not 二", counted(2, "document.type.agreement"), "两项协定"],
    ["from eleven in figures", counted(18, "topic.customs-house"), "18个隶属海关"],
    ["twice", { kind: "times", fact, value: 2 } as Value, "两次"],
    ["growth", change("up", 26.7, null), "增长26.7%"],
    ["fall", change("down", 5, null), "下降5%"],
    ["a factor", change("up", null, 1.5), "增至原来的1.5倍"],
    ["a day", date("2008-11-28"), "2008年11月28日"],
    ["days of one month", date("2025-11-03/2025-11-04"), "2025年11月3日至4日"],
    ["two months", date("2007-11", "2008-06"), "2007年11月和2008年6月"],
    ["a year that is not known", date("XXXX-11-28"), "11月28日"],
    ["the day said before", { kind: "date", fact, values: ["2014-05-21"], same: true } as Value, "同日"],
    ["the year said before", { kind: "date", fact, values: ["2014"], same: true } as Value, "同年"],
  ])("%s", (_, value, expected) => {
    expect(say(value)).toBe(expected);
  });

  it("a period reported", () => {
    expect(say(date("2023-01/2023-11"), { form: "over" })).toBe("2023年前11个月");
  });
});

describe("lists", () => {
  const topics = ["topic.crossings", "topic.data-exchange", "topic.radioactive"].map(topic);
  it.each([
    ["two", list(topics.slice(0, 2)), "口岸建设和数据交换"],
    ["three", list(topics), "口岸建设、数据交换和放射性物质监管"],
    ["open", list(topics, true), "口岸建设、数据交换、放射性物质监管等"],
    [
      "a member without Chinese leaves it open",
      list([topics[0]!, { kind: "term", fact, term: term(null, "лозунг") }]),
      "口岸建设等",
    ],
    ["people of several bodies", list([person(liQiang), person(mishustin)]), "国务院总理李强和俄罗斯总理米舒斯京"],
  ])("%s", (_, value, expected) => {
    expect(say(value)).toBe(expected);
  });
});
