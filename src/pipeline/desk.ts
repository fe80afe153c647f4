/** The article-wide answers kinds ask for: terms, parties, the date and place of an act, whether it was done. */

import { nameDelegation } from "../facts/delegation/name.js";
import type { Desk, Found, Party } from "../facts/desk.js";
import type { Trace } from "../facts/kind.js";
import { countryOf } from "../facts/official/body.js";
import type { Glossary } from "../glossary/lookup.js";
import { categoryOf, type Entry } from "../glossary/schema.js";
import type { LanguagePack, Range } from "../languages/pack.js";
import { type CalendarDate, dayOf, daysBetween } from "../model/calendar.js";
import type { Post } from "../model/fact.js";
import type { Language, Side } from "../model/language.js";
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
  /** Those named in the sentence at hand. */
  #named: { readonly sentence: number; readonly parties: readonly Party[] } = { sentence: -1, parties: [] };
  #charts: readonly Chart[] = [];
  #place: ReadonlyMap<number, number> = new Map();
  #news: Found<string> | null = null;
  #dateline: { readonly day: string; readonly place: Found<Term> } | null = null;

  readonly #published: string | null;

  constructor(pack: LanguagePack, text: string, glossary: Glossary, people: People, published: string | null = null) {
    this.#published = published;
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
    // 华, 俄: one character is no name of its own.
    if (this.language === "zh" && reading.wording.length === 1) return termOfEntry(entry);
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
    const named = chart.items.slice(from, to).flatMap((item, index) =>
      // «глава МВД»: the body says whose the post is.
      isOwner(item, chart.items[from + index - 1])
        ? []
        : (this.#holdersElsewhere(chart, from + index, slot, rule) ??
          this.#partyAt(chart, { from, to }, from + index, slot, rule)),
    );
    this.#hear(chart.sentence.start, named);
    return named;
  }

  /** «президенты России и Белоруссии»: whose they are is said, and it is not the sides the text spoke of. */
  #holdersElsewhere({ items }: Chart, at: number, slot: string, rule: string): readonly Party[] | null {
    const own = items[at]!;
    if (this.#pack.sides(own.word) !== "last") return null;
    const owners: Party[] = [];
    for (let i = at + 1; isCountry(items[i]); i += 2) {
      owners.push(...this.#party(items[i]!, slot, rule));
      if (!joints.has(items[i + 1]?.word ?? "")) break;
    }
    return owners.some(({ name }) => name.id !== "country.ru" && name.id !== "country.cn") ? owners : null;
  }

  #partyAt(chart: Chart, { from, to }: Range, at: number, slot: string, rule: string): readonly Party[] {
    const item = chart.items[at]!;
    if (at + 1 < to && isRow(item, chart.items[at + 1]!)) return [];
    let first = at;
    while (first > from && isRow(chart.items[first - 1]!, chart.items[first]!)) first--;
    if (first < at) return this.#rowParty(chart.items.slice(first, at + 1), slot, rule);
    const isPronoun = item.mention.kind === "word" && this.#pack.sides(item.word) === "subject";
    // 达尔金同他会面: one of the clause itself is somebody else.
    const [subject] = isPronoun ? this.subject(chart, this.#pack.clause(chart, at).from, slot, rule) : [];
    if (this.#pack.isPassing(chart, at)) return [];
    const other = item.mention.kind === "word" && item.word === "其" ? this.#lastBefore(chart, at, slot, rule) : [];
    if (other.length > 0) return other;
    return subject ? [subject] : this.#party(item, slot, rule, chart.items[at - 1]);
  }

  /** 俄罗斯+交通部: the country says which ministry it is; of places in a row the last is meant. */
  #rowParty(row: readonly Item[], slot: string, rule: string): readonly Party[] {
    const last = row.at(-1)!;
    const isBody = categoriesOf(last).includes("body");
    const start = isBody ? row[0]!.start : last.start;
    const name = { ...this.term(last.mention, countryOf(row)), [this.language]: this.text.slice(start, last.end) };
    return [
      { key: name.id ?? name.zh ?? name.ru ?? "", name, person: null, trace: { slot, start, end: last.end, rule } },
    ];
  }

  /** 与其会谈: the person named last in a clause before. */
  #lastBefore(chart: Chart, at: number, slot: string, rule: string): readonly Party[] {
    for (let i = this.#pack.clause(chart, at).from - 1; i >= 0; i--) {
      const { kind } = chart.items[i]!.mention;
      const found = kind === "name" || kind === "group" ? this.#party(chart.items[i]!, slot, rule) : [];
      const person = found.findLast((one) => one.person !== null);
      if (person) return [person];
    }
    return [];
  }

  heard({ sentence }: Chart): readonly Party[] {
    return this.#named.sentence === sentence.start ? this.#named.parties : [];
  }

  subject(chart: Chart, to: number, slot: string, rule: string): readonly Party[] {
    const found = this.#subjectIn(chart, to, slot, rule);
    if (found.length > 0) return found;
    const index = this.#place.get(chart.sentence.start) ?? 0;
    for (let i = index - 1; i >= Math.max(0, index - farthestSequel); i--) {
      const before = this.#charts[i]!;
      if (this.text.slice(before.sentence.end, chart.sentence.start).includes("\n")) return [];
      const named = this.#subjectIn(before, before.items.length, slot, rule);
      if (named.length > 0) return named;
    }
    return [];
  }

  #subjectIn(chart: Chart, to: number, slot: string, rule: string): readonly Party[] {
    const at = this.#pack.subject(chart, to);
    return at === null ? [] : this.#party(chart.items[at]!, slot, rule);
  }

  /** Two or more parties of one sentence are the sides from there on. */
  #hear(sentence: number, named: readonly Party[]): void {
    const earlier = this.#named.sentence === sentence ? this.#named.parties : [];
    const parties = [...earlier, ...named.filter(({ key }) => !earlier.some((one) => one.key === key))];
    this.#named = { sentence, parties };
    const sides = parties.map((one) => this.#sideOf(one));
    const known = new Set(sides.filter((one) => one !== null));
    // A leader and his own delegation are one side, however many are named.
    if (known.size > 1) {
      this.#sides = [...known].map((side) => parties[sides.lastIndexOf(side)]!);
    } else if (parties.length > 1 && sides.includes(null)) this.#sides = parties.slice(-2);
  }

  #sideOf({ person, name, trace }: Party): string | null {
    const holder = person === null ? undefined : this.#people.list.find(({ key }) => key === person);
    if (holder) return this.#people.side(holder);
    if (name.id !== null) return this.glossary.entries.get(name.id)?.country ?? null;
    // A delegation is of the side its name begins with: 哈尔滨海关代表团.
    const owner = this.glossary.chinese.longest(this.text, trace.start)?.values[0]?.entry;
    return owner?.country ?? null;
  }

  /** 两国元首: the people of the article who hold such posts, one a country; else the countries. */
  #leaders(group: string, trace: Trace): readonly Party[] {
    const wanted = postsOfGroup[group];
    if (!wanted) return [];
    const holders = this.#people.list.filter(({ posts }) =>
      posts.some(({ post: { post, status } }) => status !== "former" && post.id !== null && wanted.includes(post.id)),
    );
    const one = (side: Side) => holders.find((person) => this.#people.side(person) === side);
    const both = [one("CN"), one("RU")].filter((person) => person !== undefined);
    if (both.length < 2) return [];
    return both.map((person) => ({ key: person.key, name: this.#people.term(person), person: person.key, trace }));
  }

  #party(item: Item, slot: string, rule: string, before?: Item): readonly Party[] {
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
        if (mention.of !== "delegation") return [];
        const heads = mention.parts
          .filter((part) => part.slot === "head")
          .flatMap((part) =>
            part.mentions.flatMap((one) => this.#party({ ...one, mention: one, word: "" }, slot, rule)),
          );
        const name = nameDelegation(mention, this);
        const isLed = heads.length > 0;
        const party = name && { key: name.id ?? name.zh ?? name.ru ?? "", name, person: null, trace };
        return [
          ...heads.map((one) => ({ ...one, role: "head" as const })),
          ...(party ? [{ ...party, ...(isLed && { role: "member" as const }) }] : []),
        ];
      }
      case "term": {
        // «российским» before «гостем» is no party.
        if (mention.readings.every(({ as }) => as === "adjective")) return [];
        const group = mention.readings.find(({ category }) => category === "leaders")?.id;
        if (group) {
          const leaders = this.#leaders(group, trace);
          return leaders.length > 0 ? leaders : this.#sidesOf(item, trace);
        }
        if (mention.readings.some(({ category }) => category === "post")) {
          const isSides = this.#pack.sides(item.word).length > 0;
          return isSides ? this.#sidesOf(item, trace) : this.#holder(mention, trace, before);
        }
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
        // 其: whom the sentence spoke of last.
        if (item.word === "其")
          return this.#named.parties
            .filter(({ person }) => person !== null)
            .slice(-1)
            .map((one) => ({ ...one, trace }));
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

  /** «посол», «глава ведомства»: the one person of the article who holds such a post. */
  #holder({ readings }: Extract<Mention, { kind: "term" }>, trace: Trace, before?: Item): readonly Party[] {
    const wordings = new Set(readings.map(({ wording }) => wording.toLowerCase()));
    const country = countrySaid(before);
    const leads = readings.some(({ id }) => id === "post.leader" || id === "post.head-of-state");
    const holders = this.#people.list.filter(
      (one) =>
        (country === null || this.#people.side(one) === country) &&
        one.posts.some(({ post: { post, status } }) => {
          const said = (post[this.language] ?? "").toLowerCase();
          const isLeader = leads && country !== null && leadersOfStates.includes(post.id ?? "");
          return (
            status !== "former" &&
            (isLeader || [...wordings].some((each) => said === each || said.startsWith(`${each} `)))
          );
        }),
    );
    const [person] = holders;
    if (!person || holders.length > 1) return [];
    return [{ key: person.key, name: this.#people.term(person), person: person.key, trace }];
  }

  #sidesOf({ word, start }: Item, trace: Trace): readonly Party[] {
    const countries = this.#pack.sides(word);
    if (countries === "subject") {
      const mention = this.#people.namedBefore(start, true);
      const person = mention ? this.#people.at(mention.start) : null;
      return person ? [{ key: person.key, name: this.#people.term(person), person: person.key, trace }] : [];
    }
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
      .flatMap(({ posts }) => posts.flatMap(({ post }) => (post.body ? [post.body] : [])).slice(0, 1))
      .filter(({ id, zh, ru }) => {
        const key = id ?? zh ?? ru ?? "";
        return !seen.has(key) && seen.add(key);
      });
  }

  sidesBefore(chart: Chart, rule: string, besides: Party | null = null): readonly Party[] {
    if (this.#pack.newsDays === 0) return [];
    const index = this.#place.get(chart.sentence.start) ?? 0;
    for (let i = index - 1; i >= Math.max(0, index - farthestSequel); i--) {
      const { items } = this.#charts[i]!;
      const named = items.flatMap((item) =>
        item.mention.kind === "name" || (item.mention.kind === "group" && item.mention.of === "official")
          ? this.#party(item, "side", rule)
          : [],
      );
      const parties = named.filter(({ key }, at) => named.findIndex((one) => one.key === key) === at);
      const sides = new Set(parties.map((one) => this.#sideOf(one) ?? this.#sideByName(one)));
      sides.delete(null);
      if (sides.size > 1 && parties.length <= mostSides) return parties;
      // One only: whoever met him is of the other side.
      const [one] = parties;
      if (besides && one && parties.length === 1 && one.key !== besides.key) {
        const own = this.#sideOf(besides) ?? this.#sideByName(besides);
        return sides.has(own) ? [] : [one, besides];
      }
      if (parties.length > 0) return [];
    }
    return [];
  }

  /** Of one whose body is unknown the name says where he is from. */
  #sideByName({ person }: Party): string | null {
    const kind = this.#people.list.find(({ key }) => key === person)?.name.kind;
    return kind === "chinese" ? "CN" : "RU";
  }

  actorBefore(chart: Chart, at: number, rule: string): Party | null {
    const { items } = chart;
    for (let i = at - 1; i >= 0; i--) {
      const item = items[i]!;
      const { mention, word } = item;
      if (word === "что" || word === ".") return null;
      if (mention.kind !== "name" && !(mention.kind === "group" && mention.of === "official")) continue;
      if (mention.forms.some((form) => form.case === "nom")) return this.#party(item, "side", rule)[0] ?? null;
    }
    return null;
  }

  date(chart: Chart, at: number, rule: string): Found<string> | null {
    // 此访24日结束，随后访问: the days told before are over.
    const isLater = this.#pack.isLater(chart, at);
    return this.#ownDate(chart, at, rule) ?? (isLater ? null : this.#dateBefore(chart, at));
  }

  /** The day of the news, or of the act told just before in the same paragraph. */
  #dateBefore(chart: Chart, at: number): Found<string> | null {
    const follows = this.#pack.follows(chart, at);
    if (follows === null || this.modality(chart, at) !== "happened") return null;
    if (follows === "news") return this.#news;
    const index = this.#place.get(chart.sentence.start) ?? 0;
    for (let i = index - 1; i >= Math.max(0, index - farthestSequel); i--) {
      const before = this.#charts[i]!;
      if (this.text.slice(before.sentence.end, chart.sentence.start).includes("\n")) return null;
      const day = this.#dayOf(before);
      if (day) return day;
    }
    return null;
  }

  /** The sentences of the article; the day of the first that has one is that of the news. */
  open(charts: readonly Chart[]): void {
    this.#charts = charts;
    this.#place = new Map(charts.map(({ sentence }, index) => [sentence.start, index]));
    charts.slice(0, newsSentences).forEach((chart, index) => {
      this.#news ??= this.#dayOf(chart);
      this.#dateline ??= this.#datelineOf(chart, charts[index + 1]);
    });
  }

  placeOfNews(
    day: string | null,
    modality: "happened" | "planned" | "denied",
    chart: Chart | null = null,
  ): Found<Term> | null {
    // «Напомним, что в среду …»: what is recalled did not take place where the news comes from.
    if (chart && recalled.test(this.text.slice(chart.sentence.start, chart.sentence.end))) return null;
    if (modality !== "happened" || this.#dateline === null) return null;
    if (chart?.items.some(({ word }) => remote.test(word))) return null;
    const { place, day: today } = this.#dateline;
    if (day === today) return place;
    const { newsDays } = this.#pack;
    if (day === null) return newsDays > 0 && chart !== null && this.#isLead(chart) ? place : null;
    return isDay(day) && isDay(today) && isWithinDays(day, today, newsDays) ? place : null;
  }

  isOld(date: string): boolean {
    const today = this.#published ?? this.#news?.value ?? null;
    if (today === null || !isDay(today)) return false;
    const [first = ""] = date.split("/");
    if (isDay(first)) return daysBetween(parseDay(first), parseDay(today)) > newsWeeks;
    return /^\d{4}/u.test(first) && first < today.slice(0, first.length);
  }

  /** One of the first sentences behind the dateline. */
  #isLead({ sentence }: Chart): boolean {
    return this.#dateline !== null && sentence.start - this.#dateline.place.trace.start < leadLength;
  }

  /** 新华社北京12月9日电 */
  #datelineOf(chart: Chart, next: Chart | undefined): { readonly day: string; readonly place: Found<Term> } | null {
    const opening = this.#pack.dateline(chart, next);
    if (opening) {
      const { place, date } = opening;
      if (date.mention.kind !== "date") return null;
      const trace = { slot: "place", start: place.start, end: place.end, rule: `${this.language}.dateline` };
      return { day: date.mention.value, place: { value: this.term(place.mention), trace } };
    }
    const { items } = chart;
    const at = items.findIndex(({ word }, index) => datelines.has(word) && items[index - 1]?.mention.kind === "date");
    const date = items[at - 1]?.mention;
    const place = items[at - 2];
    if (date?.kind !== "date" || place?.mention.kind !== "term") return null;
    if (!place.mention.readings.some(({ category }) => category === "place")) return null;
    const trace = { slot: "place", start: place.start, end: place.end, rule: `${this.language}.dateline` };
    return { day: date.value, place: { value: this.term(place.mention), trace } };
  }

  /** The first day a sentence names, but for that of its dateline. */
  #dayOf(chart: Chart): Found<string> | null {
    const asides = this.#pack.asides(chart);
    const days = chart.items.flatMap(({ mention }, index) =>
      mention.kind === "date" && isDay(mention.value) && !asides.includes(index) ? [{ mention, index }] : [],
    );
    const found = days.find(({ index }) => !datelines.has(chart.items[index + 1]?.word ?? "")) ?? days[0];
    if (!found) return null;
    const { start, end, value, rule } = found.mention;
    return { value, trace: { slot: "date", start, end, rule } };
  }

  #ownDate(chart: Chart, at: number, rule: string): Found<string> | null {
    const asides = this.#pack.asides(chart);
    const dates = chart.items.flatMap((item, index) =>
      item.mention.kind === "date" && !asides.includes(index) ? [{ item, index, mention: item.mention }] : [],
    );
    if (dates.length === 0) return null;
    const clause = this.#pack.clause(chart, at);
    const inClause = dates.filter(({ index }) => clause.from <= index && index < clause.to);
    const before = (list: typeof dates) => list.filter(({ index }) => index < at).at(-1);
    const after = (list: typeof dates) => list.find(({ index }) => index > at);
    // 签署于2019年4月: the date right behind is the act's own.
    const behind = after(inClause);
    const isNear = behind !== undefined && behind.index - at <= 4;
    const found = before(inClause) ?? (isNear ? behind : undefined) ?? before(dates) ?? behind;
    if (!found) return null;
    // 2007年11月和2008年6月: of days said together the first.
    const first = dates.find(({ index }) => index === found.index - 2 && joints.has(chart.items[index + 1]!.word));
    const { item, mention } = first ?? found;
    // 此访24日结束，随后访问: the day of the clause before is over.
    if (item.start < (chart.items[clause.from]?.start ?? 0) && this.#pack.isLater(chart, at)) return null;
    return {
      value: mention.value,
      trace: { slot: "date", start: item.start, end: item.end, rule: mention.rule || rule },
    };
  }

  place(chart: Chart, at: number, rule: string): Found<Term> | null {
    const places = this.#pack.places(chart);
    if (places.length === 0) return this.#pack.isHere(chart, at) ? (this.#dateline?.place ?? null) : null;
    const clause = this.#pack.clause(chart, at);
    const near = places.filter((index) => clause.from <= index && index < clause.to);
    const index = near.filter((one) => one < at).at(-1) ?? near[0] ?? places.filter((one) => one < at).at(-1);
    const item = index === undefined ? undefined : chart.items[index];
    return item
      ? { value: this.term(item.mention), trace: { slot: "place", start: item.start, end: item.end, rule } }
      : null;
  }

  topics(chart: Chart, rule: string): readonly Found<Term>[] {
    return this.#pack.topics(chart).flatMap((index) => {
      const item = chart.items[index];
      if (!item) return [];
      return [{ value: this.term(item.mention), trace: { slot: "topic", start: item.start, end: item.end, rule } }];
    });
  }

  isGeneral(chart: Chart, at: number): boolean {
    return this.#pack.isGeneral(chart, at);
  }

  modality(chart: Chart, at: number): "happened" | "planned" | "denied" {
    return this.#pack.modality(chart, at);
  }

  namedBefore(start: number, asSubject: boolean): Extract<Mention, { kind: "name" }> | null {
    return this.#people.namedBefore(start, asSubject);
  }

  person({ start }: Pick<Item, "start">): string | null {
    return this.#people.at(start)?.key ?? null;
  }

  homeOf({ person, trace }: Party): readonly Party[] {
    const holder = this.#people.list.find(({ key }) => key === person);
    const side = holder ? this.#people.side(holder) : null;
    const name = side ? this.termOf(`country.${side.toLowerCase()}`) : null;
    return name ? [{ key: name.id ?? "", name, person: null, trace }] : [];
  }

  postSaid(person: string, { start, end }: Span): Post | null {
    const isHere = ({ slot, ...one }: Trace) => slot === "post" && start <= one.start && one.end <= end;
    return this.#postsOf(person).find(({ traces }) => traces.some(isHere))?.post ?? null;
  }

  postOf(person: string): Post | null {
    const held = this.#postsOf(person).flatMap(({ post }) => (post.status === "former" ? [] : [post]));
    const first = held.find(({ body }) => body !== null) ?? held[0];
    // «посол» is told in full elsewhere: «посол в Китае».
    const full = held.find(({ post, body }) => body !== null && first && isFuller(post, first.post, this.language));
    return full ?? first ?? null;
  }

  #postsOf(person: string): People["list"][number]["posts"] {
    return this.#people.list.find(({ key }) => key === person)?.posts ?? [];
  }
}

function isFuller(long: Term, short: Term, language: Language): boolean {
  const [one, two] = [(long[language] ?? "").toLowerCase(), (short[language] ?? "").toLowerCase()];
  // «Чрезвычайный и Полномочный Посол в Китае» says more than «посол».
  const isWithin = ` ${one} `.includes(` ${two} `);
  return one.length > two.length && (one.startsWith(two) || one.endsWith(two) || isWithin);
}

const leadersOfStates: readonly string[] = ["post.president", "post.president.cn", "post.chairman"];

/** «российский» before «лидер». */
function countrySaid(before: Item | undefined): string | null {
  if (before?.mention.kind !== "term") return null;
  return (
    before.mention.readings.find(({ as, category }) => as === "adjective" && category === "country")?.country ?? null
  );
}

function categoriesOf({ mention }: Item): readonly string[] {
  return mention.kind === "term" ? mention.readings.map(({ category }) => category) : [];
}

/** One behind the other without a space, the later of them no country: 俄罗斯|交通部, 黑龙江省|黑河市. */
function isRow(left: Item, right: Item): boolean {
  if (left.end !== right.start) return false;
  const isNamed = categoriesOf(left).some((one) => one === "country" || one === "place" || one === "body");
  const [last] = categoriesOf(right);
  return isNamed && (last === "place" || last === "body");
}

function isOwner({ mention }: Item, before: Item | undefined): boolean {
  if (mention.kind !== "term" || before?.mention.kind !== "term" || mention.readings[0]?.category === "post")
    return false;
  return before.mention.readings.some(({ category, forms }) => category === "post" && forms.length > 0);
}

/** More people than this are no two sides. */
const mostSides = 4;

/** How many sentences back the day of an act may be said. */
const farthestSequel = 2;
const newsSentences = 4;
/** Days after which what was signed is no news. */
const newsWeeks = 30;
/** How far behind its dateline a report tells what took place there without a date, in UTF-16 units. */
const leadLength = 700;
/** Words that say that those who met were in different places. */
const remote = /^(?:видео|онлайн|телефон|дистанционн|заочн|по телефону)/u;
const joints = new Set(["和", "、", "及", "и"]);
/** What stands behind the date of a dateline. */
const datelines = new Set(["电", "讯", "消息", "/"]);

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

function isWithinDays(day: string, last: string, days: number): boolean {
  const distance = daysBetween(parseDay(day), parseDay(last));
  return 0 <= distance && distance <= days;
}

function parseDay(day: string): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayOf(year, month, date);
}

/** Posts that make one of a group told together. */
const postsOfGroup: Readonly<Record<string, readonly string[]>> = {
  "post.group.heads-of-state": ["post.president", "post.president.cn", "post.chairman"],
  "post.group.heads-of-government": ["post.premier"],
  "post.group.foreign-ministers": ["post.minister.foreign"],
  "post.group.leaders": ["post.president", "post.president.cn", "post.chairman", "post.premier"],
};

function termOfEntry(entry: Entry): Term {
  const ru = entry.ru
    ? categoryOf(entry.id) === "person" && entry.ru.given
      ? `${entry.ru.given} ${entry.ru.term}`
      : entry.ru.term
    : null;
  return { zh: entry.zh?.term ?? null, ru, id: entry.id, origin: "glossary" };
}

const recalled = /^\s*(?:Напомним|Напоминаем|Ранее сообщалось|此前报道|据此前报道)/u;

function isCountry(item: Item | undefined): boolean {
  return item?.mention.kind === "term" && item.mention.readings.some(({ category }) => category === "country");
}
