/** The name of a delegation in both languages: 哈尔滨海关代表团, «делегация Харбинской таможни». */
import { specOf } from "../../languages/ru/forms.js";
import { declinePhrase } from "../../languages/ru/grammar/noun-phrase.js";
import type { Mention } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";

type Group = Extract<Mention, { kind: "group" }>;

/** `null` where the text does not say whose it is. */
export function nameDelegation(group: Group, desk: Desk): Term | null {
  const part = group.parts.find(({ slot }) => slot === "owner");
  const owner = part?.mentions.at(-1);
  if (!part || !owner) return null;
  const term = desk.term(owner);
  if (desk.language === "ru" && isInGenitive(part.mentions)) {
    const first = part.mentions.find(({ kind }) => kind === "term");
    const zh = part.mentions.length <= 2 && first ? desk.term(first).zh : null;
    const ru = `делегация ${desk.text.slice(part.start, part.end)}`;
    return { zh: zh === null ? null : `${zh}代表团`, ru, id: null, origin: "composed" };
  }
  const own = desk.text.slice(group.start, group.end).replace(/一行$/u, "");
  return {
    zh: desk.language === "zh" ? own : term.zh === null ? null : `${term.zh}代表团`,
    ru: ofOwner(term, desk),
    id: null,
    origin: "composed",
  };
}

/** «делегация Харбинской таможни», «города Хэйхэ»: as it stands; «китайская делегация» is put together. */
function isInGenitive(mentions: readonly Mention[]): boolean {
  return !mentions.every((one) => one.kind === "term" && one.readings.every(({ as }) => as === "adjective"));
}

function ofOwner({ id, ru }: Term, { glossary }: Desk): string | null {
  const entry = id === null ? undefined : glossary.entries.get(id);
  if (!entry?.ru || ru === null) return null;
  const { sg, pl } = declinePhrase(specOf(entry.ru, ru));
  const genitive = (sg ?? pl)?.gen;
  return genitive ? `делегация ${genitive}` : null;
}
