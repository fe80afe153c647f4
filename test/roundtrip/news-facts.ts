/** News drawn from the glossary as the facts an extractor would give. Knows no text. */
import { match, P } from "ts-pattern";
import { bundledGlossary } from "../../src/glossary/data.js";
import type { Event, Facts, Official as OfficialFact } from "../../src/model/fact.js";
import type { Side } from "../../src/model/language.js";
import type { Term } from "../../src/model/term.js";
import { agreement, body, event, facts, figure, official, person, post, term } from "../render/build.js";
import type { News, Official } from "./news.js";

export function factsOf(news: News): Facts {
  const bodies = [body("b1", known("country.cn"), "CN", "country"), body("b2", known("country.ru"), "RU", "country")];
  const happening = (officials: readonly OfficialFact[], one: Event) => facts({ bodies, officials, events: [one] });
  return match(news)
    .with({ type: P.union("meeting", "negotiation", "call") }, (own) => {
      const [ours, theirs] = [officialFact("o1", own.ours), officialFact("o2", own.theirs)];
      const roles = own.received ? (["host", "guest"] as const) : (["side", "side"] as const);
      const level = own.level && own.type !== "call" ? known(own.level) : null;
      return happening(
        [ours, theirs],
        event(
          "e1",
          own.type,
          { level },
          {
            ...occasionOf(own),
            place: own.type === "call" ? null : placeOf(own),
            participants: [person(ours, roles[0]), person(theirs, roles[1])],
            topics: own.topics.map(known),
          },
        ),
      );
    })
    .with({ type: "visit" }, (own) => {
      const head = officialFact("o1", own.head);
      const details = { phase: own.phase, level: own.level ? known(own.level) : null };
      return happening(
        [head],
        event("e1", "visit", details, {
          ...occasionOf(own),
          place: known(own.to),
          participants: [person(head, "head")],
        }),
      );
    })
    .with({ type: "conference" }, (own) => {
      const present = own.members.map((one, index) => officialFact(`o${index + 1}`, one));
      return happening(present, event("e1", "conference", { format: known(own.of) }, gatheringOf(own, present)));
    })
    .with({ type: "ceremony" }, (own) => {
      const present = own.members.map((one, index) => officialFact(`o${index + 1}`, one));
      return happening(present, event("e1", "ceremony", { of: known(own.of) }, gatheringOf(own, present)));
    })
    .with({ type: "opening" }, (own) => {
      const present = own.members.map((one, index) => officialFact(`o${index + 1}`, one));
      return happening(present, event("e1", "opening", { object: known(own.object) }, gatheringOf(own, present)));
    })
    .with({ type: "agreement" }, (own) => {
      const by = "by" in own.signed ? own.signed.by.map((one, index) => officialFact(`o${index + 1}`, one)) : [];
      const title = known(own.title);
      const one = agreement("a1", title, typeOf(own.title), {
        status: own.status,
        date: own.status === "discussed" ? null : own.date,
        place: own.status === "in_force" || own.status === "discussed" ? null : placeOf(own),
        signatories: own.status === "in_force" ? [] : by.map(({ id }) => id),
        parties: "parties" in own.signed && own.status !== "in_force" ? own.signed.parties.map(known) : [],
      });
      return facts({ bodies, officials: own.status === "in_force" ? [] : by, agreements: [one] });
    })
    .with({ type: "figure" }, ({ value, unit, of, period, approx }) =>
      facts({ bodies, figures: [figure("f1", value, unit, known(of), { period, approx })] }),
    )
    .exhaustive();
}

function officialFact(id: string, { name, gender, post: own, body: owner }: Official): OfficialFact {
  const owned = known(owner);
  const told = typeof name === "string" ? fullName(name) : term(name[0], name[1], null, "transcription");
  return official(id, told, [post(postOf(own, owned), owned)], { side: sideOf(owner), gender });
}

/** Post as the body asks for it: «начальник» of a customs house, «руководитель» of a service. */
function postOf(id: string, owner: Term): Term {
  const { zh, ru } = bundledGlossary.entries.get(id)!;
  const own = ` ${owner.ru?.toLowerCase()}`;
  const said = ru?.by?.find(({ head }) => own.includes(` ${head.toLowerCase()}`))?.term ?? ru?.term;
  return term(zh!.term, said ?? null, id);
}

function fullName(id: string): Term {
  const { zh, ru } = bundledGlossary.entries.get(id)!;
  const chinese = zh!.given ? `${zh!.given}·${zh!.term}` : zh!.term;
  return term(chinese, ru!.given ? `${ru!.given} ${ru!.term}` : ru!.term, id);
}

function known(id: string): Term {
  const entry = bundledGlossary.entries.get(id);
  if (!entry) throw new Error(`${id} is not in the glossary`);
  return term(entry.zh?.term ?? null, entry.ru?.term ?? null, id);
}

/** The type a title begins (Russian) or ends (Chinese) with. */
function typeOf(title: string): Term {
  if (title.startsWith("document.type.")) return known(title);
  const { zh } = bundledGlossary.entries.get(title)!;
  const ends = [...bundledGlossary.entries.values()]
    .filter((one) => one.id.startsWith("document.type.") && one.zh && zh!.term.endsWith(one.zh.term))
    .sort((left, right) => right.zh!.term.length - left.zh!.term.length);
  return ends[0] ? known(ends[0].id) : known("document.type.document");
}

function sideOf(id: string): Side | null {
  const country = id === "body.state-council" ? "CN" : bundledGlossary.entries.get(id)?.country;
  return country === "CN" || country === "RU" ? country : null;
}

function placeOf({ place }: { readonly place: string | null }): Term | null {
  return place === null ? null : known(place);
}

function occasionOf({ date, modality }: { readonly date: string | null; readonly modality: "happened" | "planned" }) {
  return { date, modality };
}

function gatheringOf(
  own: Extract<News, { members: readonly Official[] }>,
  present: readonly OfficialFact[],
): Partial<Event> {
  return { ...occasionOf(own), place: placeOf(own), participants: present.map((one) => person(one, "side")) };
}
