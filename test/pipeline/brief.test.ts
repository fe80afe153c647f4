/** What an editor would strike out: sides that did not sign, half a meeting, the same thing twice, names that do not decline. */
import { describe, expect, it } from "vitest";
import type { Event, Facts } from "../../src/model/fact.js";
import type { Style } from "../../src/model/summary.js";
import { renderFacts } from "../../src/pipeline/brief.js";
import { articles, liQiang, mishustin, putin, wangLin, xi } from "../render/articles.js";
import { agreement, body, event, evidence, facts, official, part, person, post, term } from "../render/build.js";
import { glossary, known } from "../render/glossary.js";

const cn = known("country.cn");
const ru = known("country.ru");
const harbin = known("body.customs.harbin");
const fecd = known("body.fecd");
const bodies = [
  body("b1", cn, "CN", "country"),
  body("b2", ru, "RU", "country"),
  body("b3", harbin, "CN"),
  body("b4", fecd, "RU"),
  body("b5", known("place.moscow"), "RU", "place"),
  body("b6", known("place.beijing"), "CN", "place"),
];
const article = (day: string): Facts["article"] => ({
  language: "zh",
  title: null,
  published: day,
  publishedFrom: "option",
  source: null,
  author: null,
  furniture: [],
});
const officials = [xi, putin, liQiang, mishustin, wangLin];
const date = "2024-05-16";
const say = (one: Partial<Facts>, to: "zh" | "ru", style: Style = "brief") =>
  renderFacts(
    facts({ article: article("2024-05-17"), officials, bodies, ...one }),
    { to, style },
    glossary,
  ).sentences.map(({ text }) => text.replaceAll("\u00a0", " "));
const contract = (more: Parameters<typeof agreement>[3]) =>
  agreement("a1", term("供气合同", "контракт на поставку газа"), known("document.type.contract"), { date, ...more });
const minutes = (more: Parameters<typeof agreement>[3]) =>
  agreement("a2", term("会谈纪要", "протокол переговоров"), known("document.type.minutes"), { date, ...more });

describe("the sides that signed", () => {
  const summit = event(
    "e1",
    "negotiation",
    {},
    { date, participants: [person(xi, "host"), person(putin, "guest")], topics: [known("topic.trade")] },
  );
  it.each([
    [
      "the heads themselves",
      contract({ event: "e1", signatories: ["o1", "o2"] }),
      "双方讨论贸易，并签署供气合同。",
      "Стороны обсудили торговлю и подписали контракт на поставку газа.",
    ],
    [
      "their countries",
      contract({ event: "e1", parties: [cn, ru] }),
      "双方讨论贸易，并签署供气合同。",
      "Стороны обсудили торговлю и подписали контракт на поставку газа.",
    ],
    [
      "companies, while the heads looked on",
      contract({ event: "e1", parties: [known("body.gazprom"), known("body.cnpc")] }),
      "双方讨论贸易；供气合同同时签署。",
      "Стороны обсудили торговлю; подписан контракт на поставку газа.",
    ],
    [
      "nobody the article names, on the same day",
      contract({}),
      "双方讨论贸易；供气合同同时签署。",
      "Стороны обсудили торговлю; подписан контракт на поставку газа.",
    ],
  ] as const)("%s", (_, pact, chinese, russian) => {
    const people = [
      { ...xi, id: "o1" },
      { ...putin, id: "o2" },
    ];
    const one = {
      officials: people,
      events: [{ ...summit, participants: [person(people[0]!, "host"), person(people[1]!, "guest")] } as Event],
      agreements: [pact],
    };
    expect(say(one, "zh")[1]).toBe(chinese);
    expect(say(one, "ru")[1]).toBe(russian);
  });

  it.each([
    ["a president", { signatories: [putin.id] }],
    ["a country", { parties: [cn] }],
    ["a country and a ministry of the other", { parties: [ru, known("body.mfa.cn")] }],
  ] as const)("%s alone is not told as having signed: the other has lost its name", (_, more) => {
    const one = { agreements: [contract(more)] };
    expect(say(one, "zh")).toEqual(["2024年5月16日，供气合同签署。"]);
    expect(say(one, "ru")).toEqual(["16 мая 2024 года подписан контракт на поставку газа."]);
  });

  it("one hand is no signature in the list of documents", () => {
    const text = say({ agreements: [contract({ signatories: [putin.id] })] }, "ru", "full").join("\n");
    expect(text).toContain("Контракт на поставку газа. Подписан 16 мая 2024 года.");
  });
});

describe("half a meeting", () => {
  const meeting = (more: Partial<Event>) => event("e1", "meeting", {}, { date, ...more });
  it.each([
    [
      "one side with a name took part",
      meeting({ participants: [person(liQiang, "host")], place: known("place.moscow") }),
      ["2024年5月16日，国务院总理李强在莫斯科参加会晤。"],
      ["16 мая 2024 года в Москве премьер Госсовета КНР Ли Цян участвовал во встрече."],
    ],
    [
      "a person and a country: whom he met has no name",
      meeting({ participants: [part(cn, "side"), person(putin, "side")] }),
      ["2024年5月16日，俄罗斯总统普京参加会晤。"],
      ["16 мая 2024 года президент России Владимир Путин участвовал во встрече."],
    ],
    [
      "two of one side have not met each other",
      meeting({ participants: [person(xi, "host"), person(liQiang, "host")] }),
      ["2024年5月16日，中国国家主席习近平和国务院总理李强参加会晤。"],
      ["16 мая 2024 года председатель КНР Си Цзиньпин и премьер Госсовета КНР Ли Цян участвовали во встрече."],
    ],
    ["a country alone is no meeting", meeting({ participants: [part(cn, "side")] }), [], []],
    [
      "a country beside its head says nothing more",
      meeting({ participants: [person(xi, "side"), part(cn, "side"), person(putin, "side")] }),
      ["2024年5月16日，中国国家主席习近平同俄罗斯总统普京举行会晤。"],
      ["16 мая 2024 года президент России Владимир Путин и председатель КНР Си Цзиньпин провели встречу."],
    ],
    [
      "nobody visits the own country",
      event("e1", "visit", {}, { date, place: ru, participants: [person(putin, "head")] }),
      [],
      [],
    ],
  ] as const)("%s", (_, one, chinese, russian) => {
    expect(say({ events: [one] }, "zh")).toEqual(chinese);
    expect(say({ events: [one] }, "ru")).toEqual(russian);
  });
});

describe("who received whom", () => {
  const peer = { ...mishustin, id: "o55", posts: liQiang.posts };
  const meeting = (word: string, host: typeof xi, guest: typeof xi, place = known("place.beijing")) =>
    event(
      "e1",
      "meeting",
      {},
      { date, place, participants: [person(host, "host"), person(guest, "guest")], evidence: [evidence("type", word)] },
    );
  it.each([
    ["会见", meeting("会见", xi, mishustin), "会见", "принял"],
    ["會見了", meeting("會見了", xi, mishustin), "会见", "принял"],
    ["принял", meeting("принял", xi, mishustin), "会见", "принял"],
    ["встретился", meeting("встретился", xi, mishustin), "举行会晤", "встретился с"],
    ["会见 of equals", meeting("会见", liQiang, peer), "举行会晤", "встретился с"],
    ["会见 by the guest of the country", meeting("会见", mishustin, liQiang), "举行会晤", "встретился с"],
  ] as const)("%s", (_, one, chinese, russian) => {
    expect(say({ events: [one], officials: [...officials, peer] }, "zh")[0]).toContain(chinese);
    expect(say({ events: [one], officials: [...officials, peer] }, "ru")[0]).toContain(russian);
  });
});

describe("an act and its ceremony", () => {
  const opening = event(
    "e1",
    "opening",
    { object: known("topic.bridge") },
    { date: "2022-06-10", place: known("topic.bridge") },
  );
  const ceremony = event(
    "e2",
    "ceremony",
    { of: known("event.ceremony.signing") },
    { date: "2022-06-10", participants: [person(xi, "side"), person(putin, "side")] },
  );
  it("the opening is the news, whoever was at the ceremony comes second", () => {
    const one = { article: article("2022-06-11"), events: [ceremony, opening] };
    expect(say(one, "zh")).toEqual([
      "2022年6月10日，黑河公路大桥开通。",
      "出席仪式的有中国国家主席习近平和俄罗斯总统普京。",
    ]);
    expect(say(one, "ru")).toEqual([
      "10 июня 2022 года открыт автомобильный мост Благовещенск — Хэйхэ.",
      "В церемонии участвовали президент России Владимир Путин и председатель КНР Си Цзиньпин.",
    ]);
  });

  it("what was signed at the ceremony is the news", () => {
    const pact = contract({ event: "e2", date: "2022-06-10", parties: [known("body.gazprom"), known("body.cnpc")] });
    const [first, second] = say({ article: article("2022-06-11"), events: [ceremony], agreements: [pact] }, "ru");
    expect(first).toMatch(/^10 июня 2022 года .+ подписали контракт на поставку газа\.$/u);
    expect(second).toBe("В церемонии участвовали президент России Владимир Путин и председатель КНР Си Цзиньпин.");
  });

  it("a town is not opened", () => {
    const town = event("e1", "opening", { object: known("place.moscow") }, { date, place: known("place.moscow") });
    expect(say({ events: [town] }, "zh")).toEqual([]);
  });
});

describe("the same thing twice", () => {
  const treaty = term("睦邻友好合作条约", "Договор о дружбе");
  const now = event("e1", "negotiation", {}, { date, participants: [person(xi, "host"), person(putin, "guest")] });
  it("a treaty signed long ago and in force is one document", () => {
    const one = {
      events: [now],
      agreements: [
        agreement("a1", treaty, known("document.type.treaty"), { status: "in_force" }),
        agreement("a2", treaty, known("document.type.treaty"), { date: "2001-07-16", place: known("place.moscow") }),
      ],
    };
    expect(say(one, "ru").at(-1)).toBe("Договор о дружбе подписан в Москве 16 июля 2001 года.");
    const listed = say(one, "ru", "full").filter((text) => text.includes("Договор о дружбе"));
    expect(listed).toEqual([
      "1. Договор о дружбе. Подписан в Москве 16 июля 2001 года; действует.",
      "Договор о дружбе подписан в Москве 16 июля 2001 года.",
    ]);
  });

  it("the same meeting told again with a country for its head", () => {
    const again = event("e2", "meeting", {}, { date, participants: [part(cn, "side"), person(putin, "side")] });
    const text = say({ events: [now, again] }, "ru", "full");
    expect(text.filter((one) => one.includes("встреч"))).toEqual([]);
  });

  it.each([
    ["zh", "同日，", "2024年5月16日"],
    ["ru", "В тот же день ", "16 мая 2024 года"],
  ] as const)("a date that has just been said, in %s", (to, same, full) => {
    const call = event("e2", "call", {}, { date, participants: [person(liQiang, "side"), person(mishustin, "side")] });
    const events = say({ events: [now, call] }, to, "full").slice(0, 2);
    expect(events[0]?.startsWith(full)).toBe(true);
    expect(events[1]?.startsWith(same)).toBe(true);
  });

  it("who acted twenty years ago takes no part today", () => {
    const old = official("o9", term("江泽民", "Цзян Цзэминь"), [post(term("国家主席", "председатель"), cn)], {
      side: "CN",
      gender: "m",
    });
    const past = event(
      "e2",
      "meeting",
      {},
      { date: "1998-11", participants: [person(old, "side"), person(putin, "side")] },
    );
    const lines = say({ officials: [...officials, old], events: [now, past] }, "zh", "full");
    expect(lines.find((text) => text.startsWith("中方"))).not.toContain("江泽民");
    expect(lines.find((text) => text.startsWith("1998"))).toContain("江泽民");
  });
});

describe("names and bodies", () => {
  it("a name of unknown sex stands in no case of its own", () => {
    const talks = event(
      "e1",
      "negotiation",
      {},
      { date, participants: [person(wangLin, "host"), part(fecd, "guest")] },
    );
    expect(say({ events: [talks] }, "ru")).toEqual([
      "16 мая 2024 года прошли переговоры, в которых участвовали начальник Харбинской таможни Ван Линь и Дальневосточное таможенное управление.",
    ]);
  });

  it("a chief whose office was not read goes by the name alone", () => {
    const astray = official("o8", wangLin.name, [post(known("post.chief.customs"), null)], { side: "CN", gender: "f" });
    const call = event("e1", "call", {}, { date, participants: [person(astray, "side"), person(putin, "side")] });
    const one = { officials: [...officials, astray], events: [call] };
    expect(say(one, "ru")).toEqual([
      "16 мая 2024 года президент России Владимир Путин и Ван Линь провели телефонный разговор.",
    ]);
  });

  it("an abbreviation is introduced once and then stands alone", () => {
    const between = [part(harbin, "side"), part(fecd, "side")];
    const one = {
      events: [
        event("e1", "negotiation", {}, { date, participants: between }),
        event("e2", "negotiation", {}, { date: "2023-06-13", participants: between }),
      ],
    };
    expect(say(one, "ru")).toEqual([
      "16 мая 2024 года Дальневосточное таможенное управление (ДВТУ) и Харбинская таможня провели переговоры.",
      "13 июня 2023 года ДВТУ и Харбинская таможня провели переговоры.",
    ]);
    const headline = renderFacts(facts({ bodies, ...one }), { to: "ru", style: "headline" }, glossary);
    expect(headline.text).not.toContain("(");
  });

  it.each([
    ["zh", "1. 合同（«контракт на поставку газа»）：2024年5月16日签署。", contract({})],
    ["ru", "1. Протокол переговоров (《会谈纪要》). Подписан 16 мая 2024 года.", minutes({})],
  ] as const)(
    "a title without a translation stands in brackets as the article prints it, in %s",
    (to, expected, pact) => {
      const title = to === "zh" ? term(null, "контракт на поставку газа") : term("会谈纪要", null);
      const type = to === "zh" ? known("document.type.contract") : { ...known("document.type.minutes"), zh: "纪要" };
      const lines = say({ agreements: [{ ...pact, title, type }] }, to, "full");
      expect(lines).toContain(expected);
    },
  );
});

describe("the length of a sentence", () => {
  it.each(Object.entries(articles))("%s", (_, one) => {
    for (const style of ["brief", "full"] as const) {
      for (const { text } of renderFacts(one, { to: "ru", style }, glossary).sentences) {
        expect(text.split(/\s+/u).length, text).toBeLessThanOrEqual(45);
      }
      for (const { text } of renderFacts(one, { to: "zh", style }, glossary).sentences) {
        expect(text.length, text).toBeLessThanOrEqual(90);
      }
    }
  });
});
