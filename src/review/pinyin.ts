/** Chinese wordings in pinyin without tones and spaces. A hanzi of two living readings gives both. */
import { readHanzi } from "../languages/ru/reading.js";
import { placeReadings } from "../languages/ru/reading-place.js";

/** Readings beside the one usual in names. Source: 现代汉语词典, as far as terms of the news need them. */
const alsoRead: Readonly<Record<string, string>> = {
  长: "chang zhang",
  行: "xing hang",
  重: "zhong chong",
  调: "diao tiao",
  会: "hui kuai",
  都: "du dou",
  率: "lv shuai",
  乐: "le yue",
  参: "can shen",
  朝: "chao zhao",
  单: "dan shan",
  藏: "cang zang",
  解: "jie xie",
  便: "bian pian",
  传: "chuan zhuan",
  降: "jiang xiang",
  差: "cha chai",
  石: "shi dan",
  系: "xi ji",
  六: "liu lu",
  弹: "dan tan",
  给: "gei ji",
  曾: "zeng ceng",
  盛: "sheng cheng",
  区: "qu ou",
  查: "cha zha",
  和: "he huo",
  大: "da dai",
  落: "luo la",
  地: "di de",
  还: "huan hai",
  为: "wei",
  数: "shu shuo",
  供: "gong",
  载: "zai",
  量: "liang",
  发: "fa",
  得: "de dei",
  了: "liao le",
  着: "zhuo zhe",
};

const mostReadings = 8;

/** Empty where a character has no reading: Latin letters and digits stand for themselves, marks are left out. */
export function pinyinOf(wording: string): readonly string[] {
  const whole = placeReadings[wording];
  if (whole !== undefined) return [whole.replaceAll(" ", "")];
  let sofar: readonly string[] = [""];
  for (const character of wording) {
    const own = readCharacter(character);
    if (own.length === 0) return [];
    const choices = sofar.length * own.length > mostReadings ? own.slice(0, 1) : own;
    sofar = sofar.flatMap((before) => choices.map((one) => before + one));
  }
  return sofar[0] === "" ? [] : sofar;
}

const readings = new Map<string, readonly string[]>();

function readCharacter(character: string): readonly string[] {
  const known = readings.get(character);
  if (known) return known;
  const read = readOnce(character);
  readings.set(character, read);
  return read;
}

function readOnce(character: string): readonly string[] {
  if (!/[\p{L}\d]/u.test(character)) return [""];
  if (/[A-Za-z\d]/u.test(character)) return [character.toLowerCase()];
  const usual = readHanzi(character);
  if (usual === null) return [];
  return [...new Set([usual, ...(alsoRead[character]?.split(" ") ?? [])])];
}

/** «Hǎiguān zǒngshǔ», "hai guan zong shu", "hai3guan1": tones, spaces and apostrophes do not count, ü is v. */
export function foldPinyin(query: string): string | null {
  const folded = query
    .toLowerCase()
    .normalize("NFD")
    .replace(/u\u0308|u:/gu, "v")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=[a-z])[1-5]/gu, "")
    .replace(/[\s'’-]/gu, "");
  return /^[a-z][a-z\d]*$/u.test(folded) ? folded : null;
}
