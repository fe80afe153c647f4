/** The title and type of a document as it is named in a text; both languages where the glossary has it. */
import { categoryOf, type Entry } from "../../glossary/schema.js";
import type { Item, Mention, Part } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";

type Group = Extract<Mention, { kind: "group" }>;

/** Acts of one side, which are no agreements however they are signed. */
const oneSided = /(?:法|法典|条例|规定|办法|公告|通知|命令|令|决定|意见|细则|通告|报告|指南|白皮书)$/u;

/** A quoted title that names no type: what is done to it says that it is a document. */
const untyped: Term = { zh: "文件", ru: "документ", id: null, origin: "composed" };

/** `null` where the words name no document between parties. */
export function titleOf({ mention }: Item, desk: Desk): Term | null {
  if (mention.kind !== "group") return null;
  const own = ownTitle(mention, desk);
  if (own === null || (desk.language === "zh" && oneSided.test(own))) return null;
  const entry = findTitle(own, desk);
  if (entry) return { ...desk.termOf(entry.id)!, [desk.language]: own };
  return { zh: null, ru: null, id: null, origin: "article", [desk.language]: own };
}

/** The type said beside the title or at its end. */
export function typeOf({ mention }: Item, desk: Desk): Term | null {
  if (mention.kind !== "group") return null;
  const said = partOf(mention, "type")?.mentions[0];
  if (said) return desk.term(said);
  const title = partOf(mention, "title");
  const inner = title?.mentions[0]?.kind === "title" ? title.mentions[0].inner : null;
  return inner ? (desk.documentType(inner) ?? untyped) : null;
}

function ownTitle(group: Group, desk: Desk): string | null {
  const title = partOf(group, "title")?.mentions[0];
  const type = partOf(group, "type");
  if (title?.kind === "title") {
    const inner = desk.text.slice(title.inner.start, title.inner.end);
    return type ? `${inner}${desk.text.slice(type.start, type.end)}` : inner;
  }
  if (!type) return null;
  const about = partOf(group, "about");
  const head = type.mentions[0];
  if (desk.language === "zh" || head?.kind !== "term") {
    return desk.text.slice(Math.min(about?.start ?? type.start, type.start), Math.max(about?.end ?? type.end, type.end));
  }
  const before = about && about.start < type.start ? desk.text.slice(about.start, type.start) : "";
  const after = about && about.end > type.end ? desk.text.slice(type.end, about.end) : "";
  return `${before}${head.readings[0]?.wording ?? desk.text.slice(head.start, head.end)}${after}`;
}

function partOf({ parts }: Group, slot: string): Part | undefined {
  return parts.find((part) => part.slot === slot);
}

function findTitle(own: string, { glossary, language }: Desk): Entry | null {
  if (language === "ru") return null;
  const hit = glossary.chinese.longest(own, 0);
  if (hit?.end !== own.length) return null;
  return hit.values.find(({ entry }) => categoryOf(entry.id) === "document")?.entry ?? null;
}
