/** Facts in the short notation of the fragments. */
import type { Facts } from "../../src/index.js";
import type { Fragment } from "./fragments.js";

type Said = Readonly<Record<keyof Fragment["wanted"], readonly string[]>>;

export function say(facts: Facts): Said {
  const none = (text: string | null | undefined) => text ?? "–";
  return {
    dates: facts.dates.map(({ text, value }) => `${text} = ${value}`),
    officials: facts.officials.flatMap(({ name, posts }) =>
      posts.map(
        ({ post, body }) =>
          `${none(body?.zh)} ${post.zh} ${name.zh} = ${none(body?.ru)} ${none(post.ru)} ${none(name.ru)}`,
      ),
    ),
    agreements: facts.agreements.map(
      ({ status, date, title }) => `${status} ${none(date)} ${title.zh} = ${lowerFirst(none(title.ru))}`,
    ),
    events: facts.events.map(
      ({ type, date, place, participants }) =>
        `${type} ${none(date)} ${none(place?.ru)}: ${participants.map(({ name }) => name.zh).join("; ")}`,
    ),
    figures: facts.figures.map(({ value, unit }) => `${value} ${unit}`),
  };
}

/** What is wanted and not said; an ellipsis stands for the rest. */
export function lackingIn(said: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter(
    (one) => !said.some((each) => (one.endsWith("…") ? each.startsWith(one.slice(0, -1)) : each === one)),
  );
}

/** A descriptive title is written small, a proper one with a capital: here both are the same. */
function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
