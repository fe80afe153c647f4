/**
 * Two or three capitalised words that are in no table: read as a name only behind a post, or where the last one is
 * a surname by its ending. Knows what such words are not.
 */
import { readForms } from "./grammar/name-read.js";
import { type GivenReading, readGiven } from "./name-given.js";
import { isFree, type Word } from "./name-layout.js";
import { combine, type Found, groupForms, surnameForms } from "./name-match.js";
import { isAdjectiveShaped, isNoName } from "./name-stop.js";

export function readForeign(words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (!isFree(first) || first.isFirst || !isPlain(first)) return null;
  let next = at + 1;
  while (next - at < 3 && isPlain(words[next]) && words[next]?.isJoined) next += 1;
  const last = words[next - 1];
  if (next - at < 2 || last === undefined || isTitle(words, at, next)) return null;
  const post = isPostBefore(words, at);
  if (!post && !(strong.test(last.raw) && first.isJoined)) return null;
  const ahead = words.slice(at, next - 2).map((one) => one.raw);
  const readings = combine(givensOf(words[next - 2]?.raw ?? "", ahead), null, surnameForms(last.raw));
  return readings.length === 0 ? null : { next, readings, score: post ? 0.55 : 0.45 };
}

// A first name of no table: any nominative its form admits.
function givensOf(word: string, ahead: readonly string[]): readonly GivenReading[] {
  return groupForms(readForms(word, "given")).flatMap(({ nominative, gender, cases }) => {
    const name = [...ahead, nominative].join(" ");
    const sexes = gender === null ? (["m", "f"] as const) : [gender];
    return sexes.map((sex) => ({ nominative: name, gender: sex, cases, russian: false }));
  });
}

// Surnames that nothing else looks like.
const strong = /(?:[оеё]в|[иы]н)(?:а|у|ым|ой)?$|(?:швили|дзе|енко|берг|штейн)$/u;

function isPlain(word: Word | undefined): boolean {
  if (!isFree(word) || word.raw.length < 3 || isNoName(word.raw) || isAdjectiveShaped(word.raw)) return false;
  return readGiven(word.raw).length === 0;
}

// «Русский уголь», «Сила Сибири»: the whole of a quoted title.
function isTitle(words: readonly Word[], at: number, next: number): boolean {
  return /[«"“„]/u.test(words[at - 1]?.raw ?? "") && /[»"”“]/u.test(words[next]?.raw ?? "");
}

const posts =
  /^(?:вице-|экс-|зам)?(?:президент|премьер|министр|глав[аеуыо]|директор|гендиректор|начальник|пос(?:ол|л[аеу])|послом|секретар|госсекретар|губернатор|председател|лидер|канцлер|корол|генерал|спикер|заместител|руководител|представител|мэр|советник|комиссар|депутат|сенатор|профессор|академик|координатор|консул|султан|эмир|шейх|эксперт|аналитик|политолог|экономист|журналист|писател|режисс|художник|актёр|актер)/u;

// The post itself, or a post with one or two words of whose it is: «президент Франции», «глава МИД Турции».
function isPostBefore(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - 4; place -= 1) {
    const word = words[place];
    if (word === undefined || word.isMark) return false;
    if (posts.test(word.folded)) return true;
    if (!word.isName && !word.isShouted && !word.isTaken && place < at - 2) return false;
  }
  return false;
}
