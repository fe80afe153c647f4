/**
 * Every form of every Russian term is a word: hunspell's dictionary knows it, or it stands in `unknown-words.txt`, whose
 * lines were read one by one. Surnames are held against lvovich, which declines by tables of its own.
 */
import { incline } from "lvovich";
import { beforeAll, describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { declineName } from "../../src/languages/ru/grammar/name.js";
import type { PersonValue } from "../../src/model/value.js";
import { writers } from "../../src/render/writers.js";
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

describe("people as written", () => {
  const say = (id: string, form: string) => {
    const ru = bundledGlossary.entries.get(id)?.ru;
    const whole = [ru?.given, ru?.term].filter(Boolean).join(" ");
    const name = { zh: null, ru: whole, id, origin: "glossary" as const };
    const value: PersonValue = {
      kind: "person",
      fact: "e1",
      name,
      official: null,
      post: null,
      side: null,
      gender: null,
    };
    const context = { glossary: bundledGlossary, known: new Set<string>(), before: "", agrees: null };
    return writers.ru
      .write(value, form, "a", context)
      ?.parts.map(({ text }) => text)
      .join("");
  };

  it.each([
    ["person.nazarbayev-nursultan", "ins", "Нурсултаном Назарбаевым"],
    ["person.tokayev-kassym-jomart", "ins", "Касым-Жомартом Токаевым"],
    ["person.kim-jong-un", "gen", "Ким Чен Ына"],
    ["person.ban-ki-moon", "dat", "Пан Ги Муну"],
    ["person.oyun-erdene-luvsannamsrai", "gen", "Лувсаннамсрайна Оюун-Эрдэнэ"],
    ["person.sarkozy-nicolas", "ins", "Николя Саркози"],
    ["person.obama-barack", "ins", "Бараком Обамой"],
    ["person.dietrich-yevgeny", "gen", "Евгения Дитриха"],
  ])("%s, %s", (id, form, text) => {
    expect(say(id, form)).toBe(text);
  });

  it("never change where the glossary says so", () => {
    const surnames = [...bundledGlossary.entries.values()].filter(
      ({ id, ru }) => id.startsWith("person.") && ru?.indeclinable,
    );
    const moved = surnames.filter(({ id, ru }) => !say(id, "ins")?.endsWith(ru?.term ?? ""));
    expect(surnames.length).toBeGreaterThan(20);
    expect(moved.map(({ id }) => id)).toEqual([]);
  });
});
