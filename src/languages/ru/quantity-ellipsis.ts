/**
 * Numbers whose unit is said once for several, or was said before: «15 и 10 млрд долларов», «от 3 до 5 млрд»,
 * «составил 129,33 млрд» after dollars. Knows the order of figures in a text, not their words.
 */
import { scaleDecimal } from "../quantity.js";
import type { Draft } from "./quantity-draft.js";
import { isDash } from "./quantity-number.js";
import type { Token } from "./words.js";

const joiners = new Set(["и", "или", "либо", "до", "по"]);

/** The drafts with borrowed units; those that find none are left out. */
export function lendUnits(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const lent = [...drafts];
  for (let i = lent.length - 2; i >= 0; i--) {
    const draft = lent[i]!;
    const owner = lent[i + 1]!;
    if (!draft.unit && owner.unit && owner.number && canShare(tokens, draft, owner, lent[i + 2]))
      lent[i] = share(draft, owner);
  }
  const whole: Draft[] = [];
  let level: Draft | null = null;
  lent.forEach((draft, i) => {
    const lender = draft.unit ? null : chooseLender(draft, level, lent.slice(i + 1, i + 4).find(isLevel));
    const found = lender && canBorrow(draft, lender) ? { ...draft, unit: lender.unit } : draft;
    if (!found.unit) return;
    whole.push(found);
    if (isLevel(found)) level = found;
  });
  return whole.filter((one, i) => !isVagueSpan(tokens, one, whole[i + 1]) && !isVagueSpan(tokens, whole[i - 1], one));
}

/** A figure that says how much there is of something: its unit holds for the millions and billions around it. */
function isLevel({ unit, number }: Draft): boolean {
  return unit?.sort === "money" || unit?.sort === "measure" || (unit?.sort === "count" && number?.scaled === true);
}

/** The level before, or the one to come if that is counted in the same millions and the one before is not. */
function chooseLender(draft: Draft, before: Draft | null, after: Draft | undefined): Draft | null {
  if (!before || !after) return before ?? after ?? null;
  const power = draft.number?.power;
  return after.number?.power === power && before.number?.power !== power ? after : before;
}

/** Only a number with a scale word can stand for a measure left out; thousands do not follow millions of money. */
function canBorrow({ number }: Draft, lender: Draft): boolean {
  if (!number?.scaled) return false;
  return number.power > 3 || lender.unit?.sort !== "money" || lender.number?.power === 3;
}

/** Joined by a word or dash, or by a comma inside a list that ends so: «5, 7 и 10 млн». */
function canShare(tokens: readonly Token[], draft: Draft, owner: Draft, after: Draft | undefined): boolean {
  if (draft.number?.yearLike || draft.tail) return false;
  const between = tokens.slice(draft.next, owner.first).map(({ word }) => word);
  const [joiner = "", ...rest] = between;
  if (rest.length > 2 || rest.some((word) => word === "," || isDash(word))) return false;
  if (joiners.has(joiner) || isDash(joiner)) return true;
  return joiner === "," && after !== undefined && rest.length === 0 && owner.rule === "ru.quantity.elliptic";
}

function share(draft: Draft, owner: Draft): Draft {
  const power = owner.number?.power ?? 0;
  const { number } = draft;
  // what follows the owner (в год, больше) holds for both
  const shared = { ...draft, unit: owner.unit, next: owner.next };
  if (!number || number.scaled || power === 0) return shared;
  return { ...shared, value: scaleDecimal(draft.value, power), number: { ...number, power } };
}

/** «через четыре — шесть лет», «с 9 до 18 часов»: a point in time that cannot be told, opening hours. */
function isVagueSpan(tokens: readonly Token[], left: Draft | undefined, right: Draft | undefined): boolean {
  if (!left || !right || left.rule !== "ru.quantity.elliptic" || left.unit?.sort !== "time" || left.unit !== right.unit)
    return false;
  const before = tokens[left.first - 1]?.word;
  return (
    right.first - (left.number?.next ?? left.next) === 1 &&
    (before === "через" || (before === "с" && left.unit.code === "hour"))
  );
}
