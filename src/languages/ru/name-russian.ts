/** Names with a first name of the table, a patronymic or initials, in either order. Knows no Asian names. */
import { type GivenReading, readGiven } from "./name-given.js";
import { isFree, isInitial, type Word } from "./name-layout.js";
import { alone, combine, type Form, type Found, isSurnameShaped, patronymicForms, surnameForms } from "./name-match.js";
import { isAdjectiveShaped, isNoName } from "./name-stop.js";

/** «Игоря Моргулова», «Владимир Владимирович Путин», «Сергей Викторович», «Урсула фон дер Ляйен». */
export function readGivenFirst(words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (first === undefined || !first.isName) return null;
  const givens = readGiven(first.raw);
  if (givens.length === 0) return null;
  const second = readSecondGiven(words, at + 1, givens);
  const names = second?.givens ?? givens;
  const middle = readMiddle(words, second?.next ?? at + 1);
  const surname = readSurnameWords(words, middle?.next ?? second?.next ?? at + 1, first.isTaken);
  if (surname === null) {
    if (middle === null) return null;
    // «Аркадий Дворкович», «Зураб Абрамович»: of no first name, so a surname.
    const forms = middle.forms.filter((one) => !isOfGiven(one.nominative));
    const readings = combine(names, null, forms);
    return readings.length > 0 ? { next: middle.next, readings, score: 0.8 } : withoutSurname(names, middle);
  }
  const readings = combine(names, middle?.forms ?? null, surname.forms);
  if (readings.length > 0) return { next: surname.next, readings, score: middle || surname.shaped ? 0.95 : 0.8 };
  return middle === null ? null : withoutSurname(names, middle);
}

/** Whether a patronymic is one by its first name: Викторович, Сергеевич, Юрьевич, Никитович. */
function isOfGiven(patronymic: string): boolean {
  const [, base] = /^(.+?)(?:ович|евич|ьевич)$/u.exec(patronymic) ?? [];
  if (base === undefined) return true;
  return [base, `${base}й`, `${base}ь`, `${base}ий`, `${base}а`, `${base}ел`, base.replace(/ь$/u, "ий")].some(
    (one) => readGiven(one).length > 0,
  );
}

/** «А. Кузьмин», «М. В. Ломоносова», «А.Б.Миллер». */
export function readInitialsFirst(words: readonly Word[], at: number): Found | null {
  const initials = readInitials(words, at);
  if (initials === null) return null;
  const surname = words[initials.next];
  if (!isFree(surname) || surname.raw.length < 2 || !follows(words, initials.next)) return null;
  if (isNoName(surname.raw) && !isSurnameShaped(surname.raw)) return null;
  const readings = alone(surnameForms(surname.raw), initials.given, initials.patronymic);
  return readings.length === 0
    ? null
    : { next: initials.next + 1, readings, score: isSurnameShaped(surname.raw) ? 0.9 : 0.7 };
}

/** «Кузьмин А. А.», but not where the initials belong to the next surname. */
export function readSurnameInitials(words: readonly Word[], at: number): Found | null {
  const surname = words[at];
  if (!isFree(surname) || !words[at + 1]?.isJoined || surname.raw.length < 3 || !isSurnameShaped(surname.raw))
    return null;
  const initials = readInitials(words, at + 1);
  if (initials === null || (isFree(words[initials.next]) && words[initials.next]?.isJoined)) return null;
  if (isNoName(surname.raw) || readGiven(surname.raw).length > 0) return null;
  const readings = alone(surnameForms(surname.raw), initials.given, initials.patronymic);
  return readings.length === 0 ? null : { next: initials.next, readings, score: 0.85 };
}

/** «Путин Владимир Владимирович», «Путин Владимир». */
export function readSurnameFirst(words: readonly Word[], at: number): Found | null {
  const [surname, given, patronymic] = [words[at], words[at + 1], words[at + 2]];
  if (!isFree(surname) || !given?.isName || !given.isJoined || surname.raw.length < 3) return null;
  const givens = readGiven(given.raw);
  if (givens.length === 0 || readGiven(surname.raw).length > 0) return null;
  const middle = isFree(patronymic) && patronymic.isJoined ? patronymicForms(patronymic.raw) : [];
  if (isNoName(surname.raw) || (middle.length === 0 && !isBareSurname(words, at))) return null;
  // «Вице-премьеры Ольга Юрьевна Голодец»: the surname stands behind.
  if (isFree(words[at + 3]) && words[at + 3]?.isJoined && middle.length > 0) return null;
  const readings = combine(givens, middle.length > 0 ? middle : null, surnameForms(surname.raw));
  if (readings.length === 0) return null;
  return { next: at + (middle.length > 0 ? 3 : 2), readings, score: middle.length > 0 ? 0.9 : 0.6 };
}

// Without a patronymic the surname must look it, and nothing may go on behind: «встретил Иванов Сергей Петров».
function isBareSurname(words: readonly Word[], at: number): boolean {
  const behind = words[at + 2];
  const word = words[at]?.raw ?? "";
  return isSurnameShaped(word) && !isAdjectiveShaped(word) && !(behind?.isName && behind.isJoined);
}

interface Initials {
  readonly next: number;
  readonly given: string;
  readonly patronymic: string | null;
}

function readInitials(words: readonly Word[], at: number): Initials | null {
  if (!isInitial(words, at)) return null;
  const given = `${words[at]?.raw}.`;
  const second = isInitial(words, at + 2) && follows(words, at + 2) ? `${words[at + 2]?.raw}.` : null;
  return { next: at + (second === null ? 2 : 4), given, patronymic: second };
}

// Right behind, or after a space.
function follows(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.isJoined || word.start === words[at - 1]?.end);
}

// «Хосе Мануэль Баррозу», «Джордж У. Буш»: a second first name, if a surname follows it.
function readSecondGiven(words: readonly Word[], at: number, givens: readonly GivenReading[]) {
  const word = words[at];
  if (word === undefined || !word.isJoined) return null;
  const initial = isInitial(words, at);
  const next = at + (initial ? 2 : 1);
  const behind = words[next];
  if (!isFree(behind) || !behind.isJoined) return null;
  if (initial) return { next, givens: givens.map((one) => ({ ...one, nominative: `${one.nominative} ${word.raw}.` })) };
  if (!word.isName || readGiven(word.raw).length === 0 || (isNoName(behind.raw) && !isSurnameShaped(behind.raw)))
    return null;
  const seconds = readGiven(word.raw);
  const both = givens.flatMap((one) =>
    seconds
      .filter((other) => other.gender === one.gender && other.cases.some((each) => one.cases.includes(each)))
      .map((other) => ({
        ...one,
        nominative: `${one.nominative} ${other.nominative}`,
        cases: one.cases.filter((each) => other.cases.includes(each)),
      })),
  );
  return both.length === 0 ? null : { next, givens: both };
}

interface Middle {
  readonly next: number;
  readonly forms: readonly Form[];
}

// A patronymic, or «Алирза оглы».
function readMiddle(words: readonly Word[], at: number): Middle | null {
  const word = words[at];
  if (!word?.isName || !word.isJoined) return null;
  const behind = words[at + 1];
  if (behind?.isJoined && /^(?:оглы|оглу|кызы|улы)$/u.test(behind.raw)) {
    const gender = behind.raw === "кызы" ? ("f" as const) : ("m" as const);
    const cases = ["nom", "gen", "dat", "acc", "ins", "prp"] as const;
    return { next: at + 2, forms: [{ nominative: `${word.raw} ${behind.raw}`, gender, cases }] };
  }
  const forms = patronymicForms(word.raw);
  return forms.length === 0 ? null : { next: at + 1, forms };
}

const particles = new Set("фон ван дер ден де ди да дель дю ла ле бин ибн бен аль эль".split(" "));

function readSurnameWords(words: readonly Word[], at: number, firstIsTaken: boolean) {
  let place = at;
  while (place < at + 2 && words[place]?.isJoined && particles.has(words[place]?.raw ?? "")) place += 1;
  const word = words[place];
  const ahead = words.slice(at, place).map((one) => one.raw);
  if (word === undefined || word.isTaken || !word.isJoined || !(word.isName || (word.isShouted && word.raw.length > 3)))
    return null;
  if (word.raw.length < 2 || (place > at && readGiven(word.raw).length > 0)) return null;
  const shaped = isSurnameShaped(word.raw);
  // A place that is also a first name needs a surname that is nothing else: «в Софии Болгария».
  if ((isNoName(word.raw) && !shaped) || (firstIsTaken && !shaped)) return null;
  const forms = surnameForms(word.raw).map((one) => ({ ...one, nominative: [...ahead, one.nominative].join(" ") }));
  return { next: place + 1, forms, shaped };
}

function withoutSurname(givens: readonly GivenReading[], middle: Middle): Found | null {
  const readings = combine(givens, null, middle.forms).map(({ name, cases }) => ({
    name: { ...name, surname: null, patronymic: name.surname, kind: "russian" as const },
    cases,
  }));
  return readings.length === 0 ? null : { next: middle.next, readings, score: 0.8 };
}
