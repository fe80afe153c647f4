/**
 * What a summary says is what is read in it: `extract(render(facts))` gives the facts back, by id and value where a
 * name is known, by its letters where it is transcribed. What does not come back yet stands in
 * `test/known-failures/roundtrip.json`, each with the cure; there is no other way out.
 *
 * ROUNDTRIP_CASES=50000 tries more than the usual number of drawn news.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { extract, render } from "../../src/index.js";
import type { Facts } from "../../src/model/fact.js";
import { type Language, languages } from "../../src/model/language.js";
import { renderFacts } from "../../src/pipeline/brief.js";
import { bringBack, describe as describeMiss, type Return } from "./back.js";
import { failureOf, knownFailures } from "./known.js";
import * as news from "./news.js";
import { factsOf } from "./news-facts.js";
import { claimsOf } from "./said.js";

const articles = join(import.meta.dirname, "../articles");
const slugs = readdirSync(articles, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

/** Ids of the known failures met on the way: one that is met no more has been cured. */
const met = new Set<string>();

/** What came back otherwise and is no known failure, line by line. */
function surprises(returns: readonly Return[], language: Language): readonly string[] {
  return returns
    .flatMap(({ misses }) => misses)
    .filter((miss) => {
      const known = failureOf(miss, language);
      if (known) met.add(known.id);
      return known === null;
    })
    .map(describeMiss);
}

function readBack(facts: Facts, to: Language): readonly Return[] {
  const summary = render(facts, { to, style: "full" });
  const { published } = facts.article;
  const back = extract(summary.text, { language: to, ...(published && { published }) });
  return bringBack(claimsOf(summary, facts), back, to);
}

describe.each(slugs)("%s", (slug) => {
  const returns = new Map<Language, readonly Return[]>();
  beforeAll(() => {
    const { published } = JSON.parse(readFileSync(join(articles, slug, "gold.json"), "utf8")) as { published: string };
    const facts = extract(readFileSync(join(articles, slug, "article.txt"), "utf8"), { published });
    for (const to of languages) returns.set(to, readBack(facts, to));
  });

  it.each(languages)("comes back from %s", (to) => {
    expect(surprises(returns.get(to)!, to)).toEqual([]);
  });

  it("says the same in both languages", () => {
    const [zh, ru] = languages.map((to) => returns.get(to)!.filter(({ misses }) => misses.length === 0));
    for (const { claim: one } of zh!) {
      const other = ru!.find(({ claim }) => claim.id === one.id)?.claim;
      if (!other) continue;
      expect(other.key).toBe(one.key);
      const values = one.slots.filter(
        ({ slot, as }) => as === "value" && other.slots.some((each) => each.slot === slot),
      );
      for (const slot of values) expect(other.slots).toContainEqual(slot);
    }
  });
});

const cases = Number(process.env.ROUNDTRIP_CASES ?? 2000);
const drawn = Object.entries(news);

describe.each(drawn)("drawn %s", (_kind, arbitrary) => {
  it(
    "come back in both languages",
    () => {
      const numRuns = Math.ceil(cases / drawn.length);
      fc.assert(
        fc.property(arbitrary, (one) => {
          const facts = factsOf(one);
          for (const to of languages) {
            const summary = renderFacts(facts, { to }, bundledGlossary);
            const back = extract(summary.text, { language: to, published: "2026-01-01" });
            expect(surprises(bringBack(claimsOf(summary, facts), back, to), to)).toEqual([]);
          }
        }),
        { numRuns, seed: 20_261_124, endOnFailure: false },
      );
    },
    60_000 + cases * 60,
  );
});

it("every known failure still fails", () => {
  const cured = knownFailures.constructions.filter(({ id }) => !met.has(id)).map(({ id }) => id);
  expect(cured, "these are cured: strike them from test/known-failures/roundtrip.json").toEqual([]);
});
