/** The own title of a document in a Chinese text: the words in 《》 or the description with its type. */
import type { Mention, Part } from "../../model/mention.js";
import type { Desk } from "../desk.js";

type Group = Extract<Mention, { kind: "group" }>;

export interface OwnTitle {
  readonly text: string;
  /** Nothing but a general type (协议, 谅解备忘录): known again, or not at all. */
  readonly isBare: boolean;
}

/** Acts of one side, which are no agreements however they are signed. */
const oneSided =
  /(?:法|法典|条例|规定|办法|公告|通知|命令|令|决定|意见|细则|通告|报告|指南|白皮书|法案|决议|目录|清单|草案|倡议|构想|五年规划)$/u;
/** Lists and rules are of one side, unless they say that they are of a common project or body. */
const common = /(?:(?:项目|工作|任务|合作|交流|措施)清单|(?:理事会|委员会|联盟|论坛)条例)$/u;
/** General types with a word before them that tells them no better. */
const general = new Set([
  "document.type.memorandum.understanding",
  "document.type.agreement.framework",
  "document.type.plan.scheme",
  "document.type.plan.implementation",
]);

/** 3. 供气合同: its number in a list is no part of a title. */
const number = /^\d{1,2}(?:[、)]|\.(?!\d))\s*/u;

/** “北极协定”: the mark that opens it closes behind the type. */
const unclosed = /^“(?!.*”)/u;

/** `null` where the words name no document between parties. */
export function readOwnTitle(group: Group, desk: Desk): OwnTitle | null {
  const find = (slot: string) => group.parts.find((part) => part.slot === slot);
  const type = find("type");
  const title = find("title")?.mentions[0];
  if (title?.kind === "title") {
    const inner = desk.text.slice(title.inner.start, title.inner.end);
    const text = type ? `${inner}${desk.text.slice(type.start, type.end)}` : inner;
    return isOneSided(text) ? null : { text, isBare: false };
  }
  if (!type) return null;
  const from = startOfAbout(find("about"), type);
  const text = desk.text.slice(from, type.end).replace(number, "").replace(unclosed, "");
  return isOneSided(text) || isRowOfTypes(find("about"))
    ? null
    : { text, isBare: from === type.start && !find("about") && isGeneral(type) };
}

function isOneSided(text: string): boolean {
  return oneSided.test(text) && !common.test(text);
}

/** 合同、协议: several types, and nothing of what they are about. */
function isRowOfTypes(about: Part | undefined): boolean {
  const [first, mark, ...more] = about?.mentions ?? [];
  return more.length === 0 && mark?.kind === "word" && first !== undefined && typeId(first) !== null;
}

/** 1996年4月联合声明: the date tells which one it is, and is no part of its name; of a plan it is. */
function startOfAbout(about: Part | undefined, type: Part): number {
  if (!about) return type.start;
  const [first, second] = about.mentions;
  if (first?.kind !== "date" || !isDated(type)) return about.start;
  return second && first.end !== type.start ? second.start : type.start;
}

function isGeneral({ mentions }: Part): boolean {
  const id = typeId(mentions[0]);
  return id !== null && (general.has(id) || (id.startsWith("document.type.") && id.split(".").length === 3));
}

/** A plan or programme has the years it is for; other documents have the day they were made. */
export function isDated({ mentions }: Part): boolean {
  const id = typeId(mentions[0]) ?? "";
  return !id.startsWith("document.type.plan") && !id.startsWith("document.type.programme");
}

function typeId(type: Mention | undefined): string | null {
  return type?.kind === "term" ? (type.readings.find(({ category }) => category === "document")?.id ?? null) : null;
}
