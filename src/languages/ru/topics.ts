/** What a meeting was about, where the words say so: «обсудили …», «по вопросам …». A word merely met is no topic. */
import { oneOf } from "../../match/pattern.js";
import type { Chart } from "../../model/mention.js";
import { noun, passive, past, perfective, present } from "./inflect.js";

/** Words before the topics. Source: the verbs and nouns of talking in reports of meetings. */
const openers = oneOf(
  perfective("обсудить", "рассмотреть", "затронуть"),
  past("обсуждать", "обсуждаться", "рассматривать"),
  present("обсуждать", "обсуждаться", "рассматривать"),
  passive("обсудить", "рассмотреть", "посвятить"),
  noun("вопрос", "m"),
  noun("тема", "f"),
  noun("обсуждение", "n"),
);
const closers = new Set([".", ";", "!", "?", ":", "(", "«", "что", "который", "которые", "а", "но"]);
/** Items a list of topics may hold between two of them. */
const widest = 7;

export function readTopics({ items }: Chart): readonly number[] {
  const found: number[] = [];
  let open = false;
  let last = 0;
  items.forEach(({ word, mention }, index) => {
    if (openers().has(word)) {
      open = true;
      last = index;
    } else if (closers.has(word) || index - last > widest) {
      open = false;
    } else if (open && mention.kind === "term" && mention.readings[0]?.category === "topic") {
      found.push(index);
      last = index;
    }
  });
  return found;
}
