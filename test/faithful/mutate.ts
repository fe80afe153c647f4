/** Articles spoilt in the ways that pages, editors and scanners spoil them. Knows letters, no news; no chance but the seed. */

/** Numbers between 0 and 1 from a seed (mulberry32). */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (text: string, dice: Dice) => string;

export const mutations = {
  "delete a sentence": (text, dice) => onSentences(text, (all) => without(all, pick(all.length, dice))),
  "say a sentence twice": (text, dice) =>
    onSentences(text, (all) => {
      const at = pick(all.length, dice);
      return [...all.slice(0, at), all[at] ?? "", ...all.slice(at)];
    }),
  "swap two sentences": (text, dice) => onSentences(text, (all) => swapped(all, dice)),
  "cut the tail": (text, dice) => text.slice(0, Math.floor(text.length * dice())),
  "cut the head": (text, dice) => text.slice(Math.floor(text.length * dice())),
  "change digits": (text, dice) =>
    text.replace(/\d/gu, (digit) => (dice() < 0.3 ? String(Math.floor(dice() * 10)) : digit)),
  "swap names": (text, dice) => {
    const names = [...new Set(text.match(/\p{Lu}\p{Ll}{2,}|(?<=长|理|统|席)\p{Script=Han}{2,3}/gu) ?? [])];
    const [one, other] = [names[pick(names.length, dice)], names[pick(names.length, dice)]];
    if (!one || !other || one === other) return text;
    return text
      .split(one)
      .map((piece) => piece.split(other).join(one))
      .join(other);
  },
  "put in a negation": (text, dice) =>
    text.replace(/签署|举行|访问|会见|подписа|прове|состоял|посети/gu, (verb) =>
      dice() < 0.4 ? (/\p{Script=Han}/u.test(verb) ? `没有${verb}` : `не ${verb}`) : verb,
    ),
  "drop marks": (text, dice) => text.replace(/\p{P}/gu, (mark) => (dice() < 0.3 ? "" : mark)),
  "mix in furniture": (text, dice) =>
    text
      .split("\n")
      .map((line) => (dice() < 0.4 ? `${line}\n${furniture[pick(furniture.length, dice)]}` : line))
      .join("\n"),
  "take letters that look alike": (text, dice) =>
    text.replace(/[асеорхуАВЕКМНОРСТХ]/gu, (letter) => (dice() < 0.2 ? (latin[letter] ?? letter) : letter)),
  "take letters to pieces": (text, dice) => (dice() < 0.5 ? text.normalize("NFD") : text.normalize("NFKD")),
  "strew invisible letters": (text, dice) =>
    text.replace(/\p{L}/gu, (letter) =>
      dice() < 0.03 ? `${letter}${invisible[pick(invisible.length, dice)]}` : letter,
    ),
  "break lines": (text, dice) => text.replace(/[ ，、]/gu, (mark) => (dice() < 0.1 ? `${mark}\n` : mark)),
  "cut a pair of surrogates": (text, dice) => {
    const at = pick(text.length, dice);
    return `${text.slice(0, at)}${dice() < 0.5 ? "\ud83d" : "\udc00"}${text.slice(at)}`;
  },
} as const satisfies Readonly<Record<string, Mutation>>;

const furniture = [
  "分享到： 微博 微信 QQ空间",
  "Читайте также",
  "责任编辑：某某",
  "© 2010–2015 Все права защищены",
  "点击查看大图 阅读 1234",
  "Подписывайтесь на наш канал: +7 (495) 000-00-00",
  "2019年第8号公告 ICP备10020030号",
] as const;

const latin: Readonly<Record<string, string>> = {
  ...{ а: "a", с: "c", е: "e", о: "o", р: "p", х: "x", у: "y" },
  ...{ А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", Х: "X" },
};

const invisible = ["\u00ad", "\u200b", "\ufeff", "\u00a0", "\u2060"] as const;

/** One to three mutations, one upon the other; the same seed, the same article. */
export function mutate(text: string, seed: number): { readonly text: string; readonly how: readonly string[] } {
  const dice = diceOf(seed);
  const names = Object.keys(mutations) as (keyof typeof mutations)[];
  let mutated = text;
  const how: string[] = [];
  for (let left = 1 + pick(3, dice); left > 0; left--) {
    const name = names[pick(names.length, dice)]!;
    mutated = mutations[name](mutated, dice);
    how.push(name);
  }
  return { text: mutated, how };
}

function pick(length: number, dice: Dice): number {
  return Math.floor(dice() * length);
}

function onSentences(text: string, change: (all: readonly string[]) => readonly string[]): string {
  return change(text.match(/[^。！？.!?\n]*[。！？.!?\n]*/gu) ?? []).join("");
}

function without(all: readonly string[], at: number): readonly string[] {
  return all.filter((_, index) => index !== at);
}

function swapped(all: readonly string[], dice: Dice): readonly string[] {
  const [one, other] = [pick(all.length, dice), pick(all.length, dice)];
  return all.map((each, index) => (index === one ? (all[other] ?? each) : index === other ? (all[one] ?? each) : each));
}
