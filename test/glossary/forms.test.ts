/**
 * Every form of every Russian term is a word: hunspell's dictionary knows it, or it stands in `unknown-words.txt`, whose
 * lines were read one by one. Surnames are held against lvovich, which declines by tables of its own.
 */
import { incline } from "lvovich";
import { beforeAll, describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { declineName } from "../../src/languages/ru/grammar/name.js";
import { readReviewed, type WordForms, wordForms } from "./paradigms.js";
import { loadSpeller } from "./speller.js";

let words: readonly WordForms[] = [];
let unknown: ReadonlyMap<string, readonly WordForms[]>;

beforeAll(async () => {
  const isKnown = await loadSpeller();
  words = [...wordForms()];
  const found = new Map<string, WordForms[]>();
  for (const word of words) {
    if (word.forms.every(isKnown)) continue;
    const line = word.forms.join(" ");
    const same = found.get(line);
    if (same) same.push(word);
    else found.set(line, [word]);
  }
  unknown = found;
}, 60_000);

describe("forms of Russian terms", () => {
  it("are all known or reviewed", () => {
    const reviewed = new Set(readReviewed());
    // Read each line; correct the glossary or the grammar, or add the line to unknown-words.txt.
    const fresh = [...unknown].filter(([line]) => !reviewed.has(line)).map(([line, [one]]) => `${line} (${one?.id})`);
    expect(fresh).toEqual([]);
  });

  it("leave no line of the reviewed list behind", () => {
    expect(readReviewed().filter((line) => !unknown.has(line))).toEqual([]);
  });

  it("are many", () => {
    expect(words.length).toBeGreaterThan(15_000);
    expect(unknown.size).toBeLessThan(words.length / 10);
  });

  it("stand in a sorted list, each once", () => {
    const lines = readReviewed();
    expect(lines).toEqual([...new Set(lines)].sort());
  });
});

describe("surnames", () => {
  const cased = {
    gen: "genitive",
    dat: "dative",
    acc: "accusative",
    ins: "instrumental",
    prp: "prepositional",
  } as const;
  // lvovich takes a noun in -ска for an adjective.
  const mistakes = new Set(["Дерипаска"]);
  const people = [...bundledGlossary.entries.values()].flatMap(({ id, country, ru }) =>
    id.startsWith("person.") && country === "RU" && ru?.given && (ru.gender === "m" || ru.gender === "f")
      ? [{ surname: ru.term, given: ru.given, patronymic: ru.patronymic, gender: ru.gender }]
      : [],
  );

  it("of Russians decline as lvovich declines them", () => {
    const differ = people.filter((person) => {
      const ours = declineName({ ...person, kind: "russian" });
      return Object.entries(cased).some(([name, theirs]) => {
        const { first, middle, last } = incline(
          {
            first: person.given,
            middle: person.patronymic ?? null,
            last: person.surname,
            gender: person.gender === "f" ? "female" : "male",
          },
          theirs,
        );
        return ours[name as keyof typeof cased] !== [first, middle, last].filter(Boolean).join(" ");
      });
    });
    expect(people.length).toBeGreaterThan(100);
    expect(differ.map(({ surname }) => surname).filter((surname) => !mistakes.has(surname))).toEqual([]);
  });
});
