/** What can be wrong within one entry. One check a function, all in one table. */
import type { Problem } from "../glossary/load.js";
import { categoryOf, type Entry, type RuTerm, wordings } from "../glossary/schema.js";
import { isAbbreviation, specOf } from "../languages/ru/forms.js";
import { isAdjective } from "../languages/ru/grammar/adjective-guess.js";
import { cases } from "../languages/ru/grammar/features.js";
import { declinePhrase } from "../languages/ru/grammar/noun-phrase.js";
import type { Placed } from "./lint.js";

type Found = readonly { readonly message: string; readonly cure: string }[];
type Check = (entry: Entry, known: ReadonlySet<string>) => Found;

export function lintEntry({ file, entry }: Placed, known: ReadonlySet<string>): readonly Problem[] {
  return checks.flatMap((check) => check(entry, known)).map((found) => ({ file, entry: entry.id, ...found }));
}

const checks: readonly Check[] = [
  lacksSource,
  lacksParent,
  repeatsWordings,
  mixesScripts,
  lacksHead,
  pointsPastHead,
  lacksGender,
  repeatsGrammar,
];

function lacksSource({ source }: Entry): Found {
  if (source.trim() !== "") return [];
  return [
    { message: "the source is empty", cure: "Say where the pair was found, or write own and the status proposed." },
  ];
}

function lacksParent({ parent }: Entry, known: ReadonlySet<string>): Found {
  if (parent === undefined || known.has(parent)) return [];
  return [{ message: `the parent ${parent} is no entry`, cure: "Correct the id, add that entry, or take parent out." }];
}

function repeatsWordings({ zh, ru, status }: Entry): Found {
  return [zh, ru].flatMap((side) => {
    const seen = new Set<string>();
    return (side ? wordings(side, status) : []).flatMap(({ term }) => {
      const isNew = !seen.has(term);
      seen.add(term);
      return isNew ? [] : [{ message: `«${term}» stands twice`, cure: "Take it out of the variants." }];
    });
  });
}

const mixed = /[A-Za-z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][A-Za-z]/u;

function mixesScripts({ zh, ru, status }: Entry): Found {
  return [zh, ru].flatMap((side) =>
    (side ? wordings(side, status) : [])
      .filter(({ term }) => mixed.test(term))
      .map(({ term }) => ({
        message: `«${term}» mixes Latin and Cyrillic letters in one word`,
        cure: "Type the word again in one alphabet.",
      })),
  );
}

function lacksHead({ id, ru }: Entry): Found {
  if (!ru || ru.head !== undefined || ru.indeclinable || categoryOf(id) === "person") return [];
  const words = ru.term.split(" ");
  if (words.length < 2 || isAbbreviation(ru.term) || words.every(isAdjective)) return [];
  return [
    {
      message: `«${ru.term}» has ${words.length} words and no head`,
      cure: `Write "head": the number of the word that declines, counted from 0.`,
    },
  ];
}

function pointsPastHead({ ru }: Entry): Found {
  if (ru?.head === undefined) return [];
  const words = ru.term.split(" ");
  return [ru.head]
    .flat()
    .filter((head) => head < 0 || head >= words.length)
    .map((head) => ({
      message: `the head ${head} is no word of «${ru.term}»`,
      cure: `Give a number from 0 to ${words.length - 1}.`,
    }));
}

function lacksGender({ ru, id }: Entry): Found {
  if (!ru || ru.gender !== undefined || ru.number === "pl") return [];
  const isFree = ru.indeclinable || isAbbreviation(ru.term) || ru.term.split(" ").every(isAdjective);
  if (isFree && categoryOf(id) !== "person") return [];
  if (ru.term.split(" ").length < 2 && categoryOf(id) !== "person") return [];
  return [{ message: `«${ru.term}» has no gender`, cure: `Write "gender": "m", "f" or "n" of its head noun.` }];
}

function repeatsGrammar({ ru }: Entry): Found {
  if (!ru?.forms) return [];
  const guess = guessOf(ru);
  const idle = Object.entries(ru.forms).filter(([cell, form]) => guess.get(cell) === form);
  if (idle.length === 0) return [];
  return [
    {
      message: `forms given by hand are what the grammar says itself: ${idle.map(([cell, form]) => `${cell} «${form}»`).join(", ")}`,
      cure: "Take them out: only what the grammar gets wrong is given by hand.",
    },
  ];
}

function guessOf(ru: RuTerm): ReadonlyMap<string, string> {
  const { forms: _, ...spec } = specOf(ru);
  const { sg, pl } = declinePhrase(spec);
  return new Map(
    (
      [
        ["sg", sg],
        ["pl", pl],
      ] as const
    ).flatMap(([number, paradigm]) =>
      paradigm ? cases.map((one) => [`${number}.${one}`, paradigm[one]] as const) : [],
    ),
  );
}
