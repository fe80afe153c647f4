/**
 * Letters of a Russian word to hanzi, syllable by syllable: onsets, rimes, signs. Knows the table and how syllables are
 * cut; knows no endings, no stems and no sexes.
 */
import { xinhua } from "./xinhua.js";

/** Hanzi as they grow, and whether the table had every cell so far. */
export interface Draft {
  readonly text: string;
  readonly complete: boolean;
}

/** Goes on writing `word` (lower case, as said); `initial` where it begins the name. */
export function writeLetters(word: string, initial: boolean, before: Draft): Draft {
  let draft = before;
  let at = 0;
  while (at < word.length) {
    const first = initial && at === 0;
    const [onset, length] = readOnset(word, at);
    at += length;
    const rime = readAnyRime(word, at, onset);
    if (rime !== null) {
      at += rime.length;
      draft = add(draft, writeSyllable(onset, rime.name, first));
      if (rime.tail !== "") draft = add(draft, rime.tail);
    } else if (onset === "") {
      // A sign, or й before a consonant.
      if (word[at] === "й") draft = add(draft, "伊");
      at += 1;
    } else if (word[at] === "ь") {
      at += 1;
      draft = add(draft, xinhua(onset, "и") ?? xinhua(onset, ""));
      if (word[at] === "и") at += 1;
      if (word[at] === "ё" || word[at] === "о") {
        at += 1;
        draft = add(draft, "约");
      }
    } else {
      draft = add(draft, first ? (bareInitials[onset] ?? xinhua(onset, "")) : xinhua(onset, ""));
    }
  }
  return draft;
}

const bareInitials: Readonly<Record<string, string>> = { в: "弗", ф: "弗", р: "勒", л: "勒" };

const digraphs: Readonly<Record<string, string>> = {
  дж: "дж",
  дз: "з",
  тч: "ч",
  дч: "ч",
  сч: "щ",
  дц: "ц",
  тц: "ц",
  дс: "ц",
  тс: "ц",
  цс: "ц",
};

function readOnset(word: string, at: number): readonly [onset: string, length: number] {
  const pair = digraphs[word.slice(at, at + 2)];
  if (pair !== undefined) return [pair, 2];
  const letter = word[at] ?? "";
  return /[бвгджзклмнпрстфхцчшщ]/u.test(letter) ? [letter, 1] : ["", 0];
}

function readAnyRime(word: string, at: number, onset: string): Rime | null {
  if (isVowel(word[at])) return readRime(word, at);
  return onset === "" && word[at] === "й" && isVowel(word[at + 1]) ? readIotated(word, at) : null;
}

interface Rime {
  readonly name: string;
  readonly length: number;
  /** Hanzi of a sound the rime does not hold: the 伊 of -ей and -ой, the 恩 of a rime without a nasal cell. */
  readonly tail: string;
}

// й before a vowel is heard in it: Майоров is 马约罗夫.
const iotated: Readonly<Record<string, string>> = { а: "я", о: "ё", у: "ю", э: "е" };

function readIotated(word: string, at: number): Rime {
  const rime = readRime(word, at + 1);
  const vowel = iotated[rime.name.slice(0, 1)];
  return { ...rime, name: vowel === undefined ? rime.name : vowel + rime.name.slice(1), length: rime.length + 1 };
}

function readRime(word: string, at: number): Rime {
  const vowel = word[at] ?? "";
  const next = word[at + 1] ?? "";
  const after = word[at + 2];
  if (next === "й" && !isVowel(after)) {
    if ("ау".includes(vowel)) return { name: `${vowel}й`, length: 2, tail: "" };
    return { name: vowel, length: 2, tail: "эыи".includes(vowel) ? "" : "伊" };
  }
  if (vowel === "а" && next === "и") return { name: "ай", length: 2, tail: "" };
  if (vowel === "а" && (next === "у" || next === "о") && isVowelBefore(word, at)) {
    return { name: "ау", length: 2, tail: "" };
  }
  if (next === "н" && closesSyllable(word, at + 1)) {
    const length = after === "ь" ? 3 : 2;
    return hasNasal(vowel) ? { name: `${vowel}н`, length, tail: "" } : { name: vowel, length, tail: "恩" };
  }
  return { name: vowel, length: 1, tail: "" };
}

// ау is one rime after a consonant: Наумов 瑙莫夫.
function isVowelBefore(word: string, at: number): boolean {
  return at === 0 || !isVowel(word[at - 1]);
}

// н goes with the vowel before it unless a vowel follows; of two, the first does.
function closesSyllable(word: string, at: number): boolean {
  const next = word[at + 1];
  if (next === "ь") return !isVowel(word[at + 2]);
  return !isVowel(next) && next !== "й";
}

function hasNasal(vowel: string): boolean {
  return "аяеэыиоую".includes(vowel);
}

function writeSyllable(onset: string, rime: string, first: boolean): string | null {
  if (first && onset === "" && rime === "е") return "叶";
  return xinhua(onset, rime) ?? xinhua(onset, nearest[rime] ?? "-") ?? apart(onset, rime);
}

// The table leaves out rimes that hard and soft letters do not share.
const nearest: Readonly<Record<string, string>> = {
  эн: "ен",
  ын: "ин",
  ен: "эн",
  я: "а",
  ю: "у",
  ё: "о",
  э: "е",
  ы: "и",
  ян: "ан",
  юн: "ун",
};

function apart(onset: string, rime: string): string | null {
  if (!rime.endsWith("н")) return null;
  const open = xinhua(onset, rime.slice(0, -1));
  return open === null ? null : `${open}恩`;
}

function add(draft: Draft, hanzi: string | null): Draft {
  return hanzi === null ? { ...draft, complete: false } : { ...draft, text: draft.text + hanzi };
}

export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && "аеёиоуыэюя".includes(letter);
}
