/** Hanzi to pinyin without tone, the reading usual in names; null where the hanzi is not in the table. */
import { readings } from "./readings.generated.js";

let byHanzi: ReadonlyMap<string, string> | undefined;

/** `lü` is written `lv`. Source: pinyin-pro, put right by hand for names. */
export function readHanzi(hanzi: string): string | null {
  byHanzi ??= new Map(Object.entries(readings).flatMap(([syllable, all]) => [...all].map((one) => [one, syllable])));
  return byHanzi.get(hanzi) ?? null;
}
