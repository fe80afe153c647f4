/** What is compared, kind by kind: how gold and facts are brought to one shape, and when two are the same. */

export const fold = (text) =>
  (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Share of letter pairs two texts have in common: 1 for the same text, 0 for none. */
export function likeness(left, right) {
  const pairs = (text) => new Set([...fold(text)].slice(1).map((letter, index) => fold(text)[index] + letter));
  const [a, b] = [pairs(left), pairs(right)];
  const both = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

const isWithin = (left, right) =>
  fold(left) !== "" && fold(right) !== "" && (fold(left).includes(fold(right)) || fold(right).includes(fold(left)));
export const isLike = (left, right) => isWithin(left, right) || likeness(left, right) >= 0.6;

export const kinds = [
  {
    name: "dates",
    gold: ({ dates = [] }) => dates,
    said: ({ dates }) => dates,
    same: (gold, said) => gold.value === said.value && isWithin(gold.text, said.text),
  },
  {
    name: "officials",
    gold: ({ officials = [] }, language) =>
      officials.map((one) => ({ name: one[`name_${language}`], post: one[`post_${language}`] })),
    said: ({ officials }, language) =>
      officials.flatMap(({ name, posts }) => posts.map(({ post }) => ({ name: name[language], post: post[language] }))),
    same: (gold, said) => isWithin(gold.name, said.name) && isLike(gold.post, said.post),
  },
  {
    name: "agreements",
    gold: ({ agreements = [] }, language) =>
      agreements.map((one) => ({ title: one[`title_${language}`] ?? one.surface, status: one.status })),
    said: ({ agreements }, language) => agreements.map(({ title, status }) => ({ title: title[language], status })),
    same: (gold, said) => gold.status === said.status && likeness(gold.title, said.title) >= 0.6,
  },
  {
    name: "events",
    gold: ({ events = [] }) => events.filter(({ modality }) => modality !== "denied"),
    said: ({ events }) => events.filter(({ modality }) => modality !== "denied"),
    same: (gold, said) => gold.type === said.type && (!gold.date || gold.date === said.date),
  },
  {
    name: "figures",
    gold: ({ figures = [] }) => figures,
    said: ({ figures }) => figures,
    same: (gold, said) => gold.value === said.value && gold.unit === said.unit,
  },
];
