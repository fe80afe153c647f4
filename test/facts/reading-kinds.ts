/** Reads one text and says its appointments, letters, speeches, aid, statements and figures in brief. Knows no expectations. */
import { bundledGlossary } from "../../src/glossary/data.js";
import type { Event, EventType, Facts } from "../../src/model/fact.js";
import type { Language } from "../../src/model/language.js";
import type { Term } from "../../src/model/term.js";
import { createEngine } from "../../src/pipeline/engine.js";
import { extractFacts } from "../../src/pipeline/extract.js";

const engine = createEngine(bundledGlossary);

function read(text: string): Facts {
  const language: Language = /\p{sc=Han}/u.test(text) ? "zh" : "ru";
  return extractFacts(text, { published: "2024-05-10", language, title: null, source: null }, engine);
}

const own = (facts: Facts, term: Term | null) =>
  (term && facts.article.language ? term[facts.article.language] : null) ?? "—";

function eventsOf<T extends EventType>(facts: Facts, type: T): readonly Extract<Event, { type: T }>[] {
  return facts.events.filter((one): one is Extract<Event, { type: T }> => one.type === type);
}

/** `appointed happened 2022-09-13: N, post / body < previous`. */
export function appointmentsOf(text: string): readonly string[] {
  const facts = read(text);
  return eventsOf(facts, "appointment").map(
    ({ modality, date, participants, details: { kind, post, body, previous } }) => {
      const before = facts.officials.find(({ id }) => id === previous);
      const names = participants.map(({ name }) => own(facts, name)).join("+");
      const office = `${own(facts, post)} / ${own(facts, body)}`;
      return `${kind} ${modality} ${date ?? "—"}: ${names}, ${office}${before ? ` < ${own(facts, before.name)}` : ""}`;
    },
  );
}

/** `congratulation happened 2022-12-31: from → to`. */
export function lettersOf(text: string): readonly string[] {
  const facts = read(text);
  return eventsOf(facts, "letter").map(({ modality, date, details: { from, to, reply, form } }) => {
    const sort = form ?? (reply ? "reply" : "letter");
    return `${sort} ${modality} ${date ?? "—"}: ${own(facts, from)} → ${own(facts, to)}`;
  });
}

/** `report happened 2019-09-12: speaker @ forum «title»`. */
export function speechesOf(text: string): readonly string[] {
  const facts = read(text);
  return eventsOf(facts, "speech").map(({ modality, date, participants, details: { forum, title, form } }) => {
    const names = participants.map(({ name }) => own(facts, name)).join("+");
    return `${form ?? "speech"} ${modality} ${date ?? "—"}: ${names} @ ${own(facts, forum)} «${own(facts, title)}»`;
  });
}

/** `happened 2020-04-11: provider → recipient, 30 t goods`. */
export function aidOf(text: string): readonly string[] {
  const facts = read(text);
  return eventsOf(facts, "aid").map(({ modality, date, details: { provider, recipient, goods, figure } }) => {
    const amount = facts.figures.find(({ id }) => id === figure);
    const much = amount ? `${amount.value} ${amount.unit} ` : "";
    return `${modality} ${date ?? "—"}: ${own(facts, provider)} → ${own(facts, recipient)}, ${much}${own(facts, goods)}`;
  });
}

/** `speaker verb: topic, topic`. */
export function statementsOf(text: string): readonly string[] {
  const facts = read(text);
  return facts.statements.map(({ speaker, verb, topics }) => {
    const official = facts.officials.find(({ id }) => id === speaker);
    const name = own(facts, official?.name ?? (typeof speaker === "string" ? null : speaker));
    return `${name} ${own(facts, verb)}: ${topics.map((term) => own(facts, term)).join(", ")}`;
  });
}

/** `zh/ru 2023-01/2023-11: 218176000000 USD up 26.7`, of figures that say what they measure. */
export function figuresOf(text: string): readonly string[] {
  return read(text).figures.flatMap(({ of, period, value, unit, change }) => {
    if (!of) return [];
    const by = change ? ` ${change.direction} ${change.percent ?? change.times}` : "";
    return [`${of.zh}/${of.ru} ${period ?? "—"}: ${value} ${unit}${by}`];
  });
}
