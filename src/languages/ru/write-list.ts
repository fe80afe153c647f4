/** Lists in Russian: commas, «и» before the last, and what an open list ends with in its case. */
import type { Value, Written } from "../../model/value.js";
import type { WriteContext } from "../writer.js";
import { between, joinParts, writeMembers, written } from "../written.js";
import { cases } from "./grammar/features.js";
import { parseForm } from "./write-noun.js";

/** «А, Б и В»; open: «А, Б и другие вопросы». */
export function writeList(
  list: Extract<Value, { kind: "list" }>,
  form: string,
  context: WriteContext,
  write: (item: Value, context: WriteContext) => Written | null,
): Written | null {
  const members = writeMembers(list, context, write);
  if (!members) return null;
  const { said, isOpen, introduces, left } = members;
  const place = { fact: list.fact, slot: null };
  const parts = joinParts(
    said.map((one) => one.parts),
    (index) => between(!isOpen && index === said.length - 1 ? " и " : ", ", place),
  );
  const tail = isOpen ? [between(` и ${othersOf(list.items, form)}`, place)] : [];
  const concord = isOpen || said.length > 1 ? ({ gender: null, number: "pl" } as const) : said[0]!.concord;
  return written([...parts, ...tail], concord, { introduces, left });
}

/** What an open list ends with. */
const others = {
  "": ["другие", "других", "другим", "другие", "другими", "других"],
  вопросы: [
    "другие вопросы",
    "других вопросов",
    "другим вопросам",
    "другие вопросы",
    "другими вопросами",
    "других вопросах",
  ],
  документы: [
    "другие документы",
    "других документов",
    "другим документам",
    "другие документы",
    "другими документами",
    "других документах",
  ],
} as const;

function othersOf(items: readonly Value[], form: string): string {
  const name = parseForm(form)?.case ?? (form === "addressee" ? "dat" : "nom");
  const noun = items.some(({ kind }) => kind === "document")
    ? "документы"
    : items.every(({ kind }) => kind === "term")
      ? "вопросы"
      : "";
  const animate = name === "acc" && items.some(({ kind }) => kind === "person");
  return others[noun][animate ? 1 : cases.indexOf(name)]!;
}
