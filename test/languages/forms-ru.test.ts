/** The forms index finds every term in every form the grammar writes it in: what is written is read. */
import { expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { roleOf, wordings } from "../../src/glossary/schema.js";
import { declineWording, FormsIndex } from "../../src/languages/ru/forms.js";
import { cases } from "../../src/languages/ru/grammar/features.js";
import { readTokens } from "../../src/languages/ru/words.js";

const index = new FormsIndex(bundledGlossary);

/** First names, patronymics and units are asked of names and quantities; people are declined as names are. */
const apart = new Set(["given", "unit", "person"]);

it("finds every form of every wording", () => {
  const missed: string[] = [];
  let count = 0;
  for (const entry of bundledGlossary.entries.values()) {
    const { ru, id } = entry;
    if (!ru || apart.has(roleOf(id))) continue;
    for (const { term } of wordings(ru, entry.status)) {
      const { sg, pl } = declineWording(entry, ru, term);
      for (const form of [sg, pl].flatMap((paradigm) => (paradigm ? cases.map((one) => paradigm[one]) : []))) {
        const tokens = readTokens(form);
        const hit = index.longest(tokens, 0);
        count++;
        if (hit?.length !== tokens.length || !hit.readings.some((reading) => reading.id === id))
          missed.push(`${id}: ${form}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThan(20_000);
});
