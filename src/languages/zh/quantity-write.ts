/**
 * Writes a quantity in Chinese: 2181.76亿美元, 8辆, 26.7%, 约3038公里. Never rounds; no separators between thousands.
 * Source: GB/T 15835-2011 (numbers in publications).
 */
import { type Bound, countPlaces, decimalOf, scaleDecimal, writeDecimal as writeDigits } from "../quantity.js";

export interface Writable {
  readonly value: number;
  readonly unit: string;
  readonly approx?: boolean;
  readonly bound?: Bound | null;
}

export interface WriteOptions {
  /** The measure word of the thing counted; 个 where not given. */
  readonly measure?: string;
}

// biome-ignore format: a sort a line
const words: ReadonlyMap<string, string> = new Map(Object.entries({
  CNY: "元", USD: "美元", RUB: "卢布", EUR: "欧元", JPY: "日元", GBP: "英镑", HKD: "港元", KRW: "韩元", KZT: "坚戈", MNT: "图格里克", CHF: "瑞士法郎", AUD: "澳元",
  CAD: "加元", SGD: "新元", INR: "卢比",
  km: "公里", m: "米", cm: "厘米", mm: "毫米", nm: "纳米", "[nmi_i]": "海里", "[mi_i]": "英里", "[ft_i]": "英尺", km2: "平方公里", m2: "平方米", ha: "公顷", mu: "亩",
  m3: "立方米", L: "升", t: "吨", kg: "公斤", g: "克", mg: "毫克", "[jin]": "斤", bbl: "桶", kWh: "千瓦时", MWh: "兆瓦时", GWh: "吉瓦时", kW: "千瓦", MW: "兆瓦",
  GW: "吉瓦", kV: "千伏", Cel: "摄氏度", GB: "GB", TB: "TB", "km/h": "公里/小时", TEU: "标箱",
  "%": "%", "‰": "‰", pp: "个百分点", bp: "个基点", times: "倍",
  year: "年", quarter: "个季度", month: "个月", week: "周", day: "天", hour: "小时", minute: "分钟", second: "秒", century: "个世纪", decade: "个十年",
  person: "人", item: "个",
}));

const hedges: Readonly<Record<Bound, string>> = {
  about: "约",
  nearly: "近",
  over: "超过",
  under: "不足",
  least: "至少",
  most: "最多",
};

/** The quantity in figures, or null where the unit is none of the table. */
export function writeQuantity({ value, unit, approx, bound }: Writable, { measure }: WriteOptions = {}): string | null {
  const word = unit === "item" || unit === "person" ? (measure ?? words.get(unit)) : words.get(unit);
  if (word === undefined) return null;
  const hedge = bound ?? (approx ? "about" : null);
  return `${hedge ? hedges[hedge] : ""}${writeNumber(value, unit)}${word}`;
}

/** Figures without a unit: 24481, 0.5. */
export function writeDecimal(value: number): string {
  return writeDigits(decimalOf(value));
}

const plain = new Set([
  "%",
  "‰",
  "pp",
  "bp",
  "times",
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
  "decade",
  "century",
  "Cel",
]);
const scales = [
  [12, "万亿", 4],
  [8, "亿", 8],
  [4, "万", 2],
] as const;

/** In 万亿, 亿, 万 as far as the decimals stay few; below 100 000 only round ones (8万, 1.1万, but 24481). */
function writeNumber(value: number, unit: string): string {
  const exact = decimalOf(value);
  if (plain.has(unit)) return writeDigits(exact);
  for (const [power, word, most] of scales) {
    const scaled = scaleDecimal(exact, -power);
    const large = scaled.units >= 10n ** BigInt(scaled.places);
    if (large && countPlaces(scaled) <= (power === 4 && value >= 1e6 ? 4 : most)) return writeDigits(scaled) + word;
  }
  return writeDigits(exact);
}
