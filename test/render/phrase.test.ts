/** The notation of frames: what it reads, and which mistakes it names with their cure. */
import { describe, expect, it } from "vitest";
import { PhraseError, parsePhrase, requiredSlots, slotsOf } from "../../src/render/phrase.js";
import { parsePhrases } from "../../src/render/phrasebook.js";
import { writers } from "../../src/render/writers.js";

const { zh, ru } = writers;

describe("parsePhrase", () => {
  it("reads slots, words in agreement and optional parts", () => {
    expect(parsePhrase("[{date:when} ]{host:nom} {провести:past@host} встречу.", ru)).toEqual([
      {
        kind: "group",
        nodes: [
          { kind: "slot", name: "date", form: "when", agrees: null },
          { kind: "text", text: " " },
        ],
      },
      { kind: "slot", name: "host", form: "nom", agrees: null },
      { kind: "text", text: " " },
      { kind: "word", word: "провести", form: "past", agrees: "host" },
      { kind: "text", text: " встречу." },
    ]);
  });

  it("reads a slot that agrees with another", () => {
    expect(parsePhrase("{of:nom} {change:past@of}", ru)[2]).toEqual({
      kind: "slot",
      name: "change",
      form: "past",
      agrees: "of",
    });
  });

  it("reads brackets inside brackets", () => {
    const nodes = parsePhrase("{a}[与{b}[在{place}]]会晤。", zh);
    expect(slotsOf(nodes)).toEqual(["a", "b", "place"]);
    expect(requiredSlots(nodes)).toEqual(["a"]);
  });

  it("counts the slot a verb agrees with as needed", () => {
    expect(requiredSlots(parsePhrase("{подписать:passive@docs} договор.", ru))).toEqual(["docs"]);
  });

  it.each([
    ["zh", "[{date}，{a}访问。", 0, "a [ is never closed"],
    ["zh", "{date}]访问。", 6, "a ] closes nothing"],
    ["zh", "{date访问。", 0, "a { is never closed"],
    ["zh", "date}访问。", 4, "a } closes nothing"],
    ["zh", "[今日，]{a}访问。", 0, "an optional part has no slot"],
    ["zh", "{a:nom}访问。", 0, '{a} asks for the form "nom"'],
    ["zh", "", 0, "the frame is empty"],
    ["ru", "{a} приехал.", 0, "{a} has no form"],
    ["ru", "{a:inst} приехал.", 0, '{a} asks for the form "inst"'],
    ["ru", "{провести:perfect@a} встречу.", 0, '{провести} asks for the form "perfect"'],
    ["ru", "{провести:past@A} встречу.", 0, "«провести» agrees with «A»"],
    ["ru", "{Big slot:nom}", 0, "{Big slot:nom} is neither a slot nor a word"],
  ] as const)("%s %s: says where and what is wrong", (language, text, at, message) => {
    const parse = () => parsePhrase(text, writers[language]);
    expect(parse).toThrow(PhraseError);
    expect(parse).toThrow(message);
    try {
      parse();
    } catch (error) {
      expect((error as PhraseError).at).toBe(at);
      expect((error as PhraseError).cure).toMatch(/\.$/u);
    }
  });
});

describe("parsePhrases", () => {
  it("reports every mistake with file, entry and cure", () => {
    const { problems } = parsePhrases(
      [{ id: "visit.held", zh: "{a", ru: ["{a:nom} приехал.", "{a:xyz}."] }],
      writers,
      "visit.json",
    );
    expect(problems.map(({ file, entry }) => `${file} ${entry}`)).toEqual([
      "visit.json visit.held",
      "visit.json visit.held",
    ]);
    expect(problems[0]?.message).toBe('zh: a { is never closed at character 1 of "{a"');
    expect(problems[0]?.cure).toBe("Close it with }.");
    expect(problems[1]?.cure).toContain("nom, gen, dat");
  });

  it("lets a later source lie over an earlier one", () => {
    const { book } = parsePhrases(
      [
        { id: "visit.held", zh: "{a}访问。", ru: "{a:nom} приехал." },
        { id: "visit.held", zh: "{b}到访。", ru: "{b:nom} прибыл." },
      ],
      writers,
    );
    expect(slotsOf(book.get("visit.held")!.zh[0]!)).toEqual(["b"]);
  });
});
