/** What figures of trade measure, with whose trade it is: put together in both languages from the glossary's nouns and countries. */
import type { Entry } from "../../glossary/schema.js";
import { specOf } from "../../languages/ru/forms.js";
import type { Case } from "../../languages/ru/grammar/features.js";
import { declinePhrase } from "../../languages/ru/grammar/noun-phrase.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";

/** Glossary ids of what is measured in money. */
export const trade = ["topic.export", "topic.import", "topic.trade-volume", "topic.trade-total"] as const;
/** Nouns that say whose they are by themselves, or are nobody's. */
export const others = [
  "topic.trade-volume.china-russia",
  "topic.trade-volume.bilateral",
  "topic.deficit",
  "topic.surplus",
  "topic.cargo-volume",
] as const;

export interface Sides {
  /** Who trades: exports, imports, or is named first. */
  readonly who: Term | null;
  /** With whom. */
  readonly partner: Term | null;
}

/** «экспорт Китая в Россию», 中国对俄罗斯出口; the bare noun where no side is said; `null` where a side cannot be said. */
export function composeMeasure(noun: Term, { who, partner }: Sides, desk: Desk): Term | null {
  const own = noun.id === null ? undefined : desk.glossary.entries.get(noun.id);
  if (!own?.zh || !own.ru) return null;
  if (!who && !partner) return noun;
  if (isPair(who, partner) && noun.id !== null && /^topic\.trade-(?:volume(?:\.bilateral)?|total)$/u.test(noun.id)) {
    return desk.termOf("topic.trade-volume.china-russia");
  }
  const [one, two] = [who && entryOf(who, desk), partner && entryOf(partner, desk)];
  if (one === undefined || two === undefined) return null;
  const zh = inChinese(own, one, two);
  const ru = inRussian(own, one, two);
  return zh !== null && ru !== null ? { zh, ru, id: null, origin: "composed" } : null;
}

function isPair(who: Term | null, partner: Term | null): boolean {
  const ids = [who?.id, partner?.id];
  return ids.includes("country.cn") && ids.includes("country.ru");
}

function entryOf({ id }: Term, desk: Desk): Entry | undefined {
  return id === null ? undefined : desk.glossary.entries.get(id);
}

function inChinese(noun: Entry, who: Entry | null, partner: Entry | null): string | null {
  const [one, two] = [who ? who.zh?.term : "", partner ? partner.zh?.term : ""];
  if (one === undefined || two === undefined) return null;
  const toward = two && (noun.id === "topic.import" ? `自${two}` : noun.id === "topic.export" ? `对${two}` : "");
  if (toward || !two) return one + toward + (noun.zh?.term ?? "");
  return one ? `${one}与${two}贸易额` : `对${two}贸易额`;
}

function inRussian(noun: Entry, who: Entry | null, partner: Entry | null): string | null {
  // «Общий объём внешней торговли» is with all the world: with one partner it is a turnover.
  const head = noun.id.startsWith("topic.trade-") && partner ? "товарооборот" : noun.ru?.term;
  const owner = who ? formOf(who, "gen") : "";
  if (!head || owner === null) return null;
  if (!partner) return [head, owner].filter(Boolean).join(" ");
  const [preposition, wanted]: readonly [string, Case] =
    noun.id === "topic.export"
      ? [partner.ru?.preposition ?? "в", "acc"]
      : noun.id === "topic.import"
        ? [partner.ru?.preposition === "на" ? "с" : "из", "gen"]
        : ["с", "ins"];
  const said = formOf(partner, wanted);
  return said === null ? null : [head, owner, preposition, said].filter(Boolean).join(" ");
}

function formOf({ ru }: Entry, wanted: Case): string | null {
  if (!ru) return null;
  const { sg, pl } = declinePhrase(specOf(ru));
  return (sg ?? pl)?.[wanted] ?? null;
}
