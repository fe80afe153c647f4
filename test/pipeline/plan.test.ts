/** What is told, and in which order: the news, what came of it, the line behind it; nothing planned or denied as done. */
import { describe, expect, it } from "vitest";
import type { AgreementStatus, Event, Facts } from "../../src/model/fact.js";
import { renderFacts } from "../../src/pipeline/brief.js";
import { plan } from "../../src/pipeline/plan.js";
import { isIssued } from "../../src/pipeline/plan-agreement.js";
import { splitSides } from "../../src/pipeline/plan-parties.js";
import { rankCandidates } from "../../src/pipeline/plan-score.js";
import { openSources, partyValue } from "../../src/pipeline/plan-values.js";
import { articles, liQiang, mishustin, putin, wang, wangLin, xi } from "../render/articles.js";
import {
  agreement,
  body,
  event,
  evidence,
  facts,
  figure,
  official,
  part,
  person,
  post,
  statement,
  term,
} from "../render/build.js";
import { glossary, known } from "../render/glossary.js";

const cn = known("country.cn");
const ru = known("country.ru");
const harbin = known("body.customs.harbin");
const fecd = known("body.fecd");
const gacc = known("body.gacc");
const sides = [
  body("b1", cn, "CN", "country"),
  body("b2", ru, "RU", "country"),
  body("b3", harbin, "CN"),
  body("b4", fecd, "RU"),
  body("b6", gacc, "CN"),
];
const between = [part(harbin, "side"), part(fecd, "side")];
const published = (day: string, title: string | null = null): Facts["article"] => ({
  language: "zh",
  title,
  published: day,
  publishedFrom: "option",
  source: null,
  author: null,
  furniture: [],
});

const first = (one: Facts) => {
  const [best] = rankCandidates(openSources(one, "CN"));
  if (!best) return null;
  return best.kind === "event"
    ? best.event.id
    : best.kind === "figure"
      ? best.figure.id
      : best.batch.map(({ id }) => id).join("+");
};
const zh = (one: Facts, order: "own" | "source" = "own") => renderFacts(one, { to: "zh", order }, glossary);
const russian = (one: Facts, order: "own" | "source" = "own") => renderFacts(one, { to: "ru", order }, glossary);
const lines = (summary: { readonly sentences: readonly { readonly text: string }[] }) =>
  summary.sentences.map(({ text }) => text.replaceAll("\u00a0", " "));

describe("the news", () => {
  const talks = (id: string, date: string | null, more: Partial<Event> = {}) =>
    event(id, "negotiation", {}, { date, participants: between, ...more });
  it.each([
    ["the newest of two days", [talks("e1", "2008-06-13"), talks("e2", "2008-11-28")], [], "e2"],
    [
      "not what comes after publication",
      [talks("e1", "2008-11-28"), talks("e2", "2009-03-01", { modality: "planned" })],
      [],
      "e1",
    ],
    ["a day before a year", [talks("e1", "2008"), talks("e2", "2008-11-28")], [], "e2"],
    ["a dated event before an undated one", [talks("e1", null), talks("e2", "2007-11")], [], "e2"],
    [
      "an event before what rests behind it",
      [talks("e1", "2008-11-28")],
      [
        agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), {
          status: "in_force",
          date: "2008-12-01",
        }),
      ],
      "e1",
    ],
    [
      "a signing before talk of a document",
      [],
      [
        agreement("a1", term("计划", "план"), term("计划", "план"), { status: "discussed", date: "2008-11-28" }),
        agreement("a2", term("协定", "соглашение"), known("document.type.agreement"), { date: "2008-11-28" }),
      ],
      "a2",
    ],
    [
      "documents of one day and sides are one piece of news",
      [],
      [
        agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), { date: "2008-11-28" }),
        agreement("a2", term("条约", "договор"), known("document.type.treaty"), { date: "2008-11-28" }),
      ],
      "a1+a2",
    ],
  ] as const)("%s", (_, events, agreements, expected) => {
    expect(first(facts({ article: published("2008-12-10"), bodies: sides, events, agreements }))).toBe(expected);
  });

  it("a denied event is never the news", () => {
    const denied = event("e1", "meeting", {}, { date: "2008-11-28", participants: between, modality: "denied" });
    expect(first(facts({ article: published("2008-12-10"), events: [denied] }))).toBeNull();
  });

  it("what the title speaks of outweighs what comes first", () => {
    const one = event(
      "e1",
      "meeting",
      {},
      { date: "2008-11-28", participants: between, evidence: [{ ...evidence("type", "会见"), start: 300 }] },
    );
    const two = event(
      "e2",
      "negotiation",
      {},
      { date: "2008-11-28", participants: between, evidence: [{ ...evidence("type", "会谈"), start: 310 }] },
    );
    expect(first(facts({ article: published("2008-12-10", "中俄举行会谈"), bodies: sides, events: [one, two] }))).toBe(
      "e2",
    );
  });
});

describe("what came of it", () => {
  const statuses: readonly (readonly [AgreementStatus, readonly string[], readonly string[]])[] = [
    ["signed", ["双方讨论贸易，并签署协定。"], ["Стороны обсудили торговлю и подписали соглашение."]],
    ["agreed", ["双方讨论贸易，并就协定达成一致。"], ["Стороны обсудили торговлю и согласовали соглашение."]],
    ["discussed", ["双方讨论贸易和协定。"], ["Стороны обсудили торговлю и соглашение."]],
    ["initialled", ["双方讨论贸易。"], ["Стороны обсудили торговлю."]],
    ["planned", ["双方讨论贸易。"], ["Стороны обсудили торговлю."]],
  ];
  it.each(statuses)("a document that is %s", (status, chinese, expected) => {
    const one = facts({
      article: published("2024-05-08"),
      bodies: sides,
      events: [
        event("e1", "negotiation", {}, { date: "2024-05-07", participants: between, topics: [known("topic.trade")] }),
      ],
      agreements: [
        agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), {
          status,
          event: "e1",
          date: "2024-05-07",
          parties: [harbin, fecd],
        }),
      ],
    });
    expect(lines(zh(one))[1]).toBe(chinese[0]);
    expect(lines(russian(one))[1]).toBe(expected[0]);
  });

  it("a statement is issued, not agreed on", () => {
    const one = facts({
      article: published("2024-05-08"),
      bodies: sides,
      events: [event("e1", "meeting", {}, { date: "2024-05-07", participants: between })],
      agreements: [
        agreement("a1", known("document.type.statement.joint"), known("document.type.statement.joint"), {
          status: "agreed",
          event: "e1",
        }),
      ],
    });
    expect(lines(zh(one))[1]).toBe("双方发表联合声明。");
    expect(lines(russian(one))[1]).toBe("Стороны приняли совместное заявление.");
  });

  it.each([
    ["联合声明", "совместное заявление", true],
    ["联合公报", "совместное коммюнике", true],
    ["北京宣言", "Пекинская декларация", true],
    ["路线图", "дорожная карта", false],
    ["合作计划", "план сотрудничества", false],
  ])("%s is issued: %s", (zhTitle, ruTitle, expected) => {
    expect(isIssued(agreement("a1", term(zhTitle, ruTitle), term(zhTitle, ruTitle)))).toBe(expected);
  });

  it("a document of third parties on the same day is not theirs", () => {
    const one = facts({
      article: published("2024-05-08"),
      bodies: [...sides, body("b5", known("country.kz"), null, "country")],
      events: [event("e1", "meeting", {}, { date: "2024-05-07", participants: between })],
      agreements: [
        agreement("a1", term("运输协定", "соглашение о перевозках"), known("document.type.agreement"), {
          date: "2024-05-07",
          parties: [known("country.kz"), term("蒙古国", "Монголия")],
        }),
      ],
    });
    expect(lines(russian(one))).toEqual([
      "7 мая 2024 года Казахстан и Монголия подписали соглашение о перевозках.",
      "В тот же день Дальневосточное таможенное управление и Харбинская таможня провели встречу.",
    ]);
  });

  it("an opening discusses nothing, whatever its topics", () => {
    const one = facts({
      events: [
        event(
          "e1",
          "opening",
          { object: known("topic.bridge") },
          { date: "2022-06-10", topics: [known("topic.trade")] },
        ),
      ],
    });
    expect(lines(russian(one))).toEqual(["10 июня 2022 года открыт автомобильный мост Благовещенск — Хэйхэ."]);
  });
});

describe("the line behind it", () => {
  const now = event("e1", "negotiation", {}, { date: "2024-05-07", participants: between });
  it.each([
    [
      "an earlier visit",
      {
        events: [
          now,
          event(
            "e2",
            "visit",
            {},
            { date: "2023-06", place: known("place.moscow"), participants: [person(wang, "head")] },
          ),
        ],
        officials: [wang],
      },
      "В июне 2023 года начальник Харбинской таможни Ван Сун посетил Москву.",
    ],
    [
      "an earlier signing",
      {
        events: [now],
        agreements: [
          agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), {
            date: "2020-03",
            parties: [harbin, fecd],
          }),
        ],
      },
      "В марте 2020 года ДВТУ и Харбинская таможня подписали соглашение.",
    ],
    [
      "the next step",
      { events: [now, event("e2", "meeting", {}, { date: "2025", participants: between, modality: "planned" })] },
      "В 2025 году состоится встреча ДВТУ с Харбинской таможней.",
    ],
    [
      "a figure",
      { events: [now], figures: [figure("f1", 1e9, "USD", known("topic.turnover"), { period: "2023" })] },
      "В 2023 году российско-китайский товарооборот составил 1 млрд долларов.",
    ],
    [
      "a treaty",
      {
        events: [now],
        agreements: [
          agreement("a1", term("条约", "Договор о дружбе"), known("document.type.treaty"), {
            status: "in_force",
            date: "2001-07-16",
          }),
        ],
      },
      "Договор о дружбе подписан 16 июля 2001 года.",
    ],
    [
      "a statement",
      { events: [now], statements: [statement("s1", fecd, [known("topic.trade")])] },
      "ДВТУ высказалось о торговле.",
    ],
  ] as const)("%s", (_, more, expected) => {
    const one = facts({ article: published("2024-05-08"), bodies: sides, ...more });
    expect(lines(russian(one)).at(-1)).toBe(expected);
  });
});

describe("planned and denied", () => {
  it.each([
    [
      "visit",
      event(
        "e1",
        "visit",
        {},
        { date: "2024-06", place: known("place.moscow"), participants: [person(wang, "head")], modality: "planned" },
      ),
      "哈尔滨海关关长王松将于2024年6月访问莫斯科。",
      "В июне 2024 года начальник Харбинской таможни Ван Сун посетит Москву.",
    ],
    [
      "meeting",
      event("e1", "meeting", {}, { date: "2024-06", participants: between, modality: "planned" }),
      "哈尔滨海关将于2024年6月同俄罗斯远东海关局举行会晤。",
      "В июне 2024 года состоится встреча Дальневосточного таможенного управления с Харбинской таможней.",
    ],
    [
      "conference",
      event(
        "e1",
        "conference",
        { format: known("event.expo.china-russia"), ordinal: 9 },
        { place: known("place.harbin"), modality: "planned" },
      ),
      "第九届中国—俄罗斯博览会将在哈尔滨举行。",
      "В Харбине пройдёт 9-е Российско-Китайское ЭКСПО.",
    ],
    [
      "opening",
      event("e1", "opening", { object: known("topic.bridge") }, { date: "2024", modality: "planned" }),
      "黑河公路大桥将于2024年开通。",
      "В 2024 году планируется открыть автомобильный мост Благовещенск — Хэйхэ.",
    ],
  ] as const)("a planned %s is told as planned", (_, one, chinese, expected) => {
    const all = facts({ article: published("2024-05-08"), officials: [wang], bodies: sides, events: [one] });
    expect(lines(zh(all))).toEqual([chinese]);
    expect(lines(russian(all))).toEqual([expected]);
  });

  it("a planned meeting has discussed nothing yet", () => {
    const one = event(
      "e1",
      "meeting",
      {},
      { participants: between, topics: [known("topic.trade")], modality: "planned" },
    );
    const all = facts({ bodies: sides, events: [one] });
    expect(lines(russian(all))).toEqual([
      "Состоится встреча Дальневосточного таможенного управления с Харбинской таможней; среди тем — торговля.",
    ]);
  });

  it("a planned document is never signed", () => {
    const one = agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), {
      status: "planned",
      parties: [cn, ru],
    });
    for (const style of ["headline", "brief", "full"] as const) {
      const text = renderFacts(facts({ bodies: sides, agreements: [one] }), { to: "ru", style }, glossary).text;
      expect(text).toMatch(/планиру/u);
      expect(text).not.toMatch(/подписал|подписан/u);
    }
  });

  it("a denied event is in no style", () => {
    const text = renderFacts(articles.careful, { to: "zh", style: "full" }, glossary).text;
    expect(text).not.toContain("莫斯科");
  });
});

describe("the order of sides", () => {
  const signed = agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), { parties: [ru, cn] });
  const all = facts({ bodies: sides, agreements: [signed] });
  it("the reader's own side first where nobody acts on the other", () => {
    expect(lines(zh(all))).toEqual(["中国与俄罗斯签署协定。"]);
    expect(lines(russian(all))).toEqual(["Россия и Китай подписали соглашение."]);
  });

  it("the article's order where it is asked for", () => {
    expect(lines(zh(all, "source"))).toEqual(["俄罗斯与中国签署协定。"]);
    expect(lines(russian({ ...all, agreements: [{ ...signed, parties: [cn, ru] }] }, "source"))).toEqual([
      "Китай и Россия подписали соглашение.",
    ]);
  });

  it("the host of a meeting first, whoever reads", () => {
    const meeting = event("e1", "meeting", {}, { participants: [person(xi, "host"), person(mishustin, "guest")] });
    const one = facts({ officials: [xi, mishustin], events: [meeting] });
    expect(lines(russian(one))).toEqual([
      "Председатель КНР Си Цзиньпин встретился с председателем Правительства РФ Михаилом Мишустиным.",
    ]);
  });

  it("several of one side stand together", () => {
    const sources = openSources(facts({ bodies: sides }), null);
    const value = (name: typeof cn) => partyValue(name, null, "a1", "party", sources);
    const { a, b } = splitSides([value(harbin), value(fecd), value(gacc)], sources).slots;
    expect(a).toMatchObject({ kind: "list", items: [{ term: harbin }, { term: gacc }] });
    expect(b).toMatchObject({ kind: "body", term: fecd });
  });
});

describe("people", () => {
  it("a post is told once, then the surname", () => {
    const meeting = (id: string, date: string) =>
      event(id, "meeting", {}, { date, participants: [person(putin, "host"), person(xi, "guest")] });
    const one = facts({
      article: published("2024-05-08"),
      officials: [putin, xi],
      events: [meeting("e1", "2024-05-07"), meeting("e2", "2023-03-21")],
    });
    expect(lines(russian(one))).toEqual([
      "7 мая 2024 года президент России Владимир Путин встретился с председателем КНР Си Цзиньпином.",
      "21 марта 2023 года Путин встретился с Си Цзиньпином.",
    ]);
    expect(lines(zh(one))).toEqual([
      "2024年5月7日，俄罗斯总统普京同中国国家主席习近平举行会晤。",
      "2023年3月21日，普京同习近平举行会晤。",
    ]);
  });

  it("a post held before is not told as held", () => {
    const one = official("o1", known("person.denisov"), [post(known("post.ambassador.china"), ru, "former")], {
      side: "RU",
      gender: "m",
    });
    const all = facts({
      officials: [one, liQiang],
      events: [event("e1", "meeting", {}, { participants: [person(one, "host"), person(liQiang, "guest")] })],
    });
    expect(lines(russian(all))).toEqual(["Андрей Денисов встретился с премьером Госсовета КНР Ли Цяном."]);
  });

  it("no verb agrees with a person of unknown sex", () => {
    const all = facts({
      officials: [wangLin],
      events: [
        event(
          "e1",
          "speech",
          { forum: known("event.forum") },
          { date: "2024-05-07", participants: [person(wangLin, "side")] },
        ),
      ],
    });
    expect(lines(russian(all))).toEqual([
      "7 мая 2024 года состоялось выступление начальника Харбинской таможни Ван Линь на форуме.",
    ]);
  });
});

describe("figures", () => {
  it.each([
    [
      "a level with its growth",
      figure("f1", 9e9, "USD", known("topic.turnover"), {
        period: "2023",
        change: { direction: "down", percent: 5, times: null },
      }),
      "В 2023 году российско-китайский товарооборот составил 9 млрд долларов, сократившись на 5 %.",
    ],
    [
      "growth alone",
      figure("f1", 50.3, "%", known("topic.export"), {
        period: "2023",
        change: { direction: "up", percent: 50.3, times: null },
      }),
      "В 2023 году экспорт в Россию увеличился на 50,3 %.",
    ],
    [
      "a share",
      figure("f1", 35.8, "%", term("出口占比", "доля экспорта"), { period: "2023" }),
      "В 2023 году доля экспорта составила 35,8 %.",
    ],
    [
      "a length",
      figure("f1", 3038, "km", term("边境线长度", "протяжённость границы")),
      "Протяжённость границы: 3038 км.",
    ],
    ["things counted", figure("f1", 8, "item", known("document.type.document")), "Восемь документов."],
  ] as const)("%s", (_, one, expected) => {
    expect(lines(russian(facts({ figures: [one] })))).toEqual([expected]);
  });

  it.each([
    ["of nothing", figure("f1", 13, "year", null)],
    ["a percentage of what is no share", figure("f1", 26.7, "%", known("topic.turnover"))],
  ])("%s is not told", (_, one) => {
    const summary = russian(facts({ figures: [one] }));
    expect(summary.sentences).toEqual([]);
    expect(summary.issues.map(({ kind }) => kind)).toContain("no-facts");
  });
});

describe("what cannot be said", () => {
  it("is left out, and reported with its place", () => {
    const words = { slot: "topics", start: 40, end: 43, text: "新口号", rule: "test" };
    const talks = event(
      "e1",
      "negotiation",
      {},
      {
        date: "2024-05-07",
        participants: between,
        topics: [known("topic.trade"), term("新口号", null)],
        evidence: [words],
      },
    );
    const summary = russian(facts({ bodies: sides, events: [talks] }));
    expect(lines(summary)[1]).toBe("Стороны обсудили торговлю и другие вопросы.");
    expect(summary.issues).toEqual([
      {
        kind: "untranslated",
        severity: "warning",
        start: 40,
        end: 43,
        text: "新口号",
        message:
          "新口号 (topics of e1) has no word in ru: it is left out, or stands as the article prints it. Enter it in the glossary.",
      },
    ]);
  });

  it("gives way to the next piece of news", () => {
    const unknown = agreement("a1", term("某规程", null), term("规程", null), { date: "2024-05-07" });
    const older = event("e1", "meeting", {}, { date: "2024-05-06", participants: between });
    const summary = russian(
      facts({ article: published("2024-05-08"), bodies: sides, agreements: [unknown], events: [older] }),
    );
    expect(lines(summary)).toEqual([
      "6 мая 2024 года Дальневосточное таможенное управление и Харбинская таможня провели встречу.",
    ]);
    expect(summary.issues.map(({ kind }) => kind)).toContain("unsaid");
  });

  it("a document of no known title and no telling type falls out of the list", () => {
    const any = term("文件", "документ");
    const parties = [harbin, fecd];
    const agreements = [
      agreement("a1", term("协定", "соглашение"), known("document.type.agreement"), { parties }),
      agreement("a2", term("主要商务条款", null), any, { parties }),
    ];
    expect(lines(russian(facts({ bodies: sides, agreements })))).toEqual([
      "Дальневосточное таможенное управление и Харбинская таможня подписали соглашение и другие документы.",
    ]);
  });

  it("no facts: an empty summary and an issue", () => {
    for (const to of ["zh", "ru"] as const) {
      const summary = renderFacts(facts(), { to, style: "full" }, glossary);
      expect(summary).toMatchObject({ language: to, style: "full", title: "", text: "", sentences: [] });
      expect(summary.issues.map(({ kind }) => kind)).toEqual(["no-facts"]);
    }
  });
});

describe("plan", () => {
  it("plans the rest only for the lead that is taken", () => {
    const leads = plan(articles.customs, "CN");
    const [lead] = leads;
    expect(lead?.first.situation).toBe("visit.ended");
    expect(lead?.headlines()[0]?.situation).toBe("headline.signed");
    expect(lead?.outcomes().map(({ situation }) => situation)).toEqual([
      "negotiation.visit",
      "outcome.sides",
      "statement.told",
    ]);
    expect(lead?.links().map(({ situation }) => situation)).toContain("visit.mutual");
  });
});
