/** The title and type of a document as it is named in a text; both languages where the glossary has it. */
import type { Item, Mention, Part } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";
import { composeTitle } from "./compose.js";
import { findDocument } from "./known.js";
import { readOwnTitles } from "./own-ru.js";
import { readOwnTitle } from "./own-zh.js";

type Group = Extract<Mention, { kind: "group" }>;

/** A quoted title that names no type: what is done to it says that it is a document. */
const untyped: Term = { zh: "文件", ru: "документ", id: null, origin: "composed" };

export interface Title {
  readonly term: Term;
  /** Nothing but a type («соглашение»): it joins a document named before, or has to be told by its date. */
  readonly isBare: boolean;
}

/** Empty where the words name no document between parties; more than one where a plural has several subjects. */
export function titlesOf({ mention }: Item, desk: Desk): readonly Title[] {
  if (mention.kind !== "group") return [];
  if (desk.language === "ru")
    return readOwnTitles(mention, desk).map(({ text, isBare }) => ({ term: inBoth(text, desk), isBare }));
  const own = readOwnTitle(mention, desk);
  return own === null ? [] : [{ term: inBoth(own.text, desk), isBare: own.isBare }];
}

function inBoth(own: string, { language, glossary }: Desk): Term {
  const known = findDocument(own, language, glossary);
  if (known) return known;
  const said = composeTitle(own, language, glossary);
  const [zh, ru] = language === "zh" ? [own, said] : [said, own];
  return { zh, ru, id: null, origin: said === null ? "article" : "composed" };
}

/** The type said beside the title or at its end. */
export function typeOf({ mention }: Item, desk: Desk): Term | null {
  if (mention.kind !== "group") return null;
  const said = partOf(mention, "type")?.mentions[0];
  if (said) return desk.term(said);
  const title = partOf(mention, "title");
  const quoted = title?.mentions[0]?.kind === "title" ? title.mentions[0] : null;
  if (quoted?.head) return desk.term(quoted.head);
  const inner = quoted?.inner;
  return inner ? (desk.documentType(inner) ?? listOf(desk.text.slice(inner.start, inner.end), desk) ?? untyped) : null;
}

/** 《年度重点工作清单》: a list is a paper of one side by itself, and one of both where it is of their common work. */
function listOf(title: string, desk: Desk): Term | null {
  return title.endsWith("清单") ? desk.termOf("document.act.list") : null;
}

function partOf({ parts }: Group, slot: string): Part | undefined {
  return parts.find((part) => part.slot === slot);
}

/** Types that one side can issue alone: only a partner in the words, or a signature, makes them documents between parties. */
const oneSidedTypes = ["statement", "plan", "programme", "regulations", "charter", "communique.press"];
/** Types that are never between parties. */
const unilateral = ["credentials", "note", "signed-copy", "package", "document.outcome", "document.cooperation"];
const partner =
  /сотрудничеств|взаимодействи|совместн|взаимн|между|российско-китайск|китайско-российск|двусторонн|отношени|дружб|обмен|合作|联合|共同|相互|互助|两国|双边|中俄|俄中|和|与|同/u;

/** Whether a document of this type and wording is one between parties. */
export function isBetweenParties({ mention }: Item, type: Term, status: string, desk: Desk): boolean {
  if (mention.kind !== "group") return true;
  const id = type.id ?? "";
  const isOf = (kinds: readonly string[]) => kinds.some((kind) => id === `document.type.${kind}`);
  if (isOf(unilateral)) return false;
  if (!isOf(oneSidedTypes)) return true;
  return (
    status === "signed" ||
    status === "in_force" ||
    partner.test(desk.text.slice(mention.start, mention.end).toLowerCase())
  );
}
