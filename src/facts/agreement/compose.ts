/** The Chinese title of a document described in Russian, where the glossary has every word of it; else `null`. */
import type { Mention } from "../../model/mention.js";
import type { Desk } from "../desk.js";

type Group = Extract<Mention, { kind: "group" }>;

export function composeTitle(_own: string, _group: Group, _desk: Desk): string | null {
  return null;
}
