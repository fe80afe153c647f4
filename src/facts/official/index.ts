/** Officials: a person with a post, of a body or country. Not people without a post. */

import type { Rule } from "../../match/rule.js";
import type { Finding } from "../../match/run.js";
import type { Post } from "../../model/fact.js";
import type { Item, Mention } from "../../model/mention.js";
import type { Desk } from "../desk.js";
import { type Draft, defineKind, tracesOf } from "../kind.js";
import { composeBody } from "./body.js";
import { composePost } from "./post.js";
import { rules as ru } from "./ru.js";
import { statusOf } from "./status.js";
import { rules as zh } from "./zh.js";

/** What a rule says of the post whatever its words are. */
export interface OfficialSays {
  readonly status?: Post["status"];
}

export type NameMention = Extract<Mention, { kind: "name" }>;

export interface OfficialDraft extends Draft {
  readonly names: readonly NameMention[];
  readonly posts: readonly Post[];
}

export const official = defineKind<OfficialSays, OfficialDraft>({
  name: "official",
  folds: true,
  rules: { zh, ru },
  read(finding, desk) {
    const names = itemsOf(finding, "name").flatMap(({ mention }) => (mention.kind === "name" ? [mention] : []));
    const posts = readPosts(finding, desk);
    return names.length > 0 && posts.length > 0 ? [{ names, posts, traces: tracesOf(finding) }] : [];
  },
  // Every mention of a post counts: the article's people join them.
  same: () => false,
  merge: (left) => left,
});

/** The posts of a finding in order, each with the body and status said for it. */
function readPosts(finding: Finding<Rule<OfficialSays>>, desk: Desk): readonly Post[] {
  const { captures, chart, rule } = finding;
  const posts = captures.filter(({ slot }) => slot === "post");
  return posts.map((post, index) => {
    // What is said for a post stands after the post before it; what follows the last one is said for it too.
    const from = posts[index - 1]?.to ?? 0;
    const to = index === posts.length - 1 ? Number.POSITIVE_INFINITY : post.to;
    const said = (slot: string) =>
      captures
        .filter((one) => one.slot === slot && one.from >= from && one.from < to)
        .flatMap((one) => chart.items.slice(one.from, one.to));
    const owners = said("body");
    const words = chart.items.slice(post.from, post.to);
    const status = rule.says.status ?? statusOf(said("status"), words, desk.language);
    const body = composeBody(owners, words, desk);
    return { post: composePost(words, owners, body, status === "acting" ? said("status") : [], desk), body, status };
  });
}

function itemsOf(finding: Finding, name: string): readonly Item[] {
  return finding.captures
    .filter(({ slot }) => slot === name)
    .flatMap(({ from, to }) => finding.chart.items.slice(from, to));
}
