/** Whatever single term a glossary lacks, the summary is shorter and still a summary. */
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/model/fact.js";
import { type Language, languages } from "../../src/model/language.js";
import { renderFacts } from "../../src/pipeline/brief.js";
import { faults } from "../phrases/faults.js";
import { articles } from "./articles.js";
import { glossary } from "./glossary.js";

/** The facts once for every term in them, with that term unknown to the language and to the glossary. */
function* withGaps(facts: Facts, language: Language): Iterable<Facts> {
  const text = JSON.stringify(facts);
  const keys = new Set<string>();
  JSON.parse(text, (_, value) => {
    if (value && typeof value === "object" && "origin" in value && "zh" in value) keys.add(JSON.stringify(value));
    return value;
  });
  for (const key of keys) {
    const gap = { ...JSON.parse(key), [language]: null, id: null };
    yield JSON.parse(text.replaceAll(key, JSON.stringify(gap)));
  }
}

const cases = Object.entries(articles).flatMap(([name, facts]) => languages.map((to) => ({ name, facts, to })));

describe("one term unknown", () => {
  it.each(cases)("$name $to", ({ facts, to }) => {
    let gaps = 0;
    for (const one of withGaps(facts, to)) {
      gaps++;
      for (const style of ["headline", "brief", "full"] as const) {
        const { sentences } = renderFacts(one, { to, style }, glossary);
        for (const { text, parts } of sentences) {
          expect(parts.map((part) => part.text).join("")).toBe(text);
          for (const [name, found] of faults[to]) {
            // Headlines of Chinese have a space between their halves, documents a number.
            if (to === "zh" && (style === "headline" || /^\d+\. /u.test(text)) && name === "a space") continue;
            expect(text, `${name}: ${text}`).not.toMatch(found);
          }
        }
      }
    }
    expect(gaps).toBeGreaterThan(2);
  });
});
