/** Documents to sentences: those signed, adopted or foretold together are told together. */
import { match } from "ts-pattern";
import type { Agreement } from "../model/fact.js";
import { type DocumentValue, keyOfTerm, type Value } from "../model/value.js";
import { signersOf } from "./plan-parties.js";
import { type Sentence, type Situation, sentence } from "./plan-sentence.js";
import { categoryOf, dateValue, documentValue, listOf, placeValue, type Sources, typeValue } from "./plan-values.js";

/** Agreements of one status, day, place and parties. */
export type Batch = readonly [Agreement, ...Agreement[]];

export function batch(agreements: readonly Agreement[]): readonly Batch[] {
  const batches = new Map<string, [Agreement, ...Agreement[]]>();
  for (const one of agreements) {
    const parties = one.parties.map(keyOfTerm).sort().join("+");
    const key = [
      one.status,
      isIssued(one),
      one.date ?? "",
      one.event ?? "",
      [...one.signatories].sort().join("+"),
      parties,
    ].join("|");
    const same = batches.get(key);
    if (same) same.push(one);
    else batches.set(key, [one]);
  }
  return [...batches.values()];
}

/** A document that only its type names, of nobody: «подписан документ» tells nothing. */
export function isNameless([first]: Batch, sources: Sources): boolean {
  const { a } = signersOf(first, sources).slots;
  // document.type.agreement, but not document.type.communique.joint, which is one of its kind at a meeting.
  const isBare = (first.type.id?.split(".").length ?? 0) < 4;
  return a === null && isBare && keyOfTerm(first.title) === keyOfTerm(first.type);
}

/**
 * Away from the news a document has its title or its parties: «в 1994 году подписано соглашение» of a title that the
 * language cannot say tells nothing.
 */
export function tellOldAgreements(agreements: Batch, sources: Sources): Sentence {
  const told = tellAgreements(agreements, sources);
  const { docs, a } = told.slots;
  if (a || !docs) return told;
  return { ...told, slots: { ...told.slots, docs: withDocuments(docs, { byType: false }) } };
}

export function tellAgreements(agreements: Batch, sources: Sources): Sentence {
  const [first] = agreements;
  const situation = match(first.status)
    .returnType<Situation>()
    .with("signed", () => "agreement.signed")
    .with("initialled", () => "agreement.initialled")
    .with("agreed", () => (isIssued(first) ? "agreement.issued" : "agreement.agreed"))
    .with("planned", () => "agreement.planned")
    .with("discussed", () => "agreement.discussed")
    .with("in_force", () => (isBasis(first) ? "agreement.basis" : "agreement.in-force"))
    .exhaustive();
  const section = first.status === "in_force" ? "background" : "event";
  return sentence(situation, section, first.id, { ...slotsOf(agreements, sources), docs: documents(agreements) });
}

/** The headline names the documents, or their types where the titles are too long. */
export function headAgreements(agreements: Batch, sources: Sources): readonly Sentence[] {
  const [first] = agreements;
  const situation = match(first.status)
    .returnType<Situation>()
    .with("signed", () => "headline.signed")
    .with("initialled", () => "headline.initialled")
    .with("agreed", () => (isIssued(first) ? "headline.issued" : "headline.agreed"))
    .with("planned", () => "headline.planned")
    .with("discussed", () => "headline.discussed")
    .with("in_force", () => "headline.in-force")
    .exhaustive();
  const slots = slotsOf(agreements, sources);
  // «Соглашение действует» of an agreement nobody names is no headline.
  const tell = (docs: Value | null) => sentence(situation, "event", first.id, { ...slots, docs });
  const full = documents(agreements);
  if (first.status === "in_force" || !full) return [tell(full)];
  // Протокол переговоров says what it is of, an agreement does not.
  const isBare = agreements.some(({ type }) => (type.id?.split(".").length ?? 0) < 4 && !type.ru?.includes(" "));
  return [tell(full), tell(withDocuments(full, { short: true })), { ...tell(types(agreements)), last: isBare }];
}

/** A line of the numbered list of documents. */
export function listAgreement(one: Agreement, sources: Sources): Sentence {
  // One hand alone signs no agreement: the other signatory has no name in the article.
  const { pair: signers } = signersOf({ ...one, parties: [] }, sources).slots;
  const situation = match(one.status)
    .returnType<Situation>()
    .with("signed", () => "document.signed")
    .with("initialled", () => "document.initialled")
    .with("agreed", () => (isIssued(one) ? "document.issued" : "document.agreed"))
    .with("planned", () => "document.planned")
    .with("discussed", () => "document.discussed")
    .with("in_force", () => (isBasis(one) ? "document.basis" : "document.in-force"))
    .exhaustive();
  const { date = null, place = null, inForce = null } = slotsOf([one], sources);
  return sentence(situation, "documents", one.id, {
    doc: withDocuments(documentValue(one), { original: true }),
    date,
    place,
    inForce,
    signers,
  });
}

/** Statements, declarations and communiqués are issued; other documents are agreed on. */
export function isIssued({ type, title }: Agreement): boolean {
  const words = [type, title].flatMap(({ id, zh, ru }) => [id ?? "", zh ?? "", ru ?? ""]);
  return words.some((text) =>
    /statement|declaration|communique|(?:声明|宣言|公报)$|заявлени|деклараци|коммюнике/iu.test(text),
  );
}

export function documents(agreements: readonly Agreement[]): Value | null {
  return listOf(agreements.map(documentValue));
}

/** Types without repeats: two protocols are told once here. */
export function types(agreements: readonly Agreement[]): Value | null {
  const seen = new Set<string>();
  const first = agreements.filter(({ type }) => !seen.has(keyOfTerm(type)) && seen.add(keyOfTerm(type)));
  return listOf(first.map(typeValue), first.length < agreements.length);
}

/** The same documents, said in another way. */
function withDocuments(value: Value, how: Partial<Pick<DocumentValue, "byType" | "short" | "original">>): Value {
  if (value.kind === "list") return { ...value, items: value.items.map((one) => withDocuments(one, how)) };
  return value.kind === "document" ? { ...value, ...how } : value;
}

export function idsOf(agreements: readonly Agreement[]): readonly string[] {
  return agreements.map(({ id }) => id);
}

function slotsOf(agreements: Batch, sources: Sources): Readonly<Record<string, Value | null>> {
  const [first] = agreements;
  const { id, date, place, inForce, count } = first;
  const signers = signersOf(first, sources).slots;
  return {
    ...signers,
    only: isAlone(signers.only) ? signers.only : null,
    date: dateValue(date, id),
    place: placeValue(place, id, sources),
    inForce: dateValue(inForce, id, "inForce"),
    times: agreements.length === 1 && count > 1 ? { kind: "times", fact: id, slot: "count", value: count } : null,
  };
}

/** What the article says cooperation rests on, without a date of its own: 根据, «на основании». */
function isBasis({ date, inForce, evidence }: Agreement): boolean {
  const word = /根据|依据|依照|按照|基础|^основ|на основ|в соответствии|в рамках|опира/iu;
  return date === null && inForce === null && evidence.some(({ slot, text }) => slot === "status" && word.test(text));
}

/** A country or a person signs with another: where the other has no name, the document alone is told. */
function isAlone(only: Value | null): boolean {
  return only?.kind === "body" && categoryOf(only.term) !== "country";
}
