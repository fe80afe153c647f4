/** Facts of articles, made by hand: what an extractor would give, without the articles. */
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
} from "./build.js";
import { known } from "./glossary.js";

const harbin = known("body.customs.harbin");
const fecd = known("body.fecd");
const cnRu = [body("b1", known("country.cn"), "CN", "country"), body("b2", known("country.ru"), "RU", "country")];

export const wang = official(
  "o1",
  term("王松", "Ван Сун", null, "transcription"),
  [post(known("post.chief.customs"), harbin)],
  { side: "CN", gender: "m" },
);
export const vlasenko = official(
  "o2",
  term("弗拉先科", "Власенко", null, "composed"),
  [post(known("post.chief.bureau"), fecd)],
  { side: "RU" },
);
export const putin = official("o3", known("person.putin"), [post(known("post.president"), known("country.ru"))], {
  side: "RU",
  gender: "m",
});
export const xi = official(
  "o4",
  known("person.xi-jinping"),
  [post(term("国家主席", "председатель"), known("country.cn"))],
  { side: "CN", gender: "m" },
);
export const mishustin = official(
  "o5",
  known("person.mishustin"),
  [post(term("总理", "Председатель"), known("body.government.ru"))],
  { side: "RU", gender: "m" },
);
export const liQiang = official(
  "o6",
  known("person.li-qiang"),
  [post(known("post.premier"), known("body.state-council"))],
  { side: "CN", gender: "m" },
);
export const lavrov = official(
  "o7",
  known("person.lavrov"),
  [post(known("post.foreign-minister"), known("country.ru"))],
  { side: "RU", gender: "m" },
);
export const wangYi = official("o8", known("person.wang-yi"), [post(term("部长", "министр"), known("body.mfa.cn"))], {
  side: "CN",
  gender: "m",
});
export const golikova = official("o9", known("person.golikova"), [post(term("副总理", "вице-премьер"), null)], {
  side: "RU",
  gender: "f",
});
export const morgulov = official(
  "o10",
  known("person.morgulov"),
  [post(known("post.ambassador.china"), known("country.ru"))],
  { side: "RU", gender: "m" },
);
export const denisov = official(
  "o11",
  known("person.denisov"),
  [post(known("post.ambassador.china"), known("country.ru"), "former")],
  { side: "RU", gender: "m" },
);
/** Nobody says whether a man or a woman. */
export const wangLin = official(
  "o12",
  term("王琳", "Ван Линь", null, "transcription"),
  [post(known("post.chief.customs"), known("body.customs.harbin"))],
  { side: "CN" },
);
/** A Russian whose name no table brings back from hanzi. */
export const nameless = official(
  "o13",
  term("弗拉先科", null, null, "article"),
  [post(known("post.chief.bureau"), fecd)],
  { side: "RU" },
);

const team = term("哈尔滨海关代表团", "делегация Харбинской таможни");
const russians = term("俄罗斯海关代表团", "российская таможенная делегация");

/** A customs newspaper, 2008: a visit that ended, talks and minutes, earlier visits, a letter. */
export const customs = facts({
  article: {
    language: "zh",
    title: "做好外事工作",
    published: "2008-12-10",
    publishedFrom: "article",
    source: "中国国门时报",
    author: "赵建华",
    furniture: [],
  },
  officials: [wang, vlasenko],
  bodies: [body("b1", harbin, "CN"), body("b2", fecd, "RU")],
  events: [
    event(
      "e1",
      "visit",
      { phase: "ended", level: known("level.official"), delegation: team },
      {
        date: "2008-11-28",
        place: known("place.khabarovsk"),
        participants: [person(wang, "head"), part(team, "member")],
      },
    ),
    event(
      "e2",
      "negotiation",
      { level: known("level.working") },
      {
        place: known("place.khabarovsk"),
        participants: [person(wang, "host"), part(fecd, "guest")],
        topics: [known("topic.crossings"), known("topic.data-exchange"), known("topic.radioactive")],
      },
    ),
    event("e3", "visit", {}, { date: "2007-11", participants: [person(wang, "side"), person(vlasenko, "side")] }),
    event(
      "e4",
      "visit",
      { delegation: russians },
      { date: "2008-06-13", place: harbin, participants: [person(vlasenko, "head")] },
    ),
    event(
      "e5",
      "letter",
      {
        from: harbin,
        to: fecd,
        request: [term("奥运安保协助", "содействие в обеспечении безопасности Олимпийских игр")],
      },
      { date: "2008-05-07" },
    ),
    event("e6", "speech", { forum: known("event.seminar") }, { date: "2007", participants: [person(wang, "side")] }),
  ],
  agreements: [
    agreement("a1", term("会谈纪要", "протокол переговоров"), known("document.type.minutes"), {
      event: "e2",
      place: known("place.khabarovsk"),
      parties: [harbin, fecd],
    }),
    agreement("a2", term("2009年合作计划", "план сотрудничества на 2009 год"), term("计划", "план"), {
      status: "discussed",
      event: "e2",
    }),
    agreement("a3", term("海关双边互助合作规程", null), term("规程", "регламент"), {
      status: "in_force",
      evidence: [evidence("title", "《海关双边互助合作规程》")],
    }),
  ],
  figures: [
    figure(
      "f1",
      3038,
      "km",
      term("黑龙江省与俄罗斯的边境线长度", "протяжённость границы провинции Хэйлунцзян с Россией"),
    ),
    figure("f2", 18, "item", known("topic.customs-house")),
  ],
  statements: [statement("s1", "o2", [term("同中方边境海关的往来", "контакты с приграничными таможнями Китая")])],
});

/** Premiers meet, 2025: a regular meeting with its number, a communiqué, a protocol, a road map, the next meeting. */
export const premiers = facts({
  article: {
    language: "ru",
    title: "В Ханчжоу прошла 30-я регулярная встреча",
    published: "2025-11-04",
    publishedFrom: "article",
    source: "ТАСС",
    author: null,
    furniture: [],
  },
  officials: [mishustin, liQiang, xi],
  bodies: cnRu,
  events: [
    event(
      "e1",
      "conference",
      { format: known("event.meeting.premiers-regular"), ordinal: 30 },
      {
        date: "2025-11-03",
        place: known("place.hangzhou"),
        participants: [person(mishustin, "side"), person(liQiang, "side")],
      },
    ),
    event(
      "e2",
      "visit",
      {},
      { date: "2025-11-03/2025-11-04", place: known("country.cn"), participants: [person(mishustin, "head")] },
    ),
    event(
      "e3",
      "meeting",
      {},
      {
        date: "2025-11-04",
        place: known("place.beijing"),
        participants: [person(xi, "host"), person(mishustin, "guest")],
      },
    ),
    event(
      "e4",
      "conference",
      { format: known("event.meeting.premiers-regular"), ordinal: 31 },
      { date: "2026", modality: "planned" },
    ),
  ],
  agreements: [
    agreement(
      "a1",
      term("联合公报", "совместное коммюнике", "document.type.communique.joint"),
      known("document.type.communique.joint"),
      { date: "2025-11-03", event: "e1", parties: [known("country.ru"), known("country.cn")] },
    ),
    agreement(
      "a2",
      term("卫星导航领域合作路线图", "дорожная карта сотрудничества в области спутниковой навигации"),
      known("document.type.roadmap"),
      { status: "agreed", date: "2025-11-03", event: "e1", parties: [known("country.ru"), known("country.cn")] },
    ),
  ],
});

/** A new ambassador, 2022: appointed, released, took office; an old treaty. */
export const ambassador = facts({
  article: {
    language: "ru",
    title: "Посол России приступил к работе в Пекине",
    published: "2022-10-21",
    publishedFrom: "article",
    source: null,
    author: null,
    furniture: [],
  },
  officials: [morgulov, denisov],
  bodies: cnRu,
  events: [
    event(
      "e1",
      "appointment",
      { post: known("post.ambassador.china"), body: known("country.ru"), kind: "took_office" },
      { date: "2022-10-20", place: known("place.beijing"), participants: [person(morgulov, "head")] },
    ),
    event(
      "e2",
      "appointment",
      { post: known("post.ambassador.china"), body: known("country.ru"), kind: "appointed", previous: "o11" },
      { date: "2022-09-13", participants: [person(morgulov, "head")] },
    ),
    event(
      "e3",
      "appointment",
      { post: known("post.ambassador.china"), body: known("country.ru"), kind: "released" },
      { date: "2022-09-13", participants: [person(denisov, "head")] },
    ),
  ],
  agreements: [
    agreement(
      "a1",
      term("睦邻友好合作条约", "Договор о добрососедстве, дружбе и сотрудничестве"),
      known("document.type.treaty"),
      {
        status: "in_force",
        date: "2001-07-16",
        place: known("place.moscow"),
        parties: [known("country.ru"), known("country.cn")],
        evidence: [evidence("title", "Договор о добрососедстве")],
      },
    ),
  ],
});

const miller = official(
  "o1",
  term("阿列克谢·米勒", "Алексей Миллер"),
  [post(term("总裁", "председатель правления"), known("body.gazprom"))],
  { side: "RU", gender: "m" },
);
const zhou = official(
  "o2",
  term("周吉平", "Чжоу Цзипин", null, "transcription"),
  [post(term("负责人", "глава"), known("body.cnpc"))],
  { side: "CN", gender: "m" },
);

/** A gas contract, 2014: signed by two managers; a memorandum planned before; the contract's size. */
export const gas = facts({
  article: {
    language: "ru",
    title: "«Газпром» и CNPC заключили контракт",
    published: "2014-05-22",
    publishedFrom: "article",
    source: null,
    author: null,
    furniture: [],
  },
  officials: [miller, zhou, putin, xi],
  bodies: cnRu,
  events: [
    event(
      "e1",
      "ceremony",
      { of: known("event.ceremony.signing") },
      { date: "2014-05-21", place: known("place.shanghai"), participants: [person(putin, "side"), person(xi, "side")] },
    ),
  ],
  agreements: [
    agreement("a1", term("天然气购销合同", "договор купли-продажи природного газа"), known("document.type.contract"), {
      date: "2014-05-21",
      place: known("place.shanghai"),
      signatories: ["o1", "o2"],
      parties: [known("body.gazprom"), known("body.cnpc")],
    }),
    agreement(
      "a2",
      term("东线天然气供应谅解备忘录", "межгосударственный меморандум о взаимопонимании в сфере поставок газа"),
      known("document.type.memorandum"),
      { date: "2014-05-21", parties: [known("country.ru"), known("country.cn")] },
    ),
  ],
  figures: [figure("f1", 400e9, "USD", term("合同金额", "стоимость контракта"), { approx: true })],
});

const trutnev = official(
  "o2",
  term("特鲁特涅夫", "Юрий Трутнев"),
  [
    post(term("副总理", "вице-премьер"), known("country.ru")),
    post(term("总统全权代表", "полномочный представитель президента"), known("place.federal-district.far-eastern")),
  ],
  { side: "RU" },
);
const savelyev = official(
  "o3",
  term("萨韦利耶夫", "Савельев"),
  [post(known("post.minister"), known("body.transport.ru"))],
  { side: "RU" },
);
const orlov = official("o4", term("奥尔洛夫", "Орлов"), [post(known("post.governor"), known("place.region.amur"))], {
  side: "RU",
});
const hu = official(
  "o1",
  term("胡春华", "Ху Чуньхуа", null, "transcription"),
  [post(term("副总理", "заместитель премьера"), known("body.state-council"))],
  { side: "CN", gender: "m" },
);

/** A bridge opens, 2022. */
export const bridge = facts({
  article: {
    language: "zh",
    title: "黑河公路大桥开通货运",
    published: "2022-06-11",
    publishedFrom: "article",
    source: null,
    author: null,
    furniture: [],
  },
  officials: [hu, trutnev, savelyev, orlov],
  bodies: cnRu,
  events: [
    event(
      "e1",
      "opening",
      { object: known("topic.bridge"), what: term("开通货运", "грузовое движение") },
      {
        date: "2022-06-10",
        participants: [person(hu, "side"), person(trutnev, "side"), person(savelyev, "side"), person(orlov, "side")],
      },
    ),
  ],
  agreements: [
    agreement(
      "a1",
      term("建桥协定", "межправительственное соглашение о строительстве моста"),
      known("document.type.agreement"),
      { date: "1995-06", parties: [known("body.government.cn"), known("body.government.ru")] },
    ),
  ],
  figures: [
    figure("f1", 19.9, "km", term("路线全长", "длина маршрута")),
    figure("f2", 2.47e9, "CNY", term("投资总额", "общий объём инвестиций")),
  ],
});

/** Trade of eleven months, 2023. */
export const trade = facts({
  article: {
    language: "zh",
    title: "前11个月中俄贸易额突破2000亿美元",
    published: "2023-12-08",
    publishedFrom: "article",
    source: null,
    author: null,
    furniture: [],
  },
  bodies: cnRu,
  figures: [
    figure("f1", 218.176e9, "USD", known("topic.turnover"), {
      period: "2023-01/2023-11",
      change: { direction: "up", percent: 26.7, times: null },
    }),
    figure("f2", 26.7, "%", known("topic.turnover"), {
      period: "2023-01/2023-11",
      change: { direction: "up", percent: 26.7, times: null },
    }),
    figure("f3", 100.336e9, "USD", known("topic.export"), {
      period: "2023-01/2023-11",
      change: { direction: "up", percent: 50.3, times: null },
    }),
    figure("f4", 13, "year", null),
  ],
});

/** Two services sign an arrangement, 2022; an older agreement rests behind it. */
export const aeo = facts({
  article: {
    language: "zh",
    title: "中俄海关签署互认安排",
    published: "2022-02-08",
    publishedFrom: "article",
    source: null,
    author: null,
    furniture: [],
  },
  bodies: [body("b1", known("body.gacc"), "CN"), body("b2", known("body.fts"), "RU")],
  agreements: [
    agreement(
      "a1",
      term("关于“经认证的经营者”互认的安排", "Соглашение о взаимном признании уполномоченных экономических операторов"),
      term("安排", "соглашение"),
      {
        date: "2022-02-04",
        parties: [known("body.gacc"), known("body.fts")],
        evidence: [evidence("title", "《关于“经认证的经营者”互认的安排》")],
      },
    ),
    agreement(
      "a2",
      term("海关合作与互助协定", "Соглашение о сотрудничестве и взаимной помощи в таможенных делах"),
      known("document.type.agreement"),
      {
        status: "in_force",
        date: "1994",
        inForce: "1995-02-10",
        evidence: [evidence("title", "《海关合作与互助协定》")],
      },
    ),
  ],
});

const mayorOfMoscow = official(
  "o1",
  term("谢尔盖·索比亚宁", "Сергей Собянин"),
  [post(known("post.mayor"), known("place.moscow"))],
  { side: "RU", gender: "m" },
);
const mayorOfHarbin = official(
  "o2",
  term("张起翔", "Чжан Цисян", null, "transcription"),
  [post(known("post.mayor"), known("place.harbin"))],
  { side: "CN", gender: "m" },
);

/** Two mayors meet, 2023. */
export const mayors = facts({
  article: {
    language: "zh",
    title: "莫斯科市长会见哈尔滨市长",
    published: "2023-07-19",
    publishedFrom: "article",
    source: null,
    author: null,
    furniture: [],
  },
  officials: [mayorOfMoscow, mayorOfHarbin],
  bodies: cnRu,
  events: [
    event(
      "e1",
      "meeting",
      {},
      {
        date: "2023-07-14",
        place: known("place.moscow"),
        participants: [person(mayorOfMoscow, "host"), person(mayorOfHarbin, "guest")],
        topics: [known("topic.trade"), known("topic.energy")],
      },
    ),
    event(
      "e2",
      "visit",
      {},
      { date: "2023-07", place: known("country.ru"), participants: [person(mayorOfHarbin, "head")] },
    ),
  ],
});

/** Things that must not be told as done, and people no verb may agree with. */
export const careful = facts({
  article: {
    language: "zh",
    title: null,
    published: "2024-03-01",
    publishedFrom: "option",
    source: null,
    author: null,
    furniture: [],
  },
  officials: [wangLin, nameless],
  bodies: [body("b1", harbin, "CN"), body("b2", fecd, "RU")],
  events: [
    event(
      "e1",
      "visit",
      {},
      { date: "2024-02-20", place: known("place.vladivostok"), participants: [person(wangLin, "head")] },
    ),
    event(
      "e2",
      "negotiation",
      {},
      {
        date: "2024-02-21",
        place: known("place.vladivostok"),
        participants: [person(wangLin, "host"), person(nameless, "guest")],
      },
    ),
    event(
      "e3",
      "meeting",
      {},
      { date: "2024-05", modality: "planned", participants: [part(harbin, "side"), part(fecd, "side")] },
    ),
    event(
      "e4",
      "visit",
      {},
      { date: "2024-02-25", modality: "denied", place: known("place.moscow"), participants: [person(wangLin, "head")] },
    ),
  ],
  agreements: [
    agreement("a1", term("数据交换议定书", "протокол об обмене данными"), term("议定书", "протокол"), {
      status: "planned",
      date: "2024-05",
      parties: [harbin, fecd],
    }),
  ],
});

export const articles = { customs, premiers, ambassador, gas, bridge, trade, aeo, mayors, careful } as const;
