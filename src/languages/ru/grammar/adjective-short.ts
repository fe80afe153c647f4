/** Short forms of adjectives and passive participles: важен, важна; согласован, согласована; проведён, проведена. */
import { type Agreement, agreementOfWord, readAdjective } from "./adjective.js";
import { isSibilant } from "./spelling.js";

/**
 * Short form of an adjective or passive participle given in any full nominative; `null` for relational and other
 * adjectives that have none (российский, внешний). Source: Zaliznyak, short forms of types 1, 3, 4 with the mark *.
 */
export function shortForm(adjective: string, agreement: Agreement): string | null {
  const reading = readAdjective(adjective);
  if (!reading || agreementOfWord(adjective) === null || !hasShort(reading.stem, reading.type)) return null;
  const { stem } = reading;
  const participle = /(?:ённ|[аяе]нн)$/u.test(stem) && !isTrueAdjective(stem);
  const short = participle ? stem.slice(0, -1) : stem;
  if (agreement === "m") return IRREGULAR.get(stem) ?? (participle ? short : masculine(stem));
  const moved = participle && short.endsWith("ён") ? `${short.slice(0, -2)}ен` : short;
  const ending = agreement === "f" ? "а" : agreement === "n" ? "о" : "ы";
  return moved + (ending === "ы" && /[гкхжшчщ]$/u.test(moved) ? "и" : ending);
}

function hasShort(stem: string, type: string): boolean {
  return type !== "relational" && type !== "soft" && type !== "possessive" && !/[сц]к$/u.test(stem);
}

// ответственный → ответственна: an adjective keeps its -нн- outside the masculine.
function isTrueAdjective(stem: string): boolean {
  return /(?:ственн|временн|искренн|кровенн|новенн|сомненн|бесценн)$/u.test(stem);
}

// важный → важен, краткий → краток, сильный → силен, достойный → достоин
function masculine(stem: string): string {
  const last = stem.at(-1);
  const before = stem.at(-2);
  if (last === undefined || before === undefined || !/[бвгджзйклмнпрстфхцчшщь]/u.test(before)) return stem;
  if (last === "н") {
    if (before === "н") return stem.slice(0, -1);
    return `${before === "ь" || before === "й" ? stem.slice(0, -2) : stem.slice(0, -1)}ен`;
  }
  if (last !== "к") return stem;
  const softBefore = before === "ь" || before === "й";
  return `${softBefore ? stem.slice(0, -2) : stem.slice(0, -1)}${softBefore || isSibilant(before) ? "ек" : "ок"}`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["достойн", "достоин"],
  ["должн", "должен"],
  ["полн", "полон"],
  ["смешн", "смешон"],
  ["остр", "остёр"],
  ["хитр", "хитёр"],
  ["светл", "светел"],
  ["тепл", "тёпл"],
  ["кругл", "кругл"],
  ["долг", "долог"],
]);
