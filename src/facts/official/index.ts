/** Officials: a person with a post, of a body or country. Not people without a post. */

import type { Rule } from "../../match/rule.js";
import type { Capture, Finding } from "../../match/run.js";
import type { Post } from "../../model/fact.js";
import type { Item, Mention } from "../../model/mention.js";
import type { Term } from "../../model/term.js";
import type { Desk } from "../desk.js";
import { type Draft, defineKind, type Kind, tracesOf } from "../kind.js";
import { composeBody } from "./body.js";
import { composeHead, composePost } from "./post.js";
import { rules as ru } from "./ru.js";
import { statusOf } from "./status.js";
import { rules as zh } from "./zh.js";

/** What a rule says of the post whatever its words are. */
export interface OfficialSays {
  readonly status?: Post["status"];
  /** The post that a verb says: «возглавляет» is «глава». */
  readonly post?: string;
  /** Post and name stand in one case, and a post in the singular has one holder. */
  readonly agrees?: boolean;
  /** As many bodies as names, one each. */
  readonly isEach?: boolean;
}

export type NameMention = Extract<Mention, { kind: "name" }>;

export interface OfficialDraft extends Draft {
  readonly names: readonly NameMention[];
  readonly posts: readonly Post[];
  /** A post as a verb tells it («возглавляет»): only where no better is named. */
  readonly isGeneral: boolean;
}

/** A kind whose findings give people posts. */
export function officialKind(
  name: string,
  folds: boolean,
  rules: Kind<OfficialSays, OfficialDraft>["rules"],
): Kind<OfficialSays, OfficialDraft> {
  return defineKind<OfficialSays, OfficialDraft>({
    name,
    folds,
    ...(!folds && { unfolded: true as const }),
    rules,
    read(finding, desk) {
      const names = [...itemsOf(finding, "name"), ...subjectsOf(finding, desk)].flatMap((item) =>
        item.mention.kind === "name" ? [item.mention] : [],
      );
      const posts = readPosts(finding, desk);
      const traces = tracesOf(finding);
      if (names.length === 0 || posts.length === 0) return [];
      if (finding.rule.says.isEach)
        return names.map((one, index) => ({
          names: [one],
          posts: posts.slice(index, index + 1),
          traces,
          isGeneral: false,
        }));
      const holders = finding.rule.says.agrees ? holdersOf(finding, names) : names;
      if (holders.length === 0) return [];
      return [{ names: holders, posts, traces, isGeneral: finding.rule.says.post !== undefined }];
    },
    // Every mention of a post counts: the article's people join them.
    same: () => false,
    merge: (left) => left,
  });
}

export const official = officialKind("official", true, { zh, ru });

/**
 * Of the names behind a post those that hold it: «президента Дмитрий Песков» is of another case, and
 * «с секретарём Николаем Патрушевым, Сергеем Лавровым» has one secretary.
 */
function holdersOf(finding: Finding, names: readonly NameMention[]): readonly NameMention[] {
  const post = finding.chart.items[finding.anchor]?.mention;
  const forms = post?.kind === "term" ? post.readings.flatMap((one) => (one.category === "post" ? one.forms : [])) : [];
  const [first] = names;
  // «и. о. ректора Владимиром Строевым»: the post depends on what stands before it.
  if (forms.length === 0 || !first || finding.captures.some(({ slot }) => slot === "status")) return names;
  const isOfCase = first.forms.length === 0 || first.forms.some((one) => forms.some((each) => each.case === one.case));
  if (!isOfCase) return [];
  return forms.some(({ number }) => number === "pl") ? names : [first];
}

/** Whom «он» in the finding means. */
function subjectsOf(finding: Finding, desk: Desk): readonly { readonly mention: Mention }[] {
  const pronouns = [
    ...itemsOf(finding, "who").map(({ start }) => desk.namedBefore(start, true)),
    ...itemsOf(finding, "whom").map(({ start }) => desk.namedBefore(start, false)),
  ];
  return pronouns.flatMap((mention) => (mention ? [{ mention }] : []));
}

/** The posts of a finding in order, each with the body and status said for it. */
function readPosts(finding: Finding<Rule<OfficialSays>>, desk: Desk): readonly Post[] {
  const { captures, chart, rule } = finding;
  const posts = captures.filter(({ slot }) => slot === "post");
  const { says } = rule;
  if (says.post !== undefined) {
    const body = composeBody(itemsOf(finding, "body"), [], desk);
    return [{ post: composeHead(says.post, body, desk), body, status: says.status ?? "current" }];
  }
  if (says.isEach) {
    const words = itemsOf(finding, "post");
    return itemsOf(finding, "body").map((owner) => {
      const body = composeBody([owner], words, desk);
      return { post: composePost(words, [owner], body, [], desk), body, status: "current" };
    });
  }
  const owner = desk.language === "ru" ? assignBehind(posts, finding) : null;
  return posts.map((post, index) => {
    // What is said for a post stands after the post before it; what follows the last one is said for it too.
    const from = posts[index - 1]?.to ?? 0;
    const to = index === posts.length - 1 ? Number.POSITIVE_INFINITY : post.to;
    const said = (slot: string) =>
      captures
        .filter((one) => one.slot === slot && (owner ? owner(one) === index : one.from >= from && one.from < to))
        .flatMap((one) => chart.items.slice(one.from, one.to));
    const isEnvoy = chart.items.slice(post.from, post.to).some(({ mention }) => isOfEnvoy(mention));
    const owners = isEnvoy && said("abroad").length > 0 ? said("abroad") : said("body");
    const words = chart.items.slice(post.from, post.to);
    const status = rule.says.status ?? statusOf(said("status"), words, desk.language);
    const body = composeBody(owners, words, desk);
    const away = isEnvoy || desk.language !== "ru" ? [] : said("abroad");
    const acting = status === "acting" ? said("status") : [];
    const told = composePost([...words, ...away], owners, body, acting, desk);
    return {
      post: away.length > 0 ? withPlace(told, words, owners, body, acting, away, finding, desk) : told,
      body,
      status,
    };
  });
}

function itemsOf(finding: Finding, name: string): readonly Item[] {
  return finding.captures
    .filter(({ slot }) => slot === name)
    .flatMap(({ from, to }) => finding.chart.items.slice(from, to));
}

/** The district an envoy works in is the body he stands for. */
function isOfEnvoy(mention: Mention): boolean {
  return (
    mention.kind === "term" &&
    mention.readings.some(({ id }) => id === "post.presidential.envoy" || id === "post.plenipotentiary")
  );
}

/** Russian: what belongs to a post stands behind it, but for adjectives and words of status. */
function assignBehind(posts: readonly Capture[], { chart }: Finding): (one: Capture) => number {
  return (one) => {
    const first = chart.items[one.from]?.mention;
    const isAhead =
      one.slot === "status" || (first?.kind === "term" && first.readings.every(({ as }) => as === "adjective"));
    const at = isAhead
      ? posts.findIndex(({ from }) => from >= one.to)
      : posts.findLastIndex(({ to }) => to <= one.from);
    return at >= 0 ? at : isAhead ? posts.length - 1 : 0;
  };
}

/** «посол» + «в Китае», whatever stands between them. */
function withPlace(
  told: Term,
  words: readonly Item[],
  owners: readonly Item[],
  body: Term | null,
  acting: readonly Item[],
  away: readonly Item[],
  { chart }: Finding,
  desk: Desk,
): Term {
  const bare = composePost(words, owners, body, acting, desk).ru ?? "";
  const at = chart.items.indexOf(away[0]!);
  const from = chart.items[at - 1] ?? away[0]!;
  return { ...told, ru: `${bare} ${desk.text.slice(from.start, away.at(-1)!.end)}` };
}
