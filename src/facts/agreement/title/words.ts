/** Words of the glossary as titles use them: which wording of one language answers which of the other. Knows no grammar. */
import type { Glossary } from "../../../glossary/lookup.js";
import { categoryOf, type Entry, wordings } from "../../../glossary/schema.js";
import { FormsIndex } from "../../../languages/ru/forms.js";

/** What can be the subject of a document or a part of it. */
const subjects: ReadonlySet<string> = new Set(["topic", "place", "country"]);

export function isSubject({ id }: Entry): boolean {
  return subjects.has(categoryOf(id) ?? "");
}

const indexes = new WeakMap<Glossary, FormsIndex>();

export function formsOf(glossary: Glossary): FormsIndex {
  const known = indexes.get(glossary) ?? new FormsIndex(glossary);
  indexes.set(glossary, known);
  return known;
}

/** What a variant may add to a concept or leave out of it; wordings that answer each other have the same. */
const marks: readonly (readonly [zh: RegExp, ru: RegExp])[] = [
  [/合作|协作/u, /сотрудничеств|взаимодейств|кооперац/u],
  [/打击|应对|反|防|缉|禁/u, /борьб|противодейств|пресечен|предупрежд|защит/u],
  [/交流|往来|互访/u, /обмен|контакт|поездк/u],
  [/关系/u, /отношени|связ/u],
  [/建设|修建|建桥/u, /строительств|обустройств/u],
  [/工作/u, /рабоч/u],
  [/国际/u, /международн/u],
  [/边民|边境|边界|边防|国界/u, /приграничн|пограничн|границ/u],
];

/** The wording of the other language that says as much; `null` where the glossary has none. */
export function answerTo(entry: Entry, wording: string, language: "zh" | "ru"): string | null {
  const { zh, ru } = entry;
  if (!zh || !ru) return null;
  const [own, other] = language === "zh" ? [zh, ru] : [ru, zh];
  if (wording === own.term) return other.term;
  const signs = signature(wording, language);
  const usable = wordings(other, entry.status).filter(
    ({ status }) => status !== "deprecated" && status !== "superseded",
  );
  return (
    usable
      .map(({ term }) => term)
      .find((term) => term.length > 1 && signature(term, language === "zh" ? "ru" : "zh") === signs) ?? null
  );
}

function signature(wording: string, language: "zh" | "ru"): string {
  return marks.map(([zh, ru]) => ((language === "zh" ? zh : ru).test(wording.toLowerCase()) ? "1" : "0")).join("");
}
