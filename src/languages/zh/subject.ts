/** Whom Chinese clauses go on about without saying it again: the person named first. Knows no news. */
import type { Chart } from "../../model/mention.js";

/** What stands before one who is no subject: 应普京邀请, 同普京会见, 在对普京的复信中. */
const oblique = new Set([
  "应",
  "受",
  "同",
  "与",
  "跟",
  "对",
  "向",
  "给",
  "由",
  "据",
  "从",
  "在",
  "为",
  "被",
  "把",
  "随",
  "陪同",
  "会见",
  "邀请",
]);

/** The item of that person among the first `to` items, where the clauses there name one as their subject. */
export function readSubject({ items }: Chart, to: number): number | null {
  const at = items.findIndex(({ mention }, index) => {
    const isPerson = mention.kind === "name" || (mention.kind === "group" && mention.of === "official");
    return index < to && isPerson && !oblique.has(items[index - 1]?.word ?? "");
  });
  return at < 0 ? null : at;
}
