/** Declines the names of people: surname, first name, patronymic; Chinese, Russian and other. */
import { freeze, joinParadigms, type Paradigm } from "./features.js";
import { declineGiven, declinePatronymic } from "./name-given.js";
import { declineSurname, type Sex } from "./name-surname.js";
import { declineSingular } from "./noun-simple.js";
import { isConsonant } from "./spelling.js";

export interface NameSpec {
  readonly surname?: string | null | undefined;
  /** First name, or initials as written («А. Б.»): initials stand still. */
  readonly given?: string | null | undefined;
  readonly patronymic?: string | null | undefined;
  /** `null`: not known. Nothing is guessed: such a name stands still. */
  readonly gender: Sex | null;
  /** How the name is built: decides order and declension. Korean and Vietnamese names are built like Chinese ones. */
  readonly kind: "russian" | "chinese" | "foreign";
}

/** The name as written out, in six cases, and each of its parts. */
export interface NameParadigm extends Paradigm {
  readonly surname: Paradigm | null;
  readonly given: Paradigm | null;
  readonly patronymic: Paradigm | null;
}

/**
 * Six cases of a name: «Юрий Ладыгин», «Ван Сун», «А. Б. Кузьмина». Of a Chinese name only the last part declines, only
 * in men and only in a consonant, й or ь; a Chinese surname alone declines like a name (у Вана).
 */
export function declineName(name: NameSpec): NameParadigm {
  const parts = partsOf(name);
  const order = name.kind === "chinese" ? [parts.surname, parts.given] : [parts.given, parts.patronymic, parts.surname];
  const written = order.filter((part) => part !== null);
  const whole = joinParadigms(written.flatMap((part, index) => (index > 0 ? [" ", part] : [part])));
  return { ...whole, ...parts };
}

interface Parts {
  readonly surname: Paradigm | null;
  readonly given: Paradigm | null;
  readonly patronymic: Paradigm | null;
}

function partsOf({ surname, given, patronymic, gender, kind }: NameSpec): Parts {
  const each = (word: string | null | undefined, decline: (word: string, sex: Sex) => Paradigm) => {
    if (!word) return null;
    return gender === null
      ? freeze(word)
      : joinWords(word, (one) => (isInitial(one) ? freeze(one) : decline(one, gender)));
  };
  if (kind === "chinese") {
    const sure = gender === "m";
    const last = (word: string) => (sure ? declineChinese(word) : freeze(word));
    return {
      surname: surname ? (given ? freeze(surname) : last(surname)) : null,
      given: given ? last(given) : null,
      patronymic: null,
    };
  }
  return {
    surname: each(surname, (word, sex) => declineSurname(word, sex, kind === "foreign")),
    given: each(given, declineGiven),
    patronymic: each(patronymic, declinePatronymic),
  };
}

/** The last part of a Chinese man's name: Сун, Сибинь, Ханьхуэй decline; И, Чуньхуа, Кэ stand still. */
export function declineChinese(word: string): Paradigm {
  const last = word.at(-1);
  const declines = isConsonant(last) || last === "й" || last === "ь";
  const head = word.lastIndexOf(" ") + 1;
  if (!declines) return freeze(word);
  return joinParadigms([word.slice(0, head), declineSingular(word.slice(head), "m", true, "firm")]);
}

function joinWords(text: string, decline: (word: string) => Paradigm): Paradigm {
  const words = text.split(" ");
  return joinParadigms(words.flatMap((word, index) => (index > 0 ? [" ", decline(word)] : [decline(word)])));
}

// «А.», «Ю.А.», «Дж.»
function isInitial(word: string): boolean {
  return word.endsWith(".");
}
