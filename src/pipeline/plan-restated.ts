/**
 * One document told twice: as signed long ago, and as what cooperation rests on today. It becomes one document in force
 * with the day of its signing.
 */
import type { Agreement, Facts } from "../model/fact.js";
import { keyOfTerm } from "../model/value.js";

export function withoutRestated(facts: Facts): Facts {
  const { agreements, article } = facts;
  const resting = agreements.filter(({ status, date, inForce }) => status === "in_force" && date === null && !inForce);
  if (resting.length === 0) return facts;
  const signed = agreements.filter(({ status }) => status === "signed");
  const old = new Map<string, Agreement>();
  for (const one of signed) if (one.event === null && isOld(one.date, article.published)) old.set(keyOf(one), one);
  const restated = new Set(resting.flatMap((one) => (old.has(keyOf(one)) ? keyOf(one) : [])));
  const kept = agreements.filter(
    (one) => !resting.includes(one) || !(restated.has(keyOf(one)) || signed.some((other) => isShortFor(one, other))),
  );
  return {
    ...facts,
    agreements: kept.map((one) =>
      one === old.get(keyOf(one)) && restated.has(keyOf(one)) ? { ...one, status: "in_force" as const } : one,
    ),
  };
}

/** 互认安排 said of 《关于“经认证的经营者”互认的安排》: a mention of what was signed, and no other document. */
function isShortFor({ title }: Agreement, { title: full }: Agreement): boolean {
  const [short, whole] = [title.zh, full.zh].map((text) => text?.replace(/[的“”]/gu, "") ?? "");
  if (short && whole) return short !== whole && whole.endsWith(short);
  const own = title.ru ?? "";
  const at = own.indexOf(" о");
  const about = at < 0 ? null : own.slice(at);
  return about !== null && title.ru !== full.ru && full.ru?.includes(about) === true;
}

function keyOf({ title }: Agreement): string {
  return keyOfTerm(title);
}

/** Before the year of the article: what was signed in the days of the news is news. */
function isOld(date: string | null, published: string | null): boolean {
  if (date === null) return false;
  return published === null || date.slice(0, 4) < published.slice(0, 4);
}
