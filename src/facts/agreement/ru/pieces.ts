/** Pieces that Russian rules of agreements share: parties, documents in a row, verbs of signing. Tells no status. */
import { isPredicate } from "../../../languages/ru/finite.js";
import { future, passive, past, present } from "../../../languages/ru/inflect.js";
import type { Pattern } from "../../../match/pattern.js";
import { absent, either, gap, isItem, list, mention, optional, sequence, slot, word } from "../../../match/pattern.js";

const party = either(
  mention(["group:official", "group:delegation", "name"]),
  mention(["term:body", "term:country"], ["nom"]),
  word("стороны", "правительства", "министры", "премьеры", "президенты", "главы", "лидеры"),
);
export const parties = slot("party", list(party, either(word(",", "и"), sequence(word("а"), word("также"))), 8));
export const whole = mention("group:document");
export const object = mention("group:document", ["acc"]);
export const subject = mention("group:document", ["nom"]);
export const document = slot("document", whole);
export const stop = word(".", ";", "!", "?");
export const relative = word("который", "которую", "которое", "которые");
/** Words that make the document behind them no subject and no object: «после договора», «проект договора». */
export const preposition = word(
  "о",
  "об",
  "к",
  "ко",
  "по",
  "в",
  "во",
  "на",
  "от",
  "из",
  "для",
  "под",
  "с",
  "со",
  "без",
  "кроме",
  "помимо",
  "после",
  "согласно",
  "проект",
  "ход",
);
const marker = either(
  word("—", "–", "-", "•", "·", "*"),
  sequence(gap(1, stop), word(")")),
  sequence(gap(1, stop), word(".")),
);
const such = sequence(word("такой", "такое", "такая", "аналогичный"), optional(word("же")));
const dash = word("—", "–", "-");

export const predicate = isItem(
  "predicate",
  ({ mention: one, word: text }) => one.kind === "word" && isPredicate(text),
);
/** «…; договор о долях появится к осени», «…, договор о выдаче обсуждается»: a document with a verb of its own. */
const ownClause = sequence(whole, gap(8, either(stop, relative, word("сообщает", "сообщил", "сообщили"))), predicate);
const ownVerb = sequence(whole, gap(5, either(stop, word(",", "и"), whole)), predicate);

/** Documents in a row, one a line behind a colon, or each with its own day: «в июне — соглашение, в ноябре — договор». */
export function row(one: Pattern): Pattern {
  const between = sequence(
    optional(
      either(
        sequence(word(";"), absent(ownClause)),
        sequence(word(","), absent(ownVerb)),
        sequence(word(","), optional(word("а")), gap(4, either(stop, word(","), whole, predicate)), dash),
        word("."),
      ),
    ),
    optional(either(word("и"), sequence(word("а"), word("также")))),
    optional(marker),
    optional(such),
  );
  return list(slot("document", one), between, 12);
}

/** Whatever stands between the verb and the first document; a colon and the first mark of a list too. */
export const between = gap(14, either(stop, sequence(word(","), word("что", "который", "которое", "которая"))));
/** Between a document and the verb behind it. */
export const across = gap(12, either(word(";", "!", "?"), whole));

/** Verbs that say it was signed; those of the future say so of a day to come. */
export const signing = [
  past("подписать", "заключить", "подписывать", "завизировать"),
  present("подписывать", "заключать"),
  future("подписать", "заключить", "завизировать"),
  "подписав",
  "заключив",
];
/** To sign: whether it was done depends on the word before. */
export const toSign = ["подписать", "заключить", "завизировать", "подписывать", "заключать"];
export const wasSigned = [
  passive("подписать", "заключить", "завизировать"),
  past("подписываться", "заключаться"),
  present("подписываться", "заключаться"),
];
