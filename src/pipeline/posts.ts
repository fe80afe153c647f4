/** The posts of a person, joined across mentions. */
import type { Trace } from "../facts/kind.js";
import type { Official } from "../model/fact.js";
import type { Term } from "../model/term.js";
import type { Person } from "./people.js";

/** One entry a post and body: said again, the fuller body stands; a post without a body takes that of its like. */
export function joinPosts(person: Person): { posts: Official["posts"]; traces: readonly Trace[] } {
  const posts: Official["posts"][number][] = [];
  for (const { post } of person.posts) {
    const at = posts.findIndex((one) => samePost(one, post));
    if (at < 0) posts.push(post);
    else posts[at] = { ...posts[at]!, body: fuller(posts[at]!.body, post.body) };
  }
  return { posts, traces: person.posts.flatMap(({ traces }) => traces) };
}

function samePost(left: Official["posts"][number], right: Official["posts"][number]): boolean {
  const [a, b] = [left.post, right.post];
  if ((a.zh ?? a.ru) !== (b.zh ?? b.ru) && a.ru !== b.ru) return false;
  if (left.body === null || right.body === null) return true;
  // «китайский мэр» is the mayor of the city named elsewhere.
  if (isCountry(left.body) !== isCountry(right.body)) return true;
  return left.body.id !== null
    ? left.body.id === right.body.id
    : left.body.zh === right.body.zh && left.body.ru === right.body.ru;
}

function isCountry({ id }: Term): boolean {
  return id?.startsWith("country.") ?? false;
}

function fuller(left: Term | null, right: Term | null): Term | null {
  if (left === null || right === null) return left ?? right;
  if (isCountry(left) !== isCountry(right)) return isCountry(left) ? right : left;
  const size = ({ zh, ru }: Term) => (zh?.length ?? 0) + (ru?.length ?? 0);
  return size(right) > size(left) ? right : left;
}
