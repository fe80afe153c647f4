/** Says a title in Chinese. `null` where the type has no word. */
import { writeNumeral } from "../../../languages/zh/numeral-write.js";
import type { Occasion, TitleTree, Years } from "./tree.js";
import { answersWhole, chineseType, isPlan, linkOf } from "./types.js";
import { sayChinesePhrase } from "./write-zh.js";

export function sayChineseTitle(tree: TitleTree): string | null {
  const { parties, qualities, years, base, subject, occasion } = tree;
  const about = subject ? sayChinesePhrase(subject) : "";
  // «протокол заседания» is 纪要, a protocol between parties 议定书.
  const type =
    occasion && tree.type.id === "document.type.protocol"
      ? "纪要"
      : chineseType(tree.type, tree.wording, parties, qualities, about);
  if (type === null) return null;
  const kind = `${qualities.map(({ zh }) => zh).join("")}${type}`;
  const names = sayParties(
    parties.map(({ zh }) => zh),
    parties.some(({ isState }) => isState),
  );
  const period = years ? sayYears(years) : "";
  if (occasion) {
    const said = sayOccasion(occasion);
    return said && `${said}${kind}`;
  }
  if (base) {
    const inner = "id" in base ? base.zh?.term : sayChineseTitle(base);
    return inner ? `${names}关于〈${inner}〉的${kind}` : null;
  }
  if (!subject) return `${names}${period}${kind}`;
  const isShort =
    isPlan(tree.type) ||
    linkOf(tree.type).word === "" ||
    about === "合作" ||
    answersWhole(tree.type) ||
    type === "条约";
  if (isShort) return `${names}${period}${sayChinesePhrase(subject, true)}${kind}`;
  return years?.from === null ? `${names}关于${period}${about}的${kind}` : `${names}${period}关于${about}的${kind}`;
}

/** 中俄总理第三十次定期会晤: the number stands before the last word of the occasion, behind the body. */
function sayOccasion({ ordinal, event, body }: Occasion): string | null {
  const count = `第${writeNumeral(ordinal)}次`;
  if (body?.zh) return `${body.zh.term}${count}会议`;
  const words = event?.zh?.term;
  const parts = words === undefined ? null : /^(.*?)((?:定期)?(?:会晤|会议|会谈|磋商|论坛))$/u.exec(words);
  return parts ? `${parts[1]}${count}${parts[2]}` : null;
}

function sayYears({ from, to }: Years): string {
  if (from === null) return `${to}年前`;
  return to === null ? `${from}年` : `${from}—${to}年`;
}

/** States are joined by 和, others by 与. */
function sayParties(names: readonly string[], isOfStates: boolean): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join("、")}${isOfStates ? "和" : "与"}${names.at(-1)}`;
}
