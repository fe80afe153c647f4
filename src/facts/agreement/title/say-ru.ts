/** Says a title in Russian: descriptive, in small letters. `null` where a form is not known. */
import { specOf } from "../../../languages/ru/forms.js";
import { declineAdjective } from "../../../languages/ru/grammar/adjective.js";
import type { Case, Gender } from "../../../languages/ru/grammar/features.js";
import { declinePhrase } from "../../../languages/ru/grammar/noun-phrase.js";
import { ordinalDigits } from "../../../languages/ru/grammar/ordinal.js";
import { choosePreposition } from "../../../languages/ru/grammar/preposition.js";
import type { TitleParty, TitleTree } from "./tree.js";
import { isOfParties, isPlan, linkOf, secondLink } from "./types.js";
import { answerTo } from "./words.js";
import { columnOf, declineSpec, sayRussianPhrase } from "./write-ru.js";

export function sayRussianTitle(tree: TitleTree, name: Case = "nom"): string | null {
  const type = sayType(tree, name);
  const between = sayParties(tree);
  if (type === null || between === null) return null;
  const years = sayYears(tree);
  if (tree.occasion) {
    const occasion = sayOccasion(tree);
    return occasion && `${type}${occasion}${between}`;
  }
  if (tree.base) {
    const base =
      "id" in tree.base
        ? declineSpec(tree.base.ru ? specOf(tree.base.ru) : { term: "" }, "dat")
        : sayRussianTitle(tree.base, "dat");
    return base && `${type}${between} к ${base}${years}`;
  }
  if (!tree.subject) return `${type}${between}${years}`;
  const subject = saySubject(tree, between !== "");
  if (subject === null) return null;
  // «программа сотрудничества между A и B в области космоса»: the parties behind what they do together.
  const split =
    isPlan(tree.type) && between !== "" ? /^( (?:сотрудничества|обменов|консультаций))(.*)$/u.exec(subject) : null;
  if (split) return `${type}${split[1]}${between}${split[2]}${years}`;
  return isPlan(tree.type) ? `${type}${subject}${between}${years}` : `${type}${between}${subject}${years}`;
}

/** «29-го заседания комиссии», «по итогам 30-й регулярной встречи». */
function sayOccasion({ occasion, type }: TitleTree): string | null {
  if (!occasion) return null;
  const { ordinal, event, body } = occasion;
  const said = event?.ru ? declineSpec(specOf(event.ru), "gen") : "заседания";
  const count = ordinalDigits(ordinal, event?.ru ? (columnOf(specOf(event.ru)) as Gender) : "n", "gen");
  const holder = body?.ru ? declineSpec(specOf(body.ru), "gen") : "";
  if (said === null || holder === null || count === null) return null;
  const link = /\.(?:record|protocol)/u.test(type.id) ? "" : " по итогам";
  return `${link} ${count} ${said}${holder === "" ? "" : ` ${holder}`}`;
}

function sayType({ type, wording, qualities }: TitleTree, name: Case): string | null {
  if (!type.ru) return null;
  const spec = specOf(type.ru, answerTo(type, wording, "zh") ?? type.ru.term);
  const { sg, pl } = declinePhrase(spec);
  const own = (sg ?? pl)?.[name];
  const column = columnOf(spec);
  const words = qualities.map(({ ru }) => declineAdjective(ru)[column][name]);
  return own ? [...words, own].join(" ") : null;
}

function saySubject({ type, subject }: TitleTree, isBehindParties: boolean): string | null {
  if (!subject) return null;
  const saysAbout = /\sоб?\s/u.test(type.ru?.term ?? "");
  const link = saysAbout && !isBehindParties ? secondLink() : linkOf(type);
  const text = sayRussianPhrase(subject, link.case);
  if (text === null) return null;
  return link.word === "" ? ` ${text}` : ` ${choosePreposition(link.word, text)} ${text}`;
}

function sayParties({ parties, type, subject }: TitleTree): string | null {
  if (parties.length === 0) return "";
  // A plan that says no subject is what its parties do: «план работы Китая и России».
  const isOf = isOfParties(type) || (isPlan(type) && !subject);
  if (parties.length === 1 && !isOf && !parties[0]?.isGroup) return null;
  const names = parties.map((one) => sayParty(one, isOf ? "gen" : "ins"));
  if (names.some((one) => one === null)) return null;
  const row = names.length > 1 ? `${names.slice(0, -1).join(", ")} и ${names.at(-1)}` : names.join("");
  return isOf ? ` ${row}` : ` между ${row}`;
}

export function sayParty({ ru }: TitleParty, name: Case): string | null {
  const isShort = ru.entry === null && /^\p{Lu}+$/u.test(ru.term);
  const term = isShort ? ru.term : declineSpec(ru.entry?.ru ? specOf(ru.entry.ru, ru.term) : { term: ru.term }, name);
  const apposed = ru.apposed?.ru ? declineSpec(specOf(ru.apposed.ru), name) : "";
  if (term === null || apposed === null) return null;
  return shorten(`${term}${apposed === "" ? "" : ` ${apposed}`}${ru.tail}`);
}

/** Titles say the states in short. */
function shorten(text: string): string {
  return text.replace(/Российской Федерации$/u, "РФ").replace(/Китайской Народной Республики$/u, "КНР");
}

function sayYears({ years }: TitleTree): string {
  if (!years) return "";
  if (years.from === null) return ` до ${years.to} года`;
  return years.to === null ? ` на ${years.from} год` : ` на ${years.from}–${years.to} годы`;
}
