/** When two wordings name one document: the same words, or the short name of a long title. */
import type { Glossary } from "../../glossary/lookup.js";
import { categoryOf } from "../../glossary/schema.js";

/** Characters that a short name may leave out. */
const light = /[的了《》〈〉“”"'（）() ]|关于|有关/gu;
const fewest = 4;

/** The words of a Chinese title with topics told by their ids, so that AEO互认 and “经认证的经营者”互认 are one. */
export function keyOfTitle(title: string, { chinese }: Glossary): string {
  let key = "";
  for (let at = 0; at < title.length; ) {
    const hit = chinese.longest(title, at);
    const topic = hit?.values.find(({ entry }) => categoryOf(entry.id) === "topic");
    key += hit && topic ? `<${topic.entry.id}>` : title.slice(at, at + 1);
    at = hit && topic ? hit.end : at + 1;
  }
  return key.replace(light, "");
}

/** Whether one key is the end of the other: 海关合作与互助协定 of 中俄政府海关合作与互助协定. */
export function isShortOf(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short === long || (short.length >= fewest && long.endsWith(short));
}
