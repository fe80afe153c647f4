/**
 * Russian numbers in words, in every case: «восьми», «двадцатью пятью», «две тысячи триста», «полтора миллиона»,
 * «три десятка». Knows cardinals and the nouns of counting; ordinals and vague plurals («десятки») are not numbers here.
 */
import { addDecimals, type Decimal, parseDecimal, scaleDecimal } from "../quantity.js";
import type { Token } from "./words.js";

/**
 * `small` adds up (hundreds, tens, ones: `rank` 3, 2, 1, each below the one before); `half` is полтора;
 * `scale` multiplies by 10^`power` and may be followed by a smaller one; `group` multiplies and ends the number.
 */
type NumeralWord =
  | { readonly kind: "small"; readonly value: number; readonly rank: number; readonly closes: boolean }
  | { readonly kind: "half" }
  | { readonly kind: "scale" | "group"; readonly power: number; readonly bare: Bare }
  | { readonly kind: "part"; readonly value: number; readonly power: number };

/** Whether the word can count alone: always («тысяча»), after a hedge («более тысячи»), never («тысячи», «млрд»). */
type Bare = "always" | "hedged" | "never";

export interface NumeralWords {
  readonly value: Decimal;
  /** Index of the token behind. */
  readonly next: number;
  /** Ends in тысяч, миллионов …: the unit may have been left out. */
  readonly scaled: boolean;
  /** «десяток», «сотня»: a round count. */
  readonly rough: boolean;
}

const smallWords: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, "один одна одно одни одного одной одному одним одну одною одном одних одними"],
      [2, "два две двух двум двумя двое двоих двоим двоими"],
      [3, "три трех трем тремя трое троих троим троими"],
      [4, "четыре четырех четырем четырьмя четверо четверых четверым четверыми"],
      [5, "пять пяти пятью пятеро пятерых пятерым пятерыми"],
      [6, "шесть шести шестью шестеро шестерых шестерым шестерыми"],
      [7, "семь семи семью семеро семерых семерым семерыми"],
      [8, "восемь восьми восемью восьмью"],
      [9, "девять девяти девятью"],
      [10, "десять десяти десятью"],
      [11, "одиннадцать одиннадцати одиннадцатью"],
      [12, "двенадцать двенадцати двенадцатью"],
      [13, "тринадцать тринадцати тринадцатью"],
      [14, "четырнадцать четырнадцати четырнадцатью"],
      [15, "пятнадцать пятнадцати пятнадцатью"],
      [16, "шестнадцать шестнадцати шестнадцатью"],
      [17, "семнадцать семнадцати семнадцатью"],
      [18, "восемнадцать восемнадцати восемнадцатью"],
      [19, "девятнадцать девятнадцати девятнадцатью"],
      [20, "двадцать двадцати двадцатью"],
      [30, "тридцать тридцати тридцатью"],
      [40, "сорок сорока"],
      [50, "пятьдесят пятидесяти пятьюдесятью"],
      [60, "шестьдесят шестидесяти шестьюдесятью"],
      [70, "семьдесят семидесяти семьюдесятью"],
      [80, "восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью"],
      [90, "девяносто девяноста"],
      [100, "сто ста"],
      [200, "двести двухсот двумстам двумястами двухстах"],
      [300, "триста трехсот тремстам тремястами трехстах"],
      [400, "четыреста четырехсот четыремстам четырьмястами четырехстах"],
      [500, "пятьсот пятисот пятистам пятьюстами пятистах"],
      [600, "шестьсот шестисот шестистам шестьюстами шестистах"],
      [700, "семьсот семисот семистам семьюстами семистах"],
      [800, "восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах"],
      [900, "девятьсот девятисот девятистам девятьюстами девятистах"],
    ] as const
  ).flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value])),
);

/** Forms that count alone, forms that do so after «около», «более», and forms that need a number before them. */
const multipliers = [
  [3, "scale", "тысяча тысячу тысячей тысячью", "тысячи", "тысяч тысячам тысячами тысячах тыс"],
  [
    6,
    "scale",
    "миллион",
    "миллиона",
    "миллиону миллионом миллионе миллионы миллионов миллионам миллионами миллионах млн",
  ],
  [
    9,
    "scale",
    "миллиард",
    "миллиарда",
    "миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам миллиардами миллиардах млрд",
  ],
  [
    12,
    "scale",
    "триллион",
    "триллиона",
    "триллиону триллионом триллионе триллионы триллионов триллионам триллионами триллионах трлн",
  ],
  [1, "group", "десяток", "десятка", "десятку десятком десятке десятков десяткам десятками десятках десятки"],
  [2, "group", "сотня сотню", "сотни", "сотне сотней сотен сотням сотнями сотнях"],
] as const;

const words: ReadonlyMap<string, NumeralWord> = new Map<string, NumeralWord>([
  ...Object.entries(smallWords).map(([form, value]): [string, NumeralWord] => {
    const rank = value >= 100 ? 3 : value >= 20 ? 2 : 1;
    return [
      form,
      { kind: "small", value, rank: value >= 10 && value < 20 ? 2 : rank, closes: value >= 10 && value < 20 },
    ];
  }),
  ...["полтора", "полторы", "полутора"].map((form): [string, NumeralWord] => [form, { kind: "half" }]),
  ...multipliers.flatMap(([power, kind, always, hedged, never]) =>
    (
      [
        ["always", always],
        ["hedged", hedged],
        ["never", never],
      ] as const
    ).flatMap(([bare, forms]) => forms.split(" ").map((form): [string, NumeralWord] => [form, { kind, power, bare }])),
  ),
  ["полсотни", { kind: "part", value: 5, power: 1 }],
  ["полтысячи", { kind: "part", value: 5, power: 2 }],
  ["полмиллиона", { kind: "part", value: 5, power: 5 }],
  ["полмиллиарда", { kind: "part", value: 5, power: 8 }],
  ["полтриллиона", { kind: "part", value: 5, power: 11 }],
]);

/** Whether a number in words can begin with the word, folded (lower case, е for ё). */
export function isNumeralWord(word: string): boolean {
  return words.has(word);
}

/** 3 for «тыс», «тысячами», 9 for «млрд», else null. */
export function scalePower(word: string): number | null {
  const found = words.get(word);
  return found?.kind === "scale" ? found.power : null;
}

/**
 * The longest number in words from `tokens[at]` on, or null. `hedged`: «более», «около» stand before it,
 * so that a genitive alone can count («более тысячи»).
 */
export function readNumeralWords(tokens: readonly Token[], at: number, hedged = false): NumeralWords | null {
  let total: Decimal | null = null;
  let open: Decimal | null = null; // what the next multiplier takes
  let rank = 4;
  let lastPower = 13;
  let scaled = false;
  let next = at;
  for (; next < tokens.length; next++) {
    const word = words.get(tokens[next]!.word);
    if (!word) break;
    if (word.kind === "small") {
      if (word.rank >= rank) break;
      open = addDecimals(open ?? parseDecimal("0"), parseDecimal(String(word.value)));
      rank = word.closes ? 1 : word.rank;
      scaled = false;
    } else if (word.kind === "half" || word.kind === "part") {
      if (open || total) break;
      open = word.kind === "half" ? parseDecimal("1.5") : scaleDecimal(parseDecimal(String(word.value)), word.power);
      rank = 0;
      if (word.kind === "part") return { value: open, next: next + 1, scaled: false, rough: false };
    } else {
      if (word.power >= lastPower) break;
      if (!open && (word.bare === "never" || (word.bare === "hedged" && !hedged))) break;
      if (word.kind === "group" && total) break;
      const value = scaleDecimal(open ?? parseDecimal("1"), word.power);
      total = total ? addDecimals(total, value) : value;
      open = null;
      rank = 4;
      if (word.kind === "group") return { value: total, next: next + 1, scaled: false, rough: true };
      lastPower = word.power;
      scaled = true;
      if (isAbbreviated(tokens, next)) next++;
    }
  }
  if (next === at) return null;
  const value = total && open ? addDecimals(total, open) : (total ?? open);
  return value && { value, next, scaled, rough: false };
}

/** «млрд.» before a word of the same sentence: the full stop belongs to the abbreviation. */
export function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1];
  return dot !== undefined && dot.word === "." && dot.start === tokens[at]!.end && shortened.has(tokens[at]!.word);
}

const shortened: ReadonlySet<string> = new Set(["тыс", "млн", "млрд", "трлн"]);
