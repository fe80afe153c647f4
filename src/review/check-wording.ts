/** What findings say, in three languages: both places, and what to do. */

export const messageLanguages = ["en", "zh", "ru"] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Terms and passages come as they stand; the wording puts its own quotation marks. */
export interface Wording {
  readonly missing: (source: string, write: string) => string;
  readonly fewer: (source: string, said: number, rendered: number) => string;
  readonly forbidden: (source: string, target: string, write: string) => string;
  readonly numberDiffers: (source: string, target: string, write: string | null) => string;
  readonly numberScale: (source: string, target: string, times: string, write: string | null) => string;
  readonly numberUnit: (source: string, target: string, write: string | null) => string;
  /** A rise told as a fall, or the reverse. */
  readonly numberTurned: (source: string, target: string) => string;
  readonly numberMissing: (source: string, write: string | null) => string;
  readonly numberAdded: (target: string) => string;
  readonly dateDiffers: (source: string, sourceValue: string, target: string, targetValue: string) => string;
  readonly dateMissing: (source: string, value: string) => string;
  readonly dateAdded: (target: string, value: string) => string;
}

export function wordingOf(language: MessageLanguage): Wording {
  return wordings[language];
}

const orWrite = (write: string | null, say: (write: string) => string, otherwise: string) =>
  write === null ? otherwise : say(write);

const en: Wording = {
  missing: (source, write) => `“${source}” is in the source, and no name of it in the target. Write “${write}”.`,
  fewer: (source, said, rendered) =>
    `“${source}” is said ${said} times in the source, ${rendered} in the target. See that none was lost.`,
  forbidden: (source, target, write) => `“${source}” should not be rendered “${target}”. Write “${write}”.`,
  numberDiffers: (source, target, write) =>
    `“${source}” in the source, “${target}” in the target: the values differ. ${orWrite(write, (one) => `Write “${one}”.`, "Correct the target.")}`,
  numberScale: (source, target, times, write) =>
    `“${source}” in the source, “${target}” in the target: ${times} times apart. ${orWrite(write, (one) => `Write “${one}”.`, "Move the point.")}`,
  numberUnit: (source, target, write) =>
    `“${source}” in the source, “${target}” in the target: the units differ. ${orWrite(write, (one) => `Write “${one}”.`, "Correct the unit.")}`,
  numberTurned: (source, target) =>
    `“${source}” in the source, “${target}” in the target: one is a rise, the other a fall. Correct the target.`,
  numberMissing: (source, write) =>
    `“${source}” is in the source and not in the target. ${orWrite(write, (one) => `Write “${one}”.`, "Put it in.")}`,
  numberAdded: (target) => `“${target}” is in the target and not in the source. Take it out, or correct it.`,
  dateDiffers: (source, left, target, right) =>
    `“${source}” (${left}) in the source, “${target}” (${right}) in the target: the dates differ. Correct the target.`,
  dateMissing: (source, value) => `The date “${source}” (${value}) is in the source and not in the target. Put it in.`,
  dateAdded: (target, value) =>
    `The date “${target}” (${value}) is in the target and not in the source. Take it out, or correct it.`,
};

const zh: Wording = {
  missing: (source, write) => `原文有“${source}”，译文没有相应的译名。请写“${write}”。`,
  fewer: (source, said, rendered) => `“${source}”在原文出现${said}次，在译文出现${rendered}次。请核对有无遗漏。`,
  forbidden: (source, target, write) => `“${source}”不应译为“${target}”。请写“${write}”。`,
  numberDiffers: (source, target, write) =>
    `原文为“${source}”，译文为“${target}”：数值不同。${orWrite(write, (one) => `请写“${one}”。`, "请改正译文。")}`,
  numberScale: (source, target, times, write) =>
    `原文为“${source}”，译文为“${target}”：相差${times}倍。${orWrite(write, (one) => `请写“${one}”。`, "请改正小数点或数位。")}`,
  numberUnit: (source, target, write) =>
    `原文为“${source}”，译文为“${target}”：单位不同。${orWrite(write, (one) => `请写“${one}”。`, "请改正单位。")}`,
  numberTurned: (source, target) => `原文为“${source}”，译文为“${target}”：增减相反。请改正译文。`,
  numberMissing: (source, write) =>
    `原文有“${source}”，译文没有。${orWrite(write, (one) => `请补上“${one}”。`, "请补上。")}`,
  numberAdded: (target) => `译文有“${target}”，原文没有。请删去或改正。`,
  dateDiffers: (source, left, target, right) =>
    `原文为“${source}”（${left}），译文为“${target}”（${right}）：日期不同。请改正译文。`,
  dateMissing: (source, value) => `原文有日期“${source}”（${value}），译文没有。请补上。`,
  dateAdded: (target, value) => `译文有日期“${target}”（${value}），原文没有。请删去或改正。`,
};

const ru: Wording = {
  missing: (source, write) => `В оригинале «${source}», в переводе такого названия нет. Напишите «${write}».`,
  fewer: (source, said, rendered) =>
    `«${source}»: в оригинале — ${said}, в переводе — ${rendered}. Проверьте, нет ли пропуска.`,
  forbidden: (source, target, write) => `«${source}» не следует переводить как «${target}». Напишите «${write}».`,
  numberDiffers: (source, target, write) =>
    `В оригинале «${source}», в переводе «${target}»: числа не совпадают. ${orWrite(write, (one) => `Напишите «${one}».`, "Исправьте перевод.")}`,
  numberScale: (source, target, times, write) =>
    `В оригинале «${source}», в переводе «${target}»: расхождение в ${times} раз. ${orWrite(write, (one) => `Напишите «${one}».`, "Исправьте порядок числа.")}`,
  numberUnit: (source, target, write) =>
    `В оригинале «${source}», в переводе «${target}»: единицы не совпадают. ${orWrite(write, (one) => `Напишите «${one}».`, "Исправьте единицу.")}`,
  numberTurned: (source, target) =>
    `В оригинале «${source}», в переводе «${target}»: рост и снижение перепутаны. Исправьте перевод.`,
  numberMissing: (source, write) =>
    `В оригинале есть «${source}», в переводе нет. ${orWrite(write, (one) => `Напишите «${one}».`, "Добавьте.")}`,
  numberAdded: (target) => `В переводе есть «${target}», в оригинале нет. Уберите или исправьте.`,
  dateDiffers: (source, left, target, right) =>
    `В оригинале «${source}» (${left}), в переводе «${target}» (${right}): даты не совпадают. Исправьте перевод.`,
  dateMissing: (source, value) => `В оригинале есть дата «${source}» (${value}), в переводе нет. Добавьте.`,
  dateAdded: (target, value) => `В переводе есть дата «${target}» (${value}), в оригинале нет. Уберите или исправьте.`,
};

const wordings: Readonly<Record<MessageLanguage, Wording>> = { en, zh, ru };
