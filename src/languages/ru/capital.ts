/** «в китайской столице», «в столице Приморья»: the capital, by whose it is. Knows these capitals and no other places. */
import type { FormFeatures, Item, TermReading } from "../../model/mention.js";
import type { Span } from "../../model/span.js";

interface Capital {
  readonly id: string;
  readonly wording: string;
  readonly country: "CN" | "RU";
}

const beijing: Capital = { id: "place.beijing", wording: "Пекин", country: "CN" };
const moscow: Capital = { id: "place.moscow", wording: "Москва", country: "RU" };
const vladivostok: Capital = { id: "place.vladivostok", wording: "Владивосток", country: "RU" };
const harbin: Capital = { id: "place.harbin", wording: "Харбин", country: "CN" };
const khabarovsk: Capital = { id: "place.khabarovsk", wording: "Хабаровск", country: "RU" };

/** By the id of the country or region. Source: constitutions and charters of the regions. */
const capitals: Readonly<Record<string, Capital>> = {
  "country.cn": beijing,
  "country.ru": moscow,
  "place.region.primorsky-krai": vladivostok,
  "place.region.primorye": vladivostok,
  "place.region.khabarovsk-krai": khabarovsk,
  "place.province.heilongjiang": harbin,
};

const forms: Readonly<Record<string, readonly FormFeatures["case"][]>> = {
  столица: ["nom"],
  столицы: ["gen"],
  столице: ["dat", "prp"],
  столицу: ["acc"],
  столицей: ["ins"],
};

/** The items with «китайской столице» and the like put into one that is the city. */
export function nameCapitals(items: readonly Item[], text: string): readonly Item[] {
  if (!items.some(({ word }) => forms[word])) return items;
  const result: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const cases = forms[item.word];
    const before = result.at(-1);
    const behind = items[at + 1];
    const own = cases && before ? capitalOf(before, "adjective") : null;
    const of = cases && !own && behind ? capitalOf(behind, "noun") : null;
    if (cases && before && own) {
      result[result.length - 1] = city(own, cases, { start: before.start, end: item.end }, text);
    } else if (cases && behind && of) {
      result.push(city(of, cases, { start: item.start, end: behind.end }, text));
      at++;
    } else result.push(item);
  }
  return result;
}

function capitalOf({ mention }: Item, as: TermReading["as"]): Capital | null {
  if (mention.kind !== "term") return null;
  const reading = mention.readings.find((one) => one.as === as && one.id !== null && capitals[one.id]);
  return reading?.id ? (capitals[reading.id] ?? null) : null;
}

function city(
  { id, wording, country }: Capital,
  cases: readonly FormFeatures["case"][],
  span: Span,
  text: string,
): Item {
  const features = cases.map((one) => ({ case: one, number: "sg" as const }));
  const reading: TermReading = { id, category: "place", wording, country, forms: features, as: "noun" };
  return {
    ...span,
    word: text.slice(span.start, span.end).toLowerCase(),
    mention: { kind: "term", ...span, readings: [reading] },
  };
}
