/** A frame and values become a sentence: fall-backs, omissions, length, parts. */
import { describe, expect, it } from "vitest";
import type { Value } from "../../src/model/value.js";
import { parsePhrase } from "../../src/render/phrase.js";
import { findObstacles, realize } from "../../src/render/realize.js";
import { writers } from "../../src/render/writers.js";
import { term } from "./build.js";
import { glossary, known } from "./glossary.js";

const { ru, zh } = writers;
const reader = { glossary, known: new Set<string>() };
const long = { most: 1000, measure: (text: string) => text.length };
const frames = (...texts: string[]) => texts.map((text) => parsePhrase(text, ru));
const body = (id: string): Value => ({ kind: "body", fact: "e1", term: known(id), side: null });
const topic = (zhWord: string | null, ruWord: string | null): Value => ({
  kind: "term",
  fact: "e1",
  slot: "topics",
  term: term(zhWord, ruWord),
});

const harbin = body("body.customs.harbin");
const moscow: Value = { kind: "place", fact: "e1", term: known("place.moscow") };

describe("realize", () => {
  it("takes the first frame whose slots are filled", () => {
    const said = realize(
      frames("{b:nom} и {a:nom}.", "{a:nom} одна."),
      { fact: "e1", slots: { a: harbin } },
      ru,
      reader,
      long,
    );
    expect(said?.text).toBe("Харбинская таможня одна.");
  });

  it("takes the next frame where a word's agreement is not known", () => {
    const unknown: Value = {
      kind: "person",
      fact: "e1",
      name: term("王琳", "Ван Линь"),
      official: null,
      post: null,
      side: "CN",
      gender: null,
    };
    const said = realize(
      frames("{a:nom} {приехать:past@a}.", "Состоялся приезд {a:gen}.", "Приехали гости: {a:nom}."),
      { fact: "e1", slots: { a: unknown } },
      ru,
      reader,
      long,
    );
    expect(said?.text).toBe("Приехали гости: Ван Линь.");
  });

  it("drops an optional part that cannot be said, and reports it", () => {
    const said = realize(
      frames("{a:nom}[ обсудила {t:acc}]."),
      { fact: "e1", slots: { a: harbin, t: topic("口号", null) } },
      ru,
      reader,
      long,
    );
    expect(said?.text).toBe("Харбинская таможня.");
    expect(said?.omissions).toEqual([{ fact: "e1", slot: "t", term: term("口号", null) }]);
  });

  it("leaves a list open where a member cannot be said", () => {
    const list: Value = {
      kind: "list",
      fact: "e1",
      items: [topic("贸易", "торговля"), topic("口号", null)],
      open: false,
    };
    const said = realize(frames("Обсуждены: {t:nom}."), { fact: "e1", slots: { t: list } }, ru, reader, long);
    expect(said?.text).toBe("Обсуждены: торговля и другие вопросы.");
    expect(said?.omissions.map(({ term: left }) => left?.zh)).toEqual(["口号"]);
  });

  it("does not say a list that must be whole without a member", () => {
    const list: Value = {
      kind: "list",
      fact: "e1",
      items: [harbin, { kind: "body", fact: "e1", term: term("某局", null), side: null }],
      open: false,
      whole: true,
    };
    expect(realize(frames("{a:nom} подписали."), { fact: "e1", slots: { a: list } }, ru, reader, long)).toBeNull();
  });

  it("drops optional parts from the end until the text fits", () => {
    const telling = { fact: "e1", slots: { a: harbin, place: moscow, t: topic("贸易", "торговля") } };
    const frame = frames("[{place:where} ]{a:nom}[ обсудила {t:acc}].");
    const within = (most: number) =>
      realize(frame, telling, ru, reader, { most, measure: (text) => text.length })?.text;
    expect(within(60)).toBe("В Москве Харбинская таможня обсудила торговлю.");
    expect(within(30)).toBe("В Москве Харбинская таможня.");
    expect(within(20)).toBe("Харбинская таможня.");
  });

  it("cuts a list short where optional parts are not enough", () => {
    const items = ["торговля", "энергетика", "транспорт"].map((word) => topic("贸易", word));
    const telling = { fact: "e1", slots: { t: { kind: "list", fact: "e1", items, open: false } as const } };
    const within = (most: number) =>
      realize(frames("Темы: {t:nom}."), telling, ru, reader, { most, measure: (text) => text.length })?.text;
    expect(within(50)).toBe("Темы: торговля, энергетика и транспорт.");
    expect(within(38)).toBe("Темы: торговля и другие вопросы.");
  });

  it("says the shortest version where none fits", () => {
    const said = realize(
      frames("{a:nom}[ {place:where}]."),
      { fact: "e1", slots: { a: harbin, place: moscow } },
      ru,
      reader,
      { most: 1, measure: (text) => text.length },
    );
    expect(said?.text).toBe("Харбинская таможня.");
  });

  it("gives parts that are the text, each slot with its fact, term and origin", () => {
    const said = realize(
      frames("{place:where} {a:nom} {провести:past@a} встречу."),
      { fact: "e1", slots: { a: harbin, place: moscow } },
      ru,
      reader,
      long,
    );
    expect(said?.parts).toEqual([
      { text: "В Москве", fact: "e1", slot: "place", term: "place.moscow", origin: "glossary" },
      { text: " ", fact: "e1", slot: null, term: null, origin: null },
      { text: "Харбинская таможня", fact: "e1", slot: "a", term: "body.customs.harbin", origin: "glossary" },
      { text: " провела встречу.", fact: "e1", slot: null, term: null, origin: null },
    ]);
    expect(said?.parts.map(({ text }) => text).join("")).toBe(said?.text);
  });

  it("remembers who has been named", () => {
    const said = realize([parsePhrase("{a}到访。", zh)], { fact: "e1", slots: { a: harbin } }, zh, reader, long);
    expect(said?.introduces).toEqual(["body.customs.harbin"]);
  });

  it("names the slots that no form can say", () => {
    const slots = { a: harbin, t: topic("口号", null) };
    expect(findObstacles({ fact: "e1", slots }, ru, reader)).toEqual([
      { fact: "e1", slot: "t", term: term("口号", null) },
    ]);
    expect(findObstacles({ fact: "e1", slots }, zh, reader)).toEqual([]);
  });
});
