/** From charts to facts: rules asked, findings read, the same facts joined, and written down for the user. */
import type { AgreementDraft } from "../facts/agreement/index.js";
import type { EventDraft } from "../facts/event.js";
import type { FigureDraft } from "../facts/figure/index.js";
import type { Draft } from "../facts/kind.js";
import type { OfficialDraft } from "../facts/official/index.js";
import type { StatementDraft } from "../facts/statement/index.js";
import { run } from "../match/run.js";
import type { Facts } from "../model/fact.js";
import type { Language } from "../model/language.js";
import type { Chart } from "../model/mention.js";
import { detectLanguage } from "../text/detect.js";
import { normalize } from "../text/normalize.js";
import { ArticleDesk } from "./desk.js";
import { type CompiledKind, type Engine, packs } from "./engine.js";
import { takeIn } from "./intake.js";
import { People } from "./people.js";
import { type Reading, readText } from "./read.js";
import { type Drafts, Report } from "./report.js";

/** What is known of an article beside its text; checked at the door. */
export interface Given {
  readonly published: string | null;
  readonly language: Language | null;
  readonly title: string | null;
  readonly source: string | null;
}

export function extractFacts(source: string, given: Given, engine: Engine): Facts {
  const normal = normalize(source);
  const language = given.language ?? detectLanguage(normal.text, engine.identify);
  if (language === null) return emptyFacts(source, given);
  const pack = packs[language];
  const intake = takeIn(normal.text, pack, given);
  const reading = readText(normal.text, intake, pack, engine);
  const people = meetPeople(reading, language, engine);
  const desk = new ArticleDesk(pack, normal.text, engine.glossary, people, intake.published);
  givePosts(reading, people, desk, engine, language);
  fillBodies(reading, people, language);
  desk.open(reading.folded);
  const told = askRules(reading, engine, language, desk);
  const drafts = { ...told, events: told.events.map((event) => foretold(event, intake.published)) };
  return new Report(normal, language).facts(intake, reading, people, drafts, desk);
}

/** All names in the order of the text: the first full one opens a person, later ones join it. */
function meetPeople({ charts }: Reading, language: Language, { glossary }: Engine): People {
  const people = new People(language, glossary);
  const names = charts.flatMap(({ items }) =>
    items.flatMap(({ mention }) => (mention.kind === "name" ? [mention] : [])),
  );
  for (const mention of names) people.add(mention);
  return people;
}

/** Posts said beside names stand in folded findings; those said by a verb are asked of the sentences as they were. */
function givePosts(
  { foldedBy, charts }: Reading,
  people: People,
  desk: ArticleDesk,
  engine: Engine,
  language: Language,
): void {
  const compiled = engine.compiled(language).find(({ kind }) => kind.name === "tenure");
  const byVerb = compiled
    ? charts.flatMap((chart) => run(compiled.rules, chart).map((finding) => ({ kind: compiled.kind, finding })))
    : [];
  for (const { kind, finding } of [...foldedBy, ...byVerb]) {
    if (kind.name !== "official" && kind.name !== "tenure") continue;
    for (const draft of kind.read(finding, desk) as readonly OfficialDraft[]) {
      for (const name of draft.names) {
        const person = people.at(name.start);
        for (const post of draft.posts) {
          // «Возглавляет» says nothing new of one whose post in that body is named.
          if (draft.isGeneral && person?.posts.some((one) => one.post.body?.id === post.body?.id)) continue;
          person?.posts.push({ post, traces: draft.traces });
        }
      }
    }
  }
}

/** The fullest wording the text has for each body, by id: «Федеральная таможенная служба», and not «ФТС». */
function fillBodies({ charts }: Reading, people: People, language: Language): void {
  const fullest = new Map<string, string>();
  for (const { items } of charts) {
    for (const { mention } of items) {
      for (const { id, category, wording } of mention.kind === "term" ? mention.readings : []) {
        if (id !== null && category === "body" && wording.length > (fullest.get(id)?.length ?? 0))
          fullest.set(id, wording);
      }
    }
  }
  for (const { posts } of people.list) {
    posts.forEach(({ post, traces }, index) => {
      const { body } = post;
      const full = body?.id ? fullest.get(body.id) : undefined;
      // Only an abbreviation by itself stands for the full name: «МИД КНР» says more than «Министерство иностранных дел».
      const isShort = body !== null && !(body[language] ?? "").includes(" ");
      if (body && isShort && full && full.length > (body[language]?.length ?? 0)) {
        posts[index] = { post: { ...post, body: { ...body, [language]: full } }, traces };
      }
    });
  }
}

function askRules({ folded, charts }: Reading, engine: Engine, language: Language, desk: ArticleDesk): Drafts {
  const kinds = engine.compiled(language).filter(({ kind }) => !kind.folds && kind.name !== "tenure");
  const drafts = new Map<string, Draft[]>(kinds.map(({ kind }) => [kind.name, []]));
  const together = kinds.filter(({ kind }) => !kind.apart);
  for (const chart of folded) for (const one of together) askKind(one, chart, drafts.get(one.kind.name)!, desk);
  for (const one of kinds) {
    if (!one.kind.apart) continue;
    for (const chart of one.kind.unfolded ? charts : folded) askKind(one, chart, drafts.get(one.kind.name)!, desk);
  }
  for (const { kind } of kinds) {
    const list = drafts.get(kind.name);
    if (list && kind.settle) drafts.set(kind.name, [...kind.settle(list)]);
  }
  const events = [...drafts].flatMap(([name, list]) => (others.has(name) ? [] : (list as EventDraft[])));
  return {
    agreements: (drafts.get("agreement") ?? []) as AgreementDraft[],
    events: events.sort((a, b) => firstOf(a) - firstOf(b)),
    statements: (drafts.get("statement") ?? []) as StatementDraft[],
    figures: (drafts.get("figure") ?? []) as FigureDraft[],
  };
}

function askKind({ kind, rules }: CompiledKind, chart: Chart, list: Draft[], desk: ArticleDesk): void {
  const anchors = new Set<number>();
  for (const finding of run(rules, chart)) {
    // The first rule of the list that holds at an anchor speaks for it.
    if (anchors.has(finding.anchor)) continue;
    anchors.add(finding.anchor);
    for (const draft of kind.read(finding, desk)) {
      // The latest that fits: what is said again is what the text spoke of last.
      const at = kind.distinct ? -1 : list.findLastIndex((one) => kind.same(one, draft));
      if (at < 0) list.push(draft);
      else list[at] = kind.merge(list[at]!, draft);
    }
  }
}

/** What is of a day after the report has not taken place, whatever the verb: 双方商定9月会面. */
function foretold(event: EventDraft, published: string | null): EventDraft {
  const day = event.date?.value.split("/")[0] ?? "";
  const isAhead = published !== null && /^\d/u.test(day) && day > published;
  return isAhead && event.modality === "happened" ? { ...event, modality: "planned" } : event;
}

/** Kinds whose facts are no events. */
const others: ReadonlySet<string> = new Set(["agreement", "statement", "figure"]);

function firstOf({ traces }: Draft): number {
  return Math.min(...traces.map(({ start }) => start));
}

function emptyFacts(source: string, given: Given): Facts {
  const isEmpty = source.trim() === "";
  return {
    schema: "svodka/facts@1",
    article: {
      language: null,
      title: given.title,
      published: given.published,
      publishedFrom: given.published ? "option" : null,
      source: given.source,
      author: null,
      furniture: [],
    },
    dates: [],
    officials: [],
    bodies: [],
    agreements: [],
    events: [],
    figures: [],
    statements: [],
    issues: [
      {
        kind: isEmpty ? "empty" : "language",
        severity: "error",
        start: null,
        end: null,
        text: null,
        message: isEmpty
          ? "The article is empty. Hand in its text."
          : "The article is neither Chinese nor Russian. Hand in an article in one of them, or say which it is with the option language.",
      },
    ],
  };
}
