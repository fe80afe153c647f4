/** The article-wide answers kinds ask for: terms, parties, the date and place of an act, whether it was done. */

import { nameDelegation } from "../facts/delegation/name.js";
import type { Desk, Found, Party } from "../facts/desk.js";
import type { Trace } from "../facts/kind.js";
import type { Glossary } from "../glossary/lookup.js";
import { categoryOf, type Entry } from "../glossary/schema.js";
import type { LanguagePack } from "../languages/pack.js";
import type { Language } from "../model/language.js";
import type { Chart, Item, Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import type { Term } from "../model/term.js";
import type { People } from "./people.js";

export class ArticleDesk implements Desk {
  readonly language: Language;
  readonly text: string;
  readonly glossary: Glossary;
  readonly #pack: LanguagePack;
  readonly #people: People;
  /** Who the text spoke of last, for 双方 and «стороны». */
  #sides: readonly Party[] = [];

  constructor(pack: LanguagePack, text: string, glossary: Glossary, people: People) {
    this.language = pack.language;
    this.text = text;
    this.glossary = glossary;
    this.#pack = pack;
    this.#people = people;
  }

  term(mention: Mention, country: string | null = null): Term {
    const words = this.text.slice(mention.start, mention.end);
    if (mention.kind !== "term") return { zh: null, ru: null, id: null, origin: "article", [this.language]: words };
    const home = this.language === "zh" ? "CN" : "RU";
    const { readings } = mention;
    const reading =
      readings.find((one) => country !== null && one.country === country) ??
      readings.find((one) => one.country === home) ??
      readings.find((one) => one.country === null) ??
      readings[0]!;
    const entry = reading.id === null ? undefined : this.glossary.entries.get(reading.id);
    if (!entry) return { zh: null, ru: null, id: null, origin: "article", [this.language]: reading.wording };
    return { ...termOfEntry(entry), [this.language]: reading.wording };
  }

  termOf(id: string): Term | null {
    const entry = this.glossary.entries.get(id);
    return entry ? termOfEntry(entry) : null;
  }

  documentType({ start, end }: Span): Term | null {
    const inner = this.text.slice(start, end);
    const { chinese } = this.glossary;
    for (let at = Math.max(0, inner.length - 12); at < inner.length; at++) {
      const hit = chinese.longest(inner, at);
      const type =
        hit?.end === inner.length ? hit.values.find(({ entry }) => entry.id.startsWith("document.type.")) : undefined;
      if (type) return { ...termOfEntry(type.entry), zh: type.term };
    }
    return null;
  }

  parties(chart: Chart, from: number, to: number, slot: string, rule: string): readonly Party[] {
    const named = chart.items.slice(from, to).flatMap((item) => this.#party(item, slot, rule));
    if (named.length > 1) this.#sides = named;
    return named;
  }

  #party(item: Item, slot: string, rule: string): readonly Party[] {
    const { mention } = item;
    const trace: Trace = { slot, start: item.start, end: item.end, rule };
    switch (mention.kind) {
      case "name":
        return this.#personParty(mention, slot, rule);
      case "group": {
        if (mention.of === "official") {
          return mention.parts
            .filter((part) => part.slot === "name")
            .flatMap((part) => part.mentions.flatMap((one) => this.#personParty(one, slot, rule)));
        }
        const name = mention.of === "delegation" ? nameDelegation(mention, this) : null;
        return name ? [{ key: name.id ?? name.zh ?? name.ru ?? "", name, person: null, trace }] : [];
      }
      case "term": {
        if (
          !mention.readings.some(
            ({ category }) => category === "body" || category === "country" || category === "place",
          )
        )
          return [];
        const name = this.term(mention);
        return [{ key: name.id ?? name.zh ?? name.ru ?? "", name, person: null, trace }];
      }
      case "word":
        return this.#sidesOf(item, trace);
      default:
        return [];
    }
  }

  #personParty(mention: Mention, slot: string, rule: string): readonly Party[] {
    const person = this.#people.at(mention.start);
    if (!person) return [];
    const trace: Trace = { slot, start: mention.start, end: mention.end, rule };
    return [{ key: person.key, name: this.#people.term(person), person: person.key, trace }];
  }

  #sidesOf({ word }: Item, trace: Trace): readonly Party[] {
    const countries = this.#pack.sides(word);
    if (countries === "last") return this.#sides.map((one) => ({ ...one, trace }));
    return countries.flatMap((id) => {
      const name = this.termOf(id);
      return name ? [{ key: id, name, person: null, trace }] : [];
    });
  }

  /** The bodies people speak for: where a text names only who signed, those are the parties. */
  bodiesOf(people: readonly string[]): readonly Term[] {
    const seen = new Set<string>();
    return this.#people.list
      .filter(({ key }) => people.includes(key))
      .flatMap(({ posts }) => posts.slice(0, 1).flatMap(({ post }) => (post.body ? [post.body] : [])))
      .filter(({ id, zh, ru }) => {
        const key = id ?? zh ?? ru ?? "";
        return !seen.has(key) && seen.add(key);
      });
  }

  date(chart: Chart, at: number, rule: string): Found<string> | null {
    const dates = chart.items.flatMap((item, index) =>
      item.mention.kind === "date" ? [{ item, index, mention: item.mention }] : [],
    );
    if (dates.length === 0) return null;
    const clause = this.#pack.clause(chart, at);
    const inClause = dates.filter(({ index }) => clause.from <= index && index < clause.to);
    const before = (list: typeof dates) => list.filter(({ index }) => index < at).at(-1);
    const after = (list: typeof dates) => list.find(({ index }) => index > at);
    const found = before(inClause) ?? before(dates) ?? after(inClause);
    if (!found) return null;
    const { item, mention } = found;
    return {
      value: mention.value,
      trace: { slot: "date", start: item.start, end: item.end, rule: mention.rule || rule },
    };
  }

  place(chart: Chart, at: number, rule: string): Found<Term> | null {
    const places = this.#pack.places(chart);
    if (places.length === 0) return null;
    const clause = this.#pack.clause(chart, at);
    const near = places.filter((index) => clause.from <= index && index < clause.to);
    const index = near.filter((one) => one < at).at(-1) ?? near[0] ?? places.filter((one) => one < at).at(-1);
    const item = index === undefined ? undefined : chart.items[index];
    return item
      ? { value: this.term(item.mention), trace: { slot: "place", start: item.start, end: item.end, rule } }
      : null;
  }

  topics(chart: Chart, rule: string): readonly Found<Term>[] {
    return chart.items.flatMap((item) => {
      const { mention } = item;
      if (mention.kind !== "term" || mention.readings[0]?.category !== "topic") return [];
      return [{ value: this.term(mention), trace: { slot: "topic", start: item.start, end: item.end, rule } }];
    });
  }

  modality(chart: Chart, at: number): "happened" | "planned" | "denied" {
    return this.#pack.modality(chart, at);
  }

  person(item: Item): string | null {
    return this.#people.at(item.start)?.key ?? null;
  }
}

function termOfEntry(entry: Entry): Term {
  const ru = entry.ru
    ? categoryOf(entry.id) === "person" && entry.ru.given
      ? `${entry.ru.given} ${entry.ru.term}`
      : entry.ru.term
    : null;
  return { zh: entry.zh?.term ?? null, ru, id: entry.id, origin: "glossary" };
}
