/** Units that measure the same, with their sizes: 亩 and гектар, 斤 and килограмм, 一周 and «семь дней». */

/** `size` of the dimension's own unit. */
export interface Measure {
  readonly dimension: string;
  readonly size: number;
}

const table: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { km: 1000, m: 1, cm: 0.01, mm: 0.001, "[mi_i]": 1609.344, "[nmi_i]": 1852, "[ft_i]": 0.3048 },
  area: { km2: 1_000_000, ha: 10_000, m2: 1, mu: 10_000 / 15 },
  volume: { m3: 1000, L: 1, mL: 0.001 },
  mass: { t: 1_000_000, kg: 1000, g: 1, mg: 0.001, "[jin]": 500 },
  energy: { GWh: 1_000_000, MWh: 1000, kWh: 1 },
  power: { GW: 1_000_000, MW: 1000, kW: 1 },
  days: { week: 7, day: 1 },
  months: { century: 1200, decade: 120, year: 12, quarter: 3, month: 1 },
  minutes: { hour: 60, minute: 1 },
  share: { "%": 1, "‰": 0.1 },
  // What is counted is told by its noun, which the two languages choose freely.
  count: { person: 1, item: 1 },
};

const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries(table).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { dimension, size }] as const),
  ),
);

/** A unit of no table is a dimension of its own. */
export function measureOf(unit: string): Measure {
  return measures.get(unit) ?? { dimension: unit, size: 1 };
}

/** ISO 4217. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit) && unit !== "TEU";
}
