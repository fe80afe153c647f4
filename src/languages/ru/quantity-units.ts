/**
 * Russian units: their codes, their forms in every case and number, their abbreviations.
 * One table reads and writes. Knows nothing of numbers and of counted nouns other than people and pieces.
 */
import { later } from "../../text/later.js";
import type { Paradigm } from "./grammar/features.js";
import { readTokens, type Token } from "./words.js";

/** `time` counts durations, `ratio` compares, `count` counts pieces and people. */
type UnitSort = "money" | "measure" | "time" | "ratio" | "count";

export interface UnitForms {
  readonly sg: Paradigm;
  readonly pl: Paradigm;
  /** Behind 2, 3, 4 in the nominative: доллара, квадратных километра. */
  readonly few: string;
}

export interface Unit {
  readonly code: string;
  readonly sort: UnitSort;
  /** `null` where the unit is only a sign: %. */
  readonly forms: UnitForms | null;
  /** Abbreviation, written without a full stop: км; `null` where the word is written out. */
  readonly short: string | null;
  /** More forms to read, none of them written. */
  readonly also: readonly string[];
}

/** Endings of nom gen dat acc ins prp, singular and plural. */
const endings = {
  /** метр */ m: ["", "а", "у", "", "ом", "е", "ы", "ов", "ам", "ы", "ами", "ах"],
  /** киловатт: the genitive plural is the stem */ m0: ["", "а", "у", "", "ом", "е", "ы", "", "ам", "ы", "ами", "ах"],
  /** век */ mk: ["", "а", "у", "", "ом", "е", "а", "ов", "ам", "а", "ами", "ах"],
  /** рубль */ soft: ["ь", "я", "ю", "ь", "ём", "е", "и", "ей", "ям", "и", "ями", "ях"],
  /** баррель, юань */ soft2: ["ь", "я", "ю", "ь", "ем", "е", "и", "ей", "ям", "и", "ями", "ях"],
  /** месяц */ ts: ["", "а", "у", "", "ем", "е", "ы", "ев", "ам", "ы", "ами", "ах"],
  /** тонна */ f: ["а", "ы", "е", "у", "ой", "е", "ы", "", "ам", "ы", "ами", "ах"],
  /** неделя, миля */ fsoft: ["я", "и", "е", "ю", "ей", "е", "и", "ь", "ям", "и", "ями", "ях"],
  /** единица */ fts: ["а", "ы", "е", "у", "ей", "е", "ы", "", "ам", "ы", "ами", "ах"],
  /** рупия */ fi: ["я", "и", "и", "ю", "ей", "и", "и", "й", "ям", "и", "ями", "ях"],
  /** десятилетие */ ni: ["е", "я", "ю", "е", "ем", "и", "я", "й", "ям", "я", "ями", "ях"],
  /** квадратный */ adj: ["ый", "ого", "ому", "ый", "ым", "ом", "ые", "ых", "ым", "ые", "ыми", "ых"],
  /** китайский */ adjK: ["ий", "ого", "ому", "ий", "им", "ом", "ие", "их", "им", "ие", "ими", "их"],
  /** морская */ adjKf: ["ая", "ой", "ой", "ую", "ой", "ой", "ие", "их", "им", "ие", "ими", "их"],
  frozen: ["", "", "", "", "", "", "", "", "", "", "", ""],
} as const;

type Ending = keyof typeof endings;

function inflect(...parts: readonly (readonly [stem: string, ending: Ending])[]): UnitForms {
  const cell = (pick: (ending: Ending) => number) =>
    parts.map(([stem, ending]) => stem + endings[ending][pick(ending)]).join(" ");
  // квадратных километра: behind 2–4 the adjective is a genitive plural, the noun a genitive singular
  const few = cell((ending) => (ending.startsWith("adj") ? 7 : 1));
  return { ...gather(Array.from({ length: 12 }, (_, i) => cell(() => i))), few };
}

/** Twelve forms written out, singular first. */
function forms(line: string): UnitForms {
  const cells = line.split(" ");
  return { ...gather(cells), few: cells[1] ?? "" };
}

function gather(cells: readonly string[]): Omit<UnitForms, "few"> {
  const half = (from: number): Paradigm => {
    const [nom = "", gen = "", dat = "", acc = "", ins = "", prp = ""] = cells.slice(from, from + 6);
    return { nom, gen, dat, acc, ins, prp };
  };
  return { sg: half(0), pl: half(6) };
}

type Row = readonly [code: string, sort: UnitSort, forms: UnitForms | null, short: string | null, also: string];

// biome-ignore format: one unit a line
const rows = (): readonly Row[] => [
  ["RUB", "money", inflect(["рубл", "soft"]), null, "руб., руб, р., ₽, RUB"],
  ["USD", "money", inflect(["доллар", "m"]), null, "долл., долл"],
  ["USD", "money", inflect(["доллар", "m"], ["США", "frozen"]), null, "долл. США, долл США, амер. долл., ам. долл., $, USD"],
  ["USD", "money", inflect(["американск", "adjK"], ["доллар", "m"]), null, ""],
  ["CNY", "money", inflect(["юан", "soft2"]), null, "жэньминьби, женьминьби, ¥, CNY, RMB"],
  ["CNY", "money", inflect(["китайск", "adjK"], ["юан", "soft2"]), null, ""],
  ["RUB", "money", inflect(["российск", "adjK"], ["рубл", "soft"]), null, ""],
  ["EUR", "money", inflect(["евро", "frozen"]), null, "€, EUR"],
  ["GBP", "money", inflect(["фунт", "m"], ["стерлингов", "frozen"]), null, "£, GBP"],
  ["JPY", "money", inflect(["иен", "f"]), null, "йена, йены, йену, йен, JPY"],
  ["KRW", "money", inflect(["вон", "f"]), null, "KRW"],
  ["KZT", "money", inflect(["тенге", "frozen"]), null, "KZT"],
  ["MNT", "money", inflect(["тугрик", "m"]), null, "MNT"],
  ["CHF", "money", inflect(["швейцарск", "adjK"], ["франк", "m"]), null, "CHF"],
  ["HKD", "money", inflect(["гонконгск", "adjK"], ["доллар", "m"]), null, "HKD"],
  ["AUD", "money", inflect(["австралийск", "adjK"], ["доллар", "m"]), null, "AUD"],
  ["CAD", "money", inflect(["канадск", "adjK"], ["доллар", "m"]), null, "CAD"],
  ["BYN", "money", inflect(["белорусск", "adjK"], ["рубл", "soft"]), null, "BYN"],
  ["INR", "money", inflect(["рупи", "fi"]), null, "INR"],
  ["km", "measure", inflect(["километр", "m"]), "км", ""],
  ["m", "measure", inflect(["метр", "m"]), "м", ""],
  ["cm", "measure", inflect(["сантиметр", "m"]), "см", ""],
  ["mm", "measure", inflect(["миллиметр", "m"]), "мм", ""],
  ["nm", "measure", inflect(["нанометр", "m"]), "нм", ""],
  ["[mi_i]", "measure", inflect(["мил", "fsoft"]), null, ""],
  ["[nmi_i]", "measure", inflect(["морск", "adjKf"], ["мил", "fsoft"]), null, ""],
  ["[ft_i]", "measure", inflect(["фут", "m"]), null, ""],
  ["km2", "measure", inflect(["квадратн", "adj"], ["километр", "m"]), "кв. км", "кв км, км², км2, кв. километров, кв. километра, квадратных км"],
  ["m2", "measure", inflect(["квадратн", "adj"], ["метр", "m"]), "кв. м", "кв м, м², м2, кв. метров, кв. метра, квадратных м"],
  ["ha", "measure", inflect(["гектар", "m"]), "га", ""],
  ["mu", "measure", inflect(["му", "frozen"]), null, ""],
  ["m3", "measure", inflect(["кубометр", "m"]), "куб. м", "куб м, куб. метров, куб. метра, м³, м3, кубов"],
  ["m3", "measure", inflect(["кубическ", "adjK"], ["метр", "m"]), null, ""],
  ["L", "measure", inflect(["литр", "m"]), "л", ""],
  ["t", "measure", inflect(["тонн", "f"]), "т", ""],
  ["kg", "measure", inflect(["килограмм", "m"]), "кг", "килограмм"],
  ["g", "measure", inflect(["грамм", "m"]), "г", "грамм, гр"],
  ["mg", "measure", inflect(["миллиграмм", "m"]), "мг", "миллиграмм"],
  ["[ctr]", "measure", inflect(["центнер", "m"]), "ц", ""],
  ["bbl", "measure", inflect(["баррел", "soft2"]), null, "барр., барр"],
  ["kWh", "measure", inflect(["киловатт-час", "m"]), "кВт·ч", "кВт-ч, кВт*ч, кВтч, кВт ч, кВт⋅ч, кВт∙ч, кВт•ч, кВт-час"],
  ["MWh", "measure", inflect(["мегаватт-час", "m"]), "МВт·ч", "МВт-ч, МВт*ч, МВтч, МВт ч, МВт⋅ч, МВт∙ч"],
  ["GWh", "measure", inflect(["гигаватт-час", "m"]), "ГВт·ч", "ГВт-ч, ГВт*ч, ГВтч, ГВт ч, ГВт⋅ч, ГВт∙ч"],
  ["kW", "measure", inflect(["киловатт", "m0"]), "кВт", ""],
  ["MW", "measure", inflect(["мегаватт", "m0"]), "МВт", ""],
  ["GW", "measure", inflect(["гигаватт", "m0"]), "ГВт", ""],
  ["kV", "measure", inflect(["киловольт", "m0"]), "кВ", ""],
  ["Gcal", "measure", inflect(["гигакалори", "fi"]), "Гкал", ""],
  ["GB", "measure", inflect(["гигабайт", "m0"]), "ГБ", ""],
  ["TB", "measure", inflect(["терабайт", "m0"]), "ТБ", ""],
  ["Gbit/s", "measure", null, "Гбит/с", ""],
  ["Mbit/s", "measure", null, "Мбит/с", ""],
  ["MHz", "measure", inflect(["мегагерц", "m0"]), "МГц", ""],
  ["GHz", "measure", inflect(["гигагерц", "m0"]), "ГГц", ""],
  ["Cel", "measure", inflect(["градус", "m"]), "°C", "°С, градусов Цельсия, градуса Цельсия"],
  ["km/h", "measure", inflect(["километр", "m"], ["в час", "frozen"]), "км/ч", "км в час, км/час"],
  ["m/s", "measure", inflect(["метр", "m"], ["в секунду", "frozen"]), "м/с", "м/сек"],
  ["TEU", "measure", null, "TEU", "ДФЭ"],
  ["%", "ratio", inflect(["процент", "m"]), "%", "проц., проц"],
  ["‰", "ratio", null, "‰", "промилле"],
  ["pp", "ratio", inflect(["процентн", "adj"], ["пункт", "m"]), "п. п.", "п.п., п.п, п. п, пп, проц. пункта, проц. пунктов, проц. п."],
  ["bp", "ratio", inflect(["базисн", "adj"], ["пункт", "m"]), "б. п.", "б.п."],
  ["times", "ratio", inflect(["раз", "m0"]), null, ""],
  ["year", "time", forms("год года году год годом годе годы лет годам годы годами годах"), null, "годов"],
  ["quarter", "time", inflect(["квартал", "m"]), null, ""],
  ["month", "time", inflect(["месяц", "ts"]), null, "мес., мес"],
  ["week", "time", inflect(["недел", "fsoft"]), null, "нед."],
  ["day", "time", forms("день дня дню день днём дне дни дней дням дни днями днях"), null, "сутки, суток, суткам, сутками, сутках, сут."],
  ["hour", "time", inflect(["час", "m"]), "ч", ""],
  ["minute", "time", inflect(["минут", "f"]), "мин", "мин."],
  ["second", "time", inflect(["секунд", "f"]), null, "сек., сек"],
  ["decade", "time", inflect(["десятилети", "ni"]), null, ""],
  ["century", "time", inflect(["век", "mk"]), null, "столетие, столетия, столетий, столетиям, столетиями, столетиях"],
  ["person", "count", forms("человек человека человеку человека человеком человеке человека человек человек человек человеками человеках"), null, "чел., чел, люди, людей, людям, людьми, людях"],
  ["item", "count", inflect(["единиц", "fts"]), null, "ед., ед, шт., шт, штука, штуки, штуку, штук, штукам, штуками, штуках"],
];

/** Rows of one code after the first are read, not written. */
const all = later((): readonly Unit[] =>
  rows().map(([code, sort, paradigms, short, also]) => ({
    code,
    sort,
    forms: paradigms,
    short,
    also: also === "" ? [] : also.split(", "),
  })),
);

export const units = later(
  (): ReadonlyMap<string, Unit> => new Map([...all()].reverse().map((unit) => [unit.code, unit])),
);

/** Adjectives of length: «двухдневный», «30-летний», «трёхкилометровый», «20-процентный»: stem and unit. */
export const adjectiveStems: readonly (readonly [stem: string, code: string])[] = [
  ["дневн", "day"],
  ["суточн", "day"],
  ["недельн", "week"],
  ["месячн", "month"],
  ["летн", "year"],
  ["годичн", "year"],
  ["часов", "hour"],
  ["минутн", "minute"],
  ["километров", "km"],
  ["метров", "m"],
  ["процентн", "%"],
];

export interface UnitRead {
  readonly unit: Unit;
  readonly next: number;
}

interface Node {
  readonly next: Map<string, Node>;
  unit: Unit | null;
}

const root = later(buildTrie);

/** The longest unit that begins at `tokens[at]`. */
export function readUnit(tokens: readonly Token[], at: number): UnitRead | null {
  let node: Node | undefined = root();
  let found: UnitRead | null = null;
  for (let i = at; i < tokens.length; i++) {
    node = node.next.get(tokens[i]!.word);
    if (!node) break;
    if (node.unit) found = { unit: node.unit, next: i + 1 };
  }
  return found;
}

function buildTrie(): Node {
  const top: Node = { next: new Map(), unit: null };
  for (const unit of all()) {
    const cells = unit.forms ? [unit.forms.few, ...Object.values(unit.forms.sg), ...Object.values(unit.forms.pl)] : [];
    for (const form of new Set([...cells, ...unit.also, ...(unit.short ? [unit.short] : [])])) {
      let node = top;
      for (const { word } of readTokens(form)) {
        const next: Node = node.next.get(word) ?? { next: new Map(), unit: null };
        node.next.set(word, next);
        node = next;
      }
      node.unit ??= unit;
    }
  }
  return top;
}
