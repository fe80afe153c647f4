/**
 * Endings of nouns by class. Source: А. А. Зализняк, Грамматический словарь русского языка, noun types 1–8.
 * `0` no ending, `*` the accusative that animacy decides. Letters obey the spelling rules of `addEnding`.
 */

export type NounClass = keyof typeof TABLE;

export interface Endings {
  /** Letters the nominative singular has after the stem. */
  readonly lemma: string;
  readonly sg: readonly string[];
  readonly pl: readonly string[];
  /** Endings that change when they are stressed: instrumental singular and genitive plural. */
  readonly stressedIns: string;
  readonly stressedGen: string;
}

const TABLE = {
  // комитет, визит, сотрудник
  mHard: ["0 а у * ом е", "ы ов ам * ами ах"],
  // товарищ; stressed: платежом
  mSibilant: ["0 а у * ем е", "ы ей ам * ами ах", "ом"],
  // месяц; stressed: отцом, отцов
  mTse: ["0 а у * ем е", "ы ев ам * ами ах", "ом", "ов"],
  // представитель; stressed: рублём
  mSoft: ["ь я ю * ем е", "и ей ям * ями ях", "ём"],
  // случай; stressed: ручьём, краёв
  mYod: ["й я ю * ем е", "и ев ям * ями ях", "ём", "ёв"],
  // сценарий
  mIy: ["й я ю * ем и", "и ев ям * ями ях"],
  // министерство
  nHard: ["о а у о ом е", "а 0 ам а ами ах"],
  // совещание has a class of its own; училище, сердце
  nSibilant: ["е а у е ем е", "а 0 ам а ами ах"],
  // поле, море
  nSoft: ["е я ю е ем е", "я ей ям я ями ях"],
  // соглашение
  nIye: ["е я ю е ем и", "я й ям я ями ях"],
  // побережье: the genitive plural writes -ий
  nYod: ["е я ю е ем е", "я 0 ям я ями ях"],
  // ружьё
  nYodStressed: ["ё я ю ё ём е", "я 0 ям я ями ях"],
  // страна
  fHard: ["а ы е у ой е", "ы 0 ам * ами ах"],
  // встреча, граница; stressed: свечой
  fSibilant: ["а ы е у ей е", "ы 0 ам * ами ах", "ой"],
  // неделя; stressed: землёй
  fSoft: ["я и е ю ей е", "и ь ям * ями ях", "ёй"],
  // делегация
  fIya: ["я и и ю ей и", "и й ям * ями ях"],
  // идея; stressed: колеёй
  fYod: ["я и е ю ей е", "и й ям * ями ях", "ёй"],
  // гостья; stressed: статьёй; the genitive plural writes -ий or -ей
  fSoftSign: ["я и е ю ей е", "и 0 ям * ями ях", "ёй"],
  // область
  fThird: ["ь и и ь ью и", "и ей ям * ями ях"],
} as const satisfies Record<string, readonly [sg: string, pl: string, stressedIns?: string, stressedGen?: string]>;

const read = (line: string) => line.split(" ").map((one) => (one === "0" ? "" : one));

const ENDINGS = Object.fromEntries(
  Object.entries(TABLE as Record<NounClass, readonly string[]>).map(([name, row]) => {
    const sg = read(row[0] ?? "");
    const pl = read(row[1] ?? "");
    const lemma = sg[0] ?? "";
    return [name, { lemma, sg, pl, stressedIns: row[2] ?? sg[4] ?? "", stressedGen: row[3] ?? pl[1] ?? "" }];
  }),
) as unknown as Readonly<Record<NounClass, Endings>>;

export function endingsOf(name: NounClass): Endings {
  return ENDINGS[name];
}
