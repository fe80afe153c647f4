/**
 * Values in Chinese words. Knows names, titles, numbers and lists; verbs stand in the frames, nothing agrees.
 * What has no Chinese is not said.
 */
import { type Entry, wordings } from "../../glossary/schema.js";
import type { Change } from "../../model/fact.js";
import type { Term } from "../../model/term.js";
import type { Concord, DocumentValue, Value, Written } from "../../model/value.js";
import type { WriteContext, Writer } from "../writer.js";
import { between, joinParts, type Place, partOf, placeOf, writeMembers, written } from "../written.js";
import { writeDates } from "./date-write.js";
import { measureOf, quoteTitle } from "./naming.js";
import { writeNumeral } from "./numerals.js";
import { writeDecimal, writeQuantity } from "./quantity-write.js";
import { finish } from "./typography.js";
import { writeBody, writePerson, writePost } from "./write-person.js";

const one: Concord = { gender: null, number: "sg" };
const many: Concord = { gender: null, number: "pl" };

export const writer: Writer = {
  language: "zh",
  slotForms: new Set(["", "over"]),
  wordForms: new Set(),
  headline: { most: 32, measure: (text) => text.length },
  sentence: { most: 90, measure: (text) => text.length },
  write,
  concord: (value, context) => write(value, "", "", context)?.concord ?? null,
  inflect: () => null,
  finish,
  abbreviates: () => false,
  between: "",
};

// A switch and no pattern: this is asked for every slot of every frame tried.
export function write(value: Value, form: string, slot: string, context: WriteContext): Written | null {
  const place = placeOf(value, slot);
  const say = (text: string | null, term: Term | null = null) =>
    text ? written([partOf(text, place, term)], one) : null;
  switch (value.kind) {
    case "term":
    case "place":
      return say(nameOf(value.term, context), value.term);
    case "body":
      return writeBody(value, place, context);
    case "person":
      return writePerson(value, place, context);
    case "post":
      return writePost(value.post, value.side, place, context);
    case "document":
      return writeDocument(value, place);
    case "event":
      return say(countEvent(value.term, value.ordinal, context), value.term);
    case "title":
      return say(value.term.zh && quoteTitle(value.term.zh), value.term);
    case "date":
      return say(
        value.same ? writeSameDate(value.values) : writeDates(value.values, form === "over" ? "over" : "plain"),
      );
    case "quantity":
      return say(writeQuantity(value));
    case "counted": {
      const noun = nameOf(value.noun, context);
      const number = `${value.approx ? "约" : ""}${countWord(value.value)}${measureOf(value.noun, context.glossary)}`;
      return say(noun && number + noun, value.noun);
    }
    case "times":
      return say(`${countWord(value.value)}次`);
    case "change":
      return say(writeChange(value.change));
    case "list":
      return writeList(value, slot, context);
    case "byline": {
      const name = value.language === "zh" ? value.text : mediumByRussian(value.text, context);
      return say(value.what === "medium" && name && isPrinted(name) ? quoteTitle(name) : name);
    }
  }
}

function writeDocument(
  { title, type, proper, byType, short, original }: DocumentValue,
  place: Place,
  isListed = false,
): Written | null {
  if (title.zh) {
    const topic = short ? /^.{2,40}?[和与同].{2,40}?(关于.{4,200})$/u.exec(title.zh)?.[1] : undefined;
    // Described, not quoted, where it stands alone and nothing in it could be taken for the sentence: 签署关于建桥的协定.
    const isPlain = topic !== undefined && !isListed && !/[、和与，]/u.test(topic);
    const text = topic ?? (short ? withoutStates(title.zh) : title.zh);
    return written([partOf(proper && !isPlain ? quoteTitle(text) : text, place, title)], one);
  }
  if (!byType || !type.zh) return null;
  const source = original && title.ru && title.ru !== type.ru ? `（«${title.ru.replace(/[«»]/gu, "")}»）` : "";
  return written(
    [partOf(type.zh, place, type), ...(source ? [partOf(source, place, { ...title, origin: "article" })] : [])],
    one,
    {
      left: [title],
    },
  );
}

/** 《中俄睦邻友好合作条约》: as the press shortens the names of the two states. */
function withoutStates(title: string): string {
  return title
    .replace(/^中华人民共和国政府和俄罗斯联邦政府/u, "中俄政府间")
    .replace(/^中华人民共和国和俄罗斯联邦/u, "中俄");
}

/** The word preferred by the glossary, else the word of the term. */
function nameOf({ id, zh }: Term, { glossary }: WriteContext): string | null {
  return (id ? glossary.entries.get(id)?.zh?.term : undefined) ?? zh;
}

/** Occasions counted by 次 take their number before the last word: 中俄总理第三十次定期会晤. */
const countedInside = /(?:定期会晤|会晤|会议|会谈|磋商|对话|谈判)$/u;

/** 第八届中俄博览会, 委员会第二十九次会议: as occasions of this genre are numbered. */
function countEvent(term: Term, ordinal: number | null, context: WriteContext): string | null {
  const text = term.zh ?? nameOf(term, context);
  if (!text || ordinal === null || text.includes("第")) return text;
  const last = countedInside.exec(text);
  const measure = (term.id && context.glossary.entries.get(term.id)?.zh?.measure) || (last ? "次" : "届");
  const number = `第${writeNumeral(ordinal)}${measure}`;
  return last && measure !== "届" ? text.slice(0, last.index) + number + text.slice(last.index) : number + text;
}

/** 两份文件, 八项; from eleven on in digits. Source: GB/T 15835-2011. */
function countWord(value: number): string {
  if (value === 2) return "两";
  return Number.isInteger(value) && value > 0 && value <= 10 ? writeNumeral(value) : writeDecimal(value);
}

/** 同日, 同月, 同年: by how exact the date is. */
function writeSameDate([value = ""]: readonly string[]): string {
  return value.includes("/") ? "同期" : value.length > 7 ? "同日" : value.length > 4 ? "同月" : "同年";
}

function writeChange({ direction, percent, times }: Change): string | null {
  if (percent !== null) return `${direction === "up" ? "增长" : "下降"}${writeDecimal(percent)}%`;
  if (times === null) return null;
  return `${direction === "up" ? "增至" : "降至"}原来的${writeDecimal(times)}倍`;
}

/** 甲、乙和丙 closed, 甲、乙、丙等 open. What has no Chinese falls out and leaves the list open. */
function writeList(list: Extract<Value, { kind: "list" }>, slot: string, context: WriteContext): Written | null {
  const members = writeMembers(list, context, (item, now) =>
    item.kind === "document" && list.items.length > 1
      ? writeDocument(item, placeOf(item, slot), true)
      : write(item, "", slot, now),
  );
  if (!members) return null;
  const { said, isOpen, introduces, left } = members;
  const place = { fact: list.fact, slot: null };
  const parts = joinParts(
    said.map((member) => member.parts),
    (index) => between(!isOpen && index === said.length - 1 ? "和" : "、", place),
  );
  // 《甲》《乙》等文件: behind titles 等 alone would hang.
  const isOfTitles = list.items.every(({ kind }) => kind === "document");
  const tail = isOpen ? [between(isOfTitles ? "等文件" : "等", place)] : [];
  return written([...parts, ...tail], said.length > 1 ? many : one, { introduces, left });
}

/** Newspapers and journals stand in title marks; agencies, stations and sites do not. */
function isPrinted(name: string): boolean {
  return /(?:报|刊|杂志|期刊|周刊|月刊)$/u.test(name);
}

/** A newspaper, or an agency, which is a body: 塔斯社 of «ТАСС», «ИТАР-ТАСС». */
function mediumByRussian(text: string, { glossary }: WriteContext): string | null {
  const name = text.replace(/[«»"]/gu, "");
  const isNamed = ({ ru, status }: Entry) =>
    ru !== undefined && wordings(ru, status).some(({ term }) => term.replace(/[«»"]/gu, "") === name);
  const found = glossary.of("medium").find(isNamed) ?? glossary.of("body").find(isNamed);
  return found?.zh?.short ?? found?.zh?.term ?? null;
}
