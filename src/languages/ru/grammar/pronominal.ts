/** Adjectives that decline by a pattern of their own: один, весь, этот, свой. Source: Zaliznyak, pronominal declension. */
import type { Agreement } from "./adjective-ending.js";
import { mapParadigm, type Paradigm, readParadigm } from "./features.js";
import { copyCapitals } from "./spelling.js";

/** Columns of a pronominal adjective given in any nominative; `null` for any other word. */
export function pronominalForms(word: string): Columns | null {
  if (word.length > 4) return null;
  const columns = BY_NOMINATIVE.get(word.toLowerCase());
  if (!columns) return null;
  const column = (key: Agreement) => mapParadigm(columns[key], (form) => copyCapitals(form, word));
  return { m: column("m"), n: column("n"), f: column("f"), pl: column("pl") };
}

/** Whether a word is a pronominal adjective in the nominative. */
export function isPronominal(word: string): boolean {
  return word.length <= 4 && BY_NOMINATIVE.has(word.toLowerCase());
}

type Columns = Readonly<Record<Agreement, Paradigm>>;

const row = (m: string, n: string, f: string, pl: string): Columns => ({
  m: readParadigm(m),
  n: readParadigm(n),
  f: readParadigm(f),
  pl: readParadigm(pl),
});

const possessive = (stem: string) =>
  row(
    `${stem}й ${stem}его ${stem}ему ${stem}й ${stem}им ${stem}ём`,
    `${stem}ё ${stem}его ${stem}ему ${stem}ё ${stem}им ${stem}ём`,
    `${stem}я ${stem}ей ${stem}ей ${stem}ю ${stem}ей ${stem}ей`,
    `${stem}и ${stem}их ${stem}им ${stem}и ${stem}ими ${stem}их`,
  );

const ours = (stem: string) =>
  row(
    `${stem} ${stem}его ${stem}ему ${stem} ${stem}им ${stem}ем`,
    `${stem}е ${stem}его ${stem}ему ${stem}е ${stem}им ${stem}ем`,
    `${stem}а ${stem}ей ${stem}ей ${stem}у ${stem}ей ${stem}ей`,
    `${stem}и ${stem}их ${stem}им ${stem}и ${stem}ими ${stem}их`,
  );

const ROWS: readonly Columns[] = [
  row(
    "один одного одному один одним одном",
    "одно одного одному одно одним одном",
    "одна одной одной одну одной одной",
    "одни одних одним одни одними одних",
  ),
  row(
    "весь всего всему весь всем всём",
    "всё всего всему всё всем всём",
    "вся всей всей всю всей всей",
    "все всех всем все всеми всех",
  ),
  row(
    "этот этого этому этот этим этом",
    "это этого этому это этим этом",
    "эта этой этой эту этой этой",
    "эти этих этим эти этими этих",
  ),
  row("тот того тому тот тем том", "то того тому то тем том", "та той той ту той той", "те тех тем те теми тех"),
  row(
    "сам самого самому сам самим самом",
    "само самого самому само самим самом",
    "сама самой самой саму самой самой",
    "сами самих самим сами самими самих",
  ),
  possessive("мо"),
  possessive("сво"),
  ours("наш"),
  ours("ваш"),
];

const BY_NOMINATIVE: ReadonlyMap<string, Columns> = new Map(
  ROWS.flatMap((columns) => Object.values(columns).map((column) => [column.nom, columns] as const)),
);
