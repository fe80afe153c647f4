/** Facts made by hand, shortly: terms, people, documents, events. Knows no text; evidence is one word each. */
import type {
  Agreement,
  Body,
  Event,
  EventDetails,
  EventType,
  Evidence,
  Facts,
  Figure,
  Official,
  Participant,
  Post,
  Role,
  Statement,
} from "../../src/model/fact.js";
import type { Term } from "../../src/model/term.js";

export const term = (
  zh: string | null,
  ru: string | null,
  id: string | null = null,
  origin: Term["origin"] = id ? "glossary" : "composed",
): Term => ({
  zh,
  ru,
  id,
  origin,
});

let place = 0;
/** Evidence one after another, so that what is built first stands first. */
export function evidence(slot: string, text = "x"): Evidence {
  place += 10;
  return { slot, start: place, end: place + text.length, text, rule: "test" };
}

export const post = (own: Term, body: Term | null, status: Post["status"] = "current"): Post => ({
  post: own,
  body,
  status,
});

export const official = (id: string, name: Term, posts: readonly Post[], more: Partial<Official> = {}): Official => ({
  id,
  name,
  posts,
  side: null,
  gender: null,
  mentions: [evidence("name")],
  evidence: [evidence("post")],
  ...more,
});

export const body = (id: string, name: Term, side: Body["side"], kind: Body["kind"] = "body"): Body => ({
  id,
  name,
  kind,
  side,
  mentions: [],
});

export const part = (name: Term, role: Role, officialId: string | null = null): Participant => ({
  name,
  official: officialId,
  role,
});
export const person = (one: Official, role: Role): Participant => ({ name: one.name, official: one.id, role });

const noDetails: { readonly [T in EventType]: EventDetails[T] } = {
  visit: { phase: "held", level: null, delegation: null, from: null, to: null },
  meeting: { level: null, format: null },
  negotiation: { level: null, format: null },
  call: { level: null, format: null },
  conference: { format: null, ordinal: null },
  ceremony: { of: null },
  opening: { object: null, what: null },
  appointment: { post: null, body: null, kind: "appointed", previous: null },
  letter: { from: null, to: null, request: [], reply: false },
  speech: { forum: null, title: null },
  aid: { provider: null, recipient: null, goods: null, figure: null, via: null },
};

export function event<T extends EventType>(
  id: string,
  type: T,
  details: Partial<EventDetails[T]> = {},
  more: Partial<Event> = {},
): Event {
  return {
    id,
    date: null,
    place: null,
    participants: [],
    topics: [],
    modality: "happened",
    evidence: [evidence("type")],
    ...more,
    type,
    details: { ...noDetails[type], ...details },
  } as Event;
}

export const agreement = (id: string, title: Term, type: Term, more: Partial<Agreement> = {}): Agreement => ({
  id,
  title,
  type,
  status: "signed",
  parties: [],
  signatories: [],
  date: null,
  inForce: null,
  validity: null,
  place: null,
  count: 1,
  topics: [],
  event: null,
  evidence: [evidence("title")],
  ...more,
});

export const figure = (
  id: string,
  value: number,
  unit: string,
  of: Term | null,
  more: Partial<Figure> = {},
): Figure => {
  const own = evidence("value");
  return {
    id,
    text: own.text,
    start: own.start,
    end: own.end,
    value,
    unit,
    approx: false,
    of,
    period: null,
    change: null,
    evidence: [own],
    ...more,
  };
};

export const statement = (id: string, speaker: string | Term, topics: readonly Term[]): Statement => ({
  id,
  speaker,
  verb: term("表示", "заявить"),
  topics,
  evidence: [evidence("verb")],
});

export const facts = (more: Partial<Facts> = {}): Facts => ({
  schema: "svodka/facts@1",
  article: {
    language: "zh",
    title: null,
    published: null,
    publishedFrom: null,
    source: null,
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
  issues: [],
  ...more,
});
