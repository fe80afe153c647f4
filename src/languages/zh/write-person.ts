/**
 * People and bodies in Chinese: body, post and name at first mention, the name alone afterwards
 * (a foreigner's surname, a Chinese name whole). Knows what the sentence has said and does not repeat it.
 */
import type { Entry } from "../../glossary/schema.js";
import type { Post } from "../../model/fact.js";
import type { Side } from "../../model/language.js";
import type { Part } from "../../model/summary.js";
import type { Term } from "../../model/term.js";
import { type Concord, keyOfPerson, keyOfTerm, type PersonValue, type Value, type Written } from "../../model/value.js";
import type { WriteContext } from "../writer.js";
import { type Place, partOf, written } from "../written.js";
import { countryOf, withCountry } from "./naming.js";

const one: Concord = { gender: null, number: "sg" };
const dot = "·";

export function writePerson(person: PersonValue, place: Place, context: WriteContext): Written | null {
  const key = keyOfPerson(person);
  const { name } = person;
  if (context.known.has(key)) {
    const again = name.zh && surnameOf(name.zh);
    return again ? written([partOf(again, place, name)], one) : writeOffice(person, place, context);
  }
  const office = person.post && officeParts(person.post, person.side, person.official ?? place.fact, context);
  if (!name.zh) return writeOffice(person, place, context);
  const known = name.id ? context.glossary.entries.get(name.id) : undefined;
  // A statesman every reader knows goes by the surname after his post: 俄罗斯总统普京.
  const text = office && known?.zh?.given ? known.zh.term : withoutPatronymic(name.zh);
  const parts = [...(office?.parts ?? []), partOf(text, place, name)];
  return written(parts, one, {
    introduces: [key, ...(office?.introduces ?? [])],
    left: person.post && !office ? [person.post.post] : [],
  });
}

/** Whoever has no name in Chinese is told by the post. */
function writeOffice({ post, side, name, official }: PersonValue, place: Place, context: WriteContext): Written | null {
  const office = post?.body && officeParts(post, side, official ?? place.fact, context);
  return office ? written(office.parts, one, { introduces: office.introduces, left: [name] }) : null;
}

export function writePost(post: Post, side: Side | null, place: Place, context: WriteContext): Written | null {
  const office = officeParts(post, side, place.fact, context);
  return office ? written(office.parts, one, { introduces: office.introduces }) : null;
}

export function writeBody(
  value: Extract<Value, { kind: "body" }>,
  place: Place,
  context: WriteContext,
): Written | null {
  const { term, side } = value;
  const entry = term.id ? context.glossary.entries.get(term.id) : undefined;
  const name = bodyName(term, entry);
  if (!name) return null;
  const key = keyOfTerm(term);
  const team = /^(.+)(代表团|访问团|考察团)$/u.exec(name);
  // 哈尔滨海关关长王松率代表团: whose it is has just been said.
  if (team?.[1] && context.before.endsWith("率") && context.before.includes(team[1]))
    return written([partOf(team[2]!, place, term)], one);
  const short = shortOf(name, entry);
  const text =
    context.known.has(key) && short
      ? short
      : isCountryOrPlace(entry) || team
        ? name
        : withCountry(name, countryOf(entry, side), context.glossary);
  return written([partOf(text, place, term)], one, { introduces: [key] });
}

interface Office {
  readonly parts: readonly Part[];
  readonly introduces: readonly string[];
}

/** Body and post; `null` where one of them has no Chinese. The body is left out where the sentence has just said it. */
function officeParts({ post, body }: Post, side: Side | null, fact: string, context: WriteContext): Office | null {
  if (!post.zh) return null;
  const postPart = partOf(post.zh, { fact, slot: "post" }, post);
  if (!body) {
    const country = side === "RU" && !post.zh.startsWith("俄") ? withCountry("", "RU", context.glossary) : "";
    return { parts: [{ ...postPart, text: country + post.zh }], introduces: [] };
  }
  const entry = body.id ? context.glossary.entries.get(body.id) : undefined;
  const name = bodyName(body, entry);
  if (!name) return null;
  const key = keyOfTerm(body);
  const said = postOwner(name, post.zh, entry, side, context, key);
  const introduces = [key];
  if (said === "") return { parts: [postPart], introduces };
  return { parts: [partOf(said, { fact, slot: "body" }, body), postPart], introduces };
}

/** Posts of a government that are told by its country or place: 哈尔滨市市长, 俄罗斯总理. */
const headsOfGovernment = /^(?:第一|常务)?副?(?:总理|主席|省长|市长|州长|区长|县长)$/u;

function postOwner(
  name: string,
  post: string,
  entry: Entry | undefined,
  side: Side | null,
  context: WriteContext,
  key: string,
): string {
  if (!isCountryOrPlace(entry) && context.before.includes(name)) return "";
  const short = shortOf(name, entry);
  if (context.known.has(key) && short) return short;
  const owner = headsOfGovernment.test(post) ? name.replace(/^(.{2,}?)(?:人民|联邦)?政府$/u, "$1") : name;
  return withCountry(owner, countryOf(entry, side), context.glossary);
}

/** A short name reads by itself: 远东海关局, but not 总署, which any office of that rank is. */
function shortOf(name: string, entry: Entry | undefined): string | undefined {
  const { term, short } = entry?.zh ?? {};
  if (short && (short.length > 2 || !name.endsWith(short))) return short;
  // 俄罗斯联邦远东海关局, then 远东海关局.
  return term && term.length > 3 && name !== term && name.startsWith("俄罗斯") && name.endsWith(term)
    ? term
    : undefined;
}

/** The preferred name; a fuller one of the article stays (俄罗斯联邦远东海关局), a country goes by its short name. */
function bodyName({ zh }: Term, entry: Entry | undefined): string | null {
  const own = entry?.zh?.term;
  if (!own) return zh;
  if (!isCountryOrPlace(entry) && zh?.startsWith("俄罗斯") && zh.endsWith(own)) return zh;
  return own;
}

function isCountryOrPlace(entry: Entry | undefined): boolean {
  return entry !== undefined && /^(?:country|place)\./u.test(entry.id);
}

/** Reports do not print the patronymic: 伊戈尔·莫尔古洛夫. */
function withoutPatronymic(name: string): string {
  return name.replace(/^([^·]+)·[^·]+(?:维奇|伊奇|夫娜|伊尼奇娜)·/u, "$1·");
}

/** The surname of a name written surname last. */
function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(dot) + 1);
}
