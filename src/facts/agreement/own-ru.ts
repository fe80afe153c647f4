/** The own title of a document in a Russian text: type in the nominative, adjectives that agree, description as it stands. */

import { specOf } from "../../languages/ru/forms.js";
import { declinePhrase } from "../../languages/ru/grammar/noun-phrase.js";
import { nominativeAdjective } from "../../languages/ru/nominative.js";
import type { Mention, Part, TermReading } from "../../model/mention.js";
import type { Desk } from "../desk.js";

type Group = Extract<Mention, { kind: "group" }>;
type TermMention = Extract<Mention, { kind: "term" }>;

export interface OwnTitle {
  readonly text: string;
  /** Nothing but a type: known again, or not at all. */
  readonly isBare: boolean;
}

/** One title a document; a plural with two subjects («о транзите и о рыболовстве») has two. */
export function readOwnTitles(group: Group, desk: Desk): readonly OwnTitle[] {
  const find = (slot: string) => group.parts.find((part) => part.slot === slot);
  const type = find("type");
  const quoted = find("title");
  if (!type) return quoted ? readQuoted(quoted, desk) : [];
  const head = termOf(type);
  if (!head) return [];
  const before = find("quality");
  const about = find("about");
  const subjects = about ? split(about, head, desk) : [""];
  const kind = `${quality(before, head, desk)}${nominative(head, subjects.length > 1, desk)}`;
  const tail = quoted ? ` ${desk.text.slice(quoted.start, quoted.end)}` : "";
  const isBare = !about && !quoted && !find("date") && (isPlural(head) || (!before && isPlain(head)));
  // Counts and plurals of the bare word say nothing of any one document, also where fields follow.
  if (isPlural(head) && (isBare || /^документ/u.test(documentReading(head).wording))) return [];
  // «контракты на 4 млрд долларов»: a sum tells none of them.
  if (isPlural(head) && !before && about && isSum(desk.text.slice(head.end, about.end))) return [];
  // «контракт на них» says outside of its sentence nothing but its type.
  return subjects.map((subject) =>
    pronoun.test(subject) ? { text: kind.trim(), isBare: true } : { text: `${kind}${subject}${tail}`, isBare },
  );
}

const pronoun = /(?:^|\s)(?:них|ними|ним|него|неё|нее|ней|нём|нем|этом|этого|это)(?:\s|$)/u;

function readQuoted({ mentions }: Part, desk: Desk): readonly OwnTitle[] {
  const title = mentions[0];
  if (title?.kind !== "title") return [];
  const { inner, head } = title;
  if (head?.kind !== "term") return [{ text: desk.text.slice(inner.start, inner.end), isBare: false }];
  const words = desk.text.slice(inner.start, head.start).trim().split(/\s+/u).filter(Boolean);
  const adjectives = words.map((word) => `${agree(word, head, desk)} `).join("");
  return [
    { text: `${adjectives}${nominative(head, false, desk)}${desk.text.slice(head.end, inner.end)}`, isBare: false },
  ];
}

function termOf({ mentions }: Part): TermMention | null {
  return mentions.find((one): one is TermMention => one.kind === "term") ?? null;
}

export function documentReading({ readings }: TermMention): TermReading {
  return readings.find(({ category }) => category === "document") ?? readings[0]!;
}

/** «соглашение», and not «межправительственное соглашение» or «план действий». */
function isPlain(head: TermMention): boolean {
  return !documentReading(head).wording.includes(" ");
}

function isPlural({ readings }: TermMention): boolean {
  const forms = readings.flatMap((reading) => reading.forms);
  return forms.length > 0 && forms.every(({ number }) => number === "pl");
}

/** The type as a title has it; with its capital, where the text writes one. */
function nominative(head: TermMention, isOneOfMany: boolean, desk: Desk): string {
  const { wording, id } = documentReading(head);
  const entry = id === null ? undefined : desk.glossary.entries.get(id);
  const plural =
    isPlural(head) && !isOneOfMany && entry?.ru ? declinePhrase(specOf(entry.ru, wording)).pl?.nom : undefined;
  const said = plural ?? wording;
  const first = desk.text.charAt(head.start);
  return first === first.toLowerCase() ? said : first + said.slice(1);
}

function quality(part: Part | undefined, head: TermMention, desk: Desk): string {
  if (!part) return "";
  return part.mentions
    .map((one) => desk.text.slice(one.start, one.end))
    .map((word) => `${agree(word, head, desk)} `)
    .join("");
}

/** An adjective in any form, brought to the nominative of the document. */
function agree(word: string, head: TermMention, desk: Desk): string {
  const { id, wording } = documentReading(head);
  const ru = id === null ? undefined : desk.glossary.entries.get(id)?.ru;
  const gender = (ru?.term === wording ? ru.gender : undefined) ?? genderOf(wording);
  const column = isPlural(head) ? "pl" : gender;
  return nominativeAdjective(word, column);
}

function genderOf(wording: string): "m" | "f" | "n" {
  const [first = ""] = wording.split(" ");
  return /[оеё]$/u.test(first) ? "n" : /[ая]$/u.test(first) ? "f" : "m";
}

function isSum(description: string): boolean {
  return /^ на (?:общую |рекордную )?(?:сумму|[\d,. ]+(?:тыс|млн|млрд|трлн|миллион|миллиард))/u.test(description);
}

/** « о транзите», « о рыболовстве»: each with the space before it. */
function split(about: Part, head: TermMention, desk: Desk): readonly string[] {
  const whole = desk.text.slice(head.end, about.end);
  if (!head.readings.some(({ forms }) => forms.some(({ number }) => number === "pl"))) return [whole];
  const words = whole.split(/(?:,| и) (?=об?о? )/u).map((one) => one.trim());
  if (words.length > 1 && words.every((one) => /^об?о? /u.test(one))) return words.map((one) => ` ${one}`);
  return splitRepeated(whole);
}

/** « о требованиях к пантам и к оленям»: what stands before the repeated preposition is said of both. */
function splitRepeated(whole: string): readonly string[] {
  const joint = /(?:,| и) (к|ко|для|между|по) /u.exec(whole);
  if (!joint) return [whole];
  const first = whole.indexOf(` ${joint[1]} `);
  if (first < 1 || first >= joint.index) return [whole];
  return [
    whole.slice(0, joint.index),
    `${whole.slice(0, first)} ${joint[1]} ${whole.slice(joint.index + joint[0].length)}`,
  ];
}
