/** Words that say a post was held before, or is held for the time being. */
import type { Post } from "../../model/fact.js";
import type { Language } from "../../model/language.js";
import type { Item } from "../../model/mention.js";

const former: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:时任|前任?|原|已故|曾任)$/u,
  ru: /^(?:бывш|экс-|тогдашн|прежн|занимавш)/u,
};

const acting: Readonly<Record<Language, RegExp>> = {
  zh: /^代理?/u,
  ru: /^(?:врио|и\.? ?о\.?|исполняющ|временно)/u,
};

/** `status` are the words said beside the post, `post` those of the post itself. */
export function statusOf(status: readonly Item[], post: readonly Item[], language: Language): Post["status"] {
  const said = status.map(({ word }) => word).join("");
  if (status.some(({ word }) => former[language].test(word))) return "former";
  if (said !== "" && acting[language].test(said)) return "acting";
  if ([...status, ...post.slice(0, 1)].some(({ word }) => acting[language].test(word))) return "acting";
  return "current";
}
