/**
 * Numbers whose unit is said once for several: 10至20公里, 出口约103亿、进口约112亿美元, 2000亿 after dollars.
 * Knows the order of figures in a text, not their words.
 */
import { scaleDecimal } from "../quantity.js";
import type { Draft } from "./quantity-draft.js";

const joiner = /^ ?(?:[、和与及至到或]|[-–—~～]{1,2}) ?(?:约|近|超)?$/u;

/** Between hanzi digits the rest is a list of names and ordinals: 一、二、三. */
const range = /^[至到—-]$/u;

/** The drafts with borrowed units; those that find none are left out. */
export function lendUnits(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const lent = [...drafts];
  for (let i = lent.length - 2; i >= 0; i--) {
    const draft = lent[i]!;
    const owner = lent[i + 1]!;
    if (!draft.code && owner.code && owner.number && canShare(text, draft, owner)) lent[i] = share(draft, owner);
  }
  const whole: Draft[] = [];
  let level: Draft | null = null;
  lent.forEach((draft, i) => {
    const lender = draft.code ? null : chooseLender(draft, level, lent.slice(i + 1, i + 4).find(isLevel));
    const found = lender && canBorrow(text, draft) ? { ...draft, code: lender.code, sort: lender.sort } : draft;
    if (!found.code) return;
    whole.push(found);
    if (isLevel(found)) level = found;
  });
  return whole.filter((one, i) => !isVagueSpan(text, one, whole[i + 1]) && !isVagueSpan(text, whole[i - 1], one));
}

function canShare(text: string, { number, end }: Draft, owner: Draft): boolean {
  if (number === null || number.yearLike || owner.start - end > 4) return false;
  const between = text.slice(end, owner.start);
  return number.inDigits || number.power > 0 ? joiner.test(between) : range.test(between);
}

/** 10至12亿美元: the scale goes with the unit. */
function share(draft: Draft, owner: Draft): Draft {
  const power = owner.number?.power ?? 0;
  const borrowed = { ...draft, code: owner.code, sort: owner.sort };
  if (!draft.number || draft.number.power > 0 || power === 0) return borrowed;
  return { ...borrowed, value: scaleDecimal(draft.value, power), number: { ...draft.number, power } };
}

/** A figure that says how much there is of something: its unit holds for the 万 and 亿 around it. */
function isLevel({ sort, number }: Draft): boolean {
  return sort === "money" || (sort === "measure" && (number?.power ?? 0) > 0);
}

/** Only a number in 万 or 亿 that nothing else follows: 2000亿, not 100万次. */
function canBorrow(text: string, { number, end }: Draft): boolean {
  return (number?.power ?? 0) >= 4 && alone.test(text.slice(end, end + 2));
}

const alone = /^(?:$|\P{L}|[和与及至到或的]|大关|以上|左右|关口|规模|目标)/u;

/** The level before, or the one to come if that is counted in the same 万 or 亿 and the one before is not. */
function chooseLender({ number }: Draft, before: Draft | null, after: Draft | undefined): Draft | null {
  if (!before || !after) return before ?? after ?? null;
  return after.number?.power === number?.power && before.number?.power !== number?.power ? after : before;
}

/** 四至六年后: a point in time that cannot be told. */
function isVagueSpan(text: string, left: Draft | undefined, right: Draft | undefined): boolean {
  if (!left || !right || left.sort !== "time" || left.rule !== "zh.quantity.elliptic" || left.code !== right.code)
    return false;
  return joiner.test(text.slice(left.end, right.start)) && /^[之以]?[前后]/u.test(text.slice(right.end, right.end + 2));
}
