/** Every frame of the phrase files, in both languages, with every subset of its optional slots. */
import { describe, expect, it } from "vitest";
import { phraseSchema } from "../../src/glossary/phrase.js";
import { type Language, languages } from "../../src/model/language.js";
import { sections } from "../../src/pipeline/plan-section.js";
import { type Situation, situations } from "../../src/pipeline/plan-sentence.js";
import { type Node, requiredSlots, slotsOf } from "../../src/render/phrase.js";
import { parsePhrases } from "../../src/render/phrasebook.js";
import { realize } from "../../src/render/realize.js";
import { writers } from "../../src/render/writers.js";
import { glossary, phraseFiles, phrases } from "../render/glossary.js";
import { faults } from "./faults.js";
import { sampleFor } from "./samples.js";

const { book } = parsePhrases(glossary.phrases, writers);
const anyLength = { most: Number.POSITIVE_INFINITY, measure: (text: string) => text.length };
const reader = { glossary, known: new Set<string>() };

const headings = sections.map((section) => `section.${section}`);
const frames = [...book].flatMap(([id, byLanguage]) =>
  languages.flatMap((language) => byLanguage[language].map((frame, index) => ({ id, language, index, frame }))),
);
const sentences = frames.filter(({ id }) => !headings.includes(id));

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = names;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((one) => [one, [first, ...one]]);
}

function say(id: string, frame: readonly Node[], language: Language, slots: readonly string[]): string | null {
  const values = Object.fromEntries(slots.map((slot) => [slot, sampleFor(id, slot)]));
  return realize([frame], { fact: "e1", slots: values }, writers[language], reader, anyLength)?.text ?? null;
}

describe("the phrase files", () => {
  it.each(phraseFiles)("$file holds well-formed entries of its own kind", ({ file, phrases: own }) => {
    for (const one of own) {
      expect(phraseSchema.safeParse(one).error?.issues ?? []).toEqual([]);
    }
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(file).toMatch(/^[a-z]+\.json$/u);
  });

  it("parse without a problem", () => {
    expect(parsePhrases(phrases, writers).problems).toEqual([]);
  });

  it("have frames for exactly the situations of the plan and the headings of the full brief", () => {
    const wanted = [...Object.keys(situations), ...headings].sort();
    expect([...book.keys()].sort()).toEqual(wanted);
  });

  it.each(sentences)("$id $language $index asks only for slots the plan fills", ({ id, frame }) => {
    const offered: readonly string[] = situations[id as Situation];
    for (const slot of slotsOf(frame)) expect(offered).toContain(slot);
  });

  it.each(Object.entries(situations))("%s: every slot is said by some frame of some language", (id, offered) => {
    const byLanguage = book.get(id)!;
    const said = new Set(languages.flatMap((language) => byLanguage[language].flatMap(slotsOf)));
    for (const slot of offered) expect([...said], `${id} never says ${slot}`).toContain(slot);
  });

  it.each(frames)("$id $language $index ends as its kind ends", ({ id, language, frame }) => {
    const last = frame.at(-1);
    const end = last?.kind === "text" ? last.text.at(-1) : "";
    const stop = language === "zh" ? "。" : ".";
    const isBare = id.startsWith("headline.") || headings.includes(id);
    if (isBare) expect(end).not.toBe(stop);
    else expect(end).toBe(stop);
  });
});

describe("every frame with every subset of its optional slots", () => {
  it.each(sentences)("$id $language $index", ({ id, language, frame }) => {
    const required = requiredSlots(frame);
    const optional = slotsOf(frame).filter((slot) => !required.includes(slot));
    for (const chosen of subsets(optional)) {
      const text = say(id, frame, language, [...required, ...chosen]);
      expect(text, `${id} with ${chosen.join("+") || "nothing more"}`).not.toBeNull();
      for (const [name, found] of faults[language]) {
        // The halves of a Chinese headline are parted by a space.
        if (name === "a space" && id.startsWith("headline.")) continue;
        expect(text, `${name}: ${text}`).not.toMatch(found);
      }
    }
  });

  it.each(sentences)("$id $language $index is silent without a slot it needs", ({ id, language, frame }) => {
    const required = requiredSlots(frame);
    for (const missing of required) {
      const rest = slotsOf(frame).filter((slot) => slot !== missing);
      expect(say(id, frame, language, rest)).toBeNull();
    }
    expect(slotsOf(frame).length).toBeGreaterThan(0);
  });
});
