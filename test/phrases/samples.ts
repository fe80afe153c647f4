/** A value for every slot the plan can fill, so that every frame can be said in every way. */
import type { Value } from "../../src/model/value.js";
import { post, term } from "../render/build.js";
import { known } from "../render/glossary.js";

const fact = "e1";
const topic = (id: string): Value => ({ kind: "term", fact, term: known(id) });
const body = (id: string, side: "CN" | "RU"): Value => ({ kind: "body", fact, term: known(id), side });
const place = (id: string): Value => ({ kind: "place", fact, term: known(id) });
const date = (...values: string[]): Value => ({ kind: "date", fact, values });
const list = (...items: Value[]): Value => ({ kind: "list", fact, items, open: false });
const person = (id: string, postId: string, owner: string, side: "CN" | "RU"): Value => ({
  kind: "person",
  fact,
  name: known(id),
  official: id,
  post: post(known(postId), known(owner)),
  side,
  gender: null,
});

const putin = person("person.putin", "post.president", "country.ru", "RU");
const xi: Value = {
  kind: "person",
  fact,
  name: known("person.xi-jinping"),
  official: "person.xi-jinping",
  post: post(term("国家主席", "председатель"), known("country.cn")),
  side: "CN",
  gender: "m",
};
const minutes: Value = {
  kind: "document",
  fact,
  title: term("会谈纪要", "протокол переговоров"),
  type: known("document.type.minutes"),
  proper: false,
  byType: true,
};
const statement: Value = {
  ...minutes,
  title: known("document.type.statement.joint"),
  type: known("document.type.statement.joint"),
};
const roadmap: Value = {
  ...minutes,
  title: term("卫星导航合作路线图", "дорожная карта сотрудничества в области спутниковой навигации"),
  type: known("document.type.roadmap"),
};

export const samples: Readonly<Record<string, Value>> = {
  a: putin,
  b: xi,
  sides: list(putin, xi),
  pair: list(putin, xi),
  only: body("country.ru", "RU"),
  members: list(putin, xi),
  attended: putin,
  list: list(putin, xi),
  signers: list({ ...putin, post: null } as Value, { ...xi, post: null } as Value),
  head: putin,
  delegation: { kind: "body", fact, term: term("俄罗斯代表团", "российская делегация"), side: "RU" },
  dest: place("place.harbin"),
  place: place("place.vladivostok"),
  date: date("2024-05-07"),
  period: date("2023-01/2023-11"),
  inForce: date("2024-06-01"),
  level: topic("level.official"),
  topic: topic("topic.data-exchange"),
  topics: list(topic("topic.data-exchange"), topic("topic.crossings")),
  docs: list(minutes, statement),
  doc: minutes,
  signed: minutes,
  agreed: roadmap,
  issued: statement,
  besides: list(minutes, statement),
  times: { kind: "times", fact, value: 2 },
  format: { kind: "event", fact, term: known("event.expo.china-russia"), ordinal: 8 },
  forum: { kind: "event", fact, term: known("event.forum"), ordinal: null },
  named: { kind: "event", fact, term: known("event.ceremony.signing"), ordinal: null },
  of: { kind: "term", fact, term: known("topic.turnover") },
  object: topic("topic.bridge"),
  what: { kind: "term", fact, term: term("开通货运", "грузовое движение") },
  person: { ...putin, post: null } as Value,
  previous: { ...xi, post: null } as Value,
  post: { kind: "post", fact, post: post(known("post.ambassador.china"), known("country.ru")), side: "RU" },
  from: body("body.customs.harbin", "CN"),
  to: body("body.fecd", "RU"),
  request: { kind: "term", fact, term: term("安保协助", "содействие в обеспечении безопасности") },
  speaker: putin,
  title: { kind: "title", fact, term: term("方便合法进出", "Облегчать законный ввоз и вывоз") },
  provider: body("body.government.cn", "CN"),
  recipient: place("place.region.khabarovsk"),
  goods: { kind: "term", fact, term: term("活性炭", "активированный уголь") },
  quantity: { kind: "quantity", fact, value: 150, unit: "t", approx: false },
  via: place("place.suifenhe"),
  amount: { kind: "quantity", fact, value: 218.176e9, unit: "USD", approx: false },
  change: { kind: "change", fact, change: { direction: "up", percent: 26.7, times: null } },
  author: { kind: "byline", fact, what: "author", text: "赵建华", language: "zh" },
  medium: { kind: "byline", fact, what: "medium", text: "中国国门时报", language: "zh" },
};

/** Slots that hold another sort of thing in some situations. */
const bySituation: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  "figure.share": {
    of: { kind: "term", fact, term: term("占比", "доля экспорта") },
    amount: { kind: "quantity", fact, value: 35.8, unit: "%", approx: false },
  },
  "figure.count": { amount: { kind: "counted", fact, value: 18, approx: false, noun: known("topic.customs-house") } },
  "headline.figure-count": {
    amount: { kind: "counted", fact, value: 18, approx: false, noun: known("topic.customs-house") },
  },
  "visit.period": { date: date("2025-11-03/2025-11-04") },
  "ceremony.held": { of: { kind: "term", fact, term: term("通车", "открытие движения") } },
  "ceremony.planned": { of: { kind: "term", fact, term: term("通车", "открытие движения") } },
  "headline.ceremony": { of: { kind: "term", fact, term: term("通车", "открытие движения") } },
  "headline.ceremony-planned": { of: { kind: "term", fact, term: term("通车", "открытие движения") } },
  "opening.body": { object: { kind: "term", fact, term: known("body.customs.harbin") } },
  "headline.opening-body": { object: { kind: "term", fact, term: known("body.customs.harbin") } },
  "opening.event": { object: { kind: "term", fact, term: known("event.expo.china-russia") } },
  "headline.opening-event": { object: { kind: "term", fact, term: known("event.expo.china-russia") } },
  "agreement.in-force": { docs: roadmap },
  "agreement.basis": { docs: roadmap },
  "headline.in-force": { docs: roadmap },
};

export function sampleFor(situation: string, slot: string): Value {
  const value = bySituation[situation]?.[slot] ?? samples[slot];
  if (!value) throw new Error(`No sample for the slot ${slot} of ${situation}: add one to samples.ts`);
  return value;
}
