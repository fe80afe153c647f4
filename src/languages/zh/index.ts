/** Chinese: what the pipeline asks of it. */
import type { LanguagePack } from "../pack.js";
import { clauseWords, isGeneral, isHere, isLater, isPassing, readClause, readModality, readPlaces } from "./clause.js";
import { readDates } from "./dates.js";
import { readQuantities } from "./quantities.js";
import { createReader } from "./read.js";
import { readAsides, readFollows } from "./reference.js";
import { sentences } from "./sentences.js";
import { readSides } from "./sides.js";
import { readSubject } from "./subject.js";
import { readTopics, topicWords } from "./topics.js";

export const zh: LanguagePack = {
  language: "zh",
  sentences,
  dates: readDates,
  quantities: readQuantities,
  reader: (glossary, literals) => createReader(glossary, [...literals, ...clauseWords, ...topicWords]),
  clause: readClause,
  places: readPlaces,
  dateline: () => null,
  newsDays: 0,
  topics: readTopics,
  asides: readAsides,
  follows: readFollows,
  modality: readModality,
  isGeneral,
  subject: readSubject,
  isPassing,
  isHere,
  isLater,
  sides: readSides,
};
