/**
 * Places told by their shape: a name written by sound, what kind of place it is, and the head or the authority of it
 * (帕尔季赞斯克市|代市长, 堪察加边区|州长). Knows no place; what the glossary knows is not asked here.
 */
import type { Mention } from "../../model/mention.js";
import type { Span } from "../../model/span.js";
import { soundHanzi } from "./name-sound.js";

/** Kinds of places, longest first. Source: names of parts of the Russian Federation and of cities. */
const kinds = ["自治共和国", "自治专区", "自治州", "边疆区", "共和国", "边区", "州", "市", "区", "县", "镇"] as const;
/** What a place has besides a head. */
const authority = /^(?:人民)?(?:政府|杜马|议会|立法会|行政公署|代表团)/u;
const acting = new Set(["代", "原", "前"]);
const fewest = 2;
const most = 10;

type Term = Extract<Mention, { kind: "term" }>;

export function readPlacesByShape(text: string, sentence: Span, terms: readonly Term[]): readonly Term[] {
  const ends = new Set<number>();
  for (const { start, readings } of terms) {
    if (!readings.some(({ category }) => category === "post")) continue;
    ends.add(acting.has(text.charAt(start - 1)) ? start - 1 : start);
  }
  for (let at = sentence.start; at < sentence.end; at++) {
    const head = text.charAt(at);
    if ("人政杜议立行代".includes(head) && authority.test(text.slice(at, at + 8))) ends.add(at);
  }
  const byEnd = new Map(terms.map((one) => [one.end, one]));
  const countryEnds = new Set(terms.filter(isCountry).map((one) => one.end));
  return [...ends].flatMap((end) => {
    const kind = kinds.find((one) => text.endsWith(one, end) && end - one.length > sentence.start);
    const whole = byEnd.get(end);
    if (!kind || (whole && isPlace(whole) && end - whole.start > kind.length)) return [];
    const floor = Math.max(sentence.start, end - kind.length - most);
    let start = end - kind.length;
    const known = byEnd.get(start);
    if (known && isPlace(known)) start = known.start;
    else while (start > floor && !countryEnds.has(start) && soundHanzi.has(text.charAt(start - 1))) start--;
    if (end - kind.length - start < fewest) return [];
    const wording = text.slice(start, end);
    return [
      {
        kind: "term" as const,
        start,
        end,
        readings: [{ id: null, category: "place", wording, country: null, forms: [], as: "noun" as const }],
      },
    ];
  });
}

function isPlace({ readings }: Term): boolean {
  return readings.some(({ category }) => category === "place");
}

function isCountry({ readings }: Term): boolean {
  return readings.some(({ category }) => category === "country");
}
