/** The article the project began with, construction by construction: everything it has to give, and what it must not. */
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { type Fragment, failing, fragments, mustNot, published } from "./fragments.js";
import { lackingIn, say } from "./say.js";

type Kind = keyof Fragment["wanted"];
const wantedOf = ({ wanted }: Fragment) =>
  Object.entries(wanted) as unknown as readonly (readonly [Kind, readonly string[]])[];

describe.each(fragments)("$about", (fragment) => {
  const said = say(extract(fragment.text, { published }));

  it.each(wantedOf(fragment))("%s", (kind, wanted) => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(lackingIn(said[kind], wanted), said[kind].join("\n")).toEqual([]);
  });
});

it.each(mustNot)("$text: none of $kind", ({ text, kind }) => {
  const facts = extract(`哈尔滨海关关长王松介绍了情况。\n\n${text}`, { published });
  expect(facts.officials.map(({ name }) => name.zh)).toEqual(["王松"]);
  expect(say(facts)[kind]).toEqual([]);
});

it.each(failing)("not yet: $about", (fragment) => {
  const said = say(extract(fragment.text, { published }));
  const lacking = wantedOf(fragment).flatMap(([kind, wanted]) => lackingIn(said[kind], wanted));
  expect(lacking.length, `it works: move it to the fragments (${fragment.cure})`).toBeGreaterThan(0);
});
