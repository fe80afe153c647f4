/**
 * Who is named twice in a row of parties: a country beside its own officials, a body beside whoever speaks for it, a
 * city among people. The one who says more stays.
 */
import { keyOfTerm, type Value } from "../model/value.js";
import { categoryOf, type Sources, sideOf } from "./plan-values.js";

export function withoutDoubles(values: readonly Value[], sources: Sources): readonly Value[] {
  const people = values.flatMap((value) => (value.kind === "person" ? value : []));
  const bodies = values.filter((value) => value.kind === "body" && categoryOf(value.term) === "body");
  const actors: readonly Value[] = [...people, ...bodies];
  const spokenFor = new Set(people.flatMap(({ post }) => (post?.body ? keyOfTerm(post.body) : [])));
  const acting = new Set(actors.flatMap((value) => sideOf(value, sources) ?? []));
  return values.filter((value) => {
    if (value.kind !== "body") return true;
    const sort = categoryOf(value.term);
    // «Си Цзиньпин, Китай и Путин»: the country is there in its head.
    if (sort === "country") return value.side === null || !acting.has(value.side);
    if (sort === "place") return people.length === 0;
    return !spokenFor.has(keyOfTerm(value.term));
  });
}
