/**
 * News as a few choices out of the glossary: what fast-check draws and shrinks, and a person can read.
 * Knows what may be combined (a mayor is of a city); knows no facts.
 */
import fc from "fast-check";
import { bundledGlossary } from "../../src/glossary/data.js";
import type { Entry } from "../../src/glossary/schema.js";
import { transcribeName } from "../../src/languages/ru/transcribe.js";
import type { AgreementStatus, Modality } from "../../src/model/fact.js";
import type { Side } from "../../src/model/language.js";
import { knownFailures } from "./known.js";

/** Glossary ids; `name` of an unknown person is in both languages. */
export interface Official {
  readonly name: string | readonly [zh: string, ru: string];
  readonly gender: "m" | "f";
  readonly post: string;
  readonly body: string;
}

interface Occasion {
  readonly date: string | null;
  readonly place: string | null;
  readonly modality: Exclude<Modality, "denied">;
}

export type News =
  | (Occasion & {
      readonly type: "meeting" | "negotiation" | "call";
      readonly ours: Official;
      readonly theirs: Official;
      readonly received: boolean;
      readonly topics: readonly string[];
      readonly level: string | null;
    })
  | (Occasion & {
      readonly type: "visit";
      readonly head: Official;
      readonly to: string;
      readonly phase: "held" | "started" | "ended";
      readonly level: string | null;
    })
  | (Occasion & {
      readonly type: "conference" | "ceremony";
      readonly of: string;
      readonly members: readonly Official[];
    })
  | (Occasion & { readonly type: "opening"; readonly object: string; readonly members: readonly Official[] })
  | (Omit<Occasion, "modality"> & {
      readonly type: "agreement";
      readonly status: AgreementStatus;
      readonly title: string;
      readonly signed: { readonly by: readonly [Official, Official] } | { readonly parties: readonly string[] };
    })
  | {
      readonly type: "figure";
      readonly of: string;
      readonly period: string;
      readonly value: number;
      readonly unit: "USD" | "CNY" | "RUB" | "t";
      readonly approx: boolean;
    };

/** Words that another glossary term begins or ends with: in a row of Chinese letters nobody can tell. */
const mistakable = new Set(knownFailures.words.map(({ id }) => id));
const entries = [...bundledGlossary.entries.values()].filter(
  ({ id, zh, ru, status }) => zh && ru && status !== "deprecated" && !mistakable.has(id),
);
const ids = (fits: (entry: Entry) => boolean) => entries.filter(fits).map(({ id }) => id);
const under = (prefix: string, segments?: number) => (id: string) =>
  id.startsWith(prefix) && (segments === undefined || id.split(".").length === segments);

/** Which post goes with which bodies, side by side. */
const offices: Readonly<Record<Side, readonly (readonly [post: string, bodies: readonly string[]])[]>> = {
  CN: [
    ["post.president.cn", ["country.cn"]],
    ["post.premier", ["body.state-council"]],
    ["post.vice.premier", ["body.state-council"]],
    ["post.minister.foreign", ["country.cn"]],
    ["post.minister.commerce", ["country.cn"]],
    [
      "post.minister",
      ids(({ id, country, zh }) => under("body.ministry.")(id) && country === "CN" && /部$/u.test(zh!.term)),
    ],
    [
      "post.vice.minister",
      ids(({ id, country, zh }) => under("body.ministry.")(id) && country === "CN" && /部$/u.test(zh!.term)),
    ],
    [
      "post.chief.customs",
      ids(({ id, country, zh }) => under("body.customs.", 3)(id) && country === "CN" && /海关$/u.test(zh!.term)),
    ],
    ["post.governor.province", ids(({ zh, id }) => under("place.province.")(id) && /省$/u.test(zh!.term))],
    [
      "post.mayor",
      ids(
        ({ id, country, parent }) =>
          under("place.", 2)(id) && country === "CN" && parent?.startsWith("place.") === true,
      ),
    ],
    [
      "post.science.rector",
      ids(({ id, country, zh }) => under("body.university.")(id) && country === "CN" && /大学$/u.test(zh!.term)),
    ],
  ],
  RU: [
    ["post.president", ["country.ru"]],
    ["post.minister.foreign", ["country.ru"]],
    ["post.minister.energy", ["country.ru"]],
    [
      "post.minister",
      ids(({ id, country, zh }) => under("body.ministry.")(id) && country === "RU" && /部$/u.test(zh!.term)),
    ],
    [
      "post.vice.minister",
      ids(({ id, country, zh }) => under("body.ministry.")(id) && country === "RU" && /部$/u.test(zh!.term)),
    ],
    [
      "post.governor",
      ids(({ id, country, zh }) => under("place.region.")(id) && country === "RU" && /[^自治]州$/u.test(zh!.term)),
    ],
    [
      "post.mayor",
      ids(
        ({ id, country, parent }) =>
          under("place.", 2)(id) && country === "RU" && parent?.startsWith("place.region") === true,
      ),
    ],
    [
      "post.science.rector",
      ids(({ id, country, zh }) => under("body.university.")(id) && country === "RU" && /大学$/u.test(zh!.term)),
    ],
  ],
};

const surnames = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 胡 郭 林 何 高 罗 郑".split(" ");
const givens = "伟 强 军 明 建国 志强 国栋 海涛 文斌 立峰 晓东 春华 永胜 世杰 丽华 桂英 秀兰 雅琴"
  .split(" ")
  .filter((one) => !mistakable.has(one));
const pairOf = (id: string): readonly [string, string] => {
  const { zh, ru } = bundledGlossary.entries.get(id)!;
  return [zh!.term, ru!.term];
};
const givenOf = (gender: string) => ids(({ id, ru }) => under("given.", 2)(id) && ru!.gender === gender);
const surnameOf = (gender: string) => ids(({ id, ru }) => under("given.surname.")(id) && ru!.gender === gender);

/** Known people of the side, and names put together: hanzi with their reading, first names with surnames. */
const people: Readonly<Record<Side, fc.Arbitrary<Pick<Official, "name" | "gender">>>> = {
  CN: fc.oneof(
    known("CN"),
    fc.tuple(fc.constantFrom(...surnames), fc.constantFrom(...givens)).map(([surname, given]) => {
      const zh = surname + given;
      return { name: [zh, transcribeName(zh, "person")!.text] as const, gender: "m" as const };
    }),
  ),
  RU: fc.oneof(
    known("RU"),
    fc.constantFrom("m" as const, "f" as const).chain((gender) =>
      fc.tuple(fc.constantFrom(...givenOf(gender)), fc.constantFrom(...surnameOf(gender))).map((parts) => {
        const [[zh, ru], [zhSurname, ruSurname]] = parts.map(pairOf) as [
          readonly [string, string],
          readonly [string, string],
        ];
        return { name: [`${zh}·${zhSurname}`, `${ru} ${ruSurname}`] as const, gender };
      }),
    ),
  ),
};

function known(side: Side): fc.Arbitrary<Pick<Official, "name" | "gender">> {
  const all = entries.filter(({ id, country }) => id.startsWith("person.") && country === side);
  return fc.constantFrom(...all).map(({ id, ru }) => ({ name: id, gender: ru!.gender === "f" ? "f" : "m" }));
}

function official(side: Side): fc.Arbitrary<Official> {
  const office = fc
    .constantFrom(...offices[side])
    .chain(([post, bodies]) => fc.constantFrom(...bodies).map((body) => ({ post, body })));
  return fc.tuple(people[side], office).map(([person, own]) => ({ ...person, ...own }));
}

const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((one) => String(one).padStart(2, "0"));
const year = fc.integer({ min: 1990, max: 2025 }).map(String);
const month = fc.tuple(year, two(1, 12)).map((parts) => parts.join("-"));
const day = fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join("-"));
const days = fc
  .tuple(year, two(1, 12), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 8 }))
  .map(([y, m, from, length]) => [from, from + length].map((d) => `${y}-${m}-${String(d).padStart(2, "0")}`).join("/"));
const months = fc
  .tuple(year, fc.integer({ min: 2, max: 11 }))
  .map(([y, to]) => `${y}-01/${y}-${String(to).padStart(2, "0")}`);
const date = fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: month }, { weight: 1, arbitrary: year });
const dateOrSpan = fc.oneof({ weight: 3, arbitrary: date }, { weight: 1, arbitrary: days });

const citiesOf = (side: Side) =>
  ids(
    ({ id, country, parent }) =>
      under("place.", 2)(id) && country === side && /^place\.(?:province|region)/u.test(parent ?? ""),
  );
const city = fc.constantFrom("place.beijing", "place.moscow", ...citiesOf("CN"), ...citiesOf("RU"));
const topic = fc.constantFrom(...ids(({ id }) => under("topic.", 2)(id) && !/trade-volume|growth|belt-line/u.test(id)));
const modality = fc.constantFrom("happened" as const, "planned" as const);
const occasion = { date: fc.option(date, { nil: null }), place: fc.option(city, { nil: null }), modality };
const members = fc
  .tuple(official("CN"), official("RU"), fc.integer({ min: 0, max: 2 }))
  .map(([ours, theirs, count]) => [theirs, ours].slice(0, count));
const levels = (...names: readonly string[]) =>
  fc.option(fc.constantFrom(...names.map((one) => `level.${one}`)), { nil: null });

export const encounters: fc.Arbitrary<News> = fc.record({
  ...occasion,
  type: fc.constantFrom("meeting" as const, "negotiation" as const, "call" as const),
  ours: official("CN"),
  theirs: official("RU"),
  received: fc.boolean(),
  topics: fc.uniqueArray(topic, { maxLength: 3 }),
  level: levels("working", "bilateral", "ministerial"),
});

/** Whoever travels goes to the other country. */
export const visits: fc.Arbitrary<News> = fc.constantFrom("CN" as const, "RU" as const).chain((side) => {
  const abroad = side === "CN" ? "RU" : "CN";
  return fc.record({
    ...occasion,
    place: fc.constant(null),
    date: fc.option(dateOrSpan, { nil: null }),
    type: fc.constant("visit" as const),
    head: official(side),
    to: fc.constantFrom(`country.${abroad.toLowerCase()}`, ...citiesOf(abroad)),
    phase: fc.constantFrom("held" as const, "started" as const, "ended" as const),
    level: levels("working", "official", "state"),
  });
});

const format = ids(({ id }) => /^event\.(?:conference|forum|summit|exhibition)\./u.test(id));
const ceremony = ids(({ id }) => under("event.ceremony.")(id));
export const gatherings: fc.Arbitrary<News> = fc.oneof(
  fc.record({
    ...occasion,
    date: fc.option(dateOrSpan, { nil: null }),
    type: fc.constant("conference" as const),
    of: fc.constantFrom(...format),
    members,
  }),
  fc.record({ ...occasion, type: fc.constant("ceremony" as const), of: fc.constantFrom(...ceremony), members }),
  fc.record({
    ...occasion,
    type: fc.constant("opening" as const),
    object: fc.constantFrom(
      ...ids(
        ({ id }) =>
          /^topic\.(?:bridge|pipeline|port)\./u.test(id) &&
          !/construction|opening|hours|infra|round|work|traffic/u.test(id),
      ),
      ...ids(({ id }) => under("event.exhibition.")(id)),
    ),
    members,
  }),
);

const titles = ids(({ id }) => under("document.title.")(id));
const types = ids(({ id }) => under("document.type.", 4)(id));
export const agreements: fc.Arbitrary<News> = fc.record({
  date: fc.option(date, { nil: null }),
  place: fc.option(city, { nil: null }),
  type: fc.constant("agreement" as const),
  status: fc.constantFrom(
    "signed" as const,
    "initialled" as const,
    "agreed" as const,
    "planned" as const,
    "discussed" as const,
    "in_force" as const,
  ),
  title: fc.oneof(fc.constantFrom(...titles), fc.constantFrom(...types)),
  signed: fc.oneof(
    fc.tuple(official("RU"), official("CN")).map((by) => ({ by })),
    fc.constantFrom([], ["country.ru", "country.cn"], ["body.gacc", "body.fts"]).map((parties) => ({ parties })),
  ),
});

export const figures: fc.Arbitrary<News> = fc.record({
  type: fc.constant("figure" as const),
  of: fc.constantFrom("topic.trade-volume.china-russia", "topic.trade-volume.bilateral"),
  period: fc.oneof(year, months),
  value: fc.oneof(
    fc.integer({ min: 1, max: 999_999 }).map((one) => one * 1_000_000),
    fc.integer({ min: 1, max: 9999 }).map((one) => one * 100_000_000),
  ),
  unit: fc.constantFrom("USD" as const, "CNY" as const, "RUB" as const),
  approx: fc.boolean(),
});
